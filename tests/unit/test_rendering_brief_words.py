"""The sentences of a brief: verdicts in plain words, ages, deadlines, what changed."""

import datetime as dt
from dataclasses import replace

import pytest
from builders import make_item, make_linked_action, make_passage

from rr3search.cli.brief_wording import (
    count_verdicts,
    describe_age,
    describe_deadline,
    describe_raised,
    explain_item,
    explain_verdict,
    name_finding,
    name_verdict,
)
from rr3search.cli.wording import describe_change
from rr3search.domain import Change, StatementChange, Verdict

LINKED = make_linked_action()
DAY = dt.date(2021, 11, 2)


def test_every_verdict_has_a_name_and_a_sentence_of_its_own() -> None:
    assert [name_verdict(verdict) for verdict in Verdict] == [
        "Answered",
        "Answered no",
        "Partly answered",
        "Deferred",
        "Unresolved",
        "Unanswered",
        "Not found",
    ]
    assert len({explain_verdict(verdict) for verdict in Verdict}) == len(Verdict)


def test_what_is_found_by_its_meaning_alone_says_so() -> None:
    item = make_item(verdict=Verdict.ANSWERED)

    assert explain_item(item) == explain_verdict(Verdict.ANSWERED)
    assert name_finding(item) == "Answered"
    assert name_finding(replace(item, is_by_meaning=True)) == "Answered, by meaning"
    assert explain_item(replace(item, is_by_meaning=True)) == (
        "The minutes record an answer. Words did not show it; it was found by its meaning: "
        "see whether it is the same matter."
    )


@pytest.mark.parametrize(
    ("since", "age"),
    [
        (dt.date(2021, 11, 2), "open for 0 days"),
        (dt.date(2021, 11, 1), "open for 1 day"),
        (dt.date(2021, 10, 3), "open for 30 days"),
        (dt.date(2021, 10, 2), "open for 1 month"),
        (dt.date(2021, 2, 3), "open for 8 months"),
        (dt.date(2021, 2, 2), "open for 9 months"),
        (dt.date(2019, 11, 3), "open for 23 months"),
        (dt.date(2019, 11, 2), "open for 2 years"),
        (dt.date(2018, 8, 1), "open for 3 years and 3 months"),
        (dt.date(2021, 11, 3), ""),
        (None, ""),
    ],
)
def test_the_age_of_a_promise_is_told_in_whole_units(since: dt.date | None, age: str) -> None:
    assert describe_age(replace(LINKED, meeting=replace(LINKED.meeting, held_on=since)), on=DAY) == age


def test_a_promise_is_as_old_as_the_day_it_was_first_raised() -> None:
    carried = replace(LINKED, action=replace(LINKED.action, first_raised=dt.date(2021, 1, 2)))

    assert describe_age(carried, on=DAY) == "open for 10 months"


def test_a_deadline_that_has_passed_is_overdue_and_the_day_itself_is_not() -> None:
    assert describe_deadline(LINKED.action, on=dt.date(2020, 8, 1)) == "1 August 2020"
    assert describe_deadline(LINKED.action, on=dt.date(2020, 8, 2)) == "1 August 2020, overdue"
    assert describe_deadline(replace(LINKED.action, due=None), on=DAY) == "no date given"


def test_meetings_are_counted_and_their_days_told_once() -> None:
    meetings = (make_passage("text").meeting, make_passage("text", held_on=None, meeting="other").meeting)

    assert describe_raised(meetings) == "Raised at 2 meetings: 8 July 2020, undated"
    assert describe_raised(()) == ""


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (
            StatementChange(Change.NEW_FIGURE, ("40 places",), ("55 places",)),
            "a new figure: ‘40 places’ to ‘55 places’",
        ),
        (StatementChange(Change.CHANGED, (), ("May", "June")), "changed: ‘May’, ‘June’"),
        (StatementChange(Change.NARROWED), "narrowed"),
        (StatementChange(Change.SAME), "the same"),
    ],
)
def test_a_change_is_told_with_the_words_that_show_it(change: StatementChange, told: str) -> None:
    assert describe_change(change) == told


def test_items_are_counted_by_verdict() -> None:
    items = [make_item(), make_item(verdict=Verdict.PARTLY), make_item()]

    assert count_verdicts(items) == "1 partly answered, 2 not found"
