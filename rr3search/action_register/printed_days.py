"""Days that minutes print without a year: "on 28 November", "since 24 September", "in August".

Words and two meetings in, whether a day in them lies between both out.
"""

import calendar
import datetime as dt
import re

from rr3search.domain import fold_characters

__all__ = ["is_between"]

_MONTHS = [name.casefold() for name in calendar.month_name]
_DAY = re.compile(
    r"\b(?:on|since|in|from|by|of)\s+(?:the end of\s+|early\s+|late\s+)?(?:\w+day,?\s+)?(?:(?P<day>\d{1,2})\s+)?"
    rf"(?P<month>{'|'.join(_MONTHS[1:])})\b(?:\s+(?P<year>\d{{4}}))?",
    re.IGNORECASE,
)


def is_between(words: str, *, since: dt.date | None, until: dt.date | None) -> bool:
    """Whether words name a day, or a month, behind one meeting and not behind a later one.

    Args:
        words: As printed.
        since: The earlier meeting's day.
        until: The later meeting's.
    """
    if since is None or until is None:
        return False
    return any(_lies_between(match, since, until) for match in _DAY.finditer(fold_characters(words)))


def _lies_between(match: re.Match[str], since: dt.date, until: dt.date) -> bool:
    month = _MONTHS.index(match.group("month").casefold())
    years = [int(match.group("year"))] if match.group("year") else range(since.year, until.year + 1)
    return any(_is_within(year, month, match.group("day"), since=since, until=until) for year in years)


def _is_within(year: int, month: int, printed: str | None, *, since: dt.date, until: dt.date) -> bool:
    last = calendar.monthrange(year, month)[1]
    if printed is None:
        return since <= dt.date(year, month, last) and dt.date(year, month, 1) <= until
    return 0 < int(printed) <= last and since <= dt.date(year, month, int(printed)) <= until
