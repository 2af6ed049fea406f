"""The same thing said again: near-identical passages of several meetings become one, the latest, the others told.

Passages in their order in, folded ones out, in the order of the first of each. Never folded are passages of one
meeting, those of different speakers, and those that differ in a figure or in a "not".
"""

from collections.abc import Sequence
from dataclasses import dataclass

from rr3search.domain import MeetingReference, Passage, fold_name, list_words

__all__ = ["FoldedPassage", "fold_repeats"]

_WORDS_A_RUN = 3
_SAME_SHARE = 0.7
"""Of the runs of three words of the shorter text that both hold (containment; Broder 1997)."""
_DENIALS = frozenset({"no", "not", "never", "nobody", "none", "t"})
"""Words that turn a statement round; "t" is what is left of "didn't"."""


@dataclass(frozen=True, slots=True)
class FoldedPassage:
    """A passage that stands for others that say the same."""

    passage: Passage
    """The latest of them."""
    repeats: tuple[MeetingReference, ...]
    """The other meetings, latest first."""


def fold_repeats(passages: Sequence[Passage]) -> list[FoldedPassage]:
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
    if passage.meeting.id in {other.meeting.id for other in group}:
        return False
    words, others = list_words(passage.text), list_words(group[0].text)
    if _name_speaker(passage) != _name_speaker(group[0]) or _list_facts(words) != _list_facts(others):
        return False
    runs, other_runs = _list_runs(words), _list_runs(others)
    return len(runs & other_runs) >= _SAME_SHARE * max(min(len(runs), len(other_runs)), 1)


def _fold(group: Sequence[Passage]) -> FoldedPassage:
    by_day = sorted(group, key=lambda passage: str(passage.meeting.held_on or ""), reverse=True)
    return FoldedPassage(by_day[0], tuple(passage.meeting for passage in by_day[1:]))


def _name_speaker(passage: Passage) -> str:
    return fold_name(passage.attribution.speaker or "")


def _list_facts(words: Sequence[str]) -> list[str]:
    """Figures and denials, in order."""
    return [word for word in words if word in _DENIALS or any(letter.isdigit() for letter in word)]


def _list_runs(words: Sequence[str]) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(words[at : at + _WORDS_A_RUN]) for at in range(max(1, len(words) - _WORDS_A_RUN + 1)))
