"""What a line that prints an action says of it, and which of its words are quoted.

An action and the passages of its meeting in, its status, its passage and its words out.
"""

from collections.abc import Mapping, Sequence

from rr3search.action_register.sightings import Sighting, list_sightings, read_sighting
from rr3search.domain import Action, ActionStatus, EntryStatus, Passage, TurnKind, fold_name

__all__ = ["STATUSES", "choose_told", "choose_words", "find_passage", "read_status"]

STATUSES = {
    ActionStatus.OPEN: EntryStatus.OPEN,
    ActionStatus.DONE: EntryStatus.REPORTED_DONE,
    ActionStatus.CARRIED_FORWARD: EntryStatus.CARRIED_FORWARD,
}
_LONGEST_LINE = 400
"""In characters."""
_MOST_WORDS_OF_A_MARK = 4


def read_status(action: Action) -> EntryStatus:
    """Read what a line says of the action it prints again; one carried forward, or given up, in words is not done."""
    if action.status is ActionStatus.CARRIED_FORWARD:
        return EntryStatus.CARRIED_FORWARD
    if read_sighting(action.text) is Sighting.CARRIED:
        return EntryStatus.CARRIED_FORWARD
    is_dropped = action.status is ActionStatus.DONE and Sighting.DROPPED in list_sightings(action.text)
    return EntryStatus.SUPERSEDED if is_dropped else STATUSES[action.status]


def choose_words(action: Action, passage: Passage) -> str:
    """Quote the whole line where an action has one to itself: its status stands beside it."""
    is_line = passage.kind is TurnKind.ACTION and len(passage.text) <= _LONGEST_LINE
    return passage.text if is_line else action.text


def choose_told(sentence: str, passage: Passage) -> str:
    """Quote the whole passage where its sentence says nothing alone: "Carry forward."."""
    is_bare = len(sentence.split()) <= _MOST_WORDS_OF_A_MARK and len(passage.text) <= _LONGEST_LINE
    return passage.text if is_bare else sentence


def find_passage(action: Action, places: Mapping[int, Sequence[Passage]]) -> Passage | None:
    """Find the passage that holds an action's words."""
    near = places.get(action.paragraph, ())
    words = fold_name(action.text)
    holding = [passage for passage in near if words in fold_name(passage.text)]
    return next(iter(holding or [passage for passage in near if passage.kind is TurnKind.ACTION]), None)
