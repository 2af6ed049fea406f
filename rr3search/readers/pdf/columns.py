"""The order of reading: the stretches and tables of a page in, its regions one after another out.

A page is parted at a gutter that many lines start beside and none crosses. Whether what stands beside
it are columns, or the cells of a table without lines, is told by the order in which the file prints them.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from rr3search.readers.pdf.items import Item, Region
from rr3search.readers.pdf.open_tables import build_open_grid

__all__ = ["order_items"]

_FEWEST_LINES = 4
_SAME_EDGE = 2.5
_NARROWEST_GUTTER = 0.8
_LEAST_OVERLAP = 0.5
_NARROWEST_SHARE = 0.15
_FULL = 0.75
_LEAST_FULL = 0.5
_MOST_SWITCHES_OF_COLUMNS = 2
_FEWEST_ROWS_BY_LINE = 8
_SWITCHES_BY_LINE = 1.5
_DEEPEST = 12


@dataclass(frozen=True, slots=True)
class _Gutter:
    x: float
    inside: tuple[Item, ...]
    by_group: bool
    """Whether the file prints the sides by turns, as a table's cells."""


def order_items(items: Sequence[Item]) -> list[Region]:
    """Put the items of a page into the order in which they are read."""
    return _order(sorted(items, key=lambda item: (-item.baseline, item.left)), is_column=False, depth=0)


def _order(items: Sequence[Item], *, is_column: bool, depth: int) -> list[Region]:
    if not items:
        return []
    gutter = _find_gutter(items) if depth < _DEEPEST else None
    if gutter is None:
        left, right = min(item.left for item in items), max(item.right for item in items)
        return [Region(tuple(items), left, right, is_column)]
    inside = {id(item) for item in gutter.inside}
    top = max(item.baseline for item in gutter.inside)
    above = [item for item in items if id(item) not in inside and item.baseline > top]
    below = [item for item in items if id(item) not in inside and item.baseline <= top]
    if gutter.by_group:
        middle = _order_groups(gutter, depth=depth)
    else:
        sides = ([item for item in gutter.inside if (item.left >= gutter.x) == is_right] for is_right in (False, True))
        middle = [region for side in sides for region in _order(side, is_column=True, depth=depth + 1)]
    return [
        *_order(above, is_column=is_column, depth=depth + 1),
        *middle,
        *_order(below, is_column=is_column, depth=depth + 1),
    ]


def _order_groups(gutter: _Gutter, *, depth: int) -> list[Region]:
    grid = None if any(item.grid is not None for item in gutter.inside) else build_open_grid(gutter.inside)
    if grid is not None:
        box, first = grid.box, gutter.inside[0]
        pieces = tuple(piece for item in gutter.inside for piece in item.pieces)
        whole = Item(box.left, box.right, box.top, box.bottom, first.baseline, first.size, first.order, pieces, grid)
        return [Region((whole,), box.left, box.right, is_column=False)]
    printed = sorted(gutter.inside, key=lambda item: item.order)
    regions = []
    for _, group in groupby(printed, key=lambda item: item.left >= gutter.x):
        regions += _order(sorted(group, key=lambda item: (-item.baseline, item.left)), is_column=True, depth=depth + 1)
    return regions


def _find_gutter(items: Sequence[Item]) -> _Gutter | None:
    best: _Gutter | None = None
    for x in _list_candidates(items):
        for run in _list_runs(items, x):
            gutter = _judge_run(run, x)
            if gutter is not None and (best is None or len(gutter.inside) > len(best.inside)):
                best = gutter
    return best


def _list_candidates(items: Sequence[Item]) -> list[float]:
    """List the left edges that several items share, but for the leftmost."""
    edges = sorted(item.left for item in items)
    candidates = []
    start = 0
    for place in range(1, len(edges) + 1):
        if place == len(edges) or edges[place] - edges[place - 1] > _SAME_EDGE:
            if place - start >= _FEWEST_LINES and start > 0:
                candidates.append(edges[start] - _SAME_EDGE / 2)
            start = place
    return candidates


def _list_runs(items: Sequence[Item], x: float) -> list[list[Item]]:
    """Cut the items, from the top down, where one of them crosses the gutter left of a place."""
    runs: list[list[Item]] = [[]]
    for item in items:
        if item.left < x and item.right > x - item.size * _NARROWEST_GUTTER:
            runs.append([])
        else:
            runs[-1].append(item)
    return runs


def _judge_run(run: Sequence[Item], x: float) -> _Gutter | None:
    left = [item for item in run if item.left < x]
    right = [item for item in run if item.left >= x]
    if len(_list_rows(left)) < _FEWEST_LINES or len(_list_rows(right)) < _FEWEST_LINES:
        return None
    overlap = min(left[0].baseline, right[0].baseline) - max(left[-1].baseline, right[-1].baseline)
    spans = [side[0].baseline - side[-1].baseline for side in (left, right)]
    widths = [max(item.right for item in side) - min(item.left for item in side) for side in (left, right)]
    if overlap < min(spans) * _LEAST_OVERLAP or min(widths) < sum(widths) * _NARROWEST_SHARE:
        return None
    # what stands above or below the other side's text is not beside it
    inside = _trim_run(run, left, right)
    printed = sorted(inside, key=lambda item: item.order)
    switches = sum((one.left >= x) != (other.left >= x) for one, other in pairwise(printed))
    rows = len(_list_rows(inside))
    if switches <= _MOST_SWITCHES_OF_COLUMNS:
        return _Gutter(x, tuple(inside), by_group=False)
    is_full = all(_is_full(side, width) for side, width in zip((left, right), widths, strict=True))
    if is_full and rows >= _FEWEST_ROWS_BY_LINE and switches >= rows * _SWITCHES_BY_LINE:
        return _Gutter(x, tuple(inside), by_group=False)
    groups = [list(group) for _, group in groupby(printed, key=lambda item: item.left >= x)]
    tall = sum(len(_list_rows(sorted(group, key=lambda item: -item.baseline))) > 1 for group in groups)
    if tall * 3 >= len(groups) and _run_downwards(groups):
        return _Gutter(x, tuple(inside), by_group=True)
    return None


def _run_downwards(groups: Sequence[Sequence[Item]]) -> bool:
    """Say whether groups printed one after the other each begin no higher than the one before the last."""
    tops = [max(item.baseline for item in group) for group in groups]
    return all(later <= earlier + _SAME_EDGE for earlier, later in pairwise(tops))


def _trim_run(run: Sequence[Item], left: Sequence[Item], right: Sequence[Item]) -> list[Item]:
    ceiling = min(left[0].baseline, right[0].baseline)
    tallest = max(item.size for item in run)
    sides_start_together = abs(left[0].baseline - right[0].baseline) <= tallest * 3
    return [item for item in run if sides_start_together or item.baseline <= ceiling + tallest]


def _is_full(side: Sequence[Item], width: float) -> bool:
    return sum(item.right - item.left >= width * _FULL for item in side) >= len(side) * _LEAST_FULL


def _list_rows(items: Sequence[Item]) -> list[float]:
    rows: list[float] = []
    for item in items:
        if not rows or rows[-1] - item.baseline > item.size * 0.3:
            rows.append(item.baseline)
    return rows
