"""The register of actions: each action once, with what later minutes say became of it."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from rr3search.domain.answer import LinkedAction
from rr3search.domain.passage import MeetingReference, Passage

__all__ = ["Closing", "ClosingDoubt", "EntryKind", "EntryStatus", "Evidence", "EvidenceReason", "RegisterEntry"]


class EntryKind(StrEnum):
    """What an entry of the register is."""

    ACTION = "action"
    PROMISE = "promise"
    """Said in prose and printed nowhere as an action: a candidate, never counted as an action."""


class EntryStatus(StrEnum):
    """Where an action stands, as far as all the minutes say."""

    OPEN = "open"
    REPORTED_DONE = "reported_done"
    """Later minutes say so; nobody has closed it."""
    CARRIED_FORWARD = "carried_forward"
    SUPERSEDED = "superseded"
    """A later action took its place."""
    CLOSED = "closed"
    """Closed by whoever keeps the register, with a citation."""


class EvidenceReason(StrEnum):
    """Why words of later minutes tell of an action."""

    LISTED = "listed"
    """The action is printed again, with what became of it."""
    REVIEWED = "reviewed"
    """A line that goes through old actions tells of it."""
    TOLD = "told"
    """A sentence tells that it has been done."""
    REPORTED = "reported"
    """The owner reports on it, or brings what was to be brought."""
    CARRIED = "carried"
    """A sentence carries it forward."""
    REPLACED = "replaced"
    """A sentence puts something else in its place."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """Words of later minutes that tell of an action; a suggestion, for a person to check."""

    status: EntryStatus
    reason: EvidenceReason
    text: str
    """The minutes' own words, a part of the passage."""
    passage: Passage


@dataclass(frozen=True, slots=True)
class Closing:
    """That somebody closed an action, because of a passage."""

    action_id: str
    because: str
    """Id of the passage; its words are kept nowhere else than in the archive."""
    closed_on: dt.date


class ClosingDoubt(StrEnum):
    """Why a passage that closed an action may not tell what became of it."""

    SAME_MEETING = "same_meeting"
    """It is of the meeting that recorded the action."""
    NO_WORD_IN_COMMON = "no_word_in_common"
    """It shares no word with the task that tells one task from another."""


@dataclass(frozen=True, slots=True)
class RegisterEntry:
    """An action, or a promise, over all the meetings that tell of it."""

    kind: EntryKind
    linked: LinkedAction
    """As first recorded."""
    owner_organisations: tuple[str, ...]
    """Of the owners, in their order, as the attendance lists give them."""
    due: dt.date | None
    """As first set; a meeting named by its month is that meeting's day."""
    extended_to: dt.date | None
    """A later day that was set when it was printed again."""
    status: EntryStatus
    age_days: int | None
    """Since it was first recorded; None where that meeting has no date."""
    evidence: tuple[Evidence, ...] = ()
    """Oldest first; the last of it gives the status."""
    repeated_in: tuple[MeetingReference, ...] = ()
    """Later meetings that print it again."""
    superseded_by: str | None = None
    """Id of the action that took its place."""
    closing: Closing | None = None
    closed_by: Passage | None = None
    """What the closing cites; None where nothing is closed, or the archive no longer has it."""

    @property
    def id(self) -> str:
        """Of the action as first recorded; the same across re-ingest."""
        return self.linked.action.id

    @property
    def is_waiting(self) -> bool:
        """Whether it is still to be done."""
        return self.status in {EntryStatus.OPEN, EntryStatus.CARRIED_FORWARD}

    def is_overdue(self, today: dt.date) -> bool:
        """Whether it is still to be done and its latest day is past."""
        latest = self.extended_to or self.due
        return self.is_waiting and latest is not None and latest < today
