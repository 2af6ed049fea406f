"""Every failure rr3search names, in one tree.

RR3SearchError
├── UnreadableInputError            a file or path that cannot be read as minutes
│   ├── MissingPathError
│   ├── EmptyFileError
│   ├── BinaryFileError
│   ├── UnreadableEncodingError
│   ├── UnsupportedSuffixError
│   └── DuplicateMeetingError
├── UnwritableOutputError           a file that a result cannot be written to
├── InvalidQueryError               a query or filter that cannot be understood
├── CitationError                   a citation that cannot close an action
├── InvalidSettingError             a setting that does not exist, or a value it cannot take
├── SearchNameTakenError            a saved search of that name is there already
├── UnknownIdError                  an id that nothing in the archive carries
│   └── AmbiguousNameError
├── UnquotableWordsError            words to quote that the passage does not hold
├── SandboxError                    files cannot be read, because no process to read them in can be started
├── EmbedderError                   weights that are missing or not what they claim to be
├── RerankerError                   a reranker that is missing, is none, or gives no scores
└── IndexDirectoryError             the index as a whole
    ├── MissingIndexError
    ├── DamagedIndexError
    ├── IndexVersionError
    ├── IndexLockedError
    ├── IndexNotWritableError
    └── EmbedderMismatchError
"""

from pathlib import Path

__all__ = [
    "AmbiguousNameError",
    "BinaryFileError",
    "CitationError",
    "DamagedIndexError",
    "DuplicateMeetingError",
    "EmbedderError",
    "EmbedderMismatchError",
    "EmptyFileError",
    "IndexDirectoryError",
    "IndexLockedError",
    "IndexNotWritableError",
    "IndexVersionError",
    "InvalidQueryError",
    "InvalidSettingError",
    "MissingIndexError",
    "MissingPathError",
    "RR3SearchError",
    "RerankerError",
    "SandboxError",
    "SearchNameTakenError",
    "UnknownIdError",
    "UnquotableWordsError",
    "UnreadableEncodingError",
    "UnreadableInputError",
    "UnsupportedSuffixError",
    "UnwritableOutputError",
]


class RR3SearchError(Exception):
    """Anything rr3search itself reports; its message is one line a user can act on."""


class UnreadableInputError(RR3SearchError):
    """A file that could not be read; the message names the file and the cause."""

    def __init__(self, path: Path, cause: str) -> None:
        super().__init__(f"{path}: {cause}")
        self.path = path
        self.cause = cause


class MissingPathError(UnreadableInputError):
    """Nothing lies at the path that was named."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, "no such file or folder")


class EmptyFileError(UnreadableInputError):
    """The file holds no word."""

    CAUSE = "the file is empty"

    def __init__(self, path: Path) -> None:
        super().__init__(path, self.CAUSE)


class BinaryFileError(UnreadableInputError):
    """The file's suffix promises text but its bytes are not text."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, "the file is binary, not text")


class UnreadableEncodingError(UnreadableInputError):
    """No text encoding fits the file's bytes."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, "its text encoding could not be recognised; save it as UTF-8")


class UnsupportedSuffixError(UnreadableInputError):
    """No reader takes files of this kind."""

    def __init__(self, path: Path, *, supported: tuple[str, ...], advice: str | None = None) -> None:
        what_to_do = advice or f"use {', '.join(supported)}"
        super().__init__(path, f"files of type {path.suffix or '(none)'!r} cannot be read; {what_to_do}")
        self.supported = supported


class DuplicateMeetingError(UnreadableInputError):
    """Another file of the archive already holds the same meeting under the same name."""

    def __init__(self, path: Path, *, other: str) -> None:
        super().__init__(path, f"the same meeting is already in the archive from {other}")
        self.other = other


class UnwritableOutputError(RR3SearchError):
    """A file that a result cannot be written to; the message names the file and the cause."""

    def __init__(self, path: Path, cause: str) -> None:
        super().__init__(f"{path}: {cause}; nothing was written")
        self.path = path
        self.cause = cause


class InvalidQueryError(RR3SearchError):
    """A query or filter that cannot be understood."""


class CitationError(RR3SearchError):
    """A citation that names no passage an action could be closed with."""

    def __init__(self, citation: str, cause: str) -> None:
        super().__init__(f"{citation!r} closes no action: {cause}")
        self.citation = citation


class InvalidSettingError(RR3SearchError):
    """A setting that does not exist, or a value it cannot take."""

    def __init__(self, typed: str, cause: str) -> None:
        super().__init__(f"{typed!r}: {cause}")
        self.typed = typed


class SearchNameTakenError(RR3SearchError):
    """A search is saved under this name already."""

    def __init__(self, name: str, *, query: str) -> None:
        super().__init__(f"a search is saved as {name!r} already ({query!r}); --replace puts the new one in its place")
        self.name = name
        self.query = query


class UnknownIdError(RR3SearchError):
    """Nothing in the archive carries this id, title or file name."""

    def __init__(self, identifier: str, *, kind: str) -> None:
        super().__init__(f"no {kind} {identifier!r} in the archive")
        self.identifier = identifier


class UnquotableWordsError(RR3SearchError):
    """Words to quote that the passage does not hold."""

    def __init__(self, passage_id: str, cause: str) -> None:
        super().__init__(f"passage {passage_id} cannot be quoted so: {cause}")
        self.passage_id = passage_id
        self.cause = cause


class AmbiguousNameError(UnknownIdError):
    """Several people are called so."""

    def __init__(self, named: str, *, candidates: tuple[str, ...]) -> None:
        super().__init__(named, kind="single person")
        self.args = (f"several people are called {named!r}: {', '.join(candidates)}; name one in full",)
        self.candidates = candidates


class SandboxError(RR3SearchError):
    """No process to read files in can be started."""

    def __init__(self, cause: str) -> None:
        super().__init__(f"no process to read files in could be started ({cause})")
        self.cause = cause


class EmbedderError(RR3SearchError):
    """An embedder's weights are missing or are not what they claim to be."""


class RerankerError(RR3SearchError):
    """A reranker that cannot be used; the message names it and the cause."""

    def __init__(self, name: str, cause: str) -> None:
        super().__init__(f"reranker {name!r}: {cause}")
        self.name = name
        self.cause = cause


class IndexDirectoryError(RR3SearchError):
    """The index folder cannot be used as it is."""


class MissingIndexError(IndexDirectoryError):
    """There is no index at the place that was named."""

    def __init__(self, directory: Path) -> None:
        super().__init__(f"no index in {directory}; make one with 'rr3search ingest PATH'")
        self.directory = directory


class DamagedIndexError(IndexDirectoryError):
    """A file of the index is missing or is not the one that was written."""

    def __init__(self, path: Path, cause: str) -> None:
        super().__init__(f"{path}: {cause}; run 'rr3search doctor' to see what can be done")
        self.path = path
        self.cause = cause


class IndexVersionError(IndexDirectoryError):
    """The index was written in a format this version does not read."""

    def __init__(self, directory: Path, *, found: object, supported: int) -> None:
        super().__init__(
            f"{directory}: the index has format {found}, this version reads format {supported}; "
            "ingest the files again into another folder"
        )
        self.found = found
        self.supported = supported


class IndexLockedError(IndexDirectoryError):
    """Another process is writing to the index."""

    def __init__(self, directory: Path) -> None:
        super().__init__(f"{directory}: another process is writing to this index; try again when it has finished")
        self.directory = directory


class IndexNotWritableError(IndexDirectoryError):
    """The index cannot be written: read-only folder, full disk."""

    def __init__(self, directory: Path, cause: str) -> None:
        super().__init__(f"{directory}: the index could not be written ({cause}); what was stored before is unchanged")
        self.directory = directory
        self.cause = cause


class EmbedderMismatchError(IndexDirectoryError):
    """The index was built by another embedder; its vectors are not comparable."""

    def __init__(self, *, stored: str, current: str) -> None:
        super().__init__(f"index was built with {stored!r}, opened with {current!r}; run 'rr3search reindex'")
        self.stored = stored
        self.current = current
