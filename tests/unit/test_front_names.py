"""The names of bodies and places, cut out of lines that say more: hours, places, remarks in brackets."""

from pathlib import Path

import pytest
from readings import read_minutes

from rr3search.parsing.front.front_lines import has_venue_shape, strip_hour
from rr3search.parsing.front.titles import derive_body

REST = "\n\nPresent: Jo Marsh, Al Reed\n\n1. Locks\n\nJo said that the locks were open again.\n"


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Lock Keepers' Group (a sub-group of the Harbour Board)", "Lock Keepers' Group"),
        ("Lock Group (a part of the Harbour Board) - Notes of the fourth meeting", "Lock Group"),
        ("Harbour Board (Locks and Weirs", "Harbour Board"),
        ("Harbour Board (HB)", "Harbour Board (HB)"),
        ("Boat Club Committee meeting Thurs 5 Sept 2024, 7pm in the shed (rain)", "Boat Club"),
        ("Boat Club Committee 6.2.23, 10.00 to 12.00", "Boat Club Committee"),
        ("Minutes of Boat Club Committee meeting held Monday 6.2.23 at the clubhouse, 7.15pm", "Boat Club"),
        ("Boat Club Committee held at 7pm", "Boat Club Committee"),
        ("Household Waste Forum", "Household Waste Forum"),
        ("(Draft) Harbour Board", "(Draft) Harbour Board"),
    ],
)
def test_a_body_ends_before_the_hour_and_the_place(title: str, body: str) -> None:
    assert derive_body(title) == body


@pytest.mark.parametrize(
    ("line", "body"),
    [
        ("Committee meeting Thurs 5 Sept 2024, 7pm in the shed (rain)", "QUAY ALLOTMENT SOCIETY Committee"),
        ("Minutes of Committee Meeting held Monday 6.2.23 at the shed, 7.15pm", "QUAY ALLOTMENT SOCIETY Committee"),
    ],
)
def test_a_line_that_names_an_organ_leaves_no_commas_and_hours(line: str, body: str, tmp_path: Path) -> None:
    assert read_minutes(f"QUAY ALLOTMENT SOCIETY\n\n{line}{REST}", tmp_path).minutes.meeting.body == body


@pytest.mark.parametrize(
    ("printed", "venue"),
    [
        ("at 4.15 pm", None),
        ("7.30pm", None),
        ("at 4.15 pm in the Library", "in the Library"),
        ("Room 12, 10.30-12.00", "Room 12"),
        ("The Long Room, 7.15pm", "The Long Room"),
        ("Room 4", "Room 4"),
        ("12 Quay Street", "12 Quay Street"),
    ],
)
def test_an_hour_is_no_part_of_a_place(printed: str, venue: str | None) -> None:
    assert strip_hour(printed) == venue


def test_an_hour_alone_is_no_place() -> None:
    assert not has_venue_shape("at 4.15 pm")
    assert has_venue_shape("at 12 Quay Street")


def test_an_hour_below_the_day_is_no_venue(tmp_path: Path) -> None:
    meeting = read_minutes(f"Harbour Board\n\n4 May 2021\n\nat 4.15 pm{REST}", tmp_path).minutes.meeting
    assert meeting.venue is None


@pytest.mark.parametrize(
    ("titles", "body"),
    [
        ("QUAY HEALTH BOARD\n\nDENTAL STAKEHOLDER GROUP", "QUAY HEALTH BOARD DENTAL STAKEHOLDER GROUP"),
        ("QUAY HEALTH BOARD\n\nQuay Health Board meeting", "QUAY HEALTH BOARD"),
    ],
)
def test_a_group_under_a_board_is_who_met(titles: str, body: str, tmp_path: Path) -> None:
    held = "Minutes of the meeting held on 9 March 2023"

    assert read_minutes(f"{titles}\n\n{held}{REST}", tmp_path).minutes.meeting.body == body
