"""How far a full line reaches, which tells where paragraphs end: the lines of all regions in, the right edges out.

One line that sticks out (an address, a name after a wide gap) does not count, so that the others stay full.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from rr3search.readers.pdf.items import Region
from rr3search.readers.pdf.lines import TextLine

__all__ = ["Reaches", "measure_reach"]

_SAME_EDGE = 6.0
_NEAR = 0.06
_FEWEST_AGREEING = 2
_SHARE_AGREEING = 0.04

_Column = tuple[int, int]


@dataclass(slots=True)
class Reaches:
    """The right edges of the columns of a document, by the width of the page."""

    _pages: dict[int, list[TextLine]] = field(default_factory=dict)
    _columns: dict[_Column, list[TextLine]] = field(default_factory=dict)
    _edges: dict[object, float] = field(default_factory=dict)

    def note_lines(self, region: Region, lines: Iterable[TextLine], *, width: float) -> None:
        """Note the lines of a region on a page so wide."""
        if region.is_column:
            self._columns.setdefault(_tell_column(region, width), []).extend(lines)
        else:
            self._pages.setdefault(round(width), []).extend(lines)

    def find_reach(self, region: Region, lines: Iterable[TextLine], *, width: float) -> float:
        """Find how far a full line of a region reaches; one that fits a column of other pages stands in it."""
        column = _tell_column(region, width)
        rights = [line.right for line in lines]
        if column in self._columns:
            edge = self._measure(column, self._columns[column])
            if region.is_column or max(rights, default=0.0) <= edge + _SAME_EDGE:
                return edge
        return self._measure(round(width), self._pages.get(round(width), []))

    def _measure(self, key: object, lines: list[TextLine]) -> float:
        if key not in self._edges:
            self._edges[key] = measure_reach(lines)
        return self._edges[key]


def measure_reach(lines: Iterable[TextLine]) -> float:
    """Measure the right edge near which several lines end; 0 where there is no line."""
    known = list(lines)
    rights = sorted((line.right for line in known), reverse=True)
    if not rights:
        return 0.0
    near = (rights[0] - min(line.left for line in known)) * _NEAR
    enough = max(_FEWEST_AGREEING, round(len(rights) * _SHARE_AGREEING))
    for right, agreeing in zip(rights, rights[enough - 1 :], strict=False):
        if right - agreeing <= near:
            return right
    return rights[0]


def _tell_column(region: Region, width: float) -> _Column:
    return round(width), round(region.left / _SAME_EDGE)
