import io
from pathlib import Path

import docx
import pytest
from docx.enum.text import WD_BREAK
from docx_files import make_docx, read_docx

from rr3search.domain import Block, BlockStyle
from rr3search.errors import EmptyFileError
from rr3search.readers import Reading, read_document
from rr3search.readers.docx import DocxReader


def paragraph(text: str, properties: str = "", run: str = "") -> str:
    return (
        f'<w:p><w:pPr>{properties}</w:pPr><w:r><w:rPr>{run}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'
    )


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def list_texts(reading: Reading) -> list[str]:
    return [block.text for block in reading.blocks]


def list_omissions(reading: Reading) -> list[tuple[str, str]]:
    return [(omission.text, omission.reason) for omission in reading.omissions]


def list_levels(reading: Reading) -> list[tuple[str, BlockStyle, int]]:
    return [(block.text, block.style, block.level) for block in reading.blocks]


def test_a_file_of_a_word_processor_is_read(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_heading("Board minutes", 0)
    document.add_heading("Welcome", 2)
    mixed = document.add_paragraph()
    mixed.add_run("Jo Marsh").bold = True
    mixed.add_run(" said yes.")
    document.add_paragraph("Al Reed", style="List Bullet")
    document.add_paragraph("Bo Lee", style="List Number")
    table = document.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Action", "Owner"
    path = tmp_path / "minutes.DOCX"
    document.save(str(path))

    blocks = read_document(path).blocks

    assert [(block.text, block.style, block.level, block.marker, block.emphasis) for block in blocks] == [
        ("Board minutes", BlockStyle.HEADING, 1, "", 0),
        ("Welcome", BlockStyle.HEADING, 2, "", 7),
        ("Jo Marsh said yes.", BlockStyle.PARAGRAPH, 0, "", 8),
        ("Al Reed", BlockStyle.LIST_ITEM, 1, "•", 0),
        ("Bo Lee", BlockStyle.LIST_ITEM, 1, "1.", 0),
        ("Action", BlockStyle.PARAGRAPH, 0, "", 0),
        ("Owner", BlockStyle.PARAGRAPH, 0, "", 0),
    ]
    assert [block.paragraph for block in blocks] == list(range(1, 8))
    assert [(cell.table, cell.row, cell.column, cell.columns) for block in blocks if (cell := block.cell)] == [
        (1, 1, 1, 2),
        (1, 1, 2, 2),
    ]


def test_a_file_without_words_is_empty(tmp_path: Path) -> None:
    path = tmp_path / "minutes.docx"
    path.write_bytes(make_docx("<w:p/>"))

    with pytest.raises(EmptyFileError):
        read_document(path)


def test_headings_are_known_through_localised_and_inherited_styles() -> None:
    styles = """
      <w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>
      <w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/>
        <w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Punkt"><w:name w:val="Punkt"/><w:basedOn w:val="berschrift1"/></w:style>
      <w:style w:type="paragraph" w:styleId="Verz"><w:name w:val="TOC Heading"/>
        <w:basedOn w:val="berschrift1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Kreis"><w:name w:val="Kreis"/><w:basedOn w:val="Kreis"/></w:style>"""
    named = [("One", "berschrift1"), ("Two", "Punkt"), ("Three", "Verz"), ("Four", "Kreis"), ("Five", "Heading3")]
    body = "".join(paragraph(text, f'<w:pStyle w:val="{style}"/>') for text, style in named)
    body += paragraph("Six", '<w:outlineLvl w:val="1"/>') + paragraph("Seven")

    assert [(text, level) for text, _, level in list_levels(read_docx(body, styles=styles))] == [
        ("One", 1),
        ("Two", 1),
        ("Three", 0),
        ("Four", 0),
        ("Five", 3),
        ("Six", 2),
        ("Seven", 0),
    ]


def test_a_short_bold_paragraph_stays_a_paragraph_that_stands_out() -> None:
    reading = read_docx(paragraph("Matters arising", run="<w:b/>"))

    assert reading.blocks == (Block("Matters arising", BlockStyle.PARAGRAPH, 0, None, 1, emphasis=15),)


@pytest.mark.parametrize(
    ("runs", "emphasis"),
    [
        (run("Action", "<w:b/>") + run(" JM to write"), 6),
        (run("Jo ", "<w:b/>") + run(" ") + run("Marsh", '<w:u w:val="single"/>') + run(" said"), 9),
        (run("Jo", '<w:b w:val="0"/>') + run(" said", "<w:b/>"), 0),
        (run("Jo", '<w:u w:val="none"/>'), 0),
        (run("Jo", '<w:rStyle w:val="Strong"/>') + run(" said"), 2),
        (f"<w:hyperlink>{run('Jo', '<w:u/>')}</w:hyperlink>", 0),
        (run("  Jo", "<w:b/>") + run(" "), 2),
    ],
)
def test_emphasis_counts_the_letters_at_the_start_that_stand_out(runs: str, emphasis: int) -> None:
    strong = '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>'

    assert read_docx(f"<w:p>{runs}</w:p>", styles=strong).blocks[0].emphasis == emphasis


def test_tracked_changes_are_read_as_accepted() -> None:
    body = f"""
      <w:p>{run("The ")}<w:ins>{run("new ")}</w:ins>
        <w:del><w:r><w:delText>old</w:delText></w:r></w:del>{run("plan")}</w:p>
      <w:moveFrom><w:p>{run("Moved paragraph")}</w:p></w:moveFrom>
      <w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{run("Al Reed ")}</w:p>
      <w:p>{run("agreed.")}</w:p>
      <w:moveTo><w:p>{run("Moved paragraph")}</w:p></w:moveTo>"""

    reading = read_docx(body)

    assert list_texts(reading) == ["The new plan", "Al Reed agreed.", "Moved paragraph"]
    assert list_omissions(reading) == [("old", "deleted text"), ("Moved paragraph", "deleted text")]


def test_a_deleted_row_is_left_out() -> None:
    row = "<w:tr>{}<w:tc>{}</w:tc></w:tr>"
    kept, gone = row.format("", paragraph("kept")), row.format("<w:trPr><w:del/></w:trPr>", paragraph("gone"))

    reading = read_docx(f"<w:tbl>{kept}{gone}</w:tbl>")

    assert (list_texts(reading), list_omissions(reading)) == (["kept"], [("gone", "deleted text")])


def test_a_text_box_is_read_once_after_the_paragraph_that_anchors_it() -> None:
    content = f"<w:txbxContent>{paragraph('In the box')}</w:txbxContent>"
    box = f"""<w:r><mc:AlternateContent>
      <mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:docPr id="1" name="Box 1" descr="A blue box"/>
        <wps:wsp><wps:txbx>{content}</wps:txbx></wps:wsp></wp:anchor></w:drawing></mc:Choice>
      <mc:Fallback><w:pict><v:shape><v:textbox>{content}</v:textbox></v:shape></w:pict></mc:Fallback>
    </mc:AlternateContent></w:r>"""

    reading = read_docx(f"<w:p>{box}{run('Anchored here')}</w:p>{paragraph('After')}")

    assert list_texts(reading) == ["Anchored here", "In the box", "After"]
    assert list_omissions(reading) == [("A blue box", "alternative text of a picture")]


def test_content_controls_links_and_smart_tags_are_seen_through() -> None:
    body = f"""
      <w:sdt><w:sdtPr/><w:sdtContent>{paragraph("In a control")}</w:sdtContent></w:sdt>
      <w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{paragraph("Click here")}</w:sdtContent></w:sdt>
      <w:p><w:smartTag>{run("Jo ")}</w:smartTag><w:hyperlink r:id="r9">{run("Marsh")}</w:hyperlink>
        <w:sdt><w:sdtContent>{run(" said")}</w:sdtContent></w:sdt></w:p>"""

    reading = read_docx(body)

    assert list_texts(reading) == ["In a control", "Jo Marsh said"]
    assert list_omissions(reading) == [("Click here", "placeholder text")]


def test_of_a_field_only_the_result_is_read() -> None:
    mark = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    code = "<w:r><w:instrText> DATE </w:instrText></w:r>"
    field = f"{mark.format('begin')}{code}{mark.format('separate')}{run('5 May')}{mark.format('end')}"
    simple = f'<w:fldSimple w:instr=" AUTHOR ">{run("Jo")}</w:fldSimple>'

    reading = read_docx(f"<w:p>{run('On ')}{field}{run(' ')}{simple}</w:p>")

    assert list_texts(reading) == ["On 5 May Jo"]
    assert list_omissions(reading) == [("DATE   AUTHOR", "field code")]


def test_a_field_that_is_never_closed_hides_nothing() -> None:
    body = '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r></w:p>'

    assert list_texts(read_docx(body + paragraph("Welcome"))) == ["Welcome"]


def test_a_table_of_contents_is_left_out() -> None:
    mark = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    start = f"<w:p>{mark.format('begin')}<w:r><w:instrText>TOC \\o</w:instrText></w:r>{mark.format('separate')}"
    body = f"{start}{run('Welcome 1')}</w:p><w:p>{run('Finance 2')}{mark.format('end')}</w:p>{paragraph('Welcome')}"

    reading = read_docx(body)

    assert list_texts(reading) == ["Welcome"]
    assert ("Finance 2", "table of contents") in list_omissions(reading)


def test_letters_that_are_elements_are_read() -> None:
    body = """<w:p><w:r><w:t>follow</w:t><w:noBreakHyphen/><w:t>up</w:t><w:tab/>
      <w:t>vol</w:t><w:softHyphen/><w:t>un\u00adtary</w:t>
      <w:t xml:space="preserve"> </w:t><w:sym w:font="Wingdings" w:char="F0FC"/>
      <w:sym w:font="Odd" w:char="zz"/></w:r></w:p>"""

    assert list_texts(read_docx(body)) == ["follow-up\tvoluntary ✓"]


@pytest.mark.parametrize(
    ("lines", "blocks"),
    [
        (["Date: 5 May", "Venue: Hall"], ["Date: 5 May", "Venue: Hall"]),
        (["Jo Marsh", "Al Reed"], ["Jo Marsh", "Al Reed"]),
        (["The panel agreed that", "the plan was late."], ["The panel agreed that the plan was late."]),
        (["The panel agreed.", "", "Jo Marsh left."], ["The panel agreed.", "Jo Marsh left."]),
        (["To do:", "- write", "- read"], ["To do:", "write", "read"]),
    ],
)
def test_a_line_break_parts_labels_and_names_but_no_sentence(lines: list[str], blocks: list[str]) -> None:
    body = "<w:r><w:br/></w:r>".join(run(line) for line in lines)

    assert list_texts(read_docx(f"<w:p>{body}</w:p>")) == blocks


def test_headers_footers_comments_and_hidden_text_are_left_out() -> None:
    reading = read_docx(
        paragraph("Welcome") + paragraph("secret", run="<w:vanish/>"),
        header=paragraph("Board"),
        footer=paragraph("Page 1"),
        comments=f'<w:comment w:id="0">{paragraph("Is this right?")}</w:comment>',
    )

    assert list_texts(reading) == ["Welcome"]
    assert list_omissions(reading) == [
        ("secret", "hidden text"),
        ("Board", "running header"),
        ("Page 1", "running footer"),
        ("Is this right?", "comment"),
    ]


def test_notes_follow_the_block_that_carries_their_mark() -> None:
    body = f"""<w:p>{run("CRCs.")}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>
      <w:p>{run("Next")}<w:r><w:endnoteReference w:id="2"/></w:r></w:p>
      <w:p>{run("Last")}<w:r><w:footnoteReference w:customMarkFollows="1" w:id="3"/><w:t>*</w:t></w:r></w:p>"""
    footnotes = f"""<w:footnote w:type="separator" w:id="0">{paragraph("---")}</w:footnote>
      <w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r>{run(" Nine of twelve.")}</w:p>
        {paragraph("More.")}</w:footnote>
      <w:footnote w:id="3">{paragraph("* Except two.")}</w:footnote>
      <w:footnote w:id="4">{paragraph("Never marked")}</w:footnote>"""
    endnotes = f'<w:endnote w:id="2">{paragraph("At the end.")}</w:endnote>'

    reading = read_docx(body, footnotes=footnotes, endnotes=endnotes)

    assert [(block.text, block.style, block.marker) for block in reading.blocks] == [
        ("CRCs.¹", BlockStyle.PARAGRAPH, ""),
        ("Nine of twelve.", BlockStyle.FOOTNOTE, "¹"),
        ("More.", BlockStyle.FOOTNOTE, ""),
        ("Next²", BlockStyle.PARAGRAPH, ""),
        ("At the end.", BlockStyle.FOOTNOTE, "²"),
        ("Last*", BlockStyle.PARAGRAPH, ""),
        ("Except two.", BlockStyle.FOOTNOTE, "*"),
    ]
    assert list_omissions(reading) == [("Never marked", "footnote without a mark")]


def test_pages_are_those_word_last_broke() -> None:
    broken = f"<w:p><w:r><w:lastRenderedPageBreak/></w:r>{run('Two')}</w:p>"

    reading = read_docx(paragraph("One", "<w:pageBreakBefore/>") + broken)

    assert [block.page for block in reading.blocks] == [1, 2]


def test_pages_are_those_the_author_broke_where_word_left_none() -> None:
    document = docx.Document()
    document.add_paragraph("One").add_run().add_break(WD_BREAK.PAGE)
    document.add_paragraph("Two").paragraph_format.page_break_before = True
    stream = io.BytesIO()
    document.save(stream)

    blocks = DocxReader().read_blocks(stream.getvalue(), path=Path("minutes.docx")).blocks

    assert [block.page for block in blocks] == [1, 3]


def test_rules_and_an_end_mark_are_left_out() -> None:
    reading = read_docx(paragraph("Welcome") + paragraph("_____") + paragraph("Closed at noon.") + paragraph("ENDS"))

    assert list_texts(reading) == ["Welcome", "Closed at noon."]
    assert list_omissions(reading) == [("_____", "rule"), ("ENDS", "end mark")]
