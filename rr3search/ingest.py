"""Use case: files into the archive.

Paths in, a report out. Unchanged files are known by their content and skipped; a file that cannot be read is
named in the report and does not stop the others; everything lands together or not at all.
"""

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from rr3search.chunking import compose_embedded_text, split_minutes
from rr3search.domain import Meeting, Passage
from rr3search.embedders import Embedder
from rr3search.errors import DuplicateMeetingError, MissingPathError, UnreadableInputError
from rr3search.parsing import parse_minutes
from rr3search.readers import SUPPORTED_SUFFIXES, read_document
from rr3search.stores import EmbedderStamp, PassageStore
from rr3search.vectors import Vectors

__all__ = ["IngestReport", "Progress", "find_files", "ingest_files"]


_DOCUMENT_SUFFIXES = frozenset({*SUPPORTED_SUFFIXES, ".pdf", ".docx", ".doc", ".odt", ".rtf", ".html", ".htm"})
"""What minutes come as: inside a folder, one that no reader takes is named rather than passed over in silence."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an ingest has come."""

    step: str
    """"reading" or "encoding"."""
    done: int
    total: int
    """Files while reading, passages while encoding."""


@dataclass(slots=True)
class IngestReport:
    """What an ingest did, file by file."""

    added: list[Meeting] = field(default_factory=list)
    updated: list[Meeting] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)
    """Files."""
    removed: list[Meeting] = field(default_factory=list)
    failures: list[UnreadableInputError] = field(default_factory=list)
    passages: int = 0
    """Encoded in this ingest."""


def find_files(paths: Iterable[Path]) -> tuple[list[Path], list[UnreadableInputError]]:
    """List the files to read: those named, and the documents inside folders, hidden ones left out."""
    files: list[Path] = []
    failures: list[UnreadableInputError] = []
    for path in paths:
        try:
            files += _list_documents(path)
        except UnreadableInputError as failure:
            failures.append(failure)
        except OSError as error:
            failures.append(UnreadableInputError(path, error.strerror or str(error)))
    return list(dict.fromkeys(files)), failures


def _list_documents(path: Path) -> list[Path]:
    if not path.exists():
        raise MissingPathError(path)
    if not path.is_dir():
        return [path.resolve()]
    inside = (file for file in path.rglob("*") if file.suffix.lower() in _DOCUMENT_SUFFIXES and file.is_file())
    return [file.resolve() for file in sorted(inside) if not _is_hidden(file.relative_to(path))]


def ingest_files(
    paths: Sequence[Path],
    store: PassageStore,
    embedder: Embedder,
    *,
    is_pruning: bool = False,
    on_progress: Callable[[Progress], None] = lambda _: None,
) -> IngestReport:
    """Read, cut, encode and store.

    Args:
        paths: Files and folders.
        store: Where the meetings go.
        embedder: What encodes the passages; nothing is encoded where nothing changed.
        is_pruning: Remove meetings whose file lay under one of the folders and is gone.
        on_progress: Told of every file read and every batch encoded.

    Raises:
        EmbedderMismatchError: The store holds vectors of another embedder.
        IndexDirectoryError: The index cannot be written; what it held is unchanged.
    """
    files, failures = find_files(paths)
    report = IngestReport(failures=failures)
    if not _has_work(paths, files, store, is_pruning=is_pruning):
        report.unchanged = [str(file) for file in files]
        on_progress(Progress("reading", len(files), len(files)))
        return report
    stamp = EmbedderStamp(name=embedder.name, fingerprint=embedder.fingerprint, dimensions=embedder.dimensions)
    with store.write(stamp) as writer:
        stored = {meeting.source.file: meeting for meeting in store.list_meetings()}
        changed = _read_changed(files, stored, report, on_progress=on_progress)
        texts = [compose_embedded_text(passage) for _, passages in changed for passage in passages]
        vectors = _embed_all(texts, embedder, on_progress=on_progress)
        start = 0
        for meeting, passages in changed:
            writer.replace_meeting(meeting, passages, vectors[start : start + len(passages)])
            start += len(passages)
        kept = {meeting.id for meeting, _ in changed}
        gone = _find_gone(paths, stored) if is_pruning else []
        report.removed = [meeting for meeting in gone if meeting.id not in kept]
        for meeting in report.removed:
            writer.remove_meeting(meeting.id)
    report.passages = len(texts)
    return report


def _has_work(paths: Sequence[Path], files: Sequence[Path], store: PassageStore, *, is_pruning: bool) -> bool:
    """Whether any file is new or changed, or a stored one is to go; asked before the writer's lock is taken."""
    stored = {meeting.source.file: meeting for meeting in store.list_meetings()}
    if is_pruning and _find_gone(paths, stored):
        return True
    return not all(str(file) in stored and _is_unchanged(file, stored[str(file)]) for file in files)


def _is_unchanged(file: Path, stored: Meeting) -> bool:
    try:
        return stored.source.sha256 == _hash_file(file)
    except UnreadableInputError:
        return False


def _read_changed(
    files: Sequence[Path],
    stored: dict[str, Meeting],
    report: IngestReport,
    *,
    on_progress: Callable[[Progress], None],
) -> list[tuple[Meeting, list[Passage]]]:
    """Read every file whose content is not stored yet; note in the report what becomes of each."""
    changed: list[tuple[Meeting, list[Passage]]] = []
    owners = {meeting.id: file for file, meeting in stored.items()}
    for done, file in enumerate(files, start=1):
        known = stored.get(str(file))
        try:
            if known is not None and known.source.sha256 == _hash_file(file):
                report.unchanged.append(str(file))
            else:
                meeting, passages = _read_file(file, owners)
                is_known = known is not None or meeting.id in owners
                owners[meeting.id] = str(file)
                changed.append((meeting, passages))
                (report.updated if is_known else report.added).append(meeting)
        except UnreadableInputError as failure:
            report.failures.append(failure)
        on_progress(Progress("reading", done, len(files)))
    return changed


def _hash_file(file: Path) -> str:
    try:
        with file.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError as error:
        raise UnreadableInputError(file, error.strerror or str(error)) from error


def _read_file(file: Path, owners: dict[str, str]) -> tuple[Meeting, list[Passage]]:
    minutes = parse_minutes(read_document(file))
    owner = owners.get(minutes.meeting.id, str(file))
    if owner != str(file) and Path(owner).exists():
        raise DuplicateMeetingError(file, other=owner)
    return minutes.meeting, split_minutes(minutes)


def _find_gone(paths: Sequence[Path], stored: dict[str, Meeting]) -> list[Meeting]:
    """The stored meetings whose file lay under one of the folders and lies there no more."""
    folders = [path.resolve() for path in paths if path.is_dir()]
    return [
        meeting
        for file, meeting in stored.items()
        if not Path(file).exists() and any(Path(file).is_relative_to(folder) for folder in folders)
    ]


def _embed_all(texts: list[str], embedder: Embedder, *, on_progress: Callable[[Progress], None]) -> Vectors:
    done = 0

    def count(finished: int) -> None:
        nonlocal done
        done += finished
        on_progress(Progress("encoding", done, len(texts)))

    return embedder.embed_texts(texts, on_progress=count)


def _is_hidden(relative: Path) -> bool:
    return any(part.startswith(".") for part in relative.parts)
