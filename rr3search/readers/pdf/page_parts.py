"""What stands on a page of a PDF, in the words of a typesetter: no step, only nouns.

All measures are points, x to the right and y upwards, after the page was turned so that its text is upright.
"""

from dataclasses import dataclass

__all__ = ["Box", "Edge", "Page", "Piece", "Typeface"]


@dataclass(frozen=True, slots=True)
class Box:
    """An upright rectangle."""

    left: float
    bottom: float
    right: float
    top: float

    @property
    def width(self) -> float:
        """Its width."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """Its height."""
        return self.top - self.bottom

    def holds(self, x: float, y: float) -> bool:
        """Say whether a point lies in it."""
        return self.left <= x <= self.right and self.bottom <= y <= self.top


@dataclass(frozen=True, slots=True)
class Typeface:
    """How a run of letters is set."""

    size: float
    is_bold: bool
    is_symbol: bool
    """Whether its letters stand for signs (Wingdings)."""
    is_unseen: bool
    """Whether it is set neither filled nor stroked."""
    colour: tuple[int, int, int]
    angle: float
    """Of the baseline, in degrees, counter-clockwise, from 0 to 360; after the page was turned."""

    @property
    def lightness(self) -> float:
        """From 0, black, to 1, white."""
        return min(self.colour) / 255

    @property
    def is_blue(self) -> bool:
        """Whether it has the colour of a link."""
        red, green, blue = self.colour
        return blue > red + 60 and blue > green


@dataclass(frozen=True, slots=True)
class Piece:
    """Letters without white space between them, set in one typeface."""

    text: str
    box: Box
    baseline: float
    face: Typeface
    follows_space: bool
    """Whether white space is printed between it and the piece before it in the file."""
    order: int
    """Position in the file, from 0 on each page."""
    is_tied: bool = False
    """Whether that white space is one at which no line may be broken."""
    is_underlined: bool = False
    is_raised: bool = False

    @property
    def stands_out(self) -> bool:
        """Whether it is bold or underlined; what is underlined in blue is a link."""
        return self.face.is_bold or (self.is_underlined and not self.face.is_blue)


@dataclass(frozen=True, slots=True)
class Edge:
    """A drawn line, upright or level."""

    is_level: bool
    at: float
    """Its y where it is level, else its x."""
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Page:
    """Everything read from one page."""

    number: int
    """From 1."""
    box: Box
    pieces: tuple[Piece, ...]
    edges: tuple[Edge, ...]
    fills: tuple[Box, ...]
    """Rectangles filled with a colour other than white."""
    has_pictures: bool
    unknown: int
    """How many letters the file does not name."""
