"""Old actions told in passing, days printed month first, and what councils say to applications."""

import datetime as dt
from pathlib import Path

import pytest
from outcome_rosters import ROSTER
from readings import read_minutes

from rr3search.domain import ActionStatus, Meeting
from rr3search.language.dates import DateOrder
from rr3search.parsing.outcomes.action_labels import find_action_label, find_inner_labels
from rr3search.parsing.outcomes.action_status import find_status
from rr3search.parsing.outcomes.action_table import find_action_columns
from rr3search.parsing.outcomes.action_titles import is_no_action
from rr3search.parsing.outcomes.commitments import find_commitments
from rr3search.parsing.outcomes.decisions import is_decision, is_verdict
from rr3search.parsing.outcomes.due_dates import find_due, read_due
from rr3search.parsing.outcomes.motions import goes_on_deciding
from rr3search.parsing.outcomes.old_actions import Standing
from rr3search.parsing.outcomes.reviewed_actions import Review, find_review, find_run_in_review
from rr3search.parsing.outcomes.told_actions import find_glossed_action

HELD_ON = dt.date(2022, 5, 12)
PLAIN = Standing(None, "Welcome", HELD_ON)
FRONT = """Millbrook Community Association
Minutes of the committee meeting held on 12 May 2022 at 7pm

Present: Jo Marsh (Chair), Al Reed (Treasurer), Bo Lee (Secretary), Dr Kit Adair

"""


def _read(body: str, folder: Path) -> Meeting:
    return read_minutes(FRONT + body, folder).minutes.meeting


@pytest.mark.parametrize(
    ("title", "review"),
    [
        ("Last time's actions", Review.OLD),
        ("Jobs from the last session", None),
        ("Last month's jobs", Review.OLD),
        ("Minutes and actions", Review.MATTERS),
        ("The following actions were reviewed:", Review.OLD),
        ("The action plan for schools", None),
    ],
)
def test_a_title_announces_old_actions_in_many_words(title: str, review: Review | None) -> None:
    assert find_review(title) is review


@pytest.mark.parametrize(
    ("text", "review"),
    [
        ("21/58 Actions from last meeting: Clerk to chase the firm - done.", Review.OLD),
        ("Previous actions: Jo to write - ongoing.", Review.OLD),
        ("21/59 Planning: Jo to write.", None),
        ("Minutes of the last meeting: Approved.", None),
    ],
)
def test_a_paragraph_that_opens_with_its_title_can_go_through_old_actions(text: str, review: Review | None) -> None:
    assert find_run_in_review(text) is review


def test_each_sentence_of_such_a_paragraph_is_an_old_action(tmp_path: Path) -> None:
    meeting = _read(
        "12 Actions from last meeting: Jo to chase the roofer - done, he came on Friday. Al to price nets - ongoing. "
        "Bo to contact the school - Bo has met the head.\n\n13 Fete\n\nAction: Al to print posters.\n",
        tmp_path,
    )
    assert [one.status for one in meeting.reviewed_actions] == [ActionStatus.DONE, ActionStatus.OPEN, ActionStatus.DONE]
    assert [one.owners for one in meeting.actions] == [("Al Reed",)]


def test_several_numbered_actions_of_one_paragraph_are_told_apart(tmp_path: Path) -> None:
    meeting = _read(
        "1. Minutes and actions\n\n1.1 The minutes were approved.\n\n1.2 Action 3: Jo to share the guide - closed. "
        "Action 5: Al to survey members - open; he had four replies.\n\n2. Fete\n\n2.1 Al spoke about tents.\n",
        tmp_path,
    )
    assert not meeting.actions
    assert [(one.owners, one.status) for one in meeting.reviewed_actions] == [
        (("Jo Marsh",), ActionStatus.DONE),
        (("Al Reed",), ActionStatus.OPEN),
    ]


@pytest.mark.parametrize(
    ("sentence", "task", "status"),
    [
        (
            "All was done, save for action 4 (Home Office to provide data), which would follow.",
            "Home Office to provide data",
            ActionStatus.OPEN,
        ),
        (
            "On action 14 (provide a note on rents) Al said this had been completed.",
            "provide a note on rents",
            ActionStatus.DONE,
        ),
    ],
)
def test_a_numbered_action_with_its_task_in_brackets_is_an_old_one(
    sentence: str, task: str, status: ActionStatus
) -> None:
    found = find_glossed_action(sentence, PLAIN)
    assert found is not None
    assert (found[0], found[1].status) == (task, status)


@pytest.mark.parametrize("sentence", ["Action 4 (Jo to write)", "See action 4 (the second of the two).", "Jo spoke."])
def test_what_only_mentions_a_number_is_no_old_action(sentence: str) -> None:
    assert find_glossed_action(sentence, PLAIN) is None


@pytest.mark.parametrize(
    ("printed", "status"),
    [
        ("send the numbers of outstanding requests", None),
        ("pay the outstanding invoices", None),
        ("still outstanding", ActionStatus.CARRIED_FORWARD),
        ("outstanding from March", ActionStatus.CARRIED_FORWARD),
        ("two quotes in, waiting on a third", ActionStatus.OPEN),
    ],
)
def test_outstanding_things_leave_no_action_outstanding(printed: str, status: ActionStatus | None) -> None:
    assert find_status(printed) is status


def test_a_row_whose_number_was_taken_for_a_list_mark_keeps_its_columns() -> None:
    columns = find_action_columns("Ref\tAction\tOwner\tUpdate")
    assert columns is not None
    row = columns.read_row("Share the draft\tJM\tDone", marker="6.1")
    assert row is not None
    assert (row.task, row.owner, row.status) == ("Share the draft", "JM", "Done")


def test_short_action_numbers_are_labels_before_an_owner() -> None:
    assert find_action_label("A6.\tJR to confirm the status") is not None
    assert find_action_label("A6. Bedford and Kettering roads were closed") is None


def test_a_label_behind_words_without_a_stop_begins_an_action() -> None:
    assert len(find_inner_labels("Action: SD to send the form to BA Action: NA to share the map")) == 1
    assert not find_inner_labels("They discussed the Action: a paper on youth")


def test_initials_that_spell_na_are_somebody() -> None:
    assert not is_no_action("NA to share the map")
    assert is_no_action("N/A")


@pytest.mark.parametrize("who", ["Some members", "Several people", "Many of the Trustees"])
def test_nobody_in_particular_is_given_nothing_to_do(who: str) -> None:
    assert not find_commitments(f"{who} have been asked to pay for their own checks.", ROSTER)


@pytest.mark.parametrize(
    ("printed", "order", "day"),
    [
        ("by 06/07/2022", DateOrder.MONTH_FIRST, dt.date(2022, 6, 7)),
        ("by 06/07/2022", DateOrder.DAY_FIRST, dt.date(2022, 7, 6)),
        ("by 06/07/2022", None, dt.date(2022, 7, 6)),
        ("by 6/7", DateOrder.MONTH_FIRST, dt.date(2022, 6, 7)),
        ("by 5/28", DateOrder.MONTH_FIRST, dt.date(2022, 5, 28)),
    ],
)
def test_due_days_follow_the_order_of_the_document(printed: str, order: DateOrder | None, day: dt.date) -> None:
    assert find_due(f"Jo to write {printed}", held_on=HELD_ON, order=order) == day


def test_the_order_of_one_date_tells_how_the_due_days_of_the_document_are_read(tmp_path: Path) -> None:
    body = "Fete\n\nAl spoke of the fair on 04/28/2022 and the rain.\n\nAction: Al to print posters by 06/07/2022\n"
    (action,) = _read(body, tmp_path).actions
    assert action.due == dt.date(2022, 6, 7)


def test_the_meeting_of_a_month_is_its_day_where_that_is_printed() -> None:
    assert read_due("September meeting", held_on=HELD_ON) == dt.date(2022, 9, 30)
    assert read_due("September meeting", held_on=HELD_ON, next_meeting=dt.date(2022, 9, 8)) == dt.date(2022, 9, 8)
    assert read_due("end of September", held_on=HELD_ON, next_meeting=dt.date(2022, 9, 8)) == dt.date(2022, 9, 30)


@pytest.mark.parametrize(
    "sentence",
    [
        "Agreed and signed.",
        "Approved, proposed CN, seconded DF.",
        "With that change the minutes were accepted.",
        "The minutes of the meeting held on 10th October, having been circulated, were taken as read and signed.",
        "63 Payments: Approved as listed: hall hire £40.",
    ],
)
def test_the_words_with_which_minutes_are_passed_are_decisions(sentence: str) -> None:
    assert is_decision(sentence)


@pytest.mark.parametrize("sentence", ["It was noted that the hall was cold.", "The Board NOTED the report."])
def test_what_is_noted_is_not_decided(sentence: str) -> None:
    assert not is_decision(sentence)


@pytest.mark.parametrize(
    ("sentence", "title", "is_told"),
    [
        ("22/0417 Pound House | Fell one ash | No comment", "Planning", True),
        ("23/2304 | Pit Farm | Storage | Objection on grounds of traffic", "Planning matters", True),
        ("No comment.", "Planning", True),
        ("12 Planning: 5 Elm Close, porch - no objection.", "", True),
        ("No comment.", "Highways", False),
        ("Ref | Address | Proposal | Comment", "Planning", False),
        ("Members supported those who live nearby.", "Planning", False),
    ],
)
def test_what_is_said_to_an_application_is_a_decision_on_planning_only(
    sentence: str, title: str, *, is_told: bool
) -> None:
    assert is_verdict(sentence, title) is is_told


def test_a_resolution_goes_on_in_the_next_numbered_line(tmp_path: Path) -> None:
    assert goes_on_deciding("(2) that the Clerk be asked to report.")
    assert not goes_on_deciding("That said, the hall was cold.")
    meeting = _read(
        "1. Rents\n\nRESOLVED - (1) That the rent be agreed;\n\n(2) that the Clerk be asked to report in June.\n",
        tmp_path,
    )
    assert [one.text.endswith(("agreed;", "June.")) for one in meeting.decisions] == [True, True]


def test_promises_in_the_prose_of_next_steps_are_read_one_by_one(tmp_path: Path) -> None:
    meeting = _read(
        "1. Fete\n\nAl spoke.\n\n2. Next steps\n\nJo will write the report. The next meeting will be on 29 June.\n",
        tmp_path,
    )
    assert [one.text for one in meeting.actions] == ["Jo will write the report."]
