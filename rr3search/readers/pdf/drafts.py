"""Blocks in the making: what a block's letters say about its style, kept until the whole document is known."""

from dataclasses import dataclass, field

from rr3search.domain import Block, BlockStyle, Cell
from rr3search.readers.pdf.lines import TextLine

__all__ = ["Draft", "Setting"]


@dataclass(frozen=True, slots=True)
class Setting:
    """What the lines of a column or cell have in common."""

    left: float
    right: float
    """How far a full line reaches."""
    is_column: bool = False
    cell: Cell | None = None


@dataclass(slots=True)
class Draft:
    """A block whose style is not yet decided."""

    text: str
    page: int
    lines: list[TextLine]
    setting: Setting
    marker: str = ""
    level: int = 0
    emphasis: int = 0
    style: BlockStyle = BlockStyle.PARAGRAPH
    depth: int = 1
    """Parts of its number ("1.1" has two)."""
    is_margin: bool = False
    """Whether it stands beside the text, not in it."""
    lead_open: bool = field(default=True)
    """Whether all its letters so far stand out."""

    @property
    def size(self) -> float:
        """Of its letters, as most of its first line has them."""
        return self.lines[0].size

    @property
    def is_all_emphasised(self) -> bool:
        """Whether all its letters stand out."""
        return bool(self.text) and self.emphasis >= len(self.text)

    def make_block(self) -> Block:
        """Make the block, not yet numbered."""
        return Block(
            self.text,
            self.style,
            self.level,
            self.page,
            0,
            self.marker,
            self.setting.cell,
            min(self.emphasis, len(self.text)),
        )
