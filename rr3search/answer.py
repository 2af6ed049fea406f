"""Use case: query to a cited answer, or an honest refusal.

A question in, quotes with their status and actions out. Order of thought: is there anything under the
filter; is somebody asked for who never spoke; does the closest passage speak of the topic and hold what was
asked; would answering unmask an anonymous speaker.
"""

from collections.abc import Sequence

from rr3search.answerers import Evidence, choose_sentences, holds_answer_type, judge_evidence
from rr3search.domain import (
    Answer,
    AnswerStatus,
    Hit,
    Intent,
    LinkedAction,
    Passage,
    PassageFilter,
    QuestionRecord,
    RefusalReason,
    TurnKind,
    Vocabulary,
    fold_name,
)
from rr3search.embedders import Embedder
from rr3search.queries import FilterRequest, TopicCoverage, parse_query, read_intent
from rr3search.questions import link_actions, list_question_records
from rr3search.ranking import rank_candidates
from rr3search.resolution import summarise_status
from rr3search.search import find_candidates, prefer, resolve_filter
from rr3search.stores import PassageStore

__all__ = ["answer_question"]

_NEAREST = 5
_PARAGRAPHS_TO_AN_ACTION = 2
"""Outside a tabled question, an action recorded so soon after an answer follows from it."""
_QUOTABLE_GAP = 1.0
"""How far below the best fused score a passage may lie and still be quoted beside it."""


def answer_question(
    asked: str, request: FilterRequest, store: PassageStore, *, embedder: Embedder, limit: int
) -> Answer:
    """Answer in the minutes' own words, or refuse and say why.

    Args:
        asked: In the query dialect.
        request: Filters named beside the question.
        store: Where to look.
        embedder: The one the store was filled with.
        limit: At most so many quotes.

    Raises:
        InvalidQueryError: The question cannot be understood.
        UnknownIdError: It names a meeting the archive does not have.
    """
    query = parse_query(asked)
    vocabulary = store.read_vocabulary()
    where = resolve_filter(query.request.override(request), store, vocabulary)
    intent = read_intent(query.text, vocabulary)
    candidates = find_candidates(query, where, store=store, embedder=embedder)
    hits = rank_candidates(candidates, prefer(intent, kind_bonus=_weigh_kinds(intent)))
    cosines = {candidate.passage.id: candidate.cosine or 0.0 for candidate in candidates}
    scope = store.measure_scope(where)
    coverage = TopicCoverage(store.count_holding(intent.topic, where), passages=scope.passages)
    heard = [hit for hit in hits if _is_wanted(hit.passage, intent)]
    ledger = _Ledger(store, heard[:_NEAREST])
    reason = _refuse_unheard(intent, vocabulary, hits=hits, heard=heard) or judge_evidence(
        intent, _weigh_evidence(intent, heard, cosines, coverage=coverage, ledger=ledger)
    )
    quotable = [] if reason else _choose_quotable(heard, limit=limit)
    status = AnswerStatus.REFUSED if reason else ledger.find_status(quotable[0])
    return Answer(
        question=asked,
        status=status,
        reason=reason,
        quotes=tuple(choose_sentences(passage, measure=coverage.measure) for passage in quotable),
        actions=tuple(ledger.find_actions(quotable[0])) if quotable else (),
        nearest=tuple(hits[:_NEAREST]),
        scope=scope,
    )


def _weigh_kinds(intent: Intent) -> tuple[tuple[TurnKind, float], ...]:
    """What is asked for comes first: answers, unless actions, decisions or questions are."""
    return (
        (TurnKind.ANSWER, 0.4),
        (TurnKind.NARRATION, -0.4),
        (TurnKind.QUESTION, 0.8 if intent.is_about_questions else -0.8),
        (TurnKind.ACTION, 2.0 if intent.is_about_actions else -1.0),
        (TurnKind.DECISION, 1.0 if intent.is_about_decisions else 0.2),
    )


def _refuse_unheard(
    intent: Intent, vocabulary: Vocabulary, *, hits: Sequence[Hit], heard: Sequence[Hit]
) -> RefusalReason | None:
    """Refuse where everybody whose words are wanted never spoke; being listed or mentioned is not speaking."""
    if intent.is_about_actions or not (intent.people or intent.organisations or intent.unknown_speaker):
        return None
    spoke = {person.name for person in vocabulary.people if person.passages}
    people_spoke = any(name in spoke for name in intent.people)
    bodies_spoke = any(fold_name(body) in vocabulary.speaking_organisations for body in intent.organisations)
    is_heard_here = bool(heard) or not hits
    return None if (people_spoke or bodies_spoke) and is_heard_here else RefusalReason.SPEAKER_NOT_QUOTED


def _is_wanted(passage: Passage, intent: Intent) -> bool:
    """Whether the passage is by those whose words are wanted; actions are what they are to do."""
    if not (intent.people or intent.organisations) or passage.kind is TurnKind.ACTION:
        return True
    names = {fold_name(name) for name in (passage.attribution.speaker, passage.attribution.organisation) if name}
    return bool(names & {fold_name(name) for name in (*intent.people, *intent.organisations)})


def _weigh_evidence(
    intent: Intent,
    hits: Sequence[Hit],
    cosines: dict[str, float],
    *,
    coverage: TopicCoverage,
    ledger: "_Ledger",
) -> Evidence | None:
    """Look at the best hit, with the question it stands under and what it replies to."""
    if not hits:
        return None
    best = hits[0].passage
    around = (best.question, *best.section, best.replies_to, best.text, *ledger.list_action_texts(best))
    return Evidence(
        coverage=coverage.measure("\n".join(part for part in around if part)),
        cosine=cosines[best.id],
        holds_type=holds_answer_type(intent.answer_type, best.text),
        speaker_type=best.attribution.speaker_type,
    )


def _choose_quotable(hits: Sequence[Hit], *, limit: int) -> list[Passage]:
    """The best passage and those hardly behind it."""
    return [hit.passage for hit in hits[:limit] if hit.score >= hits[0].score - _QUOTABLE_GAP]


class _Ledger:
    """Questions and actions of the meetings the best hits come from."""

    def __init__(self, store: PassageStore, hits: Sequence[Hit]) -> None:
        meetings = frozenset(hit.passage.meeting.id for hit in hits)
        self._questions: list[QuestionRecord] = list_question_records(store, PassageFilter(meetings=meetings))
        references = {hit.passage.meeting.id: hit.passage.meeting for hit in hits}
        self._actions: list[LinkedAction] = [
            linked
            for meeting in store.list_meetings()
            if meeting.id in references
            for linked in link_actions(meeting, references[meeting.id])
        ]

    def find_status(self, passage: Passage) -> AnswerStatus:
        """What became of the question the passage answers; answered where it answers none."""
        for record in self._questions:
            if passage.id in {answer.id for answer in record.answers}:
                return summarise_status(record.status)
        return AnswerStatus.ANSWERED

    def find_actions(self, passage: Passage) -> list[LinkedAction]:
        """The actions that follow from what the passage says."""
        return [linked for linked in self._actions if _follows(linked, passage)]

    def list_action_texts(self, passage: Passage) -> list[str]:
        """The words of those actions."""
        return [linked.action.text for linked in self.find_actions(passage)]


def _follows(linked: LinkedAction, passage: Passage) -> bool:
    if linked.meeting.id != passage.meeting.id or linked.section != passage.section:
        return False
    distance = linked.action.paragraph - passage.source.paragraph
    return linked.question is not None or 0 <= distance <= _PARAGRAPHS_TO_AN_ACTION
