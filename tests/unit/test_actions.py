import datetime as dt

import pytest

from rr3search.domain import ActionStatus, Attendee
from rr3search.parsing.outcomes.action_labels import find_action_label
from rr3search.parsing.outcomes.action_table import find_action_columns
from rr3search.parsing.outcomes.actions import CalendarDays, is_unlabelled_action, read_action
from rr3search.parsing.outcomes.decisions import find_decision_label
from rr3search.parsing.roster.roster import Roster

DAYS = CalendarDays(dt.date(2021, 5, 4))
ROSTER = Roster(
    [
        Attendee("Jo Marsh", "Bridgeway", "Chair", present=True),
        Attendee("Al Reed", "HMPPS", None, present=True),
        Attendee("Bo Lee", "Clinks", None, present=True),
    ],
    [],
)


@pytest.mark.parametrize(
    ("text", "rest", "owner"),
    [
        ("Action: JM to write", "JM to write", None),
        ("ACTION:JM to write", "JM to write", None),
        ("ACTION 3 - JM to write", "JM to write", None),
        ("Action 2.5.12: JM to write", "JM to write", None),
        ("Action (JM): write", "write", "JM"),
        ("AP1: JM to write", "JM to write", None),
        ("Action point 1: JM to write", "JM to write", None),
        ("Agreed action: JM to write", "JM to write", None),
        ("Actions:", "", None),
    ],
)
def test_a_label_opens_an_action(text: str, rest: str, owner: str | None) -> None:
    label = find_action_label(text)

    assert label is not None
    assert (text[label.end() :], label.group("owner")) == (rest, owner)


@pytest.mark.parametrize("text", ["Actions were reviewed.", "Action on rents is needed", "Jo: action!", "Apologies"])
def test_other_lines_have_no_action_label(text: str) -> None:
    assert find_action_label(text) is None


@pytest.mark.parametrize(
    "text",
    ["AGREED: to meet", "Decision 2: to meet", "RESOLVED that we meet", "RESOLUTION: to meet", "It was resolved that:"],
)
def test_a_label_opens_a_decision(text: str) -> None:
    assert find_decision_label(text) is not None


@pytest.mark.parametrize(
    "text", ["Agreed to meet.", "The decision was late.", "Resolved issues", "It was agreed that we meet."]
)
def test_other_lines_have_no_decision_label(text: str) -> None:
    assert find_decision_label(text) is None


@pytest.mark.parametrize(
    ("text", "owners", "tasks"),
    [
        ("Jo Marsh to write to the board.", ("Jo Marsh",), 1),
        ("JM to write and to report back", ("Jo Marsh",), 2),
        ("Jo and Al to meet", ("Jo Marsh", "Al Reed"), 1),
        ("JM/AR to meet", ("Jo Marsh", "Al Reed"), 1),
        ("JM & AR to meet", ("Jo Marsh", "Al Reed"), 1),
        ("HMPPS to publish the plan.", ("HMPPS",), 1),
        ("Secretariat to circulate minutes", ("Secretariat",), 1),
        ("All to review", ("All",), 1),
        ("All: check the taps", ("All",), 1),
        ("Secretariat (BL) to book a room", ("Bo Lee",), 1),
        ("Jo Marsh to write. Following this, Al Reed to reply.", ("Jo Marsh", "Al Reed"), 2),
        ("Jo Marsh will write", ("Jo Marsh",), 1),
        ("Jo: write to the board", ("Jo Marsh",), 1),
        ("Write to the board (JM)", ("Jo Marsh",), 1),
        ("Write to the board - Al Reed", ("Al Reed",), 1),
        ("Write to the board. Owner: JM", ("Jo Marsh",), 1),
        ("[x] Jo - write", ("Jo Marsh",), 1),
        ("Training: Al is to find a room", ("Al Reed",), 1),
        ("JM", ("Jo Marsh",), 0),
        ("Nobody in particular should write", (), 1),
    ],
)
def test_owners_and_tasks(text: str, owners: tuple[str, ...], tasks: int) -> None:
    draft = read_action(text, ROSTER, days=DAYS)

    assert draft.owners == owners
    assert len(draft.tasks) == tasks


def test_the_label_names_the_owner() -> None:
    draft = read_action("write to the board", ROSTER, days=DAYS, label_owner="AR")

    assert (draft.owners, draft.tasks) == (("Al Reed",), ("write to the board",))


@pytest.mark.parametrize(
    ("text", "recipients"),
    [
        ("Al Reed to update Jo Marsh on the plan", ("Jo Marsh",)),
        ("Al to send it to Jo Marsh for circulation to members of the board", ("Jo Marsh", "members of the board")),
        ("Al Reed to update supply chain organisations", ("supply chain organisations",)),
        ("Al Reed to write the plan", ()),
    ],
)  # fmt: skip
def test_recipients(text: str, recipients: tuple[str, ...]) -> None:
    assert read_action(text, ROSTER, days=DAYS).recipients == recipients


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("JM to write by 28 May", dt.date(2021, 5, 28)),
        ("JM to write by the end of June", dt.date(2021, 6, 30)),
        ("JM to write by 2021-06-01", dt.date(2021, 6, 1)),
        ("JM to write before 3 January", dt.date(2022, 1, 3)),
        ("JM to write by next meeting", None),
        ("JM to write about 28 May", None),
    ],
)
def test_due_days(text: str, due: dt.date | None) -> None:
    assert read_action(text, ROSTER, days=DAYS).due == due


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("[x] Jo - write", ActionStatus.DONE),
        ("JM to write - done", ActionStatus.DONE),
        ("JM to write (complete)", ActionStatus.DONE),
        ("JM to complete the form", ActionStatus.OPEN),
        ("[ ] Jo - write", ActionStatus.OPEN),
    ],
)
def test_status(text: str, status: ActionStatus) -> None:
    assert read_action(text, ROSTER, days=DAYS).status is status


@pytest.mark.parametrize(
    "sentence",
    ["JM to write.", "Jo is to post it.", "Secretariat to circulate minutes.", "Training: Al is to find a room."],
)
def test_a_sentence_is_an_action_without_a_label(sentence: str) -> None:
    assert is_unlabelled_action(sentence, ROSTER)


@pytest.mark.parametrize(
    "sentence",
    [
        "Jo said she was to write.",
        "Greta to write.",
        "HMPPS are to publish it.",
        "Welcome to the meeting.",
        "Jo is to be thanked.",
        "According to Jo, it rained.",
        "Thanks to Al the pier is open.",
    ],
)
def test_a_sentence_is_no_action(sentence: str) -> None:
    assert not is_unlabelled_action(sentence, ROSTER)


def test_the_columns_of_a_table_are_known_by_their_heads() -> None:
    columns = find_action_columns("Ref | Action | Owner | Deadline | Status")

    assert columns is not None
    row = columns.read_row("1 | write | JM | 28 May | Done")
    assert row is not None
    assert (row.task, row.owner, row.due, row.status) == ("write", "JM", "28 May", "Done")
    assert columns.read_row("no row") is None
    assert find_action_columns("Name | Organisation") is None
