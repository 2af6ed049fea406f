"""The grid of a Word table: its rows in, the place of each cell out."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rr3search.domain import Cell
from rr3search.readers.docx.markup import W, list_children, read_number, read_switch

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["PlacedCell", "TableRow", "place_cells"]

_WIDEST_SPAN = 1_000
_DELETED = f"{W}del"


@dataclass(frozen=True, slots=True)
class PlacedCell:
    """A cell and where it stands."""

    element: "_Element"
    cell: Cell


@dataclass(frozen=True, slots=True)
class TableRow:
    """The cells of a row."""

    cells: tuple[PlacedCell, ...]
    is_deleted: bool


def place_cells(table: "_Element", *, number: int) -> list[TableRow]:
    """Place the cells of a table.

    Columns are counted by the edges at which cells begin, so that a grid finer than its cells does
    not count as more columns than a reader sees.

    Args:
        table: The table.
        number: Of the table in its document, from 1.
    """
    rows = [(row, list(_list_starts(row))) for row in _list_inside(table, f"{W}tr")]
    edges = sorted({start for _, starts in rows for start, _ in starts})
    column_of = {edge: column for column, edge in enumerate(edges, start=1)}
    placed = []
    for row_number, (row, starts) in enumerate(rows, start=1):
        properties = row.find(f"{W}trPr")
        is_header = bool(read_switch(properties, "tblHeader"))
        cells = tuple(
            PlacedCell(element, Cell(number, row_number, column_of[start], len(edges), is_header))
            for start, element in starts
        )
        is_deleted = properties is not None and properties.find(_DELETED) is not None
        placed.append(TableRow(cells, is_deleted))
    return placed


def _list_starts(row: "_Element") -> Iterator[tuple[int, "_Element"]]:
    """List the cells of a row, each with the column of the grid it begins at."""
    start = _limit_span(read_number(row.find(f"{W}trPr"), "gridBefore"), least=0)
    for cell in _list_inside(row, f"{W}tc"):
        yield start, cell
        start += _limit_span(read_number(cell.find(f"{W}tcPr"), "gridSpan"), least=1)


def _limit_span(span: int | None, *, least: int) -> int:
    return min(max(span if span is not None else least, least), _WIDEST_SPAN)


def _list_inside(parent: "_Element", tag: str) -> Iterator["_Element"]:
    """List rows or cells, also those inside content controls and the like."""
    for child in list_children(parent):
        if child.tag == tag:
            yield child
        elif child.tag not in {f"{W}tc", f"{W}tr", f"{W}tbl", f"{W}p"}:
            yield from _list_inside(child, tag)
