"""A table that holds the minutes themselves: topics become headings, what was said stands below them.

Rows in, blocks in reading order out. The number of an item is the mark of its heading; the cells of the action
column carry the marker "Action", with their owner and their due date on the line where these have columns too.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from statistics import fmean

from rr3search.domain import Block, BlockStyle
from rr3search.parsing.tables.columns import ColumnMeaning, are_numbers, is_number
from rr3search.parsing.tables.rows import Row, join_cells, join_texts

__all__ = ["ACTION_MARKER", "DECISION_MARKER", "OWNER_MARKER", "lay_out_body", "settle_askers"]

ACTION_MARKER = "Action"
OWNER_MARKER = "Action by"
DECISION_MARKER = "Decision"

_MOST_WORDS_OF_A_TOPIC = 16
_TWO_SENTENCES = re.compile(r"[a-z]{3}\.\s+[A-Z].*[.;]\s*$", re.DOTALL)
_PLAIN = {
    ColumnMeaning.TEXT,
    ColumnMeaning.ANSWER,
    ColumnMeaning.STATUS,
    ColumnMeaning.PERSON,
    ColumnMeaning.BODY,
    ColumnMeaning.MARK,
}
"""Columns that are read as told where the table holds the minutes themselves."""
_LEADS = {ColumnMeaning.TOPIC, ColumnMeaning.QUESTION}
_MAY_ASK = {ColumnMeaning.SPEAKER, ColumnMeaning.PERSON, ColumnMeaning.BODY}
"""Columns that name the asker where they stand before the questions; behind these they may name who answers."""


def settle_askers(meanings: dict[int, ColumnMeaning]) -> dict[int, ColumnMeaning]:
    """Tell askers from other people: only in a table of questions, and before its answers."""
    columns = {meaning: at for at, meaning in meanings.items()}
    answers = columns.get(ColumnMeaning.ANSWER, columns.get(ColumnMeaning.TEXT, 0))
    if ColumnMeaning.QUESTION not in columns or not answers:
        return {at: meaning for at, meaning in meanings.items() if meaning is not ColumnMeaning.ASKER}
    asked = columns[ColumnMeaning.QUESTION]
    return {
        at: ColumnMeaning.ASKER if meaning in _MAY_ASK and at < asked else meaning for at, meaning in meanings.items()
    }


def lay_out_body(
    head: Row | None, rows: Sequence[Row], meanings: dict[int, ColumnMeaning], *, level: int
) -> Iterator[Block]:
    """Lay out the rows below a head.

    Args:
        head: None where the table has none.
        rows: The others, in order.
        meanings: What each column means, as far as the head says.
        level: Of the headings it makes, from 1.
    """
    meanings = _complete_meanings(rows, meanings)
    if head is not None:
        yield join_cells(head.list_cells())
    for row in rows:
        yield from _lay_out_row(row, meanings, level=level)


def _complete_meanings(rows: Sequence[Row], meanings: dict[int, ColumnMeaning]) -> dict[int, ColumnMeaning]:
    """Give the columns a meaning by what stands in them where the head does not tell."""
    found = dict(meanings)
    columns = sorted({column for row in rows for column in row.columns})
    lengths = {
        column: fmean([len(row.read_cell(column).split()) for row in rows if column in row.columns] or [0])
        for column in columns
    }
    for column in columns:
        cells = [row.read_cell(column) for row in rows if column in row.columns]
        if found.get(column) in {None, ColumnMeaning.TOPIC} and are_numbers(cells):
            found[column] = ColumnMeaning.NUMBER
    topics = {*_LEADS, ColumnMeaning.SPEAKER}
    unknown = [column for column in columns if column not in found]
    is_headed = bool(topics & set(found.values()))
    if not is_headed and len(unknown) > 1 and lengths[unknown[0]] <= _MOST_WORDS_OF_A_TOPIC < max(lengths.values()):
        found[unknown[0]] = ColumnMeaning.TOPIC
    return found


def _lay_out_row(row: Row, meanings: dict[int, ColumnMeaning], *, level: int) -> Iterator[Block]:
    if len(row.columns) == 1:
        yield from _lay_out_span(next(iter(row.columns.values())), level=level)
        return
    cells: dict[ColumnMeaning | None, list[Block]] = {}
    for column in sorted(row.columns):
        meaning = meanings.get(column)
        is_second = meaning in _LEADS and meaning in cells
        cells.setdefault(None if meaning in _PLAIN or is_second else meaning, []).extend(row.columns[column])
    number = join_texts(cells.get(ColumnMeaning.NUMBER, []))
    printed = next(iter(cells.get(ColumnMeaning.NUMBER, [])), None)
    lead = [*cells.get(ColumnMeaning.TOPIC, []), *cells.get(ColumnMeaning.QUESTION, [])]
    told = _name_speaker(cells.get(ColumnMeaning.SPEAKER, []), cells.get(None, []))
    askers = cells.get(ColumnMeaning.ASKER, [])
    if lead:
        yield from _lay_out_lead(lead, number, askers, level=level)
        yield from told
    elif number or _opens_with_a_title(told):
        yield from _number_text([*askers, *told], number, printed or told[0], level=level)
    else:
        yield from [*askers, *told]
    for block in cells.get(ColumnMeaning.DECISION, []):
        yield _mark(block, DECISION_MARKER)
    yield from _lay_out_tasks(cells)


def _lay_out_span(blocks: Sequence[Block], *, level: int) -> Iterator[Block]:
    """Print a row of one cell: a short one opens a part of the table."""
    is_heading = len(blocks) == 1 and _has_heading_shape(blocks[0].text) and not is_number(blocks[0].text)
    if is_heading or _opens_with_a_title(blocks):
        yield _make_heading(blocks[0], blocks[0].marker, level=level)
        yield from blocks[1:]
    else:
        yield from blocks


def _lay_out_lead(blocks: Sequence[Block], number: str, askers: Sequence[Block], *, level: int) -> Iterator[Block]:
    """Print the topic as a heading, numbered by its own cell, with who asks in brackets; the rest follows."""
    first = blocks[0]
    marker = f"{number} {first.marker if any(map(str.isalnum, first.marker)) else ''}".strip()
    is_short = len(first.text.split()) <= _MOST_WORDS_OF_A_TOPIC and not _TWO_SENTENCES.search(first.text)
    if is_short or first.text.rstrip().endswith("?"):
        named = f"{first.text.rstrip()} ({join_texts(askers)})" if askers else first.text
        yield _make_heading(replace(first, text=named), marker, level=level)
        yield from blocks[1:]
        return
    yield from askers
    if first.emphasis and any(map(str.isdigit, marker)):
        yield replace(first, marker=marker, style=BlockStyle.LIST_ITEM, level=1)
    else:
        yield replace(first, marker=marker)
    yield from blocks[1:]


def _opens_with_a_title(told: Sequence[Block]) -> bool:
    """Whether a row without a number opens with a bold line above its text."""
    return len(told) > 1 and 0 < len(told[0].text) <= told[0].emphasis and _has_heading_shape(told[0].text)


def _number_text(told: Sequence[Block], number: str, printed: Block, *, level: int) -> Iterator[Block]:
    """Print a number before the text beside it; a short first line there is the heading."""
    if not told:
        yield replace(printed, text=number, marker="")
        return
    first = told[0]
    is_bold = 0 < len(first.text) <= first.emphasis
    if _has_heading_shape(first.text) and (len(told) > 1 or is_bold):
        yield _make_heading(first, number, level=level)
    else:
        yield replace(first, marker=f"{number} {first.marker}".strip(), style=BlockStyle.LIST_ITEM, level=1)
    yield from told[1:]


def _name_speaker(speaker: Sequence[Block], told: Sequence[Block]) -> list[Block]:
    """Print the speaker's cell before what they said, as in a script."""
    if not speaker or not told:
        return [*speaker, *told]
    text = f"{join_texts(speaker).rstrip(' :')}: {told[0].text}"
    return [replace(told[0], text=text, emphasis=0), *told[1:]]


def _lay_out_tasks(cells: dict[ColumnMeaning | None, list[Block]]) -> Iterator[Block]:
    """Print each task behind its owner and before its due date; an owner alone stands alone."""
    tasks = cells.get(ColumnMeaning.ACTION, [])
    owners = cells.get(ColumnMeaning.OWNER, [])
    dues = cells.get(ColumnMeaning.DUE, [])
    if not tasks or len(owners) > len(tasks) or len(dues) > len(tasks):
        yield from (_mark(block, ACTION_MARKER) for block in tasks)
        yield from (_mark(block, OWNER_MARKER) for block in owners)
        yield from dues
        return
    for position, task in enumerate(tasks):
        owner = owners[position].text if position < len(owners) else ""
        text = f"{owner.rstrip(' :')}: {task.text}" if owner else task.text
        text = f"{text} | {dues[position].text}" if position < len(dues) else text
        shared = join_texts(owners[-1:]) if owners and not owner else ""
        yield replace(_mark(task, f"{ACTION_MARKER} ({shared})" if shared else ACTION_MARKER), text=text, emphasis=0)


def _mark(block: Block, marker: str) -> Block:
    number = block.marker if any(map(str.isalnum, block.marker)) else ""
    return replace(block, marker=f"{marker} {number}".strip(), style=BlockStyle.LIST_ITEM, level=max(block.level, 1))


def _make_heading(block: Block, marker: str, *, level: int) -> Block:
    depth = level + len(re.findall(r"\d+", marker)) - 1 if re.match(r"[\d.]+", marker) else level
    return replace(block, style=BlockStyle.HEADING, level=max(depth, 1), marker=marker)


def _has_heading_shape(text: str) -> bool:
    return len(text.split()) <= _MOST_WORDS_OF_A_TOPIC and not text.rstrip().endswith((".", ",", ";"))
