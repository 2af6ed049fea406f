"""The register of a whole archive: meetings, passages and closings in, entries out, by date and place.

Meetings of one body are followed through time, those of different bodies never into each other.
"""

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

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
    RegisterEntry,
    refer_to_meeting,
)
from rr3search.questions import link_actions, link_promises

__all__ = ["build_register"]

_IN_A_SENTENCE = re.compile(r"^[^.;:]{2,80}?\s(?:is|are|was|were) to\s", re.IGNORECASE)
"""Told as prose tells it: "Jo is to write"; an action is printed as "Jo to write"."""
_FEWEST_PRINTED = 2
"""Minutes that print so many actions as such mean no action by what is only told in prose."""


def build_register(
    meetings: Sequence[Meeting],
    passages: Iterable[Passage],
    people: Iterable[KnownPerson],
    *,
    closings: Mapping[str, Closing],
    today: dt.date,
) -> tuple[RegisterEntry, ...]:
    """Put each action down once, with what became of it.

    Args:
        meetings: All of the archive.
        passages: All of theirs, in order.
        people: Who is known under which names.
        closings: By action id.
        today: From which the age is counted.
    """
    by_meeting: dict[str, list[Passage]] = defaultdict(list)
    by_id: dict[str, Passage] = {}
    for passage in passages:
        by_meeting[passage.meeting.id].append(passage)
        by_id[passage.id] = passage
    recorded = [_record(meeting, by_meeting[meeting.id]) for meeting in meetings]
    drafts = _track(recorded, Owners(people))
    return tuple(_finish(draft, closings.get(draft.linked.action.id), by_id, today=today) for draft in drafts)


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


def _track(recorded: Sequence[Recorded], owners: Owners) -> list[Draft]:
    """Follow each body's meetings by date; give all drafts in the order of the meetings."""
    tasks: list[LinkedAction] = [linked for one in recorded for linked in (*one.actions, *one.promises)]
    weights = weigh_stems(map(list_task_stems, tasks))
    names = name_bodies(one.meeting for one in recorded)
    bodies: dict[str, list[Recorded]] = defaultdict(list)
    for one in recorded:
        bodies[names[one.meeting.id]].append(one)
    drafts: list[Draft] = []
    for held in bodies.values():
        tracker = Tracker(owners, weights, [one.meeting.held_on for one in held if one.meeting.held_on])
        for one in held:
            if one.meeting.held_on is None:
                drafts += tracker.list_alone(one)
            else:
                tracker.take_meeting(one)
        drafts += tracker.drafts.all
    order = {one.meeting.id: at for at, one in enumerate(recorded)}
    return sorted(drafts, key=lambda draft: (order[draft.linked.meeting.id], draft.linked.action.paragraph))


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
