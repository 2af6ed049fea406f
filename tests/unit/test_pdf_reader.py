"""PDF files as blocks: order, paragraphs, lists, headings, notes, and what is left out."""

import itertools
from pathlib import Path

import pytest
from pdf_files import BODY, BOLD, HEADING, MARGIN, NARROW, draw_pdf, set_pdf
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, PageBreak, Paragraph

from rr3search.domain import Block, BlockStyle
from rr3search.readers import Reading, read_document
from rr3search.readers.pdf import PdfReader

WORDS = (
    *(
        "the",
        "clerk",
        "reported",
        "that",
        "members",
        "had",
        "considered",
        "how",
        "services",
        "might",
        "adapt",
        "during",
    ),
    *("winter", "while", "partners", "offered", "further", "support", "and", "several", "concerns", "about"),
    *("staffing", "across", "regions", "were", "noted"),
)


def read(data: bytes) -> Reading:
    return PdfReader().read_blocks(data, path=Path("minutes.pdf"))


def prose(count: int, *, start: int = 0) -> str:
    words = itertools.islice(itertools.cycle(WORDS), start, start + count)
    return " ".join(words).capitalize() + "."


def texts(reading: Reading) -> list[str]:
    return [block.text for block in reading.blocks]


def find(reading: Reading, start: str) -> Block:
    return next(block for block in reading.blocks if block.text.startswith(start))


def bullet(text: str, *, mark: str, depth: int) -> Paragraph:
    style = ParagraphStyle("item", parent=BODY, leftIndent=18 * depth, bulletIndent=18 * depth - 12)
    return Paragraph(text, style, bulletText=mark)


def test_wrapped_lines_make_one_paragraph() -> None:
    paragraphs = [prose(70, start=place) for place in range(3)]

    reading = read(set_pdf([Paragraph(text, BODY) for text in paragraphs]))

    assert texts(reading) == paragraphs
    assert {block.style for block in reading.blocks} == {BlockStyle.PARAGRAPH}


def test_a_number_that_ends_a_sentence_is_no_list_mark_where_a_line_begins_with_it() -> None:
    # somewhere among these the number comes to stand first in its line
    paragraphs = [f"{prose(count)[:-1]} of which there were 36. The review was finished." for count in range(8, 40)]

    reading = read(set_pdf([Paragraph(text, BODY) for text in paragraphs]))

    assert texts(reading) == paragraphs


def test_people_with_initials_stand_in_lines_of_their_own_however_narrow_the_column() -> None:
    lines = ["Ann Bell (AB), Chair, Harbour Trust", "Dr Carl Dove (CD), City Council", "Eva Frost (EF), Legal Aid Line"]

    def draw(canvas: Canvas) -> None:
        for place, line in enumerate(lines):
            canvas.drawString(MARGIN, 700 - 12 * place, line)

    assert texts(read(draw_pdf(draw))) == lines


def test_paragraphs_without_space_between_them_are_told_by_their_short_last_lines() -> None:
    close = ParagraphStyle("close", parent=BODY, spaceAfter=0)
    paragraphs = [prose(55, start=place) for place in range(4)]

    assert texts(read(set_pdf([Paragraph(text, close) for text in paragraphs]))) == paragraphs


@pytest.mark.parametrize("style", [BODY, NARROW], ids=["ragged", "justified"])
def test_columns_are_read_one_after_the_other(style: ParagraphStyle) -> None:
    paragraphs = [f"Number {place}: {prose(60 + place, start=place)}" for place in range(20)]

    reading = read(set_pdf([Paragraph(text, style) for text in paragraphs], columns=2))

    assert texts(reading) == paragraphs
    assert reading.blocks[-1].page == 3


def test_a_title_over_two_columns_stands_first() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 16)
        canvas.drawCentredString(297, 800, "Minutes of the board of trustees and its members")
        canvas.setFont("Helvetica", 10)
        for left, name in ((72, "left"), (320, "right")):
            for line in range(20):
                canvas.drawString(left, 760 - 12 * line, f"{name} line {line} is filled up with words to its end")

    text = " ".join(texts(read(draw_pdf(draw))))

    assert text.startswith("Minutes of the board")
    assert text.index("left line 19") < text.index("right line 0")


def test_a_sentence_that_a_page_break_cuts_is_joined() -> None:
    text = prose(1200)

    reading = read(set_pdf([Paragraph(text, BODY)]))

    assert texts(reading) == [text]
    assert reading.blocks[0].page == 1


def test_running_headers_footers_and_page_numbers_are_left_out() -> None:
    def decorate(canvas: Canvas, page: int) -> None:
        canvas.setFont("Helvetica", 8)
        canvas.drawString(MARGIN, 800, "Bridgeway Forum, meeting of 4 May 2021")
        canvas.drawString(MARGIN, 40, "OFFICIAL-SENSITIVE")
        canvas.drawRightString(520, 40, f"Page {page} of 3")

    pages = [flowable for _ in range(3) for flowable in (Paragraph(prose(90), BODY), PageBreak())]

    reading = read(set_pdf(pages, on_page=decorate))

    assert {omission.reason for omission in reading.omissions} == {"running header", "running footer"}
    assert not any("OFFICIAL" in text for text in texts(reading))
    assert sum("Bridgeway" in text for text in texts(reading)) == 1


def test_a_slanted_watermark_is_left_out_and_named() -> None:
    def decorate(canvas: Canvas, _: int) -> None:
        canvas.setFillGray(0.85)
        canvas.setFont("Helvetica-Bold", 90)
        canvas.translate(300, 400)
        canvas.rotate(45)
        canvas.drawCentredString(0, 0, "DRAFT")

    reading = read(set_pdf([Paragraph(prose(400), BODY)], on_page=decorate))

    assert texts(reading) == [prose(400)]
    assert [(omission.text, omission.reason) for omission in reading.omissions] == [("DRAFT", "watermark")]


def test_white_text_on_white_is_left_out_and_named() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(72, 700, "Seen by everybody who reads the page")
        canvas.setFillGray(1)
        canvas.drawString(72, 650, "hidden words")

    reading = read(draw_pdf(draw))

    assert texts(reading) == ["Seen by everybody who reads the page"]
    assert [omission.reason for omission in reading.omissions] == ["invisible text"]


def test_the_unseen_letters_behind_a_scanned_page_are_its_text() -> None:
    def draw(canvas: Canvas) -> None:
        lines = canvas.beginText(72, 700)
        lines.setTextRenderMode(3)
        lines.textLine("Jo Marsh said that the scan was recognised.")
        canvas.drawText(lines)

    assert texts(read(draw_pdf(draw))) == ["Jo Marsh said that the scan was recognised."]


def test_a_page_that_lies_on_its_side_is_read_upright() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setPageSize((842, 595))
        canvas.translate(842, 0)
        canvas.rotate(90)
        canvas.drawString(72, 700, "First line of the page.")
        canvas.drawString(72, 650, "Second line of the page.")

    assert texts(read(draw_pdf(draw))) == ["First line of the page.", "Second line of the page."]


def test_headings_are_ranked_by_size_and_weight() -> None:
    flowables: list[Flowable] = [Paragraph("Minutes of the forum", HEADING)]
    for number in range(1, 4):
        flowables += [Paragraph(f"{number}. Item of business", BOLD), Paragraph(prose(60, start=number), BODY)]

    reading = read(set_pdf(flowables))

    headings = [block for block in reading.blocks if block.style is BlockStyle.HEADING]
    assert [(block.text, block.level) for block in headings] == [
        ("Minutes of the forum", 1),
        *[("Item of business", 2)] * 3,
    ]
    assert [block.marker for block in headings[1:]] == ["1.", "2.", "3."]


def test_a_subnumber_lowers_the_rank_of_a_heading() -> None:
    numbers = ["1.", "1.1", "1.2", "2."]
    flowables = [
        Paragraph(text, style)
        for number in numbers
        for text, style in ((f"{number} Item of business", BOLD), (prose(50), BODY))
    ]

    headings = [block for block in read(set_pdf(flowables)).blocks if block.style is BlockStyle.HEADING]

    assert [block.level for block in headings] == [1, 2, 2, 1]


def test_a_bold_label_with_a_sentence_is_no_heading() -> None:
    label = "To do: the clerk to write to all members about the date"

    reading = read(set_pdf([Paragraph(prose(60), BODY), Paragraph(label, BOLD), Paragraph(prose(60), BODY)]))

    block = find(reading, "To do")
    assert (block.style, block.emphasis) == (BlockStyle.PARAGRAPH, len(label))


def test_a_bold_beginning_is_emphasis() -> None:
    reading = read(set_pdf([Paragraph(f"<b>Run-in title.</b> {prose(40)}", BODY), Paragraph(prose(40), BODY)]))

    assert [block.emphasis for block in reading.blocks] == [len("Run-in title."), 0]


def test_an_underlined_line_is_a_heading_but_a_blue_link_is_not() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(72, 750, "Matters arising")
        canvas.line(72, 748, 72 + canvas.stringWidth("Matters arising"), 748)
        canvas.drawString(72, 720, "The clerk reported that all was well with the accounts of the board.")
        canvas.setFillColorRGB(0, 0, 1)
        canvas.drawString(72, 690, "www.example.org")
        canvas.line(72, 688, 72 + canvas.stringWidth("www.example.org"), 688)

    blocks = read(draw_pdf(draw)).blocks

    assert [(block.style, block.emphasis) for block in blocks] == [
        (BlockStyle.HEADING, len("Matters arising")),
        (BlockStyle.PARAGRAPH, 0),
        (BlockStyle.PARAGRAPH, 0),
    ]


def test_bullets_nest_by_indentation() -> None:
    items = [("•", 1, 40), ("–", 2, 40), ("–", 2, 3), ("•", 1, 3)]

    reading = read(
        set_pdf(
            [
                *(bullet(prose(count), mark=mark, depth=depth) for mark, depth, count in items),
                Paragraph("Afterwards", BODY),
            ]
        )
    )

    found = [(block.marker, block.level, block.text) for block in reading.blocks[:-1]]
    assert found == [(mark, depth, prose(count)) for mark, depth, count in items]
    assert reading.blocks[-1].style is BlockStyle.PARAGRAPH


def test_a_footnote_follows_the_block_that_carries_its_mark() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(72, 750, "Jo Marsh spoke of CRCs.")
        canvas.setFont("Helvetica", 6)
        canvas.drawString(72 + canvas.stringWidth("Jo Marsh spoke of CRCs.", "Helvetica", 10), 754, "1")
        canvas.setFont("Helvetica", 10)
        canvas.drawString(72, 720, "Al Reed spoke next and at length of something else.")
        canvas.setFont("Helvetica", 5)
        canvas.drawString(72, 83, "1")
        canvas.setFont("Helvetica", 8)
        canvas.drawString(76, 80, "Community rehabilitation companies.")

    reading = read(draw_pdf(draw))

    assert [(block.style, block.marker, block.text) for block in reading.blocks] == [
        (BlockStyle.PARAGRAPH, "", "Jo Marsh spoke of CRCs.¹"),
        (BlockStyle.FOOTNOTE, "¹", "Community rehabilitation companies."),
        (BlockStyle.PARAGRAPH, "", "Al Reed spoke next and at length of something else."),
    ]


def test_a_raised_ordinal_stays_with_its_number() -> None:
    reading = read(set_pdf([Paragraph(f"On the 7<super>th</super> April {prose(30)}", BODY)]))

    assert reading.blocks[0].text.startswith("On the 7th April")


def test_a_word_split_at_a_line_end_is_made_whole_where_the_file_spells_it() -> None:
    def draw(canvas: Canvas) -> None:
        lines = [
            "The voluntary groups met and spoke of all the volun-",
            "tary sector and of well-known and well-",
            "known men.",
        ]
        for place, line in enumerate(lines):
            canvas.drawString(72, 700 - 12 * place, line)

    text = " ".join(texts(read(draw_pdf(draw))))

    assert "the voluntary sector" in text
    assert "well-known men" in text


def test_notes_in_the_margin_stay_out_of_the_sentence() -> None:
    def draw(canvas: Canvas) -> None:
        for line in range(12):
            canvas.drawString(
                72, 750 - 12 * line, f"this line number {line} fills the width of the text up to its far end and"
            )
        canvas.setFont("Helvetica-Bold", 10)
        canvas.drawString(440, 726, "JM")

    blocks = read(draw_pdf(draw)).blocks

    assert [block.text for block in blocks][1:] == ["JM"]
    assert "JM" not in blocks[0].text


def test_wide_gaps_in_a_line_become_tabs() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(72, 700, "Present:")
        canvas.drawString(150, 700, "Jo Marsh")
        canvas.drawString(300, 700, "Bridgeway")

    assert texts(read(draw_pdf(draw))) == ["Present:\tJo Marsh\tBridgeway"]


def test_a_lone_end_mark_is_left_out() -> None:
    reading = read(set_pdf([Paragraph(prose(60), BODY), Paragraph("[ENDS]", BODY)]))

    assert texts(reading) == [prose(60)]
    assert [omission.reason for omission in reading.omissions] == ["end mark"]


def test_read_document_takes_pdf_files(tmp_path: Path) -> None:
    path = tmp_path / "minutes.PDF"
    path.write_bytes(set_pdf([Paragraph(prose(20), BODY)]))

    assert [block.text for block in read_document(path).blocks] == [prose(20)]
