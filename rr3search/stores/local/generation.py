"""One published generation of the index, open for reading.

A folder and its manifest in, answers to every question of `PassageStore` out. Its files never change;
they are opened together at the start, so that a reader keeps them when a writer publishes the next
generation and deletes these. What is read is verified first: the catalogue at the start, the vectors
and the FAISS file when they are first needed. A FAISS file that is not as written is not used; the
vectors are compared one by one instead.
"""

import datetime as dt
import json
import sqlite3
from collections.abc import Collection, Mapping, Sequence
from contextlib import ExitStack, closing, suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Self

import numpy as np

from rr3search.domain import Meeting, Passage, PassageFilter, Removal, Scope, Vocabulary
from rr3search.errors import DamagedIndexError
from rr3search.stores.base import VectorMatch, WordMatch, WordQuery
from rr3search.stores.conditions import check_query, place_meeting, place_passage
from rr3search.stores.local.catalogue import (
    Condition,
    add_condition,
    connect_read_only,
    has_removals,
    list_keys,
    read_key,
    spell_filter,
)
from rr3search.stores.local.faiss_file import FaissIndex, open_faiss
from rr3search.stores.local.limits import Limits
from rr3search.stores.local.manifest import (
    Manifest,
    Part,
    locate_part,
    read_manifest,
    stamp_file,
    verify_stamp,
)
from rr3search.stores.local.records import decode_meeting, decode_passage, decode_removal, decode_vocabulary
from rr3search.stores.local.vector_file import Rows, find_nearest_rows, open_vectors
from rr3search.stores.local.words import count_matches, find_matches, keep_rarest
from rr3search.vectors import Cosine, Vectors

if TYPE_CHECKING:
    import io

__all__ = ["Generation", "open_generation"]

_ATTEMPTS = 20
_CANDIDATES_PER_HIT = 4
_LEAST_CANDIDATES = 64

_ROWS = "SELECT vector_row FROM passages WHERE <allowed> ORDER BY vector_row"
_KEYS_OF_ROWS = "SELECT vector_row, key FROM passages WHERE vector_row IN (SELECT value FROM json_each(?))"
_ALLOWED_RECORDS = "SELECT record FROM passages JOIN records USING (number) WHERE <allowed>"
_RECORDS_OF_KEYS = """
SELECT record FROM passages JOIN records USING (number) WHERE key IN (SELECT value FROM json_each(?))
"""
_MEETINGS_OF_KEYS = "SELECT record FROM meetings WHERE key IN (SELECT value FROM json_each(?))"
_SCOPE = """
SELECT count(DISTINCT meeting_key), min(held_on), max(held_on), count(*) FROM passages WHERE <allowed>
"""


def open_generation(directory: Path, limits: Limits) -> "Generation":
    """Open the newest whole generation.

    Raises:
        MissingIndexError: There is none.
        IndexVersionError: It is of another format.
        DamagedIndexError: The manifest or the catalogue is not the one that was written.
    """
    for _ in range(_ATTEMPTS - 1):
        manifest = read_manifest(directory)
        try:
            generation = Generation(directory, manifest, limits)
        except DamagedIndexError:
            # a writer may have published and cleaned up between our two looks
            if read_manifest(directory) == manifest:
                raise
            continue
        if generation.has_vectors or read_manifest(directory) == manifest:
            return generation
        generation.close()
    return Generation(directory, read_manifest(directory), limits)


class Generation:
    """An opened generation.

    Raises:
        DamagedIndexError: The catalogue is missing or not the one that was written.
    """

    def __init__(self, directory: Path, manifest: Manifest, limits: Limits) -> None:
        self.manifest = manifest
        self._directory = directory
        self._limits = limits
        self._vectors_file: io.BufferedReader | None = None
        self._vectors: Vectors | None = None
        self._vocabulary: Vocabulary | None = None
        self._faiss: FaissIndex | DamagedIndexError | None = None
        with ExitStack() as opened:
            catalogue = self.locate(Part.CATALOGUE)
            try:
                self._connection = opened.enter_context(closing(connect_read_only(catalogue)))
                verify_stamp(catalogue, stamp_file(catalogue), expected=manifest.files[Part.CATALOGUE])
            except (sqlite3.OperationalError, OSError) as error:
                raise DamagedIndexError(catalogue, f"it cannot be opened ({error})") from error
            with suppress(OSError):
                # words are found without it, and a reindex makes it anew
                self._vectors_file = opened.enter_context(self.locate(Part.VECTORS).open("rb"))
            self._opened = opened.pop_all()

    def close(self) -> None:
        """Let go of the files."""
        self._vectors = None
        self._faiss = None
        self._opened.close()

    def __enter__(self) -> Self:
        """Give itself; the files stay open for the block."""
        return self

    def __exit__(self, *_: object) -> None:
        """Let go of the files."""
        self.close()

    @property
    def has_vectors(self) -> bool:
        """Whether the file of vectors is there."""
        return self._vectors_file is not None

    def locate(self, part: Part) -> Path:
        """Give the path of one of its files."""
        return locate_part(self._directory, self.manifest.generation, part)

    def load_vectors(self) -> Vectors:
        """Give all vectors by row.

        Raises:
            DamagedIndexError: The file is missing or not the one that was written.
        """
        if self._vectors_file is None:
            raise DamagedIndexError(self.locate(Part.VECTORS), "the file is missing or cannot be opened")
        if self._vectors is None:
            self._vectors = open_vectors(
                self.locate(Part.VECTORS),
                self._vectors_file,
                expected=self.manifest.files[Part.VECTORS],
                dimensions=self.manifest.embedder.dimensions,
            )
        return self._vectors

    def load_faiss(self) -> FaissIndex:
        """Give what FAISS keeps.

        Raises:
            DamagedIndexError: The file is missing or not the one that was written.
        """
        if self._faiss is None:
            try:
                self._faiss = open_faiss(
                    self.locate(Part.FAISS),
                    expected=self.manifest.files[Part.FAISS],
                    rows=self.manifest.passages,
                    flat_rows=self._limits.flat_rows,
                )
            except DamagedIndexError as error:
                self._faiss = error
        if isinstance(self._faiss, DamagedIndexError):
            raise DamagedIndexError(self._faiss.path, self._faiss.cause)
        return self._faiss

    def nearest(self, query: Vectors, *, k: int, where: PassageFilter) -> list[VectorMatch]:
        """Find the k passages closest to the query among those the filter allows, best first.

        Raises:
            DamagedIndexError: The vectors are not those that were written.
        """
        check_query(query, self.manifest.embedder)
        rows = None if where == PassageFilter() else self._list_rows(where)
        count = self.manifest.passages if rows is None else len(rows)
        if k <= 0 or count == 0:
            return []
        found = None
        if count > self._limits.exact_rows:
            found = self._ask_faiss(query, k=min(k, count), rows=rows)
        if found is None:
            found = find_nearest_rows(self.load_vectors(), query, k=k, rows=rows)
        keys = dict(self._connection.execute(_KEYS_OF_ROWS, (json.dumps([row for row, _ in found]),)))
        return [VectorMatch(read_key(keys[row]), Cosine(cosine)) for row, cosine in found]

    def matching(self, query: WordQuery, *, k: int, where: PassageFilter) -> list[WordMatch]:
        """Find the k passages whose words fit best among those the filter allows, best first."""
        if self.manifest.passages > self._limits.prune_above:
            terms = keep_rarest(self._connection, query.terms, limit=self._limits.kept_terms)
            query = replace(query, terms=terms)
        return find_matches(self._connection, query, k=k, condition=self._spell(where))

    def count_holding(self, terms: Sequence[str], where: PassageFilter) -> Mapping[str, int]:
        """Count, for each term, the allowed passages that hold it."""
        condition = self._spell(where)
        return {term: count_matches(self._connection, term, condition=condition) for term in terms}

    def find_passages(self, ids: Sequence[str]) -> list[Passage]:
        """Give the passages with these ids, in this order; unknown ids are left out."""
        passages = [decode_passage(row[0]) for row in self._connection.execute(_RECORDS_OF_KEYS, (list_keys(ids),))]
        known = {passage.id: passage for passage in passages}
        return [known[each] for each in ids if each in known]

    def list_passages(self, where: PassageFilter) -> list[Passage]:
        """Give all allowed passages, by date of meeting (undated first), then meeting, then position."""
        condition = self._spell(where)
        rows = self._connection.execute(add_condition(_ALLOWED_RECORDS, condition), condition.values)
        return sorted((decode_passage(record) for (record,) in rows), key=place_passage)

    def list_meetings(self) -> list[Meeting]:
        """Give all meetings, by date (undated first), then title."""
        rows = self._connection.execute("SELECT record FROM meetings")
        return sorted((decode_meeting(record) for (record,) in rows), key=place_meeting)

    def read_vocabulary(self) -> Vocabulary:
        """Give the names that were gathered when this generation was written."""
        if self._vocabulary is None:
            (record,) = self._connection.execute("SELECT record FROM vocabulary").fetchone()
            self._vocabulary = decode_vocabulary(record)
        return self._vocabulary

    def find_meetings(self, ids: Collection[str]) -> list[Meeting]:
        """Give the meetings with these ids, by date (undated first), then title."""
        rows = self._connection.execute(_MEETINGS_OF_KEYS, (list_keys(ids),))
        return sorted((decode_meeting(record) for (record,) in rows), key=place_meeting)

    def list_removals(self) -> list[Removal]:
        """Give everybody who is to be named no more; of an index that never removed anybody, nobody."""
        if not has_removals(self._connection):
            return []
        rows = self._connection.execute("SELECT record FROM removals ORDER BY rowid")
        return [decode_removal(record) for (record,) in rows]

    def measure_scope(self, where: PassageFilter) -> Scope:
        """Count what the filter allows."""
        condition = self._spell(where)
        meetings, first, last, passages = self._connection.execute(
            add_condition(_SCOPE, condition), condition.values
        ).fetchone()
        return Scope(
            meetings=meetings,
            first_held_on=None if first is None else dt.date.fromisoformat(first),
            last_held_on=None if last is None else dt.date.fromisoformat(last),
            passages=passages,
        )

    def _spell(self, where: PassageFilter) -> Condition:
        return spell_filter(self._connection, where)

    def _list_rows(self, where: PassageFilter) -> Rows:
        condition = self._spell(where)
        found = self._connection.execute(add_condition(_ROWS, condition), condition.values)
        return np.fromiter((row for (row,) in found), dtype=np.int64)

    def _ask_faiss(self, query: Vectors, *, k: int, rows: Rows | None) -> list[tuple[int, float]] | None:
        """Give k rows with their exact cosines; None where FAISS cannot be asked or finds too few."""
        try:
            index = self.load_faiss()
        except DamagedIndexError:
            return None
        if index.is_exact:
            return index.find_nearest_rows(query, k=k, rows=rows)
        wanted = max(k * _CANDIDATES_PER_HIT, _LEAST_CANDIDATES)
        candidates = np.array(sorted(row for row, _ in index.find_nearest_rows(query, k=wanted, rows=rows)), np.int64)
        if len(candidates) < k:
            return None
        return find_nearest_rows(self.load_vectors(), query, k=k, rows=candidates)
