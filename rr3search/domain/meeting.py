"""What happened: a meeting, who was there, what was on the table, who said what, who promised what."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from rr3search.domain.attribution import Attribution
from rr3search.domain.document import Omission, Source

__all__ = [
    "Acronym",
    "Action",
    "ActionStatus",
    "Attendee",
    "Decision",
    "Meeting",
    "Minutes",
    "MinutesStatus",
    "Section",
    "SectionKind",
    "Turn",
    "TurnKind",
]


class SectionKind(StrEnum):
    """What a heading announces."""

    HEADING = "heading"
    QUESTION = "question"
    """A question tabled for the meeting, printed as a heading."""
    OPENING = "opening"
    """Remarks, a report or a presentation by the one the heading names."""
    DISCUSSION = "discussion"
    ACTIONS = "actions"


class TurnKind(StrEnum):
    """What a turn does."""

    STATEMENT = "statement"
    QUESTION = "question"
    ANSWER = "answer"
    ACTION = "action"
    DECISION = "decision"
    NARRATION = "narration"


class ActionStatus(StrEnum):
    """Where an action stands as far as its own minutes say."""

    OPEN = "open"
    DONE = "done"
    CARRIED_FORWARD = "carried_forward"
    """Raised at an earlier meeting, looked at again and still to be done."""


class MinutesStatus(StrEnum):
    """What the minutes say of their own standing."""

    DRAFT = "draft"
    CONFIRMED = "confirmed"
    """Approved, agreed, signed or final."""


@dataclass(frozen=True, slots=True)
class Attendee:
    """A person on the attendance list."""

    name: str
    organisation: str | None
    role: str | None
    """As printed in the list ("Chair", "co-opted", "notes")."""
    present: bool
    """False for apologies."""
    note: str | None = None
    """How they attended, as printed ("part meeting", "items 1-4", "by phone"); None where nothing is said."""
    deputises_for: str | None = None
    """Whom they stood in for, as printed."""


@dataclass(frozen=True, slots=True)
class Acronym:
    """A short form that the minutes introduce in brackets."""

    short: str
    long: str


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and where it stands."""

    title: str
    kind: SectionKind
    level: int
    """From 1, outermost."""
    path: tuple[str, ...]
    """Titles from the outermost down to this one."""
    number: str
    """As printed ("3.", "Item 4"), empty where there is none."""
    page: int | None
    paragraph: int


@dataclass(frozen=True, slots=True)
class Turn:
    """What one speaker said without a break inside one paragraph."""

    text: str
    """Substring of the block it stands in."""
    kind: TurnKind
    attribution: Attribution
    section: int | None
    """Position in the meeting's sections; None before the first heading."""
    replies_to: str | None
    """The words this turn answers or the lead-in it continues; None where there are none."""
    sentence_starts: tuple[int, ...]
    """Offsets of the sentences in text, the first is 0."""
    page: int | None
    paragraph: int


@dataclass(frozen=True, slots=True)
class Action:
    """Something somebody is to do."""

    id: str
    text: str
    """As printed, without the label ("Action:")."""
    owners: tuple[str, ...]
    recipients: tuple[str, ...]
    tasks: tuple[str, ...]
    due: dt.date | None
    status: ActionStatus
    section: int | None
    page: int | None
    paragraph: int
    first_raised: dt.date | None = None
    """Of an action of an earlier meeting, where the minutes tell the day; None for a new one."""
    is_promise: bool = False
    """Whether it is told in prose alone ("She undertook to write"), not printed as an action."""
    references: tuple[str, ...] = ()
    """Printed on it, without the word for an action: "3" of "AP3", "24/03"; several where one line tells of several."""


@dataclass(frozen=True, slots=True)
class Decision:
    """Something the meeting agreed."""

    text: str
    section: int | None
    page: int | None
    paragraph: int


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting as its minutes present it, without the words spoken."""

    id: str
    title: str
    body: str
    """Who met, with the acronyms the minutes introduce ("RR3 special interest group on Covid-19")."""
    held_on: dt.date | None
    venue: str | None
    chair: str | None
    attendees: tuple[Attendee, ...]
    """Present and apologies, in the order printed."""
    sections: tuple[Section, ...]
    actions: tuple[Action, ...]
    decisions: tuple[Decision, ...]
    acronyms: tuple[Acronym, ...]
    front_matter: tuple[str, ...]
    """The blocks that were read as title, date, venue and attendance."""
    left_out: tuple[Omission, ...]
    warnings: tuple[str, ...]
    """What a reader of this meeting should doubt ("no date found")."""
    source: Source
    reviewed_actions: tuple[Action, ...] = ()
    """Actions of earlier meetings that this one only looked at again; never among the actions."""
    status: MinutesStatus | None = None
    """None where the minutes do not say."""
    promises: tuple[Action, ...] = ()
    """What somebody only said they would do, in minutes whose actions are printed as such; never among the actions."""
    also_in: tuple[Source, ...] = ()
    """Other files with the same meeting (a PDF of a Word file, the draft of approved minutes); none is searched."""


@dataclass(frozen=True, slots=True)
class Minutes:
    """A meeting and every word spoken or told at it."""

    meeting: Meeting
    turns: tuple[Turn, ...]
