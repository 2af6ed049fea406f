"""One body's meetings gone through by date: what is new, what is printed again, what is told of earlier actions.

Meetings with their passages in, drafts out. Meetings without a date come before or after none: what they record is
listed, and followed nowhere.
"""

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from rr3search.action_register.drafts import Draft, Drafts
from rr3search.action_register.owners import Owners, PresentPeople
from rr3search.action_register.printed_lines import STATUSES, choose_told, choose_words, find_passage, read_status
from rr3search.action_register.referring import find_referred, is_dropped
from rr3search.action_register.sightings import Sighting, list_clauses, read_sighting
from rr3search.action_register.task_words import list_task_stems, list_text_stems
from rr3search.action_register.telling import Sentence, find_told, split_run_in
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
    SpeakerType,
    TurnKind,
    find_meeting_month,
    fold_name,
)

__all__ = ["Recorded", "Tracker"]

_TOLD = {
    Sighting.DONE: (EntryStatus.REPORTED_DONE, EvidenceReason.TOLD),
    Sighting.COMPLETE: (EntryStatus.REPORTED_DONE, EvidenceReason.TOLD),
    Sighting.REPORTED: (EntryStatus.REPORTED_DONE, EvidenceReason.REPORTED),
    Sighting.RECEIVED: (EntryStatus.REPORTED_DONE, EvidenceReason.TOLD),
    Sighting.SAID: (EntryStatus.REPORTED_DONE, EvidenceReason.REPORTED),
    Sighting.CARRIED: (EntryStatus.CARRIED_FORWARD, EvidenceReason.CARRIED),
    Sighting.REPLACED: (EntryStatus.SUPERSEDED, EvidenceReason.REPLACED),
}
_TOLD_IN = frozenset({TurnKind.STATEMENT, TurnKind.ANSWER, TurnKind.NARRATION, TurnKind.DECISION})
_NAMED = frozenset({SpeakerType.PERSON, SpeakerType.ROLE})
_UNNAMED = re.compile(r"(?:an?|one|another|any|some\w*)\b")
"""How the key of an owner begins whom the minutes leave unnamed."""
_ACCOUNTS = frozenset({Sighting.DONE, Sighting.COMPLETE, Sighting.REPORTED})
"""A line that tells so is no action printed again."""
_TELLING_OF_THE_PAST = _ACCOUNTS | {Sighting.RECEIVED}
"""A day in a line that tells so is no new deadline."""
_EXTENDED = re.compile(r"\bextended\b|\bpostponed\b|\bnew (?:date|day|deadline)\b", re.IGNORECASE)
_DAYS_OF_A_YEAR = 366
_PARAGRAPHS_TO_AN_ACTION = 3
_PROMISING = re.compile(r"\b(?:would|will|to)\b")
"""What is promised stands behind it."""


@dataclass(frozen=True, slots=True)
class Recorded:
    """What one meeting records."""

    meeting: Meeting
    passages: Sequence[Passage]
    actions: Sequence[LinkedAction]
    reviewed: Sequence[LinkedAction]
    promises: Sequence[LinkedAction]


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
        self._days = sorted(days)

    def take_meeting(self, recorded: Recorded) -> None:
        """Go through a meeting later than all those before."""
        places: dict[int, list[Passage]] = defaultdict(list)
        for passage in recorded.passages:
            places[passage.source.paragraph].append(passage)
        fresh = []
        for linked in recorded.actions:
            draft = self._draft(linked, recorded.meeting, EntryKind.ACTION)
            again = self.drafts.find_same(draft.stems, draft.owners, kind=EntryKind.ACTION)
            is_carried = linked.action.status is ActionStatus.CARRIED_FORWARD
            if again:
                self._repeat(again, linked, places, reason=EvidenceReason.LISTED)
            elif not (is_carried and self._retell(linked, places, recorded_in=recorded.meeting)):
                fresh.append(draft)
        for linked in recorded.reviewed:
            self._review(linked, places, recorded.meeting)
        for draft, evidence in self._list_told(recorded, fresh):
            draft.add_evidence(evidence)
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
        action = linked.action
        return Draft(
            kind=kind,
            linked=linked,
            stems=list_task_stems(linked),
            owners=self._owners.list_keys(action.owners),
            organisations=self._owners.find_organisations(action.owners, meeting),
            due=action.due or self._find_meeting_day(action, meeting.held_on),
        )

    def _find_meeting_day(self, action: Action, held_on: dt.date | None) -> dt.date | None:
        """Find the day of "the July meeting": the first of the body's in that month within a year."""
        month = find_meeting_month(action.text)
        if month is None or held_on is None:
            return None
        last = held_on + dt.timedelta(days=_DAYS_OF_A_YEAR)
        return next((day for day in self._days if held_on < day < last and day.month == month), None)

    def _note_own_status(self, draft: Draft, places: Mapping[int, Sequence[Passage]]) -> None:
        """Let the status an action is printed with at first count, with its own words as evidence."""
        status = STATUSES[draft.linked.action.status]
        passage = find_passage(draft.linked.action, places)
        if status is not EntryStatus.OPEN and passage:
            words = choose_words(draft.linked.action, passage)
            draft.add_evidence(Evidence(status, EvidenceReason.LISTED, words, passage))

    def _repeat(
        self, draft: Draft, linked: LinkedAction, places: Mapping[int, Sequence[Passage]], *, reason: EvidenceReason
    ) -> None:
        """Note that a meeting prints an action again, and what it prints of its status."""
        action = linked.action
        is_printed = reason is EvidenceReason.LISTED or read_sighting(action.text) not in _ACCOUNTS
        if is_printed and linked.meeting not in draft.repeated_in:
            draft.repeated_in.append(linked.meeting)
        status, passage = read_status(action), find_passage(action, places)
        is_account = reason is EvidenceReason.REVIEWED and read_sighting(action.text) in _TELLING_OF_THE_PAST
        is_told = status is EntryStatus.REPORTED_DONE or (is_account and not _EXTENDED.search(action.text))
        if action.due and action.due != draft.due and not is_told:
            draft.extended_to = max(action.due, draft.extended_to or action.due)
        if passage and (status is not EntryStatus.OPEN or draft.status is not EntryStatus.OPEN):
            draft.add_evidence(Evidence(status, reason, choose_words(action, passage), passage))

    def _review(self, linked: LinkedAction, places: Mapping[int, Sequence[Passage]], meeting: Meeting) -> None:
        """Take an old action that a meeting looks at again: printed anew, or only told of."""
        action = linked.action
        keys = self._owners.list_keys(action.owners)
        draft = self.drafts.find_same(list_task_stems(linked), keys, kind=EntryKind.ACTION, is_old=True)
        if draft:
            self._repeat(draft, linked, places, reason=EvidenceReason.REVIEWED)
            return
        status, passage = read_status(action), find_passage(action, places)
        referred = find_referred(linked, passage.text, self.drafts) if passage else []
        if passage and referred:
            is_over = status is not EntryStatus.CARRIED_FORWARD and is_dropped(action.text)
            status = EntryStatus.SUPERSEDED if is_over else status
            _tell(referred, Evidence(status, EvidenceReason.REVIEWED, choose_words(action, passage), passage))
            return
        self._retell(linked, places, recorded_in=meeting)

    def _retell(self, linked: LinkedAction, places: Mapping[int, Sequence[Passage]], *, recorded_in: Meeting) -> bool:
        """Let words that do not print an action again tell of it; False where they tell of none."""
        action, status = linked.action, read_status(linked.action)
        passage = find_passage(action, places)
        if passage is None or status is EntryStatus.OPEN:
            return False
        keys = self._owners.list_keys(action.owners)
        subject = next(iter(keys)) if len(keys) == 1 else None
        sentence = Sentence(action.text, (), " ".join(linked.section[-1:]), subject, None, keys)
        is_complete = any(read_sighting(one) is Sighting.COMPLETE for one in passage.sentences)
        done = Sighting.COMPLETE if is_complete else Sighting.DONE
        sighting = Sighting.CARRIED if status is EntryStatus.CARRIED_FORWARD else done
        told = find_told(sentence, sighting, self.drafts) or self._find_only(linked, keys, recorded_in)
        if told is None or not _may_tell(passage, told):
            return False
        told.add_evidence(Evidence(status, EvidenceReason.REVIEWED, action.text, passage))
        return True

    def _find_only(self, linked: LinkedAction, keys: frozenset[str], meeting: Meeting) -> Draft | None:
        """Find the one action that an owner was given at the meeting before, if the words share any with it."""
        before = max((day for day in self._days if meeting.held_on and day < meeting.held_on), default=None)
        stems = list_task_stems(linked)
        given = [
            draft
            for draft in self.drafts.all
            if draft.kind is EntryKind.ACTION
            and not draft.is_settled
            and draft.linked.meeting.held_on == before
            and keys
            and draft.owners == keys
        ]
        return given[0] if len(given) == 1 and given[0].stems & stems else None

    def _list_told(self, recorded: Recorded, fresh: Sequence[Draft]) -> Iterator[tuple[Draft, Evidence]]:
        """Give what the prose of a meeting tells of earlier actions, where any is open."""
        if all(draft.is_settled for draft in self.drafts.all):
            return
        present = PresentPeople(recorded.meeting, self._owners)
        paragraph, before = -1, list[str]()
        for passage in recorded.passages:
            if passage.source.paragraph != paragraph:
                paragraph, before = passage.source.paragraph, []
            for text in (clause for sentence in passage.sentences for clause in list_clauses(sentence)):
                sighting = read_sighting(text) if passage.kind in _TOLD_IN else None
                draft = None
                if sighting is not None:
                    draft = find_told(self._place(text, before, passage, present=present), sighting, self.drafts)
                before.append(text)
                if sighting is None or draft is None or draft.is_judged_at(passage.meeting.id):
                    continue
                if not _may_tell(passage, draft):
                    continue
                if sighting is not Sighting.REPLACED or self._replace(draft, passage, fresh):
                    status, reason = _TOLD[sighting]
                    yield draft, Evidence(status, reason, choose_told(text, passage), passage)

    def _place(self, text: str, before: Sequence[str], passage: Passage, *, present: PresentPeople) -> Sentence:
        who = passage.attribution
        speaker = self._owners.key(who.speaker) if who.speaker and who.speaker_type in _NAMED else None
        title = " ".join(passage.section[-1:])
        named = present.find_keys(text)
        run_in, rest = split_run_in(text)
        if run_in and present.find_keys(run_in):
            run_in, rest = "", text
        subject, is_nested = present.find_subject(rest), len(passage.section) > 1
        return Sentence(rest, tuple(before), title, subject, speaker, named, run_in, is_nested)

    def _replace(self, draft: Draft, passage: Passage, fresh: Sequence[Draft]) -> bool:
        """Note what takes an action's place; False where nothing does, so that it was not replaced."""
        if draft.kind is EntryKind.PROMISE:
            return False
        mine = {fold_name(one) for one in draft.organisations}
        heirs = [
            one
            for one in fresh
            if (one.owners & draft.owners or mine & {fold_name(each) for each in one.organisations})
            and (one.linked.section == passage.section or self.drafts.share(one.stems, draft) > 0)
        ]
        best = max(heirs, key=lambda one: self.drafts.share(one.stems, draft), default=None)
        draft.superseded_by = best.linked.action.id if best else None
        return best is not None

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


def _tell(drafts: Sequence[Draft], evidence: Evidence) -> None:
    """Let a line count for all that it names, unless it leaves them open."""
    for draft in drafts:
        if evidence.status is not EntryStatus.OPEN and _may_tell(evidence.passage, draft):
            draft.add_evidence(evidence)


def _may_tell(passage: Passage, draft: Draft) -> bool:
    """Whether a speaker may tell of an action: an unnamed one is never taken for the unnamed owner of another."""
    is_anonymous = passage.attribution.speaker_type is SpeakerType.ANONYMOUS
    return not is_anonymous or any(not _UNNAMED.match(key) for key in draft.owners)
