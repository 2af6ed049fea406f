"""PDF files that are refused, each in one line that says what to do."""

from pathlib import Path

import pytest
from hostile_files import CATALOGUE, FONT, make_pdf, make_stream
from pdf_files import BODY, draw_pdf, set_pdf
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

from rr3search.errors import UnreadableInputError
from rr3search.readers.pdf import PdfReader


def write_line(canvas: Canvas) -> None:
    canvas.drawString(72, 700, "The board met.")


def refuse(data: bytes) -> str:
    with pytest.raises(UnreadableInputError) as caught:
        PdfReader().read_blocks(data, path=Path("minutes.pdf"))
    return str(caught.value)


def test_a_password_is_named() -> None:
    message = refuse(draw_pdf(write_line, password="a word"))  # noqa: S106 - made up here

    assert message == "minutes.pdf: the PDF is protected by a password; save it without one"


def test_a_file_that_opens_without_its_password_is_read() -> None:
    reading = PdfReader().read_blocks(draw_pdf(write_line, password=""), path=Path("minutes.pdf"))

    assert [block.text for block in reading.blocks] == ["The board met."]


def test_a_scan_without_text_is_sent_to_ocr() -> None:
    message = refuse(draw_pdf(lambda canvas: canvas.rect(72, 72, 400, 600, fill=1)))

    assert message == "minutes.pdf: the PDF holds pictures of pages and no text; run it through OCR first"


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7", b"not a PDF at all", b"%PDF-1.4\n" + bytes(range(256)) * 20])
def test_what_is_no_pdf_is_damaged(data: bytes) -> None:
    assert refuse(data) == "minutes.pdf: the PDF is damaged; save or print it to PDF anew"


def test_half_a_file_is_refused_or_read_in_part() -> None:
    data = set_pdf([Paragraph("The board met and spoke.", BODY)])

    assert "damaged" in refuse(data[: len(data) // 2])


def test_too_many_pages_are_counted() -> None:
    message = refuse(draw_pdf(*[write_line] * 2001))

    assert message == "minutes.pdf: the PDF has 2001 pages, more than 2000; split it"


def draw_form(content: bytes, *, draws: bytes, resources: bytes = b"<</XObject<</X 6 0 R>>>>") -> bytes:
    """Make a page that draws a form, which draws what its content says; "X" is the form itself or another."""
    pages = b"<</Type/Pages/Kids[3 0 R]/Count 1>>"
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources 8 0 R>>"
    shared = b"<</XObject<</X 6 0 R>>/Font<</F 5 0 R>>>>"
    stream = make_stream(content)
    form = b"<</Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources %s%s" % (resources, stream[2:])
    shown = b"BT /F 12 Tf 72 720 Td (The board met.) Tj ET " + draws
    return make_pdf(CATALOGUE, pages, page, make_stream(shown), FONT, form, b"<</XObject<</X 6 0 R>>>>", shared)


@pytest.mark.parametrize("resources", [b"<</XObject<</X 6 0 R>>>>", b"7 0 R"])
def test_a_drawing_that_draws_itself_twice_is_refused(resources: bytes) -> None:
    message = refuse(draw_form(b"/X Do /X Do", draws=b"/X Do", resources=resources))

    assert message == "minutes.pdf: the PDF draws its own parts without end; print it to PDF anew"


def test_a_drawing_whose_resources_only_name_itself_is_read() -> None:
    reading = PdfReader().read_blocks(draw_form(b"0 0 m 9 9 l S", draws=b"/X Do"), path=Path("minutes.pdf"))

    assert [block.text for block in reading.blocks] == ["The board met."]
