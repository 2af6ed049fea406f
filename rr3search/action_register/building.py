"""The register of a whole archive: meetings, passages and closings in, entries out, by date and place.

Meetings of one body are followed through time, those of different bodies never into each other; how rare a word is
counts within a body too. So each body is followed once, however often its actions are asked for.
"""

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

from rr3search.action_register.drafts import Draft
from rr3search.action_register.owners import Owners
from rr3search.action_register.recorded import Recorded
from rr3search.action_register.same_bodies import name_bodies
from rr3search.action_register.task_words import list_task_stems, weigh_stems
from rr3search.action_register.tracking import Tracker
from rr3search.domain import (
    Closing,
    EntryKind,
    EntryStatus,
    KnownPerson,
    LinkedAction,
    Meeting,
    Passage,
    PassageFilter,
    RegisterEntry,
    refer_to_meeting,
)
from rr3search.questions import link_actions, link_promises
from rr3search.stores import PassageStore

__all__ = ["FollowedBodies", "build_register"]

_IN_A_SENTENCE = re.compile(r"^[^.;:]{2,80}?\s(?:is|are|was|were) to\s", re.IGNORECASE)
"""Told as prose tells it: "Jo is to write"; an action is printed as "Jo to write"."""
_FEWEST_PRINTED = 2
"""Minutes that print so many actions as such mean no action by what is only told in prose."""


class FollowedBodies:
    """What later minutes tell of the actions of each body, read once; good for one state of an archive."""

    def __init__(self, meetings: Sequence[Meeting], people: Sequence[KnownPerson]) -> None:
        """Follow nobody yet.

        Args:
            meetings: All of the archive, by date.
            people: Who is known under which names.
        """
        self.people = people
        self._meetings = meetings
        self._owners = Owners(people)
        self._bodies = name_bodies(meetings)
        self._drafts: dict[str, Sequence[Draft]] = {}

    def list_drafts(self, store: PassageStore, *, of: Collection[str] | None) -> list[Draft]:
        """List the actions of the bodies that held some meetings, in the order of all meetings.

        Args:
            store: Where the passages of bodies not followed yet are read.
            of: Ids of meetings; None means all.
        """
        bodies = {self._bodies[meeting.id] for meeting in self._meetings if of is None or meeting.id in of}
        new = [meeting for meeting in self._meetings if self._bodies[meeting.id] in bodies - self._drafts.keys()]
        if new:
            passages = store.list_passages(PassageFilter(meetings=frozenset(meeting.id for meeting in new)))
            self._follow(new, passages)
        order = {meeting.id: at for at, meeting in enumerate(self._meetings)}
        drafts = (draft for body in bodies for draft in self._drafts[body])
        return sorted(drafts, key=lambda draft: (order[draft.linked.meeting.id], draft.linked.action.paragraph))

    def _follow(self, meetings: Sequence[Meeting], passages: Iterable[Passage]) -> None:
        by_meeting: dict[str, list[Passage]] = defaultdict(list)
        for passage in passages:
            by_meeting[passage.meeting.id].append(passage)
        held: dict[str, list[Recorded]] = defaultdict(list)
        for meeting in meetings:
            held[self._bodies[meeting.id]].append(_record(meeting, by_meeting[meeting.id]))
        self._drafts |= {body: _follow_body(recorded, self._owners) for body, recorded in held.items()}


def build_register(
    drafts: Iterable[Draft], closed_by: Mapping[str, Passage], *, closings: Mapping[str, Closing], today: dt.date
) -> tuple[RegisterEntry, ...]:
    """Put each action down once, with what became of it.

    Args:
        drafts: The actions, followed.
        closed_by: The passages by which some were closed, by their ids.
        closings: By action id.
        today: From which the age is counted.
    """
    return tuple(_finish(draft, closings.get(draft.linked.action.id), closed_by, today=today) for draft in drafts)


def _record(meeting: Meeting, passages: Sequence[Passage]) -> Recorded:
    reference = refer_to_meeting(meeting)
    actions = link_actions(meeting, reference)
    printed = [linked for linked in actions if not linked.action.is_promise]
    told = [linked for linked in actions if linked.action.is_promise]
    if sum(not _IN_A_SENTENCE.match(linked.action.text) for linked in printed) < _FEWEST_PRINTED:
        printed, told = actions, []
    said = link_promises(meeting, reference)
    return Recorded(
        meeting=meeting,
        passages=passages,
        actions=printed,
        reviewed=link_actions(meeting, reference, is_reviewed=True),
        promises=sorted([*told, *said], key=lambda linked: linked.action.paragraph),
    )


def _follow_body(held: Sequence[Recorded], owners: Owners) -> list[Draft]:
    """Follow the meetings of one body by date."""
    tasks: list[LinkedAction] = [linked for one in held for linked in (*one.actions, *one.promises)]
    weights = weigh_stems(map(list_task_stems, tasks))
    tracker = Tracker(owners, weights, [one.meeting.held_on for one in held if one.meeting.held_on])
    alone: list[Draft] = []
    for one in held:
        if one.meeting.held_on is None:
            alone += tracker.list_alone(one)
        else:
            tracker.take_meeting(one)
    return [*alone, *tracker.drafts.all]


def _finish(draft: Draft, closing: Closing | None, passages: Mapping[str, Passage], *, today: dt.date) -> RegisterEntry:
    """Make the entry; a closing whose citation has left the archive closes nothing."""
    action, held_on = draft.linked.action, draft.linked.meeting.held_on
    since = action.first_raised or held_on
    closed_by = passages.get(closing.because) if closing and draft.kind is EntryKind.ACTION else None
    return RegisterEntry(
        kind=draft.kind,
        linked=draft.linked,
        owner_organisations=draft.organisations,
        due=draft.due,
        extended_to=draft.extended_to,
        status=EntryStatus.CLOSED if closed_by else draft.status,
        age_days=(today - since).days if since else None,
        evidence=tuple(draft.evidence),
        repeated_in=tuple(draft.repeated_in),
        superseded_by=draft.superseded_by,
        closing=closing,
        closed_by=closed_by,
    )
