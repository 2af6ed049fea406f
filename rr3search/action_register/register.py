"""Use case: the register of actions of an archive, narrowed to owners, meetings and statuses.

A store, its names and the closings in, a register out. Nothing is searched and nothing is written here.
"""

import datetime as dt
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass

from rr3search.action_register.building import FollowedBodies, build_register
from rr3search.domain import (
    Closing,
    EntryKind,
    EntryStatus,
    LinkedAction,
    MeetingReference,
    NameRegister,
    Passage,
    PassageFilter,
    RegisterEntry,
    TurnKind,
    fold_name,
)
from rr3search.errors import UnknownIdError
from rr3search.naming import read_names
from rr3search.questions import follows
from rr3search.stores import PassageStore

__all__ = ["Register", "follow_bodies", "list_register"]


@dataclass(frozen=True, slots=True)
class Register:
    """Actions and promises, by the meetings that first recorded them."""

    entries: tuple[RegisterEntry, ...]
    today: dt.date

    def list_actions(self) -> tuple[RegisterEntry, ...]:
        """List the actions alone."""
        return tuple(entry for entry in self.entries if entry.kind is EntryKind.ACTION)

    def get_entry(self, action_id: str) -> RegisterEntry:
        """Give the entry with this id.

        Raises:
            UnknownIdError: There is none.
        """
        for entry in self.entries:
            if entry.id == action_id:
                return entry
        raise UnknownIdError(action_id, kind="action")

    def list_promises(self) -> tuple[RegisterEntry, ...]:
        """List the promises alone: candidates that no action was printed for."""
        return tuple(entry for entry in self.entries if entry.kind is EntryKind.PROMISE)

    def list_overdue(self) -> tuple[RegisterEntry, ...]:
        """List the actions still to be done whose day is past."""
        return tuple(entry for entry in self.list_actions() if entry.is_overdue(self.today))

    def list_concerning(
        self, ids: Collection[str], passages: Iterable[Passage], *, is_about: Callable[[LinkedAction], bool]
    ) -> tuple[RegisterEntry, ...]:
        """List the actions and promises that bear on something.

        Args:
            ids: Of actions that do.
            passages: Upon which such actions were recorded.
            is_about: Tells of an action by its own words whether it does.
        """
        read = tuple(passages)
        return tuple(
            entry
            for entry in self.entries
            if entry.id in ids or is_about(entry.linked) or any(follows(entry.linked, passage) for passage in read)
        )


def follow_bodies(store: PassageStore, register: NameRegister) -> FollowedBodies:
    """Begin to follow the actions of an archive as it stands; its bodies are read as they are asked for."""
    return FollowedBodies(store.list_meetings(), read_names(store, register).people)


def list_register(
    store: PassageStore,
    where: PassageFilter,
    *,
    followed: FollowedBodies,
    closings: Mapping[str, Closing],
    today: dt.date,
    statuses: Collection[EntryStatus] | None = None,
) -> Register:
    """List each action once, with what later minutes tell of it.

    Args:
        store: What has been ingested; evidence is looked for in all of it, whatever the filter.
        where: Which meetings recorded or repeated an action; speakers and organisations mean its owner.
        followed: What was followed for other registers of the same archive; this adds to it.
        closings: By action id.
        today: From which age is counted and what is overdue.
        statuses: Only entries that stand so; None means all.
    """
    if where.kinds is not None and TurnKind.ACTION not in where.kinds:
        return Register((), today)
    drafts = followed.list_drafts(store, of=where.meetings)
    closed_by = store.find_passages([closing.because for closing in closings.values()]) if closings else []
    forms = {
        fold_name(form): frozenset(map(fold_name, person.forms)) for person in followed.people for form in person.forms
    }
    bodies = {
        fold_name(form): frozenset(map(fold_name, person.organisations))
        for person in followed.people
        for form in person.forms
    }
    passages = {passage.id: passage for passage in closed_by}
    entries = build_register(drafts, passages, closings=closings, today=today)
    return Register(
        tuple(
            entry
            for entry in entries
            if (statuses is None or entry.status in statuses)
            and any(_is_allowed(meeting, where) for meeting in (entry.linked.meeting, *entry.repeated_in))
            and _is_owned(entry, where, forms=forms, bodies=bodies)
            and (where.section is None or any(where.section in fold_name(title) for title in entry.linked.section))
        ),
        today,
    )


def _is_allowed(meeting: MeetingReference, where: PassageFilter) -> bool:
    return (
        (where.meetings is None or meeting.id in where.meetings)
        and (where.since is None or (meeting.held_on is not None and meeting.held_on >= where.since))
        and (where.until is None or (meeting.held_on is not None and meeting.held_on <= where.until))
    )


def _is_owned(
    entry: RegisterEntry,
    where: PassageFilter,
    *,
    forms: Mapping[str, frozenset[str]],
    bodies: Mapping[str, frozenset[str]],
) -> bool:
    owners = {fold_name(owner) for owner in entry.linked.action.owners}
    called = owners.union(*(forms.get(owner, ()) for owner in owners))
    listed = frozenset(map(fold_name, entry.owner_organisations))
    spoken_for = owners | (listed or frozenset().union(*(bodies.get(owner, ()) for owner in owners)))
    return (where.speakers is None or bool(called & where.speakers)) and (
        where.organisations is None or bool(spoken_for & where.organisations)
    )
