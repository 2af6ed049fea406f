"""Which actions were closed, and because of which passage: a small JSON file that outlives every reading.

A folder in, its closings out, and back. Kept are ids and a day, never words: what is forgotten in the archive is not
kept here. The file lies beside the generations of the index and belongs to none of them.
"""

import datetime as dt
import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock

from rr3search.domain import Closing
from rr3search.errors import IndexNotWritableError, UnreadableInputError

__all__ = ["CLOSINGS_FILE", "change_closings", "load_closings", "replace_ids"]

CLOSINGS_FILE = "closed-actions.json"
_SCHEMA = "rr3search-closings/1"


def load_closings(directory: Path) -> dict[str, Closing]:
    """Read the closings beside an index, by action id; none where there is no file.

    Raises:
        UnreadableInputError: The file cannot be read or understood.
    """
    path = directory / CLOSINGS_FILE
    try:
        content = json.loads(path.read_bytes())
        if content["schema"] != _SCHEMA:
            raise UnreadableInputError(path, f"its schema is not {_SCHEMA!r}")
        closings = [
            Closing(str(one["action"]), str(one["because"]), dt.date.fromisoformat(one["closed_on"]))
            for one in content["closings"]
        ]
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise UnreadableInputError(path, (error.strerror or str(error)).lower()) from error
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise UnreadableInputError(path, "it is not what was written; mend it or take it away") from error
    return {closing.action_id: closing for closing in closings}


@contextmanager
def change_closings(directory: Path) -> Iterator[dict[str, Closing]]:
    """Give the closings to be changed; they are written in one step when the block is left without an exception.

    Raises:
        UnreadableInputError: The file that is there cannot be understood; it stays as it is.
        IndexNotWritableError: The folder cannot be written.
    """
    path = directory / CLOSINGS_FILE
    try:
        with FileLock(path.with_suffix(".lock")):
            closings = load_closings(directory)
            yield closings
            _write(path, closings)
    except OSError as error:
        raise IndexNotWritableError(directory, (error.strerror or str(error)).lower()) from error


def _write(path: Path, closings: Mapping[str, Closing]) -> None:
    listed = [
        {"action": one.action_id, "because": one.because, "closed_on": one.closed_on.isoformat()}
        for _, one in sorted(closings.items())
    ]
    draft = path.with_suffix(".new")
    draft.write_text(json.dumps({"schema": _SCHEMA, "closings": listed}, indent=1) + "\n", encoding="utf-8")
    draft.replace(path)


def replace_ids(directory: Path, replaced: Mapping[str, str | None]) -> None:
    """Give the closings the new ids of actions and passages; one whose action or passage went without, goes too.

    Args:
        directory: Of the index.
        replaced: The new id of each old one; None where nothing takes its place.

    Raises:
        UnreadableInputError: The file that is there cannot be understood; it stays as it is.
        IndexNotWritableError: The folder cannot be written.
    """
    if not load_closings(directory):
        return
    with change_closings(directory) as closings:
        for old in list(closings.values()):
            action, because = replaced.get(old.action_id, old.action_id), replaced.get(old.because, old.because)
            del closings[old.action_id]
            if action is not None and because is not None:
                closings[action] = Closing(action, because, old.closed_on)
