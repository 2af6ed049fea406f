"""A meeting that minutes name by its month: "the July meeting"."""

import calendar
import re

from rr3search.domain.words import fold_characters

__all__ = ["find_meeting_month"]

_MONTHS = [name.casefold() for name in calendar.month_name]
_MEETING = re.compile(
    rf"\b(?:to|for|at|by|before|until|in time for)\s+(?:the\s+)?(?P<month>{'|'.join(_MONTHS[1:])})\s+"
    r"(?:meeting|board|committee|forum)\b",
    re.IGNORECASE,
)


def find_meeting_month(text: str) -> int | None:
    """Give the month, from 1, of the meeting by which something is due; None where the text names none so."""
    match = _MEETING.search(fold_characters(text))
    return _MONTHS.index(match.group("month").casefold()) if match else None
