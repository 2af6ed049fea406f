"""Whom an action is to reach: people and bodies that the task informs, or gives something to.

The words of an action in, names out.
"""

import re

from rr3search.parsing.roster.roster import Roster

__all__ = ["find_recipients"]

_RECIPIENT = re.compile(
    r"\b(?:update|inform|notify|tell|brief|advise|email|contact|thank|remind)\s+(?P<direct>(?:the\s+)?[^,.;]{2,80}?)"
    r"(?=\s+(?:on|about|of|that|with|whether|if|when|by|as|for|in|once|regarding|to)\b|[,.;]|$)|"
    r"\b(?:to|with|for circulation to|for)\s+(?!(?:update|inform|notify|tell|brief|advise|email|contact|"
    r"remind)\b)(?P<to>(?:the\s+)?[^,.;]{2,60}?)"
    r"(?=\s+(?:on|about|that|for|with|by|as|in|once|before|regarding|to|at|when|whether|how)\b|[,.;]|$)"
)
_GIVING = re.compile(
    r"\b(?:provide|send|circulate|give|forward|share|report|write|submit|pass|return|present|distribute|email|"
    r"feed|feedback|"
    r"respond|reply|circulation|distribution|copy|issue)\b"
)
_GROUP_RECIPIENT = re.compile(
    r"^(?:the\s+)?(?:[\w'/-]+\s+){0,4}(?:group|members(?: of .+)?|committee|board|attendees|organisations|"
    r"organizations|chair|"
    r"secretariat|partners|providers|suppliers|council|trustees|team|all)$",
    re.IGNORECASE,
)


def find_recipients(text: str, roster: Roster, *, owners: list[str]) -> tuple[str, ...]:
    """Whom the action is to reach: people and bodies the task informs, or gives something to."""
    gives = bool(_GIVING.search(text))
    recipients: list[str] = []
    for match in _RECIPIENT.finditer(text):
        printed = match.group("direct") or (match.group("to") if gives else None)
        if printed is None:
            continue
        named = [speaker.name for speaker in roster.find_mentions(printed)]
        people = [name for name in named if name not in owners and roster.is_person(name)]
        if people:
            recipients += people
        elif _GROUP_RECIPIENT.match(printed.strip()):
            recipients.append(re.sub(r"^the\s+", "", printed.strip()))
        else:
            recipients += [name for name in named if name not in owners]
    return tuple(dict.fromkeys(recipients))
