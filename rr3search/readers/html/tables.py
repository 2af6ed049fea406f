"""Tables of data and tables that only lay out the page: a table element in, the place of each cell out."""

import re
from dataclasses import dataclass

from rr3search.domain import Cell
from rr3search.readers.html.tree import Node, list_within

__all__ = ["place_cells"]

_WIDEST_SPAN = 100
_MOST_COLUMNS = 200
_LONGEST_SPAN = 1000
_LARGEST_NESTED_SHARE = 0.5
_FEWEST_COLUMNS = 2
_FEWEST_DATA_ROWS = 3
_MOST_CELL_BLOCKS = 6
_SPAN = re.compile(r"[0-9]{1,5}")
_BLOCKS = frozenset(("p", "div", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "dl", "br"))


@dataclass(frozen=True, slots=True)
class _Row:
    cells: list[Node]
    is_head: bool


def place_cells(table: Node, *, number: int) -> dict[Node, Cell]:
    """Give each cell its place; nothing where the table only lays out the page.

    Args:
        table: The element; tables inside it are not looked into.
        number: The table's own, from 1.
    """
    rows = _list_rows(table)
    if _is_layout(table, rows):
        return {}
    places: list[tuple[Node, int, int, bool]] = []
    columns = 0
    blocked: dict[int, int] = {}
    for position, row in enumerate(rows, start=1):
        column, spans = 1, dict(blocked)
        for cell in row.cells:
            while spans.get(column, 0) > 0 and column < _MOST_COLUMNS:
                column += 1
            places.append((cell, position, column, row.is_head))
            rowspan = _read_span(cell, "rowspan", _LONGEST_SPAN)
            for _ in range(_read_span(cell, "colspan", _WIDEST_SPAN)):
                spans[column] = rowspan
                column = min(column + 1, _MOST_COLUMNS)
        columns = max(columns, column - 1)
        blocked = {place: left - 1 for place, left in spans.items() if left > 1}
    if columns < _FEWEST_COLUMNS:
        return {}
    return {cell: Cell(number, row, column, columns, is_header=head) for cell, row, column, head in places}


def _list_rows(table: Node) -> list[_Row]:
    rows = []
    for part in table.children:
        for row in part.children if part.tag in {"thead", "tbody", "tfoot"} else [part]:
            if row.tag == "tr":
                cells = [cell for cell in row.children if cell.tag in {"td", "th"}]
                is_head = bool(cells) and (part.tag == "thead" or all(cell.tag == "th" for cell in cells))
                rows.append(_Row(cells, is_head))
    return rows


def _is_layout(table: Node, rows: list[_Row]) -> bool:
    if table.get("role") in {"presentation", "none"}:
        return True
    filled = [row for row in rows if any(cell.words for cell in row.cells)]
    nested = sum(_count_nested(row.cells) for row in filled)
    if nested > table.words * _LARGEST_NESTED_SHARE:
        return True
    if max((sum(cell.words > 0 for cell in row.cells) for row in filled), default=0) < _FEWEST_COLUMNS:
        return True
    several = [row for row in filled if sum(cell.words > 0 for cell in row.cells) >= _FEWEST_COLUMNS]
    if len(several) >= _FEWEST_DATA_ROWS or any(row.is_head for row in filled):
        return False
    return any(_count_blocks(cell) > _MOST_CELL_BLOCKS for row in filled for cell in row.cells)


def _count_nested(cells: list[Node]) -> int:
    words = 0
    stack = list(cells)
    while stack:
        node = stack.pop()
        if node.tag == "table":
            words += node.words
        else:
            stack.extend(node.children)
    return words


def _count_blocks(cell: Node) -> int:
    return sum(node.tag in _BLOCKS for node in list_within(cell))


def _read_span(cell: Node, name: str, largest: int) -> int:
    printed = cell.get(name).strip()
    return min(max(int(printed), 1), largest) if _SPAN.fullmatch(printed) else 1
