"""What the end of a run, or a bracket, says of the people before it."""

from pathlib import Path

import pytest
from readings import list_attendance, read_minutes, tell_speakers


@pytest.mark.parametrize(
    ("front", "expected"),
    [
        (
            "Here: Cara Bell, Manager; Omar Finch, Adviser; Kit Orr, Warden (all of the Quay Unit); Ivy Moss, Clerk\n",
            [
                "+ Cara Bell | Quay Unit | Manager",
                "+ Omar Finch | Quay Unit | Adviser",
                "+ Kit Orr | Quay Unit | Warden",
                "+ Ivy Moss | Clerk",
            ],
        ),
        (
            "Present: Ann Lee (AL, Pier Trust), Cara Bell (CB), Omar Finch (OF) and Tess Quirk (TQ), all QH Unit\n",
            [
                "+ Ann Lee | Pier Trust",
                "+ Cara Bell | QH Unit",
                "+ Omar Finch | QH Unit",
                "+ Tess Quirk | QH Unit",
            ],
        ),
        (
            "Present: Ann Lee, Cara Bell (chairing), Omar Finch and Tess Quirk, all trustees\n",
            [
                "+ Ann Lee | trustee",
                "+ Cara Bell | chairing",
                "+ Omar Finch | trustee",
                "+ Tess Quirk | trustee",
            ],
        ),
        (
            "Present: Ivy Moss, Ann Lee, Cara Bell (both Quay Unit)\n",
            ["+ Ivy Moss", "+ Ann Lee | Quay Unit", "+ Cara Bell | Quay Unit"],
        ),
    ],
)
def test_what_all_share_is_given_to_all_of_them(front: str, expected: list[str], tmp_path: Path) -> None:
    assert list_attendance(front, tmp_path) == expected


@pytest.mark.parametrize(
    ("front", "expected"),
    [
        (
            "Invited: Cara Bell for UMBRA, Omar Finch from Brightstone Awards, Tess Quirk of the Quay Trust\n",
            ["+ Cara Bell | UMBRA", "+ Omar Finch | Brightstone Awards", "+ Tess Quirk | Quay Trust"],
        ),
        ("Present: Ann Lee\n\nAlso present: Cara Bell from Dale County Council\n", None),
        ("Apologies: Cara Bell of Firm Footing and Omar Finch of Bright Stage\n", None),
        ("Present: Lady Dale of Orme, Cara Bell\n", ["+ Lady Dale of Orme", "+ Cara Bell"]),
    ],
)
def test_whom_somebody_is_of_may_stand_behind_a_word(front: str, expected: list[str] | None, tmp_path: Path) -> None:
    found = list_attendance(front, tmp_path)

    assert found == (expected or found)
    assert not any(word in one.split(" | ")[0] for one in found for word in (" of Firm", " from ", " for "))


def test_initials_before_a_body_in_brackets_are_the_persons(tmp_path: Path) -> None:
    front = "Here: Ann Lee (AL, chair), Omar Finch (OF, Berth Cluster), Tess Quirk (UMBRA, Dale)\n"

    assert list_attendance(front, tmp_path) == [
        "+ Ann Lee | chair",
        "+ Omar Finch | Berth Cluster",
        "+ Tess Quirk | UMBRA, Dale",
    ]
    said = "OF said that the berths were full and would stay so."
    text = f"Pier Forum\n\nMinutes of the meeting held on 4 May 2023\n\n{front}\n1. Berths\n\n{said}\n"
    assert tell_speakers(read_minutes(text, tmp_path), said) == {"Omar Finch"}
