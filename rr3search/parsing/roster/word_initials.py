"""Initials that are words or other short forms ("NO", "IT"), where minutes call everybody by initials.

Texts and roster in, the initials out. Believed only where two others are called so, where the word opens sentences with
a verb, and where it is never printed as the thing it otherwise means ("the IT system").
"""

import re
from collections.abc import Sequence

from rr3search.domain import NO_INITIALS, fold_characters
from rr3search.parsing.roster.name_forms import derive_initials
from rr3search.parsing.roster.roster import Roster

__all__ = ["find_word_initials"]

_FEWEST_OTHERS = 2


def find_word_initials(texts: Sequence[str], roster: Roster) -> frozenset[str]:
    """Find which of the words that are usually no initials are somebody's here."""
    people = [person for person in roster.people if person.present]
    derived = [derive_initials(person) for person in people]
    odd = {short for forms in derived for short in forms & NO_INITIALS if sum(short in one for one in derived) == 1}
    odd = {short for short in odd if roster.resolve(short) is None}
    if not odd:
        return frozenset()
    text = "\n".join(map(fold_characters, texts))
    openings = set(re.findall(r"(?:^|[.;!?]\s+|\n)([A-Z]{2,4})\s+[a-z]+", text))
    others = {speaker.name for short in openings - odd if (speaker := roster.resolve(short))}
    if len(others) < _FEWEST_OTHERS:
        return frozenset()
    return frozenset(short for short in odd & openings if not _is_a_thing(short, text))


def _is_a_thing(short: str, text: str) -> bool:
    """Whether the text prints the word as something that is no person."""
    return bool(
        re.search(
            rf"\b(?:[Tt]he|[Aa]n?|[Oo]ur|[Tt]heir|new|of|in|via|any|all|more)\s+{short}\b(?!\s+(?:said|asked)\b)", text
        )
    )
