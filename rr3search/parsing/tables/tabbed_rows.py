"""A table that only tabs rule: "Ref<tab>Action<tab>Owner" above rows of the same cells.

Blocks outside tables in, the same blocks out, such rows as lines "a | b | c". Attendance keeps its tabs, for its rows
are read as they stand; a number that a reader took for the mark of an item is a cell again.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from rr3search.domain import Block, BlockStyle
from rr3search.parsing.tables.columns import ColumnMeaning, find_column_meaning

__all__ = ["join_tabbed"]

_FEWEST_COLUMNS = 3
_GAP = re.compile(r"\t| {3,}")


def join_tabbed(blocks: Sequence[Block]) -> Iterator[Block]:
    """Write the rows below a head of tabs as lines of a table."""
    columns = 0
    is_spaced = False
    for block in _join_broken(blocks):
        cells = _split_cells(block)
        if _is_head(cells):
            columns, is_spaced = len(cells), "\t" not in block.text
        elif not _is_row(block, cells, columns, is_spaced=is_spaced):
            columns = 0
        if columns:
            text = " | ".join(cells)
            yield replace(block, text=text, style=BlockStyle.PARAGRAPH, level=0, marker="", emphasis=0)
        else:
            yield block


def _join_broken(blocks: Sequence[Block]) -> Iterator[Block]:
    """Join a first cell that goes on in the line below: "Review the payment of all<newline>members<tab>Jo Marsh"."""
    is_in_table = False
    waiting: Block | None = None
    for block in blocks:
        is_tabbed = "\t" in block.text
        if waiting and is_tabbed and block.text[:1].islower():
            yield replace(waiting, text=f"{waiting.text} {block.text}")
            waiting = None
            continue
        if waiting:
            yield waiting
        is_broken = is_in_table and not is_tabbed and waiting is None and not block.text.endswith((".", ":", "?"))
        waiting = block if is_broken else None
        is_in_table = _is_head(_split_cells(block)) or (is_in_table and (is_tabbed or is_broken))
        if waiting is None:
            yield block
    if waiting:
        yield waiting


def _is_row(block: Block, cells: Sequence[str], columns: int, *, is_spaced: bool) -> bool:
    """Whether a line goes on with the table; where spaces part its cells, none may be missing."""
    return len(cells) == columns if is_spaced else 1 < len(cells) <= columns and "\t" in block.text


def _split_cells(block: Block) -> list[str]:
    number = [block.marker] if any(map(str.isalnum, block.marker)) else []
    is_parted = "\t" in block.text or "   " in block.text
    return [*number, *(cell.strip() for cell in (_GAP.split(block.text) if is_parted else (block.text,)))]


def _is_head(cells: Sequence[str]) -> bool:
    """Whether the cells head tasks or talk, not people."""
    if len(cells) < _FEWEST_COLUMNS:
        return False
    meanings = [find_column_meaning(cell) for cell in cells]
    return all(meanings) and ColumnMeaning.PERSON not in meanings
