"""One body's meetings gone through by date: what is new, what is printed again, what is told of earlier actions.

Meetings with their passages in, drafts out. Meetings without a date come before or after none: what they record is
listed, and followed nowhere.
"""

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from rr3search.action_register.accounts import Account, find_account
from rr3search.action_register.chasing import find_chased
from rr3search.action_register.doubts import is_unfinished
from rr3search.action_register.drafts import Draft, Drafts
from rr3search.action_register.items import find_action_of_item, find_logged, is_given_up, read_outcome_cell
from rr3search.action_register.owners import Owners, PresentPeople
from rr3search.action_register.printed_lines import STATUSES, choose_words, find_passage, read_status
from rr3search.action_register.prose import Prose, may_tell
from rr3search.action_register.recorded import Recorded
from rr3search.action_register.referring import find_referred, goes_by_references, is_dropped
from rr3search.action_register.remaining import ReviewRow, pair_remaining
from rr3search.action_register.sentences import Sentence, split_run_in
from rr3search.action_register.sightings import Sighting, read_sighting
from rr3search.action_register.task_words import list_setting_stems, list_task_stems, list_text_stems
from rr3search.action_register.telling import find_told
from rr3search.action_register.verdicts import Item, read_ending, read_verdict, tells_plain_deed
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

_ACCOUNTS = frozenset({Sighting.DONE, Sighting.COMPLETE, Sighting.REPORTED})
"""A line that tells so is no action printed again."""
_TELLING_OF_THE_PAST = _ACCOUNTS | {Sighting.RECEIVED}
"""A day in a line that tells so is no new deadline."""
_EXTENDED = re.compile(r"\bextended\b|\bpostponed\b|\bnew (?:date|day|deadline)\b", re.IGNORECASE)
_DAYS_OF_A_YEAR = 366
_PARAGRAPHS_TO_AN_ACTION = 3
_SENTENCE = re.compile(r"(?<=[.!?])\s+|;\s+")
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

    def take_meeting(self, recorded: Recorded) -> None:
        """Go through a meeting later than all those before."""
        places: dict[int, list[Passage]] = defaultdict(list)
        for passage in recorded.passages:
            places[passage.source.paragraph].append(passage)
        lines = [(linked, find_passage(linked.action, places)) for linked in recorded.reviewed]
        is_numbered = goes_by_references(((linked, passage.text) for linked, passage in lines if passage), self.drafts)
        meant = [self._review(linked, places, recorded.meeting, is_numbered=is_numbered) for linked, _ in lines]
        fresh = []
        for linked in recorded.actions:
            draft = self._draft(linked, recorded.meeting, EntryKind.ACTION)
            again = self.drafts.find_same(draft.stems, draft.owners, kind=EntryKind.ACTION)
            is_carried = linked.action.status is ActionStatus.CARRIED_FORWARD
            if again and (not again.is_settled or again.stems == draft.stems):
                self._repeat(again, linked, places, reason=EvidenceReason.LISTED)
            elif not (is_carried and self._retell(linked, places, recorded_in=recorded.meeting)):
                fresh.append(draft)
        for draft, evidence in self._prose.list_told(recorded, fresh):
            draft.add_evidence(evidence)
        self._tell_remaining(recorded, lines, meant)
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

    def _note_own_status(self, draft: Draft, places: Mapping[int, Sequence[Passage]]) -> None:
        """Let the status an action is printed with at first count, with its own words as evidence."""
        status = STATUSES[draft.linked.action.status]
        passage = find_passage(draft.linked.action, places)
        if status is not EntryStatus.OPEN and passage:
            words = choose_words(draft.linked.action, passage)
            draft.add_evidence(Evidence(status, EvidenceReason.LISTED, words, passage))

    def _note_chased(self, draft: Draft, places: Mapping[int, Sequence[Passage]]) -> None:
        """Let an action that pursues an earlier one take its place."""
        chased, passage = find_chased(draft, self.drafts), find_passage(draft.linked.action, places)
        if chased and passage:
            words = choose_words(draft.linked.action, passage)
            chased.add_evidence(Evidence(EntryStatus.SUPERSEDED, EvidenceReason.REPLACED, words, passage))
            chased.superseded_by = draft.linked.action.id

    def _repeat(
        self, draft: Draft, linked: LinkedAction, places: Mapping[int, Sequence[Passage]], *, reason: EvidenceReason
    ) -> None:
        """Note that a meeting prints an action again, and what it prints of its status."""
        action = linked.action
        is_printed = reason is EvidenceReason.LISTED or read_sighting(action.text) not in _ACCOUNTS
        if is_printed and linked.meeting not in draft.repeated_in:
            draft.repeated_in.append(linked.meeting)
            self.drafts.note_references(draft, action.references)
        passage = find_passage(action, places)
        status = self._read_status(linked, draft, passage)
        is_account = reason is EvidenceReason.REVIEWED and read_sighting(action.text) in _TELLING_OF_THE_PAST
        is_told = status is EntryStatus.REPORTED_DONE or (is_account and not _EXTENDED.search(action.text))
        if action.due and action.due != draft.due and not is_told:
            draft.extended_to = max(action.due, draft.extended_to or action.due)
        if passage and (status is not EntryStatus.OPEN or draft.status is not EntryStatus.OPEN):
            draft.add_evidence(Evidence(status, reason, choose_words(action, passage), passage))

    def _review(
        self, linked: LinkedAction, places: Mapping[int, Sequence[Passage]], meeting: Meeting, *, is_numbered: bool
    ) -> Draft | None:
        """Take an old action that a meeting looks at again: printed anew, or only told of; give it, if it is known.

        Args:
            linked: What is printed there.
            places: The meeting's passages.
            meeting: Which looks at it.
            is_numbered: Whether it goes by the references under which earlier meetings printed their actions.
        """
        action = linked.action
        keys = self._owners.list_keys(action.owners)
        passage = find_passage(action, places)
        logged = find_logged(passage.text, self.drafts) if passage else None
        draft = logged or self.drafts.find_same(list_task_stems(linked), keys, kind=EntryKind.ACTION, is_old=True)
        if draft:
            self._repeat(draft, linked, places, reason=EvidenceReason.REVIEWED)
            return draft
        referred = find_referred(linked, passage.text, self.drafts, is_trusted=is_numbered) if passage else []
        if passage and not referred and (meant := self._find_of_row(linked, passage, keys)):
            referred = [meant]
        if passage and referred:
            self._tell_reviewed(linked, referred, passage)
            return referred[0]
        return self._retell(linked, places, recorded_in=meeting)

    def _tell_reviewed(self, linked: LinkedAction, meant: Sequence[Draft], passage: Passage) -> None:
        """Let a line of a review tell of the actions that it surely means."""
        action = linked.action
        status = self._read_status(linked, meant[0], passage)
        words = read_outcome_cell(passage, action.text) or action.text
        if status is EntryStatus.OPEN and tells_plain_deed(_split_sentences(words)):
            status = EntryStatus.REPORTED_DONE
        is_over = status is not EntryStatus.CARRIED_FORWARD and is_dropped(action.text)
        status = EntryStatus.SUPERSEDED if is_over else status
        _tell(meant, Evidence(status, EvidenceReason.REVIEWED, choose_words(action, passage), passage))

    def _tell_remaining(
        self,
        recorded: Recorded,
        lines: Sequence[tuple[LinkedAction, Passage | None]],
        meant: Sequence[Draft | None],
    ) -> None:
        """Let rows whose words name no action tell of those given out last that no other row means."""
        told = {one.passage.id: draft for draft in self.drafts.all for one in draft.evidence}
        present = PresentPeople(recorded.meeting, self._owners)
        given = self.drafts.list_given_before(recorded.meeting.held_on)
        rows = []
        for (linked, passage), draft in zip(lines, meant, strict=True):
            if passage and read_outcome_cell(passage, linked.action.text):
                people = self._list_people_of_row(linked, passage, present)
                rows.append(ReviewRow(linked, passage, people, draft or told.get(passage.id)))
        for row, draft in pair_remaining(rows, given):
            if not draft.is_settled and not draft.is_judged_at(recorded.meeting.id):
                self._tell_reviewed(row.linked, [draft], row.passage)

    def _find_of_row(self, linked: LinkedAction, passage: Passage, keys: frozenset[str]) -> Draft | None:
        """Find the action that a row with its outcome is about."""
        task = linked.action.text
        if not (cell := read_outcome_cell(passage, task)):
            return None
        account = Account(f"{task}. {cell}", "", " ".join(linked.section[-1:]), keys)
        return find_action_of_item(passage.text, account, self.drafts)

    def _read_status(self, linked: LinkedAction, draft: Draft, passage: Passage | None) -> EntryStatus:
        """Read where a line says that an action stands, by a word for it or as the last cell of its row tells it."""
        if passage and is_given_up(passage):
            return EntryStatus.SUPERSEDED
        status = read_status(linked.action)
        cell = read_outcome_cell(passage, linked.action.text) if passage else ""
        if status is EntryStatus.CARRIED_FORWARD or (status is EntryStatus.OPEN and not cell):
            return status
        cell = cell or linked.action.text
        sentences = _split_sentences(cell)
        item = Item(sentences, frozenset(), frozenset(), linked.meeting.held_on, is_row=True)
        if status is EntryStatus.REPORTED_DONE and any(map(is_unfinished, sentences)):
            return EntryStatus.CARRIED_FORWARD
        verdict = read_ending(sentences) if status is not EntryStatus.OPEN else read_verdict(item, draft)
        return verdict[0] if verdict else status

    def _list_people_of_row(self, linked: LinkedAction, passage: Passage, present: PresentPeople) -> frozenset[str]:
        """Give the keys of those whose task a row prints, else of whoever tells it or its title names."""
        listed = present.find_keys(", ".join(linked.action.owners))
        teller = present.find_subject(read_outcome_cell(passage, linked.action.text))
        return listed or present.find_keys(linked.action.text) | (frozenset({teller}) if teller else frozenset())

    def _retell(
        self, linked: LinkedAction, places: Mapping[int, Sequence[Passage]], *, recorded_in: Meeting
    ) -> Draft | None:
        """Let words that do not print an action again tell of it; None where they tell of none."""
        action, status = linked.action, read_status(linked.action)
        passage = find_passage(action, places)
        if passage is None or status is EntryStatus.OPEN:
            return None
        ending = read_ending(_split_sentences(action.text))
        status = ending[0] if ending else status
        keys = self._owners.list_keys(action.owners)
        told = self._find_retold(linked, passage, status=status, keys=keys) or self._find_only(
            linked, keys, recorded_in
        )
        if told is None or not may_tell(passage, told):
            return None
        told.add_evidence(Evidence(status, EvidenceReason.REVIEWED, action.text, passage))
        return told

    def _find_retold(
        self, linked: LinkedAction, passage: Passage, *, status: EntryStatus, keys: frozenset[str]
    ) -> Draft | None:
        """Find the action that a line tells of, as a sentence of prose would, or as the account that it is."""
        text, title = linked.action.text, " ".join(linked.section[-1:])
        sentence = Sentence(text, (), title, next(iter(keys)) if len(keys) == 1 else None, None, keys)
        is_complete = any(read_sighting(one) is Sighting.COMPLETE for one in passage.sentences)
        done = Sighting.COMPLETE if is_complete else Sighting.DONE
        sighting = Sighting.CARRIED if status is EntryStatus.CARRIED_FORWARD else done
        label, rest = split_run_in(text)
        account = Account(rest, label, title, keys)
        meant = find_account(account, self.drafts)
        is_others = meant is not None and bool(keys) and not label and keys.isdisjoint(meant.owners)
        return find_told(sentence, sighting, self.drafts) or (None if is_others else meant)

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


def _split_sentences(text: str) -> list[str]:
    return [sentence for sentence in _SENTENCE.split(text) if sentence]


def _read_item(meeting: Meeting, action: Action) -> str:
    """Read the number of the item that an action was recorded under."""
    section = meeting.sections[action.section] if action.section is not None else None
    number = _NUMBER.search(section.number) if section else None
    return number.group() if number else ""


def _tell(drafts: Sequence[Draft], evidence: Evidence) -> None:
    """Let a line count for all that it names, unless it leaves them open."""
    for draft in drafts:
        if evidence.status is not EntryStatus.OPEN and may_tell(evidence.passage, draft):
            draft.add_evidence(evidence)
