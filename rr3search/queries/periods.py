"""The days a question speaks of: "at the July 2020 meeting", "since March 2021", "last summer".

A question and the day it is asked on in, a Period out. A date that only belongs to the topic ("beyond June 2021") is
none.
"""

import calendar
import datetime as dt
import re
from collections.abc import Iterator

from rr3search.domain import Period, fold_characters

__all__ = ["read_period"]

_MONTHS = {name.lower(): number for number, name in enumerate(calendar.month_name) if name}
_MONTHS |= {name.lower(): number for number, name in enumerate(calendar.month_abbr) if name}
_SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
"""The month each begins with."""
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_SEASON = "|".join(_SEASONS)
_YEAR = r"(?:19|20)\d\d"
_DATE = (
    rf"(?:\d{{4}}-\d{{2}}-\d{{2}}|\d{{1,2}}(?:st|nd|rd|th)?(?: of)? (?:{_MONTH})\.?,? {_YEAR}|"
    rf"(?:{_MONTH})\.?,? {_YEAR}|(?:{_SEASON})(?: of)? {_YEAR}|{_YEAR}|"
    rf"(?:last|this) (?:year|month|week|{_SEASON}))"
)
_KIND_OF_MEETING = r"(?: (?!(?:to|until|till|the|an?|given|in|at|for|of|and|last|next)\b)[\w-]+){0,3}?"
"""What may stand between: "July 2020 special interest group meeting"."""
_MEETING = re.compile(
    rf"\b(?:at|in|during) (?:the |that |their |its )?(?P<at>{_DATE})(?:'s)?{_KIND_OF_MEETING} "
    r"(?:meeting|minutes)\b|"
    rf"\b(?:meeting|minutes) (?:of|on|dated|held (?:in|on))(?: the)? (?P<of>{_DATE})",
    re.IGNORECASE,
)
_BETWEEN = re.compile(rf"\bbetween (?P<first>{_DATE}) and (?P<last>{_DATE})", re.IGNORECASE)
_SINCE = re.compile(rf"\b(?:since|after|from)(?: the)? (?P<date>{_DATE})", re.IGNORECASE)
_UNTIL = re.compile(rf"\b(?:before|until|up to|prior to)(?: the)? (?P<date>{_DATE})", re.IGNORECASE)
_WITHIN = re.compile(
    rf"\b(?:in|during|throughout)(?: the)? (?P<in>{_DATE})|"
    rf"\bon(?: the)? (?P<on>(?=\d{{1,2}}\D|\d{{4}}-){_DATE})|\b(?P<bare>(?:last|this) \w+)\b",
    re.IGNORECASE,
)
_TO_COME = re.compile(
    r"\b(?:will|would|shall|due|deadline|finish\w*|ends?|ending|complet\w*|start\w*|open\w*|ready|to be)\b",
    re.IGNORECASE,
)
"""Words of what a day is the limit of: "will it be ready before June 2021"."""
_OLDER = re.compile(
    r"\b(?:actions?|points?|promises?|questions?|commitments?|requests?|tasks?)\s+(?:\w+\s+){0,2}"
    r"(?:agreed|raised|promised|given|made|put|asked|set|taken)\s+$",
    re.IGNORECASE,
)
"""What was begun at that meeting, and may be told of at a later one."""
_SAYING = re.compile(
    r"\b(?:say|said|tell|told|ask|asked|report|reported|answer|answered|promise|promised|speak|spoke)\s+"
    r"(?:anything\s+|something\s+)?$",
    re.IGNORECASE,
)
_DAY = re.compile(
    rf"(?P<iso>\d{{4}}-\d{{2}}-\d{{2}})|"
    rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<month>{_MONTH})\.?,? (?P<year>{_YEAR})",
    re.IGNORECASE,
)
_SPAN = re.compile(
    rf"(?P<month>{_MONTH})\.?,? (?P<year>{_YEAR})|(?P<season>{_SEASON})(?: of)? (?P<its_year>{_YEAR})|"
    rf"(?P<whole_year>{_YEAR})",
    re.IGNORECASE,
)
_MONTHS_OF_A_YEAR = 12


def read_period(question: str, *, today: dt.date) -> Period | None:
    """Find the days a question speaks of; None where it speaks of none."""
    folded = fold_characters(question)
    if match := _MEETING.search(folded):
        days = _read_days(match.group("at") or match.group("of"), today)
        is_then = not _OLDER.search(folded[: match.start()])
        return Period(*days, printed=match.group(), is_of_meeting=is_then) if days else None
    return next(_list_periods(folded, today), None)


def _list_periods(question: str, today: dt.date) -> Iterator[Period]:
    """List what a question says of when something was, the surest form first."""
    if match := _BETWEEN.search(question):
        first, last = _read_days(match.group("first"), today), _read_days(match.group("last"), today)
        if first and last:
            yield Period(first[0], last[1], printed=match.group(), is_of_meeting=_frames(match))
    if (match := _SINCE.search(question)) and (days := _read_days(match.group("date"), today)):
        start = days[1] + dt.timedelta(days=1) if match.group().lower().startswith("after") else days[0]
        yield Period(start, None, printed=match.group(), is_of_meeting=_frames(match))
    if (match := _UNTIL.search(question)) and (days := _read_days(match.group("date"), today)):
        end = days[0] - dt.timedelta(days=1) if match.group().lower().startswith(("before", "prior")) else days[1]
        is_of_meeting = _frames(match) and not _TO_COME.search(question)
        yield Period(None, end, printed=match.group(), is_of_meeting=is_of_meeting)
    for match in _WITHIN.finditer(question):
        if days := _read_days(match.group("in") or match.group("on") or match.group("bare"), today):
            is_of_meeting = (_frames(match) and match.group("bare") is not None) or _tells_when_said(match)
            yield Period(*days, printed=match.group(), is_of_meeting=is_of_meeting)


def _frames(match: re.Match[str]) -> bool:
    """Whether the words open or close the question, and so say of when all of it is asked."""
    before, behind = match.string[: match.start()], match.string[match.end() :]
    return not re.search(r"\w", before) or not re.search(r"\w", behind)


def _tells_when_said(match: re.Match[str]) -> bool:
    """Whether the words stand behind one of saying: "what did Jo say in March 2023 about ..."."""
    return bool(_SAYING.search(match.string[: match.start()]))


def _read_days(printed: str, today: dt.date) -> tuple[dt.date, dt.date] | None:
    """The first and last day of a printed date; None where there is no such day."""
    if match := _DAY.fullmatch(printed):
        day = _read_day(match)
        return (day, day) if day else None
    if match := _SPAN.fullmatch(printed):
        return _read_span(match)
    which, _, unit = printed.lower().partition(" ")
    return _read_relative(which, unit, today)


def _read_day(match: re.Match[str]) -> dt.date | None:
    try:
        if match.group("iso"):
            return dt.date.fromisoformat(match.group("iso"))
        return dt.date(int(match.group("year")), _MONTHS[match.group("month").lower()], int(match.group("day")))
    except ValueError:
        return None


def _read_span(match: re.Match[str]) -> tuple[dt.date, dt.date]:
    if match.group("month"):
        return _span_months(int(match.group("year")), _MONTHS[match.group("month").lower()], 1)
    if match.group("season"):
        return _span_months(int(match.group("its_year")), _SEASONS[match.group("season").lower()], 3)
    return _span_months(int(match.group("whole_year")), 1, _MONTHS_OF_A_YEAR)


def _read_relative(which: str, unit: str, today: dt.date) -> tuple[dt.date, dt.date] | None:
    """The days of "last summer" or "this month", counted from the day they are asked on."""
    back = 1 if which == "last" else 0
    if unit == "year":
        return _span_months(today.year - back, 1, _MONTHS_OF_A_YEAR)
    if unit == "month":
        return _span_months(today.year, today.month - back, 1)
    if unit == "week":
        monday = today - dt.timedelta(days=today.weekday() + 7 * back)
        return monday, monday + dt.timedelta(days=6)
    if unit not in _SEASONS:
        return None
    spans = [_span_months(today.year - ago, _SEASONS[unit], 3) for ago in range(3)]
    return next(span for span in spans if (span[1] < today if which == "last" else span[0] <= today))


def _span_months(year: int, month: int, count: int) -> tuple[dt.date, dt.date]:
    """The first and last day of so many months; months before January belong to the year before."""
    first = dt.date(year + (month - 1) // _MONTHS_OF_A_YEAR, (month - 1) % _MONTHS_OF_A_YEAR + 1, 1)
    end = month + count
    behind = dt.date(year + (end - 1) // _MONTHS_OF_A_YEAR, (end - 1) % _MONTHS_OF_A_YEAR + 1, 1)
    return first, behind - dt.timedelta(days=1)
