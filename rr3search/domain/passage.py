"""What is searched and what is found: passages, the filter over them, and hits."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from rr3search.domain.attribution import Attribution, Basis
from rr3search.domain.meeting import Meeting, TurnKind
from rr3search.domain.words import fold_name

__all__ = [
    "FusedScore",
    "Hit",
    "MeetingReference",
    "Passage",
    "PassageFilter",
    "PassageSource",
    "Voice",
    "refer_to_meeting",
]

FusedScore = NewType("FusedScore", float)
"""Sum of standardised scores, comparable within one result list only; higher is better. Not a cosine."""

_NAMED_BASES = frozenset({Basis.NAMED, Basis.ORGANISATION, Basis.RELAYED})


@dataclass(frozen=True, slots=True)
class MeetingReference:
    """The meeting a passage belongs to, as far as a reader of the passage needs it."""

    id: str
    title: str
    body: str
    held_on: dt.date | None


def refer_to_meeting(meeting: Meeting) -> MeetingReference:
    """Give what passages, questions and actions keep of their meeting."""
    return MeetingReference(id=meeting.id, title=meeting.title, body=meeting.body, held_on=meeting.held_on)


@dataclass(frozen=True, slots=True)
class PassageSource:
    """Where a passage stands in its file; page and paragraph count from 1."""

    file: str
    page: int | None
    paragraph: int


@dataclass(frozen=True, slots=True)
class Passage:
    """The unit that is searched: one speaker, one section, the minutes' own words."""

    id: str
    """Content hash, the same across re-ingest and re-order."""
    text: str
    kind: TurnKind
    attribution: Attribution
    question: str | None
    """The tabled question it stands under."""
    section: tuple[str, ...]
    """Titles, outermost first."""
    replies_to: str | None
    """What it answers, or the lead-in it continues; context, never shown as its own words."""
    sentence_starts: tuple[int, ...]
    meeting: MeetingReference
    source: PassageSource
    position: int
    """Order within the meeting, from 0."""

    @property
    def sentences(self) -> tuple[str, ...]:
        """The sentences of the text, in order, without the space between them."""
        ends = (*self.sentence_starts[1:], len(self.text))
        return tuple(self.text[start:end].rstrip() for start, end in zip(self.sentence_starts, ends, strict=True))


@dataclass(frozen=True, slots=True)
class PassageFilter:
    """Which passages may be found. None admits all, an empty set admits nothing."""

    speakers: frozenset[str] | None = None
    """Folded names (fold_name); a passage must carry one of them."""
    organisations: frozenset[str] | None = None
    """Folded names; the speaker's organisation must be one of them."""
    meetings: frozenset[str] | None = None
    """Meeting ids."""
    since: dt.date | None = None
    """First day admitted; a meeting without a date is not."""
    until: dt.date | None = None
    """Last day admitted."""
    kinds: frozenset[TurnKind] | None = None
    section: str | None = None
    """Folded words that one of the section titles must contain."""
    is_strict: bool = False
    """Only speakers the minutes name themselves."""

    def allows(self, passage: Passage) -> bool:
        """Whether the passage passes; the definition every store must agree with."""
        who = passage.attribution
        held_on = passage.meeting.held_on
        return (
            (self.speakers is None or (who.speaker is not None and fold_name(who.speaker) in self.speakers))
            and (
                self.organisations is None
                or (who.organisation is not None and fold_name(who.organisation) in self.organisations)
            )
            and (self.meetings is None or passage.meeting.id in self.meetings)
            and (self.since is None or (held_on is not None and held_on >= self.since))
            and (self.until is None or (held_on is not None and held_on <= self.until))
            and (self.kinds is None or passage.kind in self.kinds)
            and (self.section is None or any(self.section in fold_name(title) for title in passage.section))
            and (not self.is_strict or who.basis in _NAMED_BASES)
        )


class Voice(StrEnum):
    """How a passage stands to those a query asks about."""

    THEIRS = "theirs"
    """They, or somebody of theirs, said it."""
    ABOUT_THEM = "about_them"
    """Somebody else said it about or to them."""
    OTHERS = "others"
    """Somebody else said it, without naming them."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage that was found."""

    rank: int
    """From 1."""
    score: FusedScore
    passage: Passage
    voice: Voice | None = None
    """Seen from those the query asks about; None where it asks about nobody."""
