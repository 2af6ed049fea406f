"""Tables of a Word document: a head that is repeated on every page, rows that no page break cuts."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from docx.shared import Length

from rr3search.cli.rendering.brief_paper import Table
from rr3search.cli.rendering.word.markup import clean_text, make_element
from rr3search.cli.rendering.word.styles import TEXT_WIDTH

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import _Row
    from lxml.etree import _Element

__all__ = ["add_table"]

_WIDEST = 40
"""Characters of its longest cell that a column asks room for."""
_MARGIN = 4
"""Characters that a cell's margins take up."""
_CHARACTERS = 72
"""Of table text to a line of the page."""


def add_table(document: "Document", table: Table) -> None:
    """Write a table over the width of the text."""
    drawn = document.add_table(rows=0, cols=len(table.columns), style="Table Grid")
    drawn.autofit = False
    widths = _share_width(table)
    for column, width in zip(drawn.columns, widths, strict=True):
        column.width = width
    for row in (table.columns, *table.rows):
        _fill_row(drawn.add_row(), row, widths=widths, is_head=row is table.columns)
    # the name that a screen reader gives a table stands last among its properties
    drawn._tbl.tblPr.append(make_element("w:tblCaption", val=clean_text(table.caption)))  # noqa: SLF001  python-docx offers a table's element under this name alone


def _fill_row(row: "_Row", texts: Sequence[str], *, widths: Sequence[Length], is_head: bool) -> None:
    traits: _Element = row._tr.get_or_add_trPr()  # noqa: SLF001  python-docx offers a row's element under this name alone
    traits.append(make_element("w:cantSplit"))
    if is_head:
        traits.append(make_element("w:tblHeader"))
    for cell, text, width in zip(row.cells, texts, widths, strict=True):
        cell.width = width
        cell.paragraphs[0].add_run(clean_text(text)).bold = is_head or None


def _share_width(table: Table) -> list[Length]:
    """Give every column room for its longest word, and what is left to those that have the most to say."""
    cells = [[row[at] for row in (table.columns, *table.rows)] for at in range(len(table.columns))]
    least = [max(len(word) for cell in column for word in cell.split() or [""]) + _MARGIN for column in cells]
    wanted = [min(max(map(len, column)), _WIDEST) for column in cells]
    wishes = [max(wish - need, 0) for wish, need in zip(wanted, least, strict=True)]
    spare = max(_CHARACTERS - sum(least), 0)
    shares = [need + spare * wish / max(sum(wishes), 1) for need, wish in zip(least, wishes, strict=True)]
    return [Length(int(TEXT_WIDTH * share / sum(shares))) for share in shares]
