from pathlib import Path

import pytest

from rr3search.domain import BlockStyle
from rr3search.errors import BinaryFileError, EmptyFileError, UnreadableInputError
from rr3search.readers import read_document
from rr3search.readers.html import HtmlReader, read_html

PAGE = Path("minutes.html")


def list_texts(source: str) -> list[str]:
    return [block.text for block in read_html(source, path=PAGE).blocks]


def list_marks(source: str) -> list[str]:
    return [block.marker for block in read_html(source, path=PAGE).blocks]


@pytest.mark.parametrize(
    ("source", "marks"),
    [
        ("<ol><li>a<li>b</ol>", ["1.", "2."]),
        ("<ol start=4 type=i><li>a<li>b</ol>", ["iv.", "v."]),
        ("<ol reversed><li>a<li>b<li>c</ol>", ["3.", "2.", "1."]),
        ("<ol type=A start=26><li>a<li value=28>b<li>c</ol>", ["Z.", "AB.", "AC."]),
        ("<ol style='list-style-type: lower-roman'><li>a<ul><li>b</ul><li>c</ol>", ["i.", "-", "ii."]),
        ("<ol style='list-style:none'><li>1.1 Welcome<li>1.2 Money</ol>", ["1.1", "1.2"]),
        ("<ul><li>a</ul><li>b", ["-", "-"]),
        ("<ol><li><li>b</ol>", ["2."]),
    ],
)
def test_items_have_the_marks_a_browser_prints(source: str, marks: list[str]) -> None:
    assert list_marks(source) == marks


def test_an_item_of_several_paragraphs_has_its_mark_once() -> None:
    blocks = read_html("<ol><li><p>one</p><p>two</p></li></ol>", path=PAGE).blocks

    assert [(block.marker, block.style) for block in blocks] == [
        ("1.", BlockStyle.LIST_ITEM),
        ("", BlockStyle.PARAGRAPH),
    ]


def test_inline_tags_part_no_words_and_blocks_do() -> None:
    assert list_texts("<p>Our 15<sup>th</sup> din<b>ner</b></p>was<div>good</div>") == [
        "Our 15th dinner",
        "was",
        "good",
    ]


def test_hidden_words_are_left_out_and_named() -> None:
    reading = read_html(
        "<style>.x{display:none}</style><p>a</p><p class=x>b</p><p hidden>c</p><script>d</script>", path=PAGE
    )

    assert [block.text for block in reading.blocks] == ["a"]
    assert [(omission.text, omission.reason) for omission in reading.omissions] == [("b", "hidden"), ("c", "hidden")]


def test_what_is_hidden_on_paper_only_is_read() -> None:
    assert list_texts("<style>@media print { .x { display: none } }</style><p class=x>a</p>") == ["a"]


def test_a_title_is_the_heading_where_the_page_prints_none() -> None:
    source = "<title>Minutes of 3 May 2020</title><p>{}</p>"

    assert list_texts(source.format("Text."))[0] == "Minutes of 3 May 2020"
    assert list_texts(source.format("<b>Minutes of 3 May 2020</b>")) == ["Minutes of 3 May 2020"]


def test_values_that_a_server_puts_in_are_put_in() -> None:
    assert list_texts('<!--#set var="title" value="Minutes" --><h1><!--#echo encoding="none" var="title" --></h1>') == [
        "Minutes"
    ]


def test_minutes_in_a_header_or_a_menu_are_not_thrown_away() -> None:
    minutes = "<p>The Chair welcomed everyone to the meeting and the minutes were agreed.</p>" * 5

    for source in (f"<header>{minutes}</header>", f"<div class=sidebar>{minutes}</div>", f"<form>{minutes}</form>"):
        assert len(list_texts(source)) == 5


def test_people_with_links_are_no_menu() -> None:
    people = "".join(f"<li><a href='/{name}'>{name} Marsh</a></li>" for name in ("Jo", "Al", "Bo", "Cy"))
    source = f"<h1>Minutes</h1><ul>{people}</ul><p>The Chair welcomed everyone to the meeting of the whole board.</p>"

    assert "Bo Marsh" in list_texts(source)


def test_deeply_nested_tags_are_read() -> None:
    assert list_texts("<div>" * 1000 + "words") == ["words"]


def test_tags_nested_beyond_reason_are_refused() -> None:
    with pytest.raises(UnreadableInputError, match="nested"):
        read_html("<div>" * 200_000 + "words", path=PAGE)


def test_bytes_that_are_no_page_are_refused() -> None:
    with pytest.raises(BinaryFileError):
        HtmlReader().read_blocks(b"\x00\x01\x02\x00" * 50, path=PAGE)


def test_a_page_without_words_is_empty(tmp_path: Path) -> None:
    path = tmp_path / "minutes.html"
    path.write_text("<html><script>var a = 1</script></html>", encoding="utf-8")

    with pytest.raises(EmptyFileError):
        read_document(path)


def test_a_declared_encoding_is_believed_only_where_it_fits() -> None:
    latin = "<meta charset=iso-8859-2><p>Łódź".encode("iso-8859-2")
    mistaken = "<meta charset=iso-8859-1><p>Zoë’s".encode()

    assert HtmlReader().read_blocks(latin, path=PAGE).blocks[0].text == "Łódź"
    assert HtmlReader().read_blocks(mistaken, path=PAGE).blocks[0].text == "Zoë’s"
