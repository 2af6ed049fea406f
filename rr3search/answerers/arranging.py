"""In which order quoted passages are read: by body, then by meeting, newest first, and inside a turn as it was said.

Passages in order of rank in, the same passages out. The body of the best passage comes first. Nothing is left out.
"""

from collections.abc import Callable, Sequence
from itertools import groupby

from rr3search.domain import Passage, fold_name

__all__ = ["arrange_passages"]


def arrange_passages(passages: Sequence[Passage], *, is_strong: Callable[[Passage], bool]) -> list[Passage]:
    """Put what speaks of the topic in the order of reading, and what only touches it behind.

    Args:
        passages: Best first.
        is_strong: Whether a passage speaks of the topic as much as it takes to stand before a better one because its
            meeting is later.
    """
    strong = [passage for passage in passages if is_strong(passage)]
    weak = [passage for passage in passages if passage not in strong]
    bodies = list(dict.fromkeys(fold_name(passage.meeting.body) for passage in strong))
    by_meeting = sorted(
        strong,
        key=lambda passage: (bodies.index(fold_name(passage.meeting.body)), -_count_days(passage), passage.meeting.id),
    )
    arranged: list[Passage] = []
    for _, group in groupby(by_meeting, key=lambda passage: passage.meeting.id):
        arranged += _join_turns(list(group))
    return [*arranged, *_join_turns(weak)]


def _count_days(passage: Passage) -> int:
    """Days since the beginning of the calendar; a meeting without a date is the oldest."""
    return passage.meeting.held_on.toordinal() if passage.meeting.held_on else 0


def _join_turns(passages: Sequence[Passage]) -> list[Passage]:
    """Passages by rank, except that the parts of one turn stand together, in the order they were said."""
    turns: dict[tuple[object, ...], list[Passage]] = {}
    for passage in passages:
        place = (passage.meeting.id, passage.source.page, passage.source.paragraph, passage.attribution)
        turns.setdefault(place, []).append(passage)
    return [part for turn in turns.values() for part in sorted(turn, key=lambda passage: passage.position)]
