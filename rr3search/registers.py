"""Use case: the registers of an archive: its meetings, its people, and who is to do what.

A store and a filter in, records out, in the order of the meetings. Nothing is searched here.
"""

from collections import Counter
from dataclasses import dataclass

from rr3search.domain import (
    EMPTY_REGISTER,
    KnownPerson,
    LinkedAction,
    Meeting,
    NameRegister,
    PassageFilter,
    TurnKind,
    fold_name,
    refer_to_meeting,
)
from rr3search.naming import read_names
from rr3search.questions import link_actions
from rr3search.stores import PassageStore

__all__ = ["MeetingRecord", "list_known_people", "list_meeting_records", "list_owned_actions"]


@dataclass(frozen=True, slots=True)
class MeetingRecord:
    """A meeting and how much of it is searched."""

    meeting: Meeting
    passages: int


def list_meeting_records(store: PassageStore, where: PassageFilter) -> list[MeetingRecord]:
    """List the meetings the filter names or whose day it allows, by date; the rest of it is not looked at."""
    counts = Counter(passage.meeting.id for passage in store.list_passages(where))
    return [
        MeetingRecord(meeting, counts[meeting.id]) for meeting in store.list_meetings() if _is_allowed(meeting, where)
    ]


def list_known_people(
    store: PassageStore, where: PassageFilter, *, register: NameRegister = EMPTY_REGISTER
) -> list[KnownPerson]:
    """List everybody the minutes list or quote by name whom the filter's speakers and organisations allow."""
    return [
        person
        for person in read_names(store, register).people
        if (where.speakers is None or any(fold_name(form) in where.speakers for form in person.forms))
        and (
            where.organisations is None
            or any(fold_name(organisation) in where.organisations for organisation in person.organisations)
        )
    ]


def list_owned_actions(
    store: PassageStore,
    where: PassageFilter,
    *,
    register: NameRegister = EMPTY_REGISTER,
    is_reviewed: bool = False,
) -> list[LinkedAction]:
    """List the actions of the allowed meetings; speakers and organisations of the filter mean the owner.

    Args:
        store: What has been ingested.
        where: Which meetings and owners.
        register: Names the minutes need not tell.
        is_reviewed: Whether to list the old actions that meetings looked at again instead of their new ones.
    """
    if where.kinds is not None and TurnKind.ACTION not in where.kinds:
        return []
    people = {fold_name(form): person for person in read_names(store, register).people for form in person.forms}
    return [
        linked
        for meeting in store.list_meetings()
        if _is_allowed(meeting, where)
        for linked in link_actions(meeting, refer_to_meeting(meeting), is_reviewed=is_reviewed)
        if _is_owned_by(linked, where, people) and _is_in_section(linked, where)
    ]


def _is_allowed(meeting: Meeting, where: PassageFilter) -> bool:
    return (
        (where.meetings is None or meeting.id in where.meetings)
        and (where.since is None or (meeting.held_on is not None and meeting.held_on >= where.since))
        and (where.until is None or (meeting.held_on is not None and meeting.held_on <= where.until))
    )


def _is_owned_by(linked: LinkedAction, where: PassageFilter, people: dict[str, KnownPerson]) -> bool:
    owners = {fold_name(owner) for owner in linked.action.owners}
    bodies = owners | {fold_name(body) for owner in owners if owner in people for body in people[owner].organisations}
    return (where.speakers is None or bool(owners & where.speakers)) and (
        where.organisations is None or bool(bodies & where.organisations)
    )


def _is_in_section(linked: LinkedAction, where: PassageFilter) -> bool:
    return where.section is None or any(where.section in fold_name(title) for title in linked.section)
