"""What a question gets back: quotes from the minutes, or a refusal with its reason."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from rr3search.domain.intent import NOTHING_UNDERSTOOD, Intent
from rr3search.domain.meeting import Action
from rr3search.domain.passage import Hit, MeetingReference, Passage
from rr3search.domain.statements import Supersession

__all__ = [
    "Aftermath",
    "Answer",
    "AnswerStatus",
    "Consequence",
    "LinkedAction",
    "QuestionRecord",
    "QuestionReference",
    "QuestionStatus",
    "Quote",
    "RefusalReason",
    "Scope",
]


class AnswerStatus(StrEnum):
    """What became of what the user asked."""

    ANSWERED = "answered"
    PARTLY = "partly"
    DEFERRED = "deferred"
    REFUSED = "refused"


class RefusalReason(StrEnum):
    """Why nothing is quoted."""

    NO_MATCH_IN_FILTER = "no_match_in_filter"
    SPEAKER_NOT_QUOTED = "speaker_not_quoted"
    TOPIC_DISCUSSED_BUT_NOT_STATED = "topic_discussed_but_not_stated"
    WEAK_EVIDENCE = "weak_evidence"
    DEANONYMISE = "deanonymise"


class QuestionStatus(StrEnum):
    """What became of a question put to a meeting."""

    ANSWERED = "answered"
    ANSWERED_NO = "answered_no"
    PARTLY = "partly"
    DEFERRED = "deferred"
    UNRESOLVED = "unresolved"
    UNANSWERED = "unanswered"


@dataclass(frozen=True, slots=True)
class LinkedAction:
    """An action with the meeting and the place it was recorded at."""

    action: Action
    meeting: MeetingReference
    file: str
    question: str | None
    section: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class QuestionRecord:
    """A question put to a meeting, tabled or from the floor, and what became of it."""

    id: str
    text: str
    asked_by: str | None
    """The speaker's name or label; None where the minutes do not say who tabled it."""
    asked_of: str | None
    """The person or body it was put to; None where the question does not say."""
    meeting: MeetingReference
    status: QuestionStatus
    answers: tuple[Passage, ...]
    actions: tuple[LinkedAction, ...]
    asking: tuple[Passage, ...] = ()
    """The passages that ask it; none for a tabled one.

    Where only the opening of its answer tells of it ("In response to a question from Jo about fares, Al said"), the
    words that do, as the asker's, under the id of that passage.
    """


@dataclass(frozen=True, slots=True)
class QuestionReference:
    """A question as other questions refer to it."""

    id: str
    meeting: MeetingReference


@dataclass(frozen=True, slots=True)
class Consequence:
    """What followed from a passage."""

    status: QuestionStatus | None
    """Of the question it asks, answers or is an action on; None where there is none."""
    actions: tuple[LinkedAction, ...]
    """For a passage that is itself an action, that one."""


@dataclass(frozen=True, slots=True)
class Quote:
    """Whole sentences of a passage."""

    passage: Passage
    text: str
    """Substring of the passage's text."""
    repeats: tuple[MeetingReference, ...] = ()
    """Other meetings at which the same speaker said the same, latest first."""
    superseded: Supersession | None = None
    """What the same body said of it at a later meeting, where that is something else."""


@dataclass(frozen=True, slots=True)
class Scope:
    """What was searched."""

    meetings: int
    first_held_on: dt.date | None
    last_held_on: dt.date | None
    passages: int


@dataclass(frozen=True, slots=True)
class Answer:
    """The minutes' own words on a question, or an honest refusal."""

    question: str
    status: AnswerStatus
    reason: RefusalReason | None
    """Set exactly where the status is refused."""
    quotes: tuple[Quote, ...]
    actions: tuple[LinkedAction, ...]
    nearest: tuple[Hit, ...]
    """The closest passages, best first; on a refusal they may not answer."""
    scope: Scope
    is_near: bool = True
    """Whether the closest passages bear on the question at all; where they do not, they are not worth a look."""
    intent: Intent = NOTHING_UNDERSTOOD
    """How the question was understood."""


@dataclass(frozen=True, slots=True)
class Aftermath:
    """What came after a question was put."""

    asked_again: tuple[QuestionReference, ...] = ()
    """The same question at other meetings."""
    told_later: tuple[Quote, ...] = ()
    """What later minutes tell of the actions and promises it led to, oldest first: for a person to check."""
