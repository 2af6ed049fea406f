"""Who came in somebody's place, where a list says it of the one who was away: "Jo Marsh, for whom Al Reed stood in".

A line in; out come the line without those words, and who stood in for whom.
"""

import re
from dataclasses import dataclass

from rr3search.language.name_shapes import LISTED_NAME

__all__ = ["StandIn", "part_stand_ins"]

_STAND_IN = re.compile(
    r"(?:\s*,)?\s*(?P<bracket>\()?"
    r"(?:whose (?:place|seat) (?:was|had been) (?:taken|filled) by|"
    r"(?:who (?:was|had been) )?(?:represented|substituted|deputised for) by|(?P<whom>for whom))\s+"
    rf"(?P<words>{LISTED_NAME}(?:\s+\([^()]*\)|\s+(?:of|from)\s+(?:the\s+)?[A-Z](?:(?!\s+and\s)[^,;()])*?)??)"
    r"(?(whom)\s+(?:had )?(?:stood in|attended|deputised|came|substituted|sat))(?(bracket)\)|(?=[,;.]|\s+and\s|$))"
    r"(?:,(?=\s+and\s))?"
)
_LONGEST_BEFORE = 200
"""Characters in which the name stands of whoever was away."""
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
    kept: list[str] = []
    end, tail = 0, ""
    for match in _STAND_IN.finditer(text):
        tail = f"{tail}{text[end : match.start()]}"[-_LONGEST_BEFORE:]
        principal = _NAME_BEFORE.search(tail.rpartition(";")[2].strip())
        kept.append(text[end : match.start()] if principal else text[end : match.end()])
        tail = tail if principal else f"{tail}{match.group()}"
        found += [StandIn(match["words"], principal["name"])] if principal else []
        end = match.end()
    return "".join(kept) + text[end:], tuple(found)
