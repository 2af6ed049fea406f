"""What the archive has on a question, before anything is decided.

A question in, an Inquiry out: how it was understood, the passages by those asked about first, each looked at closely,
and the evidence that an answer would rest on.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from rr3search.answer.facts import measure_fit
from rr3search.answer.leading import NEAREST, lead_with_fact, lead_with_latest, lead_with_period
from rr3search.answer.weighing import WEIGHED, cover_passage, weigh_hits, weigh_passage
from rr3search.answerers import Evidence
from rr3search.domain import (
    Hit,
    Intent,
    Passage,
    Scope,
    SpeakerType,
    TurnKind,
    Vocabulary,
    fold_name,
    list_words,
)
from rr3search.queries import FilterRequest, TopicCoverage
from rr3search.questions import Ledger, LedgerPage
from rr3search.ranking import Candidate, rank_candidates, rerank_first
from rr3search.resolution import only_agrees
from rr3search.search import (
    LOOKED_AT,
    Holdings,
    UnderstoodQuery,
    find_candidates,
    look_again,
    prefer,
    understand_query,
)

__all__ = ["NEAREST", "Inquiry", "inquire"]

_NAMED = frozenset({SpeakerType.PERSON, SpeakerType.ROLE})
_LONGEST_AGREEMENT = 160
"""Characters; "This was agreed unanimously." and the like are shorter."""


@dataclass(frozen=True, slots=True)
class Inquiry:
    """A question with what the archive has on it."""

    intent: Intent
    vocabulary: Vocabulary
    hits: Sequence[Hit]
    """By whom words are wanted first, the others behind them."""
    heard: Sequence[Hit]
    """Those by whose words are wanted; all of them where nobody's in particular are."""
    unread: Sequence[Hit]
    """The same as words and vectors alone order them: a reranker may raise no doubt less than they do."""
    coverage: TopicCoverage
    evidence: Evidence | None
    """Of the first of those heard, by words and vectors; a reranker's scores are none."""
    unread_evidence: Evidence | None
    """The same before a reranker read them."""
    ledger: Ledger
    scope: Scope
    cosines: Mapping[str, float]
    """Of the hits' vectors to the question's, by passage id."""

    def cover(self, passage: Passage) -> float:
        """How much of the topic stands in a passage, its heading counted half: 0 to 1."""
        return cover_passage(passage, self.coverage)

    def weigh(self, passage: Passage) -> Evidence:
        """What a passage among the hits holds of what was asked."""
        return weigh_passage(self.intent, passage, self.cosines[passage.id], coverage=self.coverage, ledger=self.ledger)


def inquire(
    asked: str,
    request: FilterRequest,
    holdings: Holdings,
    *,
    followed: int = NEAREST,
    among: frozenset[str] | None = None,
    read: dict[str, LedgerPage] | None = None,
) -> Inquiry:
    """Look for all that bears on a question.

    Args:
        asked: In the query dialect.
        request: Filters named beside the question.
        holdings: Where to look.
        followed: For how many of the first passages it is read what followed from them.
        among: Ids of the meetings to look in, every passage of them; how rare a word is stays that of all the filter
            allows. None means no such limit.
        read: What was read of meetings for other questions, to which this adds; see `questions.Ledger`.

    Raises:
        InvalidQueryError: The question cannot be understood.
        UnknownIdError: It names a meeting the archive does not have.
    """
    understood = understand_query(asked, request, holdings)
    intent, store = understood.intent, holdings.store
    candidates = _look_for(understood, holdings, among=among)
    scope = store.measure_scope(understood.where)
    coverage = TopicCoverage(
        store.count_holding(intent.topic, understood.where),
        passages=scope.passages,
        acronyms=understood.vocabulary.acronyms,
    )
    ranking = holdings.settings.answering
    intent = _recognise_printed_form(intent, [one.passage for one in candidates])
    ranked = rank_candidates(candidates, prefer(intent, kind_bonus=_weigh_kinds(intent)), ranking)
    wanted = [hit for hit in ranked if _is_wanted(hit.passage, intent)]
    second_look = [
        ranking.coverage * cover_passage(hit.passage, coverage) + measure_fit(intent, hit.passage)
        for hit in wanted[:LOOKED_AT]
    ]
    cosines = _list_cosines(candidates)
    unread = lead_with_fact(intent, rerank_first(wanted, second_look), cosines, coverage=coverage)
    unread = lead_with_period(intent, unread, cosines, coverage=coverage)
    unread = lead_with_latest(intent, unread, cosines, coverage=coverage, asked=asked)
    heard = look_again(understood, unread, holdings.reranker, weight=ranking.rerank)
    ledger = Ledger(store, (hit.passage for hit in (*heard[:followed], *unread[:WEIGHED])), read=read)
    evidence = unread_evidence = weigh_hits(intent, unread, cosines, coverage=coverage, ledger=ledger)
    if heard is not unread:
        evidence = weigh_hits(intent, heard, cosines, coverage=coverage, ledger=ledger)
    return Inquiry(
        intent=intent,
        vocabulary=understood.vocabulary,
        hits=[*heard, *(hit for hit in ranked if not _is_wanted(hit.passage, intent))],
        heard=heard,
        unread=unread,
        coverage=coverage,
        evidence=evidence,
        unread_evidence=unread_evidence,
        ledger=ledger,
        scope=scope,
        cosines=cosines,
    )


def _look_for(asked: UnderstoodQuery, holdings: Holdings, *, among: frozenset[str] | None) -> list[Candidate]:
    if among is None:
        return find_candidates(asked, holdings)
    allowed = asked.where.meetings
    narrow = replace(asked.where, meetings=among if allowed is None else among & allowed)
    depth = holdings.store.measure_scope(narrow).passages
    return find_candidates(replace(asked, where=narrow), holdings, depth=depth) if depth else []


def _recognise_printed_form(intent: Intent, passages: Sequence[Passage]) -> Intent:
    """Take whoever the minutes print as the question calls them ("the Archdeacon") for those it asks about."""
    wanted = _bare_form(intent.unknown_speaker)
    if not wanted:
        return intent
    meant = [
        who.speaker
        for who in (passage.attribution for passage in passages)
        if who.speaker and who.speaker_type in _NAMED and _bare_form(who.speaker_as_printed) == wanted
    ]
    return replace(intent, people=tuple(dict.fromkeys(meant)), unknown_speaker=None) if meant else intent


def _bare_form(printed: str | None) -> list[str]:
    return [word for word in list_words(printed or "") if word != "the"]


def _list_cosines(candidates: Sequence[Candidate]) -> dict[str, float]:
    """Cosines by passage; where the vectors are silent, the lowest they offered stands in."""
    lowest = min((one.cosine for one in candidates if one.cosine is not None), default=0.0)
    return {one.passage.id: lowest if one.cosine is None else one.cosine for one in candidates}


def _weigh_kinds(intent: Intent) -> tuple[tuple[TurnKind, float], ...]:
    """What is asked for comes first: answers, unless actions, decisions or questions are."""
    return (
        (TurnKind.ANSWER, 0.4),
        (TurnKind.NARRATION, -0.4),
        (TurnKind.QUESTION, 0.8 if intent.is_about_questions else -0.8),
        (TurnKind.ACTION, 2.0 if intent.is_about_actions else -1.0),
        (TurnKind.DECISION, 1.0 if intent.is_about_decisions else 0.2),
    )


def _is_wanted(passage: Passage, intent: Intent) -> bool:
    """Whether the passage says something, and is by those whose words are wanted or an action that names them."""
    if len(passage.text) <= _LONGEST_AGREEMENT and all(map(only_agrees, passage.sentences)):
        return False
    wanted = {fold_name(name) for name in (*intent.people, *intent.organisations)}
    if not wanted:
        return True
    if passage.kind is TurnKind.ACTION:
        return any(name in fold_name(passage.text) for name in wanted)
    names = {fold_name(name) for name in (passage.attribution.speaker, passage.attribution.organisation) if name}
    return bool(names & wanted)
