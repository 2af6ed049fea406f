"""What extraction and old software do to minutes: characters, hard wrapping, hyphens, page furniture, encodings."""

import re
from dataclasses import dataclass, replace
from random import Random
from typing import TypeVar

from synthetic.elements import Element, Heading, ListItem, Paragraph, Piece, SaidKind, Table
from synthetic.gold import Paper

__all__ = ["add_footnote", "damage_characters", "encode_damaged", "print_pages"]

Line = TypeVar("Line", Paragraph, ListItem)

_VERY_LONG_WORD = re.compile(r"\b[a-z]{12,}\b")
_LONG_WORD = re.compile(r"\b[a-z]{9,}\b")
_SYLLABLE_END = re.compile(r"[aeiouy](?=[bcdfglmnprtv][aeiou])|[lmnrs](?=[bcdfgmptv][aeiou])")
_HYPHENATED = 0.5
_SPACED = 0.2
_PAIR = re.compile(r"\b[A-Z]{2}\b")
_FOOTNOTES = ("Figures are provisional.", "See the annex to the paper.", "Rounded to the nearest whole number.")
_PAGE_LINES = 42
_WIDTH = 74


@dataclass(frozen=True, slots=True)
class Damage:
    """What is damaged."""

    chosen: frozenset[str]
    initials: frozenset[str]
    """Pairs of letters that stand for somebody."""


def damage_characters(paper: Paper, rng: Random, *, is_plain: bool) -> Paper:
    """Print the minutes' words with other characters; their gold stays as it was.

    Args:
        paper: The minutes.
        rng: Chooses what is damaged.
        is_plain: Whether only characters of the western code page may appear.
    """
    damages = ["quotes", "spaces"] + ([] if is_plain else ["ligatures", "soft hyphens"])
    chosen = rng.sample(damages, rng.randint(1, len(damages)))
    if rng.random() < _SPACED:
        chosen.append("initials")
    names = [person.name.split() for gold in paper.meetings for person in gold.attendees]
    initials = frozenset(name[0][0] + name[-1][0] for name in names)
    damage = Damage(frozenset(chosen), initials)
    return replace(paper, elements=tuple(_damage_element(element, damage) for element in paper.elements))


def _damage_text(text: str, damage: Damage) -> str:
    chosen = damage.chosen
    if "quotes" in chosen:
        text = text.replace("'", "’")
    if "spaces" in chosen:
        text = re.sub(r"(?<=[a-z]) (?=\d)", "\u00a0", text)
    if "initials" in chosen:
        text = _PAIR.sub(lambda found: " ".join(found[0]) if found[0] in damage.initials else found[0], text)
    if "ligatures" in chosen:
        text = text.replace("fi", "ﬁ").replace("fl", "ﬂ")
    if "soft hyphens" in chosen:
        text = _VERY_LONG_WORD.sub(lambda found: found[0][:5] + "\u00ad" + found[0][5:], text)
    return text


def _damage_line(line: Line, damage: Damage) -> Line:
    return replace(line, pieces=tuple(replace(one, text=_damage_text(one.text, damage)) for one in line.pieces))


def _damage_element(element: Element, damage: Damage) -> Element:
    match element:
        case Heading(text=text):
            return replace(element, text=_damage_text(text, damage))
        case Paragraph():
            return _damage_line(element, damage)
        case ListItem():
            return _damage_line(element, damage)
        case Table(rows=rows):
            cells = tuple(tuple(tuple(_damage_line(line, damage) for line in cell) for cell in row) for row in rows)
            return replace(element, rows=cells)


def add_footnote(paper: Paper, rng: Random) -> Paper:
    """Glue a footnote's mark to a sentence and print the footnote a few paragraphs later, as a page's foot does."""
    bodies = [
        place
        for place, one in enumerate(paper.elements)
        if isinstance(one, Paragraph)
        and one.pieces[-1].said is not None
        and one.pieces[-1].said.kind is SaidKind.SPEECH
    ]
    if not bodies:
        return paper
    place = rng.choice(bodies)
    marked = paper.elements[place]
    elements = list(paper.elements)
    if isinstance(marked, Paragraph):
        last = replace(marked.pieces[-1], text=marked.pieces[-1].text + "¹")
        elements[place] = replace(marked, pieces=(*marked.pieces[:-1], last))
    note = Paragraph((Piece(f"¹ {rng.choice(_FOOTNOTES)}"),))
    elements.insert(min(len(elements), place + rng.randint(1, 3)), note)
    return replace(paper, elements=tuple(elements))


def print_pages(text: str, rng: Random, *, running: str) -> str:
    """Print a text as pages: lines of a fixed width, hyphens at their ends, a running header, page numbers.

    Pages break wherever they are full, inside a sentence as well.
    """
    lines = [part for line in text.split("\n") for part in _break_line(line, rng)]
    pages = [lines[start : start + _PAGE_LINES] for start in range(0, len(lines), _PAGE_LINES)]
    break_mark = rng.choice(("\f", "\n"))
    shown = []
    for number, page in enumerate(pages, start=1):
        foot = rng.choice((f"Page {number} of {len(pages)}", f"Page {number} of {len(pages)}"))
        shown.append("\n".join([running, "", *page, "", foot]))
    return f"\n{break_mark}".join(shown) + "\n"


def _break_line(line: str, rng: Random) -> list[str]:
    """Break a line at the width, a long word between two syllables now and then."""
    shown: list[str] = []
    current = ""
    for word in line.split(" "):
        if current and len(current) + 1 + len(word) > _WIDTH:
            cut = _find_cut(word, room=_WIDTH - len(current) - 2) if rng.random() < _HYPHENATED else 0
            shown.append(f"{current} {word[:cut]}-" if cut else current)
            current = word[cut:]
        else:
            current = f"{current} {word}" if current else word
    return [*shown, current]


def _find_cut(word: str, *, room: int) -> int:
    """Find where a long word is broken: before a consonant that opens a syllable; 0 where it is not."""
    bare = word.rstrip(".,")
    if not _LONG_WORD.fullmatch(bare):
        return 0
    cuts = [found.start() + 1 for found in _SYLLABLE_END.finditer(bare)]
    return max((cut for cut in cuts if 3 <= cut <= min(room, len(bare) - 3)), default=0)


def encode_damaged(text: str, rng: Random) -> bytes:
    """Encode a text as old software does: a byte order mark, the western code page, line ends of other systems."""
    ends = rng.choice(("\n", "\r\n", "mixed"))
    if ends == "mixed":
        text = "".join(line + rng.choice(("\r\n", "\n")) for line in text.split("\n"))
    else:
        text = text.replace("\n", ends)
    encoding = rng.choice(("utf-8", "utf-8-sig", "utf-8" if "\u00ad" in text else "cp1252"))
    try:
        return text.encode(encoding)
    except UnicodeEncodeError:
        return text.encode("utf-8-sig")
