"""Rows of a table between which no line is drawn: one ruled row in, the rows its first column counts out.

A row begins where a group of lines in the first column stands level with the start of a paragraph in
another; groups that do not are left together.
"""

from collections.abc import Sequence
from itertools import pairwise

from rr3search.readers.pdf.grids import GridCell
from rr3search.readers.pdf.lines import TextLine

__all__ = ["FilledCell", "split_tall_row"]

FilledCell = tuple[GridCell, list[TextLine]]

_GROUP_GAP = 1.5
_PARAGRAPH_GAP = 1.35
_SAME_BASELINE = 0.35
_FEWEST_STARTS = 2
_LEAST_LEVEL = 0.8


def split_tall_row(cells: Sequence[FilledCell]) -> list[list[FilledCell]]:
    """Split a row, given from left to right, at the places its first column begins anew."""
    starts = _list_starts(cells[0][1]) if len(cells) > 1 else []
    level = [line for line in starts if _is_level(line, cells[1:])]
    if len(starts) < _FEWEST_STARTS or len(level) < len(starts) * _LEAST_LEVEL:
        return [list(cells)]
    ceilings = [line.baseline + line.size * _SAME_BASELINE for line in level]
    rows: list[list[FilledCell]] = [[] for _ in range(len(level) + 1)]
    for cell, lines in cells:
        parts: list[list[TextLine]] = [[] for _ in rows]
        for line in lines:
            parts[sum(line.baseline <= ceiling for ceiling in ceilings)].append(line)
        for row, part in zip(rows, parts, strict=True):
            if part:
                row.append((cell, part))
    return [row for row in rows if row]


def _list_starts(lines: Sequence[TextLine]) -> list[TextLine]:
    """List the lines, but for the first, that stand apart from the one above."""
    return [line for above, line in pairwise(lines) if above.baseline - line.baseline > line.size * _GROUP_GAP]


def _is_level(start: TextLine, others: Sequence[FilledCell]) -> bool:
    """Say whether a paragraph of another cell begins beside a line, and none runs on past it."""
    begins = False
    for _, lines in others:
        tops = [line.baseline - start.baseline for line in lines]
        at = next((place for place, rise in enumerate(tops) if rise <= start.size * _SAME_BASELINE), None)
        if at is None:
            continue
        if at > 0 and lines[at - 1].baseline - lines[at].baseline <= lines[at].size * _PARAGRAPH_GAP:
            return False
        begins = begins or abs(tops[at]) <= start.size * _SAME_BASELINE
    return begins
