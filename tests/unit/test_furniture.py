import pytest

from rr3search.domain import Omission
from rr3search.readers.text import read_plain_text


def make_pages(*bodies: str, head: str = "", foot: str = "") -> str:
    return "\f".join(
        f"{head.format(number)}\n\n{body}\n\n{foot.format(number)}\n" for number, body in enumerate(bodies, start=1)
    )


BODIES = ("Jo Marsh opened the meeting.", "Al Reed reported.", "Bo Lee agreed.", "The meeting closed.")


def list_texts(source: str) -> list[str]:
    return [block.text for block in read_plain_text(source).blocks]


def test_a_form_feed_turns_the_page() -> None:
    assert [block.page for block in read_plain_text("\f".join(BODIES)).blocks] == [1, 2, 3, 4]


def test_a_file_without_pages_has_none() -> None:
    assert {block.page for block in read_plain_text("\n\n".join(BODIES)).blocks} == {None}


def test_running_headers_are_omitted_but_for_the_title() -> None:
    reading = read_plain_text(make_pages(*BODIES, head="Forum minutes"))

    assert [block.text for block in reading.blocks] == ["Forum minutes", *BODIES]
    assert reading.omissions == tuple(Omission("Forum minutes", "running header", page) for page in (2, 3, 4))


def test_running_lines_that_count_the_pages_are_omitted_everywhere() -> None:
    reading = read_plain_text(make_pages(*BODIES, head="Forum – page {} – draft", foot="OFFICIAL"))

    assert [block.text for block in reading.blocks] == list(BODIES)
    assert {omission.reason for omission in reading.omissions} == {"running header", "running footer"}


@pytest.mark.parametrize("foot", ["{}", "- {} -", "Page {}", "Page {} of 4", "{} of 4", "[{}]", "{} | Page"])
def test_page_numbers_beside_form_feeds_are_omitted(foot: str) -> None:
    reading = read_plain_text(make_pages(*BODIES, foot=foot))

    assert [block.text for block in reading.blocks] == list(BODIES)
    assert reading.omissions == tuple(Omission(foot.format(page), "page number", page) for page in (1, 2, 3, 4))


def test_a_page_number_above_a_running_footer_is_found_too() -> None:
    reading = read_plain_text(make_pages(*BODIES, foot="{}\nOFFICIAL"))

    assert [block.text for block in reading.blocks] == list(BODIES)


def test_numbered_pages_without_form_feeds_are_counted() -> None:
    source = "\n\n".join(f"{body}\n\nPage {number} of 4" for number, body in enumerate(BODIES, start=1))

    reading = read_plain_text(source)

    assert [(block.text, block.page) for block in reading.blocks] == list(zip(BODIES, (1, 2, 3, 4), strict=True))


def test_page_numbers_at_the_head_number_what_follows() -> None:
    source = "\n\n".join(f"Page {number} of 4\n\n{body}" for number, body in enumerate(BODIES, start=1))

    assert [block.page for block in read_plain_text(source).blocks] == [1, 2, 3, 4]


def test_headers_beside_numbered_pages_are_omitted() -> None:
    source = "\n\n".join(f"Forum minutes\n\n{body}\n\nPage {page} of 4" for page, body in enumerate(BODIES, start=1))

    assert list_texts(source) == ["Forum minutes", *BODIES]


def test_agenda_items_numbered_alone_on_a_line_are_not_pages() -> None:
    source = "\n".join(f"{number}\nItem\nJo Marsh spoke.\nAl Reed agreed.\nBo Lee left." for number in (1, 2, 3))

    assert [text for text in list_texts(source) if text.isdigit()] == ["1", "2", "3"]


def test_bare_numbers_inside_sentences_are_pages() -> None:
    part = "Jo {0} spoke.\n\nAl {0} agreed.\n\nBo Lee said that the members of the {0} were\n\n{1}\n\nnot {0}."
    words = ("board", "group", "panel")

    reading = read_plain_text("\n\n".join(part.format(word, number) for number, word in enumerate(words, start=4)))

    assert [omission.text for omission in reading.omissions] == ["4", "5", "6"]
    assert reading.blocks[2].text == "Bo Lee said that the members of the board were not board."
    assert (reading.blocks[2].page, reading.blocks[3].page) == (4, 5)


def test_a_header_inside_sentences_is_omitted_without_any_page_mark() -> None:
    half = "Bo Lee said that the members of the group were\n\nForum minutes\n\nnot sure about {}."

    reading = read_plain_text("\n\n".join(half.format(word) for word in ("dates", "fees", "rooms")))

    assert [block.text for block in reading.blocks] == [
        f"Bo Lee said that the members of the group were not sure about {word}." for word in ("dates", "fees", "rooms")
    ]
    assert len(reading.omissions) == 3


def test_a_line_is_not_omitted_because_it_recurs() -> None:
    lines = [
        "Hudson",
        "We agree.",
        "Action:",
        "All to read.",
        "Hudson",
        "Yes.",
        "Action:",
        "None.",
        "Hudson",
        "Closed.",
    ]

    assert list_texts("\n\n".join(lines)) == lines


def test_a_speaker_who_also_stands_inside_pages_is_kept_at_their_edges() -> None:
    pages = [
        "Hudson\n\nYes.\n\nMartin\n\nNo.\n\nHudson\n\nWell.",
        "Hudson\n\nSo.\n\nMartin\n\nRight.\n\nHudson\n\nDone.",
    ]

    assert list_texts("\f".join(pages)).count("Hudson") == 4


def test_a_label_at_the_edge_of_pages_is_kept() -> None:
    assert list_texts("\f".join(f"{body}\n\nAction:" for body in BODIES)).count("Action:") == 4


@pytest.mark.parametrize("mark", ["ENDS", "END", "-ends-", "***", "###", "[END]", "End of minutes", "*** ENDS ***"])
def test_an_end_mark_is_omitted(mark: str) -> None:
    reading = read_plain_text(f"The meeting closed.\n\n{mark}\n\n")

    assert [block.text for block in reading.blocks] == ["The meeting closed."]
    assert reading.omissions == (Omission(mark, "end mark"),)


def test_an_end_mark_before_the_end_is_kept() -> None:
    assert list_texts("ENDS\n\nThe meeting closed.") == ["ENDS", "The meeting closed."]
