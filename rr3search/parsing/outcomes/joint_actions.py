"""One sentence that gives several people something to do each: "Jo is to write by 4 June, and Al is to print it".

A sentence in, its parts with their owners out; one part where the sentence is not cut.
"""

import re

from rr3search.domain import fold_characters
from rr3search.parsing.outcomes.action_owners import name_actors
from rr3search.parsing.outcomes.actions import is_unlabelled_action
from rr3search.parsing.roster.owner_names import blank_title_stops
from rr3search.parsing.roster.roster import Roster

__all__ = ["part_joint_action"]

_OTHER = r"(?:[Tt]he\s)?[A-Z][^.:;?!,]{0,60}?\s"
_NEXT = re.compile(
    rf"(?:[;,]\s+(?:and|while|whilst)|;)\s+(?={_OTHER}(?:(?:is|are)\s)?to\s[a-z])|"
    rf"\s+(?:and|while|whilst)\s+(?={_OTHER}(?:is|are)\sto\s[a-z])"
)
"""Without a comma or a second "is", two share one task as often: "RA to write to the owner and MC to the agent"."""
_OWNERS = re.compile(r"^(?P<owners>[^.:;?!,]{1,60}?)\s+(?:(?:is|are)\s+)?to\s")


def part_joint_action(sentence: str, roster: Roster) -> list[tuple[str, tuple[str, ...]]]:
    """Part a sentence where somebody else begins to be given something to do; each part with its owners."""
    folded = blank_title_stops(fold_characters(sentence))
    parts: list[tuple[str, tuple[str, ...]]] = []
    start = 0
    for end, following in [*(match.span() for match in _NEXT.finditer(folded)), (len(folded), len(folded))]:
        part, rest = folded[start:end].strip(), folded[following:].strip()
        match = _OWNERS.match(part)
        is_cut = is_unlabelled_action(part, roster) and (not rest or is_unlabelled_action(rest, roster))
        owners = name_actors(match.group("owners"), roster) if match and is_cut else ()
        if owners:
            parts.append((sentence[start:end].strip(), owners))
            start = following
    return parts if start == len(folded) else []
