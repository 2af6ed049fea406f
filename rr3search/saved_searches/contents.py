"""What a meeting holds, as hashes: enough to tell what is new, too little to read.

Passages and actions in, keys out. A key is made of a sentence, its headings, who said it and on which day, not of the
file, the meeting's id or where a passage was cut: minutes read again, moved, or put in place of their draft have the
same keys for the same words.
"""

import datetime as dt
import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

from rr3search.domain import LinkedAction, MeetingReference, Passage, fold_name

__all__ = ["NO_CONTENTS", "Contents", "gather_contents", "identify_action", "identify_sentences"]

_KEY_DIGITS = 16


@dataclass(frozen=True, slots=True)
class Contents:
    """The keys of all that a meeting holds."""

    held_on: dt.date | None
    sentences: frozenset[str]
    actions: frozenset[str]

    @property
    def version(self) -> str:
        """A hash that another content would not have."""
        return _hash(str(self.held_on), *sorted(self.sentences), "actions", *sorted(self.actions))


NO_CONTENTS = Contents(None, frozenset(), frozenset())


def gather_contents(held_on: dt.date | None, passages: Iterable[Passage], actions: Iterable[LinkedAction]) -> Contents:
    """Give the keys of what one meeting holds."""
    return Contents(
        held_on,
        sentences=frozenset(key for passage in passages for key in identify_sentences(passage)),
        actions=frozenset(map(identify_action, actions)),
    )


def identify_sentences(passage: Passage) -> tuple[str, ...]:
    """Give the key of each sentence of a passage, in order: other words, speaker or heading make another key."""
    who = passage.attribution
    where = (_name_day(passage.meeting), *passage.section, who.speaker or "", who.organisation or "")
    return tuple(_hash(*where, sentence) for sentence in passage.sentences)


def identify_action(linked: LinkedAction) -> str:
    """Give the key of an action: another owner, day or status makes another key."""
    action = linked.action
    terms = (*action.owners, str(action.due), action.status.value)
    return _hash(_name_day(linked.meeting), action.text, *terms)


def _name_day(meeting: MeetingReference) -> str:
    """The day tells meetings apart; those without one have nothing but their id."""
    return meeting.id if meeting.held_on is None else meeting.held_on.isoformat()


def _hash(*parts: str) -> str:
    return hashlib.sha256("\x1f".join(map(fold_name, parts)).encode("utf-8", "replace")).hexdigest()[:_KEY_DIGITS]
