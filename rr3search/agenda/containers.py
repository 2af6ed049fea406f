"""Headings that name no matter of their own: "Questions for the Council", "For discussion", "Opening".

Words of a heading in, yes or no out.
"""

import re

from rr3search.domain import fold_characters

__all__ = ["is_container"]

_MOST_WORDS = 14
_KIND = (
    r"(?:questions?|topics?|items?|matters?|issues|business|updates?|reports?|presentations?|discussions?|queries|"
    r"themes?|"
    r"decisions?|papers|agenda items?)"
)
_WHICH = (
    r"(?:agenda|main|standing|general|other|new|old|unfinished|routine|formal|regular|tabled|public|member|members'|"
    r"written|"
    r"oral|supplementary|open|substantive|strategic|key|further|remaining|confidential|private|discussion|decision|"
    r"information|starred|consent|urgent|today's|the|any|all|reserved)"
)
_KINDS = rf"(?:{_WHICH} )*{_KIND}"
_PURPOSE = r"(?:discuss(?:ion)?|information|decisions?|noting|approval|action|consideration|debate|report|the record)"
_CONTAINER = re.compile(
    rf"{_KINDS}(?:(?:,| and| &) {_KINDS})*(?: (?:put|tabled|raised|received|submitted|suggested|proposed)\b[^?]*)?|"
    rf"(?:{_WHICH} )*(?:questions?|queries) (?:for|to|from|by)\b[^?]*|"
    rf"{_KINDS} from (?:the )?(?:{_WHICH} )*(?:members|partners|officers|(?:sub-?)?committees|groups|floor|public|"
    rf"chair|"
    rf"attendees)|(?:{_KINDS} )?(?:for|to) {_PURPOSE}(?:(?:,| and|/| or) (?:for )?{_PURPOSE})*|"
    r"openings?|close|closing|start|end|introduction|preliminaries|formalities|housekeeping|procedural(?: matters|"
    r" items)?|"
    r"(?:part|section|session) (?:[A-Z]|\d{1,2}|[ivx]{1,4}|one|two|three|four)|"
    r"(?:morning|afternoon|evening|plenary|public|private|closed|open)(?: session)?|(?:the )?agenda|q ?(?:&|and) ?a",
    re.IGNORECASE,
)
_PART = re.compile(
    r"(?:part|section|session) (?:[A-Z]|\d{1,2}|[ivx]{1,4}|one|two|three|four)\s*[-:.]\s*", re.IGNORECASE
)


def is_container(text: str) -> bool:
    """Whether a heading says only what kind of items stand below it."""
    folded = " ".join(fold_characters(text[:300]).split()).strip(" :.-*")
    if not folded or len(folded.split()) > _MOST_WORDS or "?" in folded:
        return False
    bare = folded[part.end() :] if (part := _PART.match(folded)) else folded
    return _CONTAINER.fullmatch(folded) is not None or _CONTAINER.fullmatch(bare) is not None
