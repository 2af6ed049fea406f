"""A table that only tabs rule: "Ref<tab>Action<tab>Owner" above rows of the same cells.

Blocks outside tables in, the same blocks out, such rows as lines "a | b | c". Attendance keeps its tabs, for its rows
are read as they stand; a number that a reader took for the mark of an item is a cell again.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from rr3search.domain import Block, BlockStyle
from rr3search.parsing.tables.columns import ColumnMeaning, find_column_meaning

__all__ = ["join_tabbed"]

_FEWEST_COLUMNS = 3


def join_tabbed(blocks: Sequence[Block]) -> Iterator[Block]:
    """Write the rows below a head of tabs as lines of a table."""
    columns = 0
    for block in blocks:
        cells = _split_cells(block)
        if _is_head(cells):
            columns = len(cells)
        elif not 1 < len(cells) <= columns or "\t" not in block.text:
            columns = 0
        if columns:
            text = " | ".join(cells)
            yield replace(block, text=text, style=BlockStyle.PARAGRAPH, level=0, marker="", emphasis=0)
        else:
            yield block


def _split_cells(block: Block) -> list[str]:
    number = [block.marker] if any(map(str.isalnum, block.marker)) else []
    return [*number, *(cell.strip() for cell in block.text.split("\t"))]


def _is_head(cells: Sequence[str]) -> bool:
    """Whether the cells head tasks or talk, not people."""
    meanings = [find_column_meaning(cell) for cell in cells]
    return len(cells) >= _FEWEST_COLUMNS and all(meanings) and ColumnMeaning.PERSON not in meanings
