"""What a meeting holds, as hashes: enough to tell what is new, too little to read.

Passages and actions in, keys out. A key is made of what was said, by whom and on which day, not of the file or the
meeting's id: minutes read again, moved, or put in place of their draft have the same keys for the same words.
"""

import datetime as dt
import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

from rr3search.domain import LinkedAction, MeetingReference, Passage, fold_name

__all__ = ["NO_CONTENTS", "Contents", "gather_contents", "identify_action", "identify_passage"]

_KEY_DIGITS = 16


@dataclass(frozen=True, slots=True)
class Contents:
    """The keys of all that a meeting holds."""

    held_on: dt.date | None
    passages: frozenset[str]
    actions: frozenset[str]

    @property
    def version(self) -> str:
        """A hash that another content would not have."""
        return _hash(str(self.held_on), *sorted(self.passages), "actions", *sorted(self.actions))


NO_CONTENTS = Contents(None, frozenset(), frozenset())


def gather_contents(held_on: dt.date | None, passages: Iterable[Passage], actions: Iterable[LinkedAction]) -> Contents:
    """Give the keys of what one meeting holds."""
    return Contents(
        held_on,
        passages=frozenset(map(identify_passage, passages)),
        actions=frozenset(map(identify_action, actions)),
    )


def identify_passage(passage: Passage) -> str:
    """Give the key of a passage: other words, another speaker or another heading make another key."""
    who = passage.attribution
    said = (who.speaker or "", who.organisation or "", passage.kind.value, passage.text)
    return _hash(_name_day(passage.meeting), *passage.section, *said)


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
