"""Use case: an action is closed because of a passage, and opened again.

A register, what is to be closed and a citation in; the closing is written beside the index. Nothing is closed without a
passage of the archive, of the same meeting or a later one.
"""

import re
from pathlib import Path

from rr3search.action_register.register import Register
from rr3search.action_register.task_words import list_task_stems, list_text_stems
from rr3search.closings import change_closings
from rr3search.domain import Closing, ClosingDoubt, Passage, PassageFilter, RegisterEntry, format_date
from rr3search.errors import CitationError, UnknownIdError
from rr3search.stores import PassageStore

__all__ = ["close_action", "doubt_closing", "reopen_action"]

_CITED = re.compile(r"\brr3:\s?([0-9a-f]+)\b", re.IGNORECASE)
_BARE = re.compile(r"[\s\[]*([0-9a-f]+)[\s\]]*", re.IGNORECASE)


def close_action(
    register: Register, store: PassageStore, directory: Path, *, named: str, citation: str
) -> RegisterEntry:
    """Close an action because of a passage; give it as it stood. `doubt_closing` says what speaks against it.

    Args:
        register: All of the archive's.
        store: Where the passage must be.
        directory: Of the index.
        named: The action's id, or a beginning that no other has.
        citation: Words with [rr3:ID], or the id alone; a unique beginning of it is enough.

    Raises:
        UnknownIdError: No action, or more than one, has such an id.
        CitationError: The citation names no passage, or one of an earlier meeting.
    """
    entry = _find_entry(register, named)
    passage = _find_cited(store, citation)
    same = passage.meeting.id == entry.linked.meeting.id
    recorded_on, cited_on = entry.linked.meeting.held_on, passage.meeting.held_on
    if not same and (recorded_on is None or cited_on is None):
        raise CitationError(citation, "a meeting without a date, the passage's or the action's, may be the earlier one")
    if not same and recorded_on and cited_on and cited_on < recorded_on:
        days = f"{format_date(cited_on)}, before the action of {format_date(recorded_on)}"
        raise CitationError(citation, f"it is of {days}, and cannot tell what became of it")
    with change_closings(directory) as closings:
        closings[entry.id] = Closing(entry.id, passage.id, register.today)
    return entry


def doubt_closing(entry: RegisterEntry) -> list[ClosingDoubt]:
    """List what about the passage that closed an action makes one doubt that it tells what became of it."""
    passage = entry.closed_by
    if passage is None:
        return []
    wanted = list_task_stems(entry.linked)
    told = list_text_stems(passage.text)
    doubts = [ClosingDoubt.SAME_MEETING] if passage.meeting.id == entry.linked.meeting.id else []
    return [*doubts, ClosingDoubt.NO_WORD_IN_COMMON] if wanted and not wanted & told else doubts


def reopen_action(register: Register, directory: Path, *, named: str) -> RegisterEntry:
    """Take a closing back; give the action as it stood.

    Raises:
        UnknownIdError: No action, or more than one, has such an id, or nobody closed it.
    """
    entry = _find_entry(register, named)
    with change_closings(directory) as closings:
        if closings.pop(entry.id, None) is None:
            raise UnknownIdError(named, kind="closed action")
    return entry


def _find_entry(register: Register, named: str) -> RegisterEntry:
    wanted = named.strip("[] ").casefold()
    entries = register.list_actions()
    found = [entry for entry in entries if entry.id == wanted]
    found = found or [entry for entry in entries if wanted and entry.id.startswith(wanted)]
    if len(found) != 1:
        raise UnknownIdError(named, kind="single action")
    return found[0]


def _find_cited(store: PassageStore, citation: str) -> Passage:
    match = _CITED.search(citation) or _BARE.fullmatch(citation)
    if match is None:
        raise CitationError(citation, "it holds no passage id such as [rr3:2f0c1ab3]")
    beginning = match.group(1).casefold()
    found = store.find_passages([beginning])
    found = found or [one for one in store.list_passages(PassageFilter()) if one.id.startswith(beginning)]
    if len(found) != 1:
        raise CitationError(citation, "no passage of the archive, or more than one, has an id that begins so")
    return found[0]
