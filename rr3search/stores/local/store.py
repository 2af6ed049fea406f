"""The local store: one folder on one machine, one writer and many readers.

Meetings, passages and vectors in, matches out. A folder holds immutable generations of three files:
the catalogue (SQLite with FTS5), the vectors, and what FAISS makes of them. A manifest, replaced in
one step, names the generation that is the index; readers never write and never wait.
"""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import RLock
from typing import Self

from rr3search.domain import Meeting, Passage, PassageFilter, Removal, Scope, Vocabulary
from rr3search.errors import IndexLockedError, MissingIndexError
from rr3search.stores.base import EmbedderStamp, MeetingWriter, VectorMatch, WordMatch, WordQuery
from rr3search.stores.conditions import check_embedder
from rr3search.stores.local.draft import name_failures, open_draft
from rr3search.stores.local.generation import Generation, open_generation
from rr3search.stores.local.limits import DEFAULT_LIMITS, Limits
from rr3search.stores.local.manifest import read_manifest
from rr3search.stores.names import collect_vocabulary
from rr3search.vectors import Vectors

__all__ = ["LocalStore"]

_LOCK = ".lock"


class LocalStore:
    """A `PassageStore` in a folder; made by `open` or `create_or_open`, closed when done.

    Threads may share it. It reads the generation it found until it publishes one itself or is told
    to `refresh`.
    """

    def __init__(self, directory: Path, generation: Generation | None, limits: Limits) -> None:
        self.directory = directory
        self._generation = generation
        self._limits = limits
        self._guard = RLock()

    @classmethod
    def open(cls, directory: Path, *, limits: Limits = DEFAULT_LIMITS) -> Self:
        """Open the index in a folder.

        Raises:
            MissingIndexError: There is none.
            IndexVersionError: It is of another format.
            DamagedIndexError: The manifest or the catalogue is not the one that was written.
        """
        return cls(directory, open_generation(directory, limits), limits)

    @classmethod
    def create_or_open(cls, directory: Path, *, limits: Limits = DEFAULT_LIMITS) -> Self:
        """Open the index in a folder to write to it; where there is none, the first batch makes it.

        Raises:
            IndexVersionError: The index is of another format.
            DamagedIndexError: The manifest or the catalogue is not the one that was written.
        """
        try:
            return cls.open(directory, limits=limits)
        except MissingIndexError:
            return cls(directory, None, limits)

    def close(self) -> None:
        """Let go of the files; the store is not to be used any more."""
        with self._guard:
            if self._generation is not None:
                self._generation.close()

    def __enter__(self) -> Self:
        """Give itself; it stays open for the block."""
        return self

    def __exit__(self, *_: object) -> None:
        """Let go of the files."""
        self.close()

    @property
    def embedder(self) -> EmbedderStamp | None:
        """Whose vectors these are; None while the store is empty and new."""
        return None if self._generation is None else self._generation.manifest.embedder

    @property
    def generation(self) -> int | None:
        """The number of the generation that is read, one more with every change; None while there is none."""
        return None if self._generation is None else self._generation.manifest.generation

    @contextmanager
    def write(self, embedder: EmbedderStamp) -> Iterator[MeetingWriter]:
        """Open a batch of changes; leaving the block publishes it, an exception drops it.

        Raises:
            EmbedderMismatchError: The store holds vectors of another embedder.
            IndexLockedError: Another process is writing.
            IndexNotWritableError: The folder or the disk does not take it; the index is unchanged.
            DamagedIndexError: What is stored is not what was written.
        """
        with self._lock():
            base = self._generation
            if base is not None:
                check_embedder(base.manifest.embedder, embedder, passages=base.manifest.passages)
                base.load_vectors()
            with open_draft(self.directory, base, embedder=embedder, limits=self._limits) as draft:
                yield draft
                if draft.is_changed:
                    draft.publish()
            self.refresh()

    def rewrite(self, embedder: EmbedderStamp, embed: Callable[[list[Passage]], Vectors]) -> None:
        """Give every passage a vector of another embedder, in one batch.

        Args:
            embedder: Whose vectors they are.
            embed: Called with some passages at a time; gives one unit row for each, in their order.

        Raises:
            MissingIndexError: There is no index yet.
            IndexLockedError: Another process is writing.
            IndexNotWritableError: The folder or the disk does not take it; the index is unchanged.
            DamagedIndexError: The catalogue is not what was written.
            ValueError: The rows do not fit the passages or the embedder.
        """
        with self._lock():
            if self._generation is None:
                raise MissingIndexError(self.directory)
            with open_draft(self.directory, self._generation, embedder=embedder, limits=self._limits) as draft:
                draft.replace_vectors(embed)
                draft.publish()
            self.refresh()

    def rebuild_faiss(self) -> None:
        """Make FAISS's file anew from the vectors, as a new generation.

        Raises:
            MissingIndexError: There is no index yet.
            IndexLockedError: Another process is writing.
            IndexNotWritableError: The folder or the disk does not take it; the index is unchanged.
            DamagedIndexError: The catalogue or the vectors are not what was written.
        """
        with self._lock():
            base = self._generation
            if base is None:
                raise MissingIndexError(self.directory)
            with open_draft(self.directory, base, embedder=base.manifest.embedder, limits=self._limits) as draft:
                draft.publish()
            self.refresh()

    def refresh(self) -> None:
        """Read the newest generation from now on.

        Raises:
            MissingIndexError: The index that was open has gone.
            IndexVersionError: It has been replaced by one of another format.
            DamagedIndexError: The manifest or the catalogue is not the one that was written.
        """
        with self._guard:
            old = self._generation
            if old is not None and read_manifest(self.directory) == old.manifest:
                return
            try:
                self._generation = open_generation(self.directory, self._limits)
            except MissingIndexError:
                if old is not None:
                    raise
            if old is not None:
                old.close()

    def nearest(self, query: Vectors, *, k: int, where: PassageFilter) -> list[VectorMatch]:
        """Find the k passages closest to the query among those the filter allows, best first.

        Raises:
            DamagedIndexError: The vectors are not those that were written.
        """
        with self._guard:
            return [] if self._generation is None else self._generation.nearest(query, k=k, where=where)

    def matching(self, query: WordQuery, *, k: int, where: PassageFilter) -> list[WordMatch]:
        """Find the k passages whose words fit best among those the filter allows, best first."""
        with self._guard:
            return [] if self._generation is None else self._generation.matching(query, k=k, where=where)

    def count_holding(self, terms: Sequence[str], where: PassageFilter) -> Mapping[str, int]:
        """Count, for each term, the allowed passages that hold it."""
        with self._guard:
            return dict.fromkeys(terms, 0) if self._generation is None else self._generation.count_holding(terms, where)

    def find_passages(self, ids: Sequence[str]) -> list[Passage]:
        """Give the passages with these ids, in this order; unknown ids are left out."""
        with self._guard:
            return [] if self._generation is None else self._generation.find_passages(ids)

    def list_passages(self, where: PassageFilter) -> list[Passage]:
        """Give all allowed passages, by date of meeting (undated first), then meeting, then position."""
        with self._guard:
            return [] if self._generation is None else self._generation.list_passages(where)

    def list_meetings(self) -> list[Meeting]:
        """Give all meetings, by date (undated first), then title."""
        with self._guard:
            return [] if self._generation is None else self._generation.list_meetings()

    def find_meetings(self, ids: Collection[str]) -> list[Meeting]:
        """Give the meetings with these ids, by date (undated first), then title."""
        with self._guard:
            return [] if self._generation is None else self._generation.find_meetings(ids)

    def read_vocabulary(self) -> Vocabulary:
        """Give the names all meetings and passages hold."""
        with self._guard:
            return collect_vocabulary((), ()) if self._generation is None else self._generation.read_vocabulary()

    def list_removals(self) -> list[Removal]:
        """Give everybody who is to be named no more, in the order they were removed."""
        with self._guard:
            return [] if self._generation is None else self._generation.list_removals()

    def measure_scope(self, where: PassageFilter) -> Scope:
        """Count what the filter allows."""
        with self._guard:
            return Scope(0, None, None, 0) if self._generation is None else self._generation.measure_scope(where)

    @contextmanager
    def _lock(self) -> Iterator[None]:
        """Be the one writer for the block, and start from what the last one published."""
        import filelock  # noqa: PLC0415  a lookup never writes

        lock = filelock.FileLock(self.directory / _LOCK)
        with name_failures(self.directory):
            self.directory.mkdir(parents=True, exist_ok=True)
            try:
                lock.acquire(blocking=False)
            except filelock.Timeout as error:
                raise IndexLockedError(self.directory) from error
        try:
            self.refresh()
            yield
        finally:
            lock.release()
