"""Actions printed as a table: "Ref | Action | Owner | Deadline", one row a line.

Lines in, cells out, by the meaning of their column; where the table has no head, by what stands in the cells.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rr3search.domain import fold_characters
from rr3search.parsing.outcomes.action_owners import name_margin_owners, name_owners
from rr3search.parsing.outcomes.action_status import find_status
from rr3search.parsing.outcomes.due_dates import find_due, read_due
from rr3search.parsing.outcomes.references import LOG_REFERENCE
from rr3search.parsing.roster.roster import Roster

__all__ = ["ActionColumns", "ActionRow", "find_action_columns", "read_headless_row"]

_EARLIER = r"(?:at|from|in|last|of|on) [\w ./]{3,20}"
"""Of which meeting a column is."""
_MEANINGS = {
    "task": (
        r"(?:agreed |new |key |follow[- ]up |outstanding |previous )?(?:actions?(?: points?| items?)?|tasks?)"
        r"(?: (?:required|needed|agreed|taken|to be taken|arising|description|details?|title|summary))?"
        r"|what(?: (?:is|was|has|needs) to be done)?|to be (?:done|taken)|description(?: of (?:the )?action)?|to do|"
        r"next steps?|actions? (?:and|/) (?:decisions?|outcomes?)|"
        rf"(?:actions?|tasks?) (?:agreed )?{_EARLIER}|(?:agreed|asked|promised|undertaken)(?: {_EARLIER})?|"
        r"details?(?: of action)?|undertakings?|promises?|commitment|recommendation|issue(?: ?/ ?action)?"
    ),
    "owner": (
        r"(?:action )?(?:owners?|lead|leads|lead officer|who|responsible|responsibility|by whom|whom|assigned(?: to)?|"
        r"assignee|person(?: responsible)?|responsible (?:person|officer|party)|initials|delegated to|allocated to|"
        r"accountable|holder|name|officer)|actions? (?:by|for|owners?)|for action(?: by)?|owner ?\(s\)|owner/lead|"
        r"lead/owner|by|with(?: whom)?|falls to|given to"
    ),
    "due": (
        r"deadlines?|targets?|due(?: date| by)?|(?:by )?when|"
        r"(?:target|completion|deadline|expected)(?: completion)?(?: date)?|"
        r"date (?:due|for completion)|time ?scales?|time ?frame|complete(?:d)? by|by date|timeline"
    ),
    "status": (
        r"(?:current |action |rag )?status|progress(?: ?/ ?(?:update|status|comments?))?|updates?|outcomes?|results?|"
        r"complete\??|done\??|comments?(?: ?/ ?(?:update|status))?|rag(?: rating)?|closed\??|open ?/ ?closed|response|"
        rf"position(?: (?:reported|now|today|{_EARLIER}))?|notes?|where (?:it|this|things|we) "
        r"(?:(?:now )?(?:stands?|are|is)|(?:has|had|have) got to)(?: (?:at|on|by) [\w ]{3,20})?|"
        r"(?:current |present )?state(?: of play)?|"
        r"what (?:has )?happened(?: since)?|what (?:came|has come|became|has become) of it|result so far"
    ),
    "raised": (
        r"(?:date )?raised(?: on)?|(?:meeting )?date(?: of (?:the )?meeting| raised| agreed| set| added| opened)?|"
        r"(?:from )?meeting|from|minute(?: (?:ref|reference|date))?|origin(?:al date)?|date of action|source"
    ),
}
_SHAPES = {name: re.compile(rf"^(?:{words})$", re.IGNORECASE) for name, words in _MEANINGS.items()}
_PRECEDENCE = ("owner", "due", "raised", "status", "task")
_PLAIN_TASK = re.compile(r"^(?:agreed |new )?(?:actions?|tasks?)\b", re.IGNORECASE)
_TALK = re.compile(
    r"^(?:discussion|notes?|minutes?|item|agenda item|topic|key points|summary|subject)\b", re.IGNORECASE
)
_SAID = re.compile(r"^(?:discussion|notes|minutes|key points|summary)\b", re.IGNORECASE)
_OF_MINUTE = re.compile(r"^minute(?: (?:no|number|ref|reference)\.?)?$", re.IGNORECASE)
"""Which minute an action is of; "Minutes" over a column holds what was said."""
_NUMBER = re.compile(r"^(?:ref(?:erence)?|no|nos|number|item|#)$", re.IGNORECASE)
_MATTER = re.compile(r"^matters?(?: arising)?$", re.IGNORECASE)
_LIGHTS = re.compile(r"^(?:b?rag(?: (?:rating|status))?|colour|traffic light)$", re.IGNORECASE)
_SUBJECT = re.compile(r"^(?:matters?(?: arising)?|subject|topic)$", re.IGNORECASE)
_STANDS = re.compile(r"^(?:position|progress|where|what)\b", re.IGNORECASE)
_CAME_OF_IT = re.compile(rf"{_STANDS.pattern}|^(?:outcomes?|results?)\b", re.IGNORECASE)
"""What heads the tasks of a table that says whose each is, and where it stands."""
_CELLS = re.compile(r"\s*\|\s*|\t+")
_REFERENCE = re.compile(r"^[A-Z]{0,4}[-/ ]?\d[\w./-]{0,9}\.?$")
_NOTHING = re.compile(
    r"^\W*(?:none|n/?a|nil|no (?:new |further )?actions?(?: (?:arising|required|points?))?)?\W*$", re.IGNORECASE
)
_DASHES = re.compile(r"\s[-–—]+\s|\s*;\s+")
_FEWEST_COLUMNS = 2
_FEWEST_WORDS_OF_A_TASK = 2


@dataclass(frozen=True, slots=True)
class ActionRow:
    """One row, by meaning; empty where the table has no such column."""

    task: str
    owner: str
    due: str
    status: str
    raised: str = ""
    """When the action was given out, as printed."""


@dataclass(frozen=True, slots=True)
class ActionColumns:
    """Which column of a table means what."""

    positions: dict[str, int]
    width: int

    def read_row(self, line: str, *, marker: str = "") -> ActionRow | None:
        """Read a row of the table; None where the line is none, or says nothing to do.

        Args:
            line: The row.
            marker: The number it was taken off as an item of a list; the first cell where one is missing.
        """
        cells = _split_cells(line)
        if marker and len(cells) == self.width - 1:
            cells = [marker, *cells]
        if len(cells) < _FEWEST_COLUMNS or set("".join(cells)) <= set("-: "):
            return None
        found = {
            name: cells[at] if (at := self.positions.get(name, -1)) in range(len(cells)) else "" for name in _MEANINGS
        }
        return ActionRow(**found) if not _NOTHING.match(found["task"]) else None


def find_action_columns(line: str, *, is_review: bool = False) -> ActionColumns | None:
    """Read the head of an action table; None where the line is none.

    Args:
        line: The head.
        is_review: Whether old actions are gone through there, so that less in a head tells what the rows are.
    """
    cells = [cell.strip(" *:.") for cell in _split_cells(line)]
    positions = _find_positions(cells)
    is_said = any(_SAID.match(cell) for cell in cells)
    is_whole = {"task", "owner", "due"} <= positions.keys() and not is_said
    is_talk = any(_TALK.match(cell) and not _OF_MINUTE.match(cell) for cell in cells[:-1])
    beside = sum(bool(_NUMBER.match(cell) or _LIGHTS.match(cell)) for cell in cells)
    is_pair = len(cells) - beside == _FEWEST_COLUMNS or "owner" in positions
    is_bare = is_review and len(cells) == _FEWEST_COLUMNS and bool(_NUMBER.match(cells[0]))
    form = _CAME_OF_IT if is_review else _STANDS
    stands = [at for at, cell in enumerate(cells) if form.match(cell) and _SHAPES["status"].match(cell)]
    matter = _find_matter(cells)
    if "task" not in positions and is_bare and stands:
        # what became of the action is all that stands beside its number
        positions |= {"task": stands[0], "status": stands[0]}
    elif "task" not in positions and is_pair and stands and not is_said and matter is not None:
        positions |= {"task": matter, "status": stands[0]}
    elif is_talk and not is_whole and not any(_PLAIN_TASK.match(cell) for cell in cells):
        return None
    if "task" not in positions and {"owner", "due"} <= positions.keys() and not cells[0]:
        positions["task"] = 0
    is_head = "task" in positions and bool({"owner", "due", "status"} & positions.keys())
    return ActionColumns(positions, len(cells)) if is_head else None


def _find_matter(cells: Sequence[str]) -> int | None:
    """Find which cell of a head says what each row is about, where no cell is called a task."""
    if cells and _MATTER.match(cells[0]):
        return 0
    is_numbered = len(cells) > 1 and _NUMBER.match(cells[0])
    return 1 if is_numbered and _SUBJECT.match(cells[1]) else None


def _find_positions(cells: Sequence[str]) -> dict[str, int]:
    """Find which cell of a head means what."""
    positions: dict[str, int] = {}
    has_owner = any(_SHAPES["owner"].match(cell) and cell.lower() != "by" for cell in cells)
    for at, cell in enumerate(cells):
        if cell.lower() == "by" and has_owner:
            positions.setdefault("due", at)
            continue
        name = next((name for name in _PRECEDENCE if _SHAPES[name].match(cell)), None)
        is_better = (
            name == "task" and _PLAIN_TASK.match(cell) and not _PLAIN_TASK.match(cells[positions.get("task", 0)])
        )
        if name and (name not in positions or is_better):
            positions[name] = at
    return positions


def read_headless_row(line: str, roster: Roster) -> ActionRow | None:
    """Read a row of an action table without a head by its cells: a name, a day, a status, and the task itself."""
    cells = _split_cells(line) or split_logged(line)
    if len(cells) < _FEWEST_COLUMNS:
        return None
    found = {"task": "", "owner": "", "due": "", "status": ""}
    rest: list[str] = []
    for cell in cells[1:] if _REFERENCE.match(cells[0]) else cells:
        is_day = bool(read_due(cell, held_on=None) or find_due(f"by {cell}", held_on=None))
        if not found["owner"] and (name_margin_owners(cell, roster) or _is_owner_cell(cell, roster)):
            found["owner"] = cell
        elif not found["due"] and is_day:
            found["due"] = cell
        elif not found["status"] and len(cell.split()) <= _FEWEST_WORDS_OF_A_TASK and find_status(cell):
            found["status"] = cell
        elif not _REFERENCE.match(cell):
            rest.append(cell)
    found["task"] = max(rest, key=len, default="")
    is_row = len(found["task"].split()) >= _FEWEST_WORDS_OF_A_TASK and (found["owner"] or found["due"])
    return ActionRow(**found) if is_row else None


def split_logged(line: str) -> list[str]:
    """Split what follows the reference of a log's line: "25/03 Report the outcome - Ms Roe - next meeting"."""
    folded = fold_characters(line).strip()
    lead = LOG_REFERENCE.match(folded)
    parts = _DASHES.split(folded[lead.end() :]) if lead else []
    return [part.strip() for part in parts] if len(parts) >= _FEWEST_COLUMNS else []


def _is_owner_cell(cell: str, roster: Roster) -> bool:
    return (
        len(cell.split()) <= _FEWEST_COLUMNS * 2
        and cell[:1].isupper()
        and bool(name_owners(cell, roster) and roster.find_mentions(cell))
    )


def _split_cells(line: str) -> list[str]:
    folded = fold_characters(line.replace("\t", " | ")).strip()
    return (
        [cell.strip() for cell in _CELLS.split(re.sub(r"^\|\s*|\s*\|$", "", folded))]
        if "|" in folded or "\t" in line
        else []
    )
