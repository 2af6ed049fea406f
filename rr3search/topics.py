"""What the archive holds on a topic: the passages of which words and vectors agree that they speak of it.

A topic and filters in, a Topic out. Names in the topic are words like others. Only so many passages are looked at as
a search looks at, those that fit best: where hundreds speak of one topic, name a body or days beside it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from rr3search.answerers import Evidence, is_strong
from rr3search.domain import Passage, PassageFilter, Scope, SpeakerType, Vocabulary
from rr3search.embedders import Embedder
from rr3search.errors import InvalidQueryError
from rr3search.queries import FilterRequest, TopicCoverage
from rr3search.search import Holdings, find_candidates, understand_query
from rr3search.vectors import Vectors

__all__ = ["Place", "Topic", "locate", "read_topic"]

_MOST = 2 / 3
"""Of a topic in the headings above a text: what stands under them is on it."""
_CLOSEST = 1.0
"""A cosine is no higher: a text that is not strong even so need not be encoded."""


Place: TypeAlias = tuple[str, tuple[str, ...]]
"""A meeting's id and the headings in it, outermost first."""


def locate(passage: Passage) -> Place:
    """Tell under which headings of which meeting a passage stands."""
    return passage.meeting.id, passage.section


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic and what was found on it."""

    passages: Sequence[Passage]
    """That speak of it, by day of meeting and in order."""
    where: PassageFilter
    scope: Scope
    vocabulary: Vocabulary
    coverage: TopicCoverage
    embedder: Embedder
    vector: Vectors
    """Of the topic; one row."""

    def measure(self, text: str) -> float:
        """How much of the topic a text speaks of, 0 to 1."""
        return self.coverage.measure(text)

    def is_on_it_beyond(self, headings: str, text: str) -> bool:
        """Whether a text holds of the topic what the headings above it do not; they may hold most of it."""
        held = self.measure(headings)
        return held >= _MOST or self.measure(f"{headings}\n{text}") > held

    def list_places(self, passages: Sequence[Passage]) -> set[Place]:
        """Where one of the passages holds of the topic what the headings above it do not."""
        return {locate(one) for one in passages if self.is_on_it_beyond("\n".join(one.section), one.text)}

    def choose_texts(self, texts: Sequence[str]) -> list[int]:
        """Choose the texts, which need not be passages, that speak of the topic: their places in the list."""
        held = [(place, share) for place, text in enumerate(texts) if _is_strong(share := self.measure(text), _CLOSEST)]
        if not held:
            return []
        vectors = self.embedder.embed_texts([texts[place] for place, _ in held])
        cosines = (vectors @ self.vector[0]).tolist()
        return [place for (place, share), cosine in zip(held, cosines, strict=True) if _is_strong(share, cosine)]


def read_topic(typed: str, request: FilterRequest, holdings: Holdings) -> Topic:
    """Find what speaks of a topic.

    Args:
        typed: In the query dialect, names taken as words.
        request: Filters named beside it.
        holdings: Where to look.

    Raises:
        InvalidQueryError: The topic cannot be understood, or there is none.
        UnknownIdError: It names a meeting the archive does not have.
    """
    literal = replace(holdings, settings=replace(holdings.settings, is_literal=True))
    understood = understand_query(typed, request, literal)
    if not understood.query.text:
        message = "name a topic"
        raise InvalidQueryError(message)
    where, store = understood.where, holdings.store
    scope = store.measure_scope(where)
    acronyms = understood.vocabulary.acronyms
    frequencies = store.count_holding(understood.intent.topic, where)
    coverage = TopicCoverage(frequencies, passages=scope.passages, acronyms=acronyms)
    found = [
        one.passage
        for one in find_candidates(understood, literal)
        if _is_strong(coverage.measure(_surround(one.passage)), one.cosine or 0.0)
    ]
    return Topic(
        passages=sorted(found, key=lambda one: (str(one.meeting.held_on or ""), one.meeting.id, one.position)),
        where=where,
        scope=scope,
        vocabulary=understood.vocabulary,
        coverage=coverage,
        embedder=holdings.embedder,
        vector=holdings.embedder.embed_texts([understood.query.text]),
    )


def _is_strong(share: float, cosine: float) -> bool:
    evidence = Evidence(coverage=share, cosine=cosine, holds_type=True, speaker_type=SpeakerType.UNATTRIBUTED)
    return is_strong(evidence)


def _surround(passage: Passage) -> str:
    """A passage with the headings it stands under and what it replies to."""
    parts = (passage.question, *passage.section, passage.replies_to, passage.text)
    return "\n".join(part for part in parts if part)
