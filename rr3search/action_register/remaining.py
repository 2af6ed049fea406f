"""Which earlier action a row of a review means whose words name none: the one that is left.

The rows of one review and the actions given out before in, pairs of both out. A row is paired by whose task it is or
whoever it names, where nobody else is left with an action of theirs; or by its place, where the rows whose actions are
known keep the order in which these were given out.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from rr3search.action_register.drafts import Draft
from rr3search.domain import LinkedAction, Passage

__all__ = ["ReviewRow", "pair_remaining"]

_FEWEST_KNOWN = 2
"""Rows that show in which order a review goes."""


@dataclass(slots=True, eq=False)
class ReviewRow:
    """A row that tells what became of an action."""

    linked: LinkedAction
    passage: Passage
    people: frozenset[str]
    """Keys of those whose task it prints; where it prints nobody's, of whoever tells it or its title names."""
    meant: Draft | None
    """The action it means, as far as it is known."""


def pair_remaining(rows: Sequence[ReviewRow], given: Sequence[Draft]) -> Iterator[tuple[ReviewRow, Draft]]:
    """Pair rows that mean no action yet with actions that no row means.

    Args:
        rows: In the order of the review.
        given: What the review can be about, in the order it was given out.
    """
    unknown = [row for row in rows if row.meant is None]
    for row in unknown:
        row.meant = _find_by_people(row, rows, given)
    _place_rows(rows, given)
    yield from ((row, row.meant) for row in unknown if row.meant)


def _find_by_people(row: ReviewRow, rows: Sequence[ReviewRow], given: Sequence[Draft]) -> Draft | None:
    """Find the one action left to those whom no other row without an action names."""
    taken = [other.meant for other in rows if other.meant]
    theirs = [draft for draft in given if draft not in taken and draft.owners & row.people]
    is_alone = not any(other.meant is None and other.people & row.people for other in rows if other is not row)
    return theirs[0] if len(theirs) == 1 and is_alone else None


def _place_rows(rows: Sequence[ReviewRow], given: Sequence[Draft]) -> None:
    """Let runs of rows without an action mean those between, where there are as many and none is another's."""
    known = [given.index(row.meant) for row in rows if row.meant in given]
    is_ordered = all(before < after for before, after in pairwise(known))
    if not is_ordered or len(known) < max(_FEWEST_KNOWN, len(rows) / 2):
        return
    taken = {row.meant for row in rows}
    before = -1
    for is_unknown, run in groupby(rows, key=lambda row: row.meant is None):
        placed = list(run)
        if not is_unknown:
            before = max((given.index(row.meant) for row in placed if row.meant in given), default=before)
            continue
        after = next((at for at in known if at > before), len(given))
        between = given[before + 1 : after]
        pairs = list(zip(placed, between, strict=False))
        is_others = any(row.people and draft.owners and row.people.isdisjoint(draft.owners) for row, draft in pairs)
        if len(between) == len(placed) and not is_others and taken.isdisjoint(between):
            for row, draft in pairs:
                row.meant = draft
