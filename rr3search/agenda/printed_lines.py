"""The lines of an agenda as printed: blocks in, lines out.

A line is a block, or a row of a table whose first column of matters is read and whose other cells stand beside it.
A cell that holds several blocks gives a line each. Every block stands in exactly one line, in order of the rows.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from rr3search.agenda.run_in_items import split_run_in
from rr3search.agenda.text_columns import split_columns
from rr3search.agenda.times import is_time
from rr3search.domain import Block, BlockStyle, fold_characters
from rr3search.parsing.tables.columns import is_front_label
from rr3search.parsing.tables.rows import Row
from rr3search.readers.list_marks import ListMarks

__all__ = ["PrintedLine", "list_lines"]

_LABEL = re.compile(
    r"(?P<asked>q(?:uestion)?\s?\d{1,3}[a-z]?|question(?=\s*:))\s*[.):-]*\s+|"
    r"(?:agenda\s+)?item\s?\d{1,3}[a-z]?\s*[.):-]*\s+",
    re.IGNORECASE,
)
"""The number of an item behind a word that says so: "Q3:", "Question 4 -", "Item 5"."""
_HEADING_NUMBER = re.compile(r"\d{1,2}(?:(?:\.\d{1,2}){1,3}[.)]?|[.)])\s+(?=\S)")
_PARTED_NUMBER = re.compile(r"\d{1,2}(?:\.\d{1,2}){1,3}[.)]?\s+(?=[^\W\d_a-z])")
"""A number of several parts: "1.2". The reader has left it where the file prints no neighbour of it."""
_BARE_NUMBER = re.compile(r"(?P<under>\d{1,4}/)?(?P<number>\d{1,3})\s+(?=[^\W\d_])")
"""A number with nothing behind it, and one like "25/61", is an item's only where the file prints its neighbour too."""
_MATTER = re.compile(
    r"(?:agenda |discussion |tabled )?(?:items?|topics?|subjects?|questions?|matters?|issues?|business|agenda|title|"
    r"headings?|themes?|descriptions?|activity|session)(?: (?:and|/|&) (?:purpose|descriptions?|questions?))?",
    re.IGNORECASE,
)
_BESIDE = re.compile(
    r"(?:item |agenda |start )?(?:no|nos|num|number|ref|#|times?|timings?|mins|minutes|duration|leads?|led by|who|"
    r"owner|"
    r"presenters?|speakers?|presented by|papers?|enc|enclosures?|attachments?|purpose|action|format|status|for|by)\.?"
    r"(?: (?:no|number|ref)\.?)?",
    re.IGNORECASE,
)
_FEWEST_HEADS = 2
_LONGEST = 200
"""Characters that are looked at for a time or a head."""


@dataclass(frozen=True, slots=True)
class PrintedLine:
    """A line as the file prints it."""

    blocks: tuple[Block, ...]
    """That begin with it; none where it is a further item of a list in one line."""
    text: str
    """Without its number or bullet; of a row, the matter alone."""
    printed: str
    """As printed; a list mark that the reader took off is not put back."""
    mark: str = ""
    """Its number or bullet."""
    depth: int = 0
    """Of a list item, from 1; 0 outside lists."""
    heading_level: int = 0
    """Of a heading, from 1; 0 for others."""
    is_asked: bool = False
    """Whether its number says that it is a question: "Q3"."""
    is_row: bool = False
    is_beside: bool = False
    """Whether it tells only of the table: its head, or what stands in cells without a matter."""

    @property
    def is_marked(self) -> bool:
        """Whether its form alone says that it is an item."""
        return bool(self.mark) or (self.is_row and not self.is_beside)

    @property
    def is_bullet(self) -> bool:
        """Whether its mark is no number and no letter."""
        return bool(self.mark) and (self.mark == "o" or not any(sign.isalnum() for sign in self.mark))


def list_lines(blocks: Sequence[Block]) -> list[PrintedLine]:
    """List the lines of a document."""
    marks = ListMarks.collect_marks(block.text for block in blocks)
    numbers = {_order(match) for block in blocks if (match := _BARE_NUMBER.match(block.text))}
    lines: list[PrintedLine] = []
    for table, group in groupby(blocks, key=lambda block: block.cell.table if block.cell else None):
        if table is None:
            lines += (line for block in group for line in _part_items(_read_block(block, marks, numbers)))
        else:
            lines += _read_table(list(group))
    return lines


def _read_block(block: Block, marks: ListMarks, numbers: set[tuple[str, int]]) -> PrintedLine:
    text, mark, depth = block.text, block.marker, block.level if block.style is BlockStyle.LIST_ITEM else 0
    is_asked = False
    if not mark and not is_time(fold_characters(text[:_LONGEST]).split(" ")[0]):
        mark, text, depth = _split_mark(block, marks, numbers)
    if (label := _LABEL.match(fold_characters(text))) and label.end() < len(text):
        is_asked = label["asked"] is not None
        text, mark, depth = text[label.end() :], f"{mark} {label[0].strip()}".strip(), depth or 1
    level = max(block.level, 1) if block.style is BlockStyle.HEADING else 0
    is_head = not mark and _is_head(text)
    return PrintedLine((block,), text.strip(), block.text, mark, depth, level, is_asked, is_beside=is_head)


def _is_head(text: str) -> bool:
    """Whether a line of text is the head of columns."""
    columns = split_columns(text) if len(text) <= _LONGEST else []
    heads = [bool(_MATTER.fullmatch(column)) for column in columns]
    return (
        any(heads)
        and len(heads) > 1
        and all(head or _BESIDE.fullmatch(one) for head, one in zip(heads, columns, strict=True))
    )


def _order(number: re.Match[str]) -> tuple[str, int]:
    return number["under"] or "", int(number["number"])


def _part_items(line: PrintedLine) -> Iterator[PrintedLine]:
    items = split_run_in(line.mark, line.text)
    if len(items) == 1:
        yield line
        return
    for at, (mark, text) in enumerate(items):
        yield replace(line, mark=mark, text=text, printed=text, blocks=line.blocks if at == 0 else ())


def _split_mark(block: Block, marks: ListMarks, numbers: set[tuple[str, int]]) -> tuple[str, str, int]:
    """Part a block from the number or bullet at its start: mark, text and depth."""
    text = block.text
    if found := marks.split_mark(text):
        return found.printed, found.rest, found.depth
    parted = _HEADING_NUMBER.match(text) if block.style is BlockStyle.HEADING else _PARTED_NUMBER.match(text)
    if parted:
        return parted[0].strip(), text[parted.end() :], 1 + parted[0].count(".")
    bare = _BARE_NUMBER.match(text)
    if bare:
        under, number = _order(bare)
        if numbers & {(under, number - 1), (under, number + 1)}:
            return bare[0].strip(), text[bare.end() :], 1
    return "", text, 0


def _read_table(blocks: Sequence[Block]) -> Iterator[PrintedLine]:
    matter: int | None = None
    for at, (_, cells) in enumerate(groupby(blocks, key=lambda block: block.cell.row if block.cell else 0)):
        row = Row.from_blocks(list(cells))
        texts = {column: fold_characters(row.read_cell(column)).strip(" :*") for column in row.columns}
        head = next((column for column, text in sorted(texts.items()) if _MATTER.fullmatch(text)), None)
        named = sum(bool(_BESIDE.fullmatch(text) or _MATTER.fullmatch(text)) for text in texts.values())
        if head is not None and (row.is_header or named >= min(_FEWEST_HEADS, len(texts))) and at == 0:
            matter = head
            yield _make_row(row, "", is_beside=True)
        elif is_front_label(texts[min(texts)]):
            yield _make_row(row, "", is_beside=True)
        else:
            yield from _read_row(row, matter if matter in row.columns else _find_matter(row))


def _find_matter(row: Row) -> int | None:
    """The column of the longest cell that holds more than a number or a time; None where there is none."""
    texts = {column: row.read_cell(column) for column in row.columns}
    worded = {column: text for column, text in texts.items() if any(map(str.isalpha, text)) and not is_time(text)}
    return max(sorted(worded), key=lambda column: len(worded[column]), default=None)


def _read_row(row: Row, matter: int | None) -> Iterator[PrintedLine]:
    if matter is None:
        yield _make_row(row, "", is_beside=True)
        return
    first, *others = row.columns[matter]
    yield _make_row(row, first.text, without=others)
    for block in others:
        depth = 1 + max(block.level, 1)
        yield PrintedLine((block,), block.text, block.text, block.marker or "-", depth)


def _make_row(row: Row, text: str, *, is_beside: bool = False, without: Sequence[Block] = ()) -> PrintedLine:
    cells = [[block for block in cell if block not in without] for cell in row.list_cells()]
    blocks = tuple(block for cell in cells for block in cell)
    printed = " | ".join(" ".join(f"{block.marker} {block.text}".strip() for block in cell) for cell in cells).strip()
    return PrintedLine(blocks, text, printed, depth=1, is_row=True, is_beside=is_beside)
