"""The sentences on a topic over time: how a statement stands to the one before it, how often a topic was raised.

Nouns in, phrases out.
"""

from collections import Counter

from rr3search.cli.wording import count_things, describe_meeting, describe_speaker
from rr3search.domain import REMOVED_NAME, DatedStatement, Mark, QuestionStatus, Raised, Raising, Timeline, format_date

__all__ = ["describe_asker", "describe_mark", "describe_status", "describe_timeline", "summarise_raised"]

_MARKS = {
    Mark.FIRST: "first",
    Mark.SAME: "same",
    Mark.CHANGED: "changed",
    Mark.NARROWED: "narrowed",
    Mark.NEW_FIGURE: "new figure",
}
_OUTCOMES = {
    QuestionStatus.ANSWERED: "answered",
    QuestionStatus.ANSWERED_NO: "answered in the negative",
    QuestionStatus.PARTLY: "answered in part",
    QuestionStatus.DEFERRED: "put off",
    QuestionStatus.UNRESOLVED: "left open",
    QuestionStatus.UNANSWERED: "given no answer",
}
_TIMES = {1: "once", 2: "twice"}


def describe_timeline(timeline: Timeline) -> str:
    """Name whose timeline it is, with its other names, and count."""
    also = f" (also {', '.join(timeline.former_names)})" if timeline.former_names else ""
    return f"{timeline.of}{also}: {count_things(len(timeline.statements), 'statement')}"


def describe_mark(statement: DatedStatement) -> str:
    """Say how a statement stands to an earlier one, with the words that show it."""
    if statement.mark is None:
        return "no change told"
    name = _MARKS[statement.mark]
    if statement.against is None:
        return name
    change = statement.change
    sides = (change.before, change.after) if change else ()
    told = " to ".join(", ".join(f"‘{one}’" for one in words) for words in sides if words)
    said = f"against {format_date(statement.against.meeting.held_on)} [rr3:{statement.against.id}]"
    return f"{name}{f', {told}' if told else ''}, {said}"


def summarise_raised(raised: Raised) -> str:
    """Write the sentence to put into a letter: how often, when, by whom, and what became of it."""
    topic = " ".join(raised.topic.split()).rstrip(" .?!")
    named = f"{topic[:1].upper()}{topic[1:]}"
    if not raised.raisings:
        return f"{named}: not raised."
    times = f"raised at {count_things(len(raised.meetings), 'meeting')} {_describe_days(raised)}"
    sentence = f"{named}: {times}, {_list_askers(raised)}"
    outcomes = _describe_outcomes(raised)
    return f"{sentence}; {outcomes}." if outcomes else f"{sentence}."


def describe_asker(raising: Raising) -> str:
    """Name who raised it, or say that the minutes do not."""
    if raising.asked_by is None:
        return "Tabled, by whom the minutes do not say"
    asker = describe_speaker(raising.asked_by)
    return asker if raising.passage else f"Tabled by {asker}"


def describe_status(raising: Raising) -> str:
    """Say what became of it."""
    return _OUTCOMES[raising.record.status] if raising.record else "raised without a question"


def _describe_days(raised: Raised) -> str:
    days = sorted(meeting.held_on for meeting in raised.meetings if meeting.held_on)
    if not days:
        return f"({describe_meeting(raised.meetings[0])})"
    return (
        f"on {format_date(days[0])}"
        if days[0] == days[-1]
        else f"between {format_date(days[0])} and {format_date(days[-1])}"
    )


def _list_askers(raised: Raised) -> str:
    """Who raised it: bodies by number, the others by what the minutes say of them, never by number."""
    parts = []
    if raised.organisations:
        parts.append(f"by {count_things(len(raised.organisations), 'organisation')}")
    if any(one.asked_by and not one.organisation and not one.is_anonymous for one in raised.raisings):
        parts.append("by speakers of no named organisation")
    unnamed = [one.asked_by.speaker for one in raised.raisings if one.asked_by and one.is_anonymous]
    if REMOVED_NAME in unnamed:
        parts.append("by attendees whose names were removed")
    if any(speaker != REMOVED_NAME for speaker in unnamed):
        parts.append("by attendees whom the minutes do not name")
    if any(one.asked_by is None for one in raised.raisings):
        parts.append("in tabled questions that do not say whose they are")
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"


def _describe_outcomes(raised: Raised) -> str:
    """Count the meetings by what they made of it: "answered once, put off twice"."""
    counts = Counter(status for _, status in raised.outcomes)
    told = [f"{name} {_count_times(counts[status])}" for status, name in _OUTCOMES.items() if counts[status]]
    silent = len(raised.meetings) - len(raised.outcomes)
    return ", ".join([*told, *([f"raised without a question at {count_things(silent, 'meeting')}"] if silent else [])])


def _count_times(count: int) -> str:
    return _TIMES.get(count, f"{count} times")
