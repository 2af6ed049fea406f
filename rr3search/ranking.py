"""Candidates become hits: words and vectors fused, those who were asked about first. Pure functions.

A fused score is the sum of two standardised scores and a bonus; it ranks within one list and means nothing
outside it. Higher is better.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean, pstdev

from rr3search.domain import FusedScore, Hit, Passage, TurnKind, fold_name

__all__ = ["Candidate", "Preference", "fuse_by_rank", "fuse_by_standard_score", "rank_candidates"]

_SPEAKER_BONUS = 1.5
_RANK_CONSTANT = 60
"""Cormack, Clarke and Büttcher, "Reciprocal rank fusion outperforms Condorcet", SIGIR 2009."""


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
    speaker_words: tuple[str, ...] = ()
    """Words the label of an anonymous speaker should hold."""
    kind_bonus: tuple[tuple[TurnKind, float], ...] = ()


def rank_candidates(candidates: Sequence[Candidate], preference: Preference) -> list[Hit]:
    """Order candidates by fused score, best first; equal scores keep the order of the minutes."""
    scores = fuse_by_standard_score(candidates)
    bonus = dict(preference.kind_bonus)
    totals = [
        score + bonus.get(candidate.passage.kind, 0.0) + (_SPEAKER_BONUS if _is_wanted(candidate, preference) else 0.0)
        for candidate, score in zip(candidates, scores, strict=True)
    ]
    order = sorted(range(len(candidates)), key=lambda index: (-totals[index], *_place(candidates[index].passage)))
    return [
        Hit(rank, FusedScore(totals[index]), candidates[index].passage) for rank, index in enumerate(order, start=1)
    ]


def fuse_by_standard_score(candidates: Sequence[Candidate]) -> list[float]:
    """Add the z-scores of both ways of looking; where the vectors are silent, their lowest cosine stands in."""
    lowest = min((candidate.cosine for candidate in candidates if candidate.cosine is not None), default=0.0)
    cosines = [lowest if candidate.cosine is None else candidate.cosine for candidate in candidates]
    by_words = _standardise([candidate.relevance for candidate in candidates])
    return [words + vectors for words, vectors in zip(by_words, _standardise(cosines), strict=True)]


def fuse_by_rank(candidates: Sequence[Candidate]) -> list[float]:
    """Add reciprocal ranks: the alternative that standard scores are measured against."""
    by_words = _reciprocal_ranks([candidate.relevance or None for candidate in candidates])
    by_vectors = _reciprocal_ranks([candidate.cosine for candidate in candidates])
    return [words + vectors for words, vectors in zip(by_words, by_vectors, strict=True)]


def _standardise(scores: Sequence[float]) -> list[float]:
    spread = pstdev(scores) if len(scores) > 1 else 0.0
    mean = fmean(scores) if scores else 0.0
    return [(score - mean) / spread if spread else 0.0 for score in scores]


def _reciprocal_ranks(scores: Sequence[float | None]) -> list[float]:
    offered = sorted((-score, index) for index, score in enumerate(scores) if score is not None)
    ranks = {index: rank for rank, (_, index) in enumerate(offered, start=1)}
    return [1 / (_RANK_CONSTANT + ranks[index]) if index in ranks else 0.0 for index in range(len(scores))]


def _is_wanted(candidate: Candidate, preference: Preference) -> bool:
    who = candidate.passage.attribution
    names = {fold_name(name) for name in (who.speaker, who.organisation) if name}
    label = fold_name(who.speaker or "")
    return bool(names & preference.speakers) or (
        bool(preference.speaker_words) and all(word in label for word in preference.speaker_words)
    )


def _place(passage: Passage) -> tuple[str, str, int]:
    return str(passage.meeting.held_on or ""), passage.meeting.id, passage.position
