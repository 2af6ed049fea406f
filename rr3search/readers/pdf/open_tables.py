"""Tables without lines: the items beside a gutter in, the table they make out.

It is a table where the file prints it cell by cell, row after row, and the cells of a row begin on one
baseline. Where that cannot be seen there is no table.
"""

from collections.abc import Sequence
from itertools import pairwise

from rr3search.readers.pdf.grids import Grid, GridCell
from rr3search.readers.pdf.items import Item
from rr3search.readers.pdf.page_parts import Box

__all__ = ["build_open_grid"]

_SAME_EDGE = 2.5
_FEWEST_STARTS = 2
_FEWEST_ROWS = 3
_LEAST_LEVEL = 0.8
_SAME_BASELINE = 0.35


def build_open_grid(items: Sequence[Item]) -> Grid | None:
    """Build the table that items of a page make; None where they make none."""
    edges = _find_columns(items)
    if len(edges) == 1:
        return None
    rows = _split_rows(sorted(items, key=lambda item: item.order), edges)
    if len(rows) < _FEWEST_ROWS or not _stand_apart(rows) or not _are_level(rows, edges):
        return None
    left, right = min(item.left for item in items), max(item.right for item in items)
    bottom = min(item.bottom for item in items)
    tops = [max(item.top for item in row) for row in rows]
    columns = [left - 1, *(edge - 1 for edge in edges[1:]), right + 1]
    cells = [
        GridCell(row, column, Box(columns[column], below, columns[column + 1], top))
        for row, (top, below) in enumerate(zip(tops, [*tops[1:], bottom - 1], strict=True))
        for column in range(len(edges))
    ]
    box = Box(columns[0], bottom - 1, columns[-1], tops[0])
    return Grid(box, tuple(cells), len(edges), len(rows), tuple(columns), ())


def _find_columns(items: Sequence[Item]) -> list[float]:
    """Find the left edges that several items share and no item crosses."""
    groups: list[list[Item]] = []
    for item in sorted(items, key=lambda item: item.left):
        if groups and item.left - groups[-1][-1].left <= _SAME_EDGE:
            groups[-1].append(item)
        else:
            groups.append([item])
    return [
        group[0].left
        for group in groups
        if len(group) >= _FEWEST_STARTS
        and any(piece.text.strip(".").isalnum() for item in group for piece in item.pieces)
        and not any(item.left < group[0].left - _SAME_EDGE and item.right > group[0].left for item in items)
    ]


def _find_column(item: Item, edges: Sequence[float]) -> int:
    return max(sum(edge <= item.left + _SAME_EDGE for edge in edges) - 1, 0)


def _split_rows(printed: Sequence[Item], edges: Sequence[float]) -> list[list[Item]]:
    """Cut items, in the order of the file, where a column lies left of the one before."""
    rows: list[list[Item]] = []
    last = len(edges)
    for item in printed:
        column = _find_column(item, edges)
        if column < last and (not rows or last != column):
            rows.append([])
        rows[-1].append(item)
        last = column
    return rows


def _stand_apart(rows: Sequence[Sequence[Item]]) -> bool:
    """Say whether each row ends above the next."""
    return all(
        min(item.baseline for item in row) > max(item.baseline for item in following)
        for row, following in pairwise(rows)
    )


def _are_level(rows: Sequence[Sequence[Item]], edges: Sequence[float]) -> bool:
    """Say whether the cells of nearly all rows begin on one baseline."""
    level = 0
    for row in rows:
        firsts: dict[int, float] = {}
        for item in row:
            column = _find_column(item, edges)
            firsts[column] = max(firsts.get(column, item.baseline), item.baseline)
        level += max(firsts.values()) - min(firsts.values()) <= row[0].size * _SAME_BASELINE
    return level >= len(rows) * _LEAST_LEVEL
