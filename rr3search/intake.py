"""Files that may hold minutes, found and read: paths in, for each file its minutes or the reason why not out.

Each file is read in the sandbox, with the corrections that lie beside it.
"""

import hashlib
import os
from collections.abc import Generator, Iterable, Sequence
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path

from rr3search.domain import Corrections
from rr3search.errors import MissingPathError, UnreadableInputError
from rr3search.overlays import Overlay, hash_overlay, load_overlay
from rr3search.readers import SUPPORTED_SUFFIXES, UNSUPPORTED_DOCUMENTS
from rr3search.reading import ReadFile
from rr3search.redaction import is_disguised
from rr3search.sandbox import DEFAULT_LIMITS, FileOutcome, Limits, read_files

__all__ = ["Identity", "find_files", "find_missing", "identify_file", "is_gone", "read_corrected"]

_DOCUMENT_SUFFIXES = frozenset({*SUPPORTED_SUFFIXES, *UNSUPPORTED_DOCUMENTS})
"""What minutes come as: inside a folder, one that no reader takes is named rather than passed over in silence."""

Identity = tuple[str, str | None]
"""SHA-256 of a file and of what corrects it: both the same, nothing to read again."""


def find_files(paths: Iterable[Path]) -> tuple[list[Path], list[UnreadableInputError]]:
    """List the files to read: those named, and the documents inside folders, hidden ones left out."""
    files: list[Path] = []
    failures: list[UnreadableInputError] = []
    for path in paths:
        try:
            files += _list_documents(path, failures)
        except UnreadableInputError as failure:
            failures.append(failure)
        except OSError as error:
            failures.append(UnreadableInputError(path, error.strerror or str(error)))
    return list(dict.fromkeys(files)), failures


def identify_file(file: Path) -> Identity:
    """Hash a file and its corrections.

    Raises:
        UnreadableInputError: One of them cannot be read.
    """
    try:
        with file.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest(), hash_overlay(file)
    except OSError as error:
        raise UnreadableInputError(file, error.strerror or str(error)) from error


def find_missing(stored: Iterable[str]) -> list[Path]:
    """Find the documents that lie beside stored ones and are not stored: unread so far, or unreadable.

    A folder counts where at least half of its documents are stored; what else lies in a folder of downloads is no
    minutes that somebody forgot.

    Args:
        stored: Paths of the files that the archive holds.
    """
    held = {Path(file) for file in stored}
    missing: list[Path] = []
    for folder in sorted({file.parent for file in held}):
        with suppress(OSError):
            lying = [file for file in sorted(folder.iterdir()) if _is_document(file)]
            absent = [file for file in lying if file not in held]
            missing += absent if 2 * len(absent) <= len(lying) else []
    return missing


def _is_document(file: Path) -> bool:
    return file.suffix.lower() in _DOCUMENT_SUFFIXES and not file.name.startswith(".") and file.is_file()


def is_gone(file: Path) -> bool:
    """Whether nothing lies at the path; what cannot be looked at, by its path or by the system, is not known to be."""
    if is_disguised(str(file)):
        return False
    try:
        file.stat()
    except (FileNotFoundError, NotADirectoryError):
        return True
    except OSError:
        return False
    return False


def read_corrected(files: Sequence[Path], *, limits: Limits = DEFAULT_LIMITS) -> Generator[FileOutcome, None, None]:
    """Read files apart from this process, each with what a person has set right about it.

    Args:
        files: Answered in this order.
        limits: What reading one file may take.

    Raises:
        SandboxError: No process to read the files in can be started.
    """
    overlays: dict[Path, Overlay] = {}

    def find_corrections(file: Path) -> Corrections:
        overlays[file] = load_overlay(file)
        return overlays[file].corrections

    with closing(read_files(files, find_corrections=find_corrections, limits=limits)) as outcomes:
        for file, outcome in outcomes:
            if isinstance(outcome, ReadFile):
                yield file, _mark_source(outcome, overlays[file].sha256)
            else:
                yield file, outcome


def _mark_source(read: ReadFile, corrections_sha256: str | None) -> ReadFile:
    source = replace(read.document.source, corrections_sha256=corrections_sha256)
    minutes = tuple(replace(each, meeting=replace(each.meeting, source=source)) for each in read.minutes)
    return ReadFile(replace(read.document, source=source), minutes)


def _list_documents(path: Path, failures: list[UnreadableInputError]) -> list[Path]:
    """The documents at a path; folders inside it that cannot be looked into are noted among the failures."""
    if not path.exists():
        raise MissingPathError(path)
    if not path.is_dir():
        return [path.resolve()]

    def note(error: OSError) -> None:
        folder = Path(error.filename) if error.filename else path
        failures.append(UnreadableInputError(folder, (error.strerror or str(error)).lower()))

    inside: list[Path] = []
    for folder, below, names in os.walk(path, onerror=note):
        below[:] = [name for name in below if not name.startswith(".")]
        inside += filter(_is_document, (Path(folder, name) for name in names))
    return [file.resolve() for file in sorted(inside)]
