"""What every store is: written by meeting, read by passage, found by vector and by words under one filter."""

from collections.abc import Collection, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Protocol

from rr3search.domain import Meeting, Passage, PassageFilter, Removal, Scope, Vocabulary
from rr3search.stores.searched_words import DEFAULT_WEIGHTS, FieldWeights
from rr3search.vectors import Cosine, Vectors

__all__ = ["EmbedderStamp", "MeetingWriter", "PassageStore", "VectorMatch", "WordMatch", "WordQuery"]


@dataclass(frozen=True, slots=True)
class EmbedderStamp:
    """The embedder whose vectors a store holds: all it ever knows of one."""

    name: str
    fingerprint: str
    dimensions: int


@dataclass(frozen=True, slots=True)
class VectorMatch:
    """A passage near a vector."""

    passage_id: str
    cosine: Cosine


@dataclass(frozen=True, slots=True)
class WordMatch:
    """A passage that holds words of the query."""

    passage_id: str
    relevance: float
    """BM25, 0 or more, higher is better."""


@dataclass(frozen=True, slots=True)
class WordQuery:
    """Words to look for; terms and phrases are plain words without any syntax."""

    terms: tuple[str, ...]
    """Any of them may match; the more and the rarer, the better."""
    phrases: tuple[str, ...] = ()
    """Each must occur, word for word in this order."""
    excluded: tuple[str, ...] = ()
    """None may occur in the passage's own text."""
    weights: FieldWeights = DEFAULT_WEIGHTS


class MeetingWriter(Protocol):
    """One batch of changes, seen by readers all together or not at all."""

    def replace_meeting(self, meeting: Meeting, passages: Sequence[Passage], vectors: Vectors) -> None:
        """Store a meeting whole; what was stored under its id goes.

        Args:
            meeting: The meeting.
            passages: All its passages, each with this meeting's id.
            vectors: Shape (len(passages), dimensions), one unit row a passage, in their order.
        """
        ...

    def remove_meeting(self, meeting_id: str) -> None:
        """Remove a meeting and everything that belongs to it; unknown ids are an UnknownIdError."""
        ...

    def keep_removal(self, removal: Removal) -> None:
        """Keep that somebody is to be named no more, whatever is stored or replaced later."""
        ...


class PassageStore(Protocol):
    """Passages kept and found. Reading never writes."""

    @property
    def embedder(self) -> EmbedderStamp | None:
        """Whose vectors these are; None while the store is empty and new."""
        ...

    def write(self, embedder: EmbedderStamp) -> AbstractContextManager[MeetingWriter]:
        """Open a batch of changes; leaving the block publishes it, an exception drops it.

        Raises:
            EmbedderMismatchError: The store holds vectors of another embedder.
        """
        ...

    def nearest(self, query: Vectors, *, k: int, where: PassageFilter) -> list[VectorMatch]:
        """Find the k passages closest to the query among those the filter allows, best first.

        Args:
            query: Shape (1, dimensions).
            k: At most so many; fewer only where the filter allows fewer.
            where: Applied before the search, so that k is filled.
        """
        ...

    def matching(self, query: WordQuery, *, k: int, where: PassageFilter) -> list[WordMatch]:
        """Find the k passages whose words fit best among those the filter allows, best first.

        Looked at are the passage's own words, its question, section titles, what it replies to, its
        speaker and organisation.
        """
        ...

    def count_holding(self, terms: Sequence[str], where: PassageFilter) -> Mapping[str, int]:
        """Count, for each term, the allowed passages that hold it (stemmed as `matching` does)."""
        ...

    def find_passages(self, ids: Sequence[str]) -> list[Passage]:
        """Give the passages with these ids, in this order; unknown ids are left out."""
        ...

    def list_passages(self, where: PassageFilter) -> list[Passage]:
        """Give all allowed passages, by date of meeting (undated first), then meeting, then position."""
        ...

    def list_meetings(self) -> list[Meeting]:
        """Give all meetings, by date (undated first), then title."""
        ...

    def find_meetings(self, ids: Collection[str]) -> list[Meeting]:
        """Give the meetings with these ids, by date (undated first), then title; unknown ids are left out."""
        ...

    def read_vocabulary(self) -> Vocabulary:
        """Collect the names all meetings and passages hold; cheap, for every lookup asks for it."""
        ...

    def list_removals(self) -> list[Removal]:
        """Give everybody who is to be named no more, in the order they were removed."""
        ...

    def measure_scope(self, where: PassageFilter) -> Scope:
        """Count what the filter allows."""
        ...
