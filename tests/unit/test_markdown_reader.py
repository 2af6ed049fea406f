from pathlib import Path

import pytest

from rr3search.domain import Block, BlockStyle
from rr3search.errors import EmptyFileError
from rr3search.readers import read_document
from rr3search.readers.markdown import read_markdown


def list_texts(source: str) -> list[str]:
    return [block.text for block in read_markdown(source).blocks]


def list_omissions(source: str) -> list[tuple[str, str]]:
    return [(omission.text, omission.reason) for omission in read_markdown(source).omissions]


@pytest.mark.parametrize("name", ["minutes.md", "minutes.MARKDOWN"])
def test_a_markdown_file_is_read(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_text("# Minutes\n\n- Jo Marsh\n", encoding="utf-8")

    assert read_document(path).blocks == (
        Block("Minutes", BlockStyle.HEADING, 1, None, 1),
        Block("Jo Marsh", BlockStyle.LIST_ITEM, 1, None, 2, "-"),
    )


def test_a_file_of_markup_alone_is_empty(tmp_path: Path) -> None:
    path = tmp_path / "minutes.md"
    path.write_text("<!-- nothing yet -->\n\n---\n", encoding="utf-8")

    with pytest.raises(EmptyFileError):
        read_document(path)


def test_headings_have_levels() -> None:
    blocks = read_markdown("# One\n\nTwo\n---\n\n### Three ###").blocks

    assert [(block.text, block.level) for block in blocks] == [("One", 1), ("Two", 2), ("Three", 3)]


def test_inline_formatting_is_taken_off() -> None:
    assert list_texts("**Jo** *Marsh* said `pip` was ~~not~~ _late_ \\*again\\*.") == [
        "Jo Marsh said pip was not late *again*."
    ]


def test_a_bold_name_stays_a_paragraph_and_stands_out() -> None:
    block = read_markdown("**Jo Marsh**\n\n* Yes").blocks[0]

    assert block == Block("Jo Marsh", BlockStyle.PARAGRAPH, 0, None, 1, emphasis=len("Jo Marsh"))


@pytest.mark.parametrize(
    ("source", "bold"),
    [
        ("**Action:** all to read it", "Action:"),
        ("<b>Action</b>: all to read it", "Action"),
        ("- **Jo** and **Al** agreed", "Jo"),
        ("**1. Welcome**", "Welcome"),
        ("**A long line that is bold**\n**and goes on in bold below it, too**", None),
        ("Jo said **no**", ""),
    ],
)
def test_bold_letters_at_the_start_stand_out(source: str, bold: str | None) -> None:
    block = read_markdown(source).blocks[0]

    assert block.text[: block.emphasis] == (block.text if bold is None else bold)


def test_lists_keep_marks_numbers_and_levels() -> None:
    source = "3. one\n4. two\n    - three\n        * four\n5. five\n\n   more of five"

    assert [(block.marker, block.level, block.text) for block in read_markdown(source).blocks] == [
        ("3.", 1, "one"),
        ("4.", 1, "two"),
        ("-", 2, "three"),
        ("*", 3, "four"),
        ("5.", 1, "five"),
        ("", 0, "more of five"),
    ]


def test_an_item_that_begins_with_a_list_keeps_both_marks() -> None:
    assert [(block.marker, block.text) for block in read_markdown("1. - one").blocks] == [("1. -", "one")]


def test_the_number_of_an_empty_item_is_kept() -> None:
    assert list_texts("1. one\n2.\n3. three") == ["one", "2.", "three"]


def test_a_quote_is_a_paragraph() -> None:
    assert list_texts("> The plan\n> was late.") == ["The plan was late."]


def test_tables_are_read_cell_by_cell() -> None:
    source = "| Action | Owner |\n| --- | :-: |\n| **Read** | Jo<br>Al |\n| Write | [Bo](bo.md) | too many |"

    cells = [(block.text, block.cell.row, block.cell.column) for block in read_markdown(source).blocks if block.cell]
    assert cells == [
        ("Action", 1, 1), ("Owner", 1, 2), ("Read", 2, 1), ("Jo", 2, 2), ("Al", 2, 2), ("Write", 3, 1), ("Bo", 3, 2),
        ("too many", 3, 3),
    ]  # fmt: skip
    assert [block.cell.is_header for block in read_markdown(source).blocks if block.cell][:3] == [True, True, False]


def test_a_second_table_counts_on() -> None:
    source = (
        "|a|b|\n|-|-|\n|c|d|\n\nText.\n\n<table>\n\n<tr><td>e</td><td>f</td></tr>\n\n</table>\n\n|g|h|\n|-|-|\n|i|j|"
    )

    cells = [(block.text, block.cell.table) for block in read_markdown(source).blocks if block.cell]

    assert cells == [("a", 1), ("b", 1), ("c", 1), ("d", 1), ("e", 2), ("f", 2), ("g", 3), ("h", 3), ("i", 3), ("j", 3)]


def test_html_in_markdown_is_read_as_on_a_web_page() -> None:
    source = (
        "<details><summary>Present</summary>\n<ul><li>Jo</li><li>Al</li></ul></details>\n\n"
        "<h2>Plans</h2>\n\n<p><b>Bo</b> agreed.<br>Kit left.</p>"
    )

    assert [(block.text, block.style, block.marker, block.emphasis) for block in read_markdown(source).blocks] == [
        ("Present", BlockStyle.PARAGRAPH, "", 7),
        ("Jo", BlockStyle.LIST_ITEM, "-", 0),
        ("Al", BlockStyle.LIST_ITEM, "-", 0),
        ("Plans", BlockStyle.HEADING, "", 0),
        ("Bo agreed.", BlockStyle.PARAGRAPH, "", 2),
        ("Kit left.", BlockStyle.PARAGRAPH, "", 0),
    ]


def test_link_targets_are_omitted() -> None:
    source = 'See [the report](https://example.org/caf\u00e9?a=1&b=2 "Title") and <https://example.org> ![logo](l.png).'

    assert list_texts(source) == ["See the report and https://example.org logo."]
    assert list_omissions(source) == [
        ("https://example.org/caf\u00e9?a=1&b=2", "link target"),
        ("Title", "link target"),
        ("l.png", "link target"),
    ]


def test_reference_links_omit_label_and_definition() -> None:
    source = "See [Jo Marsh][jomarsh], [Al][] and [Bo].\n\n[jomarsh]: /jo\n[al]: /al\n[bo]: /bo"

    assert list_texts(source) == ["See Jo Marsh, Al and Bo."]
    assert list_omissions(source) == [
        ("jomarsh", "link target"),
        ("[jomarsh]: /jo", "link target"),
        ("[al]: /al", "link target"),
        ("[bo]: /bo", "link target"),
    ]


def test_html_tags_are_omitted_and_their_text_is_kept() -> None:
    source = "Our 15<sup>th</sup> dinner<br>was good.\n\n<div class='x'>\nJo &amp; <b>Al</b>\n</div>"

    assert list_texts(source) == ["Our 15th dinner", "was good.", "Jo & Al"]
    assert ("<sup>", "html tag") in list_omissions(source)
    assert ("&amp;", "character reference") in list_omissions(source)


def test_comments_are_omitted() -> None:
    source = '<!--#include virtual="head.html" -->\n\n# <!--#echo var="title" -->\n\nText. <!-- more -->'

    assert list_texts(source) == ["Text."]
    assert {reason for _, reason in list_omissions(source)} == {"comment"}


def test_values_that_a_server_puts_in_stand_where_it_prints_them() -> None:
    source = '<!--#set var="title" value="Minutes" -->\n\n# <!--#echo var="title" -->\n\nText.'

    assert list_texts(source) == ["Minutes", "Text."]
    assert {reason for _, reason in list_omissions(source)} == {"comment"}


def test_character_references_are_decoded_outside_code() -> None:
    assert list_texts("Jo&nbsp;Marsh &amp; Al, `&lt;`") == ["Jo\u00a0Marsh & Al, &lt;"]


def test_front_matter_lines_are_paragraphs() -> None:
    source = "---\ntitle: Minutes\ndate: 2020-07-08\ntags:\n  - forum\n---\n\nText."

    assert list_texts(source) == ["title: Minutes", "date: 2020-07-08", "tags:", "forum", "Text."]


def test_front_matter_is_printed_without_its_quotes_and_brackets() -> None:
    source = "---\ntitle: \"Minutes: July\"\nattendees: [Jo Marsh, Al Reed]\nchair:\n  - 'Bo Lee'\n---\n\nText."

    assert list_texts(source) == ["title: Minutes: July", "attendees: Jo Marsh, Al Reed", "chair:", "Bo Lee", "Text."]


def test_a_rule_at_the_top_is_not_front_matter() -> None:
    assert list_texts("---\n\nMinutes of the meeting\n\n---\n\nText.") == ["Minutes of the meeting", "Text."]


def test_soft_breaks_join_and_hard_breaks_part() -> None:
    assert list_texts("Jo Marsh said that\nthe plan was late.\nAl Reed agreed.  \nBo Lee left.\\\nKit stayed.") == [
        "Jo Marsh said that the plan was late. Al Reed agreed.",
        "Bo Lee left.",
        "Kit stayed.",
    ]


def test_labels_and_names_under_one_another_stay_apart() -> None:
    assert list_texts("The plan was discussed at length.\nMartin: It is late.\nAction: all to read it.") == [
        "The plan was discussed at length.",
        "Martin: It is late.",
        "Action: all to read it.",
    ]
    assert list_texts("Present:\nJo Marsh\nAl Reed, Northgate") == ["Present:", "Jo Marsh", "Al Reed, Northgate"]


def test_list_marks_that_markdown_does_not_know_are_read() -> None:
    blocks = read_markdown("• one\n• two\n\n1.1 Welcome\n\n1.2 Minutes").blocks

    assert [(block.marker, block.style) for block in blocks] == [
        (marker, BlockStyle.LIST_ITEM) for marker in ("•", "•", "1.1", "1.2")
    ]


def test_code_is_read_as_plain_text() -> None:
    source = "Present:\n\n    Jo Marsh\n    Al Reed\n\n```text\nnotes\n```"

    assert list_texts(source) == ["Present:", "Jo Marsh", "Al Reed", "notes"]
    assert list_omissions(source) == [("text", "code language")]


def test_a_footnote_definition_follows_its_mark() -> None:
    blocks = read_markdown("One.[^1]\n\nTwo.\n\n[^1]: The *note*\nof two lines.").blocks

    assert [(block.text, block.marker, block.paragraph) for block in blocks] == [
        ("One.[^1]", "", 1),
        ("The note of two lines.", "[^1]", 3),
        ("Two.", "", 2),
    ]


def test_a_printed_footnote_is_found_in_markdown_too() -> None:
    assert list_texts("One.¹\n\nTwo.\n\n¹ The note.") == ["One.¹", "The note.", "Two."]


def test_page_breaks_and_end_marks_are_handled_as_in_text() -> None:
    source = "Jo Marsh said that the plan was\n\nPage 1 of 2\n\nlate again.\n\nPage 2 of 2\n\n**ENDS**"

    reading = read_markdown(source)

    assert [(block.text, block.page) for block in reading.blocks] == [
        ("Jo Marsh said that the plan was late again.", 1)
    ]
    assert [omission.reason for omission in reading.omissions] == ["page number", "page number", "end mark"]


def test_a_file_that_hides_its_words_in_markup_is_read_as_text() -> None:
    source = ">" * 150 + " deeply quoted words"

    assert "deeply quoted words" in list_texts(source)[0]


def test_brackets_that_never_close_are_text() -> None:
    reading = read_markdown("[" * 20_000 + "word and [more](https://example.org)")

    assert [block.text.lstrip("[") for block in reading.blocks] == ["word and [more](https://example.org)"]


def test_links_inside_a_few_open_brackets_are_links() -> None:
    (block,) = read_markdown("[" * 20 + "[more](https://example.org)").blocks

    assert block.text == "[" * 20 + "more"
