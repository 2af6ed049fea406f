"""One question under one setting: what search and ask give in, a number a measure out.

A measure that does not apply to a question has no number; it is never counted as 0.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from rr3search.answer import answer_question
from rr3search.domain import Answer, AnswerStatus, Hit, Passage, fold_name
from rr3search.evaluation.gold import GoldQuestion
from rr3search.evaluation.metrics import measure_ndcg, measure_recall, measure_reciprocal_rank, measure_success
from rr3search.search import Holdings, search_passages

__all__ = ["Case", "Measure", "Scores", "score_case"]

_DEPTH = 10
_FIRST_PAGE = 5
_QUOTES = 3
"""As many as `ask` gives: whether an answer unmasks somebody depends on all that would be quoted."""


class Measure(StrEnum):
    """What is measured; each is a share or a mean from 0 to 1, higher is better."""

    NDCG_AT_10 = "ndcg_at_10"
    MRR_AT_10 = "mrr_at_10"
    RECALL_AT_10 = "recall_at_10"
    SUCCESS_AT_1 = "success_at_1"
    SUCCESS_AT_5 = "success_at_5"
    SPEAKER_OF_RELEVANT_HIT = "speaker_of_relevant_hit"
    """Of the first relevant hit, where there is one and the question names a speaker."""
    SPEAKER_OF_FIRST_HIT = "speaker_of_first_hit"
    """Of the first hit, relevant or not; no hit is wrong."""
    ANSWERED = "answered"
    """Of the answerable questions."""
    RIGHT_QUOTE = "right_quote"
    """Of the answerable questions: the first quote is of a relevant passage; a refusal is wrong."""
    REFUSAL_RECALL = "refusal_recall"
    """Of the unanswerable questions: refused."""
    REFUSAL_PRECISION = "refusal_precision"
    """Of the refused questions: unanswerable."""
    RIGHT_REASON = "right_reason"
    """Of the refused unanswerable questions that name a reason: refused for it."""


Scores = Mapping[Measure, float]


@dataclass(frozen=True, slots=True)
class Case:
    """A question with what the index holds on it."""

    question: GoldQuestion
    relevant: frozenset[str]
    """Ids of passages; empty exactly where nothing answers."""
    voices: frozenset[str]
    """Folded names of the speaker whose words answer; empty where that is not measured."""


def score_case(case: Case, holdings: Holdings) -> Scores:
    """Search and ask, and compare with what is known."""
    asked = case.question
    answer = answer_question(asked.query, asked.request, holdings, limit=_QUOTES)
    if not asked.is_answerable:
        return _score_refusal(asked, answer)
    hits = search_passages(asked.query, asked.request, holdings, limit=_DEPTH).hits
    return {**_score_hits(case, hits), **_score_speakers(case, hits), **_score_answer(case, answer)}


def _score_hits(case: Case, hits: Sequence[Hit]) -> Scores:
    relevances = [hit.passage.id in case.relevant for hit in hits]
    return {
        Measure.NDCG_AT_10: measure_ndcg(relevances, relevant=len(case.relevant), depth=_DEPTH),
        Measure.MRR_AT_10: measure_reciprocal_rank(relevances, depth=_DEPTH),
        Measure.RECALL_AT_10: measure_recall(relevances, relevant=len(case.relevant), depth=_DEPTH),
        Measure.SUCCESS_AT_1: measure_success(relevances, depth=1),
        Measure.SUCCESS_AT_5: measure_success(relevances, depth=_FIRST_PAGE),
    }


def _score_speakers(case: Case, hits: Sequence[Hit]) -> Scores:
    if not case.voices:
        return {}
    scores = {Measure.SPEAKER_OF_FIRST_HIT: float(bool(hits) and _is_by(hits[0].passage, case.voices))}
    relevant = next((hit.passage for hit in hits if hit.passage.id in case.relevant), None)
    if relevant is not None:
        scores[Measure.SPEAKER_OF_RELEVANT_HIT] = float(_is_by(relevant, case.voices))
    return scores


def _score_answer(case: Case, answer: Answer) -> Scores:
    is_refused = answer.status is AnswerStatus.REFUSED
    is_right = bool(answer.quotes) and answer.quotes[0].passage.id in case.relevant
    refusal = {Measure.REFUSAL_PRECISION: 0.0} if is_refused else {}
    return {Measure.ANSWERED: float(not is_refused), Measure.RIGHT_QUOTE: float(is_right), **refusal}


def _score_refusal(asked: GoldQuestion, answer: Answer) -> Scores:
    if answer.status is not AnswerStatus.REFUSED:
        return {Measure.REFUSAL_RECALL: 0.0}
    reason = {} if asked.reason is None else {Measure.RIGHT_REASON: float(answer.reason is asked.reason)}
    return {Measure.REFUSAL_RECALL: 1.0, Measure.REFUSAL_PRECISION: 1.0, **reason}


def _is_by(passage: Passage, voices: frozenset[str]) -> bool:
    speaker = passage.attribution.speaker
    return speaker is not None and fold_name(speaker) in voices
