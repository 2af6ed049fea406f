"""Several people in one cell of an attendance table, known by the initials in brackets behind each.

A cell in, its people out: "Jo Marsh (JM), Head of Piers Al Reed (AR), Clerk", which a line break parted.
"""

import re

from rr3search.language.name_shapes import is_person_name
from rr3search.parsing.attendance.notes import fits_initials

__all__ = ["part_people"]

_INITIALS = re.compile(r"\((?P<short>[A-Z]{2,4})\)")
_WORD = re.compile(r"\S+")
_FEWEST_WORDS, _MOST_WORDS = 2, 4
"""Of a name."""


def part_people(cell: str) -> list[str]:
    """Part a cell before the name of each person but the first; whole where it lists one, or a name is not found."""
    starts = [0]
    for mark in list(_INITIALS.finditer(cell))[1:]:
        start = _find_name(cell[: mark.start()], mark["short"])
        if start is None or start <= starts[-1]:
            return [cell]
        starts.append(start)
    return [cell[start:end].strip(" ,;") for start, end in zip(starts, [*starts[1:], len(cell)], strict=True)]


def _find_name(before: str, short: str) -> int | None:
    """Where the name begins that stands last and has these initials."""
    words = list(_WORD.finditer(before))
    for count in range(_FEWEST_WORDS, _MOST_WORDS + 1):
        last = words[-count:]
        name = " ".join(word.group() for word in last)
        if len(last) == count and is_person_name(name) and fits_initials(short, name):
            return last[0].start()
    return None
