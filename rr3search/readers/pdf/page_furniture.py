"""Running headers, footers and page numbers of a PDF: laid-out pages in, the rows to drop and why out.

The rules are those for text with form feeds. A row inside a table is dropped only with the whole
table, so that a repeated head stays with its rows.
"""

from collections.abc import Sequence

from rr3search.readers.furniture import find_furniture
from rr3search.readers.lines import Line
from rr3search.readers.page_numbers import find_page_numbers
from rr3search.readers.pdf.page_layout import PageLayout

__all__ = ["find_page_furniture"]

_PAGE_NUMBER = "page number"
_COLUMN = 5.0
"""Points that count as one column of a typed line."""


def find_page_furniture(layouts: Sequence[PageLayout]) -> list[dict[int, str]]:
    """Find the rows that belong to the page, not to the text: for each page their positions, with the reason."""
    lines, places = [], []
    for layout in layouts:
        for place, row in enumerate(layout.rows):
            line = row.line
            left, right = round(line.left / _COLUMN), round(line.right / _COLUMN)
            lines.append(Line(line.text.strip(), left, right, layout.number))
            places.append((layout.number, place))
    reasons: dict[int, dict[int, str]] = {layout.number: {} for layout in layouts}
    for position, reason in _find_reasons(lines, is_single=len(layouts) == 1).items():
        number, place = places[position]
        reasons[number][place] = reason
    return [_keep_tables(layout, reasons[layout.number]) for layout in layouts]


def _find_reasons(lines: Sequence[Line], *, is_single: bool) -> dict[int, str]:
    if not is_single:
        return find_furniture(lines).reasons
    return {number.position: _PAGE_NUMBER for number in find_page_numbers(lines, has_form_feeds=True)}


def _keep_tables(layout: PageLayout, reasons: dict[int, str]) -> dict[int, str]:
    kept = {grid for place, row in enumerate(layout.rows) for grid in row.grids if place not in reasons}
    return {place: reason for place, reason in reasons.items() if not layout.rows[place].grids & kept}
