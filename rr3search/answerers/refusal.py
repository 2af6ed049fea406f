"""When not to answer.

What a question is after and what the closest passages hold in, a reason to refuse or None out. No threshold
on a cosine alone: it is weighed together with how much of the topic's rare words the passage speaks of.
"""

import re
from dataclasses import dataclass

from rr3search.domain import NUMBER_WORDS, AnswerType, Intent, RefusalReason, SpeakerType, fold_characters

__all__ = ["Evidence", "holds_answer_type", "is_near", "is_strong", "judge_evidence"]

_NUMBER_WORDS = rf"{'|'.join(NUMBER_WORDS)}|hundreds?|thousands?|millions?|billions?|dozens?|half"
_MONTHS = (
    r"january|february|april|june|july|august|september|october|november|december|spring|summer|autumn|"
    r"winter|"
    r"monday|tuesday|wednesday|thursday|friday|saturday|sunday"
)
_HOLDS = {
    AnswerType.AMOUNT: re.compile(
        rf"[£$€]\s?\d|\b\d[\d,.]*\s?(?:k|m|bn|million|billion|thousand|pounds|per cent|%)|"
        rf"\b(?:{_NUMBER_WORDS}) (?:million|billion|thousand|pounds)",
        re.IGNORECASE,
    ),
    AnswerType.NUMBER: re.compile(rf"\d|\b(?:{_NUMBER_WORDS})\b", re.IGNORECASE),
    AnswerType.DATE: re.compile(
        rf"\b(?:{_MONTHS})\b|\b(?:\d(?:st|nd|rd|th)?|in|by|until|from|since|early|mid|late|end of) (?-i:May|March)\b|"
        rf"(?-i:May|March) \d|\b(?:19|20)\d\d\b|\b\d{{1,2}}[./]\d{{1,2}}[./]\d{{2}}|\b\d{{1,2}}/\d{{1,2}}\b|"
        rf"\bQ[1-4]\b|\b(?:next|this|last|coming|"
        rf"within|in)\s+(?:the\s+)?"
        rf"(?:\w+\s+){{0,3}}?(?:days?|weeks?|months?|years?|quarter)\b|\b(?:today|tomorrow|immediately|"
        rf"imminently|shortly)\b",
        re.IGNORECASE,
    ),
}
_COVERAGE_WEIGHT = 0.6
_LEAST_STRENGTH = 0.75
"""Set on who-said-what questions asked of their own meeting and of another one: docs/benchmarks/refusal.md."""
_LEAST_NEARNESS = 0.4
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


def holds_answer_type(wanted: AnswerType | None, text: str) -> bool:
    """Whether the text holds a date, number or amount; True where none is wanted."""
    return wanted is None or bool(_HOLDS[wanted].search(fold_characters(text)))


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
