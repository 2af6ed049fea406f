"""A store of which nothing is read twice: for whoever looks many queries up in one go.

Another store in, its meetings, passages and counts out, each kept from the first time it is asked for. Nothing is
forgotten until something is written through it, so that it is made for one use and thrown away.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager

from rr3search.domain import Meeting, Passage, PassageFilter, Removal, Scope, Vocabulary
from rr3search.stores.base import EmbedderStamp, MeetingWriter, PassageStore, VectorMatch, WordMatch, WordQuery
from rr3search.stores.conditions import place_meeting, place_passage
from rr3search.vectors import Vectors

__all__ = ["RememberingStore"]


class RememberingStore:
    """Another store's passages, meetings and counts, each read once; it sees no changes but those made through it."""

    def __init__(self, store: PassageStore) -> None:
        """Remember for another store."""
        self._store = store
        self._passages: dict[str, Passage] = {}
        self._whole: dict[str, list[Passage]] = {}
        """All passages of a meeting, by its id."""
        self._meetings: dict[str, Meeting] = {}
        self._scopes: dict[PassageFilter, Scope] = {}
        self._has_all_meetings = False

    @property
    def embedder(self) -> EmbedderStamp | None:
        """The other's."""
        return self._store.embedder

    @contextmanager
    def write(self, embedder: EmbedderStamp) -> Iterator[MeetingWriter]:
        """Open a batch of changes to the other store and forget what was read before it.

        Raises:
            EmbedderMismatchError: The store holds vectors of another embedder.
        """
        with self._store.write(embedder) as writer:
            yield writer
        for remembered in (self._passages, self._whole, self._meetings, self._scopes):
            remembered.clear()
        self._has_all_meetings = False

    def nearest(self, query: Vectors, *, k: int, where: PassageFilter) -> list[VectorMatch]:
        """Find the k passages closest to the query among those the filter allows, best first."""
        return self._store.nearest(query, k=k, where=where)

    def matching(self, query: WordQuery, *, k: int, where: PassageFilter) -> list[WordMatch]:
        """Find the k passages whose words fit best among those the filter allows, best first."""
        return self._store.matching(query, k=k, where=where)

    def count_holding(self, terms: Sequence[str], where: PassageFilter) -> Mapping[str, int]:
        """Count, for each term, the allowed passages that hold it."""
        return self._store.count_holding(terms, where)

    def find_passages(self, ids: Sequence[str]) -> list[Passage]:
        """Give the passages with these ids, in this order; unknown ids are left out."""
        new = [each for each in ids if each not in self._passages]
        self._passages.update((passage.id, passage) for passage in (self._store.find_passages(new) if new else ()))
        return [self._passages[each] for each in ids if each in self._passages]

    def list_passages(self, where: PassageFilter) -> list[Passage]:
        """Give all allowed passages, by date of meeting (undated first), then meeting, then position."""
        if where.meetings is None or where != PassageFilter(meetings=where.meetings):
            return self._store.list_passages(where)
        new = where.meetings - self._whole.keys()
        if new:
            self._whole.update((each, []) for each in new)
            for passage in self._store.list_passages(PassageFilter(meetings=new)):
                self._passages[passage.id] = passage
                self._whole[passage.meeting.id].append(passage)
        return sorted((passage for each in where.meetings for passage in self._whole[each]), key=place_passage)

    def list_meetings(self) -> list[Meeting]:
        """Give all meetings, by date (undated first), then title."""
        if not self._has_all_meetings:
            self._meetings.update((meeting.id, meeting) for meeting in self._store.list_meetings())
            self._has_all_meetings = True
        return sorted(self._meetings.values(), key=place_meeting)

    def find_meetings(self, ids: Collection[str]) -> list[Meeting]:
        """Give the meetings with these ids, by date (undated first), then title; unknown ids are left out."""
        new = [each for each in ids if each not in self._meetings]
        self._meetings.update((meeting.id, meeting) for meeting in (self._store.find_meetings(new) if new else ()))
        return sorted((self._meetings[each] for each in set(ids) if each in self._meetings), key=place_meeting)

    def read_vocabulary(self) -> Vocabulary:
        """Give the names all meetings and passages hold; a store has them at hand."""
        return self._store.read_vocabulary()

    def list_removals(self) -> list[Removal]:
        """Give everybody who is to be named no more, in the order they were removed."""
        return self._store.list_removals()

    def measure_scope(self, where: PassageFilter) -> Scope:
        """Count what the filter allows."""
        if where not in self._scopes:
            self._scopes[where] = self._store.measure_scope(where)
        return self._scopes[where]
