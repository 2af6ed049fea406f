"""What a page is made of once it is cut into stretches: nouns for the steps that put it in order."""

from dataclasses import dataclass

from rr3search.readers.pdf.grids import Grid
from rr3search.readers.pdf.lines import TextLine
from rr3search.readers.pdf.page_parts import Piece

__all__ = ["Item", "Region"]


@dataclass(frozen=True, slots=True)
class Item:
    """A stretch of a row, or a table."""

    left: float
    right: float
    top: float
    bottom: float
    baseline: float
    size: float
    order: int
    """Of its first piece in the file."""
    pieces: tuple[Piece, ...] = ()
    grid: Grid | None = None
    whole_line: TextLine | None = None
    """The line of its row, where it is all of it."""


@dataclass(frozen=True, slots=True)
class Region:
    """Items that are read row by row."""

    items: tuple[Item, ...]
    left: float
    right: float
    is_column: bool
    """Whether it stands beside another region."""
