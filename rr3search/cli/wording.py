"""The sentences of the interface: bases, statuses, reasons and dates, in plain words.

Nouns in, phrases out. The quotation marks quote the minutes, never the person.
"""

import datetime as dt
from collections.abc import Sequence

from rr3search.citations import format_date, name_speaker
from rr3search.domain import (
    Action,
    Answer,
    AnswerStatus,
    Attribution,
    Basis,
    Change,
    Intent,
    KnownBody,
    KnownPerson,
    MeetingReference,
    Period,
    QuestionStatus,
    RefusalReason,
    Scope,
    SpeakerType,
    Supersession,
    Voice,
    fold_name,
)

__all__ = [
    "count_things",
    "describe_action_terms",
    "describe_basis",
    "describe_meeting",
    "describe_repeats",
    "describe_scope",
    "describe_span",
    "describe_speaker",
    "describe_supersession",
    "describe_understanding",
    "describe_voice",
    "explain_answer",
    "explain_question_status",
    "format_affiliations",
    "format_lifetime",
    "format_name_forms",
    "name_action_status",
    "name_status",
]

_REASONS = {
    RefusalReason.NO_MATCH_IN_FILTER: "No passage passes the filters.",
    RefusalReason.SPEAKER_NOT_QUOTED: "The minutes record no words of whom you ask about.",
    RefusalReason.TOPIC_DISCUSSED_BUT_NOT_STATED: "The minutes touch on the topic but do not state what you ask.",
    RefusalReason.WEAK_EVIDENCE: "Nothing in the minutes is close enough to your question to be quoted as an answer.",
    RefusalReason.DEANONYMISE: "The minutes leave this speaker unnamed, and so does this tool.",
}
_ANSWERS = {
    AnswerStatus.ANSWERED: "The minutes record an answer.",
    AnswerStatus.PARTLY: "The minutes record part of an answer; the rest was left open or promised for later.",
    AnswerStatus.DEFERRED: "The meeting put the answer off; what follows is all its minutes say.",
}
_QUESTIONS = {
    QuestionStatus.ANSWERED: "answered at the meeting",
    QuestionStatus.ANSWERED_NO: "answered at the meeting, in the negative",
    QuestionStatus.PARTLY: "answered in part; the rest was left open or promised for later",
    QuestionStatus.DEFERRED: "no answer at the meeting; one was to follow",
    QuestionStatus.UNRESOLVED: "discussed without a resolution",
    QuestionStatus.UNANSWERED: "the minutes record no answer",
}


def count_things(number: int, noun: str) -> str:
    """Count in words: "1 meeting", "49 passages"."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def describe_speaker(who: Attribution) -> str:
    """Name who speaks, with the organisation where it is another name."""
    nobody = "The minutes" if who.speaker_type is SpeakerType.NARRATOR else "No speaker named"
    return name_speaker(who) or nobody


def describe_basis(who: Attribution) -> str:
    """Say how the speaker is known; empty where the minutes plainly name them."""
    printed = f"the minutes print “{who.speaker_as_printed}”" if who.speaker_as_printed else ""
    is_plain = fold_name(who.speaker_as_printed or "") in fold_name(who.speaker or "")
    phrases = {
        Basis.NAMED: "" if is_plain else printed,
        Basis.ORGANISATION: "the minutes name the organisation, not a person",
        Basis.SECTION: f"the heading names {who.speaker or who.organisation}",
        Basis.PRONOUN: _join("by a pronoun", printed),
        Basis.SOLE_REPRESENTATIVE: _join(f"the only {who.organisation} attendee: inferred", printed),
        Basis.ANONYMOUS: "anonymous in the minutes",
        Basis.RELAYED: "relayed: they pass on what somebody else said",
        Basis.NONE: "the minute-taker's words" if who.speaker_type is SpeakerType.NARRATOR else "",
    }
    return phrases[who.basis]


def describe_meeting(meeting: MeetingReference) -> str:
    """Name the meeting: who met, and when."""
    return f"{meeting.body or meeting.title}, {format_date(meeting.held_on)}"


def describe_span(scope: Scope) -> str:
    """Say from when to when: one date, two, or none."""
    if scope.first_held_on is None:
        return "undated" if scope.meetings else "none"
    first, last = format_date(scope.first_held_on), format_date(scope.last_held_on)
    return first if first == last else f"{first} to {last}"


def describe_repeats(meetings: Sequence[MeetingReference]) -> str:
    """Say at which other meetings the same was said; empty where at none."""
    if not meetings:
        return ""
    days = ", ".join(dict.fromkeys(format_date(meeting.held_on) for meeting in meetings))
    return f"Said in nearly the same words at {count_things(len(meetings), 'other meeting')}: {days}"


def describe_supersession(superseded: Supersession | None) -> str:
    """Say what the same body said later and what it changed; empty where nothing is known to."""
    if superseded is None:
        return ""
    later, change = superseded.by, superseded.change
    told = " to ".join(_quote_words(words) for words in (change.before, change.after) if words)
    what = {Change.NEW_FIGURE: "a new figure", Change.NARROWED: "narrowed"}.get(change.change, "changed")
    what = f"{what}, {told}" if told else what
    said = f"{describe_speaker(later.attribution)}, {format_date(later.meeting.held_on)}"
    return f"Superseded by {said}: {what} [rr3:{later.id}]"


def _quote_words(words: Sequence[str]) -> str:
    return ", ".join(f"“{one}”" for one in words)


def describe_voice(voice: Voice | None) -> str:
    """Say that a passage is not by those asked about; empty where it is, or nobody in particular was."""
    return (
        {Voice.ABOUT_THEM: "said by others, about or to them", Voice.OTHERS: "said by others"}.get(voice, "")
        if voice
        else ""
    )


def describe_scope(scope: Scope) -> str:
    """Say what was searched."""
    if not scope.meetings:
        return "Searched nothing: no meeting passes the filters."
    passages = count_things(scope.passages, "passage")
    return f"Searched {count_things(scope.meetings, 'meeting')}, {describe_span(scope)}; {passages}."


def describe_understanding(intent: Intent) -> str:
    """Say whose words, which days and what kind of record a query was taken to ask for; empty where none."""
    speakers = [*intent.people, *intent.organisations]
    wanted = set(map(fold_name, speakers))
    if intent.speaker_class:
        speakers.append(f"speakers called {' '.join(intent.speaker_class)}")
    beside = [name for name in intent.named if fold_name(name) not in wanted]
    kinds = (("actions", intent.is_about_actions), ("decisions", intent.is_about_decisions))
    parts = [f"what {_join_names(speakers)} said"] if speakers else []
    parts += [f"{_join_names(beside)} preferred"] if beside else []
    parts += [f"{name} first" for name, is_wanted in kinds if is_wanted]
    parts += [_describe_period(intent.period)] if intent.period else []
    return "; ".join(parts)


def _describe_period(period: Period) -> str:
    verb = "held" if period.is_of_meeting else "preferably held"
    since = f" from {format_date(period.since)}" if period.since else ""
    until = f" until {format_date(period.until)}" if period.until else ""
    return f"meetings {verb}{since}{until}"


def _join_names(names: Sequence[str]) -> str:
    distinct = list(dict.fromkeys(names))
    return distinct[0] if len(distinct) == 1 else f"{', '.join(distinct[:-1])} or {distinct[-1]}"


def explain_answer(answer: Answer) -> str:
    """Say in one sentence what an answer's status means."""
    if not answer.is_near:
        return "Nothing in the minutes comes near your question."
    if answer.reason is not None:
        return _REASONS[answer.reason]
    return _ANSWERS[answer.status]


def name_status(status: AnswerStatus | QuestionStatus) -> str:
    """Write a status for a reader: PARTLY ANSWERED."""
    return "PARTLY ANSWERED" if status.value == "partly" else status.value.replace("_", " ").upper()


def explain_question_status(status: QuestionStatus) -> str:
    """Say what became of a question."""
    return _QUESTIONS[status]


def describe_action_terms(action: Action) -> str:
    """Say who is to act, by when, and whether it is done."""
    owners = f"owner: {', '.join(action.owners)}" if action.owners else "no owner named"
    due = f"due {format_date(action.due)}" if action.due else "no date given"
    return "; ".join((owners, due, name_action_status(action)))


def name_action_status(action: Action) -> str:
    """Say where an action stands, and since when it has been one where the minutes tell."""
    status = action.status.value.replace("_", " ")
    return f"{status}, first raised {format_date(action.first_raised)}" if action.first_raised else status


def _join(*phrases: str) -> str:
    return "; ".join(phrase for phrase in phrases if phrase)


def format_name_forms(person: KnownPerson) -> str:
    """Write "Jo Marsh (also J. Marsh)"."""
    return f"{person.name} (also {', '.join(person.also_known_as)})" if person.also_known_as else person.name


def format_affiliations(person: KnownPerson) -> str:
    """Write the organisations, by time and with their days where there is more than one."""
    if len(person.organisations) < 2:  # noqa: PLR2004  one needs no days
        return "; ".join(person.organisations)
    days: dict[str, list[dt.date]] = {organisation: [] for organisation in person.organisations}
    for one in person.affiliations:
        if one.organisation is not None:
            days[one.organisation] += [day for day in (one.first_held_on, one.last_held_on) if day]
    by_time = sorted(days.items(), key=lambda entry: (min(entry[1], default=dt.date.max), entry[0]))
    return "; ".join(f"{name} ({_format_days(min(held), max(held))})" if held else name for name, held in by_time)


def format_lifetime(body: KnownBody) -> str:
    """Write when a body bore its name, empty where the register does not tell."""
    since = f"since {format_date(body.since)}" if body.since else ""
    until = f"until {format_date(body.until)}" if body.until else ""
    return " ".join(part for part in (since, until) if part)


def _format_days(first: dt.date, last: dt.date) -> str:
    return format_date(first) if first == last else f"{format_date(first)} to {format_date(last)}"
