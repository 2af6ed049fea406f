"""Ruled tables: the drawn lines of a page in, the cells they enclose out.

Lines that touch make a frame; a frame whose inner lines part it into at least two cells with text
is a table. A frame around a whole text is none.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rr3search.readers.pdf.page_parts import Box, Edge, Piece

__all__ = ["Grid", "GridCell", "find_grids"]

_TOUCH = 3.5
_LEAST_COVER = 0.6
_MOST_EDGES = 6000
_MOST_TRACKS = 200
_NARROWEST = 6.0


@dataclass(frozen=True, slots=True)
class GridCell:
    """A cell, with the first row and column it covers, from 0, the highest row first."""

    row: int
    column: int
    box: Box


@dataclass(frozen=True, slots=True)
class Grid:
    """A ruled table on one page."""

    box: Box
    cells: tuple[GridCell, ...]
    columns: int
    rows: int
    column_edges: tuple[float, ...]
    edges: tuple[Edge, ...]

    def find_cell(self, piece: Piece) -> GridCell | None:
        """Find the cell that a piece stands in; None where it stands outside the table."""
        x, y = (piece.box.left + piece.box.right) / 2, piece.baseline + piece.face.size * 0.25
        if not self.box.holds(x, y):
            return None
        return next((cell for cell in self.cells if cell.box.holds(x, y)), None)

    def find_nearest_cell(self, piece: Piece) -> GridCell:
        """Find the cell of a piece that is known to belong to the table."""
        x, y = (piece.box.left + piece.box.right) / 2, piece.baseline
        return self.find_cell(piece) or min(self.cells, key=lambda cell: _measure_distance(cell.box, x, y))


def find_grids(edges: Sequence[Edge], pieces: Sequence[Piece]) -> list[Grid]:
    """Find the ruled tables of a page, the highest first; what stands inside another table's cell is no table."""
    if not any(not edge.is_level for edge in edges) or len(edges) > _MOST_EDGES:
        return []
    grids: list[Grid] = []
    for group in sorted(_group_touching(edges), key=_measure_area, reverse=True):
        grid = _build_grid(group)
        if grid is None or any(_overlaps(grid.box, other.box) for other in grids):
            continue
        filled = {(cell.row, cell.column) for piece in pieces for cell in (grid.find_cell(piece),) if cell is not None}
        if len(filled) > 1:
            grids.append(grid)
    return sorted(grids, key=lambda grid: (-grid.box.top, grid.box.left))


def _measure_distance(box: Box, x: float, y: float) -> float:
    return max(box.left - x, x - box.right, 0.0) + max(box.bottom - y, y - box.top, 0.0)


def _overlaps(one: Box, other: Box) -> bool:
    width = min(one.right, other.right) - max(one.left, other.left)
    height = min(one.top, other.top) - max(one.bottom, other.bottom)
    return width > _TOUCH and height > _TOUCH


def _group_touching(edges: Sequence[Edge]) -> list[list[Edge]]:
    """Group the edges that touch one another, directly or through others."""
    parents = list(range(len(edges)))

    def find_root(place: int) -> int:
        while parents[place] != place:
            parents[place] = parents[parents[place]]
            place = parents[place]
        return place

    boxes = [_outline(edge) for edge in edges]
    order = sorted(range(len(edges)), key=lambda place: boxes[place].left)
    active: list[int] = []
    for place in order:
        box = boxes[place]
        active = [other for other in active if boxes[other].right + _TOUCH >= box.left]
        for other in active:
            if boxes[other].bottom - _TOUCH <= box.top and box.bottom - _TOUCH <= boxes[other].top:
                parents[find_root(other)] = find_root(place)
        active.append(place)
    groups: dict[int, list[Edge]] = {}
    for place, edge in enumerate(edges):
        groups.setdefault(find_root(place), []).append(edge)
    return [
        group
        for group in groups.values()
        if any(edge.is_level for edge in group) and any(not edge.is_level for edge in group)
    ]


def _outline(edge: Edge) -> Box:
    if edge.is_level:
        return Box(edge.start, edge.at, edge.end, edge.at)
    return Box(edge.at, edge.start, edge.at, edge.end)


def _enclose(edges: Iterable[Edge]) -> Box:
    boxes = [_outline(edge) for edge in edges]
    return Box(
        min(box.left for box in boxes),
        min(box.bottom for box in boxes),
        max(box.right for box in boxes),
        max(box.top for box in boxes),
    )


def _measure_area(edges: Sequence[Edge]) -> float:
    box = _enclose(edges)
    return box.width * box.height


def _build_grid(edges: Sequence[Edge]) -> Grid | None:
    outline = _enclose(edges)
    xs = _cluster([*(edge.at for edge in edges if not edge.is_level), outline.left, outline.right])
    ys = _cluster([*(edge.at for edge in edges if edge.is_level), outline.bottom, outline.top])[::-1]
    columns, rows = len(xs) - 1, len(ys) - 1
    if columns < 1 or rows < 1 or columns * rows == 1 or max(columns, rows) > _MOST_TRACKS:
        return None
    walls = _Walls(edges, xs=xs, ys=ys)
    return Grid(outline, tuple(_merge_cells(walls)), columns, rows, tuple(xs), tuple(edges))


def _cluster(values: Iterable[float]) -> list[float]:
    """Make one of values that nearly agree, in ascending order."""
    groups: list[list[float]] = []
    for value in sorted(values):
        if groups and value - groups[-1][-1] <= _TOUCH and value - groups[-1][0] <= _NARROWEST:
            groups[-1].append(value)
        else:
            groups.append([value])
    return [sum(group) / len(group) for group in groups]


class _Walls:
    """Which neighbouring fields of a grid are parted by a drawn line."""

    def __init__(self, edges: Sequence[Edge], *, xs: Sequence[float], ys: Sequence[float]) -> None:
        self.xs, self.ys = xs, ys
        self._level = [[edge for edge in edges if edge.is_level and abs(edge.at - y) <= _TOUCH] for y in ys]
        self._upright = [[edge for edge in edges if not edge.is_level and abs(edge.at - x) <= _TOUCH] for x in xs]

    def has_wall_right(self, row: int, column: int) -> bool:
        """Say whether a line is drawn between a field and the one to its right."""
        return _covers(self._upright[column + 1], self.ys[row + 1], self.ys[row])

    def has_wall_below(self, row: int, column: int) -> bool:
        """Say whether a line is drawn between a field and the one below it."""
        return _covers(self._level[row + 1], self.xs[column], self.xs[column + 1])


def _covers(edges: Iterable[Edge], start: float, end: float) -> bool:
    covered = sum(max(0.0, min(edge.end, end) - max(edge.start, start)) for edge in edges)
    return covered >= (end - start) * _LEAST_COVER


def _merge_cells(walls: _Walls) -> list[GridCell]:
    """Merge the fields that no line parts, as far as they make rectangles."""
    columns, rows = len(walls.xs) - 1, len(walls.ys) - 1
    taken: set[tuple[int, int]] = set()
    cells = []
    for row in range(rows):
        for column in range(columns):
            if (row, column) in taken:
                continue
            right = column
            while right + 1 < columns and (row, right + 1) not in taken and not walls.has_wall_right(row, right):
                right += 1
            low = row
            while low + 1 < rows and not any(walls.has_wall_below(low, each) for each in range(column, right + 1)):
                low += 1
            taken |= {(down, across) for down in range(row, low + 1) for across in range(column, right + 1)}
            box = Box(walls.xs[column], walls.ys[low + 1], walls.xs[right + 1], walls.ys[row])
            cells.append(GridCell(row, column, box))
    return cells
