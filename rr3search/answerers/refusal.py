"""When not to answer.

What a question is after and what the closest passages hold in, a reason to refuse or None out. No threshold
on a cosine alone: it is weighed together with how much of the topic's rare words the passage speaks of.
"""

from dataclasses import dataclass

from rr3search.domain import Intent, RefusalReason, SpeakerType

__all__ = ["Evidence", "is_near", "is_strong", "judge_evidence"]

_COVERAGE_WEIGHT = 0.6
_LEAST_STRENGTH = 0.7
"""Set on who-said-what questions asked of their own meeting and of another one: docs/benchmarks/refusal.md."""
_LEAST_NEARNESS = 0.45
"""Below it the closest passages are not worth a look: hardly any question that something answers lies there."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the closest passage holds of what was asked."""

    coverage: float
    """Share of the topic it speaks of, with the question it stands under, 0 to 1."""
    cosine: float
    """Of its vector to the question's."""
    holds_type: bool
    """Whether it holds a date, number or amount where one was asked for."""
    speaker_type: SpeakerType

    @property
    def strength(self) -> float:
        """How far words and vectors agree that this is what was asked; comparable between questions."""
        return _COVERAGE_WEIGHT * self.coverage + self.cosine


def is_strong(evidence: Evidence) -> bool:
    """Whether an answer can rest on it."""
    return evidence.strength >= _LEAST_STRENGTH


def is_near(evidence: Evidence | None) -> bool:
    """Whether the closest passages, which do not carry an answer, are near enough to be looked at."""
    return evidence is not None and evidence.strength >= _LEAST_NEARNESS


def judge_evidence(intent: Intent, evidence: Evidence | None) -> RefusalReason | None:
    """Say why the evidence does not carry an answer; None where it does."""
    if evidence is None:
        return RefusalReason.NO_MATCH_IN_FILTER
    if not is_strong(evidence):
        return RefusalReason.WEAK_EVIDENCE
    if intent.is_seeking_identity and evidence.speaker_type is SpeakerType.ANONYMOUS:
        return RefusalReason.DEANONYMISE
    if not evidence.holds_type:
        return RefusalReason.TOPIC_DISCUSSED_BUT_NOT_STATED
    return None
