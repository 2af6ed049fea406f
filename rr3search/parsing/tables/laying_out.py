"""Tables become lines: what a table of minutes is, and in which order its words are read.

Blocks in, blocks out; first step of parsing. A record (people, actions) becomes one line a row, "a | b | c", a
table of labels "label: value", a table that holds the minutes themselves headings with what was said below.
Each word of the cells stands once in the lines. A line keeps the cell it begins with. In a table that holds the
minutes, what the action column says carries the marker "Action" and the decision column "Decision": an owner
alone there owns an action of the lines before it.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby

from rr3search.domain import Block, BlockStyle
from rr3search.language.group_labels import find_group_label
from rr3search.language.name_shapes import is_person_name
from rr3search.parsing.tables.bodies import lay_out_body, settle_askers
from rr3search.parsing.tables.columns import ColumnMeaning, are_numbers, find_column_meaning, is_front_label
from rr3search.parsing.tables.rows import Row, join_cells, join_texts
from rr3search.parsing.tables.side_by_side import lay_out_lists
from rr3search.parsing.tables.tabbed_rows import join_tabbed

__all__ = ["lay_out_tables"]

_MOST_WORDS_OF_A_RECORD = 30
_MOST_WORDS_OF_A_HEAD = 9
_TICK = re.compile(r"^(?:[xX✓✔√☑☒✗✘]|[YyNnPpA]|yes|no|n/a|-|apologies|present|absent)?$", re.IGNORECASE)
_BODY_MEANINGS = {ColumnMeaning.TEXT, ColumnMeaning.QUESTION, ColumnMeaning.ANSWER, ColumnMeaning.SPEAKER}
_TALK_MEANINGS = {ColumnMeaning.QUESTION, ColumnMeaning.ANSWER, ColumnMeaning.SPEAKER, ColumnMeaning.TOPIC}
_TASK_MEANINGS = {ColumnMeaning.ACTION, ColumnMeaning.OWNER, ColumnMeaning.DUE, ColumnMeaning.STATUS}
_RECORD_MEANINGS = {ColumnMeaning.NUMBER, ColumnMeaning.TEXT}
"""What a head may say of a register, whose other columns it names by words of its own ("Address")."""
_PEOPLE_MEANINGS = {ColumnMeaning.PERSON, ColumnMeaning.BODY, ColumnMeaning.MARK}


@dataclass(slots=True)
class _Segment:
    """Rows of a table that are read alike."""

    head: Row | None = None
    rows: list[Row] = field(default_factory=list)
    is_labelled: bool = False


def lay_out_tables(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Replace the cells of each table by lines in reading order; blocks outside tables stay as they are."""
    levels = [block.level for block in blocks if block.style is BlockStyle.HEADING and block.cell is None]
    level = min(2, len(set(levels)) + 1)
    found: list[Block] = []
    for table, run in groupby(blocks, key=lambda block: block.cell.table if block.cell else None):
        cells = list(run)
        found += join_tabbed(cells) if table is None else _lay_out_table(cells, level=level)
    return tuple(found)


def _lay_out_table(cells: list[Block], *, level: int) -> Iterator[Block]:
    notes = [block for block in cells if block.style is BlockStyle.FOOTNOTE]
    printed = [block for block in cells if block.style is not BlockStyle.FOOTNOTE]
    rows = [Row.from_blocks(list(row)) for _, row in groupby(printed, key=lambda block: block.cell and block.cell.row)]
    if all(len(row.columns) == 1 for row in rows) and len({next(iter(row.columns)) for row in rows}) == 1:
        yield from printed
    else:
        for segment in _split_segments(rows):
            yield from _lay_out_segment(segment, level=level)
    yield from notes


def _split_segments(rows: Iterable[Row]) -> list[_Segment]:
    """Part the rows where a head or a run of labels begins: a form may hold a whole set of minutes."""
    segments: list[_Segment] = []
    for row in rows:
        current = segments[-1] if segments else None
        is_continued = current is not None and current.is_labelled and 1 not in row.columns
        if _is_labelled(row) and (current is None or current.is_labelled or current.head is None):
            if current is None or not current.is_labelled:
                segments.append(_Segment(is_labelled=True))
            segments[-1].rows.append(row)
        elif _is_head(row, is_first=current is None):
            segments.append(_Segment(head=row))
        elif current is None or (current.is_labelled and not is_continued):
            segments.append(_Segment(rows=[row]))
        else:
            current.rows.append(row)
    return segments


def _is_labelled(row: Row) -> bool:
    """Whether labels and their values alternate in the row."""
    columns = sorted(row.columns)
    labels, values = columns[::2], columns[1::2]
    if not values or columns[0] != 1 or len(columns) not in {2, 4, 6}:
        return False
    texts = [row.read_cell(column) for column in values]
    is_head = all(find_column_meaning(row.read_cell(column)) for column in columns)
    if is_head or all(is_front_label(text) or find_column_meaning(text) for text in texts):
        return False
    return all(is_front_label(row.read_cell(column)) for column in labels) or (
        len(columns) == 2  # noqa: PLR2004  one label, one value
        and row.read_cell(1).rstrip().endswith(":")
        and len(row.read_cell(1).split()) <= _MOST_WORDS_OF_A_HEAD
    )


def _is_head(row: Row, *, is_first: bool) -> bool:
    texts = [row.read_cell(column) for column in sorted(row.columns)]
    if len(texts) < 2 or any(len(text.split()) > _MOST_WORDS_OF_A_HEAD for text in texts):  # noqa: PLR2004  columns
        return False
    known = sum(find_column_meaning(text) is not None or is_front_label(text) for text in texts)
    return known == len(texts) or (known > 1 and known * 2 >= len(texts)) or (is_first and row.is_header)


def _lay_out_segment(segment: _Segment, *, level: int) -> Iterable[Block]:
    if segment.is_labelled:
        return [block for row in segment.rows for block in _lay_out_labels(row)]
    if segment.head is None and any(_holds_a_group(row) for row in segment.rows):
        return [block for row in segment.rows for blocks in row.list_cells() for block in blocks]
    head, *below = [*filter(None, [segment.head]), *segment.rows]
    if lists := lay_out_lists(head, below):
        return lists
    meanings = _list_meanings(segment)
    if segment.head and _is_columnar(segment.head, segment.rows, meanings):
        return _lay_out_columns(segment.head, segment.rows)
    if _is_body(segment, meanings):
        return lay_out_body(segment.head, segment.rows, meanings, level=level)
    heads = [segment.head] if segment.head else []
    return [line for row in [*heads, *segment.rows] for line in _lay_out_record(row)]


def _list_meanings(segment: _Segment) -> dict[int, ColumnMeaning]:
    """Tell what the columns mean; "Minute" over nothing but numbers heads no text."""
    meanings = settle_askers(segment.head.list_meanings() if segment.head else {})
    return {
        column: ColumnMeaning.NUMBER
        if meaning is ColumnMeaning.TEXT
        and are_numbers([row.read_cell(column) for row in segment.rows if column in row.columns])
        else meaning
        for column, meaning in meanings.items()
    }


def _lay_out_labels(row: Row) -> Iterator[Block]:
    columns = sorted(row.columns)
    if columns[0] != 1:
        yield from (block for blocks in row.list_cells() for block in blocks)
        return
    for label, value in zip(columns[::2], columns[1::2], strict=True):
        yield from _join_label(row.columns[label], row.columns[value])


def _join_label(label: Sequence[Block], values: Sequence[Block]) -> Iterator[Block]:
    """Print "label: value", or the label above its values where there are several."""
    printed = join_texts(label)
    if len(values) != 1:
        yield replace(label[0], text=printed, style=BlockStyle.PARAGRAPH, level=0, marker="")
        yield from values
        return
    text = f"{printed.rstrip(' :')}: {join_texts(values)}"
    yield replace(label[0], text=text, style=BlockStyle.PARAGRAPH, level=0, marker="", emphasis=0)


def _holds_a_group(row: Row) -> bool:
    """Whether a cell holds a label and a list of its own, as where two lists stand side by side."""
    return any(
        len(blocks) > 1 and (label := find_group_label(blocks[0].text)) is not None and not label.rest
        for blocks in row.columns.values()
    )


def _is_grouped(row: Row) -> bool:
    """Whether the first cell labels a group of people whose names and bodies stand side by side in the others."""
    first, *others = (row.columns[at] for at in sorted(row.columns))
    label = find_group_label(row.read_cell(1)) if len(first) == 1 and len(others) > 1 else None
    return label is not None and not label.rest and {len(blocks) for blocks in others} == {len(others[0])} != {1}


def _is_columnar(head: Row, rows: Sequence[Row], meanings: dict[int, ColumnMeaning]) -> bool:
    """Whether each head announces what stands below it: "Date | Venue", "Present | Apologies"."""
    cells = [row.read_cell(column) for row in rows for column in head.columns]
    is_matrix = any(meaning in {ColumnMeaning.PERSON, ColumnMeaning.BODY} for meaning in meanings.values())
    return (
        bool(rows)
        and (not is_matrix or _heads_groups(head, rows))
        and all(is_front_label(head.read_cell(column)) for column in head.columns)
        and not all(_TICK.match(cell.strip()) for cell in cells)
    )


def _lay_out_columns(head: Row, rows: Sequence[Row]) -> Iterator[Block]:
    for column in sorted(head.columns):
        values = [block for row in rows for block in row.columns.get(column, ())]
        yield from _join_label(head.columns[column], values)
    for row in rows:
        for column in sorted(row.columns.keys() - head.columns.keys()):
            yield from row.columns[column]


def _heads_groups(head: Row, rows: Sequence[Row]) -> bool:
    """Whether every head is the label of a group, with people of its own below it: "Members | Officials"."""
    labels = [find_group_label(head.read_cell(column)) for column in head.columns]
    behind = [blocks for row in rows for column, blocks in row.columns.items() if column > 1]
    return all(label is not None and not label.rest for label in labels) and any(
        not _TICK.match(name) and is_person_name(name)
        for blocks in behind
        for block in blocks
        if (name := re.split(r"[,(]", block.text)[0].strip())
    )


def _is_body(segment: _Segment, meanings: dict[int, ColumnMeaning]) -> bool:
    """Whether the table holds the minutes themselves: talk, or texts too long for a record."""
    said = set(meanings.values())
    is_long = any(_is_long(blocks) for row in segment.rows for blocks in row.columns.values())
    if said & _PEOPLE_MEANINGS and not said & (_BODY_MEANINGS | {ColumnMeaning.TOPIC}):
        return False
    if said <= _RECORD_MEANINGS and len(segment.head.columns if segment.head else ()) > 2 and not is_long:  # noqa: PLR2004  topic, text
        return not _is_terse(segment)
    if _is_log(meanings):
        return False
    if said & {ColumnMeaning.QUESTION, ColumnMeaning.SPEAKER} or ColumnMeaning.TEXT in said:
        return not (said & _TASK_MEANINGS and ColumnMeaning.ACTION in said and not is_long and _is_terse(segment))
    if ColumnMeaning.ACTION in said and said & _TASK_MEANINGS - {ColumnMeaning.ACTION}:
        return False
    return is_long


def _is_log(meanings: dict[int, ColumnMeaning]) -> bool:
    """Whether a table lists actions, with comments behind them: "No. | Action | Status | Comment"."""
    said = set(meanings.values())
    if {ColumnMeaning.OWNER, ColumnMeaning.STATUS} <= said and not said & {*_BODY_MEANINGS, ColumnMeaning.DECISION}:
        return True
    if said & _TALK_MEANINGS or not {ColumnMeaning.ACTION, ColumnMeaning.TEXT} <= said:
        return False
    first = {meaning: min(at for at, found in meanings.items() if found is meaning) for meaning in said}
    return first[ColumnMeaning.ACTION] < first[ColumnMeaning.TEXT]


def _is_terse(segment: _Segment) -> bool:
    """Whether no cell holds a sentence, as in a log of actions with a column for comments."""
    return not any(
        re.search(r"[a-z][.?!]$", row.read_cell(column).strip()) for row in segment.rows for column in row.columns
    )


def _is_long(blocks: Sequence[Block]) -> bool:
    is_prose = len(blocks) > 1 and any(block.text.rstrip().endswith((".", "?")) for block in blocks)
    return is_prose or len(join_texts(blocks).split()) > _MOST_WORDS_OF_A_RECORD


def _lay_out_record(row: Row) -> Iterator[Block]:
    """Print one line a row; cells with as many lines each are people or tasks side by side, one line for each."""
    cells = row.list_cells()
    counts = {len(blocks) for blocks in cells if blocks}
    if len(row.columns) == 1:
        yield from next(iter(row.columns.values()))
    elif _is_grouped(row):
        yield from cells[0]
        yield from _lay_out_record(Row({at: row.columns[at] for at in row.columns if at > 1}, row.width, row.is_header))
    elif len(counts) == 1 and counts != {1} and len(row.columns) > 1:
        for position in range(counts.pop()):
            yield join_cells([blocks[position : position + 1] for blocks in cells])
    else:
        yield join_cells(cells)
