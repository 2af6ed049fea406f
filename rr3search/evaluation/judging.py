"""Which passages are relevant: gold texts and passages in, the ids of those that answer out.

Compared are the characters of both, whitespace and typographic variants folded. A gold text may be part of a passage,
or a long turn that the index holds as several passages.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rr3search.domain import Passage, fold_characters

__all__ = ["FoldedPassage", "Judgement", "fold_passages", "judge_passages"]

_LEAST_SHARE = 0.25
"""Of a gold text's words, what the passages inside it must hold together: "Thank you, Chair" stands in many turns."""


@dataclass(frozen=True, slots=True)
class FoldedPassage:
    """As much of a passage as judging needs."""

    id: str
    meeting: str
    position: int
    text: str
    """Folded."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """What answers a question."""

    relevant: frozenset[str]
    """Ids of passages."""
    missing: tuple[str, ...]
    """The gold texts that no passage holds, as written."""


def fold_passages(passages: Iterable[Passage]) -> list[FoldedPassage]:
    """Fold passages once, for many questions."""
    return [FoldedPassage(one.id, one.meeting.id, one.position, _fold(one.text)) for one in passages]


def judge_passages(gold: Sequence[str], passages: Sequence[FoldedPassage]) -> Judgement:
    """Find the passages that hold one of the gold texts or lie wholly inside one.

    Args:
        gold: Each with a word at least.
        passages: In the order of their meetings.
    """
    relevant: set[str] = set()
    missing: list[str] = []
    for text in gold:
        wanted = _fold(text)
        found = {one.id for one in passages if _stands_in(wanted, one.text)}
        found |= _find_parts(wanted, passages)
        relevant |= found
        if not found:
            missing.append(text)
    return Judgement(frozenset(relevant), tuple(missing))


def _find_parts(wanted: str, passages: Sequence[FoldedPassage]) -> set[str]:
    """The passages inside a text that follow on each other and hold a fair share of it together."""
    runs: list[list[FoldedPassage]] = []
    for one in passages:
        if one.text and _stands_in(one.text, wanted):
            last = runs[-1][-1] if runs else None
            if last is not None and (last.meeting, last.position + 1) == (one.meeting, one.position):
                runs[-1].append(one)
            else:
                runs.append([one])
    least = _LEAST_SHARE * len(wanted.split())
    return {one.id for run in runs if sum(len(part.text.split()) for part in run) >= least for one in run}


def _stands_in(words: str, text: str) -> bool:
    """Whether the words stand in the text without cutting one of its own in two."""
    at = text.find(words)
    while at >= 0:
        end = at + len(words)
        is_cut_before = words[0].isalnum() and text[at - 1 : at].isalnum()
        is_cut_after = words[-1].isalnum() and text[end : end + 1].isalnum()
        if not (is_cut_before or is_cut_after):
            return True
        at = text.find(words, at + 1)
    return False


def _fold(text: str) -> str:
    return " ".join(fold_characters(text).split())
