"""Whether a local index is sound: what `doctor` reports.

A folder in, findings out. Nothing in the folder is changed; what SQLite can only check by writing is
checked on a copy.
"""

import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import numpy as np

from rr3search.errors import DamagedIndexError, IndexDirectoryError
from rr3search.stores.local.catalogue import connect_read_only
from rr3search.stores.local.faiss_file import open_faiss
from rr3search.stores.local.limits import DEFAULT_LIMITS, Limits
from rr3search.stores.local.manifest import (
    Manifest,
    Part,
    list_leftovers,
    locate_part,
    read_manifest,
    stamp_file,
    verify_stamp,
)
from rr3search.stores.local.vector_file import find_nearest_rows, map_vectors
from rr3search.vectors import Vectors, is_unit_rows

__all__ = ["Finding", "Severity", "check_index"]

_ATTEMPTS = 5
_SAMPLED_ROWS = 50
_BLOCK_ROWS = 16_384
_COSINE_TOLERANCE = 0.02
"""How far an 8-bit value may carry a row from itself."""

_INGEST = "ingest the files again into another folder"
_REINDEX = "run 'rr3search reindex'"
_REBUILD = "answers are right but slow; run 'rr3search reindex'"


class Severity(StrEnum):
    """What a finding means for the user."""

    ERROR = "error"
    """The index is not what was written."""
    NOTE = "note"
    """Worth knowing; answers are right."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something `doctor` found."""

    severity: Severity
    message: str
    remedy: str


def check_index(directory: Path, *, is_deep: bool, limits: Limits = DEFAULT_LIMITS) -> list[Finding]:
    """Look for damage; an empty list is a sound index.

    Args:
        directory: Where the index lies.
        is_deep: Whether to look inside the files as well, which takes as long as reading them several times.
        limits: As the store is opened with.
    """
    findings: list[Finding] = []
    for _ in range(_ATTEMPTS):
        try:
            manifest = read_manifest(directory)
            findings = list(_check_generation(directory, manifest, is_deep=is_deep, limits=limits))
            findings.extend(_check_leftovers(directory))
            # a writer that published meanwhile has deleted what was looked at
            if read_manifest(directory) == manifest:
                break
        except IndexDirectoryError as error:
            return [Finding(Severity.ERROR, str(error), _INGEST)]
    return findings


def _check_generation(directory: Path, manifest: Manifest, *, is_deep: bool, limits: Limits) -> Iterator[Finding]:
    paths = {part: locate_part(directory, manifest.generation, part) for part in Part}
    damage = {part: _find_damage(paths[part], manifest, part) for part in Part}
    for part, remedy in ((Part.CATALOGUE, _INGEST), (Part.VECTORS, _REINDEX), (Part.FAISS, _REBUILD)):
        cause = damage[part]
        if cause is not None:
            yield Finding(Severity.ERROR, cause, remedy)
    if damage[Part.CATALOGUE] is None:
        yield from _check_catalogue(paths[Part.CATALOGUE], manifest)
        if is_deep:
            yield from _check_tables(paths[Part.CATALOGUE])
    if damage[Part.VECTORS] is None:
        with paths[Part.VECTORS].open("rb") as file:
            vectors = map_vectors(file, rows=manifest.passages, dimensions=manifest.embedder.dimensions)
            if is_deep:
                yield from _check_vectors(paths[Part.VECTORS], vectors)
            if is_deep and damage[Part.FAISS] is None:
                yield from _check_faiss(paths[Part.FAISS], manifest, vectors=vectors, limits=limits)


def _find_damage(path: Path, manifest: Manifest, part: Part) -> str | None:
    """Say what is wrong with a file as a whole."""
    try:
        verify_stamp(path, stamp_file(path), expected=manifest.files[part])
    except OSError as error:
        return f"{path}: it cannot be read ({error.strerror})"
    except DamagedIndexError as error:
        return f"{path}: {error.cause}"
    size_bytes = 4 * manifest.passages * manifest.embedder.dimensions
    if part is Part.VECTORS and manifest.files[part].size_bytes != size_bytes:
        return f"{path}: it does not hold one vector of {manifest.embedder.dimensions} dimensions for each passage"
    return None


def _check_catalogue(path: Path, manifest: Manifest) -> Iterator[Finding]:
    with closing(connect_read_only(path)) as connection:
        expected = {
            "meetings": ("SELECT count(*) FROM meetings", manifest.meetings),
            "passages": ("SELECT count(*) FROM passages", manifest.passages),
            "records": ("SELECT count(*) FROM records", manifest.passages),
            "passages in the word index": ("SELECT count(*) FROM words", manifest.passages),
            "vector rows": ("SELECT count(DISTINCT vector_row) FROM passages", manifest.passages),
            "vector rows outside the file": (
                "SELECT count(*) FROM passages WHERE vector_row NOT BETWEEN 0 AND :passages - 1",
                0,
            ),
        }
        for what, (statement, count) in expected.items():
            (found,) = connection.execute(statement, {"passages": manifest.passages}).fetchone()
            if found != count:
                yield Finding(Severity.ERROR, f"{path}: {found} {what} instead of {count}", _INGEST)
        for table, row, _, _ in connection.execute("PRAGMA foreign_key_check"):
            yield Finding(Severity.ERROR, f"{path}: row {row} of {table} belongs to nothing", _INGEST)


def _check_tables(path: Path) -> Iterator[Finding]:
    """Let SQLite check its own structures; it wants to write for that."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / path.name
        try:
            shutil.copyfile(path, copy)
        except OSError as error:
            yield Finding(Severity.NOTE, f"{path}: not checked in depth ({error})", "make room for a copy of it")
            return
        with closing(sqlite3.connect(copy)) as connection:
            try:
                reports = [report for (report,) in connection.execute("PRAGMA integrity_check") if report != "ok"]
                connection.execute("INSERT INTO words (words) VALUES ('integrity-check')")
            except sqlite3.DatabaseError as error:
                reports = [str(error)]
    for report in reports:
        yield Finding(Severity.ERROR, f"{path}: SQLite reports {report!r}", _INGEST)


def _check_vectors(path: Path, vectors: Vectors) -> Iterator[Finding]:
    for start in range(0, len(vectors), _BLOCK_ROWS):
        if not is_unit_rows(np.asarray(vectors[start : start + _BLOCK_ROWS])):
            yield Finding(Severity.ERROR, f"{path}: a vector after row {start} is not of length 1", _REINDEX)


def _check_faiss(path: Path, manifest: Manifest, *, vectors: Vectors, limits: Limits) -> Iterator[Finding]:
    """Ask FAISS for sampled rows; each must find itself, or one that is the same."""
    stamp = manifest.files[Part.FAISS]
    try:
        index = open_faiss(path, expected=stamp, rows=manifest.passages, flat_rows=limits.flat_rows)
    except DamagedIndexError as error:
        yield Finding(Severity.ERROR, f"{path}: {error.cause}", _REBUILD)
        return
    sample = np.linspace(0, len(vectors) - 1, num=min(len(vectors), _SAMPLED_ROWS), dtype=np.int64)
    for row in sample:
        query = np.asarray(vectors[row : row + 1])
        found = index.find_nearest_rows(query, k=1, rows=None)
        exact = find_nearest_rows(vectors, query, k=1, rows=np.array([each for each, _ in found], dtype=np.int64))
        if not exact or exact[0][1] < 1 - _COSINE_TOLERANCE:
            yield Finding(Severity.ERROR, f"{path}: FAISS does not find row {row}", _REBUILD)


def _check_leftovers(directory: Path) -> Iterator[Finding]:
    for path in list_leftovers(directory):
        message = f"{path}: belongs to a writer that was stopped, or is at work"
        yield Finding(Severity.NOTE, message, "nothing to do; the next writer deletes it")
