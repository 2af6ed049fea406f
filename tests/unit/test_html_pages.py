from pathlib import Path

import pytest
from html_pages import (
    BR_PAGE,
    COUNCIL_PAGE,
    DL_PAGE,
    GDOC_PAGE,
    LAYOUT_PAGE,
    PRE_PAGE,
    QA_PAGE,
    SCRIBE_PAGE,
    WORD_PAGE,
    WP_PAGE,
)

from rr3search.domain import Block, BlockStyle
from rr3search.errors import UnreadableInputError
from rr3search.readers import Reading, read_document
from rr3search.readers.html import HtmlReader, read_html

PAGE = Path("minutes.html")


def read(source: str) -> Reading:
    return read_html(source, path=PAGE)


def list_texts(source: str) -> list[str]:
    return [block.text for block in read(source).blocks]


def find_block(source: str, text: str) -> Block:
    return next(block for block in read(source).blocks if block.text == text)


def list_reasons(source: str) -> set[str]:
    return {omission.reason for omission in read(source).omissions}


def test_a_councils_page_loses_its_frame_and_nothing_else() -> None:
    assert list_texts(COUNCIL_PAGE) == [
        "Minutes of the Parish Council",
        "Held on Tuesday 4 May 2021 in the village hall.",
        "Present: Cllr A. Jones (Chair), Cllr B. Smith",
        "1. Apologies",
        "Cllr Brown sent apologies.",
        "2. Highways",
        "Potholes were reported.",
        "Mill Lane",
        "Signs",
    ]
    assert list_reasons(COUNCIL_PAGE) == {
        "skip link", "cookie notice", "page header", "page navigation", "breadcrumb", "posting details",
        "sharing links", "sidebar", "page footer", "page title",
    }  # fmt: skip


def test_a_blog_article_keeps_its_heading_and_loses_comments_and_posting_date() -> None:
    texts = list_texts(WP_PAGE)

    assert texts[:3] == ["Minutes – March 2019", "Minutes of the meeting held on 12th March 2019", "at the pavilion"]
    assert texts[3:7] == ["Present:", "Ann Lee (Chair)", "Bob Hay (Treasurer)", "Cy Dow"]
    assert texts[-2:] == ["Bob said the butts were full.", "Cy will mend the tap. Action: Cy"]


def test_a_page_laid_out_by_tables_is_no_table_but_the_tables_in_it_are() -> None:
    blocks = read(LAYOUT_PAGE).blocks

    assert blocks[0] == Block("Committee meeting, 3rd June 2003", BlockStyle.PARAGRAPH, 0, None, 1, emphasis=32)
    assert [(block.text, block.cell.row, block.cell.is_header) for block in blocks if block.cell] == [
        ("Action", 1, True),
        ("Who", 1, True),
        ("Buy a disk", 2, False),
        ("Al", 2, False),
        ("Count the money", 3, False),
        ("Bo", 3, False),
    ]
    assert {"page navigation", "image description", "posting details"} <= list_reasons(LAYOUT_PAGE)


def test_definition_lists_are_terms_and_paragraphs() -> None:
    assert [(block.text, block.emphasis) for block in read(DL_PAGE).blocks[1:]] == [
        ("Present: Ann Lee, Bob Hay", 8),
        ("Apologies", 9),
        ("Cy Dow", 0),
        ("Item 1", 6),
        ("First.", 0),
        ("Second.", 0),
        ("Third.", 0),
    ]


def test_cells_know_their_place_whatever_they_span() -> None:
    cells = [(block.text, block.cell.row, block.cell.column) for block in read(QA_PAGE).blocks if block.cell]

    assert cells[3:] == [
        ("1", 2, 1),
        ("When will it start?", 2, 2),
        ("In May.", 2, 3),
        ("Or June.", 2, 3),
        ("2", 3, 1),
        ("Who pays?", 3, 2),
        ("We do.", 3, 3),
        ("And how?", 4, 2),
        ("By cheque", 4, 3),
        ("Part two", 5, 1),
    ]
    assert {block.cell.columns for block in read(QA_PAGE).blocks if block.cell} == {3}


def test_a_scribes_log_has_one_block_for_each_utterance() -> None:
    texts = list_texts(SCRIBE_PAGE)

    assert texts[texts.index("Review of actions") + 1 :] == [
        "Fred: welcome all ... let us begin ... now",
        "<Ann_Lee> +1 to that",
        "ACTION: Ann to write it up [recorded in link]",
        "RESOLUTION: accept the draft",
        "quoted text",
    ]
    assert "table of contents" in list_reasons(SCRIBE_PAGE)


def test_word_pages_keep_list_numbers_levels_and_footnotes() -> None:
    blocks = [(block.text, block.style, block.marker, block.level) for block in read(WORD_PAGE).blocks]

    assert blocks == [
        ("Minutes of the Forum", BlockStyle.PARAGRAPH, "", 0),
        ("Date: 3 May 2011", BlockStyle.PARAGRAPH, "", 0),
        ("Welcome", BlockStyle.LIST_ITEM, "1.", 1),
        ("The Chair said it[1] was late.", BlockStyle.LIST_ITEM, "·", 2),
        ("The note itself.", BlockStyle.FOOTNOTE, "[1]", 0),
        ("A faked bullet", BlockStyle.LIST_ITEM, "·", 1),
    ]


def test_word_pages_are_decoded_as_they_declare() -> None:
    data = WORD_PAGE.replace("The Chair", "“Zoë”").encode("cp1252")

    texts = [block.text for block in HtmlReader().read_blocks(data, path=PAGE).blocks]

    assert "“Zoë” said it[1] was late." in texts


def test_exported_documents_are_bold_by_class_and_nested_by_class() -> None:
    assert find_block(GDOC_PAGE, "Attendees: Ann, Bob").emphasis == len("Attendees:")
    assert [find_block(GDOC_PAGE, text).level for text in ("First", "Second")] == [1, 2]


def test_preformatted_minutes_are_read_as_plain_text() -> None:
    blocks = read(PRE_PAGE).blocks

    assert [(block.marker, block.level) for block in blocks if block.marker] == [("1.", 1), ("2.", 1), ("-", 2)]
    assert len([block for block in blocks if "thanked them for their coming at such short notice" in block.text]) == 1


def test_lines_that_only_breaks_part_are_blocks() -> None:
    assert [(block.marker, block.text, block.emphasis) for block in read(BR_PAGE).blocks] == [
        ("", "Minutes of meeting 3/4/05", 0),
        ("", "Present: Ann, Bob", 0),
        ("1.", "Welcome", 7),
        ("", "Ann welcomed all.", 0),
        ("", "Bob agreed", 0),
        ("2.", "Money", 5),
        ("", "None.", 0),
    ]


def test_pages_are_read_by_their_suffix(tmp_path: Path) -> None:
    for name in ("a.html", "b.HTM", "c.shtml", "d.xhtml"):
        path = tmp_path / name
        path.write_text(COUNCIL_PAGE, encoding="utf-8")

        assert read_document(path).blocks[0].text == "Minutes of the Parish Council"


@pytest.mark.parametrize("attribute", ["a{}=1 ", "a{}='>' ", 'a{} = "x y" '])
def test_a_tag_of_endless_attributes_is_refused(attribute: str) -> None:
    source = "<p " + "".join(attribute.format(number) for number in range(100_000)) + ">word</p>"

    with pytest.raises(UnreadableInputError, match="one of its tags has more than 1,000 attributes"):
        read(source)


def test_a_long_tag_is_read() -> None:
    assert list_texts(f"<img src='data:image/png;base64,{'A/+b' * 100_000}'><p title='{'a b ' * 9000}'>word</p>") == [
        "word"
    ]
