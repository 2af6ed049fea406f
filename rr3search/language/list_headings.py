"""Words of headings that have the shape of a name: "Finance Report", "Matters Arising".

A word or a line in, yes or no.
"""

import re

__all__ = ["is_heading_word", "names_item"]

_HEADING_WORD = re.compile(
    r"^(?:reports?|updates?|business|finance|finances|financial|matters|arising|review|planning|plan|discussion|"
    r"engagement|introductions?|welcomes?|agenda|minutes|apologies|actions?|background|overview|opening|closing|next|"
    r"steps|items?|issues|notes|summary|purpose|previous|meetings?|date|questions|presentations?|policy|budget|"
    r"strategy|performance|risks?|governance|membership|events?|website|elections?|correspondence|declarations?|"
    r"interests?|standing|orders?|timetable|training|research|health|safety|communications?|funding|projects?|"
    r"programme|topics?|themes?|context|recovery|services?|support|data|call|roll|pledge|allegiance|invocation|"
    r"public|comments?|traffic|treasurer's|approval|consent|calendar|old|new|unfinished|adjournment|resolutions?|"
    r"motions?|announcements?|forum|session|executive|workshop|participation|procedural|housekeeping|quorum|"
    r"conflicts?|outstanding|progress|feedback|attendance|decisions?|recommendations?|conclusions?|contents?|"
    r"index|location|venue|scribes?|organi[sz]ers?|audio|video|log|recording|inquiry|evidence)$",
    re.IGNORECASE,
)
_ITEM = re.compile(
    r"^(?:welcomes?|introductions?|apologies|opening|call to order|background|purpose|matters arising|"
    r"items? and actions|actions?|minutes (?:of|from)|meeting minutes|meeting notes|discussion|declarations?|chair's|"
    r"updates?|any other|summary(?! (?:record|notes?|of))|overview|"
    r"key points|item|next steps|decisions?|resolutions?|context)\b",
    re.IGNORECASE,
)
_LETTERED_NUMBER = re.compile(r"^[A-Z]{1,4}\s?\d{1,4}(?:/\d{1,4})?[.:)]?\s+(?=[A-Z])")
"""The number of an item, behind letters: "EC24. Apologies"."""


def is_heading_word(word: str) -> bool:
    """Whether a word is common in headings and rare in names."""
    return bool(_HEADING_WORD.match(word.strip(",:;&()")))


def names_item(line: str) -> bool:
    """Whether a line opens as an item of the meeting does ("Welcome", "Matters arising")."""
    return bool(_ITEM.match(_LETTERED_NUMBER.sub("", line.strip())))
