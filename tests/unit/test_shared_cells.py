"""Several people in one cell of an attendance table."""

from pathlib import Path

import pytest
from readings import list_attendance

from rr3search.parsing.attendance.shared_cells import part_people


@pytest.mark.parametrize(
    ("cell", "people"),
    [
        (
            "Ann Lee (AL), Head of Piers Cara Bell (CB), Warden",
            ["Ann Lee (AL), Head of Piers", "Cara Bell (CB), Warden"],
        ),
        ("Ann Lee (AL), Head of the Harbour Trust (HT)", ["Ann Lee (AL), Head of the Harbour Trust (HT)"]),
        ("Ann Lee (AL)", ["Ann Lee (AL)"]),
        ("Ann Lee", ["Ann Lee"]),
    ],
)
def test_a_cell_is_parted_before_a_name_with_its_initials(cell: str, people: list[str]) -> None:
    assert part_people(cell) == people


def test_all_people_of_a_cell_are_of_its_row(tmp_path: Path) -> None:
    table = (
        "Present | For\n"
        "Ann Lee (AL), Head of Piers Cara Bell (CB), Warden | Harbour Trust\n"
        "Omar Finch (OF), Adviser | City Council\n"
    )

    assert list_attendance(table, tmp_path) == [
        "+ Ann Lee | Harbour Trust | Head of Piers",
        "+ Cara Bell | Harbour Trust | Warden",
        "+ Omar Finch | City Council | Adviser",
    ]


def test_initials_before_a_name_leave_what_follows_it_to_the_body(tmp_path: Path) -> None:
    front = "Attendees\n\n- MT – Mary Tell, Waiting Room Families\n- AR – Al Reed, Peer Path\n"

    assert list_attendance(front, tmp_path) == [
        "+ Mary Tell | Waiting Room Families",
        "+ Al Reed | Peer Path",
    ]
