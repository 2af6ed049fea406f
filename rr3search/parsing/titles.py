"""What the meeting is called, and who met.

Lines of the front matter in, title and body out: "Minutes of the meeting of the Harbour Board held on 4 May" names
the Harbour Board.
"""

import re
from collections.abc import Sequence

from rr3search.parsing.dates import find_dates

__all__ = ["HELD", "TITLE_WORD", "choose_title", "derive_body"]

TITLE_WORD = re.compile(
    r"\b(?:minutes|meeting|committee|group|board|panel|council|forum|agm|notes|summary|network|partnership|"
    r"working party|call|assembly|session|transcript|record|briefing|roundtable|workshop|society|association)\b",
    re.IGNORECASE,
)
HELD = re.compile(r"\b(?:held|took place|met|meeting|convened|on the)\b", re.IGNORECASE)
_BODY_WORD = re.compile(
    r"\b(?:committee|group|board|panel|council|forum|network|partnership|working party|assembly|society|association|"
    r"trust|agm|devs)\b",
    re.IGNORECASE,
)
_BARE = re.compile(
    r"^\W*(?:draft |confirmed |final )*(?:(?:minutes|notes|record|summary)(?: of)?(?: (?:the )?(?:meeting|"
    r"discussion))?|meeting)\W*$",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"^(?:(?:draft|confirmed|approved|final|unconfirmed)\s+)*(?:(?:notes|minutes|summary|record|"
    r"transcript)\b\s*(?:(?:of|"
    r"from|for)\b\s*)?)?(?:(?:the|an?)\s+)?(?:(?:meeting|teleconference)\s+(?:of|from)\s+)?(?:the\s+)?",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"\s*[-:,]?\s*\(?\b(?:(?:draft|final|committee|weekly|monthly|quarterly|annual|contributors)\s+)?(?:meeting\s*)?"
    r"(?:minutes|notes|summary|meeting|transcript)(?:\s+of\s+(?:the\s+)?meeting)?(?:\s+\d+)?(?:\s+(?:held )?on)?"
    r"(?:\s\w+_?\d*)?\)?$",
    re.IGNORECASE,
)


def choose_title(titles: Sequence[str]) -> str | None:
    """Take the first line that names a body, else the first that speaks of a meeting, else the first."""
    for wanted in (_BODY_WORD, TITLE_WORD):
        for title in titles:
            if wanted.search(title) and not _BARE.match(title):
                return title
    return titles[0] if titles else None


def derive_body(title: str) -> str:
    """Tell who met from the title: without "Minutes of", a date, a place, or the topic after a dash."""
    printed = title
    title = re.split(r"\s+held\s+(?:on|at|in|via|by)\b", title, flags=re.IGNORECASE)[0]
    for date in reversed(find_dates(title)):
        title = title[: date.start] + title[date.start + len(date.printed) :]
    head = re.split(r"\s+[-–—|]\s+|:\s+", title.strip(" ,-–—:"))[0]
    stripped = _AFTER.sub("", _BEFORE.sub("", head)).strip(" ,-–—:()")
    return stripped or head or printed
