"""Minutes on paper to a real PDF; the same minutes give the same bytes."""

import io
from html import escape
from typing import Any

from reportlab.lib.pagesizes import A4, A5
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, SimpleDocTemplate, Spacer
from reportlab.platypus import Paragraph as Flowing
from reportlab.platypus import Table as Grid

from synthetic.elements import Cell, Element, Heading, ListItem, Look, Paragraph, Piece, Table
from synthetic.gold import Paper

__all__ = ["render_pdf"]

_SHEET = getSampleStyleSheet()
_NORMAL: ParagraphStyle = _SHEET["Normal"]
_NUMBER_POSITION = 25
_INDENT = 18
_PADDING = 14


def render_pdf(paper: Paper, *, running: str = "") -> bytes:
    """Render as a PDF.

    Args:
        paper: The minutes.
        running: Printed at the head of each page, with a page number at its foot; none where empty.
    """
    buffer = io.BytesIO()
    size = A5 if running else A4
    page = SimpleDocTemplate(buffer, pagesize=size, invariant=1, leftMargin=54, rightMargin=54)

    def draw_furniture(canvas: Canvas, template: Any) -> None:  # noqa: ANN401 - reportlab has no types for it
        if running:
            canvas.setFont("Helvetica", 8)
            canvas.drawString(54, size[1] - 36, running)
            canvas.drawCentredString(size[0] / 2, _NUMBER_POSITION, f"Page {template.page}")

    flowing = [flow for element in paper.elements for flow in _flow(element, width=size[0] - 108)]
    page.build(flowing, onFirstPage=draw_furniture, onLaterPages=draw_furniture)
    return buffer.getvalue()


def _flow(element: Element, *, width: float) -> list[Flowable]:
    match element:
        case Heading(text=text, number=number, level=level, look=look):
            shown = escape(f"{number} {text}".strip())
            if look is Look.HEADING:
                return [Flowing(shown, _SHEET["Title"] if level == 0 else _SHEET[f"Heading{level + 1}"])]
            return [Flowing(f"<b>{shown}</b>" if look is Look.BOLD else shown, _NORMAL), Spacer(1, 8)]
        case ListItem(pieces=pieces, marker=marker, level=level):
            mark = marker if any(one.isalnum() for one in marker) else "•"
            left = _INDENT * level + (_INDENT if len(mark) > 1 else 0)
            style = ParagraphStyle("item", parent=_NORMAL, leftIndent=left, bulletIndent=_INDENT * (level - 1))
            return [Flowing(_join(pieces), style, bulletText=mark), Spacer(1, 3)]
        case Paragraph(pieces=pieces):
            return [Flowing(_join(pieces), _NORMAL), Spacer(1, 8)]
        case Table(rows=rows):
            return [_make_grid(rows, width=width), Spacer(1, 8)]


def _make_grid(rows: tuple[tuple[Cell, ...], ...], *, width: float) -> Grid:
    columns = [[" ".join(_join(line.pieces) for line in row[place]) for row in rows] for place in range(len(rows[0]))]
    least = [max(_measure_word(word) for text in column for word in text.split() or [""]) for column in columns]
    shares = [min(max(len(text) for text in column), 200) for column in columns]
    spare = max(0.0, width - sum(least))
    widths = [needed + spare * share / sum(shares) for needed, share in zip(least, shares, strict=True)]
    shown = [[[Flowing(_join(line.pieces), _NORMAL) for line in cell] for cell in row] for row in rows]
    lines = [("GRID", (0, 0), (-1, -1), 0.5, "black"), ("VALIGN", (0, 0), (-1, -1), "TOP")]
    return Grid(shown, colWidths=widths, style=lines, splitInRow=1)


def _measure_word(word: str) -> float:
    """Measure a word in a cell, in points with the cell's padding."""
    return float(stringWidth(word, _NORMAL.fontName, _NORMAL.fontSize)) + _PADDING


def _join(pieces: tuple[Piece, ...]) -> str:
    return " ".join(f"<b>{escape(one.text)}</b>" if one.is_bold else escape(one.text) for one in pieces)
