"""Real PDF files for tests, drawn or set by ReportLab."""

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reportlab.lib import colors, pdfencrypt
from reportlab.lib.enums import TA_JUSTIFY
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate, Paragraph, Table, TableStyle

__all__ = ["BODY", "BOLD", "HEADING", "NARROW", "draw_pdf", "rule_table", "set_pdf"]

WIDTH, HEIGHT = A4
MARGIN = 72
BODY = ParagraphStyle("body", fontName="Helvetica", fontSize=10, leading=12, spaceAfter=8)
BOLD = ParagraphStyle("bold", parent=BODY, fontName="Helvetica-Bold")
HEADING = ParagraphStyle("heading", parent=BODY, fontName="Helvetica-Bold", fontSize=14, leading=17)
NARROW = ParagraphStyle("narrow", parent=BODY, alignment=TA_JUSTIFY)
GRID = TableStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("VALIGN", (0, 0), (-1, -1), "TOP")])


@dataclass(frozen=True, slots=True)
class _Decoration:
    """Draws what each page carries besides its text."""

    draw: Callable[[Canvas, int], None] | None

    def __call__(self, canvas: Canvas, document: BaseDocTemplate) -> None:
        if self.draw is not None:
            canvas.saveState()
            self.draw(canvas, document.page)
            canvas.restoreState()


def set_pdf(
    flowables: Sequence[Flowable],
    *,
    columns: int = 1,
    on_page: Callable[[Canvas, int], None] | None = None,
    height: float = HEIGHT,
) -> bytes:
    """Set paragraphs and tables on A4 pages.

    Args:
        flowables: In order.
        columns: Side by side on each page.
        on_page: Draws the header and footer of a page, given the canvas and its number from 1.
        height: Of the page, in points.
    """
    gap = 24
    width = (WIDTH - 2 * MARGIN - gap * (columns - 1)) / columns
    frames = [
        Frame(MARGIN + place * (width + gap), MARGIN, width, height - 2 * MARGIN, 0, 0, 0, 0)
        for place in range(columns)
    ]
    file = io.BytesIO()
    document = BaseDocTemplate(file, pagesize=(WIDTH, height))
    document.addPageTemplates(PageTemplate(frames=frames, onPage=_Decoration(on_page)))
    document.build(list(flowables))
    return file.getvalue()


def draw_pdf(*pages: Callable[[Canvas], None], password: str | None = None) -> bytes:
    """Draw each page with a function that is given the canvas."""
    file = io.BytesIO()
    encryption = pdfencrypt.StandardEncryption(password, ownerPassword="owner") if password is not None else None
    canvas = Canvas(file, pagesize=A4, encrypt=encryption)
    for draw in pages:
        canvas.setFont("Helvetica", 10)
        draw(canvas)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def rule_table(rows: Sequence[Sequence[str]], *, widths: Sequence[float], head: int = 0) -> Table:
    """Set a table with all its lines drawn; the first rows are its head, bold and printed on each page."""
    cells = [
        [Paragraph(text, BOLD if place < head else BODY) if text else "" for text in row]
        for place, row in enumerate(rows)
    ]
    return Table(cells, colWidths=list(widths), repeatRows=head, style=GRID)
