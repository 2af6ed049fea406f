"""Who chaired, where the attendance marks more than one or in other words than "Chair"."""

from pathlib import Path

import pytest
from readings import read_minutes

TABLE = """# Moss Lane Panel

Minutes of the meeting held on 6 May 2031

| Name | Initials | Organisation |
|---|---|---|
| Ruth Ember ({mark}) | RE | Moss School |
| Gil Stone | GS | Pier Trust |

Apologies: {away}

# 1. Roads

GS reported that traffic had fallen by 7%.
"""
LIST = """Moss Lane Panel

Minutes of the meeting held on 6 May 2031

Present:
Ruth Ember ({mark}), Moss School
Gil Stone, Pier Trust

Apologies: {away}

1. Roads

Gil Stone reported that traffic had fallen by 7%.
"""


def find_chair(text: str, folder: Path, *, name: str) -> str | None:
    return read_minutes(text, folder, name=name).minutes.meeting.chair


@pytest.mark.parametrize(
    "mark", ["in the chair", "In the Chair", "Chair", "Chairing", "chairing the meeting", "acting chair"]
)
@pytest.mark.parametrize("away", ["Oona Vale (Chair)", "Oona Vale"])
@pytest.mark.parametrize("layout", [(TABLE, "table.md"), (LIST, "list.txt")])
def test_who_sits_in_the_chair_chairs_though_the_chair_is_away(
    tmp_path: Path, *, layout: tuple[str, str], away: str, mark: str
) -> None:
    text, name = layout

    assert find_chair(text.format(mark=mark, away=away), tmp_path, name=name) == "Ruth Ember"


@pytest.mark.parametrize("mark", ["Vice-Chair", "Chair of Pier Trust", "Clerk"])
def test_another_office_is_not_the_chair_of_the_meeting(tmp_path: Path, mark: str) -> None:
    assert find_chair(LIST.format(mark=mark, away="Oona Vale"), tmp_path, name="list.txt") is None


def test_of_two_who_are_present_the_one_in_the_chair_chairs(tmp_path: Path) -> None:
    both = LIST.replace("Gil Stone, Pier", "Gil Stone (Chair), Pier")

    assert find_chair(both.format(mark="in the chair", away="Oona Vale"), tmp_path, name="list.txt") == "Ruth Ember"
    assert find_chair(both.format(mark="Chairman", away="Oona Vale"), tmp_path, name="list.txt") is None
