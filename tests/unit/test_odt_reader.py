from pathlib import Path

import pytest
from docx_files import make_odt, pack_parts, read_odt

from rr3search.domain import BlockStyle
from rr3search.errors import UnreadableInputError
from rr3search.readers import Reading, read_document
from rr3search.readers.odt import OdtReader

NUMBERED = """<text:list-style style:name="L">
  <text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
  <text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="(" style:num-suffix=")"/>
  <text:list-level-style-number text:level="3" style:num-format="1" text:display-levels="3"/>
</text:list-style>"""
BOLD = '<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>'


def paragraph(text: str, style: str = "Standard") -> str:
    return f'<text:p text:style-name="{style}">{text}</text:p>'


def items(*contents: str, attributes: str = "") -> str:
    listed = "".join(f"<text:list-item>{content}</text:list-item>" for content in contents)
    return f'<text:list text:style-name="L" {attributes}>{listed}</text:list>'


def list_marks(reading: Reading) -> list[tuple[str, str, int]]:
    return [(block.marker, block.text, block.level) for block in reading.blocks]


def list_texts(reading: Reading) -> list[str]:
    return [block.text for block in reading.blocks]


def list_omissions(reading: Reading) -> list[tuple[str, str]]:
    return [(omission.text, omission.reason) for omission in reading.omissions]


def test_an_opendocument_text_is_read(tmp_path: Path) -> None:
    path = tmp_path / "minutes.odt"
    path.write_bytes(make_odt('<text:h text:outline-level="2">Welcome</text:h>' + paragraph("Jo said yes.")))

    blocks = read_document(path).blocks

    assert [(block.text, block.style, block.level, block.page, block.paragraph) for block in blocks] == [
        ("Welcome", BlockStyle.HEADING, 2, None, 1),
        ("Jo said yes.", BlockStyle.PARAGRAPH, 0, None, 2),
    ]


def test_a_title_is_a_heading_through_its_style() -> None:
    own = '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>'

    assert list_marks(read_odt(paragraph("Board", "P1"), automatic=own)) == [("", "Board", 1)]


def test_list_numbers_are_counted_by_level() -> None:
    inner = items(paragraph("b"), paragraph("c") + items(paragraph("d")))
    body = items(paragraph("a") + inner, paragraph("e") + items(paragraph("f")))

    assert list_marks(read_odt(body, automatic=NUMBERED)) == [
        ("1.", "a", 1),
        ("(a)", "b", 2),
        ("(b)", "c", 2),
        ("1.b.1", "d", 3),
        ("2.", "e", 1),
        ("(a)", "f", 2),
    ]


def test_a_list_begins_anew_unless_it_goes_on() -> None:
    again = items(paragraph("b"), attributes='text:continue-numbering="true"')
    body = items(paragraph("a")) + paragraph("between") + again + items(paragraph("c"))

    assert [mark for mark, _, _ in list_marks(read_odt(body, automatic=NUMBERED))] == ["1.", "", "2.", "1."]


def test_only_the_first_paragraph_of_an_item_has_its_mark() -> None:
    assert list_marks(read_odt(items(paragraph("a") + paragraph("more"), ""), automatic=NUMBERED)) == [
        ("1.", "a", 1),
        ("", "more", 0),
    ]


def test_headings_are_numbered_by_the_outline() -> None:
    outline = '<text:outline-style><text:outline-level-style text:level="1" style:num-format="I"/></text:outline-style>'
    heading = '<text:h text:outline-level="1">{}</text:h>'

    reading = read_odt(heading.format("A") + heading.format("B"), common=outline)

    assert list_marks(reading) == [("I", "A", 1), ("II", "B", 1)]


def test_emphasis_comes_through_styles() -> None:
    strong = (
        '<style:style style:name="S" style:family="paragraph">'
        '<style:text-properties fo:font-weight="700"/></style:style>'
    )
    link = '<text:a><text:span text:style-name="B">link</text:span></text:a>'
    body = (
        paragraph('<text:span text:style-name="B">Jo</text:span> said') + paragraph("All of it", "S") + paragraph(link)
    )

    assert [block.emphasis for block in read_odt(body, automatic=BOLD + strong).blocks] == [2, 9, 0]


def test_white_space_is_what_its_elements_say() -> None:
    body = paragraph("Date:\n   5<text:s text:c='2'/>May<text:tab/>noon <text:span> now</text:span> vol\u00adume")

    assert list_texts(read_odt(body)) == ["Date: 5  May\tnoon now volume"]


def test_a_line_break_parts_labels() -> None:
    assert list_texts(read_odt(paragraph("Date: May<text:line-break/>Venue: Hall"))) == ["Date: May", "Venue: Hall"]


def test_notes_follow_the_block_that_carries_their_mark() -> None:
    note = (
        "<text:note><text:note-citation>1</text:note-citation><text:note-body>"
        f"{paragraph('Nine of twelve.')}{paragraph('More.')}</text:note-body></text:note>"
    )

    reading = read_odt(paragraph(f"CRCs.{note} Next") + paragraph("Last"))

    assert [(block.text, block.style, block.marker) for block in reading.blocks] == [
        ("CRCs.¹ Next", BlockStyle.PARAGRAPH, ""),
        ("Nine of twelve.", BlockStyle.FOOTNOTE, "¹"),
        ("More.", BlockStyle.FOOTNOTE, ""),
        ("Last", BlockStyle.PARAGRAPH, ""),
    ]


def test_tables_keep_their_cells() -> None:
    cell = "<table:table-cell>{}</table:table-cell>"
    people = f"{cell.format(paragraph('People'))}<table:covered-table-cell/>"
    head = f"<table:table-header-rows><table:table-row>{people}</table:table-row></table:table-header-rows>"
    chair = cell.format(paragraph("Jo")) + cell.format(paragraph("Chair"))
    table = f"<table:table>{head}<table:table-row>{chair}</table:table-row></table:table>"

    found = [(block.text, block.cell) for block in read_odt(table).blocks]

    assert [(text, cell.row, cell.column, cell.columns, cell.is_header) for text, cell in found if cell] == [
        ("People", 1, 1, 2, True),
        ("Jo", 2, 1, 2, False),
        ("Chair", 2, 2, 2, False),
    ]


def test_a_frame_is_read_after_the_paragraph_that_anchors_it() -> None:
    frame = f"<draw:frame><draw:text-box>{paragraph('In it')}</draw:text-box><svg:desc>A box</svg:desc></draw:frame>"

    reading = read_odt(frame + paragraph(f"Anchor{frame}"))

    assert list_texts(reading) == ["In it", "Anchor", "In it"]
    assert list_omissions(reading) == [("A box", "alternative text of a picture")] * 2


def test_what_is_no_text_of_the_minutes_is_left_out() -> None:
    deletion = f"<text:changed-region><text:deletion>{paragraph('old')}</text:deletion></text:changed-region>"
    hidden = (
        '<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>'
    )
    body = (
        f"<text:tracked-changes>{deletion}</text:tracked-changes>"
        f"<text:table-of-content><text:index-body>{paragraph('Welcome 1')}</text:index-body></text:table-of-content>"
        f'<text:section text:display="none">{paragraph("secret")}</text:section>'
        + paragraph(
            f"Welcome<office:annotation>{paragraph('Really?')}</office:annotation>"
            '<text:span text:style-name="H">unseen</text:span>'
        )
    )
    parts = f"<style:header>{paragraph('Board')}</style:header><style:footer-left>{paragraph('1')}</style:footer-left>"
    masters = f"<style:master-page>{parts}</style:master-page>"

    reading = read_odt(body, automatic=hidden, masters=masters)

    assert list_texts(reading) == ["Welcome"]
    assert list_omissions(reading) == [
        ("old", "deleted text"),
        ("Welcome 1", "table of contents"),
        ("secret", "hidden text"),
        ("Really?", "comment"),
        ("unseen", "hidden text"),
        ("Board", "running header"),
        ("1", "running footer"),
    ]


def test_pages_are_those_the_writer_broke() -> None:
    broken = (
        '<style:style style:name="N" style:family="paragraph">'
        '<style:paragraph-properties fo:break-before="page"/></style:style>'
    )
    body = paragraph("One") + paragraph("Two", "N") + paragraph("<text:soft-page-break/>Three")

    assert [block.page for block in read_odt(body, automatic=broken).blocks] == [1, 2, 3]


@pytest.mark.parametrize(
    ("parts", "cause"),
    [
        ({"a.txt": b""}, "it is an archive, not an OpenDocument text"),
        ({"content.xml": b"<a/>"}, "it is an OpenDocument file without text"),
        ({"content.xml": b"<a>"}, "the OpenDocument text is damaged"),
    ],
)
def test_what_is_no_opendocument_text_is_refused(parts: dict[str, bytes], cause: str) -> None:
    with pytest.raises(UnreadableInputError, match=cause):
        OdtReader().read_blocks(pack_parts(parts), path=Path("minutes.odt"))
