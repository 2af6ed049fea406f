"""An answer, or a refusal: which passages are quoted, and what became of the question.

A question in, quotes with their status and actions out. Order of thought: is there anything under the
filter; is somebody asked for who never spoke; does the closest passage speak of the topic and hold what was
asked; would answering unmask an anonymous speaker.
"""

from collections.abc import Sequence
from dataclasses import replace

from rr3search.answer.facts import holds_fact, measure_held
from rr3search.answer.inquiry import NEAREST, Inquiry, inquire
from rr3search.answer.verdict import find_open_question, is_anonymous, refuse_unheard, refuse_weak, would_unmask
from rr3search.answerers import (
    Evidence,
    arrange_passages,
    choose_sentences,
    fold_repeats,
    is_near,
)
from rr3search.comparison import find_supersessions
from rr3search.domain import Answer, AnswerStatus, Consequence, Hit, Passage, RefusalReason, TurnKind, is_one_group
from rr3search.queries import FilterRequest
from rr3search.resolution import summarise_status
from rr3search.search import Holdings, label_voices

__all__ = ["answer_question", "weigh_question"]

_REPEATS_A_QUOTE = 2
"""So many passages are looked at for each quote: the same may have been said at several meetings."""
_QUOTABLE_GAP = 1.0
"""How far below the best fused score a passage may lie and still be quoted beside it."""
_STATED = frozenset({TurnKind.STATEMENT, TurnKind.ANSWER, TurnKind.NARRATION, TurnKind.DECISION})
_ALIKE = 0.05
"""Two cosines to one question no further apart than this say nothing of which passage is closer."""
_STRONG_SHARE = 0.9
_TYPE_BONUS = 0.5
"""Of the topic: what the kind of fact asked for counts among the sentences of one passage."""


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
    intent = inquiry.intent
    reason = refuse_unheard(inquiry) or refuse_weak(inquiry)
    quotable = [] if reason else _choose_quotable(inquiry, most=most)
    if intent.is_unmasking or would_unmask(quotable, inquiry):
        reason, quotable = RefusalReason.DEANONYMISE, []
    strong = _choose_strong(quotable, inquiry)
    folded = {one.passage: one for one in fold_repeats(quotable)}
    arranged = arrange_passages(list(folded), is_strong=lambda passage: passage in strong and not intent.period)[:limit]
    open_question = find_open_question(arranged, inquiry)
    if open_question is not None:
        reason, arranged = RefusalReason.TOPIC_DISCUSSED_BUT_NOT_STATED, []
    followed = inquiry.ledger.find_consequence(arranged[0]) if arranged else None
    superseded = find_supersessions(strong, measure=inquiry.coverage.measure)
    return Answer(
        question=asked,
        status=_tell_status(followed),
        reason=reason,
        quotes=tuple(
            replace(
                choose_sentences(passage, measure=lambda text: _fit(text, inquiry)),
                repeats=folded[passage].repeats,
                superseded=superseded.get(passage.id),
            )
            for passage in arranged
        ),
        actions=followed.actions if followed else (),
        nearest=tuple(
            replace(hit, rank=rank)
            for rank, hit in enumerate(label_voices(_list_nearest(inquiry, open_question), intent), start=1)
        ),
        is_near=reason is not RefusalReason.WEAK_EVIDENCE or is_near(inquiry.evidence),
        scope=inquiry.scope,
        intent=intent,
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


def _list_nearest(inquiry: Inquiry, open_question: Passage | None) -> list[Hit]:
    """The closest passages, before them the question that was put and not answered, where it is among them."""
    return sorted(inquiry.hits[:NEAREST], key=lambda hit: hit.passage != open_question)


def _list_later_words(inquiry: Inquiry) -> list[Passage]:
    """Passages of later meetings of the same group that by words, vector and fact fit as well as the best one."""
    passages = [hit.passage for hit in inquiry.heard[:NEAREST]]
    best = passages[0]
    cover, held, cosine = inquiry.cover(best), measure_held(inquiry.intent, best.text), inquiry.cosines[best.id]
    return [
        one
        for one in passages[1:]
        if one.kind in _STATED
        and is_one_group(one.meeting.body, best.meeting.body)
        and str(one.meeting.held_on or "") > str(best.meeting.held_on or "")
        and inquiry.cover(one) >= cover > 0
        and measure_held(inquiry.intent, one.text) >= held
        and inquiry.cosines[one.id] >= cosine - _ALIKE
    ]


def _choose_strong(quotable: Sequence[Passage], inquiry: Inquiry) -> list[Passage]:
    """Those that speak of the topic about as much as the best does, and hold the kind of fact asked for as well."""
    if not quotable:
        return []
    cover, held = _STRONG_SHARE * inquiry.cover(quotable[0]), measure_held(inquiry.intent, quotable[0].text)
    return [one for one in quotable if inquiry.cover(one) >= cover and measure_held(inquiry.intent, one.text) >= held]


def _fit(text: str, inquiry: Inquiry) -> float:
    """How much of the topic a text speaks of, more where it holds the date, number or amount asked for."""
    is_insisted_on = inquiry.intent.answer_type is not None and holds_fact(inquiry.intent, text)
    return inquiry.coverage.measure(text) + (_TYPE_BONUS if is_insisted_on else 0.0)


def _choose_quotable(inquiry: Inquiry, *, most: int) -> list[Passage]:
    """The best passage and those hardly behind it; before a question its answer, unless questions are asked for."""
    hits, intent = inquiry.heard, inquiry.intent
    near = [hit.passage for hit in hits[:most] if hit.score >= hits[0].score - _QUOTABLE_GAP]
    near += [one for one in _list_later_words(inquiry) if one not in near]
    if intent.is_about_questions or intent.people or intent.organisations:
        return near
    led = dict.fromkeys(part for passage in near for part in (*inquiry.ledger.find_answers(passage)[:1], passage))
    named = [passage for passage in led if not (intent.is_seeking_role and is_anonymous(passage))]
    return named or list(led)
