"""Tables over pages: the ruled tables of each page in, the drafts of their cells out.

A table that opens a page with the columns of the one that ended the page before goes on with it; the
head printed anew is omitted, and a row whose first cell is empty goes on with the row before.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from rr3search.domain import Cell, Omission
from rr3search.readers.pdf.blocks import BlockAssembly
from rr3search.readers.pdf.drafts import Draft, Setting
from rr3search.readers.pdf.grids import Grid
from rr3search.readers.pdf.lines import TextLine
from rr3search.readers.pdf.reaches import measure_reach
from rr3search.readers.pdf.tall_rows import FilledCell, split_tall_row

__all__ = ["TableSequence"]

_REPEATED_HEAD = "repeated table head"
_SAME_COLUMN = 6.0
_WIDEST_PADDING = 9.0
_ENOUGH_LINES = 8
_NEAR = 0.7

_Row = tuple[int, list[FilledCell]]


@dataclass(slots=True)
class TableSequence:
    """The tables of a document so far, and how the last of them might go on."""

    assembly: BlockAssembly
    omissions: list[Omission] = field(default_factory=list)
    _count: int = 0
    _grid: Grid | None = None
    _rows: int = 0
    _head: dict[int, str] = field(default_factory=dict)
    _drafts: list[Draft] = field(default_factory=list)
    _page: int = 0

    def interrupt(self) -> None:
        """Note that text stands after the last table, so that it does not go on."""
        self._grid = None

    def add_table(self, grid: Grid, cells: Sequence[FilledCell], *, page: int) -> None:
        """Add the cells of a table on a page."""
        by_row: dict[int, list[FilledCell]] = {}
        for cell, lines in cells:
            by_row.setdefault(cell.row, []).append((cell, lines))
        rows = sorted(by_row.items())
        shift = 0
        if self._continues(grid, page):
            rows = self._strip_head(rows, page)
            shift = self._rows - (rows[0][0] if rows else 0)
            if rows and rows[0][1][0][0].column > 0 and self._rows:
                shift -= 1
            has_head = False
        else:
            self._count, self._rows, self._drafts = self._count + 1, 0, []
            self._head = _print_row(rows[0][1]) if rows else {}
            has_head = _has_bold_head(rows)
        reaches = _measure_reaches(cells, is_ruled=bool(grid.edges))
        first = len(self.assembly.drafts)
        for place, (row, filled) in enumerate(rows):
            for part in split_tall_row(filled):
                shift += bool(part[0][1][0] is not filled[0][1][0])
                self._add_row(grid, part, row=row + shift + 1, is_header=has_head and place == 0, reaches=reaches)
        added = self.assembly.drafts[first:]
        self._drafts += added
        self._rows = max([self._rows, *(draft.setting.cell.row for draft in added if draft.setting.cell)])
        self._grid, self._page = grid, page

    def _continues(self, grid: Grid, page: int) -> bool:
        last = self._grid
        return (
            last is not None
            and self._page == page - 1
            and len(last.column_edges) == len(grid.column_edges)
            and all(
                abs(one - other) <= _SAME_COLUMN
                for one, other in zip(last.column_edges, grid.column_edges, strict=True)
            )
        )

    def _strip_head(self, rows: Sequence[_Row], page: int) -> list[_Row]:
        """Take the head that is printed anew off the first row, whether or not a line parts them."""
        if not rows or not self._head:
            return list(rows)
        printed, kept = list[str](), list[FilledCell]()
        for cell, lines in rows[0][1]:
            head = self._head.get(cell.column, "")
            count = next((end for end in range(len(lines) + 1) if _print_lines(lines[:end]) == head), None)
            if count is None:
                return list(rows)
            printed += [line.text for line in lines[:count]]
            if lines[count:]:
                kept.append((cell, lines[count:]))
        if len(printed) < len(self._head):
            return list(rows)
        for draft in self._drafts:
            place = draft.setting.cell
            if place is not None and place.row == 1:
                draft.setting = replace(draft.setting, cell=replace(place, is_header=True))
        self.omissions.append(Omission(" ".join(printed), _REPEATED_HEAD, page))
        first = [(rows[0][0], kept)] if kept else []
        return [*first, *rows[1:]]

    def _add_row(
        self, grid: Grid, filled: Sequence[FilledCell], *, row: int, is_header: bool, reaches: Mapping[int, float]
    ) -> None:
        for cell, lines in filled:
            place = Cell(self._count, row, cell.column + 1, grid.columns, is_header=is_header)
            padding = min(max(min(line.left for line in lines) - cell.box.left, 0.0), _WIDEST_PADDING)
            reach = min(cell.box.right - padding, reaches.get(cell.column, cell.box.right))
            setting = Setting(cell.box.left, reach, is_column=True, cell=place)
            self.assembly.add_lines(lines, setting=setting)


def _measure_reaches(cells: Sequence[FilledCell], *, is_ruled: bool) -> dict[int, float]:
    """Measure how far the text of each column reaches; in a ruled one only where it comes near the line."""
    lines_of: dict[int, list[TextLine]] = {}
    near = dict[int, float]()
    for cell, lines in cells:
        lines_of.setdefault(cell.column, []).extend(lines)
        near[cell.column] = cell.box.left + cell.box.width * _NEAR
    reaches = {column: measure_reach(lines) for column, lines in lines_of.items()}
    if not is_ruled:
        return reaches
    return {
        column: reach
        for column, reach in reaches.items()
        if len(lines_of[column]) >= _ENOUGH_LINES and reach >= near[column]
    }


def _print_row(filled: Sequence[FilledCell]) -> dict[int, str]:
    return {cell.column: _print_lines(lines) for cell, lines in filled}


def _print_lines(lines: Sequence[TextLine]) -> str:
    return " ".join(line.text for line in lines)


def _has_bold_head(rows: Sequence[tuple[int, Sequence[FilledCell]]]) -> bool:
    """Say whether all of the first row stands out and not all of the others does."""
    stands_out = [
        all(line.measure_emphasis(0) >= len(line.text) for _, lines in filled for line in lines) for _, filled in rows
    ]
    return len(stands_out) > 1 and len(rows[0][1]) > 1 and stands_out[0] and not all(stands_out[1:])
