"""What the files beside an index keep of a meeting or a person, and how it goes with them.

Old and new nouns in; saved searches and closings without the old ones out. The store changes first, so that a store
that cannot be written leaves all as it was. Before it does, the hashes to be replaced are written down: where the
process is killed in between, the next forgetting finishes from them. They are ids and keys, never words.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from rr3search.closings import load_closings, replace_ids
from rr3search.domain import LinkedAction, Meeting, Passage, Removal, refer_to_meeting
from rr3search.errors import IndexNotWritableError, UnreadableInputError
from rr3search.questions import link_actions
from rr3search.redaction import HashedNames, is_named_in
from rr3search.saved_searches import SavedSearches, identify_action, identify_sentences
from rr3search.stores import PassageStore

__all__ = [
    "Settled",
    "Traces",
    "gather_traces",
    "has_pending",
    "link_all_actions",
    "list_meeting_traces",
    "note_pending",
    "settle_traces",
]

_PENDING_FILE = "forgetting.json"
_Replaced = Mapping[str, str | None]


@dataclass(frozen=True, slots=True)
class Traces:
    """The new hash of each old one; None where nothing takes its place."""

    meetings: _Replaced
    ids: _Replaced
    """Of passages and actions."""
    keys: _Replaced
    """By which saved searches know passages and actions."""


@dataclass(slots=True)
class Settled:
    """What was taken out beside the index."""

    searches: int = 0
    """Saved searches that named somebody removed."""
    was_pending: bool = False
    """Whether an earlier forgetting had been broken off."""


def gather_traces(
    meetings: _Replaced,
    passages: Iterable[tuple[Passage, Passage | None]],
    actions: Iterable[tuple[LinkedAction, LinkedAction | None]],
) -> Traces:
    """Give the hashes of what is taken out, each with that of what takes its place."""
    passages, actions = tuple(passages), tuple(actions)
    ids = {old.id: new.id if new else None for old, new in passages}
    ids |= {old.action.id: new.action.id if new else None for old, new in actions}
    keys: dict[str, str | None] = {}
    for old, new in passages:
        told = identify_sentences(old)
        keys |= zip(told, identify_sentences(new), strict=True) if new else dict.fromkeys(told)
    keys |= {identify_action(old): identify_action(new) if new else None for old, new in actions}
    return Traces(meetings, ids, keys)


def list_meeting_traces(meeting: Meeting, passages: Iterable[Passage]) -> Traces:
    """Give the hashes of a meeting that goes whole; its keys stay where another draft of it was read too."""
    ids = [passage.id for passage in passages] + [linked.action.id for linked in link_all_actions(meeting)]
    return Traces({meeting.id: None}, dict.fromkeys(ids), {})


def link_all_actions(meeting: Meeting) -> list[LinkedAction]:
    """Give the new actions of a meeting and the old ones it reviewed: either can have been closed."""
    reference = refer_to_meeting(meeting)
    return [*link_actions(meeting, reference), *link_actions(meeting, reference, is_reviewed=True)]


def has_pending(directory: Path) -> bool:
    """Whether a forgetting was broken off."""
    return (directory / _PENDING_FILE).exists()


def note_pending(directory: Path, traces: Traces, *, removals: int | None) -> None:
    """Write down what the files beside the index are to lose once the store is written.

    Args:
        directory: Of the index.
        traces: What they are to lose.
        removals: How many people were removed before this one; None where a meeting goes.

    Raises:
        IndexNotWritableError: The folder cannot be written.
    """
    path = directory / _PENDING_FILE
    draft = path.with_suffix(".new")
    try:
        draft.write_text(json.dumps({**asdict(traces), "removals": removals}) + "\n", encoding="utf-8")
        draft.replace(path)
    except OSError as error:
        raise IndexNotWritableError(directory, (error.strerror or str(error)).lower()) from error


@contextmanager
def settle_traces(directory: Path, store: PassageStore) -> Iterator[Settled]:
    """Finish what was broken off, be the one who forgets for the block, and finish that too.

    Where the block leaves the store as it was, the files beside it stay as they were.

    Raises:
        UnreadableInputError: Saved searches or closings cannot be read; nothing is changed.
        IndexNotWritableError: The folder cannot be written.
    """
    from filelock import FileLock  # noqa: PLC0415  a lookup never writes

    load_closings(directory)
    SavedSearches(directory).list_all()
    lock = FileLock(directory / "forgetting.lock")
    try:
        lock.acquire()
    except OSError as error:
        raise IndexNotWritableError(directory, (error.strerror or str(error)).lower()) from error
    settled = Settled()
    try:
        settled.was_pending = has_pending(directory)
        _settle(directory, store, settled)
        try:
            yield settled
        finally:
            _settle(directory, store, settled)
    finally:
        lock.release()


def _settle(directory: Path, store: PassageStore, settled: Settled) -> None:
    found = _read_pending(directory)
    if found is None:
        return
    traces, before = found
    removals: list[Removal] = [] if before is None else store.list_removals()[before:]
    if removals or (before is None and not store.find_meetings(list(traces.meetings))):
        replace_ids(directory, traces.ids)
        lookup = HashedNames(removals)
        gone = SavedSearches(directory).forget(
            meetings=traces.meetings, keys=traces.keys, is_about=lambda text: is_named_in(text, lookup)
        )
        settled.searches += len(gone)
    try:
        (directory / _PENDING_FILE).unlink()
    except OSError as error:
        raise IndexNotWritableError(directory, (error.strerror or str(error)).lower()) from error


def _read_pending(directory: Path) -> tuple[Traces, int | None] | None:
    path = directory / _PENDING_FILE
    try:
        content = json.loads(path.read_bytes())
        meetings, ids, keys = (dict(content[name]) for name in ("meetings", "ids", "keys"))
        removals = None if content["removals"] is None else int(content["removals"])
    except FileNotFoundError:
        return None
    except OSError as error:
        raise UnreadableInputError(path, (error.strerror or str(error)).lower()) from error
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise UnreadableInputError(path, "it is not what was written; take it away") from error
    return Traces(meetings, ids, keys), removals
