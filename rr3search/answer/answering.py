"""An answer, or a refusal: which passages are quoted, and what became of the question.

A question in, quotes with their status and actions out. Order of thought: is there anything under the
filter; is somebody asked for who never spoke; does the closest passage speak of the topic and hold what was
asked; would answering unmask an anonymous speaker.
"""

from dataclasses import replace

from rr3search.answer.inquiry import NEAREST, Inquiry, inquire
from rr3search.answer.verdict import refuse_unheard, refuse_weak, would_unmask
from rr3search.answerers import Evidence, choose_sentences, fold_repeats
from rr3search.domain import Answer, AnswerStatus, Consequence, Passage, QuestionStatus, RefusalReason
from rr3search.queries import FilterRequest
from rr3search.resolution import summarise_status
from rr3search.search import Holdings

__all__ = ["answer_question", "weigh_question"]

_REPEATS_A_QUOTE = 2
"""So many passages are looked at for each quote: the same may have been said at several meetings."""
_QUOTABLE_GAP = 1.0
"""How far below the best fused score a passage may lie and still be quoted beside it."""


def answer_question(asked: str, request: FilterRequest, holdings: Holdings, *, limit: int) -> Answer:
    """Answer in the minutes' own words, or refuse and say why.

    Args:
        asked: In the query dialect.
        request: Filters named beside the question.
        holdings: Where to look.
        limit: At most so many quotes.

    Raises:
        InvalidQueryError: The question cannot be understood.
        UnknownIdError: It names a meeting the archive does not have.
    """
    most = limit * _REPEATS_A_QUOTE
    inquiry = inquire(asked, request, holdings, followed=max(NEAREST, most))
    reason = refuse_unheard(inquiry) or refuse_weak(inquiry)
    quotable = [] if reason else _choose_quotable(inquiry, most=most)
    if inquiry.intent.is_unmasking or would_unmask(quotable, inquiry):
        reason, quotable = RefusalReason.DEANONYMISE, []
    folded = fold_repeats(quotable)[:limit]
    followed = inquiry.ledger.find_consequence(folded[0].passage) if folded else None
    if followed is not None and followed.status is QuestionStatus.UNANSWERED and not inquiry.intent.is_about_questions:
        reason, folded, followed = RefusalReason.TOPIC_DISCUSSED_BUT_NOT_STATED, [], None
    return Answer(
        question=asked,
        status=_tell_status(followed),
        reason=reason,
        quotes=tuple(
            replace(choose_sentences(one.passage, measure=inquiry.coverage.measure), repeats=one.repeats)
            for one in folded
        ),
        actions=followed.actions if followed else (),
        nearest=tuple(replace(hit, rank=rank) for rank, hit in enumerate(inquiry.hits[:NEAREST], start=1)),
        scope=inquiry.scope,
        intent=inquiry.intent,
    )


def weigh_question(asked: str, request: FilterRequest, holdings: Holdings) -> Evidence | None:
    """Give the evidence an answer would rest on; None where nothing was found.

    Raises:
        InvalidQueryError: The question cannot be understood.
        UnknownIdError: It names a meeting the archive does not have.
    """
    return inquire(asked, request, holdings).evidence


def _tell_status(followed: Consequence | None) -> AnswerStatus:
    """Refused where nothing is quoted; a quote that belongs to no question is itself the answer."""
    if followed is None:
        return AnswerStatus.REFUSED
    return summarise_status(followed.status) if followed.status else AnswerStatus.ANSWERED


def _choose_quotable(inquiry: Inquiry, *, most: int) -> list[Passage]:
    """The best passage and those hardly behind it; before a question its answer, unless questions are asked for."""
    hits, intent = inquiry.heard, inquiry.intent
    near = [hit.passage for hit in hits[:most] if hit.score >= hits[0].score - _QUOTABLE_GAP]
    if intent.is_about_questions or intent.people or intent.organisations:
        return near
    led = (part for passage in near for part in (*inquiry.ledger.find_answers(passage)[:1], passage))
    return list(dict.fromkeys(led))
