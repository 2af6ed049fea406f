"""An attendance table that a file prints one cell a line: name, office, initials, the next name; or all names first.

Lines in, the rows of the table out; none where the lines do not come round in the same order. Only initials that
fit their names, row after row, tell such lines from others.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rr3search.language.name_shapes import is_person_name
from rr3search.parsing.attendance.notes import fits_initials
from rr3search.parsing.tables.columns import ColumnMeaning, find_column_meaning

__all__ = ["FlatRows", "find_flat_rows", "find_stacked_columns"]

_WIDTHS = (2, 3, 4)
_FEWEST_ROWS = 3
_MOST_WORDS_OF_A_CELL = 12
_HEADS = frozenset({ColumnMeaning.PERSON, ColumnMeaning.BODY, ColumnMeaning.MARK})
_LONGEST_INITIALS = 4
_INITIALS_LINE = re.compile(r"^[A-Z][A-Za-z]{1,3}$")
_DETAILS = re.compile(r"[,(|;\t]|\s-\s")


@dataclass(frozen=True, slots=True)
class FlatRows:
    """Rows of a table printed one cell a line."""

    rows: tuple[tuple[str, str, str], ...]
    """Name, what else is said of the person, initials."""
    length: int
    """Lines they take, with those of the head."""


def find_flat_rows(lines: Sequence[str]) -> FlatRows | None:
    """Find the table the lines begin with; None where they begin with none.

    Args:
        lines: The lines ahead, typography folded.
    """
    heads = 0
    while heads < min(len(lines), _WIDTHS[-1]) and find_column_meaning(lines[heads].rstrip(":")) in _HEADS:
        heads += 1
    for width in (heads,) if heads in _WIDTHS else _WIDTHS:
        for at in range(1, width):
            rows = _read_rows(lines[heads:], width=width, initials_at=at)
            if len(rows) >= _FEWEST_ROWS:
                return FlatRows(tuple(rows), heads + width * len(rows))
    return None


def find_stacked_columns(lines: Sequence[str]) -> FlatRows | None:
    """Find columns printed one below the other, all names, all bodies, all initials; None where they are none.

    Args:
        lines: The lines ahead, typography folded.
    """
    for width in (2, 3):
        for count in range(2, len(lines) // width + 1):
            names, initials = lines[:count], lines[(width - 1) * count : width * count]
            if not is_person_name(names[-1]) or _DETAILS.search(names[-1]):
                break
            if all(map(_INITIALS_LINE.match, initials)) and all(map(fits_initials, initials, names)):
                bodies = lines[count : 2 * count] if width > 2 else [""] * count  # noqa: PLR2004  names, initials
                return FlatRows(tuple(zip(names, bodies, initials, strict=True)), width * count)
    return None


def _read_rows(lines: Sequence[str], *, width: int, initials_at: int) -> list[tuple[str, str, str]]:
    """Read rows until one is none."""
    rows: list[tuple[str, str, str]] = []
    for start in range(0, len(lines) - width + 1, width):
        cells = [
            line.strip(" ()") if at == initials_at else line for at, line in enumerate(lines[start : start + width])
        ]
        name, initials = cells[0], cells[initials_at]
        is_short = " " not in initials and 1 < len(initials) <= _LONGEST_INITIALS and not initials.islower()
        if not is_short or not is_person_name(name) or " " not in name or not fits_initials(initials, name):
            break
        others = [cell for at, cell in enumerate(cells[1:], 1) if at != initials_at]
        if any(len(cell.split()) > _MOST_WORDS_OF_A_CELL or cell.endswith(".") for cell in others):
            break
        rows.append((name, ", ".join(others), initials))
    return rows
