"""Tables of a plain text, ruled by dashes: "No.  What  Who" above "---  ----  ---" and rows set in the same columns.

Lines in, the tables found and the lines each takes out. A rule must part at least two columns, and a head must stand
right above it; a rule below one line of words is an underline, and no concern of this file.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rr3search.domain import Block, BlockStyle, Cell
from rr3search.readers.continuation import Spelling, starts_in_lower_case
from rr3search.readers.lines import Line

__all__ = ["RuledTable", "find_ruled_tables"]

_RULE = re.compile(r"(?:-{2,}|={2,}|[-=])(?: +(?:-{2,}|={2,}|[-=]))+")
_PIECE = re.compile(r"[-=]+")
_FEWEST_CELLS = 2
_FEWEST_STROKES = 6
"""Of a whole rule: "- -" is none."""


@dataclass(frozen=True, slots=True)
class RuledTable:
    """One table of a text."""

    start: int
    """The position of its first line."""
    end: int
    """The position behind its last line."""
    rows: tuple[tuple[str, ...], ...]
    """The head, and the cells of each row below it, empty ones too."""
    pages: tuple[int, ...]
    """On which page each row begins."""
    rules: tuple[int, ...]
    """The positions of the lines that were drawn."""

    def list_blocks(self, number: int) -> list[Block]:
        """Make a block of each cell that holds words.

        Args:
            number: Of the table in its document, from 1.
        """
        width = len(self.rows[0])
        return [
            Block(text, BlockStyle.PARAGRAPH, 0, page, 0, cell=Cell(number, row, column, width, is_header=row == 1))
            for row, (cells, page) in enumerate(zip(self.rows, self.pages, strict=True), start=1)
            for column, text in enumerate(cells, start=1)
            if text
        ]


def find_ruled_tables(lines: Sequence[Line], *, spelling: Spelling) -> list[RuledTable]:
    """Find the tables of a text, in order.

    Args:
        lines: Of the text.
        spelling: Of the whole document, for cells that go on in the line below.
    """
    found: list[RuledTable] = []
    end = 0
    for place in range(1, len(lines)):
        if place - 1 < end or not (columns := _find_columns(lines[place])) or _find_columns(lines[place - 1]):
            continue
        head = _cut_cells(lines[place - 1], columns)
        if head is None or not all(head):
            continue
        table = _read_table(lines, place, head=head, columns=columns, first=end, spelling=spelling)
        if len(table.rows) > 1:
            found.append(table)
            end = table.end
    return found


def _find_columns(line: Line) -> tuple[int, ...]:
    """Find where the columns begin that a line rules; none where it is no such rule."""
    if not _RULE.fullmatch(line.text) or len(line.text.replace(" ", "")) < _FEWEST_STROKES:
        return ()
    return tuple(line.indent + piece.start() for piece in _PIECE.finditer(line.text))


def _read_table(
    lines: Sequence[Line], rule: int, *, head: tuple[str, ...], columns: tuple[int, ...], first: int, spelling: Spelling
) -> RuledTable:
    """Read the rows below a rule; blank lines may part them, and a rule below a row may close the table.

    Args:
        lines: Of the text.
        rule: The position of the rule below the head.
        head: The cells of the head.
        columns: Where they begin.
        first: The first line that no table before has taken.
        spelling: Of the whole document.
    """
    has_top = rule - 2 >= first and bool(_find_columns(lines[rule - 2]))
    rows, pages, rules = [head], [lines[rule - 1].page], [rule - 2, rule] if has_top else [rule]
    end, is_apart = rule + 1, True
    for place in range(rule + 1, len(lines)):
        line = lines[place]
        if not line.text:
            is_apart = True
            continue
        if _find_columns(line) or (_PIECE.fullmatch(line.text) and end == place):
            rules.append(place)
            end, is_apart = place + 1, True
            continue
        cells = _cut_cells(line, columns)
        if cells is None or not _is_row(cells, is_apart=is_apart):
            break
        if not is_apart and _goes_on(cells):
            rows[-1] = tuple(map(spelling.join_pieces, rows[-1], cells))
        else:
            rows.append(cells)
            pages.append(line.page)
        end, is_apart = place + 1, False
    rules = [place for place in rules if place < end]
    return RuledTable(rule - 1 - has_top, end, tuple(rows), tuple(pages), tuple(rules))


def _cut_cells(line: Line, columns: tuple[int, ...]) -> tuple[str, ...] | None:
    """Cut a line where the columns begin; None where words run across."""
    printed = (" " * line.indent + line.text).expandtabs()
    if any(printed[start - 1 : start].strip() for start in columns[1:]) or printed[: columns[0]].strip():
        return None
    ends = (*columns[1:], len(printed))
    return tuple(printed[start:end].strip() for start, end in zip(columns, ends, strict=True))


def _is_row(cells: tuple[str, ...], *, is_apart: bool) -> bool:
    """Whether the cells are a row, or go on with the one above; behind a gap, a line of one cell is neither."""
    return sum(map(bool, cells)) >= _FEWEST_CELLS or not is_apart


def _goes_on(cells: tuple[str, ...]) -> bool:
    """Whether a line only holds more words of cells above it."""
    filled = [cell for cell in cells if cell]
    if cells[0]:
        return len(filled) == 1 and starts_in_lower_case(cells[0])
    return len(filled) == 1 or len(filled) < len(cells) - 1
