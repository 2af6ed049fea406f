"""The vectors of a generation as raw float32 rows, and exact search over them.

Rows in, a file out; an open file in, rows by memory map out. This file is the truth about the
vectors; what FAISS keeps is made from it.
"""

import hashlib
import io
from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from rr3search.errors import DamagedIndexError
from rr3search.stores.local.manifest import FileStamp, verify_stamp
from rr3search.vectors import Vectors

__all__ = ["Rows", "find_nearest_rows", "map_vectors", "open_vectors", "take_rows", "write_vectors"]

Rows = NDArray[np.int64]
"""Positions in the vectors file, ascending where they stand for a choice of passages."""

_BLOCK_ROWS = 16_384


def write_vectors(path: Path, blocks: Iterable[Vectors]) -> None:
    """Write rows one after the other.

    Raises:
        OSError: The file could not be written.
    """
    with path.open("wb") as file:
        for block in blocks:
            file.write(np.ascontiguousarray(block, dtype="<f4").tobytes())


def open_vectors(path: Path, file: io.BufferedReader, *, expected: FileStamp, dimensions: int) -> Vectors:
    """Map the rows of an open file into memory once it has proved to be the one that was written.

    Raises:
        DamagedIndexError: It is another file.
    """
    file.seek(0)
    digest = hashlib.file_digest(file, "sha256").hexdigest()
    size_bytes = file.seek(0, 2)
    verify_stamp(path, FileStamp(size_bytes, digest), expected=expected)
    if size_bytes % (4 * dimensions) != 0:
        raise DamagedIndexError(path, f"it does not hold rows of {dimensions} dimensions")
    return map_vectors(file, rows=size_bytes // (4 * dimensions), dimensions=dimensions)


def map_vectors(file: io.BufferedReader, *, rows: int, dimensions: int) -> Vectors:
    """Map the rows of an open file into memory as they are."""
    if rows == 0:
        return np.empty((0, dimensions), dtype=np.float32)
    return np.memmap(file, dtype="<f4", mode="r", shape=(rows, dimensions))


def take_rows(vectors: Vectors, rows: Rows) -> Iterator[Vectors]:
    """Give the chosen rows in their order, in blocks that fit into memory."""
    for start in range(0, len(rows), _BLOCK_ROWS):
        yield np.asarray(vectors[rows[start : start + _BLOCK_ROWS]])


def find_nearest_rows(vectors: Vectors, query: Vectors, *, k: int, rows: Rows | None) -> list[tuple[int, float]]:
    """Compare the query with every chosen row: row and cosine of the k closest, best first.

    Args:
        vectors: All rows.
        query: Shape (1, dimensions).
        k: At most so many.
        rows: Which rows to look at; None for all.
    """
    blocks: Iterator[Vectors]
    if rows is None:
        blocks = (vectors[start : start + _BLOCK_ROWS] for start in range(0, len(vectors), _BLOCK_ROWS))
    else:
        blocks = take_rows(vectors, rows)
    cosines = np.concatenate([np.asarray(block @ query[0]) for block in blocks] or [np.empty(0, dtype=np.float32)])
    if k < len(cosines):
        best = np.argpartition(-cosines, k)[:k]
        # of equal cosines at the end of the list the earlier rows are wanted
        best = np.flatnonzero(cosines >= cosines[best].min())
    else:
        best = np.arange(len(cosines))
    order = best[np.argsort(-cosines[best], kind="stable")][:k]
    found = order if rows is None else rows[order]
    return [(int(row), float(cosine)) for row, cosine in zip(found, cosines[order], strict=True)]
