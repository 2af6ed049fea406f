"""The sentences of a brief: verdicts, how often something was raised, how old a promise is.

Nouns in, phrases out. The quotation marks quote the minutes, never the person.
"""

import datetime as dt
from collections import Counter
from collections.abc import Sequence

from rr3search.cli.question_wording import word_question
from rr3search.cli.wording import count_things, describe_due, name_status
from rr3search.domain import Action, BriefedItem, LinkedAction, MeetingReference, QuestionRecord, Verdict, format_date

__all__ = [
    "count_verdicts",
    "describe_age",
    "describe_deadline",
    "describe_raised",
    "describe_record",
    "explain_item",
    "explain_verdict",
    "name_finding",
    "name_verdict",
]

_VERDICTS = {
    Verdict.ANSWERED: "The minutes record an answer.",
    Verdict.ANSWERED_NO: "The minutes record an answer, in the negative.",
    Verdict.PARTLY: "The minutes record part of an answer; the rest was left open or promised for later.",
    Verdict.DEFERRED: "The minutes record no answer yet; one was to follow.",
    Verdict.UNRESOLVED: "The minutes record a discussion without a resolution.",
    Verdict.UNANSWERED: "It was raised, but the minutes record no answer.",
    Verdict.NOT_FOUND: "Nothing in the minutes searched bears on it.",
}
_BY_MEANING = "Words did not show it; it was found by its meaning: see whether it is the same matter."
_MONTHS = 12
_MONTHS_COUNTED = 24
"""From here on an age is told in years."""


def name_verdict(verdict: Verdict) -> str:
    """Write a verdict for a reader: "Partly answered"."""
    return name_status(verdict).capitalize()


def name_finding(item: BriefedItem) -> str:
    """Write the verdict on a line for a table: "Answered", "Answered, by meaning" where nothing else vouches for it."""
    return f"{name_verdict(item.verdict)}, by meaning" if item.is_by_meaning else name_verdict(item.verdict)


def explain_item(item: BriefedItem) -> str:
    """Say what the verdict on a line means, and how far it can be trusted."""
    explanation = explain_verdict(item.verdict, is_withheld=item.is_withheld, has_closest=bool(item.closest))
    return f"{explanation} {_BY_MEANING}" if item.is_by_meaning else explanation


def explain_verdict(verdict: Verdict, *, is_withheld: bool = False, has_closest: bool = False) -> str:
    """Say in one sentence what a verdict means, or why nothing is told.

    Args:
        verdict: On a line.
        is_withheld: Whether it asks who somebody is whom the minutes leave unnamed.
        has_closest: Whether something that may not answer it is shown nevertheless.
    """
    if is_withheld:
        return "The minutes leave this speaker unnamed, and so does this brief."
    return "Nothing in the minutes searched plainly bears on it." if has_closest else _VERDICTS[verdict]


def count_verdicts(items: Sequence[BriefedItem]) -> str:
    """Count the items by verdict, in the order of the verdicts: "2 answered, 1 not found"."""
    counts = Counter(item.verdict for item in items)
    return ", ".join(f"{counts[verdict]} {name_verdict(verdict).lower()}" for verdict in Verdict if counts[verdict])


def describe_raised(meetings: Sequence[MeetingReference]) -> str:
    """Say at how many meetings something was raised, and when; empty where at none."""
    if not meetings:
        return ""
    days = ", ".join(dict.fromkeys(format_date(meeting.held_on) for meeting in meetings))
    return f"Raised at {count_things(len(meetings), 'meeting')}: {days}"


def describe_record(record: QuestionRecord) -> str:
    """Say when, by whom and to whom a question was put before, in its words then, and what became of it."""
    asker, words = word_question(record)
    asked_by = f", asked by {asker}" if asker else ""
    asked_of = f", put to {record.asked_of}" if record.asked_of else ""
    became = explain_verdict(Verdict(record.status.value))
    return f"{format_date(record.meeting.held_on)}{asked_by}{asked_of}: “{words}” {became}"


def describe_deadline(action: Action, *, on: dt.date) -> str:
    """Say by when an action is due, and whether that day has passed."""
    return f"{describe_due(action)}, overdue" if action.due and action.due < on else describe_due(action)


def describe_age(linked: LinkedAction, *, on: dt.date) -> str:
    """Say for how long an action has been open; empty where the minutes do not tell since when."""
    since = linked.action.first_raised or linked.meeting.held_on
    if since is None or since > on:
        return ""
    months = (on.year - since.year) * _MONTHS + on.month - since.month - (on.day < since.day)
    if not months:
        return f"open for {count_things((on - since).days, 'day')}"
    if months < _MONTHS_COUNTED:
        return f"open for {count_things(months, 'month')}"
    years, rest = divmod(months, _MONTHS)
    and_months = f" and {count_things(rest, 'month')}" if rest else ""
    return f"open for {count_things(years, 'year')}{and_months}"
