"""Entries of the register while the meetings are gone through, and how one is found again by its words.

Actions in, drafts out. Looked at are only drafts that share a word few others hold, so that the cost grows with the
actions and not with their square.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from rr3search.action_register.task_words import weigh
from rr3search.domain import EntryKind, EntryStatus, Evidence, LinkedAction, MeetingReference

__all__ = ["Draft", "Drafts"]

_CONTAINED = 0.8
"""Share of the shorter task's words that the longer one repeats, where both are one action."""
_FEWEST_SHARED = 2
_LEAST_OF_LONGER = 0.3
_LEAST_WHERE_DIFFERENT = 0.75
"""The same where each has words the other lacks: a map in place of a list is another task."""
_PROMISED_AGAIN = 0.4
"""The same for a promise that an action line takes up in words of its own."""
_MOST_HOLDERS = 200
"""A word that more drafts hold finds none."""


@dataclass(slots=True, eq=False)
class Draft:
    """An action on its way through the meetings."""

    kind: EntryKind
    linked: LinkedAction
    stems: frozenset[str]
    owners: frozenset[str]
    """Keys."""
    setting: frozenset[str]
    """Stems of the title it was recorded under that are not the task's."""
    organisations: tuple[str, ...]
    due: dt.date | None
    status: EntryStatus = EntryStatus.OPEN
    extended_to: dt.date | None = None
    evidence: list[Evidence] = field(default_factory=list)
    repeated_in: list[MeetingReference] = field(default_factory=list)
    superseded_by: str | None = None
    item: str = ""
    """Number of the item of its meeting that recorded it; empty where that has none."""

    @property
    def is_settled(self) -> bool:
        """Whether it was told to be done, or replaced."""
        return self.status in {EntryStatus.REPORTED_DONE, EntryStatus.SUPERSEDED}

    def add_evidence(self, evidence: Evidence) -> None:
        """Let what a later meeting tells decide the status."""
        self.evidence.append(evidence)
        self.status = evidence.status

    def is_judged_at(self, meeting_id: str) -> bool:
        """Whether this meeting told of it already; its first word on an action counts."""
        return any(one.passage.meeting.id == meeting_id for one in self.evidence)


class Drafts:
    """The drafts of one body, in the order recorded."""

    def __init__(self, weights: Mapping[str, float]) -> None:
        self.all: list[Draft] = []
        self._weights = weights
        self._wholes: dict[frozenset[str], float] = {}
        self._holding: dict[str, list[Draft]] = defaultdict(list)
        self._referred: dict[str, list[Draft]] = defaultdict(list)
        self._of_item: dict[str, list[Draft]] = defaultdict(list)

    def add(self, draft: Draft) -> None:
        """Keep a draft."""
        self.all.append(draft)
        for stem in draft.stems:
            self._holding[stem].append(draft)
        if draft.kind is EntryKind.ACTION:
            self.note_references(draft, draft.linked.action.references)
        if draft.item and draft.kind is EntryKind.ACTION:
            self._of_item[draft.item].append(draft)

    def note_references(self, draft: Draft, references: Iterable[str]) -> None:
        """Keep under which references an action was printed, the first time or again."""
        for reference in references:
            if draft not in self._referred[reference]:
                self._referred[reference].append(draft)

    def list_referred(self, reference: str) -> list[Draft]:
        """List the actions printed under a reference, in the order of their meetings."""
        return list(self._referred.get(reference, ()))

    def list_of_item(self, number: str) -> list[Draft]:
        """List the actions recorded under an item of this number, in the order of their meetings."""
        return list(self._of_item.get(number, ()))

    def list_given_before(self, day: dt.date | None) -> list[Draft]:
        """List the actions that the last meeting before a day which gave out any has given out, in their order."""
        printed = [draft for draft in self.all if draft.kind is EntryKind.ACTION]
        days = {held for draft in printed if (held := draft.linked.meeting.held_on) and day and held < day}
        last = max(days, default=None)
        return [draft for draft in printed if last and draft.linked.meeting.held_on == last]

    def list_sharing(self, stems: Iterable[str]) -> list[Draft]:
        """List the drafts that share one of these stems, unless too many do, each once."""
        holding = (self._holding.get(stem, ()) for stem in sorted(stems))
        return list(dict.fromkeys(draft for drafts in holding if len(drafts) <= _MOST_HOLDERS for draft in drafts))

    def share(self, found: frozenset[str], draft: Draft) -> float:
        """Say how much of a draft's task the words repeat, from 0 to 1."""
        return self.share_of(found, draft.stems)

    def share_of(self, found: frozenset[str], wanted: frozenset[str]) -> float:
        """Say the same of some of a task's stems."""
        whole = self._wholes.get(wanted)
        if whole is None:
            whole = self._wholes[wanted] = weigh(wanted, self._weights)
        return weigh(wanted & found, self._weights) / whole if whole else 0.0

    def find_same(
        self, stems: frozenset[str], owners: frozenset[str], *, kind: EntryKind, is_old: bool = False
    ) -> Draft | None:
        """Find the draft that a task printed later is again; None where it is a new one.

        Args:
            stems: Of the task.
            owners: Keys; none where it names nobody.
            kind: Of what is printed; a promise is again an action of the same owner that has half its words.
            is_old: Whether the minutes say that it is an earlier one; then its owner need not be named.
        """
        candidates = self.list_sharing(stems)
        rated = [
            (self._rate_sameness(stems, draft, kind=kind), not draft.is_settled, at)
            for at, draft in enumerate(candidates)
            if owners & draft.owners or (is_old and not (owners and draft.owners))
        ]
        best = max(rated, default=(0.0, False, 0))
        return candidates[best[2]] if best[0] else None

    def _rate_sameness(self, stems: frozenset[str], draft: Draft, *, kind: EntryKind) -> float:
        """Rate how surely both are one task; 0 where they are not."""
        shared = len(stems & draft.stems)
        there, back = self.share(stems, draft), self.share_of(draft.stems, stems)
        if kind is EntryKind.PROMISE:
            return max(there, back) if shared >= _FEWEST_SHARED and max(there, back) >= _PROMISED_AGAIN else 0.0
        if stems == draft.stems:
            return 2.0
        differ = bool(stems - draft.stems and draft.stems - stems)
        least = _LEAST_WHERE_DIFFERENT if differ else _LEAST_OF_LONGER
        is_same = shared >= _FEWEST_SHARED and max(there, back) >= _CONTAINED and min(there, back) >= least
        return there + back if is_same else 0.0
