import datetime as dt
import time

import pytest

from rr3search.domain import ActionStatus, Attendee
from rr3search.parsing.outcomes.action_labels import (
    find_action_label,
    find_closing_label,
    find_inner_labels,
    take_fields,
)
from rr3search.parsing.outcomes.action_owners import name_margin_owners
from rr3search.parsing.outcomes.action_status import find_first_raised, find_status, read_follow_up
from rr3search.parsing.outcomes.action_table import find_action_columns, read_headless_row
from rr3search.parsing.outcomes.decisions import is_decision
from rr3search.parsing.outcomes.due_dates import find_due, find_next_meeting
from rr3search.parsing.outcomes.reviewed_actions import Review, find_old_label, find_review
from rr3search.parsing.roster.roster import Roster

HELD_ON = dt.date(2021, 5, 4)
ROSTER = Roster(
    [Attendee("Jo Marsh", "Bridgeway", "Chair", present=True), Attendee("Al Reed", "HMPPS", None, present=True)], []
)


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("Action 1 / 2.5.12: Secretariat to write", "Secretariat to write"),
        ("AP3 JM to write", "JM to write"),
        ("ACTION- JM to write", "JM to write"),
        ("ACTION JM: write", "write"),
        ("Action Point 1", ""),
        ("[Action: JM to write]", "JM to write]"),
        ("Action required: JM to write", "JM to write"),
        ("New action: JM to write", "JM to write"),
    ],
)
def test_more_labels_open_an_action(text: str, rest: str) -> None:
    label = find_action_label(text)

    assert label is not None
    assert text[label.end() :] == rest


def test_the_word_action_alone_is_a_label_where_it_stands_out() -> None:
    assert find_action_label("Action Jo to write", emphasis=6) is not None
    assert find_action_label("Action learning sets are planned", emphasis=0) is None


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("The paper should be shared. (ACTION: JM)", "JM"),
        ("The paper should be shared [Action: Jo Marsh]", "Jo Marsh"),
        ("The paper should be shared. ACTION: Clerk", "Clerk"),
        ("The paper should be shared. Action JM/AR", "JM/AR"),
    ],
)
def test_a_label_behind_a_paragraph_names_its_owner(text: str, owner: str) -> None:
    found = find_closing_label(text)

    assert found is not None
    assert found[1].strip() == owner


def test_labels_inside_a_paragraph_are_found() -> None:
    text = "It rained. Action: JM to write. Action: AR to reply."

    assert [text[at : at + 10] for at in find_inner_labels(text)] == ["Action: JM", "Action: AR"]


def test_fields_behind_an_action_are_told_apart() -> None:
    assert take_fields("Write to them. Owner: JM. Deadline: 5 May. Status: open") == (
        "Write to them",
        {"owner": "JM", "due": "5 May", "status": "open"},
    )


@pytest.mark.parametrize(
    ("printed", "owners"),
    [
        ("JM", ("Jo Marsh",)),
        ("JM/AR", ("Jo Marsh", "Al Reed")),
        ("JM & XY", ("Jo Marsh", "XY")),
        ("Jo Marsh", ("Jo Marsh",)),
        ("The Clerk", ("Clerk",)),
        ("All", ("All",)),
        ("XY", ()),
        ("The library", ()),
        ("It rained.", ()),
    ],
)
def test_who_can_stand_in_the_margin(printed: str, owners: tuple[str, ...]) -> None:
    assert name_margin_owners(printed, ROSTER) == owners


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("by Friday", dt.date(2021, 5, 7)),
        ("w/c 10 May", dt.date(2021, 5, 10)),
        ("within two weeks", dt.date(2021, 5, 18)),
        ("by 28/5", dt.date(2021, 5, 28)),
        ("by June 4", dt.date(2021, 6, 4)),
        ("by the end of the month", dt.date(2021, 5, 31)),
        ("before the next meeting", dt.date(2021, 7, 1)),
        ("and report to the next meeting.", dt.date(2021, 7, 1)),
        ("and speak on it at our next meeting", dt.date(2021, 7, 1)),
        ("to the next meeting of the Council", None),
        ("about dates for the next meeting", None),
        ("to those who missed the last meeting", None),
        ("to the next meeting, by 4 June 2021", dt.date(2021, 6, 4)),
        ("when bills are paid within ten days, no later than 4 June 2021", dt.date(2021, 6, 4)),
        ("by March 2022", dt.date(2022, 3, 31)),
        ("ASAP", None),
        ("by email", None),
        ("in 2 parts", None),
    ],
)
def test_due_days_are_counted_from_the_meeting(words: str, day: dt.date | None) -> None:
    assert find_due(f"JM to write {words}", held_on=HELD_ON, next_meeting=dt.date(2021, 7, 1)) == day


def test_what_prose_tells_of_the_next_meeting_sets_no_day() -> None:
    text = "He would return to the next meeting with an answer."

    assert find_due(text, held_on=HELD_ON, next_meeting=dt.date(2021, 7, 1), is_told=True) is None


@pytest.mark.parametrize(
    ("texts", "day"),
    [
        (["Date of next meeting: 6 July 2021"], dt.date(2021, 7, 6)),
        (["Date of next meeting", "Tuesday 6th July at 7pm"], dt.date(2021, 7, 6)),
        (["The board will next meet on 6 July 2021."], dt.date(2021, 7, 6)),
        (["Bring figures to the next meeting | JM | 6 July 2021"], None),
        (["The last meeting was on 6 April 2021"], None),
        (["ACTION: JM, next meeting", "The lease ran until 31 July 2022."], None),
        (
            ["Next meeting", "The forum thanked its hosts, " + "and the cooks, " * 5 + "who serve till 6 July 2021."],
            None,
        ),
    ],
)
def test_the_day_of_the_next_meeting_is_taken_where_it_is_announced(texts: list[str], day: dt.date | None) -> None:
    assert find_next_meeting(texts, held_on=HELD_ON) == day


@pytest.mark.parametrize(
    ("printed", "status"),
    [
        ("Closed", ActionStatus.DONE),
        ("Complete", ActionStatus.DONE),
        ("Carried forward", ActionStatus.CARRIED_FORWARD),
        ("c/f", ActionStatus.CARRIED_FORWARD),
        ("In progress", ActionStatus.OPEN),
        ("Ongoing", ActionStatus.OPEN),
        ("JM", None),
    ],
)
def test_a_status_is_read_by_its_words(printed: str, status: ActionStatus | None) -> None:
    assert find_status(printed) is status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("JM to write - done", ActionStatus.DONE),
        ("JM to write. JM had written to them.", ActionStatus.DONE),
        ("JM to write - carried forward", ActionStatus.CARRIED_FORWARD),
        ("JM to write - ongoing", ActionStatus.OPEN),
        ("JM to complete the form", None),
    ],
)
def test_a_repeated_action_says_what_became_of_it(text: str, status: ActionStatus | None) -> None:
    assert read_follow_up(text) is status


def test_an_old_action_names_the_day_it_was_raised() -> None:
    assert find_first_raised("Action 3 from 4 March 2021: JM has written", held_on=HELD_ON) == dt.date(2021, 3, 4)
    assert find_first_raised("JM to write by 4 June 2021", held_on=HELD_ON) is None


@pytest.mark.parametrize(
    ("title", "review"),
    [
        ("Actions from the last meeting", Review.OLD),
        ("Review of action log", Review.OLD),
        ("Outstanding actions", Review.OLD),
        ("Matters arising", Review.MATTERS),
        ("Minutes of the last meeting", Review.MATTERS),
        ("Action log", Review.LOG),
        ("Actions from this meeting", None),
        ("New actions", None),
        ("Highways", None),
    ],
)
def test_which_headings_announce_old_actions(title: str, review: Review | None) -> None:
    assert find_review(title) is review


def test_a_label_may_name_the_meeting_an_action_comes_from() -> None:
    assert find_old_label("Action 3 from March: JM has written") is not None
    assert find_old_label("Action 3: JM to write from home") is None


@pytest.mark.parametrize(
    "sentence",
    [
        "The accounts were approved.",
        "Report approved.",
        "The minutes were agreed as a true record.",
        "Proposed by Cllr Lee, seconded by Cllr Frost.",
        "Motion carried unanimously.",
        "The motion was put to the vote and carried.",
        "Cllr Lee proposed, Cllr Frost seconded and it was RESOLVED to buy it.",
        "All in favour.",
    ],
)
def test_a_sentence_records_a_decision(sentence: str) -> None:
    assert is_decision(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The report will be approved in June.",
        "Jo Marsh said the accounts were approved last year.",
        "Were the accounts approved?",
        "It rained.",
        "The policy has not yet been approved.",
    ],
)
def test_a_sentence_records_no_decision(sentence: str) -> None:
    assert not is_decision(sentence)


def test_columns_are_known_in_any_order_and_naming() -> None:
    columns = find_action_columns("By whom | Agreed action | Target date")

    assert columns is not None
    row = columns.read_row("JM | write | 28 May")
    assert row is not None
    assert (row.task, row.owner, row.due) == ("write", "JM", "28 May")


def test_a_row_without_a_head_is_read_by_its_cells() -> None:
    row = read_headless_row("2.1 | Write to the council | JM | 28 May 2021", ROSTER)

    assert row is not None
    assert (row.task, row.owner, row.due) == ("Write to the council", "JM", "28 May 2021")
    assert read_headless_row("Name | Organisation", ROSTER) is None


@pytest.mark.parametrize("hostile", ["AP4" + " " * 20_000, "old action" + " " * 20_000, "old action" + " -" * 20_000])
def test_a_long_run_of_spaces_behind_a_label_is_read_in_no_time(hostile: str) -> None:
    started = time.process_time()

    assert find_old_label(hostile) is None or hostile.endswith("-")
    assert time.process_time() - started < 1
