"""Underlined words: the pieces and drawn lines of a page in, the pieces told whether they are underlined out."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import replace

from rr3search.readers.pdf.page_parts import Edge, Piece

__all__ = ["mark_underlined"]

_LOWEST = 0.3
_HIGHEST = 0.02
_LEAST_COVER = 0.8
_LONGEST_RULE = 430.0


def mark_underlined(pieces: Iterable[Piece], edges: Iterable[Edge]) -> list[Piece]:
    """Mark the pieces under which a line is drawn.

    Args:
        pieces: Of one page.
        edges: Those that belong to no table.
    """
    level = sorted((edge for edge in edges if edge.is_level), key=lambda edge: edge.at)
    heights = [edge.at for edge in level]
    return [
        replace(piece, is_underlined=True) if level and _has_line_under(piece, level, heights) else piece
        for piece in pieces
    ]


def _has_line_under(piece: Piece, level: Sequence[Edge], heights: Sequence[float]) -> bool:
    size, box = piece.face.size, piece.box
    place = bisect_left(heights, piece.baseline - size * _LOWEST)
    covered = 0.0
    while place < len(level) and heights[place] <= piece.baseline + size * _HIGHEST:
        edge = level[place]
        # a rule across the page under a title does not stress its words
        if edge.end - edge.start < _LONGEST_RULE:
            covered += max(0.0, min(edge.end, box.right) - max(edge.start, box.left))
        place += 1
    return covered >= box.width * _LEAST_COVER
