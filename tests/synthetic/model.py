"""What happened at an invented meeting, before any house style has put it into words."""

import datetime as dt
from dataclasses import dataclass
from enum import Enum

from synthetic.vocabulary.domains import Domain

__all__ = [
    "Act",
    "Attendance",
    "Clause",
    "Event",
    "Item",
    "Mix",
    "OldTask",
    "Organisation",
    "Person",
    "Point",
    "Speech",
    "Task",
    "Voice",
    "VoiceKind",
]


class Attendance(Enum):
    """How somebody was there."""

    MEMBER = "member"
    OFFICIAL = "official"
    """In attendance, without a seat."""
    APOLOGIES = "apologies"


class VoiceKind(Enum):
    """Whom the minutes can name for what was said."""

    PERSON = "person"
    CHAIR = "chair"
    """By office ("The Chair")."""
    ORGANISATION = "organisation"
    ANONYMOUS = "anonymous"
    COLLECTIVE = "collective"
    PASSIVE = "passive"


class Act(Enum):
    """What is done with words."""

    REPORT = "report"
    SAY = "say"
    VIEW = "view"
    WORRY = "worry"
    ASK = "ask"
    ANSWER = "answer"
    PROPOSE = "propose"
    RELAY = "relay"


@dataclass(frozen=True, slots=True)
class Organisation:
    """A body that people come from."""

    name: str
    acronym: str | None


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody on the attendance list."""

    first: str
    last: str
    title: str | None
    is_woman: bool
    initials: str
    """Unique within the meeting."""
    organisation: Organisation
    job: str
    office: str | None
    """In the meeting: "Chair", "Secretary" or nothing."""
    attendance: Attendance
    deputises_for: str | None = None
    note: str | None = None

    @property
    def name(self) -> str:
        """Full name without a title."""
        return f"{self.first} {self.last}"

    @property
    def titled(self) -> str:
        """Full name as a polite list prints it."""
        return f"{self.title} {self.name}" if self.title else self.name

    @property
    def pronoun(self) -> str:
        """The pronoun that stands for them."""
        return "She" if self.is_woman else "He"


@dataclass(frozen=True, slots=True)
class Clause:
    """Something that can be said: in the past for reported speech, in the present for spoken words."""

    reported: str
    direct: str


@dataclass(frozen=True, slots=True)
class Point:
    """One clause of a speech; with a cue of its own ("She added that") or without."""

    clause: Clause
    is_cued: bool


@dataclass(frozen=True, slots=True)
class Voice:
    """Who speaks; the person is None for the voices nobody is named for."""

    kind: VoiceKind
    person: Person | None = None
    organisation: Organisation | None = None
    label: str = ""


@dataclass(frozen=True, slots=True)
class Speech:
    """What one voice says without a break."""

    voice: Voice
    act: Act
    points: tuple[Point, ...]
    about: str
    """What a report is on."""
    source: str | None = None
    """Of relayed speech: whose words are passed on."""


@dataclass(frozen=True, slots=True)
class Task:
    """Something somebody is to do."""

    text: str
    owners: tuple[Person, ...]
    due: dt.date | None


@dataclass(frozen=True, slots=True)
class OldTask:
    """A task of an earlier meeting, looked at again."""

    task: Task
    is_done: bool
    remark: str


@dataclass(frozen=True, slots=True)
class Item:
    """One piece of business."""

    title: str
    question: str
    """The same as a tabled question."""
    topic: str
    presenter: Person
    speeches: tuple[Speech, ...]
    tasks: tuple[Task, ...]
    resolution: str | None
    mover: Person
    seconder: Person


@dataclass(frozen=True, slots=True)
class Mix:
    """How often each voice speaks, and what the style asks for besides."""

    person: float = 0.7
    chair: float = 0.06
    organisation: float = 0.05
    anonymous: float = 0.05
    collective: float = 0.07
    passive: float = 0.07
    members: tuple[int, int] = (7, 12)
    has_organisations: bool = True
    """False for a body whose members all belong to it."""


@dataclass(frozen=True, slots=True)
class Event:
    """A meeting and all its business."""

    seed: int
    domain: Domain
    body: str
    short: str
    """What the minutes call the body in a sentence ("board", "group")."""
    held_on: dt.date
    previous_on: dt.date
    next_on: dt.date
    starts: str
    venue: str
    people: tuple[Person, ...]
    items: tuple[Item, ...]
    old_tasks: tuple[OldTask, ...]

    @property
    def present(self) -> tuple[Person, ...]:
        """Those who came."""
        return tuple(one for one in self.people if one.attendance is not Attendance.APOLOGIES)

    @property
    def absent(self) -> tuple[Person, ...]:
        """Those who sent apologies."""
        return tuple(one for one in self.people if one.attendance is Attendance.APOLOGIES)

    @property
    def chair(self) -> Person:
        """The one who chairs."""
        return next(one for one in self.people if one.office == "Chair")

    @property
    def secretary(self) -> Person:
        """The one who takes the notes."""
        return next(one for one in self.people if one.office == "Secretary")
