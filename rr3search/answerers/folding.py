"""The same thing said again: passages of several meetings that say the same become one, the latest, the others told.

Passages in their order in, folded ones out, in the order of the first of each. Folded are only the words of one named
person or body of one organisation, at different meetings, that differ in nothing but small words: whom the minutes
leave anonymous is never linked from one meeting to another, nor are two people who held one office.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from rr3search.domain import MeetingReference, Passage, SpeakerType, fold_name, list_words

__all__ = ["RepeatedPassage", "fold_repeats", "list_weighty_words"]

_SMALL = "a an the that and also of to in on at is are was were be been has have had said he she they"
_SMALL_WORDS = frozenset(_SMALL.split())
"""Words that can differ without another meaning: no denial, number, month or word of time is among them."""
_NAMED = frozenset({SpeakerType.PERSON, SpeakerType.ORGANISATION})


@dataclass(frozen=True, slots=True)
class RepeatedPassage:
    """A passage that stands for others that say the same."""

    passage: Passage
    """The latest of them."""
    repeats: tuple[MeetingReference, ...]
    """The other meetings, latest first."""


def fold_repeats(passages: Sequence[Passage]) -> list[RepeatedPassage]:
    """Put passages that say the same at several meetings together."""
    groups: list[list[Passage]] = []
    for passage in passages:
        group = next((group for group in groups if _is_repeat(passage, group)), None)
        if group is None:
            groups.append([passage])
        else:
            group.append(passage)
    return [_fold(group) for group in groups]


def _is_repeat(passage: Passage, group: Sequence[Passage]) -> bool:
    who, other = passage.attribution, group[0].attribution
    return (
        who.speaker_type in _NAMED
        and fold_name(who.speaker or "") == fold_name(other.speaker or "")
        and fold_name(who.organisation or "") == fold_name(other.organisation or "")
        and passage.meeting.id not in {one.meeting.id for one in group}
        and list_weighty_words(passage.text) == list_weighty_words(group[0].text)
    )


def _fold(group: Sequence[Passage]) -> RepeatedPassage:
    by_day = sorted(group, key=lambda passage: str(passage.meeting.held_on or ""), reverse=True)
    return RepeatedPassage(by_day[0], tuple(passage.meeting for passage in by_day[1:]))


def list_weighty_words(text: str) -> list[str]:
    """List the words of a text whose change would change its meaning, in order."""
    return [word for word in list_words(text) if word not in _SMALL_WORDS]
