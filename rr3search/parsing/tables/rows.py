"""A row of a table: its cells by column, and the one line they make.

Blocks of one row in, a line "a | b | c" out; an empty cell keeps its place.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from rr3search.domain import Block, BlockStyle
from rr3search.parsing.tables.columns import ColumnMeaning, find_column_meaning

__all__ = ["Row", "join_cells", "join_texts"]


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of one row."""

    columns: dict[int, list[Block]]
    """Blocks by the number of their first column; empty cells have none."""
    width: int
    is_header: bool

    @classmethod
    def from_blocks(cls, blocks: Sequence[Block]) -> "Row":
        """Sort the blocks of a row into its cells."""
        columns: dict[int, list[Block]] = {}
        width, is_header = 0, True
        for block in blocks:
            if block.cell is not None:
                columns.setdefault(block.cell.column, []).append(block)
                width = max(width, block.cell.columns, block.cell.column)
                is_header = is_header and block.cell.is_header
        return cls(columns, width, is_header)

    def read_cell(self, column: int) -> str:
        """The words of a cell, empty where it is."""
        return join_texts(self.columns.get(column, ()))

    def list_cells(self) -> list[list[Block]]:
        """The blocks of every cell, from the left."""
        return [self.columns.get(column, []) for column in range(1, self.width + 1)]

    def list_meanings(self) -> dict[int, ColumnMeaning]:
        """What each column means, read as the head of a table."""
        found = {column: find_column_meaning(self.read_cell(column)) for column in self.columns}
        return {column: meaning for column, meaning in found.items() if meaning is not None}


def join_texts(blocks: Sequence[Block]) -> str:
    """Join the blocks of a cell, with the numbers printed before them."""
    return " ".join(_print_block(block) for block in blocks)


def join_cells(cells: Sequence[Sequence[Block]]) -> Block:
    """Join the cells of a row into one line; outer bars keep the place of an empty first or last cell."""
    texts = [join_texts(blocks) for blocks in cells]
    line = " | ".join(texts)
    if not texts[0] or not texts[-1]:
        line = f"| {line} |"
    first = next(block for blocks in cells for block in blocks)
    whole = all(block.emphasis >= len(block.text) for blocks in cells for block in blocks)
    return replace(first, text=line, style=BlockStyle.PARAGRAPH, level=0, marker="", emphasis=len(line) if whole else 0)


def _print_block(block: Block) -> str:
    is_number = any(mark.isalnum() for mark in block.marker)
    return f"{block.marker} {block.text}" if is_number else block.text
