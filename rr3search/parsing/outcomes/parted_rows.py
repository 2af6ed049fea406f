"""Lists of actions whose lines dashes or wide gaps part into columns: "Mend the gate -- Jo Marsh -- 4 May".

The blocks of a body in, a row out where a line is one. The lines of a list tell by each other which column holds the
owners, so that names of nobody listed are owners too.
"""

import re
from collections.abc import Iterable, Sequence
from itertools import takewhile

from rr3search.domain import Block, fold_characters
from rr3search.parsing.outcomes.action_margins import read_margin
from rr3search.parsing.outcomes.action_status import find_status
from rr3search.parsing.outcomes.action_table import ActionRow
from rr3search.parsing.outcomes.references import OPENING_REFERENCE
from rr3search.parsing.roster.roster import Roster

__all__ = ["find_parted_row"]

_DASH = re.compile(r"\s+(?:--+|-)\s+")
_GAP = re.compile(r"[ \t]*(?:\t| {3})[ \t]*")
_FEWEST_ROWS, _MOST_ROWS = 2, 12
"""The rows that must agree, and how many are looked at on either side of a line."""
_FEWEST_WORDS_OF_A_TASK = 2
_COLUMNS = (2, 1)
"""Where the owners can stand, counted from the end of the line: before the day, or last."""


def find_parted_row(body: Sequence[Block], at: int, roster: Roster) -> ActionRow | None:
    """Read a line of a list as a row; None where the lines around it have no column of owners in common.

    Args:
        body: All blocks.
        at: The position of the line.
        roster: Whom it can name.
    """
    return _find_row(body, at, roster, parting=_DASH) or _find_row(body, at, roster, parting=_GAP)


def _find_row(body: Sequence[Block], at: int, roster: Roster, *, parting: re.Pattern[str]) -> ActionRow | None:
    parts = _split(body[at].text, parting)
    if len(parts) < min(_COLUMNS) + 1:
        return None
    rows = [_split(block.text, parting) for block in _list_run(body, at, parting)]
    for column in _COLUMNS:
        owned = [row for row in rows if _is_row(row, column, roster)]
        if len(owned) >= _FEWEST_ROWS and len(owned) * 3 >= len(rows) * 2 and _is_row(parts, column, roster):
            return _make_row(body[at].text, parts, column, parting=parting)
    return None


def _list_run(body: Sequence[Block], at: int, parting: re.Pattern[str]) -> list[Block]:
    """List the blocks that stand around one without a break and are printed like it."""

    def take(blocks: Iterable[Block]) -> list[Block]:
        return list(takewhile(lambda one: one.style is body[at].style and len(_split(one.text, parting)) > 1, blocks))

    before, after = body[max(at - _MOST_ROWS, 0) : at], body[at + 1 : at + 1 + _MOST_ROWS]
    return [*take(reversed(before)), body[at], *take(after)]


def _split(text: str, parting: re.Pattern[str]) -> list[str]:
    return [] if "|" in text else parting.split(fold_characters(text).strip())


def _is_row(parts: Sequence[str], column: int, roster: Roster) -> bool:
    """Whether owners stand in a column of a line, behind a task."""
    if len(parts) <= column or len(parts[0].split()) < _FEWEST_WORDS_OF_A_TASK:
        return False
    return read_margin(parts[-column], roster, is_column=True) is not None


def _make_row(text: str, parts: Sequence[str], column: int, *, parting: re.Pattern[str]) -> ActionRow:
    behind = parts[-1] if column > 1 else ""
    gaps = list(parting.finditer(fold_characters(text).rstrip()))
    task = OPENING_REFERENCE.sub("", text[: gaps[-column].start()].strip())
    status = behind if find_status(behind) else ""
    return ActionRow(task=task, owner=parts[-column], due="" if status else behind, status=status)
