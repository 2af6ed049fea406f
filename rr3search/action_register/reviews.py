"""What a meeting that goes through old actions tells of them: printed again, by number, in rows or in words.

What a meeting records and the drafts in; drafts with evidence out. Of what its prose tells, prose.py knows.
"""

import datetime as dt
import re
from collections.abc import Mapping, Sequence

from rr3search.action_register.accounts import Account, find_account
from rr3search.action_register.doubts import is_unfinished
from rr3search.action_register.drafts import Draft, Drafts
from rr3search.action_register.items import find_action_of_item, find_logged, is_given_up, read_outcome_cell
from rr3search.action_register.owners import Owners, PresentPeople
from rr3search.action_register.printed_lines import choose_words, find_passage, read_status
from rr3search.action_register.prose import may_tell
from rr3search.action_register.recorded import Recorded
from rr3search.action_register.referring import find_referred, goes_by_references, is_dropped
from rr3search.action_register.remaining import ReviewRow, pair_remaining
from rr3search.action_register.sentences import Sentence, split_run_in
from rr3search.action_register.sightings import Sighting, read_sighting
from rr3search.action_register.task_words import list_task_stems
from rr3search.action_register.telling import find_told
from rr3search.action_register.verdicts import Item, read_ending, read_verdict, tells_plain_deed
from rr3search.domain import EntryKind, EntryStatus, Evidence, EvidenceReason, LinkedAction, Meeting, Passage

__all__ = ["Places", "Reviews"]

Places = Mapping[int, Sequence[Passage]]
"""The passages of a meeting by their paragraph."""
_ACCOUNTS = frozenset({Sighting.DONE, Sighting.COMPLETE, Sighting.REPORTED})
"""A line that tells so is no action printed again."""
_TELLING_OF_THE_PAST = _ACCOUNTS | {Sighting.RECEIVED}
"""A day in a line that tells so is no new deadline."""
_EXTENDED = re.compile(r"\bextended\b|\bpostponed\b|\bnew (?:date|day|deadline)\b", re.IGNORECASE)
_SENTENCE = re.compile(r"(?<=[.!?])\s+|;\s+")


class Reviews:
    """Reads the reviews of one body's meetings."""

    def __init__(self, drafts: Drafts, owners: Owners, days: Sequence[dt.date]) -> None:
        """Start with what is recorded so far.

        Args:
            drafts: Grow while the meetings are gone through.
            owners: Who is who.
            days: Of all the body's meetings.
        """
        self._drafts = drafts
        self._owners = owners
        self._days = days
        self._lines: list[tuple[LinkedAction, Passage | None]] = []
        self._meant: list[Draft | None] = []

    def take_lines(self, recorded: Recorded, places: Places) -> None:
        """Take all old actions that a meeting looks at again."""
        self._lines = [(linked, find_passage(linked.action, places)) for linked in recorded.reviewed]
        told = ((linked, passage.text) for linked, passage in self._lines if passage)
        is_numbered = goes_by_references(told, self._drafts)
        self._meant = [
            self._review(linked, places, recorded.meeting, is_numbered=is_numbered) for linked in recorded.reviewed
        ]

    def repeat(self, draft: Draft, linked: LinkedAction, places: Places, *, reason: EvidenceReason) -> None:
        """Note that a meeting prints an action again, and what it prints of its status."""
        action = linked.action
        is_printed = reason is EvidenceReason.LISTED or read_sighting(action.text) not in _ACCOUNTS
        if is_printed and linked.meeting not in draft.repeated_in:
            draft.repeated_in.append(linked.meeting)
            self._drafts.note_references(draft, action.references)
        passage = find_passage(action, places)
        status = self._read_status(linked, draft, passage)
        is_account = reason is EvidenceReason.REVIEWED and read_sighting(action.text) in _TELLING_OF_THE_PAST
        is_told = status is EntryStatus.REPORTED_DONE or (is_account and not _EXTENDED.search(action.text))
        if action.due and action.due != draft.due and not is_told:
            draft.extended_to = max(action.due, draft.extended_to or action.due)
        if passage and (status is not EntryStatus.OPEN or draft.status is not EntryStatus.OPEN):
            draft.add_evidence(Evidence(status, reason, choose_words(action, passage), passage))

    def _review(self, linked: LinkedAction, places: Places, meeting: Meeting, *, is_numbered: bool) -> Draft | None:
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
        logged = find_logged(passage.text, self._drafts) if passage else None
        draft = logged or self._drafts.find_same(list_task_stems(linked), keys, kind=EntryKind.ACTION, is_old=True)
        if draft:
            self.repeat(draft, linked, places, reason=EvidenceReason.REVIEWED)
            return draft
        referred = find_referred(linked, passage.text, self._drafts, is_trusted=is_numbered) if passage else []
        if passage and not referred and (meant := self._find_of_row(linked, passage, keys)):
            referred = [meant]
        if passage and referred:
            self._tell_reviewed(linked, referred, passage)
            return referred[0]
        return self.retell(linked, places, recorded_in=meeting)

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

    def tell_remaining(self, recorded: Recorded) -> None:
        """Let rows whose words name no action tell of those given out last that no other row means."""
        if not self._lines:
            return
        told = {one.passage.id: draft for draft in self._drafts.all for one in draft.evidence}
        present = PresentPeople(recorded.meeting, self._owners)
        given = self._drafts.list_given_before(recorded.meeting.held_on)
        rows = []
        for (linked, passage), draft in zip(self._lines, self._meant, strict=True):
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
        return find_action_of_item(passage.text, account, self._drafts)

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

    def retell(self, linked: LinkedAction, places: Places, *, recorded_in: Meeting) -> Draft | None:
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
        meant = find_account(account, self._drafts)
        is_others = meant is not None and bool(keys) and not label and keys.isdisjoint(meant.owners)
        return find_told(sentence, sighting, self._drafts) or (None if is_others else meant)

    def _find_only(self, linked: LinkedAction, keys: frozenset[str], meeting: Meeting) -> Draft | None:
        """Find the one action that an owner was given at the meeting before, if the words share any with it."""
        before = max((day for day in self._days if meeting.held_on and day < meeting.held_on), default=None)
        stems = list_task_stems(linked)
        given = [
            draft
            for draft in self._drafts.all
            if draft.kind is EntryKind.ACTION
            and not draft.is_settled
            and draft.linked.meeting.held_on == before
            and keys
            and draft.owners == keys
        ]
        return given[0] if len(given) == 1 and given[0].stems & stems else None


def _split_sentences(text: str) -> list[str]:
    return [sentence for sentence in _SENTENCE.split(text) if sentence]


def _tell(drafts: Sequence[Draft], evidence: Evidence) -> None:
    """Let a line count for all that it names, unless it leaves them open."""
    for draft in drafts:
        if evidence.status is not EntryStatus.OPEN and may_tell(evidence.passage, draft):
            draft.add_evidence(evidence)
