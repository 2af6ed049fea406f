"""Use case: query to hits.

A typed query and filters in, ranked hits out. Names are resolved against the archive's vocabulary, the
filter narrows, words and vectors each give candidates, ranking.py fuses them, and a reranker, where there is one,
reads the first of them.
"""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from rr3search.chunking import compose_embedded_text
from rr3search.domain import (
    EMPTY_REGISTER,
    FusedScore,
    Hit,
    Intent,
    NameRegister,
    Passage,
    PassageFilter,
    Period,
    TurnKind,
    Vocabulary,
    fold_name,
    tell_voice,
)
from rr3search.embedders import Embedder
from rr3search.filtering import resolve_filter
from rr3search.naming import read_names
from rr3search.queries import (
    FilterRequest,
    Query,
    list_content_terms,
    list_other_forms,
    list_stems,
    list_term_pairs,
    parse_query,
    read_intent,
    read_literal_intent,
    read_period,
)
from rr3search.ranking import (
    ANSWER_RANKING,
    DEFAULT_RANKING,
    Candidate,
    Preference,
    RankingSettings,
    rank_candidates,
    rerank_first,
    weigh_second_look,
)
from rr3search.rerankers import PairReader, Reranker
from rr3search.stores import DEFAULT_WEIGHTS, FieldWeights, PassageStore, WordQuery

__all__ = [
    "CANDIDATES",
    "DEFAULT_SEARCH",
    "LOOKED_AT",
    "Holdings",
    "SearchResult",
    "SearchSettings",
    "UnderstoodQuery",
    "find_candidates",
    "label_voices",
    "look_again",
    "prefer",
    "search_passages",
    "understand_query",
]

_FEWEST_TO_ORDER = 2
_RECENCY = 2.0
_DIVERSITY = 0.5
"""As strong as they are asked for: about a standard deviation of the scores of fifty candidates, and a third of it."""
CANDIDATES = 200
"""Passages each way of looking contributes to the fusion."""
LOOKED_AT = 30
"""Of the first hits, looked at more closely than all candidates can be."""


@dataclass(frozen=True, slots=True)
class SearchSettings:
    """What counts how much when passages are looked for and ranked."""

    fields: FieldWeights = DEFAULT_WEIGHTS
    ranking: RankingSettings = DEFAULT_RANKING
    """Of what a search finds."""
    answering: RankingSettings = ANSWER_RANKING
    """Of what an answer may rest on."""
    is_literal: bool = False
    """Whether names, days and kinds in a query are words to look for, like its others."""

    def prefer(self, *, is_recent: bool = False, is_spread: bool = False) -> "SearchSettings":
        """Put later meetings first, or more meetings among the first hits, where one or both are asked for."""
        if not (is_recent or is_spread):
            return self
        asked = {"recency": _RECENCY if is_recent else 0.0, "diversity": _DIVERSITY if is_spread else 0.0}
        return replace(self, ranking=replace(self.ranking, **asked), answering=replace(self.answering, **asked))


DEFAULT_SEARCH = SearchSettings()


@dataclass(frozen=True, slots=True)
class Holdings:
    """What there is to search, and with what."""

    store: PassageStore
    embedder: Embedder
    """The one the store was filled with."""
    register: NameRegister = EMPTY_REGISTER
    """What is known of names besides."""
    settings: SearchSettings = DEFAULT_SEARCH
    today: dt.date = field(default_factory=dt.date.today)
    """From which "last summer" is counted."""
    reranker: Reranker | None = None
    """Reads the first hits again; None where nothing does."""
    reader: PairReader | None = None
    """Says whether what comes nearest answers where words and vectors leave it open; None where nothing does."""
    names: Vocabulary | None = None
    """Of the store and the register, as whoever looks up many queries has read them; None to read them for each."""


@dataclass(frozen=True, slots=True)
class UnderstoodQuery:
    """A query with the archive's names in it, before anything is looked for."""

    query: Query
    request: FilterRequest
    """The filters in force: those of the query, overridden by those named beside it."""
    where: PassageFilter
    intent: Intent
    vocabulary: Vocabulary


@dataclass(frozen=True, slots=True)
class SearchResult:
    """What a search found and how it was understood."""

    query: str
    """As typed."""
    request: FilterRequest
    """The filters in force: those of the query, overridden by those named beside it."""
    intent: Intent
    hits: tuple[Hit, ...]


def search_passages(typed: str, request: FilterRequest, holdings: Holdings, *, limit: int) -> SearchResult:
    """Find the passages that fit a query best.

    Args:
        typed: In the query dialect.
        request: Filters named beside the query; they override the query's own.
        holdings: Where to look.
        limit: At most so many hits.

    Raises:
        InvalidQueryError: The query cannot be understood.
        UnknownIdError: It names a meeting the archive does not have.
    """
    asked = understand_query(typed, request, holdings)
    if asked.query.text:
        candidates = find_candidates(asked, holdings, depth=max(limit, CANDIDATES))
        preference = prefer(asked.intent, kind_bonus=_weigh_kinds(asked.intent))
        ranking = holdings.settings.ranking
        ranked = rank_candidates(candidates, preference, ranking)
        read = look_again(asked, ranked, holdings.reranker, weight=ranking.rerank)[:limit]
        hits = label_voices(read, asked.intent)
    else:
        hits = _list_hits(holdings.store.list_passages(asked.where)[:limit])
    return SearchResult(query=typed, request=asked.request, intent=asked.intent, hits=tuple(hits))


def understand_query(typed: str, request: FilterRequest, holdings: Holdings) -> UnderstoodQuery:
    """Take a query apart and find the archive's people, bodies and days in it.

    Words that say when the meeting was become a filter, unless days are named beside the query.

    Raises:
        InvalidQueryError: The query cannot be understood.
        UnknownIdError: It names a meeting the archive does not have.
    """
    query = parse_query(typed, is_filtered=request != FilterRequest())
    in_force = query.request.override(request)
    is_literal = holdings.settings.is_literal
    period = None if query.phrases or is_literal else read_period(query.text, today=holdings.today)
    is_free = in_force.since is None and in_force.until is None and in_force.meeting is None
    has_met = period is not None and _holds_meetings(holdings.store, period)
    if period is not None and period.is_of_meeting and is_free and has_met:
        in_force = replace(in_force, since=period.since, until=period.until)
        query = replace(query, text=" ".join(query.text.replace(period.printed, " ").split()) or query.text)
    vocabulary = holdings.names or read_names(holdings.store, holdings.register)
    intent = read_literal_intent(query.text, vocabulary) if is_literal else read_intent(query.text, vocabulary)
    if period is not None and is_free and has_met:
        said = set(list_content_terms(period.printed))
        intent = replace(intent, period=period, topic=tuple(term for term in intent.topic if term not in said))
    return UnderstoodQuery(
        query=query,
        request=in_force,
        where=resolve_filter(in_force, holdings.store, vocabulary),
        intent=intent,
        vocabulary=vocabulary,
    )


def find_candidates(asked: UnderstoodQuery, holdings: Holdings, *, depth: int = CANDIDATES) -> list[Candidate]:
    """Collect what words and vectors offer of the allowed passages.

    Args:
        asked: With words; filters alone offer nothing to rank.
        holdings: Where to look.
        depth: How many passages each way of looking contributes.
    """
    query, where = asked.query, asked.where
    words = WordQuery(
        terms=(
            *list_content_terms(query.text),
            *list_term_pairs(query.text),
            *list_other_forms(query.text, asked.vocabulary.acronyms),
        ),
        phrases=query.phrases,
        excluded=query.excluded,
        weights=holdings.settings.fields,
    )
    store = holdings.store
    relevance = {match.passage_id: match.relevance for match in store.matching(words, k=depth, where=where)}
    near = store.nearest(holdings.embedder.embed_texts([query.text]), k=depth, where=where)
    cosines = {match.passage_id: match.cosine for match in near}
    ids = list(relevance) if query.phrases else list(dict.fromkeys([*relevance, *cosines]))
    return [
        Candidate(passage, relevance=relevance.get(passage.id, 0.0), cosine=cosines.get(passage.id))
        for passage in store.find_passages(ids)
        if not _is_excluded(passage, query)
    ]


def label_voices(hits: Sequence[Hit], intent: Intent) -> list[Hit]:
    """Say of each hit whether it is by those whose words are wanted, about or to them, or by others."""
    wanted = {fold_name(name) for name in (*intent.people, *intent.organisations)}
    return [replace(hit, voice=tell_voice(hit.passage, wanted, label_words=intent.speaker_class)) for hit in hits]


def look_again(
    asked: UnderstoodQuery, hits: Sequence[Hit], reranker: Reranker | None, *, weight: float
) -> Sequence[Hit]:
    """Let a reranker read the first hits together with the query; without one they stay as they are.

    It reads of a passage what the embedder reads: where it stands, what it replies to, its words.

    Args:
        asked: Whose words it reads; a query of filters alone has none.
        hits: Best first.
        reranker: None where nothing reads them again.
        weight: Of its scores beside the fused ones.

    Raises:
        RerankerError: It cannot be loaded.
    """
    first = hits[:LOOKED_AT]
    if reranker is None or not weight or not asked.query.text or len(first) < _FEWEST_TO_ORDER:
        return hits
    scores = reranker.score_pairs(asked.query.text, [compose_embedded_text(hit.passage) for hit in first])
    return rerank_first(hits, weigh_second_look(scores, weight=weight))


def _holds_meetings(store: PassageStore, period: Period) -> bool:
    """Whether any meeting was held in these days; else they are a fact asked for, not a time to look in."""
    return store.measure_scope(PassageFilter(since=period.since, until=period.until)).meetings > 0


def _list_hits(passages: Sequence[Passage]) -> list[Hit]:
    """Filters alone rank nothing: what they allow, in the order of the minutes."""
    return [Hit(rank, FusedScore(0.0), passage) for rank, passage in enumerate(passages, start=1)]


def prefer(intent: Intent, *, kind_bonus: tuple[tuple[TurnKind, float], ...] = ()) -> Preference:
    """Turn what a question is after into what ranks first."""
    return Preference(
        speakers=frozenset(fold_name(name) for name in (*intent.people, *intent.organisations)),
        mentions=frozenset(fold_name(name) for name in intent.named),
        speaker_words=intent.speaker_class,
        days=(intent.period.since, intent.period.until) if intent.period else None,
        kind_bonus=kind_bonus,
    )


def _weigh_kinds(intent: Intent) -> tuple[tuple[TurnKind, float], ...]:
    """Actions and decisions come first where they are asked for."""
    return (
        (TurnKind.ACTION, 2.0 if intent.is_about_actions else 0.0),
        (TurnKind.DECISION, 1.0 if intent.is_about_decisions else 0.0),
    )


def _is_excluded(passage: Passage, query: Query) -> bool:
    """Whether the passage's own words hold what the query rules out, in any ending; the vectors cannot tell."""
    if not query.excluded:
        return False
    stems = f" {' '.join(list_stems(passage.text))} "
    return any(f" {' '.join(list_stems(words))} " in stems for words in query.excluded)
