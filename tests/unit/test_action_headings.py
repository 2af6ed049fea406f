"""Which headings hold new actions and which old ones, and what a status says of an action."""

import datetime as dt
from pathlib import Path

import pytest
from readings import read_minutes

from rr3search.domain import ActionStatus, Meeting
from rr3search.parsing.outcomes.action_status import ends_carried, find_status, read_follow_up
from rr3search.parsing.outcomes.action_titles import is_action_title
from rr3search.parsing.outcomes.old_actions import Standing, judge_labelled
from rr3search.parsing.outcomes.reviewed_actions import Review, find_review

FRONT = """Millbrook Community Association
Minutes of the committee meeting held on 12 May 2022 at 7pm

Present: Jo Marsh (Chair), Al Reed (Treasurer), Bo Lee (Secretary), Dr Kit Adair

1. Welcome

Jo welcomed everyone to the hall.

2. Roof

Al said that the roof had been mended.

"""


def _read(body: str, folder: Path) -> Meeting:
    return read_minutes(FRONT + body, folder).minutes.meeting


@pytest.mark.parametrize(
    ("title", "review"),
    [
        ("ACTION LOG (numbering runs on; 1 to 23 closed or shown in earlier minutes)", Review.LOG),
        ("Actions arising", None),
        ("Actions arising from the meeting", None),
        ("Actions arising from this meeting", None),
        ("Actions arising from the minutes", Review.MATTERS),
        ("Actions arising from the last meeting", Review.OLD),
        ("Actions arising from previous minutes", Review.OLD),
        ("Matters arising", Review.MATTERS),
        ("Things left over", Review.OLD),
        ("Left over from last time", Review.OLD),
        ("Jobs left over from April", Review.OLD),
        ("Left-over business", Review.OLD),
        ("Money left over", None),
        ("What is left to do", None),
    ],
)
def test_which_headings_announce_old_actions(title: str, review: Review | None) -> None:
    assert find_review(title) is review


def test_actions_arising_are_a_list_of_actions() -> None:
    assert is_action_title("Actions arising")
    assert is_action_title("Actions arising from the meeting")
    assert not is_action_title("Actions arising from the last meeting")


def test_actions_arising_are_new_actions(tmp_path: Path) -> None:
    body = (
        "Actions arising\n\n| Action | Who | By when |\n| Price new nets | Al Reed | 4 June |\n"
        "| Print posters | BL | |\n"
    )
    meeting = _read(body, tmp_path)

    assert [(one.owners, one.status) for one in meeting.actions] == [
        (("Al Reed",), ActionStatus.OPEN),
        (("Bo Lee",), ActionStatus.OPEN),
    ]
    assert not meeting.reviewed_actions


def test_what_was_left_over_is_old(tmp_path: Path) -> None:
    body = (
        "3. Things left over from last time\n\n- Al to price new nets - done\n- Bo to print posters\n\n"
        "4. Fete\n\nIt rained.\n"
    )
    meeting = _read(body, tmp_path)

    assert not meeting.actions
    assert [(one.owners, one.status) for one in meeting.reviewed_actions] == [
        (("Al Reed",), ActionStatus.DONE),
        (("Bo Lee",), ActionStatus.OPEN),
    ]


@pytest.mark.parametrize(
    ("printed", "status"),
    [
        ("Outstanding", ActionStatus.CARRIED_FORWARD),
        ("Outstanding. The letter was sent but not answered", ActionStatus.CARRIED_FORWARD),
        ("Not yet - the form has been received", ActionStatus.OPEN),
        ("Has not yet been circulated", ActionStatus.OPEN),
        ("Not been sent", ActionStatus.OPEN),
        ("Ongoing; the draft was circulated", ActionStatus.OPEN),
        ("Yet to be received from the firm", ActionStatus.OPEN),
        ("Deferred", ActionStatus.CARRIED_FORWARD),
        ("Deferred to June", ActionStatus.CARRIED_FORWARD),
        ("Sent; the visit is deferred until July", ActionStatus.CARRIED_FORWARD),
        ("Completed", ActionStatus.DONE),
    ],
)
def test_what_a_status_says(printed: str, status: ActionStatus) -> None:
    assert find_status(printed) is status


@pytest.mark.parametrize(
    "task",
    [
        "Jo to write to the members whose applications were deferred",
        "Al to list the deferred items",
        "Al to model the plan with the roof deferred, for the June meeting",
        "Deferred items to be listed by Bo",
    ],
)
def test_a_task_about_what_was_deferred_is_not_deferred(task: str) -> None:
    assert read_follow_up(task) is None
    assert judge_labelled("Action:", task, Standing(None, "Roof", dt.date(2022, 5, 12))) is None


def test_a_task_may_end_with_the_word_that_it_is_deferred() -> None:
    assert ends_carried("Jo to write to the trust - deferred")
    assert ends_carried("Jo to write to the trust. This was deferred to June.")
    assert not ends_carried(
        "Deferred from May by all: Jo to write a long letter to the trust about the roof and the nets"
    )


@pytest.mark.parametrize("closing", ["Date of next meeting: 16 June 2022", "Next meeting 16 June 2022, 7pm"])
def test_the_date_of_the_next_meeting_ends_a_list_of_actions(closing: str, tmp_path: Path) -> None:
    meeting = _read(
        f"3. Actions\n\nAl Reed to price the gutters.\n\n{closing}\n\n"
        "These minutes are kept in the office: ask for a copy in large print.\n",
        tmp_path,
    )

    assert [action.text for action in meeting.actions] == ["Al Reed to price the gutters."]
