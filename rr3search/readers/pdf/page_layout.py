"""One page set in order: its pieces and drawn lines in, its rows, and the regions to read one after another, out."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from rr3search.domain import Omission
from rr3search.readers.pdf.columns import order_items
from rr3search.readers.pdf.grids import Grid, GridCell, find_grids
from rr3search.readers.pdf.items import Item, Region
from rr3search.readers.pdf.lines import TextLine, collect_rows, join_line, split_stretches
from rr3search.readers.pdf.page_parts import Page, Piece
from rr3search.readers.pdf.underlines import mark_underlined
from rr3search.readers.pdf.visibility import sift_pieces

__all__ = ["PageLayout", "PageRow", "lay_out_page", "list_cell_lines", "list_item_lines"]

_SAME_ROW = 0.3


@dataclass(frozen=True, slots=True)
class PageRow:
    """A row across the whole page."""

    line: TextLine
    grids: frozenset[int]
    """The tables that parts of it stand in, by their position on the page."""


@dataclass(frozen=True, slots=True)
class PageLayout:
    """A page's rows and tables, and what of it is not to be read."""

    number: int
    width: float
    rows: tuple[PageRow, ...]
    grids: tuple[Grid, ...]
    omissions: tuple[Omission, ...]

    def order_regions(self, dropped: Collection[int]) -> list[Region]:
        """Order what remains of the page after some of its rows were dropped.

        Args:
            dropped: Positions of rows.
        """
        items = []
        held: dict[int, list[Piece]] = {}
        for place, row in enumerate(self.rows):
            if place in dropped:
                continue
            loose = list[Piece]()
            for piece in row.line.pieces:
                grid = _find_grid(self.grids, piece)
                (loose if grid is None else held.setdefault(grid, [])).append(piece)
            if loose:
                items += [_make_item(stretch, row.line) for stretch in split_stretches(loose)]
        items += [_make_table_item(self.grids[place], pieces) for place, pieces in sorted(held.items())]
        return order_items(items)


def lay_out_page(page: Page, *, body_size: float) -> PageLayout:
    """Lay out a page.

    Args:
        page: Turned upright.
        body_size: Size of the document's running text, in points.
    """
    visible = sift_pieces(page, body_size=body_size)
    grids = find_grids(page.edges, visible.pieces)
    ruled = {id(edge) for grid in grids for edge in grid.edges}
    pieces = mark_underlined(visible.pieces, (edge for edge in page.edges if id(edge) not in ruled))
    rows = []
    for row in collect_rows(pieces):
        inside = frozenset(place for piece in row for place in (_find_grid(grids, piece),) if place is not None)
        rows.append(PageRow(join_line(row, page=page.number), inside))
    return PageLayout(page.number, page.box.width, tuple(rows), tuple(grids), visible.omissions)


def list_item_lines(items: Sequence[Item], *, page: int) -> list[TextLine]:
    """List the lines that items make, the highest first; none of them is a table."""
    rows: list[list[Item]] = []
    for item in items:
        if rows and abs(rows[-1][0].baseline - item.baseline) <= item.size * _SAME_ROW:
            rows[-1].append(item)
        else:
            rows.append([item])
    return [_join_items(row, page=page) for row in rows]


def _join_items(row: Sequence[Item], *, page: int) -> TextLine:
    if len(row) == 1 and row[0].whole_line is not None:
        return row[0].whole_line
    pieces = (piece for item in row for piece in item.pieces)
    return join_line(sorted(pieces, key=lambda piece: (piece.box.left, piece.order)), page=page)


def list_cell_lines(table: Item, *, page: int) -> list[tuple[GridCell, list[TextLine]]]:
    """List the lines of each cell of a table that is not empty, row by row from left to right."""
    held: dict[tuple[int, int], tuple[GridCell, list[Piece]]] = {}
    if table.grid is None:
        return []
    for piece in table.pieces:
        cell = table.grid.find_nearest_cell(piece)
        held.setdefault((cell.row, cell.column), (cell, []))[1].append(piece)
    return [
        (cell, [join_line(row, page=page) for row in collect_rows(inside)])
        for _, (cell, inside) in sorted(held.items(), key=lambda pair: pair[0])
    ]


def _find_grid(grids: Sequence[Grid], piece: Piece) -> int | None:
    for place, grid in enumerate(grids):
        if grid.find_cell(piece) is not None:
            return place
    return None


def _make_item(stretch: Sequence[Piece], line: TextLine) -> Item:
    return Item(
        left=stretch[0].box.left,
        right=max(piece.box.right for piece in stretch),
        top=max(piece.box.top for piece in stretch),
        bottom=min(piece.box.bottom for piece in stretch),
        baseline=line.baseline,
        size=max(piece.face.size for piece in stretch),
        order=min(piece.order for piece in stretch),
        pieces=tuple(stretch),
        whole_line=line if len(stretch) == len(line.pieces) else None,
    )


def _make_table_item(grid: Grid, pieces: Sequence[Piece]) -> Item:
    box = grid.box
    return Item(
        left=box.left,
        right=box.right,
        top=box.top,
        bottom=box.bottom,
        baseline=max(piece.baseline for piece in pieces),
        size=max(piece.face.size for piece in pieces),
        order=min(piece.order for piece in pieces),
        pieces=tuple(pieces),
        grid=grid,
    )
