"""What a file says: a document of blocks, before anyone asks whether it is minutes."""

from dataclasses import dataclass
from enum import StrEnum

__all__ = ["Block", "BlockStyle", "Document", "Omission", "Source"]


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
