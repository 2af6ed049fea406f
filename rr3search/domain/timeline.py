"""What bodies said of a topic over time, and how often it was raised."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from rr3search.domain.answer import QuestionRecord, QuestionStatus, Quote, Scope
from rr3search.domain.attribution import Attribution, SpeakerType
from rr3search.domain.passage import MeetingReference, Passage
from rr3search.domain.statements import Change, StatementChange

__all__ = ["DatedStatement", "Mark", "Raised", "Raising", "Timeline", "Timelines"]

_NAMED = frozenset({SpeakerType.PERSON, SpeakerType.ORGANISATION})
_ANSWERED = frozenset({QuestionStatus.ANSWERED, QuestionStatus.ANSWERED_NO, QuestionStatus.PARTLY})


class Mark(StrEnum):
    """How a statement stands to what the same body said before."""

    FIRST = "first"
    SAME = Change.SAME.value
    CHANGED = Change.CHANGED.value
    NARROWED = Change.NARROWED.value
    NEW_FIGURE = Change.NEW_FIGURE.value


@dataclass(frozen=True, slots=True)
class DatedStatement:
    """What a body said of a topic at one meeting."""

    quote: Quote
    mark: Mark | None
    """None where the words show neither a change nor that it is the same."""
    against: Passage | None = None
    """The earlier statement that the mark is against."""
    change: StatementChange | None = None
    """The words that show it."""


@dataclass(frozen=True, slots=True)
class Timeline:
    """The statements of one body or one speaker, oldest first."""

    of: str
    """As the latest of the minutes print the name."""
    former_names: tuple[str, ...]
    """Other names under which it spoke."""
    statements: tuple[DatedStatement, ...]


@dataclass(frozen=True, slots=True)
class Timelines:
    """A topic with what bodies said of it."""

    topic: str
    timelines: tuple[Timeline, ...]
    """Those with most statements first."""
    scope: Scope


@dataclass(frozen=True, slots=True)
class Raising:
    """One time that somebody raised a topic."""

    text: str
    """The question, or the sentences that raise it, as printed; of a question cut in parts the first."""
    meeting: MeetingReference
    asked_by: Attribution | None
    """Of a tabled question whoever the heading names; None where it names nobody."""
    passage: Passage | None
    """Where it stands; None for a tabled question, which is a heading."""
    record: QuestionRecord | None
    """The question with what became of it; None where it was raised without one."""

    @property
    def organisation(self) -> str | None:
        """The body that raised it; None where the minutes name none."""
        who = self.asked_by
        return (who.organisation or None) if who and who.speaker_type in _NAMED else None

    @property
    def is_anonymous(self) -> bool:
        """Whether somebody raised it whom the minutes do not name."""
        return self.asked_by is not None and self.asked_by.speaker_type not in {*_NAMED, SpeakerType.ROLE}


@dataclass(frozen=True, slots=True)
class Raised:
    """How often a topic was raised, by whom, and what became of it."""

    topic: str
    raisings: tuple[Raising, ...]
    """Oldest first."""
    organisations: tuple[str, ...]
    """That raised it, each once, by their first time; anonymous speakers count for none."""
    scope: Scope

    @property
    def meetings(self) -> tuple[MeetingReference, ...]:
        """The meetings at which it was raised, oldest first."""
        return tuple({raising.meeting.id: raising.meeting for raising in self.raisings}.values())

    @property
    def outcomes(self) -> tuple[tuple[MeetingReference, QuestionStatus], ...]:
        """What each meeting made of it: the best answer that a question at it had; none where no question was put."""
        return tuple(
            (meeting, status)
            for meeting in self.meetings
            if (status := _choose_best([one for one in self.raisings if one.meeting.id == meeting.id])) is not None
        )

    @property
    def answered(self) -> int:
        """At how many meetings a yes, a no or a part of an answer was given."""
        return sum(status in _ANSWERED for _, status in self.outcomes)


_BEST_FIRST = (
    QuestionStatus.ANSWERED,
    QuestionStatus.ANSWERED_NO,
    QuestionStatus.PARTLY,
    QuestionStatus.DEFERRED,
    QuestionStatus.UNRESOLVED,
    QuestionStatus.UNANSWERED,
)


def _choose_best(raisings: Sequence[Raising]) -> QuestionStatus | None:
    statuses = {raising.record.status for raising in raisings if raising.record}
    return next((status for status in _BEST_FIRST if status in statuses), None)
