"""What minutes look like on paper, whatever the file format: headings, paragraphs, list items, tables."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

__all__ = [
    "Cell",
    "Element",
    "Heading",
    "ListItem",
    "Look",
    "Paragraph",
    "Piece",
    "Said",
    "SaidKind",
    "Table",
    "list_lines",
]


class SaidKind(Enum):
    """What a sentence is; only speech is scored for its speaker."""

    SPEECH = "speech"
    TASK = "task"
    DECISION = "decision"


@dataclass(frozen=True, slots=True)
class Said:
    """Whose a sentence is."""

    speaker: str | None
    """Full name, organisation or office; None where the minutes name nobody."""
    kind: SaidKind = SaidKind.SPEECH
    is_person: bool = True


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of a paragraph; with gold where they are a sentence of the body."""

    text: str
    said: Said | None = None
    is_bold: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; its pieces are joined by single spaces."""

    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class ListItem:
    """A list item with its printed mark."""

    pieces: tuple[Piece, ...]
    marker: str = "-"
    level: int = 1


class Look(Enum):
    """How a heading stands out."""

    HEADING = "heading"
    BOLD = "bold"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading with its printed number; level 0 is the document's title."""

    text: str
    number: str = ""
    level: int = 1
    look: Look = Look.HEADING


Cell = tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells."""

    rows: tuple[tuple[Cell, ...], ...]
    has_header: bool = True


Element = Heading | Paragraph | ListItem | Table


def list_lines(element: Element) -> Iterator[Paragraph | ListItem]:
    """List the paragraphs of an element, those of a table cell by cell."""
    match element:
        case Table(rows=rows):
            for row in rows:
                for cell in row:
                    yield from cell
        case Paragraph() | ListItem():
            yield element
        case Heading():
            return
