"""Sentences that name people side by side: who joined the chair, who attended for which body, who holds which office.

A sentence in, out come its names with what all of them share; the names are read like those of any list.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from rr3search.language.name_shapes import LISTED_NAME
from rr3search.language.offices import is_role

__all__ = ["ToldNames", "list_sides"]

_AND_JOINED = re.compile(
    r"^(?P<names>[^;]{3,120}?),? (?:(?:took|was in|occupied) the chair|chaired(?: the meeting)?|presided|was chairing)"
    r"(?:,? and (?:(?:he|she|they) )?(?:was|were) (?:also )?joined by|,? joined by|,? with|,? together with)"
    r":? (?P<others>(?-i:[A-Z]).+?)(?: (?:present|attending|in attendance))?$",
    re.IGNORECASE,
)
_FOR_BODIES = re.compile(
    r"^(?:also )?(?:attending|present|in attendance|there|joining)(?: (?:was|were))? "
    r"(?=(?:for|from|representing|on behalf of)\b)(?P<sides>.+)$",
    re.IGNORECASE,
)
_SIDE = re.compile(
    r"^(?:and )?(?:for|from|representing|on behalf of) (?P<body>(?:the )?(?-i:[A-Z])[^,;]{1,80}?)"
    r"(?:,| (?:was|were|came)| there (?:was|were))\s+(?P<names>(?-i:[A-Z]).+)$",
    re.IGNORECASE,
)
_HOLDER = re.compile(
    rf"^(?:The )?(?P<office>[A-Z][^,;]{{2,60}}), (?P<name>{LISTED_NAME}),? "
    r"(?:(?:was|were) (?:also )?(?:present|there|in attendance|with us)|attended|joined)"
    r"(?: (?:for|until|from) [^,;]{0,30}\b(?:items?|part|parts|meeting|session|half|hour|agenda|discussion|start|end)\b"
    r"[^,;]{0,20})?$"
)
"""Whose office stands first; a place behind it would be that of another gathering."""


@dataclass(frozen=True, slots=True)
class ToldNames:
    """Names of a sentence, and what it says of all of them."""

    names: str
    role: str | None = None
    organisation: str | None = None


def list_sides(sentence: str) -> list[ToldNames]:
    """List the groups of names in a sentence that was told so; none where it is another sentence."""
    if match := _AND_JOINED.match(sentence):
        return [ToldNames(match["names"], role="Chair"), ToldNames(match["others"])]
    if (match := _HOLDER.match(sentence)) and is_role(match["office"]):
        return [ToldNames(match["name"], role=match["office"])]
    if match := _FOR_BODIES.match(sentence):
        return [*_list_bodies(match["sides"])]
    return []


def _list_bodies(sides: str) -> Iterator[ToldNames]:
    """List who came for which body, as far as all parts say it."""
    parts = [_SIDE.match(part.strip()) for part in sides.split(";")]
    for part in parts if all(parts) else ():
        if part:
            yield ToldNames(part["names"], organisation=part["body"].removeprefix("the "))
