"""Which blocks are headings, what each announces and under which it stands.

Blocks in, sections out. A heading is known by its markup, its number, or its shape: short, without a full
stop, followed by text; a tabled question by its question mark where no one is said to ask it.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from rr3search.domain import Block, BlockStyle, Section, SectionKind, fold_characters
from rr3search.parsing.sentences import split_sentences

__all__ = ["Heading", "SectionBuilder", "find_headings"]

_MOST_WORDS_OF_A_HEADING = 14
_MOST_CHARACTERS_OF_A_HEADING = 160
_MOST_WORDS_OF_A_QUESTION = 100
_MOST_SENTENCES_OF_A_QUESTION = 3
_MOST_WORDS_BEFORE_A_COLON = 4
_PRINTED_NUMBER = re.compile(
    r"^(?:(?:(?:agenda\s+)?item\s+\d+[a-z]?|q(?:uestion)?\s?\d+|\d+(?:\.\d+)*)\s*[.):–-]|"
    r"(?:topic|subject|agenda item|theme|session)\s*\d*\s*:|(?-i:Q)\s*[:.]|\d{1,4}/\d{1,4}(?:/\d+)?[.:)]?(?=\s+\S)|"
    r"\d{1,2}(?=\s+(?-i:[A-Z][A-Za-z])))",
    re.IGNORECASE,
)
_TABLE_ROW = re.compile(r"\s\|\s|^\||\|$|\t")
_QUESTION_LABEL = re.compile(r"^(?:tabled )?question(?:s)?(?: from [^:]{2,60})?:\s*(?=\S)", re.IGNORECASE)
_CONTAINER = re.compile(
    r"^(?:main |general |open )?(?:discussion|questions|q ?(?:&|and) ?a|questions and answers|"
    r"items? for discussion|agenda items|business)$",
    re.IGNORECASE,
)
_TOP_LEVEL = re.compile(
    r"^(?:introductions?|welcome|apologies|declarations?|minutes of|matters arising|any other|aob|"
    r"date of (?:the )?next|"
    r"next meeting|close|closing|actions?|summary of actions|next steps)\b",
    re.IGNORECASE,
)
_OPENING = re.compile(
    r"\b(?:introductory|opening|closing|welcome)\b|\b(?:remarks|presentation|update|report|briefing|overview|"
    r"feedback|response|"
    r"statement|address|reflections)\b.*\b(?:from|by)\b|\b(?:delivered|presented|given) by\b|"
    r"(?:'s?|\b[A-Z]{2,})\s+(?:report|update|presentation|response|remarks|briefing|overview)\b",
    re.IGNORECASE,
)
_ACTIONS = re.compile(
    r"^(?:summary of |list of |agreed |new |outstanding )?(?:actions?|action (?:points?|items?|log|list|register|"
    r"table)s?|actions? arising|next steps)(?: (?:agreed|points?))?:?$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Heading:
    """A block read as a heading."""

    index: int
    """Of the block."""
    title: str
    number: str
    kind: SectionKind
    level: int | None
    """None where only its neighbours can tell."""


def find_headings(
    blocks: Sequence[Block], *, is_spoken: Callable[[str], bool], is_transcript: bool = False
) -> dict[int, Heading]:
    """Find the headings among the blocks of the body, by index.

    Args:
        blocks: The body, in order.
        is_spoken: Whether a sentence says who speaks; such a block is never a heading.
        is_transcript: Whether lines without a speaker go on with the speech before; only what is marked or numbered
            is a heading then.
    """
    found: dict[int, Heading] = {}
    for index, block in enumerate(blocks):
        following = next((other for other in blocks[index + 1 :] if other.style is not BlockStyle.FOOTNOTE), None)
        if is_transcript and block.style is not BlockStyle.HEADING and not _split_number(block)[1]:
            continue
        if heading := _read_heading(block, following, is_spoken=is_spoken):
            found[index] = Heading(index, *heading)
    return found


def _read_heading(
    block: Block, following: Block | None, *, is_spoken: Callable[[str], bool]
) -> tuple[str, str, SectionKind, int | None] | None:
    """Title, number, kind and level of a block that is a heading."""
    if block.style is BlockStyle.FOOTNOTE or (following is None and block.style is not BlockStyle.HEADING):
        return None
    title, number = _split_number(block)
    if not title or _TABLE_ROW.search(title):
        return None
    is_marked = block.style is BlockStyle.HEADING
    if _is_question(title, is_spoken=is_spoken) and (block.style is not BlockStyle.LIST_ITEM or number):
        return title, number, SectionKind.QUESTION, _tell_level(block, number)
    if is_marked or _has_heading_shape(block, title, number, following=following, is_spoken=is_spoken):
        return title.rstrip(":").rstrip(), number, _tell_kind(title), _tell_level(block, number)
    return None


def _split_number(block: Block) -> tuple[str, str]:
    if block.marker and not _QUESTION_LABEL.match(block.text):
        return block.text, block.marker if any(mark.isalnum() for mark in block.marker) else ""
    match = _PRINTED_NUMBER.match(block.text) or _QUESTION_LABEL.match(block.text)
    if match and match.end() < len(block.text):
        return block.text[match.end() :].lstrip(), f"{block.marker} {match.group().strip()}".strip()
    return block.text, ""


def _is_question(title: str, *, is_spoken: Callable[[str], bool]) -> bool:
    """A question put to the meeting: nobody is said to ask it, and it is the point of the block."""
    folded = fold_characters(title)
    if "?" not in folded or len(folded.split()) > _MOST_WORDS_OF_A_QUESTION or not folded[0].isupper():
        return False
    sentences = [folded[start:end].strip() for start, end in split_sentences(folded)]
    if len(sentences) > _MOST_SENTENCES_OF_A_QUESTION or any(is_spoken(sentence) for sentence in sentences):
        return False
    return sentences[0].endswith("?") or sentences[-1].endswith("?")


def _has_heading_shape(
    block: Block, title: str, number: str, *, following: Block | None, is_spoken: Callable[[str], bool]
) -> bool:
    folded = fold_characters(title).strip()
    words = folded.split()
    if block.style is BlockStyle.LIST_ITEM:
        is_lone_number = bool(number) and (following is None or not following.marker or following.level > block.level)
        if not is_lone_number:
            return False
    is_lead_in = folded.endswith(":") and len(words) > _MOST_WORDS_BEFORE_A_COLON
    return (
        len(words) <= _MOST_WORDS_OF_A_HEADING
        and len(folded) <= _MOST_CHARACTERS_OF_A_HEADING
        and not is_lead_in
        and not folded.endswith((".", ";", ",", "!", "…", " -"))
        and (folded[0].isupper() or folded[0].isdigit())
        and len(split_sentences(folded)) == 1
        and not re.match(r"^[^:]{1,60}:\s+\S", folded)
        and not is_spoken(folded)
    )


def _tell_kind(title: str) -> SectionKind:
    folded = fold_characters(title).strip()
    if _ACTIONS.match(folded):
        return SectionKind.ACTIONS
    if _CONTAINER.match(folded.rstrip(":")):
        return SectionKind.DISCUSSION
    if _OPENING.search(folded):
        return SectionKind.OPENING
    return SectionKind.HEADING


def _tell_level(block: Block, number: str) -> int | None:
    if block.style is BlockStyle.HEADING:
        return block.level
    if digits := re.match(r"\d+(?:\.\d+)*", number):
        return digits.group().count(".") + 1
    return None


class SectionBuilder:
    """Headings in their order become sections with their path."""

    def __init__(self) -> None:
        self.sections: list[Section] = []
        self._container: str | None = None

    def open_section(self, heading: Heading, block: Block) -> int:
        """Add a section and give its position."""
        folded = fold_characters(heading.title)
        if heading.level is None:
            if _TOP_LEVEL.match(folded) or heading.kind in {SectionKind.ACTIONS, SectionKind.OPENING}:
                self._container = None
            level = 2 if self._container else 1
            path: tuple[str, ...] = (self._container, heading.title) if self._container else (heading.title,)
            if heading.kind is SectionKind.DISCUSSION:
                self._container, level, path = heading.title, 1, (heading.title,)
        else:
            level = heading.level
            outer = next((section for section in reversed(self.sections) if section.level < level), None)
            path = (*(outer.path if outer else ()), heading.title)
            self._container = heading.title if heading.kind is SectionKind.DISCUSSION else None
        self.sections.append(
            Section(
                title=heading.title,
                kind=heading.kind,
                level=level,
                path=path,
                number=heading.number,
                page=block.page,
                paragraph=block.paragraph,
            )
        )
        return len(self.sections) - 1
