"""The names a store holds, gathered: what `read_vocabulary` gives.

Meetings and counted speakers in, a vocabulary out; every store gathers it in the same way.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from rr3search.domain import (
    REMOVED_NAME,
    Acronym,
    Affiliation,
    KnownPerson,
    Meeting,
    SpeakerType,
    Vocabulary,
    fold_name,
)

__all__ = ["SpeakerCount", "collect_vocabulary"]


@dataclass(frozen=True, slots=True)
class SpeakerCount:
    """How many passages one speaker has."""

    speaker: str | None
    speaker_type: SpeakerType
    organisation: str | None
    passages: int


@dataclass(slots=True)
class _Draft:
    """A person while being gathered."""

    name: str
    organisations: set[str] = field(default_factory=set)
    roles: set[str] = field(default_factory=set)
    meetings: int = 0
    passages: int = 0
    days: dict[tuple[str | None, str], set[dt.date]] = field(default_factory=lambda: defaultdict(set))
    """Of the meetings that list them, by organisation and the body that met."""

    def list_affiliations(self) -> tuple[Affiliation, ...]:
        """Where they belonged, by the first day."""
        listed = [
            Affiliation(organisation, body, min(days, default=None), max(days, default=None))
            for (organisation, body), days in self.days.items()
        ]
        return tuple(sorted(listed, key=lambda one: (str(one.first_held_on), one.organisation or "", one.body)))


def collect_vocabulary(meetings: Iterable[Meeting], speakers: Iterable[SpeakerCount]) -> Vocabulary:
    """Gather the names of all meetings and of all who speak in them."""
    drafts: dict[str, _Draft] = {}
    acronyms: set[Acronym] = set()
    organisations: set[str] = set()
    for meeting in meetings:
        acronyms.update(meeting.acronyms)
        for person in meeting.attendees:
            if REMOVED_NAME in person.name:
                # removed people are nobody, and no two of them the same
                continue
            draft = _find_draft(drafts, person.name)
            draft.meetings += person.present
            draft.roles |= {person.role} if person.role else set()
            draft.organisations |= {person.organisation} if person.organisation else set()
            draft.days[person.organisation, meeting.body] |= {meeting.held_on} if meeting.held_on else set()
    labels: set[str] = set()
    groups: set[str] = set()
    speaking: set[str] = set()
    for count in speakers:
        if count.organisation:
            speaking.add(fold_name(count.organisation))
            organisations.add(count.organisation)
        if count.speaker and count.speaker_type is SpeakerType.PERSON:
            draft = _find_draft(drafts, count.speaker)
            draft.passages += count.passages
            draft.organisations |= {count.organisation} if count.organisation else set()
        elif count.speaker and count.speaker_type is SpeakerType.ANONYMOUS:
            labels.add(count.speaker)
        elif count.speaker and count.speaker_type in {SpeakerType.ROLE, SpeakerType.COLLECTIVE}:
            groups.add(count.speaker)
    organisations.update(body for draft in drafts.values() for body in draft.organisations)
    return Vocabulary(
        people=tuple(
            KnownPerson(
                name=one.name,
                organisations=tuple(sorted(one.organisations)),
                roles=tuple(sorted(one.roles)),
                meetings=one.meetings,
                passages=one.passages,
                affiliations=one.list_affiliations(),
            )
            for _, one in sorted(drafts.items())
        ),
        organisations=tuple(sorted(organisations)),
        speaking_organisations=frozenset(speaking),
        acronyms=tuple(sorted(acronyms, key=lambda acronym: (acronym.short, acronym.long))),
        anonymous_labels=tuple(sorted(labels)),
        group_labels=tuple(sorted(groups)),
    )


def _find_draft(drafts: dict[str, _Draft], name: str) -> _Draft:
    """The person of this name, whatever its typography; the form met first is kept."""
    return drafts.setdefault(fold_name(name), _Draft(name))
