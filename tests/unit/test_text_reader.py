import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from rr3search.domain import Block, BlockStyle
from rr3search.errors import (
    BinaryFileError,
    EmptyFileError,
    MissingPathError,
    UnreadableEncodingError,
    UnreadableInputError,
    UnsupportedSuffixError,
)
from rr3search.readers import SUPPORTED_SUFFIXES, read_document
from rr3search.readers.continuation import Spelling
from rr3search.readers.text import read_plain_text

WRAPPED = """\
It was noted that the minutes of the last meeting had not been
approved yet in the light of the proposed amendments to them.  As
there was no consensus, the committee resolved to approve them and
to review the proposals at a later date."""


def list_texts(source: str) -> list[str]:
    return [block.text for block in read_plain_text(source).blocks]


def list_items(source: str) -> list[tuple[str, int, str]]:
    blocks = read_plain_text(source).blocks
    return [(block.marker, block.level, block.text) for block in blocks if block.style is BlockStyle.LIST_ITEM]


def join_lines(source: str) -> str:
    return source.replace("\n", " ")


def test_a_document_names_its_file_and_checksum(tmp_path: Path) -> None:
    path = tmp_path / "minutes.TXT"
    path.write_bytes(b"Minutes\r\n\r\nJo Marsh opened the meeting.\r\n")

    document = read_document(path)

    assert document.source.file == str(path.absolute())
    assert document.source.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert document.blocks == (
        Block("Minutes", BlockStyle.PARAGRAPH, 0, None, 1),
        Block("Jo Marsh opened the meeting.", BlockStyle.PARAGRAPH, 0, None, 2),
    )
    assert document.omissions == ()


@pytest.mark.parametrize("content", [b"", b" \n\t\r\n\f ", b"\xef\xbb\xbf", b"-----\n\n", b"ENDS\n"])
def test_a_file_without_words_is_empty(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "minutes.txt"
    path.write_bytes(content)

    with pytest.raises(EmptyFileError):
        read_document(path)


@pytest.mark.parametrize(
    "content",
    [
        b"Minutes\x00 of the meeting of 8 July",
        b"\x01\x02\x03\x04 few words \x05\x06\x07",
        bytes(range(1, 256)) * 20,
    ],
)
def test_a_binary_file_is_named_as_such(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "minutes.txt"
    path.write_bytes(content)

    with pytest.raises(BinaryFileError, match="binary, not text"):
        read_document(path)


def test_broken_utf16_has_no_readable_encoding(tmp_path: Path) -> None:
    path = tmp_path / "minutes.txt"
    path.write_bytes(b"\xff\xfe" + "Minutes".encode("utf-16-le") + b"\x00\xd8\x41")

    with pytest.raises(UnreadableEncodingError):
        read_document(path)


def test_a_missing_file_is_missing(tmp_path: Path) -> None:
    with pytest.raises(MissingPathError, match="no such file"):
        read_document(tmp_path / "minutes.txt")


def test_a_folder_is_not_a_file(tmp_path: Path) -> None:
    folder = tmp_path / "minutes.txt"
    folder.mkdir()

    with pytest.raises(UnreadableInputError, match="it is a folder"):
        read_document(folder)


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "minutes.txt"
    os.mkfifo(pipe)

    with pytest.raises(UnreadableInputError, match="not a regular file"):
        read_document(pipe)


def test_a_path_the_system_refuses_names_the_cause(tmp_path: Path) -> None:
    with pytest.raises(UnreadableInputError, match="file name too long"):
        read_document(tmp_path / ("m" * 300 + ".txt"))


@pytest.mark.parametrize("name", ["minutes.xyz", "minutes"])
def test_another_suffix_lists_those_that_can_be_read(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(b"%PDF-1.7")

    with pytest.raises(UnsupportedSuffixError, match=r"use \.txt, \.text, \.md, \.markdown") as caught:
        read_document(path)

    assert caught.value.supported == SUPPORTED_SUFFIXES


@pytest.mark.parametrize(("content", "cause"), [(b"a\n" * 60_000, "lines"), (b"a\n\n" * 60_000, "lines")])
def test_a_text_of_endless_lines_is_refused(content: bytes, cause: str, tmp_path: Path) -> None:
    path = tmp_path / "minutes.txt"
    path.write_bytes(content)

    with pytest.raises(UnreadableInputError, match=f"more than 50,000 {cause}; divide it"):
        read_document(path)


def test_importing_the_readers_loads_no_parser() -> None:
    script = "import sys, rr3search.readers; print({'markdown_it', 'charset_normalizer'} & set(sys.modules))"

    loaded = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert loaded.stdout == "set()\n"


def test_wrapped_lines_become_one_paragraph() -> None:
    assert list_texts(WRAPPED) == [join_lines(WRAPPED)]


def test_nothing_but_line_breaks_is_changed() -> None:
    source = "The “board”\u00a0met  twice,\u00ad said\tJo’s note…"

    assert list_texts(f"   {source}  \n") == [source]


def test_wrapped_paragraphs_without_blank_lines_part_after_a_short_line() -> None:
    second = "Al Reed said that the accounts would be ready by the next meeting\nof the committee."

    assert list_texts(f"{WRAPPED}\n{second}") == [join_lines(WRAPPED), join_lines(second)]


def test_a_first_line_set_in_opens_a_paragraph() -> None:
    source = (
        f"{WRAPPED} There was a row.\n"
        "    Debate went on about the constitution of the society and its\n"
        "fees, which are due in May."
    )

    assert len(list_texts(source)) == 2


def test_lines_of_an_unwrapped_file_stay_apart() -> None:
    lines = ["Minutes of the forum", "Venue: The Bun Shop", "Jo Marsh said that the plan was late.", "Al Reed agreed."]

    assert list_texts("\n".join(lines)) == lines


def test_a_long_line_in_a_wrapped_file_is_a_paragraph_of_its_own() -> None:
    long_line = "Al Reed said " + "that the plan was late and " * 8 + "was sorry"

    assert list_texts(f"{WRAPPED}\n\n{long_line}\nThe meeting closed at nine.") == [
        join_lines(WRAPPED),
        long_line,
        "The meeting closed at nine.",
    ]


def test_names_set_in_under_a_label_are_a_list_of_lines() -> None:
    source = f"Present:\n\tMartin Keegan\n\tHanna Wallach\n\n{WRAPPED}"

    assert list_texts(source)[:3] == ["Present:", "Martin Keegan", "Hanna Wallach"]


@pytest.mark.parametrize(
    ("before", "after", "elsewhere", "joined"),
    [
        ("the commit-", "tee met", "A committee sat.", "the committee met"),
        ("a non-", "committee member", "No such word.", "a non-committee member"),
        ("the co-", "opted member", "The coopted and the co-opted.", "the co-opted member"),
        ("the short-", "and long-term plan", "Nothing.", "the short- and long-term plan"),
        ("the volun\u00ad", "tary sector", "Nothing.", "the volun\u00adtary sector"),
        ("much expe-", "rience of it", "Nothing.", "much experience of it"),
        ("the replace-", "ment of it", "Nothing.", "the replacement of it"),
        ("the well-", "known plan", "Nothing.", "the well-known plan"),
        ("the peer-", "led group", "Nothing.", "the peer-led group"),
        ("a trauma-", "informed plan", "All informed, no trauma.", "a trauma-informed plan"),
        ("the ground-", "floor office", "Nothing.", "the ground-floor office"),
        ("the face-to-", "facement of it", "Nothing.", "the face-to-facement of it"),
    ],
)
def test_a_hyphen_at_a_line_end_goes_where_it_only_breaks_a_word(
    *, before: str, after: str, elsewhere: str, joined: str
) -> None:
    filler = "and so the discussion of the minutes went on for quite a while "
    source = f"{WRAPPED}\n\n{elsewhere}\n\n{filler[: 64 - len(before)].rsplit(' ', 1)[0]} {before}\n{after} on."

    assert list_texts(source)[-1].endswith(f"{joined} on.")


def test_capitals_are_joined_to_capitals_only() -> None:
    spelling = Spelling.collect_words(["The committee of Alstonsmith"])

    assert spelling.join_pieces("THE COMMIT-", "TEE MET") == "THE COMMITTEE MET"
    assert spelling.join_pieces("Ms Alston-", "Smith") == "Ms Alston-Smith"


def test_a_document_that_breaks_words_breaks_those_too_that_cannot_be_told() -> None:
    spelling = Spelling.collect_words(["the replace-", "ment of the informa-", "tion was a com-", "mission"])

    assert spelling.join_pieces("the pan-", "demic") == "the pandemic"
    assert Spelling.collect_words(["the pan-", "demic"]).join_pieces("the pan-", "demic") == "the pan-demic"


def test_a_name_broken_at_its_hyphen_stays_one_name() -> None:
    source = f"{WRAPPED}\n\nThe guest who spoke about the work of her charity was Ms Alston-\nSmith, whom all thanked."

    assert list_texts(source)[1].endswith("was Ms Alston-Smith, whom all thanked.")


def test_a_sentence_cut_by_a_page_break_is_one_paragraph() -> None:
    source = (
        "The survey of the women they work with found that 25% of them\n\n"
        "are only able to use phones without Internet access.\n"
    )

    assert list_texts(source) == [source.strip().replace("\n\n", " ")]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Attendees:", "all members of the board"),
        ("Any other business", "none was raised by the members"),
        ("The group agreed to meet again on the first Monday of May.", "and so it did"),
        ("The group agreed the following points after a long debate:", "to meet again"),
        ("to remove any formal committee structure as soon as possible", "to change the name of the group"),
        ("The full report of the group is published on its own site", "https://example.org/report"),
    ],
)
def test_what_is_complete_is_not_gone_on_with(first: str, second: str) -> None:
    assert list_texts(f"{first}\n\n{second}") == [first, second]


def test_a_page_break_inside_a_sentence_between_running_lines_is_closed() -> None:
    source = (
        "Forum minutes\n\nJo Marsh said that the plan had been\n\n¹ Of twelve areas.\n\nPage 1 of 3\n\f"
        "Forum minutes\n\nlate for the nine areas.¹\n\nAl Reed agreed.\n\nPage 2 of 3\n\f"
        "Forum minutes\n\nThe meeting closed.\n\nPage 3 of 3\n"
    )

    blocks = read_plain_text(source).blocks

    assert [(block.text, block.page, block.paragraph) for block in blocks] == [
        ("Forum minutes", 1, 1),
        ("Jo Marsh said that the plan had been late for the nine areas.¹", 1, 2),
        ("Of twelve areas.", 1, 3),
        ("Al Reed agreed.", 2, 4),
        ("The meeting closed.", 3, 5),
    ]


def test_a_full_line_at_the_foot_of_a_page_goes_on_with_a_name() -> None:
    source = f"{WRAPPED}\n\nThe committee thanked all its guests and in particular Matt\n\fDouglas for his talk."

    assert list_texts(source)[-1].endswith("in particular Matt Douglas for his talk.")


def test_list_marks_are_taken_off_the_text() -> None:
    first = "- one\n* two\n• three\n– four\n\uf0b7\tfive\n1. six\n"
    second = "2) seven\n(a) eight\nb) nine\n(iv) ten\n47. eleven\n-- twelve"

    assert [(marker, text) for marker, _, text in list_items(first + second)] == [
        ("-", "one"),
        ("*", "two"),
        ("•", "three"),
        ("–", "four"),
        ("\uf0b7", "five"),
        ("1.", "six"),
        ("2)", "seven"),
        ("(a)", "eight"),
        ("b)", "nine"),
        ("(iv)", "ten"),
        ("47.", "eleven"),
        ("--", "twelve"),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "2020 was a hard year.",
        "12 people came.",
        "1.5 hours were spent.",
        "10.30 Welcome and introductions",
        "08.07.20 at noon",
        "-not a bullet",
        "o clock",
        "I. Smith said yes.",
        "A. Jones agreed.",
        "e.g. this one",
        "mix. of things",
    ],
)
def test_prose_that_begins_like_a_mark_is_prose(line: str) -> None:
    assert list_items(f"{line}\n\nAnother line.") == []


def test_decimal_numbers_are_marks_beside_their_neighbours() -> None:
    source = "1.1 Welcome\n1.2 minutes of the last meeting\n1.3 Matters arising"

    assert [(marker, level) for marker, level, _ in list_items(source)] == [("1.1", 2), ("1.2", 2), ("1.3", 2)]


def test_roman_capitals_are_marks_beside_their_neighbours() -> None:
    assert [marker for marker, _, _ in list_items("I. Welcome\nII. Minutes\nIII. Close")] == ["I.", "II.", "III."]


def test_i_after_h_is_a_letter() -> None:
    levels = [level for _, level, _ in list_items("(g) one\n(h) two\n(i) three\n(j) four")]

    assert levels == [1, 1, 1, 1]


def test_levels_follow_indentation() -> None:
    source = "- one\n    - two\n        - three\n    - four\n- five"

    assert [level for _, level, _ in list_items(source)] == [1, 2, 3, 2, 1]


def test_levels_follow_the_style_of_marks_where_indentation_is_lost() -> None:
    source = "1. one\n(a) two\n(b) three\n2. four\n• five\no\tsix\n• seven\n3. eight"

    assert [level for _, level, _ in list_items(source)] == [1, 2, 2, 1, 2, 3, 2, 1]


def test_an_item_goes_on_in_the_lines_set_under_its_text() -> None:
    items = list_items("- to change the name of the group\n  to avoid confusion\n- to close")

    assert [text for _, _, text in items] == [
        "to change the name of the group to avoid confusion",
        "to close",
    ]


def test_a_bullet_alone_on_its_line_takes_the_next_line() -> None:
    assert list_items("•\nJo Marsh\n•\nAl Reed") == [("•", 1, "Jo Marsh"), ("•", 1, "Al Reed")]


def test_a_number_without_text_is_kept() -> None:
    assert list_texts("Minutes\n\n3.\n") == ["Minutes", "3."]


def test_a_dash_that_the_wrapping_put_first_is_no_bullet() -> None:
    broken = "There was an issue of quite inconsistent and variable information\n- the flow of it tended to stop."
    source = f"{WRAPPED}\n\n{broken}"

    assert list_items(source) == []


def test_an_underlined_line_is_a_heading() -> None:
    reading = read_plain_text("Minutes\n=======\n\nMatters arising\n---------------\nNone.\n\n-----\n\nThe end.")

    assert [(block.text, block.level) for block in reading.blocks if block.style is BlockStyle.HEADING] == [
        ("Minutes", 1),
        ("Matters arising", 2),
    ]
    assert {omission.reason for omission in reading.omissions} == {"rule"}


def test_a_rule_under_a_paragraph_makes_no_heading() -> None:
    reading = read_plain_text(f"{WRAPPED}\n----------\n")

    assert [block.style for block in reading.blocks] == [BlockStyle.PARAGRAPH]


def test_a_footnote_follows_the_block_that_carries_its_mark() -> None:
    blocks = read_plain_text("They work with 16 of the 21 CRCs.¹\n\nNext item.\n\n¹ Merseyside CRC, Wales CRC").blocks

    assert [(block.text, block.marker, block.paragraph) for block in blocks] == [
        ("They work with 16 of the 21 CRCs.¹", "", 1),
        ("Merseyside CRC, Wales CRC", "¹", 3),
        ("Next item.", "", 2),
    ]
    assert blocks[1].style is BlockStyle.FOOTNOTE


def test_the_same_mark_on_two_pages_finds_the_nearest_carrier() -> None:
    source = "First.¹\n\n¹ Note of the first.\n\nSecond.¹\n\nThird.\n\n¹ Note of the second."

    assert list_texts(source) == ["First.¹", "Note of the first.", "Second.¹", "Note of the second.", "Third."]


@pytest.mark.parametrize("mark", ["*", "†", "[1]", "(1)"])
def test_other_marks_need_a_carrier(mark: str) -> None:
    with_carrier = read_plain_text(f"The figures{mark} were new.\n\nNext.\n\n{mark} Source: HMPPS").blocks
    without = read_plain_text(f"The figures were new.\n\nNext.\n\n{mark} Source: HMPPS").blocks

    assert [block.style for block in with_carrier].count(BlockStyle.FOOTNOTE) == 1
    assert with_carrier[1].marker == mark
    assert BlockStyle.FOOTNOTE not in {block.style for block in without}


def test_stars_of_a_list_are_not_footnotes() -> None:
    blocks = read_plain_text("The figures* were new.\n\n* one\n* two").blocks

    assert [block.style for block in blocks[1:]] == [BlockStyle.LIST_ITEM, BlockStyle.LIST_ITEM]


def test_lines_of_uneven_width_are_joined_too() -> None:
    source = (
        "The impact of the pandemic has required the department to put\n"
        "in place temporary changes in the delivery of services whilst\n"
        "ensuring a necessary continuation of delivery. Ministers\n"
        "must agree with the system, willing and able to go over\n"
        "recommendations which accommodate most of the common problems\n"
        "it will simplify. Still, a little time will be needed until it is all filled in\n"
        "with everyone who works on the programme of recovery.\n\n"
        "Jo Marsh agreed."
    )

    assert list_texts(source) == [join_lines(source[:-18]), "Jo Marsh agreed."]
