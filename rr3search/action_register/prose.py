"""What the prose of a meeting tells of the actions of earlier ones.

What a meeting records and the drafts in, drafts with evidence out. A mark says more than the words before it, and a
deed more than that something is still to come.
"""

import re
from collections.abc import Iterator, Sequence

from rr3search.action_register.accounts import find_account
from rr3search.action_register.doubts import is_doubtful, is_unfinished
from rr3search.action_register.drafts import Draft, Drafts
from rr3search.action_register.guests import Guests
from rr3search.action_register.items import find_action_of_item, is_item, is_numbered
from rr3search.action_register.owners import Owners, PresentPeople
from rr3search.action_register.paragraphs import (
    Marked,
    Spoken,
    gather_account,
    list_marked,
    list_paragraphs,
)
from rr3search.action_register.printed_lines import choose_told
from rr3search.action_register.recorded import Recorded
from rr3search.action_register.sightings import Sighting, list_faint_sightings, list_sightings
from rr3search.action_register.task_words import list_text_stems
from rr3search.action_register.telling import find_told
from rr3search.action_register.verdicts import Item, read_verdict
from rr3search.domain import EntryKind, EntryStatus, Evidence, EvidenceReason, Passage, SpeakerType, fold_name

__all__ = ["Prose", "may_tell"]

_TOLD = {
    Sighting.DONE: (EntryStatus.REPORTED_DONE, EvidenceReason.TOLD),
    Sighting.COMPLETE: (EntryStatus.REPORTED_DONE, EvidenceReason.TOLD),
    Sighting.REPORTED: (EntryStatus.REPORTED_DONE, EvidenceReason.REPORTED),
    Sighting.RECEIVED: (EntryStatus.REPORTED_DONE, EvidenceReason.TOLD),
    Sighting.SAID: (EntryStatus.REPORTED_DONE, EvidenceReason.REPORTED),
    Sighting.CARRIED: (EntryStatus.CARRIED_FORWARD, EvidenceReason.CARRIED),
    Sighting.REPLACED: (EntryStatus.SUPERSEDED, EvidenceReason.REPLACED),
    Sighting.REPLIED: (EntryStatus.REPORTED_DONE, EvidenceReason.TOLD),
    Sighting.IN_PLACE: (EntryStatus.REPORTED_DONE, EvidenceReason.TOLD),
    Sighting.DROPPED: (EntryStatus.SUPERSEDED, EvidenceReason.TOLD),
    Sighting.THANKED: (EntryStatus.REPORTED_DONE, EvidenceReason.TOLD),
    Sighting.DELIVERED: (EntryStatus.REPORTED_DONE, EvidenceReason.TOLD),
    Sighting.AS_ASKED: (EntryStatus.REPORTED_DONE, EvidenceReason.REPORTED),
    Sighting.STATED: (EntryStatus.REPORTED_DONE, EvidenceReason.REPORTED),
    Sighting.PENDING: (EntryStatus.CARRIED_FORWARD, EvidenceReason.CARRIED),
}
_INSTEAD = frozenset({Sighting.REPLACED, Sighting.CARRIED, Sighting.DROPPED})
"""What outweighs a deed told in the same paragraph: part of a task may be done that is then carried or replaced."""
_UNNAMED = re.compile(r"(?:an?|one|another|any|some\w*)\b")
"""How the key of an owner begins whom the minutes leave unnamed."""


class Prose:
    """Reads the prose of one body's meetings."""

    def __init__(self, drafts: Drafts, owners: Owners) -> None:
        """Start with what is recorded so far.

        Args:
            drafts: Grow while the meetings are gone through.
            owners: Who is who.
        """
        self._drafts = drafts
        self._owners = owners
        self._guests = Guests(drafts)

    def list_told(self, recorded: Recorded, fresh: Sequence[Draft]) -> Iterator[tuple[Draft, Evidence]]:
        """Give what the prose of a meeting tells of earlier actions; a mark says more than the words before it."""
        come = list(self._guests.list_come(recorded))
        if not self._drafts.all:
            return
        present = PresentPeople(recorded.meeting, self._owners, passages=recorded.passages)
        paragraphs = list(list_paragraphs(recorded.passages, self._owners, present))
        for paragraph in paragraphs:
            yield from self._list_of_paragraph(paragraph, fresh)
        owners = frozenset[str]().union(*(draft.owners for draft in self._drafts.all if not draft.is_settled))
        for paragraph in paragraphs:
            for spoken in (one for one in paragraph if _is_by(one, owners)):
                seen = _leave_open(list_faint_sightings(spoken.text), paragraph)
                yield from self._list_spoken(spoken, fresh, of=seen)
        for draft, passage in come:
            if not draft.is_judged_at(recorded.meeting.id):
                first = choose_told(passage.sentences[0], passage)
                yield draft, Evidence(EntryStatus.REPORTED_DONE, EvidenceReason.TOLD, first, passage)

    def _list_of_paragraph(
        self, paragraph: Sequence[Spoken], fresh: Sequence[Draft]
    ) -> Iterator[tuple[Draft, Evidence]]:
        """Give what a paragraph tells: by its marks, as an item about an old action, or sentence by sentence."""
        spent = set[int]()
        for marked in list_marked(paragraph):
            if draft := self._find_marked(marked):
                spent.add(id(marked.mark))
                yield from self._list_marked(marked, draft)
        yield from self._list_of_item(paragraph)
        sightings = [
            (spoken, _leave_open(list_sightings(spoken.text), paragraph))
            for spoken in paragraph
            if id(spoken) not in spent
        ]
        for spoken, seen in sightings:
            yield from self._list_spoken(spoken, fresh, of=[one for one in seen if one in _INSTEAD])
        for spoken, seen in sightings:
            yield from self._list_spoken(spoken, fresh, of=[one for one in seen if one not in _INSTEAD])

    def _find_marked(self, marked: Marked) -> Draft | None:
        """Find the action that a mark is about: the nearest words before it that name one."""
        meant = (find_account(account, self._drafts) for account in marked.accounts)
        return next((draft for draft in meant if draft), None)

    def _list_marked(self, marked: Marked, draft: Draft) -> Iterator[tuple[Draft, Evidence]]:
        passage = marked.last.passage
        if not draft.is_judged_at(passage.meeting.id) and may_tell(passage, draft):
            told = choose_told(marked.last.text, passage)
            yield draft, Evidence(marked.status, EvidenceReason.REVIEWED, told, passage)

    def _list_of_item(self, paragraph: Sequence[Spoken]) -> Iterator[tuple[Draft, Evidence]]:
        """Give what a paragraph tells of the action that it is about, where minutes go through old ones."""
        passage = paragraph[0].passage
        if not is_item(passage):
            return
        account = gather_account(paragraph)
        draft = find_action_of_item(passage.text, account, self._drafts)
        if draft is None or draft.is_judged_at(passage.meeting.id):
            return
        by_owner = frozenset(one.text for one in paragraph if one.sentence.teller in draft.owners)
        label = list_text_stems(account.label)
        item = Item(
            [one.text for one in paragraph],
            label,
            by_owner,
            passage.meeting.held_on,
            is_numbered=is_numbered(passage.text),
        )
        if verdict := read_verdict(item, draft):
            status, words = verdict
            told = next(one for one in paragraph if one.text == words)
            if may_tell(told.passage, draft):
                yield draft, Evidence(status, EvidenceReason.REVIEWED, choose_told(words, told.passage), told.passage)

    def _list_spoken(
        self, spoken: Spoken, fresh: Sequence[Draft], *, of: Sequence[Sighting]
    ) -> Iterator[tuple[Draft, Evidence]]:
        """Give what a sentence tells, by the first of its sightings that fits an action."""
        passage = spoken.passage
        for sighting in of:
            draft = find_told(spoken.sentence, sighting, self._drafts)
            if draft is None or draft.is_judged_at(passage.meeting.id) or not may_tell(passage, draft):
                continue
            status, reason = _TOLD[sighting]
            if status is not EntryStatus.CARRIED_FORWARD and is_doubtful(
                spoken.text, since=draft.linked.meeting.held_on
            ):
                continue
            if sighting is not Sighting.REPLACED or self._replace(draft, passage, fresh):
                yield draft, Evidence(status, reason, choose_told(spoken.text, passage), passage)
                return

    def _replace(self, draft: Draft, passage: Passage, fresh: Sequence[Draft]) -> bool:
        """Note what takes an action's place; False where nothing does, so that it was not replaced."""
        if draft.kind is EntryKind.PROMISE:
            return False
        mine = {fold_name(one) for one in draft.organisations}
        heirs = [
            one
            for one in fresh
            if (one.owners & draft.owners or mine & {fold_name(each) for each in one.organisations})
            and (one.linked.section == passage.section or self._drafts.share(one.stems, draft) > 0)
        ]
        best = max(heirs, key=lambda one: self._drafts.share(one.stems, draft), default=None)
        draft.superseded_by = best.linked.action.id if best else None
        return best is not None


def _leave_open(seen: Sequence[Sighting], paragraph: Sequence[Spoken]) -> list[Sighting]:
    """Take for done nothing of a paragraph that says that nothing has come of it yet."""
    is_open = any(is_unfinished(spoken.text) for spoken in paragraph)
    return [one for one in seen if not is_open or one in _INSTEAD or one is Sighting.PENDING]


def _is_by(spoken: Spoken, owners: frozenset[str]) -> bool:
    """Whether one of some people says or tells it; what is faint tells only of what they were to do themselves."""
    return spoken.sentence.teller in owners or spoken.sentence.speaker in owners


def may_tell(passage: Passage, draft: Draft) -> bool:
    """Whether a speaker may tell of an action: an unnamed one is never taken for the unnamed owner of another."""
    is_anonymous = passage.attribution.speaker_type is SpeakerType.ANONYMOUS
    return not is_anonymous or any(not _UNNAMED.match(key) for key in draft.owners)
