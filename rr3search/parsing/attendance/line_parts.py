"""The parts that commas, bars, dashes and brackets cut the words about one person into.

A line in, its parts and what brackets hold out. Nothing here tells what a part is.
"""

import re
from dataclasses import dataclass

from rr3search.language.list_headings import is_heading_word
from rr3search.language.name_shapes import TITLE, is_person_name, looks_like_body
from rr3search.language.offices import is_field, is_role
from rr3search.parsing.attendance.notes import find_principal, fits_initials, is_presence_note

__all__ = ["BRACKETED", "PartedBody", "part_body", "split_parts"]

BRACKETED = re.compile(r"\(((?:[^()]|\([^()]*\))*)\)|\[([^\[\]]*)\]")
_SEPARATOR = re.compile(r"\s*(?:,|;|\||\s-+\s|:|\t)\s*|\s-+$|^-+\s")
_FIELD_BEHIND = "\0"
"""Stands for the comma between an office and its field, which parts nothing."""
_ARTICLE = re.compile(
    rf"^the\s+(?:(?P<style>(?:Most|Right|Rt|Very|{TITLE}(?:\s+[A-Z]\w+)?\s+of)\s)|(?={TITLE}\s+[A-Z]))"
)
"""The article of a sentence, unless it is part of a style ("The Rt Revd Jo Marsh", "The Lord Bishop of Dale")."""
_BODY_BEHIND = re.compile(
    r"^(?P<name>[^()|:;,]{5,60}?)\s+(?P<word>of|from|for|representing|on behalf of)\s+(?:the\s+)?"
    r"(?P<body>(?=[A-Z]).{2,80})$"
)
_HELD_OF_A_PLACE = re.compile(
    r"^(?:The\s+|Rt\s+|Right\s+|Most\s+|Very\s+|Hon\s+|Revd?\s+)*(?:Lord|Lady|Baron|Baroness|Viscount|Viscountess|Earl|"
    r"Countess|Duke|Duchess|Sir|Dame|Bishop|Archbishop|Archdeacon|Dean|Provost|Canon|Sheriff|Mayor)\b"
)
"""Those whose title is held of a place: "Lady Dale of Orme"."""
_OPENS_A_BODY = re.compile(
    r"\b(?:Friends|Sons|Daughters|Sisters|Brothers|Knights|Church|Diocese|Order|Bank|Guild|League|Parish|House|Isle|"
    r"Village|Women|Men|Ministers|Voice|Voices|Heart|Port)$"
)
"""Words before "of" in the name of a body: "Dale Friends of the Earth"."""

_IS_CHAIR_OF = re.compile(
    r"^(?:(?:vice|deputy|co)[- ])?chair\w*,\s+(?:[A-Z][\w'&-]*\s+|and\s+){1,4}(?:Sub-?)?[Cc]ommittee$", re.IGNORECASE
)
"""Who chairs a committee of the body that meets: "(Chair, Audit Committee)"."""


@dataclass(frozen=True, slots=True)
class PartedBody:
    """A name, and the body that a word puts behind it."""

    name: str
    body: str
    word: str
    """Between them: "of", "for"."""

    @property
    def is_remark(self) -> bool:
        """Whether the words behind the name say for how long, or in whose place, somebody was there."""
        words = f"{self.word} {self.body}"
        return is_presence_note(words) or find_principal(words) is not None


def part_body(text: str) -> PartedBody | None:
    """Part "Jo Marsh of Pier Trust" and "Jo Marsh for UCU"; None where the words are no whole name with a body."""
    match = _BODY_BEHIND.match(text)
    if match is None:
        return None
    name = match["name"]
    is_whole = " " in name and is_person_name(name) and not is_role(name)
    if not is_whole or _HELD_OF_A_PLACE.match(name) or _OPENS_A_BODY.search(name):
        return None
    if any(map(is_heading_word, name.split())):
        return None
    return PartedBody(name, match["body"], match["word"])


def split_parts(text: str) -> tuple[list[str], list[str]]:
    """Split a line into the parts outside its brackets, and those inside."""
    text = _set_article(re.sub(r"^\|\s*|\s*\|$", "", text))
    text = BRACKETED.sub(lambda match: _keep_field(match, text), text).replace(f" {_FIELD_BEHIND}", _FIELD_BEHIND)
    before = _SEPARATOR.split(re.split(r"[(\[]", text, maxsplit=1)[0])[0].strip()
    notes = [
        _set_article(note.strip())
        for one, other in BRACKETED.findall(text)
        for note in _split_bracket(one or other, before=before)
        if note.strip()
    ]
    parts = [
        " ".join(part.split()).replace(_FIELD_BEHIND, ", ")
        for part in _SEPARATOR.split(BRACKETED.sub(" , ", text))
        if part and part.strip(" -")
    ]
    parts = _part_initials([part.removeprefix("- ") for part in parts])
    found = part_body(parts[0]) if parts else None
    if found and found.word == "of":
        parts[:1] = [found.name, found.body]
    return parts, notes


def _keep_field(bracket: re.Match[str], text: str) -> str:
    """Keep a bracket beside an office that it says the field of: "Vice Principal (Finance)"."""
    before = text[: bracket.start()]
    office, field = _SEPARATOR.split(before)[-1].strip(), bracket[1] or bracket[2]
    return f"{_FIELD_BEHIND}{field}" if is_field(field) and is_role(office) else bracket[0]


def _set_article(text: str) -> str:
    """Leave the article before a title out, and write that of a style of address with a capital."""
    return _ARTICLE.sub(lambda match: f"The {match['style']}" if match["style"] else "", text)


def _part_initials(parts: list[str]) -> list[str]:
    """Part the initials that stand behind the last words of a line: "Jo Marsh, Home Office JM"."""
    words, _, short = parts[-1].rpartition(" ") if parts else ("", "", "")
    name = parts[0].removesuffix(f" {short}") if parts else ""
    is_short = short.isupper() and len(short) > 1 and " " in name and is_person_name(name)
    return [*parts[:-1], words, short] if is_short and words and fits_initials(short, name) else parts


def _split_bracket(text: str, *, before: str) -> list[str]:
    """Split what a bracket holds; a bracket inside it is left whole, and so is a body with its place.

    Args:
        text: The words in the bracket.
        before: Those in front of it, whose initials may open it.
    """
    if "(" in text:
        return [text]
    parts = re.split(r"\s*[,;]\s+(?!(?:LLC|LLP|Ltd|Limited|Inc|plc|PLC|Corp)\b)|\s+-\s+", text)
    if fits_initials(parts[0], before):
        return parts
    if len(parts) == 2 and is_role(parts[0]) and (is_field(parts[1]) or _IS_CHAIR_OF.match(text)):  # noqa: PLR2004  two parts
        return [text]
    if len(parts) == 2 and looks_like_body(parts[0]) and parts[1][:1].isupper() and not is_role(parts[1]):  # noqa: PLR2004  a body, its place
        return [text] if not looks_like_body(parts[1]) and not is_presence_note(parts[1]) else parts
    return parts
