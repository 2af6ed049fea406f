"""The next generation while it is being written: one batch of changes, published whole or dropped.

Meetings, passages and vectors in, a published generation out. The draft starts as a copy of the
published catalogue; nobody reads its files until the manifest names them. A process killed at any
point leaves files that no manifest names, which the next writer deletes.
"""

import shutil
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from rr3search.domain import Meeting, Passage, Removal
from rr3search.errors import IndexDirectoryError, IndexNotWritableError, UnknownIdError
from rr3search.stores.base import EmbedderStamp
from rr3search.stores.conditions import check_meeting, check_vectors
from rr3search.stores.local import tables
from rr3search.stores.local.catalogue import connect_to_draft, create_catalogue, make_key
from rr3search.stores.local.faiss_file import write_faiss
from rr3search.stores.local.generation import Generation
from rr3search.stores.local.limits import Limits
from rr3search.stores.local.manifest import (
    Manifest,
    Part,
    list_leftovers,
    locate_part,
    publish_manifest,
    stamp_file,
    sync_file,
)
from rr3search.stores.local.vector_file import Rows, map_vectors, take_rows, write_vectors
from rr3search.vectors import Vectors

__all__ = ["Draft", "delete_leftovers", "name_failures", "open_draft"]

_PASSAGES_PER_CALL = 512


@contextmanager
def name_failures(directory: Path) -> Iterator[None]:
    """Turn what the system says of a full or read-only disk into our own error.

    Raises:
        IndexNotWritableError: Something inside the block could not be written.
    """
    try:
        yield
    except (OSError, sqlite3.OperationalError) as error:
        raise IndexNotWritableError(directory, str(error)) from error


def delete_leftovers(directory: Path) -> None:
    """Delete what the manifest does not name; what cannot be deleted is left to the next writer."""
    leftovers: list[Path] = []
    with suppress(OSError, IndexDirectoryError):
        leftovers = list_leftovers(directory)
    for path in leftovers:
        with suppress(OSError):
            path.unlink()


@contextmanager
def open_draft(
    directory: Path, base: Generation | None, *, embedder: EmbedderStamp, limits: Limits
) -> Iterator["Draft"]:
    """Begin the next generation; whatever is not published by the end of the block is deleted.

    Raises:
        IndexNotWritableError: The folder or the disk does not take it.
    """
    delete_leftovers(directory)
    try:
        with name_failures(directory):
            catalogue = locate_part(directory, 1 if base is None else base.manifest.generation + 1, Part.CATALOGUE)
            if base is None:
                create_catalogue(catalogue)
            else:
                shutil.copyfile(base.locate(Part.CATALOGUE), catalogue)
            connection = connect_to_draft(catalogue)
        with closing(connection):
            connection.execute("BEGIN")
            yield Draft(directory, base, connection=connection, embedder=embedder, limits=limits)
    finally:
        delete_leftovers(directory)


class Draft:
    """A batch of changes to an index; made by `open_draft`."""

    def __init__(
        self,
        directory: Path,
        base: Generation | None,
        *,
        connection: sqlite3.Connection,
        embedder: EmbedderStamp,
        limits: Limits,
    ) -> None:
        self._directory = directory
        self._base = base
        self._connection = connection
        self._embedder = embedder
        self._limits = limits
        self._generation = 1 if base is None else base.manifest.generation + 1
        self._old_rows = 0 if base is None else base.manifest.passages
        self._added: list[Vectors] = []
        self._is_sound = True
        self._has_deleted = False
        self.is_changed = False

    def replace_meeting(self, meeting: Meeting, passages: Sequence[Passage], vectors: Vectors) -> None:
        """Store a meeting whole; what was stored under its id goes.

        Args:
            meeting: The meeting.
            passages: All its passages, each with this meeting's id.
            vectors: Shape (len(passages), dimensions), one unit row a passage, in their order.

        Raises:
            IndexNotWritableError: The disk does not take it; the batch is lost, the index is unchanged.
            ValueError: The passages or vectors are not this meeting's, or a passage is stored elsewhere.
        """
        check_meeting(meeting, passages)
        check_vectors(vectors, self._embedder, passages=len(passages))
        superseded = tables.list_superseded(self._connection, meeting)
        if tables.has_strangers(self._connection, passages, superseded=superseded):
            message = f"a passage of meeting {meeting.id!r} is already stored under another meeting"
            raise ValueError(message)
        with self._change(is_deletion=bool(superseded)):
            first_row = self._old_rows + sum(len(block) for block in self._added)
            tables.delete_meetings(self._connection, superseded)
            tables.insert_meeting(self._connection, meeting, passages, first_vector_row=first_row)
            self._added.append(vectors.copy())

    def remove_meeting(self, meeting_id: str) -> None:
        """Remove a meeting and everything that belongs to it.

        Raises:
            IndexNotWritableError: The disk does not take it; the batch is lost, the index is unchanged.
            UnknownIdError: There is no such meeting.
        """
        if not tables.has_meeting(self._connection, meeting_id):
            raise UnknownIdError(meeting_id, kind="meeting")
        with self._change(is_deletion=True):
            tables.delete_meetings(self._connection, [make_key(meeting_id)])

    def keep_removal(self, removal: Removal) -> None:
        """Keep that somebody is to be named no more.

        Raises:
            IndexNotWritableError: The disk does not take it; the batch is lost, the index is unchanged.
        """
        with self._change(is_deletion=True):
            tables.insert_removal(self._connection, removal)

    def replace_vectors(self, embed: Callable[[list[Passage]], Vectors]) -> None:
        """Give every passage a new vector; the old ones are not looked at.

        Args:
            embed: Called with some passages at a time; gives one unit row for each, in their order.

        Raises:
            IndexNotWritableError: The disk does not take it; the batch is lost, the index is unchanged.
            ValueError: The rows do not fit the passages or the embedder.
        """
        added = []
        for passages in tables.list_passage_blocks(self._connection, size=_PASSAGES_PER_CALL):
            vectors = embed(passages)
            check_vectors(vectors, self._embedder, passages=len(passages))
            added.append(vectors.copy())
        with self._change(is_deletion=False):
            tables.shift_vector_rows(self._connection, by=self._old_rows)
            self._added = added

    def publish(self) -> None:
        """Make the draft the index.

        Raises:
            IndexNotWritableError: The disk does not take it; the index is unchanged.
            DamagedIndexError: The vectors of the generation before are not those that were written.
        """
        if not self._is_sound:
            raise IndexNotWritableError(self._directory, "an earlier change of this batch failed")
        with name_failures(self._directory):
            live = tables.list_vector_rows(self._connection)
            vectors = self._locate(Part.VECTORS)
            write_vectors(vectors, self._list_vector_blocks(live))
            meetings = self._finish_catalogue()
            with vectors.open("rb") as file:
                rows = map_vectors(file, rows=len(live), dimensions=self._embedder.dimensions)
                write_faiss(self._locate(Part.FAISS), rows, flat_rows=self._limits.flat_rows)
            for part in Part:
                sync_file(self._locate(part))
            files = {part: stamp_file(self._locate(part)) for part in Part}
            manifest = Manifest(self._generation, self._embedder, meetings=meetings, passages=len(live), files=files)
            publish_manifest(self._directory, manifest)

    def _locate(self, part: Part) -> Path:
        return locate_part(self._directory, self._generation, part)

    @contextmanager
    def _change(self, *, is_deletion: bool) -> Iterator[None]:
        """Guard one change: after one that failed half-way the batch must not be published."""
        self._is_sound = False
        with name_failures(self._directory):
            yield
        self._is_sound = True
        self.is_changed = True
        self._has_deleted |= is_deletion

    def _list_vector_blocks(self, live: Rows) -> Iterator[Vectors]:
        """Give the vectors of the live rows: first those of the generation before, then the added ones."""
        kept = live[live < self._old_rows]
        if self._base is not None and len(kept) > 0:
            yield from take_rows(self._base.load_vectors(), kept)
        first = self._old_rows
        for block in self._added:
            yield block[live[(live >= first) & (live < first + len(block))] - first]
            first += len(block)

    def _finish_catalogue(self) -> int:
        """Write the catalogue out and give the number of its meetings."""
        tables.number_vector_rows(self._connection)
        tables.gather_names(self._connection)
        if self._has_deleted:
            tables.tidy_tables(self._connection)
        meetings = tables.count_meetings(self._connection)
        self._connection.execute("COMMIT")
        self._connection.close()
        return meetings
