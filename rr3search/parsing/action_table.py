"""Actions printed as a table: "Ref | Action | Owner | Deadline", one row a line.

Lines in, cells out, by the meaning of their column.
"""

import re
from dataclasses import dataclass

from rr3search.domain import fold_characters

__all__ = ["ActionColumns", "ActionRow", "find_action_columns"]

_MEANINGS = {
    "task": re.compile(
        r"^(?:agreed )?(?:actions?(?: points?| items?| required)?|tasks?|what|description)$", re.IGNORECASE
    ),
    "owner": re.compile(
        r"^(?:action )?(?:owners?|lead|who|responsible|by whom|assigned to|person|responsibility)$", re.IGNORECASE
    ),
    "due": re.compile(
        r"^(?:deadline|due(?: date| by)?|by when|when|target(?: date)?|date due|timescale)$", re.IGNORECASE
    ),
    "status": re.compile(r"^(?:status|progress|update|outcome|complete\??|done\??)$", re.IGNORECASE),
}
_CELLS = re.compile(r"\s*\|\s*|\t+")
_FEWEST_COLUMNS = 2


@dataclass(frozen=True, slots=True)
class ActionRow:
    """One row, by meaning; empty where the table has no such column."""

    task: str
    owner: str
    due: str
    status: str


@dataclass(frozen=True, slots=True)
class ActionColumns:
    """Which column of a table means what."""

    positions: dict[str, int]

    def read_row(self, line: str) -> ActionRow | None:
        """Read a row of the table; None where the line is none, or says nothing to do."""
        cells = _split_cells(line)
        if len(cells) < _FEWEST_COLUMNS or set("".join(cells)) <= set("-: "):
            return None
        found = {
            name: cells[at] if (at := self.positions.get(name, -1)) in range(len(cells)) else "" for name in _MEANINGS
        }
        return ActionRow(**found) if found["task"] else None


def find_action_columns(line: str) -> ActionColumns | None:
    """Read the head of an action table; None where the line is none."""
    cells = [cell.strip(" *:") for cell in _split_cells(line)]
    positions = {
        name: at for name, meaning in _MEANINGS.items() for at, cell in enumerate(cells) if meaning.match(cell)
    }
    is_head = "task" in positions and bool({"owner", "due", "status"} & positions.keys())
    return ActionColumns(positions) if is_head else None


def _split_cells(line: str) -> list[str]:
    folded = fold_characters(line.replace("\t", " | ")).strip()
    return (
        [cell.strip() for cell in _CELLS.split(re.sub(r"^\|\s*|\s*\|$", "", folded))]
        if "|" in folded or "\t" in line
        else []
    )
