"""The rows of action tables in the order of the body: under a head, or without one in a list of actions.

Blocks in; for each the row it is, or that it only leads to rows, or that it is none.
"""

from collections.abc import Sequence

from rr3search.domain import Block
from rr3search.parsing.outcomes.action_table import (
    ActionColumns,
    ActionRow,
    find_action_columns,
    read_headless_row,
    split_logged,
)
from rr3search.parsing.outcomes.parted_rows import find_parted_row
from rr3search.parsing.roster.roster import Roster

__all__ = ["ActionRows"]


class ActionRows:
    """Reads one table after another."""

    def __init__(self, body: Sequence[Block], roster: Roster) -> None:
        self._body = body
        self._roster = roster
        self._columns: ActionColumns | None = None

    def forget(self) -> None:
        """Leave the table: a heading stands between."""
        self._columns = None

    def read(self, block: Block, at: int, *, is_listing: bool, is_review: bool) -> ActionRow | bool:
        """Read a block.

        Args:
            block: The block.
            at: Its position in the body.
            is_listing: Whether it stands in a list of actions, so that rows need no head.
            is_review: Whether old actions are gone through there.

        Returns:
            Its row; True where it is a head, or a row of the table that holds no task; False where it is of no table.
        """
        if columns := find_action_columns(block.text, is_review=is_review):
            self._columns = columns
            return True
        row = self._columns.read_row(block.text, marker=block.marker) if self._columns else None
        if self._columns and row is None and "|" in block.text:
            return True
        if is_listing and self._columns is None and ("|" in block.text or split_logged(block.text)):
            row = read_headless_row(block.text, self._roster)
        elif is_listing and self._columns is None:
            row = find_parted_row(self._body, at, self._roster)
        if row is None:
            self._columns = None
        return row or False
