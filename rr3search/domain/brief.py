"""An agenda and what the archive already has on it: the paper for the day before a meeting."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from rr3search.domain.answer import LinkedAction, QuestionRecord, QuestionStatus, Quote, Scope
from rr3search.domain.passage import MeetingReference, Passage
from rr3search.domain.statements import StatementChange

__all__ = [
    "Agenda",
    "AgendaLine",
    "Brief",
    "BriefedAnswer",
    "BriefedItem",
    "LineKind",
    "Verdict",
]


class LineKind(StrEnum):
    """What a line of an agenda is taken for."""

    QUESTION = "question"
    TOPIC = "topic"
    IGNORED = "ignored"


@dataclass(frozen=True, slots=True)
class AgendaLine:
    """A line of an agenda, and what it was taken for."""

    text: str
    """Without its number or bullet, the time before it and the presenter behind it; as printed where it is ignored."""
    kind: LineKind
    heading: str | None = None
    """Under which it stands."""


@dataclass(frozen=True, slots=True)
class Agenda:
    """What is tabled for a meeting."""

    title: str | None
    lines: tuple[AgendaLine, ...]
    """Every line of the file, in order."""


class Verdict(StrEnum):
    """What the archive has on a tabled question or topic: a question's status, or nothing."""

    ANSWERED = QuestionStatus.ANSWERED.value
    ANSWERED_NO = QuestionStatus.ANSWERED_NO.value
    PARTLY = QuestionStatus.PARTLY.value
    DEFERRED = QuestionStatus.DEFERRED.value
    UNRESOLVED = QuestionStatus.UNRESOLVED.value
    UNANSWERED = QuestionStatus.UNANSWERED.value
    NOT_FOUND = "not_found"


@dataclass(frozen=True, slots=True)
class BriefedAnswer:
    """A prior answer in its own words."""

    quote: Quote
    change: StatementChange | None = None
    """What it changed against the same body's answer before it; None where nothing is seen to have changed."""


@dataclass(frozen=True, slots=True)
class BriefedItem:
    """A tabled question or topic with what is known of it."""

    line: AgendaLine
    verdict: Verdict
    answers: tuple[BriefedAnswer, ...] = ()
    """Newest first."""
    sector: tuple[Passage, ...] = ()
    """What speakers the minutes leave unnamed said of it; never linked to one another."""
    actions: tuple[LinkedAction, ...] = ()
    """On it and still open, oldest first."""
    records: tuple[QuestionRecord, ...] = ()
    """The same question, as it was put before, newest first."""
    raised_at: tuple[MeetingReference, ...] = ()
    """The meetings at which it was spoken of, newest first."""
    closest: tuple[Passage, ...] = ()
    """Where nothing is found: what comes nearest and may not answer it, nearest first."""
    is_by_meaning: bool = False
    """Whether it was found by its meaning alone, where words did not show it: it may be another matter."""
    is_withheld: bool = False
    """Whether it asks who somebody is whom the minutes leave unnamed; then nothing is told."""
    follow_up: str | None = None
    """A question to put, in the wording of the promise that is still open."""


@dataclass(frozen=True, slots=True)
class Brief:
    """Prior answers to an agenda."""

    agenda: Agenda
    items: tuple[BriefedItem, ...]
    """The questions and topics, in the order of the agenda."""
    scope: Scope
    written_on: dt.date
    unread_files: tuple[str, ...] = ()
    """Files of the archive's folders that it does not hold, unread or unreadable; nothing of them is in the brief."""
