"""The file beside an index that holds its saved searches: read whole, replaced whole.

The index "minutes/index" has them in "minutes/index.searches.json". They lie beside it, not in it, so that they outlive
an index that is made anew. A JSON object in, saved searches out, and back. What meetings held is written once, however
many searches looked at it.
"""

import datetime as dt
import json
import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from rr3search.errors import InvalidQueryError, UnreadableInputError
from rr3search.queries import read_request, write_request
from rr3search.saved_searches.contents import Contents
from rr3search.saved_searches.nouns import Look, SavedSearch, normalise_name

__all__ = ["find_saved_searches", "lock_saved_searches", "read_saved_searches", "write_saved_searches"]

_SUFFIX = ".searches.json"
_FORMAT = 2
_FORMAT_OF_PASSAGES = 1
"""In which keys were of passages, not of sentences: such a look can be compared with nothing."""
_LOCK_SECONDS = 10.0
"""How long a writer waits for another: each is done in well under a second."""


def find_saved_searches(index_directory: Path) -> Path:
    """Say where the saved searches of an index lie, or would."""
    place = index_directory.absolute()
    return place.parent / f"{place.name}{_SUFFIX}"


def read_saved_searches(path: Path) -> dict[str, SavedSearch]:
    """Read the saved searches by name, in order; none where there is no file.

    Raises:
        UnreadableInputError: The file cannot be read or is not what was written; it is left as it is.
    """
    try:
        written = json.loads(path.read_bytes())
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise UnreadableInputError(path, (error.strerror or str(error)).lower()) from error
    except (ValueError, RecursionError) as error:
        raise _damaged(path, "it is not JSON") from error
    if not isinstance(written, dict) or "format" not in written:
        raise _damaged(path, "it is not what was written")
    if written["format"] not in {_FORMAT, _FORMAT_OF_PASSAGES}:
        cause = f"the saved searches have format {written['format']}, this version reads format {_FORMAT}"
        raise UnreadableInputError(path, cause)
    try:
        entries = written["searches"].items()
        if written["format"] == _FORMAT_OF_PASSAGES:
            searches = [_decode_search(name, {**entry, "looked_on": None}, {}) for name, entry in entries]
        else:
            versions = {version: _decode_contents(entry) for version, entry in written["contents"].items()}
            searches = [_decode_search(name, entry, versions) for name, entry in entries]
    except InvalidQueryError as error:
        raise UnreadableInputError(path, str(error)) from error
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise _damaged(path, "it is not what was written") from error
    return {search.name: search for search in sorted(searches, key=lambda search: search.name)}


def write_saved_searches(path: Path, searches: Iterable[SavedSearch]) -> None:
    """Put the file in place in one step.

    Raises:
        UnreadableInputError: The folder or the disk does not take it; the old file stands.
    """
    kept = sorted(searches, key=lambda search: search.name)
    contents = {
        one.version: _encode_contents(one) for search in kept if search.look for one in search.look.contents.values()
    }
    written = {
        "format": _FORMAT,
        "searches": {search.name: _encode_search(search) for search in kept},
        "contents": dict(sorted(contents.items())),
    }
    draft = path.with_name(f"{path.name}.new")
    with _name_failures(path):
        try:
            with draft.open("w", encoding="utf-8") as stream:
                stream.write(json.dumps(written, ensure_ascii=False, indent=1) + "\n")
                stream.flush()
                os.fsync(stream.fileno())
            draft.replace(path)
        finally:
            with suppress(OSError):
                draft.unlink(missing_ok=True)


@contextmanager
def lock_saved_searches(path: Path) -> Iterator[None]:
    """Be the one writer for the block.

    Raises:
        UnreadableInputError: Another process holds on to the file, or the folder does not take a lock.
    """
    import filelock  # noqa: PLC0415  a lookup never writes

    lock = filelock.FileLock(path.with_name(f".{path.name}.lock"))
    with _name_failures(path):
        try:
            lock.acquire(timeout=_LOCK_SECONDS)
        except filelock.Timeout as error:
            raise UnreadableInputError(path, "another process is writing to it; try again") from error
    try:
        yield
    finally:
        lock.release()


@contextmanager
def _name_failures(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise UnreadableInputError(path, f"it cannot be written ({error.strerror or error})") from error


def _damaged(path: Path, cause: str) -> UnreadableInputError:
    return UnreadableInputError(path, f"{cause}; mend the saved searches, or move the file away to begin anew")


def _encode_search(search: SavedSearch) -> dict[str, object]:
    entry: dict[str, object] = {"query": search.query, "filters": write_request(search.request)}
    if search.look is not None:
        entry["looked_on"] = search.look.looked_on.isoformat()
        entry["meetings"] = {meeting: one.version for meeting, one in sorted(search.look.contents.items())}
        entry["found"] = {meeting: " ".join(sorted(keys)) for meeting, keys in sorted(search.look.found.items())}
    return entry


def _decode_search(name: str, entry: Mapping[str, object], versions: Mapping[str, Contents]) -> SavedSearch:
    query, filters, looked_on = entry["query"], entry["filters"], entry.get("looked_on")
    if not isinstance(query, str) or not isinstance(filters, dict):
        raise TypeError
    return SavedSearch(
        normalise_name(name),
        query,
        read_request(filters),
        look=None
        if looked_on is None
        else Look(
            dt.date.fromisoformat(_expect_text(looked_on)),
            contents={meeting: versions[version] for meeting, version in _expect_texts(entry["meetings"])},
            found={meeting: frozenset(keys.split()) for meeting, keys in _expect_texts(entry["found"])},
        ),
    )


def _encode_contents(contents: Contents) -> dict[str, str | None]:
    return {
        "held_on": contents.held_on.isoformat() if contents.held_on else None,
        "sentences": " ".join(sorted(contents.sentences)),
        "actions": " ".join(sorted(contents.actions)),
    }


def _decode_contents(entry: Mapping[str, object]) -> Contents:
    held_on = entry["held_on"]
    return Contents(
        None if held_on is None else dt.date.fromisoformat(_expect_text(held_on)),
        sentences=frozenset(_expect_text(entry["sentences"]).split()),
        actions=frozenset(_expect_text(entry["actions"]).split()),
    )


def _expect_texts(value: object) -> Iterator[tuple[str, str]]:
    if not isinstance(value, dict):
        raise TypeError
    for key, text in value.items():
        yield key, _expect_text(text)


def _expect_text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value
