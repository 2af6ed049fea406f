"""The sentences of the interface: bases, statuses, reasons and dates, in plain words.

Nouns in, phrases out. The quotation marks quote the minutes, never the person.
"""

from collections import Counter
from collections.abc import Iterable, Sequence

from rr3search.citations import name_speaker
from rr3search.domain import (
    ATTENDEE,
    REMOVED_NAME,
    VOLUNTARY_ATTENDEE,
    Action,
    ActionStatus,
    Answer,
    AnswerStatus,
    Attribution,
    Basis,
    Change,
    Intent,
    MeetingReference,
    Period,
    QuestionRecord,
    QuestionStatus,
    RefusalReason,
    Scope,
    SpeakerType,
    StatementChange,
    Supersession,
    Verdict,
    Voice,
    fold_name,
    format_date,
)

__all__ = [
    "count_statuses",
    "count_things",
    "describe_action_terms",
    "describe_basis",
    "describe_change",
    "describe_due",
    "describe_meeting",
    "describe_owners",
    "describe_place",
    "describe_repeats",
    "describe_scope",
    "describe_span",
    "describe_speaker",
    "describe_supersession",
    "describe_understanding",
    "describe_voice",
    "explain_answer",
    "explain_question_status",
    "list_days",
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
_NAMELESS = {
    REMOVED_NAME: "the name was removed from this archive",
    ATTENDEE: "the name is left out of what is published",
    VOLUNTARY_ATTENDEE: "the name is left out of what is published",
}
"""Speakers whom not the minutes leave unnamed, but whoever keeps or publishes them."""
_CHANGES = {
    Change.SAME: "the same",
    Change.CHANGED: "changed",
    Change.NARROWED: "narrowed",
    Change.NEW_FIGURE: "a new figure",
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
    is_plain = f" {fold_name(who.speaker_as_printed or '')} " in f" {fold_name(who.speaker or '')} "
    phrases = {
        Basis.NAMED: "" if is_plain else printed,
        Basis.ORGANISATION: "the minutes name the organisation, not a person",
        Basis.SECTION: f"the heading names {who.speaker or who.organisation}",
        Basis.PRONOUN: _join("by a pronoun", printed),
        Basis.SOLE_REPRESENTATIVE: _join(f"the only {who.organisation} attendee: inferred", printed),
        Basis.ANONYMOUS: _NAMELESS.get(who.speaker or "")
        or _join("anonymous in the minutes", "" if is_plain else printed),
        Basis.RELAYED: "relayed: they pass on what somebody else said",
        Basis.NONE: "the minute-taker's words" if who.speaker_type is SpeakerType.NARRATOR else "",
    }
    return phrases[who.basis]


def describe_meeting(meeting: MeetingReference) -> str:
    """Name the meeting: who met, and when."""
    return f"{meeting.body or meeting.title}, {format_date(meeting.held_on)}"


def describe_place(page: int | None, paragraph: int) -> str:
    """Say where in its file something stands: "p. 2, para. 14"."""
    return f"para. {paragraph}" if page is None else f"p. {page}, para. {paragraph}"


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
    return f"Said in nearly the same words at {count_things(len(meetings), 'other meeting')}: {list_days(meetings)}"


def list_days(meetings: Iterable[MeetingReference]) -> str:
    """Write the days of meetings, each once."""
    return ", ".join(dict.fromkeys(format_date(meeting.held_on) for meeting in meetings))


def count_statuses(records: Sequence[QuestionRecord]) -> str:
    """Say how many questions there are and what became of them: "3 questions: 2 answered, 1 deferred"."""
    counts = Counter(record.status for record in records)
    parts = [f"{counts[status]} {name_status(status).lower()}" for status in QuestionStatus if counts[status]]
    return f"{count_things(len(records), 'question')}: {', '.join(parts)}"


def describe_supersession(superseded: Supersession | None) -> str:
    """Say what the same body said later and what it changed; empty where nothing is known to."""
    if superseded is None:
        return ""
    later = superseded.by
    said = f"{describe_speaker(later.attribution)}, {format_date(later.meeting.held_on)}"
    return f"Superseded by {said}: {_word_change(superseded.change, before_words=', ')} [rr3:{later.id}]"


def describe_change(change: StatementChange) -> str:
    """Say what a later statement changed, with the words that show it: "a new figure: ‘40 places’ to ‘55 places’"."""
    return _word_change(change, before_words=": ")


def _word_change(change: StatementChange, *, before_words: str) -> str:
    told = " to ".join(_quote_words(words) for words in (change.before, change.after) if words)
    what = _CHANGES[change.change]
    return f"{what}{before_words}{told}" if told else what


def _quote_words(words: Sequence[str]) -> str:
    return ", ".join(f"‘{one}’" for one in words)


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


def name_status(status: AnswerStatus | QuestionStatus | Verdict) -> str:
    """Write a status for a reader: PARTLY ANSWERED."""
    return "PARTLY ANSWERED" if status.value == "partly" else status.value.replace("_", " ").upper()


def explain_question_status(status: QuestionStatus) -> str:
    """Say what became of a question."""
    return _QUESTIONS[status]


def describe_action_terms(action: Action) -> str:
    """Say who is to act, by when, and where it stands if its own minutes say more than that it is to be done.

    What later minutes tell of it is the register's to say.
    """
    due = f"due {describe_due(action)}" if action.due else describe_due(action)
    owners = f"owner: {describe_owners(action)}" if action.owners else describe_owners(action)
    is_new = action.status is ActionStatus.OPEN and action.first_raised is None
    return "; ".join((owners, due, *(() if is_new else (name_action_status(action),))))


def describe_owners(action: Action) -> str:
    """Name who is to act."""
    return ", ".join(action.owners) or "no owner named"


def describe_due(action: Action) -> str:
    """Say by when."""
    return format_date(action.due) if action.due else "no date given"


def name_action_status(action: Action) -> str:
    """Say where an action stands, and since when it has been one where the minutes tell."""
    status = action.status.value.replace("_", " ")
    return f"{status}, first raised {format_date(action.first_raised)}" if action.first_raised else status


def _join(*phrases: str) -> str:
    return "; ".join(phrase for phrase in phrases if phrase)
