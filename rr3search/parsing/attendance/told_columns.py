"""An attendance table whose head does not say what its columns hold: what stands in them does.

The rows of one table in, its columns out; none where they do not hold people, with what each of them is, from top to
bottom. A table of tasks or of topics names people too, so a head that speaks of these is no list.
"""

import re
from collections.abc import Callable, Sequence
from itertools import takewhile

from rr3search.domain import Block, fold_characters
from rr3search.language.labelled_bodies import find_labelled_body
from rr3search.language.name_shapes import looks_like_body
from rr3search.language.offices import is_role
from rr3search.parsing.attendance.person_lines import read_person
from rr3search.parsing.attendance.table import NO_MARK, YES_MARK, AttendanceColumns, split_cells
from rr3search.parsing.tables.columns import ColumnMeaning, find_column_meaning

__all__ = ["find_told_columns"]

_FEWEST_ROWS = 2
_MOST_WORDS = 12
_OF_PEOPLE = {None, ColumnMeaning.PERSON, ColumnMeaning.BODY, ColumnMeaning.MARK, ColumnMeaning.NUMBER}
_WHO = re.compile(r"^who\b", re.IGNORECASE)
"""The head of an owner's column in a table of tasks, of a person's in others."""
_SHORT = re.compile(r"^(?:[A-Z][A-Za-z]{0,3}[A-Z]|[A-Z][a-z]{2,8})$")
"""Initials, or the office by which somebody is called."""
_TOLL = re.compile(r"^\d{1,3}\s?(?:of|out of|/)\s?\d{1,3}$|^\d{1,3}\s?%$")
"""How many of the meetings somebody came to."""
_SENTENCE = re.compile(r"[a-z]{2}[.;?!]$|\d{1,2}[/.]\d|\b(?:19|20)\d\d\b")


def find_told_columns(ahead: Sequence[Block]) -> AttendanceColumns | None:
    """Tell the columns of a table by what stands in them below its head; rows without one are lines of a list.

    Args:
        ahead: The blocks from the first row on, a row each with bars between its cells.
    """
    table = ahead[0].cell.table if ahead[0].cell else None
    rows = [block.text for block in takewhile(lambda block: block.cell and block.cell.table == table, ahead)]
    cells = [[fold_characters(cell).strip(" *") for cell in split_cells(row)] for row in rows]
    width = len(cells[0]) if cells else 0
    if width < _FEWEST_ROWS or len(cells) <= _FEWEST_ROWS or any(len(row) != width for row in cells):
        return None
    columns = [[row[at] for row in cells[1:] if row[at]] for at in range(width)]
    names = next((at for at in range(width) if _is_mostly(columns[at], _names_person)), None)
    if names is None or len(columns[names]) < len(cells) - 1:
        return None
    others = [at for at in range(width) if at != names and columns[at] and not _is_mostly(columns[at], _TOLL.match)]
    meanings = {find_column_meaning(cell) for cell in cells[0] if cell and not _WHO.match(cell)}
    first = read_person(cells[0][names], is_present=True)
    is_row = meanings == {None} and first is not None and " " in first.attendee.name
    if is_row or not meanings <= _OF_PEOPLE:
        return None
    if any(_SENTENCE.search(cell) or len(cell.split()) > _MOST_WORDS for at in others for cell in columns[at]):
        return None
    marks = [at for at in others if _is_mostly(columns[at], _is_mark)]
    shorts = [at for at in others if at not in marks and _is_mostly(columns[at], _SHORT.match) and at > names]
    told = [at for at in others if at not in marks and at not in shorts[:1]]
    roles = [at for at in told if _is_mostly(columns[at], is_role)]
    bodies = [at for at in told if at not in roles and _is_mostly(columns[at], _names_body)]
    if not bodies and not roles:
        return None
    return AttendanceColumns(
        names=(names,),
        initials=next(iter(shorts), None),
        bodies=tuple(at for at in told if at not in roles),
        roles=tuple(roles),
        employers=tuple(bodies),
        present=next(iter(marks), None),
        absent=None,
        is_present=True,
    )


def _is_mostly(cells: Sequence[str], fits: Callable[[str], object]) -> bool:
    """Whether three in four cells are of a kind."""
    return bool(cells) and 4 * sum(bool(fits(cell)) for cell in cells) >= 3 * len(cells)


def _is_mark(cell: str) -> bool:
    return bool(YES_MARK.match(cell) or NO_MARK.match(cell))


def _names_person(cell: str) -> bool:
    """Whether a cell opens with a whole name, whatever is said behind it."""
    person = read_person(cell, is_present=True)
    first = re.split(r"[,(|]", cell)[0].strip()
    return (
        person is not None
        and " " in person.attendee.name
        and first == person.attendee.name
        and not looks_like_body(first)
        and not is_role(first)
    )


def _names_body(cell: str) -> bool:
    """Whether a cell names a body and nothing else, or an office without one."""
    return is_role(cell) or (find_labelled_body(cell) is not None and not any(map(is_role, cell.split(", "))))
