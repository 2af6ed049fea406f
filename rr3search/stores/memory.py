"""The reference store: what every other store must agree with, in memory and in plain sight.

Meetings, passages and vectors in; matches out. Every search looks at every passage, so this is for
small archives and for tests.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial

import numpy as np

from rr3search.domain import Meeting, Passage, PassageFilter, Removal, Scope, Vocabulary
from rr3search.errors import UnknownIdError
from rr3search.stores.base import EmbedderStamp, VectorMatch, WordMatch, WordQuery
from rr3search.stores.bm25 import EVERYWHERE, IN_ITSELF, IN_TEXT, IN_TEXT_OR_CONTEXT, Phrase, WordTable, list_stems
from rr3search.stores.conditions import (
    check_embedder,
    check_meeting,
    check_query,
    check_vectors,
    place_meeting,
    place_passage,
)
from rr3search.stores.names import SpeakerCount, collect_vocabulary
from rr3search.stores.searched_words import collect_words
from rr3search.vectors import Cosine, Vectors

__all__ = ["MemoryStore"]


@dataclass(frozen=True, slots=True)
class _Entry:
    passage: Passage
    vector: Vectors
    """Shape (dimensions,)."""


@dataclass(frozen=True, slots=True)
class _Content:
    """Everything stored at one moment; readers see one content or the next, never a mixture."""

    embedder: EmbedderStamp | None = None
    meetings: tuple[Meeting, ...] = ()
    entries: tuple[_Entry, ...] = ()
    words: WordTable = field(default=WordTable(()))
    removals: tuple[Removal, ...] = ()


class _Batch:
    def __init__(self, content: _Content, embedder: EmbedderStamp) -> None:
        self.content = replace(content, embedder=embedder)
        self._embedder = embedder

    def replace_meeting(self, meeting: Meeting, passages: Sequence[Passage], vectors: Vectors) -> None:
        check_meeting(meeting, passages)
        check_vectors(vectors, self._embedder, passages=len(passages))
        going = {meeting.id}
        entries = self._keep_entries(going)
        if not {entry.passage.id for entry in entries}.isdisjoint(passage.id for passage in passages):
            message = f"a passage of meeting {meeting.id!r} is already stored under another meeting"
            raise ValueError(message)
        added = (_Entry(passage, vector) for passage, vector in zip(passages, vectors, strict=True))
        meetings = (*(each for each in self.content.meetings if each.id not in going), meeting)
        self.content = replace(self.content, meetings=meetings, entries=(*entries, *added))

    def remove_meeting(self, meeting_id: str) -> None:
        meetings = tuple(each for each in self.content.meetings if each.id != meeting_id)
        if len(meetings) == len(self.content.meetings):
            raise UnknownIdError(meeting_id, kind="meeting")
        self.content = replace(self.content, meetings=meetings, entries=self._keep_entries({meeting_id}))

    def keep_removal(self, removal: Removal) -> None:
        self.content = replace(self.content, removals=(*self.content.removals, removal))

    def finish(self) -> _Content:
        words = WordTable.build(collect_words([entry.passage for entry in self.content.entries]))
        return replace(self.content, words=words)

    def _keep_entries(self, going: set[str]) -> tuple[_Entry, ...]:
        return tuple(entry for entry in self.content.entries if entry.passage.meeting.id not in going)


class MemoryStore:
    """Passages kept and found in memory; nothing outlives the object."""

    def __init__(self) -> None:
        self._content = _Content()

    @property
    def embedder(self) -> EmbedderStamp | None:
        """Whose vectors these are; None while the store is empty and new."""
        return self._content.embedder

    @contextmanager
    def write(self, embedder: EmbedderStamp) -> Iterator[_Batch]:
        """Open a batch of changes; leaving the block publishes it, an exception drops it.

        Raises:
            EmbedderMismatchError: The store holds vectors of another embedder.
        """
        check_embedder(self._content.embedder, embedder, passages=len(self._content.entries))
        batch = _Batch(self._content, embedder)
        yield batch
        self._content = batch.finish()

    def nearest(self, query: Vectors, *, k: int, where: PassageFilter) -> list[VectorMatch]:
        """Find the k passages closest to the query among those the filter allows, best first."""
        content = self._content
        rows = _allow_rows(content, where)
        if content.embedder is None or not rows:
            return []
        check_query(query, content.embedder)
        cosines = np.stack([content.entries[row].vector for row in rows]) @ query[0]
        best = np.argsort(-cosines, kind="stable")[: max(k, 0)]
        return [VectorMatch(content.entries[rows[at]].passage.id, Cosine(float(cosines[at]))) for at in best]

    def matching(self, query: WordQuery, *, k: int, where: PassageFilter) -> list[WordMatch]:
        """Find the k passages whose words fit best among those the filter allows, best first."""
        content = self._content
        words = content.words
        terms, phrases = _stem_all(query.terms), _stem_all(query.phrases)
        excluded = _stem_all(query.excluded)
        rows = [
            row
            for row in _allow_rows(content, where)
            if (phrases or any(words.is_held(row, term, EVERYWHERE) for term in terms))
            and all(words.is_held(row, phrase, IN_TEXT_OR_CONTEXT) for phrase in phrases)
            and not any(words.is_held(row, each, IN_TEXT) for each in excluded)
        ]
        if not rows:
            return []
        # a phrase is asked for and weighed: it counts twice, as it stands twice in the expression for FTS5
        wanted = [(term, EVERYWHERE) for term in terms] + 2 * [(phrase, IN_TEXT_OR_CONTEXT) for phrase in phrases]
        rarities = [words.measure_rarity(phrase, fields) for phrase, fields in wanted]
        measure = partial(words.measure_share, weights=query.weights, mean_length=words.measure_mean_length())
        matches = [
            WordMatch(
                content.entries[row].passage.id,
                sum(
                    rarity * measure(row, phrase, fields=fields)
                    for (phrase, fields), rarity in zip(wanted, rarities, strict=True)
                ),
            )
            for row in rows
        ]
        return sorted(matches, key=lambda match: -match.relevance)[: max(k, 0)]

    def count_holding(self, terms: Sequence[str], where: PassageFilter) -> Mapping[str, int]:
        """Count, for each term, the allowed passages that hold it themselves."""
        content = self._content
        rows = _allow_rows(content, where)
        stemmed = {term: list_stems(term) for term in terms}
        return {
            term: sum(bool(stems) and content.words.is_held(row, stems, IN_ITSELF) for row in rows)
            for term, stems in stemmed.items()
        }

    def find_passages(self, ids: Sequence[str]) -> list[Passage]:
        """Give the passages with these ids, in this order; unknown ids are left out."""
        known = {entry.passage.id: entry.passage for entry in self._content.entries}
        return [known[each] for each in ids if each in known]

    def list_passages(self, where: PassageFilter) -> list[Passage]:
        """Give all allowed passages, by date of meeting (undated first), then meeting, then position."""
        content = self._content
        return sorted((content.entries[row].passage for row in _allow_rows(content, where)), key=place_passage)

    def list_meetings(self) -> list[Meeting]:
        """Give all meetings, by date (undated first), then title."""
        return sorted(self._content.meetings, key=place_meeting)

    def find_meetings(self, ids: Collection[str]) -> list[Meeting]:
        """Give the meetings with these ids, by date (undated first), then title."""
        return [meeting for meeting in self.list_meetings() if meeting.id in ids]

    def read_vocabulary(self) -> Vocabulary:
        """Collect the names all meetings and passages hold."""
        who = [entry.passage.attribution for entry in self._content.entries]
        speakers = (SpeakerCount(one.speaker, one.speaker_type, one.organisation, 1) for one in who)
        return collect_vocabulary(self.list_meetings(), speakers)

    def list_removals(self) -> list[Removal]:
        """Give everybody who is to be named no more, in the order they were removed."""
        return list(self._content.removals)

    def measure_scope(self, where: PassageFilter) -> Scope:
        """Count what the filter allows."""
        passages = self.list_passages(where)
        days = [each.meeting.held_on for each in passages if each.meeting.held_on is not None]
        return Scope(
            meetings=len({each.meeting.id for each in passages}),
            first_held_on=min(days, default=None),
            last_held_on=max(days, default=None),
            passages=len(passages),
        )


def _allow_rows(content: _Content, where: PassageFilter) -> list[int]:
    return [row for row, entry in enumerate(content.entries) if where.allows(entry.passage)]


def _stem_all(texts: Iterable[str]) -> list[Phrase]:
    return [stems for stems in map(list_stems, texts) if stems]
