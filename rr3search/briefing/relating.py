"""Whether an agenda is about what the archive is about, and how near a question must then be to count as the same.

Dossiers in, thresholds out. One line in quite other words than the minutes' proves little; that most lines of an agenda
come near some question put before shows that the agenda is of this body, and lets each of them be believed sooner. The
more questions an archive holds, the nearer one comes to any line by chance, so that the threshold grows with them.
"""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

from rr3search.briefing.dossiers import Dossier, EarlierQuestion
from rr3search.domain import TurnKind
from rr3search.queries import list_content_terms
from rr3search.questions import SAME_MATTER, strip_asker

__all__ = ["Nearness", "measure_nearness"]

_RELATED = 0.34
"""Mean cosine of the lines to their nearest questions; those of other fields lie below .3: docs/benchmarks/brief.md."""
_WEAKLY_RELATED = 0.36
_FEW_PASSAGES = 40
_PER_DOUBLING_OF_PASSAGES = 0.045
"""Mean strength of what was said that is nearest to each line, as it grows by chance with what there is: ibid."""
_ABOVE_CHANCE = 0.29
_PRIOR = 0.3
_PRIOR_LINES = 1
"""An agenda of one line is believed half as much as its line says."""
_LEAST_COSINE = 0.37
_FEW_QUESTIONS = 16
_PER_DOUBLING = 0.06
_MOST_COSINE = 0.62
_SURE_COSINE = 0.7
_FEWEST_TERMS = 4
_SCANT = 0.06
_OTHER = 0.1
_WHY = re.compile(r"\bwhy\b", re.IGNORECASE)
_STRONG = 0.75
"""What an answer of `ask` rests on; see answerers/refusal.py."""
_VERY_STRONG = 0.95


@dataclass(frozen=True, slots=True)
class Nearness:
    """How near something must be to bear on a line of this agenda."""

    least_cosine: float
    """Of a question, to be the same."""
    least_strength: float
    """Of the evidence a passage gives, to answer without a question before it."""
    is_related: bool = True
    """Whether the agenda is about what the archive is about."""

    def choose_same(self, dossier: Dossier) -> list[EarlierQuestion]:
        """The earlier questions that are the line's, nearest first."""
        if not dossier.questions:
            return []
        near = [one for one in dossier.questions if one.cosine >= self.least_cosine + _demand_more(one, dossier)]
        return [question for question in near if question.likeness >= SAME_MATTER]


def _demand_more(question: EarlierQuestion, dossier: Dossier) -> float:
    """By how much nearer it must be: a few words from the floor come near much, and a reason is another question."""
    asked = strip_asker(question.record.text)
    is_scant = bool(question.record.asking) and len(list_content_terms(asked)) < _FEWEST_TERMS
    is_for_a_reason = bool(_WHY.search(dossier.line.text)) and not _WHY.search(asked)
    return _SCANT * is_scant + _OTHER * is_for_a_reason


def measure_nearness(dossiers: Sequence[Dossier], *, questions: int, passages: int) -> Nearness:
    """Say how near is near enough.

    Args:
        dossiers: Of all lines of an agenda.
        questions: How many the archive holds.
        passages: How many it holds.
    """
    by_chance = _WEAKLY_RELATED + _PER_DOUBLING_OF_PASSAGES * _count_doublings(passages, _FEW_PASSAGES)
    asked = _average([max((one.cosine for one in dossier.questions), default=0.0) for dossier in dossiers])
    said = _average([_find_strongest(dossier) for dossier in dossiers])
    if asked < _RELATED and said < by_chance:
        return Nearness(_SURE_COSINE, _VERY_STRONG, is_related=False)
    least_cosine = _LEAST_COSINE + _PER_DOUBLING * _count_doublings(questions, _FEW_QUESTIONS)
    return Nearness(min(least_cosine, _MOST_COSINE), min(by_chance + _ABOVE_CHANCE, _STRONG))


def _average(best: Sequence[float]) -> float:
    """The mean of the lines, and of what a single line would have by chance."""
    return (sum(best) + _PRIOR * _PRIOR_LINES) / (len(best) + _PRIOR_LINES)


def _find_strongest(dossier: Dossier) -> float:
    """How strong the strongest of what was said, decided or undertaken is; what the minute-taker tells is none."""
    said = (hit.passage for hit in dossier.first_hits if hit.passage.kind is not TurnKind.NARRATION)
    return max((dossier.inquiry.weigh(passage).strength for passage in said), default=0.0)


def _count_doublings(count: int, few: int) -> float:
    return math.log2(max(count, few) / few)
