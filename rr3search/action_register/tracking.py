"""One body's meetings gone through by date: what is new, what is printed again, what is told of earlier actions.

Meetings with their passages in, drafts out. Meetings without a date come before or after none: what they record is
listed, and followed nowhere.
"""

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from rr3search.action_register.chasing import find_chased
from rr3search.action_register.drafts import Draft, Drafts
from rr3search.action_register.owners import Owners, PresentPeople
from rr3search.action_register.printed_lines import STATUSES, choose_words, find_passage
from rr3search.action_register.prose import Prose
from rr3search.action_register.recorded import Recorded
from rr3search.action_register.reviews import Places, Reviews
from rr3search.action_register.task_words import list_setting_stems, list_task_stems, list_text_stems
from rr3search.domain import (
    Action,
    ActionStatus,
    EntryKind,
    EntryStatus,
    Evidence,
    EvidenceReason,
    LinkedAction,
    Meeting,
    Passage,
    find_meeting_month,
)

__all__ = ["Tracker"]

_DAYS_OF_A_YEAR = 366
_PARAGRAPHS_TO_AN_ACTION = 3
_NUMBER = re.compile(r"\d+")
_PROMISING = re.compile(r"\b(?:would|will|to)\b")
"""What is promised stands behind it."""


class Tracker:
    """Follows the actions of one body."""

    def __init__(self, owners: Owners, weights: Mapping[str, float], days: Sequence[dt.date]) -> None:
        """Start with nothing recorded.

        Args:
            owners: Who is who.
            weights: Of the stems of all tasks.
            days: Of all the body's meetings.
        """
        self.drafts = Drafts(weights)
        self._owners = owners
        self._prose = Prose(self.drafts, owners)
        self._present: dict[str, PresentPeople] = {}
        self._days = sorted(days)
        self._reviews = Reviews(self.drafts, owners, self._days)

    def take_meeting(self, recorded: Recorded) -> None:
        """Go through a meeting later than all those before."""
        places: dict[int, list[Passage]] = defaultdict(list)
        for passage in recorded.passages:
            places[passage.source.paragraph].append(passage)
        self._reviews.take_lines(recorded, places)
        fresh = []
        for linked in recorded.actions:
            draft = self._draft(linked, recorded.meeting, EntryKind.ACTION)
            again = self.drafts.find_same(draft.stems, draft.owners, kind=EntryKind.ACTION)
            is_carried = linked.action.status is ActionStatus.CARRIED_FORWARD
            if again and (not again.is_settled or again.stems == draft.stems):
                self._reviews.repeat(again, linked, places, reason=EvidenceReason.LISTED)
            elif not (is_carried and self._reviews.retell(linked, places, recorded_in=recorded.meeting)):
                fresh.append(draft)
        for draft, evidence in self._prose.list_told(recorded, fresh):
            draft.add_evidence(evidence)
        self._reviews.tell_remaining(recorded)
        for draft in fresh:
            self._note_chased(draft, places)
        for draft in fresh:
            self._note_own_status(draft, places)
            self.drafts.add(draft)
        self._take_promises(recorded)

    def list_alone(self, recorded: Recorded) -> Iterator[Draft]:
        """Give the drafts of a meeting without a date, followed nowhere."""
        for kind, actions in ((EntryKind.ACTION, recorded.actions), (EntryKind.PROMISE, recorded.promises)):
            for linked in actions:
                yield self._draft(linked, recorded.meeting, kind)

    def _draft(self, linked: LinkedAction, meeting: Meeting, kind: EntryKind) -> Draft:
        action, stems = linked.action, list_task_stems(linked)
        return Draft(
            kind=kind,
            linked=linked,
            stems=stems,
            setting=list_setting_stems(linked.section) - stems,
            owners=self._owners.list_keys(action.owners) | self._list_holders(action.owners, meeting),
            organisations=self._owners.find_organisations(action.owners, meeting),
            due=action.due or self._find_meeting_day(action, meeting.held_on),
            item=_read_item(meeting, action),
        )

    def _list_holders(self, owners: Sequence[str], meeting: Meeting) -> frozenset[str]:
        """Who holds the roles that owners are named by, or is called so: "the Clerk", "Mr Dove"."""
        if meeting.id not in self._present:
            self._present = {meeting.id: PresentPeople(meeting, self._owners)}
        present = self._present[meeting.id]
        holders = frozenset(holder for holder in map(present.find_holder, owners) if holder)
        return holders.union(*map(present.find_keys, owners))

    def _find_meeting_day(self, action: Action, held_on: dt.date | None) -> dt.date | None:
        """Find the day of "the July meeting": the first of the body's in that month within a year."""
        month = find_meeting_month(action.text)
        if month is None or held_on is None:
            return None
        last = held_on + dt.timedelta(days=_DAYS_OF_A_YEAR)
        return next((day for day in self._days if held_on < day < last and day.month == month), None)

    def _note_own_status(self, draft: Draft, places: Places) -> None:
        """Let the status an action is printed with at first count, with its own words as evidence."""
        status = STATUSES[draft.linked.action.status]
        passage = find_passage(draft.linked.action, places)
        if status is not EntryStatus.OPEN and passage:
            words = choose_words(draft.linked.action, passage)
            draft.add_evidence(Evidence(status, EvidenceReason.LISTED, words, passage))

    def _note_chased(self, draft: Draft, places: Places) -> None:
        """Let an action that pursues an earlier one take its place."""
        chased, passage = find_chased(draft, self.drafts), find_passage(draft.linked.action, places)
        if chased and passage:
            words = choose_words(draft.linked.action, passage)
            chased.add_evidence(Evidence(EntryStatus.SUPERSEDED, EvidenceReason.REPLACED, words, passage))
            chased.superseded_by = draft.linked.action.id

    def _take_promises(self, recorded: Recorded) -> None:
        """Keep the promises that no action, earlier or of this meeting, is printed for."""
        for linked in recorded.promises:
            draft = self._draft(linked, recorded.meeting, EntryKind.PROMISE)
            again = self.drafts.find_same(draft.stems, draft.owners, kind=EntryKind.PROMISE)
            if not again and not any(_is_printed_as(linked, action) for action in recorded.actions):
                self.drafts.add(draft)


def _is_printed_as(promise: LinkedAction, action: LinkedAction) -> bool:
    """Whether an action, printed soon behind a promise of the same owner, notes it down in other words."""
    distance = action.action.paragraph - promise.action.paragraph
    is_near = action.section == promise.section and 0 <= distance <= _PARAGRAPHS_TO_AN_ACTION
    if not is_near or set(promise.action.owners).isdisjoint(action.action.owners):
        return False
    promised = list_text_stems(_PROMISING.split(promise.action.text, maxsplit=1)[-1])
    return not promised.isdisjoint(list_task_stems(action))


def _read_item(meeting: Meeting, action: Action) -> str:
    """Read the number of the item that an action was recorded under."""
    section = meeting.sections[action.section] if action.section is not None else None
    number = _NUMBER.search(section.number) if section else None
    return number.group() if number else ""
