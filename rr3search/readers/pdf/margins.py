"""Notes in the right margin ("JM" beside the paragraph that gives her a task): rows of items in, text and notes out.

A note begins to the right of where nearly all lines of the text end; it is short, and fewer rows have one
than have none.
"""

from collections.abc import Sequence

from rr3search.readers.pdf.items import Item

__all__ = ["split_margin"]

_NARROWEST_GUTTER = 0.8
_MOST_THAT_STICK_OUT = 0.03
_LARGEST_SHARE = 0.45
_WIDEST = 0.3
_MOST_WORDS = 8
_FEWEST_FULL = 3
_FULL = 0.85


def split_margin(items: Sequence[Item]) -> tuple[list[Item], list[Item]]:
    """Split the items of a region into its text and the notes in its margin."""
    text = [item for item in items if item.grid is None]
    for edge in sorted({item.left for item in text}):
        notes = [item for item in text if item.left >= edge]
        rest = [item for item in text if item.left < edge]
        if rest and len(notes) <= len(rest) * _LARGEST_SHARE and _are_notes(notes, rest, edge):
            chosen = {id(item) for item in notes}
            return [item for item in items if id(item) not in chosen], notes
    return list(items), []


def _are_notes(notes: Sequence[Item], rest: Sequence[Item], edge: float) -> bool:
    left = min(item.left for item in rest)
    reach = edge - notes[0].size * _NARROWEST_GUTTER
    sticking_out = sum(item.right > reach for item in rest)
    longest = max(item.right for item in rest)
    full = sum(item.right >= left + (longest - left) * _FULL for item in rest)
    width = max(item.right for item in notes) - edge
    words = max(sum(piece.follows_space for piece in item.pieces) for item in notes)
    return (
        sticking_out <= len(rest) * _MOST_THAT_STICK_OUT
        and full >= max(_FEWEST_FULL, len(notes))
        and edge - longest <= (edge - left) * _WIDEST
        and width <= (edge - left) * _WIDEST
        and words <= _MOST_WORDS
    )
