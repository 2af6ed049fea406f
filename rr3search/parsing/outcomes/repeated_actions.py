"""One action printed twice counts once: in the item and in the list at the end, as promised and as noted down.

Actions in the order printed in, without repetitions out. The fuller words are kept, at the earlier place.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from rr3search.domain import Action, fold_characters, fold_name
from rr3search.language.deeds import DEED
from rr3search.language.remembered import remember

__all__ = ["PROMISES", "Noted", "Origin", "list_mere_promises", "merge_repeated_actions"]

_STOP_WORDS = frozenset(
    "a an and are as at be by for from has have he her his if in into is it its of on or she that the their them they "  # noqa: SIM905  a list of 60 quoted words reads worse
    "this to was were will with would should shall action actions agreed also then all said which when who".split()
)
_ENDINGS = re.compile(r"(?:ies|ing|ed|es|s|e|y)$")
_SHORTEST_STEM = 3
_SAME_PROMISE = 0.5
_SAME_LISTED = 0.6
_FEWEST_WORDS = 2
_FEWEST_LABELS = 3


class Origin(Enum):
    """Where minutes print an action."""

    LABELLED = auto()
    """In its item, as an action."""
    PLAIN = auto()
    """In a sentence of the minute-taker that gives it out ("Jo to write")."""
    ARRANGED = auto()
    """The same, where a body is to do it ("Pier Trust to run it"): news, where minutes label their actions."""
    PROMISED = auto()
    """In prose, agreed, offered or given out."""
    ANNOUNCED = auto()
    """In prose, only said to come."""
    SPOKEN = auto()
    """In prose, in what somebody says of other things too; never an action."""
    LISTED = auto()
    """In a list or table of actions."""


PROMISES = frozenset({Origin.PROMISED, Origin.ANNOUNCED, Origin.SPOKEN})
"""What is only told in prose."""
_PRINTED = frozenset({Origin.LABELLED, Origin.LISTED})


@dataclass(frozen=True, slots=True)
class Noted:
    """An action as it was found."""

    action: Action
    origin: Origin


def merge_repeated_actions(noted: Sequence[Noted]) -> tuple[Action, ...]:
    """Put together what is printed more than once, in the order of the places.

    Minutes that print their actions as actions mean no more by "Jo will write" than that Jo will write.
    """
    kept = _Kept()
    mere = _choose_mere(noted)
    read = [
        replace(note, origin=Origin.PROMISED) if note.origin is Origin.ANNOUNCED else note
        for note in noted
        if note.origin not in mere
    ]
    promised = Counter(_place(note) for note in read if note.origin is Origin.PROMISED)
    for one in sorted(read, key=lambda note: note.action.paragraph):
        at = next((at for at in kept.list_alike(one) if _is_same(kept.notes[at], one)), None)
        if at is None and one.origin is Origin.PROMISED and promised[_place(one)] == 1:
            at = kept.find_labelled(*_place(one))
        if at is None and (short := _find_shortened(kept, one)) is not None:
            kept.put(short, _merge(kept.notes[short], one, is_shortened=True))
        elif at is None:
            kept.put(len(kept.notes), one)
        else:
            kept.put(at, _merge(kept.notes[at], one))
    return tuple(replace(one.action, is_promise=one.origin is Origin.PROMISED) for one in kept.notes)


def list_mere_promises(noted: Sequence[Noted]) -> tuple[Action, ...]:
    """List what was only said to come and is no action, in the order of the places."""
    mere = _choose_mere(noted)
    promised = [replace(note.action, is_promise=True) for note in noted if note.origin in mere]
    return tuple(sorted(promised, key=lambda action: action.paragraph))


def _choose_mere(noted: Sequence[Noted]) -> frozenset[Origin]:
    """Choose what is no action: minutes that label theirs mean no more by "Jo will write" than that Jo will write."""
    is_labelled = sum(note.origin in _PRINTED for note in noted) >= _FEWEST_LABELS
    is_sure = {Origin.SPOKEN, Origin.ANNOUNCED, Origin.ARRANGED}
    return frozenset(is_sure if is_labelled else {Origin.SPOKEN})


class _Kept:
    """The actions kept so far, found by their words: comparing each with all takes too long where there are many."""

    def __init__(self) -> None:
        self.notes: list[Noted] = []
        self._with_stem: dict[str, set[int]] = defaultdict(set)
        self._without_task: set[int] = set()
        self._promised_by: dict[tuple[str, ...], set[int]] = defaultdict(set)
        self._labelled_in: dict[tuple[int, tuple[str, ...]], list[int]] = defaultdict(list)

    def put(self, at: int, note: Noted) -> None:
        """Keep an action at a place, in place of the one that stands there."""
        self.notes[at : at + 1] = [note]
        stems = _list_stems(note.action.text)
        for stem in stems:
            self._with_stem[stem].add(at)
        if stems <= _list_owner_stems(note.action):
            self._without_task.add(at)
        if note.origin is Origin.PROMISED and note.action.owners:
            self._promised_by[note.action.owners].add(at)
        if note.origin is Origin.LABELLED and note.action.owners and at not in self._labelled_in[_place(note)]:
            self._labelled_in[_place(note)].append(at)

    def list_alike(self, note: Noted) -> list[int]:
        """List the places of all that can be the same action: they share a word, or name no task."""
        wanted = _list_stems(note.action.text) | _list_owner_stems(note.action)
        return sorted(self._without_task.union(*(self._with_stem[stem] for stem in wanted if stem in self._with_stem)))

    def find_labelled(self, paragraph: int, owners: tuple[str, ...]) -> int | None:
        """Find the action that stands behind a promise in one paragraph with it, and notes it down in other words."""
        places = self._labelled_in[paragraph, owners]
        return places[0] if len(places) == 1 else None

    def list_promised(self, owners: tuple[str, ...]) -> list[int]:
        """List the places of what these have promised."""
        places = sorted(self._promised_by.get(owners, ()))
        return [
            at for at in places if self.notes[at].origin is Origin.PROMISED and self.notes[at].action.owners == owners
        ]


def _is_same(earlier: Noted, later: Noted) -> bool:
    one, other = earlier.action, later.action
    origins = {earlier.origin, later.origin}
    if not origins & {Origin.LISTED, Origin.PROMISED}:
        is_text = one.section == other.section and fold_name(one.text) == fold_name(other.text)
        return is_text and _share_owner(one, other)
    if not _share_owner(one, other):
        return False
    if Origin.LISTED in origins and len(origins) > 1:
        return _overlap(one, other) >= _SAME_LISTED
    if Origin.LISTED in origins:
        return one.section != other.section and _overlap(one, other) >= _SAME_LISTED
    least = _SAME_PROMISE if len(origins) > 1 else 1.0
    return one.section == other.section and _overlap(one, other) >= least


def _find_shortened(kept: _Kept, one: Noted) -> int | None:
    """Find the promise that an action line right below it, or a row without a verb, notes down in other words.

    A line right below a promise of the same owner is that promise; a row is where owner and day fit one promise only.
    """
    promised = [(at, kept.notes[at].action) for at in kept.list_promised(one.action.owners)]
    if one.origin is Origin.LABELLED:
        near = [at for at, other in promised if _stands_below(other, one.action)]
        return near[0] if len(near) == 1 else None
    if one.origin is Origin.LISTED and one.action.due and not _opens_with_deed(one.action.text):
        same = [at for at, other in promised if other.due == one.action.due]
        return same[0] if len(same) == 1 else None
    return None


def _place(note: Noted) -> tuple[int, tuple[str, ...]]:
    return note.action.paragraph, note.action.owners


def _stands_below(promise: Action, line: Action) -> bool:
    return promise.section == line.section and 0 < line.paragraph - promise.paragraph <= 1


def _opens_with_deed(text: str) -> bool:
    return bool(DEED.fullmatch(text.split(" ", 1)[0].lower()))


def _share_owner(one: Action, other: Action) -> bool:
    if not one.owners or not other.owners:
        return True
    return bool({fold_name(owner) for owner in one.owners} & {fold_name(owner) for owner in other.owners})


def _overlap(one: Action, other: Action) -> float:
    """How much of the shorter one's task the other repeats, from 0 to 1."""
    owners = _list_owner_stems(one) | _list_owner_stems(other)
    first, second = _list_stems(one.text) - owners, _list_stems(other.text) - owners
    shorter = min(len(first), len(second))
    if shorter < _FEWEST_WORDS:
        return float(first == second)
    return len(first & second) / shorter


def _list_owner_stems(action: Action) -> frozenset[str]:
    return frozenset().union(*map(_list_stems, action.owners))


@remember
def _list_stems(text: str) -> frozenset[str]:
    words = re.findall(r"[a-z0-9]+", fold_characters(text).casefold())
    return frozenset(_cut_ending(word) for word in words if word not in _STOP_WORDS)


def _cut_ending(word: str) -> str:
    stem = _ENDINGS.sub("", word)
    return stem if len(stem) >= _SHORTEST_STEM else word


def _merge(earlier: Noted, later: Noted, *, is_shortened: bool = False) -> Noted:
    """Keep the fuller words at the earlier place; what was noted down counts more than what was promised."""
    one, other = earlier.action, later.action
    if earlier.origin is Origin.PROMISED and later.origin is Origin.LABELLED:
        return later
    if is_shortened:
        return Noted(one, Origin.LISTED)
    is_promise = Origin.PROMISED in {earlier.origin, later.origin}
    takes_later = (
        earlier.origin is Origin.PROMISED if is_promise else len(_list_stems(other.text)) > len(_list_stems(one.text))
    )
    full = other if takes_later else one
    owners = one.owners if len(one.owners) >= len(other.owners) else other.owners
    merged = replace(
        full,
        owners=owners,
        due=full.due or one.due or other.due,
        section=one.section,
        page=one.page,
        paragraph=one.paragraph,
        recipients=full.recipients or one.recipients or other.recipients,
    )
    return Noted(merged, earlier.origin if not is_promise else Origin.LISTED)
