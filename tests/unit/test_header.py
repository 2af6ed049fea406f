import datetime as dt

import pytest

from rr3search.domain import Block, BlockStyle
from rr3search.parsing.front.header import FrontMatter, read_front_matter
from rr3search.parsing.front.titles import derive_body

PARAGRAPH = BlockStyle.PARAGRAPH


def make_blocks(*lines: str) -> list[Block]:
    """Make paragraphs, and list items of the lines that open with a dash."""
    return [
        Block(
            line.removeprefix("- "),
            BlockStyle.LIST_ITEM if line.startswith("- ") else PARAGRAPH,
            1 if line.startswith("- ") else 0,
            None,
            number,
            "-" if line.startswith("- ") else "",
        )
        for number, line in enumerate(lines, 1)
    ]


def read(*lines: str, file: str = "/minutes/board.txt") -> FrontMatter:
    return read_front_matter(make_blocks(*lines), file=file)


def test_unlabelled_lines_are_told_apart_in_any_order() -> None:
    for lines in (
        ("Harbour Board", "Via video call", "8 July 2020"),
        ("8 July 2020", "Harbour Board", "Via video call"),
        ("Harbour Board", "8 July 2020", "Via video call"),
    ):
        front = read(*lines, "Jo Marsh said that it rained.")

        assert (front.title, front.venue, front.held_on) == ("Harbour Board", "Via video call", dt.date(2020, 7, 8))
        assert front.taken == (0, 1, 2)


def test_labelled_lines_are_read() -> None:
    front = read("MINUTES", "Date: 08/07/20", "Venue: Room 1", "Chair: Jo Marsh", "Notes by: Al Reed", "It rained.")

    assert (front.held_on, front.venue) == (dt.date(2020, 7, 8), "Room 1")
    assert [(one.name, one.role) for one in front.attendees] == [("Jo Marsh", "Chair"), ("Al Reed", "notes")]


def test_the_list_ends_before_the_first_heading() -> None:
    front = read(
        "Harbour Board", "Present:", "Jo Marsh", "Al Reed", "Water", "Jo Marsh said that it rained again today."
    )

    assert [one.name for one in front.attendees] == ["Jo Marsh", "Al Reed"]
    assert front.taken == (0, 1, 2, 3)


@pytest.mark.parametrize("heading", ["Finance Report", "Matters Arising", "Opening", "Any Other Business"])
def test_a_heading_in_the_shape_of_a_name_is_nobody(heading: str) -> None:
    front = read(
        "Harbour Board", "Present:", "Jo Marsh", "Al Reed", heading, "Jo Marsh said that it rained again today."
    )

    assert [one.name for one in front.attendees] == ["Jo Marsh", "Al Reed"]


def test_people_stand_below_their_organisation() -> None:
    front = read(
        "Harbour Board", "Present:", "HMPPS", "Jo Marsh", "Al Reed", "Northgate Council", "Bo Lee", "It rained a lot."
    )

    assert [(one.name, one.organisation) for one in front.attendees] == [
        ("Jo Marsh", "HMPPS"),
        ("Al Reed", "HMPPS"),
        ("Bo Lee", "Northgate Council"),
    ]


def test_a_line_that_cannot_be_read_does_not_end_the_list() -> None:
    front = read(
        "Harbour Board",
        "Attendees:",
        "- Jo Marsh, Bridgeway",
        "- HMPPS officials x 3",
        "- Al Reed, Northgate",
        "It rained.",
    )

    assert [one.name for one in front.attendees] == ["Jo Marsh", "Al Reed"]
    assert front.taken == (0, 1, 2, 3, 4)


def test_somebody_listed_twice_is_one_person() -> None:
    front = read("Harbour Board", "Chair: Jo Marsh", "Attendees:", "- Jo Marsh, Bridgeway", "It rained.")

    (jo,) = front.attendees
    assert (jo.name, jo.organisation, jo.role) == ("Jo Marsh", "Bridgeway", "Chair")


def test_apologies_in_the_body_are_absent_and_their_words_stay_there() -> None:
    front = read(
        "Harbour Board",
        "Present: Jo Marsh, Al Reed",
        "It rained.",
        "Apologies were received from Bo Lee.",
        "It was noted.",
    )

    assert [(one.name, one.present) for one in front.attendees] == [
        ("Jo Marsh", True),
        ("Al Reed", True),
        ("Bo Lee", False),
    ]
    assert front.taken == (0, 1)


def test_a_list_at_the_end_is_read() -> None:
    front = read("Harbour Board", "It rained.", "Attendance", "- Jo Marsh (Bridgeway)", "- Al Reed (Northgate)")

    assert [one.name for one in front.attendees] == ["Jo Marsh", "Al Reed"]


@pytest.mark.parametrize(
    "line",
    ["Next meeting: 4 May 2021", "Minutes approved 4 May 2021", "Published 4 May 2021", "Previous minutes 4 May 2021"],
)
def test_other_dates_are_not_the_meetings(line: str) -> None:
    assert read("Harbour Board", line, "It rained.").held_on is None


def test_the_file_name_is_the_last_resort_for_the_date() -> None:
    front = read("Harbour Board", "It rained.", file="/minutes/board-2020-07-08.txt")

    assert front.held_on == dt.date(2020, 7, 8)
    assert "no date found in the text; taken from the file name" in front.warnings


def test_doubts_are_warned_of() -> None:
    assert any("weekday" in one for one in read("Harbour Board", "Tuesday 8 July 2020", "It rained.").warnings)
    assert "no attendance list found" in read("Harbour Board", "It rained.").warnings


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Minutes of the meeting of the Harbour Board held on 4 May 2021 at the Hall", "Harbour Board"),
        ("Harbour Board minutes, 4 May 2021", "Harbour Board"),
        ("Harbour Board – tides", "Harbour Board"),
        ("Allotment Society committee meeting", "Allotment Society"),
        ("All Core Devs: Meeting 12", "All Core Devs"),
        ("Notes", "Notes"),
    ],
)
def test_the_title_tells_who_met(title: str, body: str) -> None:
    assert derive_body(title) == body
