"""The file that says which files are the index: written last, replaced in one step.

A folder in, the manifest of its newest whole generation out, and back. Whatever no manifest names is
not part of the index: it is left from a writer that was stopped, or from an earlier generation.
"""

import hashlib
import json
import os
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from rr3search.errors import DamagedIndexError, IndexVersionError, MissingIndexError
from rr3search.stores.base import EmbedderStamp

__all__ = [
    "FORMAT",
    "FileStamp",
    "Manifest",
    "Part",
    "list_leftovers",
    "locate_part",
    "publish_manifest",
    "read_manifest",
    "stamp_file",
    "sync_directory",
    "sync_file",
    "verify_stamp",
]

FORMAT = 3
"""Goes up whenever a file of the index changes its meaning."""

_MANIFEST = "manifest.json"
_DRAFT = "manifest.json.new"


class Part(StrEnum):
    """The files of a generation, by their suffix and stem."""

    CATALOGUE = "catalogue"
    VECTORS = "vectors"
    FAISS = "faiss"


_NAMES = {
    Part.CATALOGUE: "catalogue-{}.sqlite",
    Part.VECTORS: "vectors-{}.f32",
    Part.FAISS: "vectors-{}.faiss",
}


@dataclass(frozen=True, slots=True)
class FileStamp:
    """What a file must be to be trusted."""

    size_bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """One whole generation of the index."""

    generation: int
    """From 1."""
    embedder: EmbedderStamp
    meetings: int
    passages: int
    files: dict[Part, FileStamp]


def locate_part(directory: Path, generation: int, part: Part) -> Path:
    """Give the path of one file of a generation."""
    return directory / _NAMES[part].format(generation)


def read_manifest(directory: Path) -> Manifest:
    """Read which generation is the newest whole one.

    Raises:
        MissingIndexError: There is no manifest.
        IndexVersionError: It is of another format.
        DamagedIndexError: It cannot be read or lacks something.
    """
    path = directory / _MANIFEST
    try:
        content = json.loads(path.read_bytes())
    except (FileNotFoundError, NotADirectoryError) as error:
        raise MissingIndexError(directory) from error
    except OSError as error:
        raise DamagedIndexError(path, f"it cannot be read ({error.strerror})") from error
    except ValueError as error:
        raise DamagedIndexError(path, "it is not what was written") from error
    if not isinstance(content, dict) or "format" not in content:
        raise DamagedIndexError(path, "it is not what was written")
    if content["format"] != FORMAT:
        raise IndexVersionError(directory, found=content["format"], supported=FORMAT)
    try:
        return _decode_manifest(content)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise DamagedIndexError(path, "it is not what was written") from error


def publish_manifest(directory: Path, manifest: Manifest) -> None:
    """Make a generation the index; its files must be on the disk already.

    Raises:
        OSError: The manifest could not be written; the old one stands.
    """
    content = {
        "format": FORMAT,
        "generation": manifest.generation,
        "embedder": {
            "name": manifest.embedder.name,
            "fingerprint": manifest.embedder.fingerprint,
            "dimensions": manifest.embedder.dimensions,
        },
        "meetings": manifest.meetings,
        "passages": manifest.passages,
        "files": {
            part.value: {"size_bytes": stamp.size_bytes, "sha256": stamp.sha256}
            for part, stamp in manifest.files.items()
        },
    }
    draft = directory / _DRAFT
    draft.write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")
    sync_file(draft)
    sync_directory(directory)
    draft.replace(directory / _MANIFEST)
    sync_directory(directory)


def stamp_file(path: Path) -> FileStamp:
    """Measure a file.

    Raises:
        OSError: It cannot be read.
    """
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    return FileStamp(path.stat().st_size, digest)


def verify_stamp(path: Path, found: FileStamp, *, expected: FileStamp) -> None:
    """Make sure that a file is the one that was written.

    Raises:
        DamagedIndexError: Its size or checksum is another.
    """
    if found.size_bytes != expected.size_bytes:
        raise DamagedIndexError(path, f"it has {found.size_bytes} bytes instead of {expected.size_bytes}")
    if found.sha256 != expected.sha256:
        raise DamagedIndexError(path, "its checksum is not that of the file that was written")


def list_leftovers(directory: Path) -> list[Path]:
    """List the index's files that its manifest does not name, in order of name.

    Raises:
        IndexDirectoryError: The manifest is there but cannot be understood.
    """
    try:
        generation = read_manifest(directory).generation
        named = {locate_part(directory, generation, part) for part in Part}
    except MissingIndexError:
        named = set()
    patterns = (_DRAFT, *(f"{name.format('[0-9]*')}*" for name in _NAMES.values()))
    found = {path for pattern in patterns for path in directory.glob(pattern)}
    return sorted(found - named)


def sync_file(path: Path) -> None:
    """Wait until a file's content is on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_directory(directory: Path) -> None:
    """Wait until a folder's entries are on the disk, where the system can say so."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    descriptor = os.open(directory, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _decode_manifest(content: dict[str, Any]) -> Manifest:
    embedder = content["embedder"]
    return Manifest(
        generation=int(content["generation"]),
        embedder=EmbedderStamp(str(embedder["name"]), str(embedder["fingerprint"]), int(embedder["dimensions"])),
        meetings=int(content["meetings"]),
        passages=int(content["passages"]),
        files={
            part: FileStamp(int(content["files"][part]["size_bytes"]), str(content["files"][part]["sha256"]))
            for part in Part
        },
    )
