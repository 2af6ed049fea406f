"""Logs of actions whose lines open with a number by year and set owner and day apart by dashes."""

from pathlib import Path

import pytest
from readings import read_minutes

from rr3search.domain import Action

MINUTES = """Weir Forum

Minutes of the meeting held on 22 May 2025

Present: HHJ Rosa Bell (Chair), Weir Court
Mr Derek Cole, Courts Service
Ms Ada Frost, Probation Service

1. Lamps

Mr Cole said that the lamps were lit. Ms Frost thought that they were too bright for the ducks, and Mr Cole said that
a shade would be tried in the autumn. HHJ Bell asked how much a shade cost. Mr Cole said that it was £14.

2. Ducks

Ms Frost reported that eleven ducklings had hatched beside the weir and that nine of them were still alive.

{heading}

{lines}
"""


def read(folder: Path, *lines: str, heading: str = "ACTION LOG") -> list[tuple[str, tuple[str, ...], str]]:
    actions = read_minutes(MINUTES.format(heading=heading, lines="\n".join(lines)), folder).minutes.meeting.actions
    return [tell(action) for action in actions]


def tell(action: Action) -> tuple[str, tuple[str, ...], str]:
    return action.text, action.owners, str(action.due)


@pytest.mark.parametrize("dash", [" - ", " – ", "; "])
@pytest.mark.parametrize("heading", ["ACTION LOG", "Action points", "ACTIONS"])
def test_a_line_of_a_log_is_a_task_with_its_owner_and_day(tmp_path: Path, dash: str, heading: str) -> None:
    lines = (
        f"25/01  Find out who would pay for a survey{dash}Mr Cole{dash}31 July 2025",
        f"25/02  Report the outcome of the review{dash}Ms Frost{dash}next meeting",
        f"25/03  Explain to solicitors how to book a room{dash}Mr Cole and Ms Frost{dash}6 June 2025",
    )

    assert read(tmp_path, *lines, heading=heading) == [
        ("Find out who would pay for a survey", ("Mr Derek Cole",), "2025-07-31"),
        ("Report the outcome of the review", ("Ms Ada Frost",), "None"),
        ("Explain to solicitors how to book a room", ("Mr Derek Cole", "Ms Ada Frost"), "2025-06-06"),
    ]


def test_an_owner_behind_the_number_has_the_task(tmp_path: Path) -> None:
    lines = (
        "25/01 Mr Cole to find out who would pay for a survey by 31 July 2025",
        "25/02 Ms Frost to count the ducks",
    )

    assert read(tmp_path, *lines) == [
        ("Mr Cole to find out who would pay for a survey by 31 July 2025", ("Mr Derek Cole",), "2025-07-31"),
        ("Ms Frost to count the ducks", ("Ms Ada Frost",), "None"),
    ]


def test_the_number_is_the_action_s_reference(tmp_path: Path) -> None:
    text = MINUTES.format(heading="ACTION LOG", lines="25/07  Count the ducks again - Ms Frost - 31 July 2025")

    assert [one.references for one in read_minutes(text, tmp_path).minutes.meeting.actions] == [("25/07",)]


def test_numbered_headings_of_items_stay_headings(tmp_path: Path) -> None:
    meeting = read_minutes(
        MINUTES.format(heading="25/012 Any other business", lines="There was none."), tmp_path
    ).minutes.meeting

    assert "Any other business" in [section.title for section in meeting.sections]
    assert meeting.actions == ()
