"""Headers whose title and day a file sets as headings, with the body's name above them."""

import datetime as dt
from pathlib import Path

import pytest
from readings import read_minutes

REST = "\n\nPresent: Jo Marsh, Al Reed\n\n## 1. Locks\n\nJo said that the locks were open again.\n"


@pytest.mark.parametrize(
    "day",
    [
        "Monday 4th July 2022, 7.30pm, upstairs at the Barge",
        "## Monday 4th July 2022, 7.30pm, upstairs at the Barge",
        "4 July 2022, 10:00, in the long room behind the chapel",
    ],
)
@pytest.mark.parametrize(
    "title", ["Minutes of the General Meeting", "Minutes of the Annual General Meeting", "Notes of a special meeting"]
)
def test_a_day_below_the_title_is_the_meetings(day: str, title: str, tmp_path: Path) -> None:
    text = f"**Union of Boatmen**\n**Quay 12 Branch**\n\n# {title}\n\n{day}{REST}"
    meeting = read_minutes(text, tmp_path, name="minutes.md").minutes.meeting

    assert meeting.held_on == dt.date(2022, 7, 4)
    assert not meeting.warnings
    assert meeting.body == "Union of Boatmen Quay 12 Branch"
    assert [section.title for section in meeting.sections] == ["Locks"]


def test_the_minutes_of_the_last_meeting_are_an_item(tmp_path: Path) -> None:
    text = f"# Harbour Board\n\n4 July 2022\n\n## Minutes of the previous meeting\n\nAgreed.{REST}"
    meeting = read_minutes(text, tmp_path, name="minutes.md").minutes.meeting

    assert [section.title for section in meeting.sections] == ["Minutes of the previous meeting", "Locks"]


def test_a_day_with_its_hour_is_found_behind_a_line_that_is_no_title(tmp_path: Path) -> None:
    text = (
        "# Harbour Board\n\nThe members met because the locks were shut.\n\n"
        f"Monday 4th July 2022, 7.30pm, upstairs at the Barge near the quay{REST}"
    )

    assert read_minutes(text, tmp_path, name="minutes.md").minutes.meeting.held_on == dt.date(2022, 7, 4)


def test_a_sentence_that_opens_at_a_meeting_tells_its_day(tmp_path: Path) -> None:
    opening = "At a meeting of the Lock Committee held at the Barge Hall, Dale, on Monday, 4 July 2022 at 10.00 a.m."
    meeting = read_minutes(f"# BOATMEN'S UNION\n\n{opening}{REST}", tmp_path, name="minutes.md").minutes.meeting

    assert meeting.held_on == dt.date(2022, 7, 4)
    assert not meeting.warnings
    assert meeting.body == "BOATMEN'S UNION Lock Committee"


def test_a_sentence_about_another_meeting_tells_no_day(tmp_path: Path) -> None:
    line = (
        "At a meeting of the Lock Committee in May 2022 the gates were said to be safe; by 4 July 2022 they were not."
    )
    text = f"# Boatmen's Union\n\nTuesday 5 July 2022{REST}\n{line}\n"

    assert read_minutes(text, tmp_path, name="minutes.md").minutes.meeting.held_on == dt.date(2022, 7, 5)
