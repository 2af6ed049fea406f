"""What FAISS keeps of the vectors: a cache that makes search over many of them fast.

The vectors file in, a FAISS index out, and rows found. FAISS is imported here only, when it is
needed. Its reader has had memory faults, and zeroed bytes load without complaint: a file is read only
after its checksum has proved it to be the one that was written. Cosines are exact here only up to
`Limits.flat_rows`; above, the caller compares what was found with the vectors themselves.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from rr3search.errors import DamagedIndexError
from rr3search.stores.local.manifest import FileStamp, stamp_file, verify_stamp
from rr3search.stores.local.vector_file import Rows
from rr3search.vectors import Vectors

__all__ = ["FaissIndex", "open_faiss", "write_faiss"]

_MOST_CELLS = 2048
_TRAINING_ROWS_PER_CELL = 50
_LEAST_ROWS_PER_CELL = 39
"""FAISS wants no fewer to place a cell."""
_PROBES = 64
_PROBES_UNDER_FILTER = 256
_BLOCK_ROWS = 65_536


class FaissIndex:
    """An opened FAISS index whose ids are the rows of the vectors file."""

    def __init__(self, index: Any) -> None:  # noqa: ANN401  FAISS brings no types
        self._index = index

    @property
    def rows(self) -> int:
        """How many vectors it holds."""
        return int(self._index.ntotal)

    @property
    def is_exact(self) -> bool:
        """Whether its cosines are those of the vectors themselves."""
        return isinstance(self._index, _load_faiss().IndexFlat)

    def find_nearest_rows(self, query: Vectors, *, k: int, rows: Rows | None) -> list[tuple[int, float]]:
        """Find k close rows among the chosen ones: row and FAISS's own cosine, best first; it may find fewer.

        Args:
            query: Shape (1, dimensions).
            k: At most so many.
            rows: Which rows to look at; None for all.
        """
        faiss = _load_faiss()
        chosen = {}
        if rows is not None:
            mask = np.zeros(self.rows, dtype=bool)
            mask[rows] = True
            chosen["sel"] = faiss.IDSelectorBitmap(np.packbits(mask, bitorder="little"))
        if self.is_exact:
            parameters = faiss.SearchParameters(**chosen)
        else:
            probes = _PROBES if rows is None else _PROBES_UNDER_FILTER
            parameters = faiss.SearchParametersIVF(nprobe=min(probes, self._index.nlist), **chosen)
        cosines, found = self._index.search(np.ascontiguousarray(query), min(k, self.rows), params=parameters)
        return [(int(row), float(cosine)) for row, cosine in zip(found[0], cosines[0], strict=True) if row >= 0]


def write_faiss(path: Path, vectors: Vectors, *, flat_rows: int) -> None:
    """Make the FAISS index of the vectors and write it.

    Args:
        path: Where to.
        vectors: All rows.
        flat_rows: Up to so many rows whole vectors are kept, above 8-bit values in cells.

    Raises:
        OSError: The file could not be written.
    """
    faiss = _load_faiss()
    rows, dimensions = vectors.shape
    if rows <= flat_rows:
        index = faiss.IndexFlatIP(dimensions)
    else:
        cells = max(1, min(_MOST_CELLS, rows // _LEAST_ROWS_PER_CELL))
        index = faiss.index_factory(dimensions, f"IVF{cells},SQ8", faiss.METRIC_INNER_PRODUCT)
        sample = np.linspace(0, rows - 1, num=min(rows, cells * _TRAINING_ROWS_PER_CELL), dtype=np.int64)
        index.train(np.asarray(vectors[sample]))
    for block in _list_blocks(vectors):
        index.add(block)
    # written by Python, not by FAISS, so that a full disk is an OSError like any other
    path.write_bytes(faiss.serialize_index(index).data)


def open_faiss(path: Path, *, expected: FileStamp, rows: int, flat_rows: int) -> FaissIndex:
    """Open a FAISS index that has proved to be the one that was written.

    Args:
        path: The file.
        expected: What it must be.
        rows: How many vectors it must hold.
        flat_rows: Up to so many rows the file is read into memory, above it is mapped.

    Raises:
        DamagedIndexError: It is missing, another, or FAISS cannot read it.
    """
    faiss = _load_faiss()
    try:
        verify_stamp(path, stamp_file(path), expected=expected)
        # cells are mapped and read where a search goes; whole vectors are faster read at once
        index = faiss.read_index(str(path), 0 if rows <= flat_rows else faiss.IO_FLAG_MMAP)
    except OSError as error:
        raise DamagedIndexError(path, f"it cannot be read ({error.strerror})") from error
    except RuntimeError as error:
        raise DamagedIndexError(path, "FAISS cannot read it") from error
    if index.ntotal != rows:
        raise DamagedIndexError(path, f"it holds {index.ntotal} vectors instead of {rows}")
    return FaissIndex(index)


def _load_faiss() -> Any:  # noqa: ANN401  FAISS brings no types
    import faiss  # noqa: PLC0415  heavy, and small indexes are searched without it

    return faiss


def _list_blocks(vectors: Vectors) -> Iterator[Vectors]:
    for start in range(0, len(vectors), _BLOCK_ROWS):
        yield np.ascontiguousarray(vectors[start : start + _BLOCK_ROWS])
