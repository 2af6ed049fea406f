"""Who came in somebody's place, where a list says it of the one who was away: "Jo Marsh, for whom Al Reed stood in".

A line in; out come the line without those words, and who stood in for whom.
"""

import re
from dataclasses import dataclass

from rr3search.language.name_shapes import LISTED_NAME

__all__ = ["StandIn", "part_stand_ins"]

_STAND_IN = re.compile(
    r"(?:\s*,)?\s*(?P<bracket>\()?"
    r"(?:whose (?:place|seat) (?:was|had been) (?:taken|filled) by|(?:who (?:was|had been) )?(?:represented|replaced|"
    r"substituted|deputised for) by|(?P<whom>for whom))\s+"
    rf"(?P<words>{LISTED_NAME}(?:\s+\([^()]*\)|\s+(?:of|from)\s+(?:the\s+)?[A-Z](?:(?!\s+and\s)[^,;()])*?)??)"
    r"(?(whom)\s+(?:had )?(?:stood in|attended|deputised|came|substituted|sat))(?(bracket)\)|(?=[,;.]|\s+and\s|$))"
    r"(?:,(?=\s+and\s))?"
)
_NAME_BEFORE = re.compile(rf"(?P<name>{LISTED_NAME})(?:\s*\([^()]*\))?(?:,[^,;]*)?$")


@dataclass(frozen=True, slots=True)
class StandIn:
    """Somebody who came in the place of another."""

    words: str
    """The name, with what is said of the person."""
    principal: str
    """Whose place it was."""


def part_stand_ins(text: str) -> tuple[str, tuple[StandIn, ...]]:
    """Part from a line the words that say who came in the place of somebody in it."""
    found: list[StandIn] = []
    kept, end = "", 0
    for match in _STAND_IN.finditer(text):
        before = kept + text[end : match.start()]
        principal = _NAME_BEFORE.search(before.rpartition(";")[2].strip())
        if principal is None:
            continue
        found.append(StandIn(match["words"], principal["name"]))
        kept, end = before, match.end()
    return kept + text[end:], tuple(found)
