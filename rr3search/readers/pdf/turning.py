"""Pages that lie on their side: pieces in, the quarter turn that sets most of them upright out."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace

from rr3search.readers.pdf.page_parts import Box, Edge, Piece

__all__ = ["Turn"]

_QUARTER = 90.0
_LARGEST_SLANT = 3.0


@dataclass(frozen=True, slots=True)
class Turn:
    """A turn of the page by whole quarters, clockwise."""

    quarters: int

    @classmethod
    def choose_turn(cls, pieces: Iterable[Piece]) -> "Turn":
        """Choose the turn after which most letters stand upright."""
        letters: Counter[int] = Counter()
        for piece in pieces:
            quarters = round(piece.face.angle / _QUARTER) % 4
            if abs((piece.face.angle - quarters * _QUARTER + 180) % 360 - 180) < _LARGEST_SLANT:
                letters[quarters] += len(piece.text)
        return cls(max(letters, key=lambda quarters: (letters[quarters], -quarters), default=0))

    def turn_point(self, x: float, y: float) -> tuple[float, float]:
        """Turn a point about the page's origin."""
        return ((x, y), (y, -x), (-x, -y), (-y, x))[self.quarters]

    def turn_box(self, box: Box) -> Box:
        """Turn a box."""
        if not self.quarters:
            return box
        one, other = self.turn_point(box.left, box.bottom), self.turn_point(box.right, box.top)
        return Box(min(one[0], other[0]), min(one[1], other[1]), max(one[0], other[0]), max(one[1], other[1]))

    def turn_edge(self, edge: Edge) -> Edge:
        """Turn a drawn line."""
        if not self.quarters:
            return edge
        flat = (
            Box(edge.start, edge.at, edge.end, edge.at)
            if edge.is_level
            else Box(edge.at, edge.start, edge.at, edge.end)
        )
        box = self.turn_box(flat)
        if edge.is_level == (self.quarters % 2 == 0):
            return Edge(is_level=True, at=box.bottom, start=box.left, end=box.right)
        return Edge(is_level=False, at=box.left, start=box.bottom, end=box.top)

    def turn_piece(self, piece: Piece) -> Piece:
        """Turn a piece; the slant of its letters is kept."""
        if not self.quarters:
            return piece
        box = self.turn_box(piece.box)
        # a loose box ends about a fifth of the letters' height below their baseline
        face = replace(piece.face, angle=(piece.face.angle - self.quarters * _QUARTER) % 360)
        return replace(piece, box=box, baseline=box.bottom + box.height * 0.2, face=face)
