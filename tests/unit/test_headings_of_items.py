"""Headings that hold a colon or a date, the lines above the title, and what of them only looks like a heading."""

from pathlib import Path

import pytest
from readings import read_minutes, tell_speakers

from rr3search.parsing.front.front_lines import is_marking, strip_registration

FRONT = """Harbour Research Panel

Minutes of the meeting held on 4 May 2021

Present: Dr Jo Marsh (Chair), Ann Lee (Clerk), Mr Kit Orr

"""
TEXT = "The panel spent some time on this and thought it sound.\n\n"


def list_titles(body: str, folder: Path) -> list[str]:
    """List the titles of the sections of a body."""
    return [one.title for one in read_minutes(FRONT + body, folder).minutes.meeting.sections]


def test_numbered_items_may_hold_a_colon_and_a_date(tmp_path: Path) -> None:
    titles = [
        "Welcome",
        "Minutes of 6 April 2021",
        "Matters arising",
        "New application: 21/LO/0345",
        "Licensing Act 2003: The Anchor, Quay Street",
    ]
    body = "".join(f"{number}. {title}\n\n{TEXT}" for number, title in enumerate(titles, 1))

    assert list_titles(body, tmp_path) == titles


@pytest.mark.parametrize(
    "line",
    [
        "3. Next meeting: 3 June",
        "3. Kit Orr: The fund is empty",
        "3. Action: Kit to mend it",
        "3. Tuesday 6 April 2021",
    ],
)
def test_other_numbered_lines_with_a_colon_are_none(line: str, tmp_path: Path) -> None:
    assert list_titles(f"1. Welcome\n\n{TEXT}2. Gulls\n\n{TEXT}{line}\n\n{TEXT}", tmp_path) == ["Welcome", "Gulls"]


def test_a_talk_is_titled_by_who_gives_it_and_is_theirs(tmp_path: Path) -> None:
    body = (
        f"Welcome\n\n{TEXT}Dr Marsh: what 312 gulls told us\n\nThe study followed 312 gulls over two years of noise."
        f"\n\nMoorings\n\n{TEXT}"
    )

    assert list_titles(body, tmp_path) == ["Welcome", "Dr Marsh: what 312 gulls told us", "Moorings"]
    assert tell_speakers(read_minutes(FRONT + body, tmp_path), "The study followed") == {"Dr Jo Marsh"}


def test_words_behind_names_are_no_titles(tmp_path: Path) -> None:
    body = (
        f"Welcome\n\n{TEXT}Kit Orr: not so sure about gulls\n\nAnn Lee: they eat whatever is left out on the quay at "
        f"night.\n\nMoorings\n\n{TEXT}"
    )

    assert list_titles(body, tmp_path) == ["Welcome", "Moorings"]


@pytest.mark.parametrize(
    ("above", "title", "body"),
    [
        (
            "RESTRICTED: this document is the property of the Board\n\nHB(21) 3rd Meeting               COPY NO 14\n\n",
            "HARBOUR BOARD",
            "HARBOUR BOARD",
        ),
        ("OFFICIAL - SENSITIVE\nRef: HB/21/03\n\n", "HARBOUR BOARD", "HARBOUR BOARD"),
        ("Registered charity number 112233\n\n", "HARBOUR BOARD", "HARBOUR BOARD"),
    ],
)
def test_markings_and_references_are_no_titles(above: str, title: str, body: str, tmp_path: Path) -> None:  # noqa: PLR0917  a table's columns
    text = f"{above}HARBOUR BOARD\n\n4 May 2021\n\nPresent: Jo Marsh (Chair), Ann Lee\n\n1. Welcome\n\n{TEXT}"
    meeting = read_minutes(text, tmp_path).minutes.meeting

    assert (meeting.title, meeting.body) == (title, body)


@pytest.mark.parametrize(
    "line", ["NHS/HMPPS/MoJ Joint Forum", "Reference Group on Locks", "Annual meeting number 4", "RR3 Interest Group"]
)
def test_names_with_slashes_and_numbers_are_no_markings(line: str) -> None:
    assert not is_marking(line)
    assert strip_registration(line) == line


def test_the_number_of_a_register_is_no_part_of_a_name() -> None:
    assert strip_registration("Pier Homes Limited (Company number 0123456)") == "Pier Homes Limited"
