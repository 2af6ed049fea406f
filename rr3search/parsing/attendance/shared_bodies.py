"""What a whole list, and the titles above it, tell of one person's body: "Outpatients, the Trust", "Agency".

Attendees and title lines in, attendees out. A unit printed before a body that others are of says what its people do;
a body by its noun alone is the one of the titles or the list that ends so.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from rr3search.domain import Attendee, fold_body, fold_name

__all__ = ["settle_bodies"]

_NOUN = re.compile(
    r"^(?:the )?(?P<noun>trust|council|agency|ministry|department|board|society|association|foundation|university|"
    r"college|school|partnership|authority|commission|company|charity|federation|institute|corporation|union|academy|"
    r"hospice|constabulary|service)$",
    re.IGNORECASE,
)
_ACRONYM_BEHIND = re.compile(r"\s*\([^()]{2,14}\)$")


def settle_bodies(attendees: Sequence[Attendee], names: Iterable[str]) -> tuple[Attendee, ...]:
    """Give each attendee the body that the list as a whole shows to be meant.

    Args:
        attendees: In the order listed.
        names: What the title lines name.
    """
    listed = frozenset(fold_body(one.organisation) for one in attendees if one.organisation)
    parted = [_part_unit(one, listed) for one in attendees]
    counted = Counter(one.organisation for one in parted if one.organisation)
    several = [body for body, count in counted.items() if count > 1]
    full = [_ACRONYM_BEHIND.sub("", name) for name in (*names, *several)]
    return tuple(_name_in_full(one, full) for one in parted)


def _part_unit(attendee: Attendee, bodies: Collection[str]) -> Attendee:
    """Part "Outpatients, the Trust" where others of the list are of the Trust."""
    parts = (attendee.organisation or "").split(", ")
    for at in range(1, len(parts)):
        body = ", ".join(parts[at:])
        if fold_body(body) in bodies:
            role = ", ".join(filter(None, (attendee.role, *parts[:at])))
            return replace(attendee, organisation=body, role=role)
    return attendee


def _name_in_full(attendee: Attendee, names: Sequence[str]) -> Attendee:
    noun = _NOUN.match(attendee.organisation or "")
    if noun is None:
        return attendee
    ending = f" {noun['noun'].casefold()}"
    full = {fold_body(name): name for name in names if fold_name(name).endswith(ending) and not _NOUN.match(name)}
    return replace(attendee, organisation=_print(next(iter(full.values())))) if len(full) == 1 else attendee


def _print(name: str) -> str:
    """Write a title in capitals as a name is written."""
    if not name.isupper():
        return name
    words = name.title().split()
    return " ".join(
        word.lower() if at and word in {"And", "Of", "The", "For", "In"} else word for at, word in enumerate(words)
    )
