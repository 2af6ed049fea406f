"""Which blocks are headings, what each announces and under which it stands.

Blocks in, sections out. A heading is known by its markup, its number, or its shape: short, without a full
stop, followed by text; a tabled question by its question mark where no one is said to ask it.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from rr3search.domain import Block, BlockStyle, SectionKind
from rr3search.parsing.sections.block_neighbours import find_items_below_bullets, list_followers
from rr3search.parsing.sections.heading_doubts import is_entry_of_a_list, is_exchange, is_signature
from rr3search.parsing.sections.item_numbers import find_item_titles, is_numbered_under
from rr3search.parsing.sections.outline import Heading
from rr3search.parsing.sections.run_in import RunIn, find_plain_leads, find_sibling_leads, split_run_in
from rr3search.parsing.sections.talk_titles import find_talk_titles
from rr3search.parsing.sections.title_shapes import (
    has_title_shape,
    is_tabled_question,
    match_printed_number,
    split_number,
    tell_kind,
)

__all__ = ["find_headings"]

_MOST_WORDS_OF_A_MARKED_HEADING = 12
_ASKS = re.compile(r"^Q(?:uestion)?\s?\d{0,2}\s?(?:\([^()]{2,60}\))?\W*$")
"""The label of a question, which stands in one line with it."""
_MOST_WORDS_OF_A_TOPIC = 8
_FEWEST_OPENINGS = 6
_SHARE_IN_SMALL_LETTERS = 0.7
_MOST_WORDS_OF_A_HURRIED_HEADING = 3
_FEWEST_TOPICS = 2
_SHARE_OF_TOPICS = 0.6
_TABLE_ROW = re.compile(r"\s\|\s|^\||\|$|\t")
_FIELDS = re.compile(r"\s[-–—]\s.*\s[-–—]\s|;\s.*;\s")
"""A task, whose it is and by when, with dashes or semicolons between: a line of a log, whatever its number."""
_POINT = re.compile(r"^\(?(?:[a-z]|[ivx]{2,4})\)")
"""The mark of a point within an item, in small letters; what leads it in heads no section."""


def _is_no_name(_: str) -> bool:
    return False


def find_headings(
    blocks: Sequence[Block],
    *,
    is_spoken: Callable[[str], bool],
    is_name: Callable[[str], bool] = _is_no_name,
    is_transcript: bool = False,
) -> dict[int, Heading]:
    """Find the headings among the blocks of the body, by index.

    Args:
        blocks: The body, in order.
        is_spoken: Whether a sentence says who speaks; such a block is never a heading.
        is_name: Whether words are the name of somebody who can speak; alone they are no heading.
        is_transcript: Whether lines without a speaker go on with the speech before; only what is marked or numbered
            is a heading then.
    """
    found: dict[int, Heading] = {}
    titles = find_item_titles(blocks, is_title=lambda block: has_title_shape(block, block.text, is_spoken=is_spoken))
    topics = _find_topics(blocks, is_spoken=is_spoken, is_name=is_name) if is_transcript else frozenset()
    leads = find_plain_leads(blocks, is_name=is_name)
    talks = frozenset() if is_transcript else find_talk_titles(blocks, is_name=is_name)
    is_hurried = _is_in_small_letters(blocks)
    followers, below_bullets = list_followers(blocks), find_items_below_bullets(blocks)
    for index, block in enumerate(blocks):
        following = followers[index]
        is_marked = block.style is BlockStyle.HEADING or bool(split_number(block)[1]) or index in topics
        if is_transcript and not is_marked:
            continue
        before = blocks[index - 1] if index else None
        is_said = block.style is not BlockStyle.HEADING and (
            (is_exchange(block, following) and any(one.kind is not SectionKind.QUESTION for one in found.values()))
            or is_entry_of_a_list(block, before, following)
            or is_signature(block, followers[index : index + 2])
        )
        neighbours = _Neighbours(
            following,
            is_agenda_item=index in titles,
            is_below_bullet=index in below_bullets,
            is_last_of_list=_goes_on_with_list(block, before) and index - 1 not in found,
        )
        title = _capitalise(block, following) if is_hurried else block
        heading = None if is_said else _read_heading(title, neighbours, is_spoken=is_spoken, is_name=is_name)
        if heading:
            heading = (block.text.rstrip(": "), *heading[1:]) if title is not block else heading
            found[index] = Heading(index, *heading)
        elif index in talks:
            found[index] = Heading(index, block.text, "", tell_kind(block.text), None)
        elif run_in := _read_run_in(index, block, is_spoken=is_spoken, is_name=is_name):
            found[index] = run_in
        elif index in leads:
            found[index] = _make_run_in(index, block, leads[index], number=leads[index].number)
    running = [heading.number for heading in found.values() if heading.rest_at]
    beside = find_sibling_leads(blocks, running, is_name=is_name) if running else {}
    for index in beside.keys() - found.keys():
        found[index] = _make_run_in(index, blocks[index], beside[index], number=beside[index].number)
    return dict(sorted(found.items()))


def _find_topics(
    blocks: Sequence[Block], *, is_spoken: Callable[[str], bool], is_name: Callable[[str], bool]
) -> frozenset[int]:
    """The lines of a transcript that title what is said next, where nearly all lines without a speaker do so."""
    silent = [
        at
        for at, block in enumerate(blocks)
        if block.style is BlockStyle.PARAGRAPH and not is_spoken(block.text) and not is_name(block.text)
    ]
    topics = [
        at
        for at in silent
        if has_title_shape(blocks[at], blocks[at].text, is_spoken=is_spoken)
        and not blocks[at].text.rstrip().endswith("?")
        and len(blocks[at].text.split()) <= _MOST_WORDS_OF_A_TOPIC
        and at + 1 < len(blocks)
        and is_spoken(blocks[at + 1].text)
    ]
    is_usual = len(topics) >= _FEWEST_TOPICS and len(topics) >= _SHARE_OF_TOPICS * len(silent)
    return frozenset(topics) if is_usual else frozenset()


def _is_in_small_letters(blocks: Sequence[Block]) -> bool:
    """Whether the minutes are typed without capitals, headings too."""
    openings = [block.text[:1] for block in blocks if block.style is BlockStyle.PARAGRAPH and block.text[:1].isalpha()]
    small = sum(letter.islower() for letter in openings)
    return len(openings) >= _FEWEST_OPENINGS and small >= _SHARE_IN_SMALL_LETTERS * len(openings)


def _capitalise(block: Block, following: Block | None) -> Block:
    """Give a few words above longer ones the capital that hurried notes leave out."""
    is_short = len(block.text.split()) <= _MOST_WORDS_OF_A_HURRIED_HEADING and block.style is BlockStyle.PARAGRAPH
    is_above = following is not None and len(following.text.split()) > _MOST_WORDS_OF_A_HURRIED_HEADING
    return replace(block, text=block.text[:1].upper() + block.text[1:]) if is_short and is_above else block


def _goes_on_with_list(block: Block, before: Block | None) -> bool:
    return (
        before is not None
        and before.style is block.style is BlockStyle.LIST_ITEM
        and before.level == block.level
        and bool(before.marker)
        and not before.text.rstrip().endswith(".")
        and before.text.isupper() == block.text.isupper()
    )


@dataclass(frozen=True, slots=True)
class _Neighbours:
    """What stands around a block."""

    following: Block | None
    is_agenda_item: bool
    """Whether the numbers of the document make the block an item of its agenda."""
    is_below_bullet: bool = False
    """Whether it is an item of a list inside an unnumbered one."""
    is_last_of_list: bool = False
    """Whether an item of the same list stands right above it."""


def _read_heading(
    block: Block, neighbours: _Neighbours, *, is_spoken: Callable[[str], bool], is_name: Callable[[str], bool]
) -> tuple[str, str, SectionKind, int | None] | None:
    """Title, number, kind and level of a block that is a heading."""
    is_marked = block.style is BlockStyle.HEADING
    is_last = neighbours.following is None and not neighbours.is_agenda_item
    is_in_table = block.cell is not None and not is_marked and not _heads_its_cell(block, neighbours.following)
    if block.style is BlockStyle.FOOTNOTE or is_in_table or (is_last and not is_marked):
        return None
    title, number = split_number(block)
    if not title or _TABLE_ROW.search(title):
        return None
    if is_tabled_question(title, is_spoken=is_spoken) and (block.style is not BlockStyle.LIST_ITEM or number):
        return title, number, SectionKind.QUESTION, _tell_level(block, number)
    is_long = len(title.split()) > _MOST_WORDS_OF_A_MARKED_HEADING or title.endswith("?")
    if is_marked and is_long and is_spoken(title):
        return None
    if is_marked or _has_heading_shape(
        block, title, number, neighbours=neighbours, is_spoken=is_spoken, is_name=is_name
    ):
        return title.rstrip(":").rstrip(), number, tell_kind(title), _tell_level(block, number)
    return None


def _heads_its_cell(block: Block, following: Block | None) -> bool:
    """Whether a numbered line stands above others in one cell of a table."""
    is_above = following is not None and following.cell == block.cell and following.style is BlockStyle.PARAGRAPH
    return (
        is_above and block.style is BlockStyle.PARAGRAPH and block.text[:1].isdigit() and bool(split_number(block)[1])
    )


def _read_run_in(
    index: int, block: Block, *, is_spoken: Callable[[str], bool], is_name: Callable[[str], bool]
) -> Heading | None:
    match = None if block.marker else match_printed_number(block.text)
    length = len(block.text) - len(block.text[match.end() :].lstrip()) if match else 0
    if _POINT.match(block.marker or block.text):
        return None
    run_in = split_run_in(block, is_spoken=is_spoken, is_name=is_name, number_length=length)
    if run_in is None or not run_in.lead or (_ASKS.match(run_in.lead) and block.text.rstrip().endswith("?")):
        return None
    number = match.group().strip() if match else block.marker if any(mark.isalnum() for mark in block.marker) else ""
    return _make_run_in(index, block, run_in, number=number)


def _make_run_in(index: int, block: Block, run_in: RunIn, *, number: str) -> Heading:
    kind = SectionKind.QUESTION if run_in.lead.endswith("?") else tell_kind(run_in.lead)
    return Heading(index, run_in.lead, number, kind, _tell_level(block, number), run_in.rest_at)


def _has_heading_shape(
    block: Block,
    title: str,
    number: str,
    *,
    neighbours: _Neighbours,
    is_spoken: Callable[[str], bool],
    is_name: Callable[[str], bool],
) -> bool:
    following = neighbours.following
    if "/" in number and _FIELDS.search(title):
        return False
    if block.style is BlockStyle.LIST_ITEM and not neighbours.is_agenda_item:
        is_alone = (
            following is None
            or not following.marker
            or following.level > block.level
            or is_numbered_under(following.marker, block.marker)
        )
        if not number or not is_alone or neighbours.is_last_of_list:
            return False
    if neighbours.is_below_bullet:
        return False
    return has_title_shape(block, title, is_spoken=is_spoken) and (bool(number) or not is_name(title))


def _tell_level(block: Block, number: str) -> int | None:
    if block.style is BlockStyle.HEADING:
        return block.level
    if digits := re.match(r"\d+(?:\.\d+)*", number):
        return digits.group().count(".") + 1
    return None
