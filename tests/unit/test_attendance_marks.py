"""Attendance tables whose column says yes or no: who was there, who was not, and no person called "Yes"."""

from pathlib import Path

import pytest
from readings import read_minutes

from rr3search.parsing.attendance.entries import read_attendance_line
from rr3search.parsing.tables.columns import ColumnMeaning, find_column_meaning

BODY = "\n\n## Welcome\n\nThe Chair welcomed everyone to the meeting and thanked them for coming.\n"


@pytest.mark.parametrize(
    "head",
    ["Attendance (Yes/No)", "Attended? (Y/N)", "Present? Y/N", "Present - Yes/No", "Attendance yes or no", "Y/N"],
)
def test_a_head_that_asks_for_yes_or_no_is_one_of_marks(head: str) -> None:
    assert find_column_meaning(head) is ColumnMeaning.MARK


@pytest.mark.parametrize("mark", ["Yes", "No", "Y", "N", "yes.", "NO"])
def test_a_mark_is_nobody(mark: str) -> None:
    assert read_attendance_line(mark, is_present=True) == []


@pytest.mark.parametrize("marks", ["Yes No", "Y N", "YES NO"])
@pytest.mark.parametrize("heads", ["Invited Participant | Attendance (Yes/No)", "Participants | Present? Y/N"])
def test_who_is_marked_no_was_away(heads: str, marks: str, tmp_path: Path) -> None:
    yes, no = marks.split()
    rows = [heads, "--- | ---", f"Jo Marsh (Hub) | {yes}", f"Al Reed (Keys) | {no}", f"Ann Lee (Hub) | {yes} (phone)"]
    table = "\n".join(f"| {row} |" for row in rows)
    reading = read_minutes(f"# Harbour Board\n\n4 May 2021\n\n{table}{BODY}", tmp_path, name="minutes.md")

    people = [(one.name, one.organisation, one.present) for one in reading.minutes.meeting.attendees]
    assert people == [("Jo Marsh", "Hub", True), ("Al Reed", "Keys", False), ("Ann Lee", "Hub", True)]
    assert not {passage.text.strip() for passage in reading.passages} & {"Yes", "No", "Y", "N"}


@pytest.mark.parametrize("short", ["FS", "FSD", "SD"])
def test_initials_behind_a_name_may_count_its_title(short: str, tmp_path: Path) -> None:
    rows = ["Governor | Category | Present", "--- | --- | ---", "Jo Marsh (JM) | Parent | Yes"]
    rows.append(f"Fr Stephen Dale ({short}) | Foundation | Yes")
    table = "\n".join(f"| {row} |" for row in rows)
    said = f"\n\n{short} reported that the chapel was warm and JM thanked him.\n"
    reading = read_minutes(f"# Harbour School\n\n4 May 2021\n\n{table}{BODY}{said}", tmp_path, name="minutes.md")

    people = {one.name: (one.organisation, one.role) for one in reading.minutes.meeting.attendees}
    assert people["Fr Stephen Dale"] == (None, "Foundation")
    assert "Fr Stephen Dale" in {passage.attribution.speaker for passage in reading.passages}


def test_a_body_in_a_bracket_stays_one() -> None:
    assert read_attendance_line("Dr Ann Lee (HMCTS)", is_present=True)[0].attendee.organisation == "HMCTS"
    assert read_attendance_line("Mr Al Reed (MOJ)", is_present=True)[0].attendee.organisation == "MOJ"
