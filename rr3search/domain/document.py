"""What a file says: a document of blocks, before anyone asks whether it is minutes."""

from dataclasses import dataclass
from enum import StrEnum

__all__ = ["Block", "BlockStyle", "Cell", "Document", "Omission", "Source"]


class BlockStyle(StrEnum):
    """How the file marks a block, as far as its format says."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list_item"
    FOOTNOTE = "footnote"


@dataclass(frozen=True, slots=True)
class Source:
    """The file a document was read from."""

    file: str
    """Absolute path."""
    sha256: str
    """Of the file's bytes, 64 hexadecimal digits."""
    corrections_sha256: str | None = None
    """Of the corrections that lie beside the file; None where there are none."""


@dataclass(frozen=True, slots=True)
class Cell:
    """Where in a table a block stands; all positions count from 1."""

    table: int
    """Of the document, in reading order."""
    row: int
    column: int
    """Of the first column the cell spans."""
    columns: int
    """How many columns the table has."""
    is_header: bool = False
    """Whether the format marks the row as the table's head; False where it does not say."""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading, list item or footnote, its line breaks joined and nothing else changed."""

    text: str
    style: BlockStyle
    level: int
    """Heading level from 1, nesting depth of a list item from 1, 0 otherwise."""
    page: int | None
    """From 1; None where the format has no pages."""
    paragraph: int
    """Position among the document's blocks as printed, from 1."""
    marker: str = ""
    """The printed list mark or number ("-", "3.", "(a)"), taken off the text."""
    cell: Cell | None = None
    """The table cell it stands in; None outside tables. A cell may hold several blocks, an empty one holds none."""
    emphasis: int = 0
    """How many characters at the start of the text stand out (bold, underlined); its length where all of them do."""
    is_quotation: bool = False
    """Whether the format marks it as a block quotation; False where it does not say."""


@dataclass(frozen=True, slots=True)
class Omission:
    """Words of the file that no block holds, and why."""

    text: str
    reason: str
    """"running header", "page number", "end mark", "link target" ..."""
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """A file's words: every one stands in a block (text or marker) or in an omission."""

    source: Source
    blocks: tuple[Block, ...]
    """In reading order; a footnote follows the block that carries its mark."""
    omissions: tuple[Omission, ...]
