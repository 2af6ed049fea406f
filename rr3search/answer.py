"""Use case: query to a cited answer, or an honest refusal.

A question in, quotes with their status and actions out. Order of thought: is there anything under the
filter; is somebody asked for who never spoke; does the closest passage speak of the topic and hold what was
asked; would answering unmask an anonymous speaker.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from rr3search.answerers import Evidence, choose_sentences, holds_answer_type, judge_evidence
from rr3search.domain import (
    Answer,
    AnswerStatus,
    Consequence,
    Hit,
    Intent,
    Passage,
    QuestionStatus,
    RefusalReason,
    Scope,
    SpeakerType,
    TurnKind,
    Vocabulary,
    fold_name,
    list_words,
)
from rr3search.queries import FilterRequest, TopicCoverage
from rr3search.questions import Ledger
from rr3search.ranking import rank_candidates, rerank_first
from rr3search.resolution import summarise_status
from rr3search.search import Holdings, find_candidates, prefer, understand_query

__all__ = ["answer_question", "weigh_question"]

_NEAREST = 5
_LOOKED_AT = 30
_WEIGHED = 3
_QUOTABLE_GAP = 1.0
"""How far below the best fused score a passage may lie and still be quoted beside it."""


@dataclass(frozen=True, slots=True)
class _Inquiry:
    """A question with what the archive has on it, before anything is decided."""

    intent: Intent
    vocabulary: Vocabulary
    hits: Sequence[Hit]
    """By whom words are wanted first, the others behind them."""
    heard: Sequence[Hit]
    """Those by whose words are wanted; all of them where nobody's in particular are."""
    coverage: TopicCoverage
    evidence: Evidence | None
    ledger: Ledger
    scope: Scope


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
    inquiry = _inquire(asked, request, holdings)
    reason = _refuse_unheard(inquiry) or judge_evidence(inquiry.intent, inquiry.evidence)
    quotable = [] if reason else _choose_quotable(inquiry.heard, limit=limit)
    if inquiry.intent.is_unmasking or _would_unmask(quotable, inquiry):
        reason, quotable = RefusalReason.DEANONYMISE, []
    followed = inquiry.ledger.find_consequence(quotable[0]) if quotable else None
    if followed is not None and followed.status is QuestionStatus.UNANSWERED and not inquiry.intent.is_about_questions:
        reason, quotable, followed = RefusalReason.TOPIC_DISCUSSED_BUT_NOT_STATED, [], None
    return Answer(
        question=asked,
        status=_tell_status(followed),
        reason=reason,
        quotes=tuple(choose_sentences(passage, measure=inquiry.coverage.measure) for passage in quotable),
        actions=followed.actions if followed else (),
        nearest=tuple(replace(hit, rank=rank) for rank, hit in enumerate(inquiry.hits[:_NEAREST], start=1)),
        scope=inquiry.scope,
    )


def _tell_status(followed: Consequence | None) -> AnswerStatus:
    """Refused where nothing is quoted; a quote that belongs to no question is itself the answer."""
    if followed is None:
        return AnswerStatus.REFUSED
    return summarise_status(followed.status) if followed.status else AnswerStatus.ANSWERED


def weigh_question(asked: str, request: FilterRequest, holdings: Holdings) -> Evidence | None:
    """Give the evidence an answer would rest on; None where nothing was found.

    Raises:
        InvalidQueryError: The question cannot be understood.
        UnknownIdError: It names a meeting the archive does not have.
    """
    return _inquire(asked, request, holdings).evidence


def _inquire(asked: str, request: FilterRequest, holdings: Holdings) -> _Inquiry:
    store = holdings.store
    understood = understand_query(asked, request, holdings)
    intent, where = understood.intent, understood.where
    candidates = find_candidates(understood.query, where, holdings)
    preference = prefer(intent, kind_bonus=_weigh_kinds(intent))
    scope = store.measure_scope(where)
    coverage = TopicCoverage(store.count_holding(intent.topic, where), passages=scope.passages)
    ranking = holdings.settings.answering
    ranked = rank_candidates(candidates, preference, ranking)
    heard = rerank_first(
        [hit for hit in ranked if _is_wanted(hit.passage, intent)],
        count=_LOOKED_AT,
        measure=lambda passage: ranking.coverage * _cover(passage, coverage),
    )
    hits = [*heard, *(hit for hit in ranked if not _is_wanted(hit.passage, intent))]
    ledger = Ledger(store, (hit.passage for hit in heard[:_NEAREST]))
    offered = [candidate.cosine for candidate in candidates if candidate.cosine is not None]
    lowest = min(offered, default=0.0)
    cosines = {one.passage.id: lowest if one.cosine is None else one.cosine for one in candidates}
    return _Inquiry(
        intent=intent,
        vocabulary=understood.vocabulary,
        hits=hits,
        heard=heard,
        coverage=coverage,
        evidence=_weigh_evidence(intent, heard, cosines, coverage=coverage, ledger=ledger),
        ledger=ledger,
        scope=scope,
    )


def _cover(passage: Passage, coverage: TopicCoverage) -> float:
    """How much of the topic stands in the passage itself, and in it or over it: the mean of both."""
    headed = "\n".join(part for part in (passage.question, *passage.section, passage.text) if part)
    return (coverage.measure(passage.text) + coverage.measure(headed)) / 2


def _weigh_kinds(intent: Intent) -> tuple[tuple[TurnKind, float], ...]:
    """What is asked for comes first: answers, unless actions, decisions or questions are."""
    return (
        (TurnKind.ANSWER, 0.4),
        (TurnKind.NARRATION, -0.4),
        (TurnKind.QUESTION, 0.8 if intent.is_about_questions else -0.8),
        (TurnKind.ACTION, 2.0 if intent.is_about_actions else -1.0),
        (TurnKind.DECISION, 1.0 if intent.is_about_decisions else 0.2),
    )


def _refuse_unheard(inquiry: _Inquiry) -> RefusalReason | None:
    """Refuse where those whose words are wanted never spoke; being listed or mentioned is not speaking."""
    intent, vocabulary = inquiry.intent, inquiry.vocabulary
    if not (intent.people or intent.organisations or intent.unknown_speaker):
        return None
    spoke = {form for person in vocabulary.people if person.passages for form in person.forms}
    spoke |= set(vocabulary.group_labels)
    people_spoke = any(name in spoke for name in intent.people)
    bodies_spoke = any(fold_name(body) in vocabulary.speaking_organisations for body in intent.organisations)
    owes = intent.is_about_actions and any(hit.passage.kind is TurnKind.ACTION for hit in inquiry.heard)
    is_heard_here = bool(inquiry.heard) or not inquiry.hits
    is_answerable = (people_spoke or bodies_spoke or (owes and not intent.unknown_speaker)) and is_heard_here
    return None if is_answerable else RefusalReason.SPEAKER_NOT_QUOTED


def _is_wanted(passage: Passage, intent: Intent) -> bool:
    """Whether the passage is by those whose words are wanted, or an action that names them."""
    wanted = {fold_name(name) for name in (*intent.people, *intent.organisations)}
    if not wanted:
        return True
    if passage.kind is TurnKind.ACTION:
        return any(name in fold_name(passage.text) for name in wanted)
    names = {fold_name(name) for name in (passage.attribution.speaker, passage.attribution.organisation) if name}
    return bool(names & wanted)


def _weigh_evidence(
    intent: Intent,
    hits: Sequence[Hit],
    cosines: dict[str, float],
    *,
    coverage: TopicCoverage,
    ledger: Ledger,
) -> Evidence | None:
    """Look at the best hits, each with the question it stands under and what it replies to; the strongest counts."""
    weighed = [
        _weigh_passage(intent, hit.passage, cosines[hit.passage.id], coverage=coverage, ledger=ledger)
        for hit in hits[:_WEIGHED]
    ]
    return max(weighed, key=lambda evidence: evidence.strength, default=None)


def _weigh_passage(
    intent: Intent, passage: Passage, cosine: float, *, coverage: TopicCoverage, ledger: Ledger
) -> Evidence:
    actions = ledger.find_consequence(passage).actions
    around = (passage.meeting.title, passage.question, *passage.section, passage.replies_to, passage.text)
    told = (*around, *(linked.action.text for linked in actions))
    return Evidence(
        coverage=coverage.measure("\n".join(part for part in told if part)),
        cosine=cosine,
        holds_type=holds_answer_type(intent.answer_type, passage.text),
        speaker_type=passage.attribution.speaker_type,
    )


def _choose_quotable(hits: Sequence[Hit], *, limit: int) -> list[Passage]:
    """The best passage and those hardly behind it."""
    return [hit.passage for hit in hits[:limit] if hit.score >= hits[0].score - _QUOTABLE_GAP]


def _would_unmask(quotable: Sequence[Passage], inquiry: _Inquiry) -> bool:
    """Whether quoting would tell, or confirm a guess, who an anonymous speaker is.

    So it would where an anonymous passage speaks of the topic as much as any that could be quoted, and the question
    asks for an identity, or names an attendee or organisation that the passage and its question do not name.
    """
    most = max((inquiry.coverage.measure(passage.text) for passage in quotable), default=0.0)
    return any(
        inquiry.intent.is_seeking_identity or _names_another(inquiry.intent, passage)
        for passage in quotable
        if passage.attribution.speaker_type is SpeakerType.ANONYMOUS and inquiry.coverage.measure(passage.text) >= most
    )


def _names_another(intent: Intent, passage: Passage) -> bool:
    around = f" {' '.join(list_words(' '.join((passage.text, passage.question or '', passage.replies_to or ''))))} "
    return any(f" {' '.join(list_words(name))} " not in around for name in intent.mentions)
