"""Actions under labels, in tables and in margins, as minutes of many writers print them."""

from pathlib import Path

import pytest
from readings import read_minutes

from rr3search.parsing.outcomes.action_table import find_action_columns
from rr3search.parsing.outcomes.reviewed_actions import Review, find_review
from rr3search.questions import link_actions

_FRONT = """Pier Forum

Minutes of the meeting held on 9 March 2023

Present: Jo Marsh (JM, Chair), Pier Trust
Al Reed (AR), City Council
Kay Wren (KW), City Council

1. Lamps

Jo Marsh said that it was dark.

"""


def list_actions(body: str, folder: Path, *, is_reviewed: bool = False) -> list[str]:
    """List "owners: task (day due)"."""
    reading = read_minutes(f"{_FRONT}{body}\n", folder, name="minutes.md" if "|" in body else "minutes.txt")
    reference = reading.passages[0].meeting
    linked = link_actions(reading.minutes.meeting, reference, is_reviewed=is_reviewed)
    return [f"{', '.join(one.action.owners)}: {one.action.text} ({one.action.due})" for one in linked]


def test_what_was_agreed_are_actions_sentence_by_sentence(tmp_path: Path) -> None:
    body = "Agreed: KW to circulate the figures. AR to find out who owns the lights, by 31 July."

    assert list_actions(body, tmp_path) == [
        "Kay Wren: KW to circulate the figures. (None)",
        "Al Reed: AR to find out who owns the lights, by 31 July. (2023-07-31)",
    ]


def test_an_owner_in_the_margin_owns_the_task_and_not_the_last_words_before_it(tmp_path: Path) -> None:
    margin = " " * 50 + "ACTION: KW/AR, journeys finished by end April"
    body = f"KW and AR to work out a set of journeys. KW wanted it done at wet times. AR agreed.\n{margin}"

    assert list_actions(body, tmp_path) == ["Kay Wren, Al Reed: KW and AR to work out a set of journeys. (2023-04-30)"]


@pytest.mark.parametrize(
    "title", ["Things to be done", "Who has promised what", "Who does what", "What is to be done", "Promises"]
)
def test_a_table_of_tasks_stands_under_many_titles(title: str, tmp_path: Path) -> None:
    table = "| Item | What | Who | When |\n|---|---|---|---|\n| 3 | Survey the lamps | KW | End of October |"

    assert list_actions(f"## {title}\n\n{table}", tmp_path) == ["Kay Wren: Survey the lamps (2023-10-31)"]


@pytest.mark.parametrize(
    "head",
    ["What was to be done | Where it stands", "Matter | Position", "Action agreed | Where it had got to on 9 March"],
)
def test_a_table_of_tasks_and_what_came_of_them_goes_through_old_ones(head: str, tmp_path: Path) -> None:
    table = f"| {head} |\n|---|---|\n| Map of the lamps | Loadings had reached members on 15 February. |"

    assert list_actions(table, tmp_path) == []
    assert list_actions(table, tmp_path, is_reviewed=True) == [": Map of the lamps (None)"]


def test_a_log_with_numbers_subjects_and_colours_is_one_of_actions() -> None:
    columns = find_action_columns("Ref | Subject | Lead | RAG | Position at 25 June 2025")

    assert columns is not None
    row = columns.read_row("24/C | Map of the lamps | Kay Wren | RED | The surveyor left in May. Not to be pursued.")
    assert row is not None
    assert (row.task, row.owner, row.status) == (
        "Map of the lamps",
        "Kay Wren",
        "The surveyor left in May. Not to be pursued.",
    )


@pytest.mark.parametrize(
    "title",
    [
        "How the July actions had fared",
        "Progress since March",
        "Progress",
        "Looking back",
        "What has happened since",
        "FOLLOW-UP FROM JULY",
        "Progress on the May tasks",
    ],
)
def test_a_title_that_looks_back_announces_old_actions(title: str) -> None:
    assert find_review(title) is Review.OLD


@pytest.mark.parametrize(
    "head",
    [
        "Item | Lead | Discussion",
        "Item | Update",
        "Item | Outcome",
        "Topic | Owner | Position",
        "Minutes | Who",
        "Subject | Decision",
        "Topic | Notes | By",
    ],
)
def test_a_table_of_talk_is_none_of_actions(head: str) -> None:
    assert find_action_columns(head) is None
