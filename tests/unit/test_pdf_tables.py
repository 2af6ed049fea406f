"""Tables of PDF files as cells."""

from pathlib import Path

from pdf_files import BODY, draw_pdf, rule_table, set_pdf
from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

from rr3search.domain import Block, Cell
from rr3search.readers import Reading
from rr3search.readers.pdf import PdfReader

LONG = "the board heard about staffing in all regions and asked for more detail before the winter began "


def read(data: bytes) -> Reading:
    return PdfReader().read_blocks(data, path=Path("minutes.pdf"))


def place(block: Block) -> tuple[int, int]:
    assert block.cell is not None
    return block.cell.row, block.cell.column


def write_lines(canvas: Canvas, text: str, *, at: tuple[float, float], width: float) -> float:
    left, top = at
    for line in simpleSplit(text, "Helvetica", 10, width):
        canvas.drawString(left, top, line)
        top -= 12
    return top


def test_a_ruled_table_is_read_cell_by_cell() -> None:
    rows = [["Name", "Organisation"], ["Jo Marsh", "Bridgeway"], ["Al Reed", "Northgate"]]

    reading = read(set_pdf([Paragraph("Present", BODY), rule_table(rows, widths=(200, 200), head=1)]))

    before, *cells = reading.blocks
    assert before.cell is None
    assert [block.text for block in cells] == [text for row in rows for text in row]
    assert cells[0].cell == Cell(1, 1, 1, 2, is_header=True)
    assert cells[-1].cell == Cell(1, 3, 2, 2)


def test_a_cell_holds_as_many_blocks_as_it_has_paragraphs() -> None:
    text = f"First. {LONG * 3}.<br/><br/>Second. {LONG * 2}."

    cells = read(set_pdf([rule_table([["1", text], ["2", "short"]], widths=(40, 300))])).blocks

    assert [place(block) for block in cells] == [(1, 1), (1, 2), (1, 2), (2, 1), (2, 2)]
    assert cells[1].text.startswith("First.")
    assert cells[2].text.startswith("Second.")


def test_a_table_goes_on_over_pages_and_its_repeated_head_is_left_out() -> None:
    rows = [["Item", "Discussion", "Action"], *([str(number), LONG * 5, "JM"] for number in range(1, 20))]

    reading = read(set_pdf([rule_table(rows, widths=(40, 300, 80), head=1)]))

    assert {block.cell.table for block in reading.blocks if block.cell} == {1}
    assert [block.text for block in reading.blocks if place(block)[1] == 1] == ["Item", *map(str, range(1, 20))]
    assert [place(block)[0] for block in reading.blocks if place(block)[1] == 1] == list(range(1, 21))
    assert {omission.reason for omission in reading.omissions} == {"repeated table head"}
    assert reading.blocks[-1].page == 4


def test_text_between_two_tables_parts_them() -> None:
    def table() -> list[object]:
        return [rule_table([["one", "two"], ["three", "four"]], widths=(100, 100)), Paragraph("Between.", BODY)]

    reading = read(set_pdf([*table(), *table()]))

    assert [block.cell.table if block.cell else None for block in reading.blocks] == [1] * 4 + [None] + [2] * 4 + [None]


def test_a_frame_around_the_page_is_no_table() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.rect(50, 50, 490, 740)
        write_lines(canvas, LONG * 10, at=(72, 750), width=400)

    assert [block.cell for block in read(draw_pdf(draw)).blocks] == [None]


def test_rows_without_a_line_between_them_are_told_by_the_first_column() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.rect(60, 100, 460, 690)
        canvas.line(110, 100, 110, 790)
        top = 775.0
        for number in range(1, 6):
            canvas.drawString(70, top, f"{number}.")
            top = write_lines(canvas, f"Item {number}: {LONG * 3}.", at=(116, top), width=380) - 12

    cells = read(draw_pdf(draw)).blocks

    assert [place(block) for block in cells] == [(row, column) for row in range(1, 6) for column in (1, 2)]
    assert [block.text[:6] for block in cells[1::2]] == [f"Item {number}" for number in range(1, 6)]


def test_a_table_without_lines_is_told_by_the_order_of_its_cells() -> None:
    def draw(canvas: Canvas) -> None:
        top = 775.0
        for number in range(1, 7):
            canvas.drawString(70, top, str(number))
            title = write_lines(canvas, "Title of this item in short", at=(100, top), width=90)
            text = write_lines(canvas, f"Text {number}. {LONG * 3}.", at=(210, top), width=280)
            top = min(title, text) - 12

    cells = read(draw_pdf(draw)).blocks

    assert [place(block) for block in cells] == [(row, column) for row in range(1, 7) for column in (1, 2, 3)]
    assert [block.text for block in cells[1::3]] == ["Title of this item in short"] * 6


def test_cells_that_span_columns_name_the_first() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.rect(72, 600, 300, 60)
        canvas.line(72, 630, 372, 630)
        canvas.line(222, 600, 222, 630)
        canvas.drawString(80, 640, "Across both columns")
        canvas.drawString(80, 610, "left")
        canvas.drawString(230, 610, "right")

    assert [(block.text, place(block)) for block in read(draw_pdf(draw)).blocks] == [
        ("Across both columns", (1, 1)),
        ("left", (2, 1)),
        ("right", (2, 2)),
    ]
