"""What became of a statement: how a later one of the same body on the same topic differs from it."""

from dataclasses import dataclass
from enum import StrEnum

from rr3search.domain.passage import Passage

__all__ = ["Change", "StatementChange", "Supersession"]


class Change(StrEnum):
    """How a later statement stands to an earlier one."""

    SAME = "same"
    CHANGED = "changed"
    """Another day, or yes where there was no, or an answer where one was promised."""
    NARROWED = "narrowed"
    NEW_FIGURE = "new_figure"


@dataclass(frozen=True, slots=True)
class StatementChange:
    """A difference with the words that show it."""

    change: Change
    before: tuple[str, ...] = ()
    """Of the earlier statement, as printed."""
    after: tuple[str, ...] = ()
    """Of the later one."""


@dataclass(frozen=True, slots=True)
class Supersession:
    """A later statement that takes an earlier one's place; it does not contradict it."""

    by: Passage
    change: StatementChange
