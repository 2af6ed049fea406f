"""Candidates become hits: words and vectors fused, their neighbours heard, those who were asked about first.

Pure functions. A fused score is a sum of standardised scores and bonuses; it ranks within one list and means nothing
outside it. Higher is better.
"""

import datetime as dt
import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean, pstdev

from rr3search.domain import FusedScore, Hit, Passage, TurnKind, Voice, tell_voice

__all__ = [
    "ANSWER_RANKING",
    "DEFAULT_RANKING",
    "Candidate",
    "Preference",
    "RankingSettings",
    "fuse_by_rank",
    "fuse_by_standard_score",
    "rank_candidates",
    "rerank_first",
    "weigh_second_look",
]

_RANK_CONSTANT = 60
"""Cormack, Clarke and Büttcher, "Reciprocal rank fusion outperforms Condorcet", SIGIR 2009."""
_FURTHEST = 2.0
"""Standard deviations a reranker's score may lie from their mean; what lies further counts as this far."""
_REACH = 10
"""How many passages away a neighbour is still heard."""
_DISTANCE_WEIGHTS = tuple(math.exp(-0.5 * (distance / 5) ** 2) for distance in range(_REACH + 1))


@dataclass(frozen=True, slots=True)
class RankingSettings:
    """How much each signal counts, 0 for not at all; the defaults are those of docs/benchmarks/ranking.md."""

    words: float = 1.0
    """BM25, standardised among the candidates."""
    vectors: float = 0.5
    """Cosine, standardised among the candidates."""
    neighbours: float = 0.17
    """What the passages around it in its section score, summed: the place where a topic is discussed."""
    length: float = 0.2
    """Logarithm of its number of words: "Thank you, Minister" stands among many answers and is none."""
    speaker: float = 3.3
    """By somebody whose words are wanted."""
    mention: float = 2.6
    """By somebody whom the query names without asking for their words."""
    about: float = 0.5
    """By somebody else, about or to those whose words are wanted."""
    period: float = 1.0
    """Of a meeting held in the days the query speaks of."""
    recency: float = 0.0
    """Of the latest meeting among the candidates; the earliest gets nothing, those between a part by their day."""
    diversity: float = 0.0
    """Taken off for every better hit of the same meeting."""
    coverage: float = 0.0
    """Of the first hits: the share of the query's rare words that stand in them, and under which they stand."""
    rerank: float = 0.65
    """Of the first hits: a reranker's scores, standardised among them; with this weight the best and the worst of them
    come no further apart than those named in a query and others. Counts nothing without a reranker."""


DEFAULT_RANKING = RankingSettings()
"""For finding the places where a topic was discussed."""
ANSWER_RANKING = RankingSettings(vectors=1.0, neighbours=0.1, length=0.0, coverage=1.0)
"""For finding the one passage that answers: what it says itself counts more, in other words too."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A passage with what words and vectors say of it."""

    passage: Passage
    relevance: float
    """BM25, 0 where no word matched."""
    cosine: float | None
    """None where the vectors did not offer it."""


@dataclass(frozen=True, slots=True)
class Preference:
    """What the asker wants first, beside the topic."""

    speakers: frozenset[str] = frozenset()
    """Folded names of people and organisations whose words are wanted."""
    mentions: frozenset[str] = frozenset()
    """Folded names of those the query names beside them."""
    speaker_words: tuple[str, ...] = ()
    """Words the label of an anonymous speaker should hold."""
    kind_bonus: tuple[tuple[TurnKind, float], ...] = ()
    days: tuple[dt.date | None, dt.date | None] | None = None
    """First and last day of meetings to prefer, None for an open end; None where no days are."""


def rank_candidates(
    candidates: Sequence[Candidate], preference: Preference, settings: RankingSettings = DEFAULT_RANKING
) -> list[Hit]:
    """Order candidates by fused score, best first; equal scores keep the order of the minutes."""
    fused = _standardise(fuse_by_standard_score(candidates, words=settings.words, vectors=settings.vectors))
    around = _sum_neighbours([candidate.passage for candidate in candidates], fused)
    bonus = dict(preference.kind_bonus)
    ages = _measure_recency([candidate.passage for candidate in candidates])
    totals = [
        own
        + settings.recency * age
        + settings.neighbours * near
        + settings.length * math.log1p(len(candidate.passage.text.split()))
        + bonus.get(candidate.passage.kind, 0.0)
        + _prefer_voice(candidate.passage, preference, settings)
        + (settings.period if _is_in_period(candidate.passage, preference) else 0.0)
        for candidate, own, near, age in zip(candidates, fused, around, ages, strict=True)
    ]
    order = _sort([candidate.passage for candidate in candidates], totals)
    if settings.diversity:
        seen: Counter[str] = Counter()
        for index in order:
            meeting = candidates[index].passage.meeting.id
            totals[index] -= settings.diversity * seen[meeting]
            seen[meeting] += 1
        order = _sort([candidate.passage for candidate in candidates], totals)
    return [
        Hit(rank, FusedScore(totals[index]), candidates[index].passage) for rank, index in enumerate(order, start=1)
    ]


def rerank_first(hits: Sequence[Hit], additions: Sequence[float]) -> list[Hit]:
    """Add to the score of each of the first hits what a closer look says of it.

    The others lose as much as any of the first loses, so that they stay behind.

    Args:
        hits: Best first.
        additions: For as many of the first hits, in their order.
    """
    others = min((0.0, *additions))
    gained = [*additions[: len(hits)], *(others for _ in hits[len(additions) :])]
    totals = [FusedScore(hit.score + gain) for hit, gain in zip(hits, gained, strict=True)]
    order = sorted(range(len(hits)), key=lambda index: -totals[index])
    return [Hit(rank, totals[index], hits[index].passage) for rank, index in enumerate(order, start=1)]


def weigh_second_look(scores: Sequence[float], *, weight: float) -> list[float]:
    """Turn a reranker's scores into additions to a fused score: standardised, none further out than the limit.

    Without the limit one score far from all others would outweigh whatever else was asked for.
    """
    return [weight * max(-_FURTHEST, min(_FURTHEST, score)) for score in _standardise(scores)]


def fuse_by_standard_score(candidates: Sequence[Candidate], *, words: float = 1.0, vectors: float = 1.0) -> list[float]:
    """Add the z-scores of both ways of looking; where the vectors are silent, their lowest cosine stands in."""
    lowest = min((candidate.cosine for candidate in candidates if candidate.cosine is not None), default=0.0)
    cosines = [lowest if candidate.cosine is None else candidate.cosine for candidate in candidates]
    by_words = _standardise([candidate.relevance for candidate in candidates])
    return [words * one + vectors * other for one, other in zip(by_words, _standardise(cosines), strict=True)]


def fuse_by_rank(candidates: Sequence[Candidate]) -> list[float]:
    """Add reciprocal ranks: the alternative that standard scores are measured against."""
    by_words = _reciprocal_ranks([candidate.relevance or None for candidate in candidates])
    by_vectors = _reciprocal_ranks([candidate.cosine for candidate in candidates])
    return [words + vectors for words, vectors in zip(by_words, by_vectors, strict=True)]


def _sum_neighbours(passages: Sequence[Passage], scores: Sequence[float]) -> list[float]:
    """Add to each score those around it in its section, the less the further away; who is no candidate counts 0."""
    by_place = {
        (passage.meeting.id, passage.section, passage.position): score
        for passage, score in zip(passages, scores, strict=True)
    }
    return [
        sum(
            _DISTANCE_WEIGHTS[abs(offset)]
            * by_place.get((passage.meeting.id, passage.section, passage.position + offset), 0.0)
            for offset in range(-_REACH, _REACH + 1)
        )
        for passage in passages
    ]


def _sort(passages: Sequence[Passage], totals: Sequence[float]) -> list[int]:
    """The places of passages, the highest total first; equal ones in the order of the minutes."""
    return sorted(range(len(passages)), key=lambda index: (-totals[index], *_place(passages[index])))


def _measure_recency(passages: Sequence[Passage]) -> list[float]:
    """How late each was said among all of them, 0 to 1; 0 for those without a date."""
    days = [passage.meeting.held_on.toordinal() for passage in passages if passage.meeting.held_on is not None]
    first, last = min(days, default=0), max(days, default=0)
    return [
        (passage.meeting.held_on.toordinal() - first) / (last - first)
        if passage.meeting.held_on is not None and last > first
        else 0.0
        for passage in passages
    ]


def _standardise(scores: Sequence[float]) -> list[float]:
    """Give z-scores; all 0 where the scores are alike."""
    spread = pstdev(scores) if len(scores) > 1 else 0.0
    mean = fmean(scores) if scores else 0.0
    return [(score - mean) / spread if spread else 0.0 for score in scores]


def _reciprocal_ranks(scores: Sequence[float | None]) -> list[float]:
    offered = sorted((-score, index) for index, score in enumerate(scores) if score is not None)
    ranks = {index: rank for rank, (_, index) in enumerate(offered, start=1)}
    return [1 / (_RANK_CONSTANT + ranks[index]) if index in ranks else 0.0 for index in range(len(scores))]


def _prefer_voice(passage: Passage, preference: Preference, settings: RankingSettings) -> float:
    voice = tell_voice(passage, preference.speakers, label_words=preference.speaker_words)
    if voice is Voice.THEIRS:
        return settings.speaker
    if tell_voice(passage, preference.mentions) is Voice.THEIRS:
        return settings.mention
    return settings.about if voice is Voice.ABOUT_THEM else 0.0


def _is_in_period(passage: Passage, preference: Preference) -> bool:
    held_on = passage.meeting.held_on
    if preference.days is None or held_on is None:
        return False
    since, until = preference.days
    return (since is None or since <= held_on) and (until is None or held_on <= until)


def _place(passage: Passage) -> tuple[str, str, int]:
    return str(passage.meeting.held_on or ""), passage.meeting.id, passage.position
