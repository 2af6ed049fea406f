"""What a question is after."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

__all__ = ["NOTHING_UNDERSTOOD", "AnswerType", "Intent", "Period"]


class AnswerType(StrEnum):
    """What an answer must hold to be one."""

    DATE = "date"
    NUMBER = "number"
    AMOUNT = "amount"
    DURATION = "duration"
    REASON = "reason"


@dataclass(frozen=True, slots=True)
class Period:
    """Days a question speaks of."""

    since: dt.date | None
    until: dt.date | None
    """First and last day; None leaves that end open."""
    printed: str
    """The question's own words for it."""
    is_of_meeting: bool
    """Whether it says when the meeting was ("at the July 2020 meeting"), not only when something was ("in 2020")."""


@dataclass(frozen=True, slots=True)
class Intent:
    """A question, understood as far as its words allow."""

    people: tuple[str, ...] = ()
    """Names, as the archive has them, of those whose words are wanted."""
    organisations: tuple[str, ...] = ()
    """Organisations whose words, or whose people's words, are wanted."""
    unknown_speaker: str | None = None
    """Somebody whose words are wanted and whom the archive does not know as a speaker."""
    speaker_class: tuple[str, ...] = ()
    """Words of an anonymous label ("sector") whose bearers are wanted."""
    topic: tuple[str, ...] = ()
    """Content words, without those that only say whose words are wanted."""
    answer_type: AnswerType | None = None
    counted: tuple[str, ...] = ()
    """Stems of what a number is asked of ("how many places"); empty where none is."""
    named: tuple[str, ...] = ()
    """Every form of the names of the people the question names in any role."""
    mentions: tuple[str, ...] = ()
    """Attendees and their organisations that the question names in any role, by whole names or parts of them."""
    period: Period | None = None
    is_seeking_identity: bool = False
    """Whether it asks who or which body somebody is."""
    is_seeking_role: bool = False
    """Whether it only asks which people or bodies get, pay, run or decide something."""
    is_unmasking: bool = False
    """Whether it asks outright who an anonymous speaker is."""
    is_about_actions: bool = False
    is_about_decisions: bool = False
    is_about_questions: bool = False


NOTHING_UNDERSTOOD = Intent()
