"""Whether an agenda is about what the archive is about, and how near a question must then be to count as the same.

Dossiers in, thresholds out. One line in quite other words than the minutes' proves little; that most lines of an agenda
come near some question put before shows that the agenda is of this body, and lets each of them be believed sooner. The
more questions an archive holds, the nearer one comes to any line by chance, so that the threshold grows with them.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from rr3search.briefing.dossiers import Dossier, EarlierQuestion

__all__ = ["Nearness", "measure_nearness"]

_RELATED = 0.34
"""Mean cosine of the lines to their nearest questions; those of other fields lie below .3: docs/benchmarks/brief.md."""
_PRIOR = 0.3
_PRIOR_LINES = 1
"""An agenda of one line is believed half as much as its line says."""
_LEAST_COSINE = 0.35
_FEW_QUESTIONS = 16
_PER_DOUBLING = 0.06
_MOST_COSINE = 0.6
_SURE_COSINE = 0.7
_BEHIND_THE_BEST = 0.15
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

    def choose_same(self, dossier: Dossier) -> list[EarlierQuestion]:
        """The earlier questions that are the line's, nearest first."""
        if not dossier.questions:
            return []
        least = max(self.least_cosine, dossier.questions[0].cosine - _BEHIND_THE_BEST)
        return [question for question in dossier.questions if question.cosine >= least]


def measure_nearness(dossiers: Sequence[Dossier], *, questions: int) -> Nearness:
    """Say how near is near enough.

    Args:
        dossiers: Of all lines of an agenda.
        questions: How many the archive holds.
    """
    best = [max((question.cosine for question in dossier.questions), default=0.0) for dossier in dossiers]
    mean = (sum(best) + _PRIOR * _PRIOR_LINES) / (len(best) + _PRIOR_LINES)
    if mean < _RELATED:
        return Nearness(_SURE_COSINE, _VERY_STRONG)
    doublings = math.log2(max(questions, _FEW_QUESTIONS) / _FEW_QUESTIONS)
    return Nearness(min(_LEAST_COSINE + _PER_DOUBLING * doublings, _MOST_COSINE), _STRONG)
