"""What every store asks of a batch before it changes anything, and the order of what it lists.

Meetings, passages and vectors in; nothing out, or an error that says what is wrong with them.
"""

import datetime as dt
from collections.abc import Sequence

from rr3search.domain import Meeting, Passage
from rr3search.errors import EmbedderMismatchError
from rr3search.stores.base import EmbedderStamp
from rr3search.vectors import Vectors, is_unit_rows

__all__ = [
    "check_embedder",
    "check_meeting",
    "check_query",
    "check_vectors",
    "place_meeting",
    "place_passage",
]


def check_embedder(stored: EmbedderStamp | None, current: EmbedderStamp, *, passages: int) -> None:
    """Make sure that new vectors are comparable with the stored ones.

    Args:
        stored: None while the store is new.
        current: Whose vectors are to come.
        passages: How many the store holds; an empty one takes any embedder.

    Raises:
        EmbedderMismatchError: The store holds vectors of another embedder.
    """
    if stored is not None and passages > 0 and stored != current:
        raise EmbedderMismatchError(stored=_spell_stamp(stored), current=_spell_stamp(current))


def check_meeting(meeting: Meeting, passages: Sequence[Passage]) -> None:
    """Make sure that the passages are this meeting's.

    Raises:
        ValueError: A passage belongs to another meeting, or an id occurs twice.
    """
    if any(passage.meeting.id != meeting.id for passage in passages):
        message = f"a passage given with meeting {meeting.id!r} belongs to another meeting"
        raise ValueError(message)
    if len({passage.id for passage in passages}) != len(passages):
        message = f"two passages of meeting {meeting.id!r} carry the same id"
        raise ValueError(message)


def check_vectors(vectors: Vectors, embedder: EmbedderStamp, *, passages: int) -> None:
    """Make sure that there is one unit row of the right length for each passage.

    Raises:
        ValueError: The shape is another one, or a row is not of length 1.
    """
    if vectors.shape != (passages, embedder.dimensions) or not is_unit_rows(vectors):
        message = f"expected {passages} float32 rows of length 1 and {embedder.dimensions} dimensions"
        raise ValueError(message)


def check_query(query: Vectors, embedder: EmbedderStamp) -> None:
    """Make sure that a query is one row the stored vectors can be compared with.

    Raises:
        ValueError: It has another shape.
    """
    if query.shape != (1, embedder.dimensions):
        message = f"expected a query of shape (1, {embedder.dimensions}), not {query.shape}"
        raise ValueError(message)


def place_passage(passage: Passage) -> tuple[bool, dt.date, str, int]:
    """Give the sort key of a passage: date (undated first), meeting, position."""
    held_on = passage.meeting.held_on
    return held_on is not None, held_on or dt.date.min, passage.meeting.id, passage.position


def place_meeting(meeting: Meeting) -> tuple[bool, dt.date, str, str]:
    """Give the sort key of a meeting: date (undated first), title, id."""
    return meeting.held_on is not None, meeting.held_on or dt.date.min, meeting.title, meeting.id


def _spell_stamp(stamp: EmbedderStamp) -> str:
    """Name and fingerprint: two versions of one embedder must not look alike in the message."""
    return f"{stamp.name} {stamp.fingerprint[:12]}"
