"""What stands below what: lines taken for something in, each with the heading or item above it out.

Headings by their level, items by the depth of their list, bullets below the number before them. An unmarked line heads
the marked ones right behind it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from rr3search.agenda.printed_lines import PrintedLine
from rr3search.agenda.times import split_time
from rr3search.domain import LineKind, fold_characters

__all__ = ["TabledLine", "nest_lines"]

_MOST_WORDS_OF_A_HEADING = 14
_RANK_OF_UNMARKED_HEADINGS = 50
_RANK_OF_ITEMS = 100
"""Behind the levels of all headings; each depth of a list takes two ranks, the second for bullets below a number."""


@dataclass(slots=True)
class TabledLine:
    """A line among the others of its agenda."""

    line: PrintedLine
    kind: LineKind
    text: str
    is_procedural: bool = False
    above: "TabledLine | None" = None
    below: "list[TabledLine]" = field(default_factory=list)
    is_joined: bool = False
    """Whether its words went into those of the line above it."""

    is_item: bool = field(init=False)
    """Whether its form alone says that it is one: a number, a bullet, a row, a time before it."""
    holds_tabled: bool = False
    """Whether it or anything below it is tabled; known once those below are settled."""

    def __post_init__(self) -> None:
        """Look at the form once."""
        line = self.line
        is_timed = not line.is_row and not line.heading_level and split_time(fold_characters(line.text)) > 0
        self.is_item = line.is_marked or is_timed


def nest_lines(lines: Sequence[TabledLine]) -> None:
    """Tell each line what stands above and below it."""
    open_ranks: list[tuple[int, TabledLine]] = []
    for at, one in enumerate(lines):
        rank = _rank(one, lines[at - 1] if at else None, lines[at + 1] if at + 1 < len(lines) else None)
        if rank is None:
            _close(open_ranks, _RANK_OF_UNMARKED_HEADINGS)
        elif rank >= _RANK_OF_ITEMS and one.line.is_bullet and any(known == rank for known, _ in open_ranks):
            # a bullet at the depth of a number stands below it, at that of a bullet beside it
            sibling = next(other for known, other in open_ranks if known == rank)
            rank += not sibling.line.is_bullet
            _close(open_ranks, rank)
        else:
            _close(open_ranks, rank)
        if open_ranks:
            one.above = open_ranks[-1][1]
            one.above.below.append(one)
        if rank is not None:
            open_ranks.append((rank, one))


def _close(open_ranks: list[tuple[int, TabledLine]], rank: int) -> None:
    while open_ranks and open_ranks[-1][0] >= rank:
        open_ranks.pop()


def _rank(one: TabledLine, before: TabledLine | None, after: TabledLine | None) -> int | None:
    """Smaller the more stands below it; None for a line that nothing can stand below."""
    if one.line.heading_level:
        return one.line.heading_level
    if one.is_item:
        return _RANK_OF_ITEMS + 2 * max(one.line.depth, 1)
    return _RANK_OF_UNMARKED_HEADINGS if _heads_items(one, before, after) else None


def _heads_items(one: TabledLine, before: TabledLine | None, after: TabledLine | None) -> bool:
    """Whether an unmarked line stands as a heading above marked ones."""
    text = one.line.text.rstrip()
    if one.is_procedural or after is None or not after.is_item or text.endswith((".", ",", ";")):
        return False
    block = one.line.blocks[0]
    if text.endswith(":") or (block.emphasis >= len(block.text) > 0) or text.isupper():
        return True
    is_between_numbers = before is not None and before.is_item and not after.line.is_bullet
    return not is_between_numbers and len(text.split()) <= _MOST_WORDS_OF_A_HEADING
