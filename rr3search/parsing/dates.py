"""Dates as minutes print them, and whether their weekday is true.

Text in, dates out. Finding date-shaped words is ours, reading them is python-dateutil's. Day before month
in "08/07/20", unless the weekday printed beside it says otherwise.
"""

import datetime as dt
import re
from dataclasses import dataclass

from rr3search.domain import fold_characters

__all__ = ["PrintedDate", "find_dates", "find_day_of_year", "find_file_name_date"]

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WEEKDAY = r"(?:(?P<weekday>mon|tues?|wed(?:nes|s)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+(?:the\s+)?)?"
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
    r"oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_YEAR = r"(?:\d{4}|'?\d{2})(?!\d|:\d)"
_SHAPES = (
    re.compile(rf"\b{_WEEKDAY}(?P<date>\d{{1,2}}\s?(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH},?\s+{_YEAR})", re.IGNORECASE),
    re.compile(rf"\b{_WEEKDAY}(?P<date>{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+\d{{4}})\b", re.IGNORECASE),
    re.compile(rf"\b{_WEEKDAY}(?P<date>\d{{1,2}}-{_MONTH}-{_YEAR})", re.IGNORECASE),
    re.compile(rf"\b{_WEEKDAY}(?P<date>\d{{4}}-\d{{2}}-\d{{2}})\b", re.IGNORECASE),
    re.compile(
        rf"\b{_WEEKDAY}(?P<date>\d{{1,2}}(?P<mark>[./-])\d{{1,2}}(?P=mark)(?:\d{{4}}|\d{{2}}))\b", re.IGNORECASE
    ),
)
_FIRST_YEAR, _LAST_YEAR = 1900, 2100


@dataclass(frozen=True, slots=True)
class PrintedDate:
    """A date with the words that name it."""

    date: dt.date
    printed: str
    start: int
    is_weekday_true: bool
    """Also True where no weekday is printed."""


def find_dates(text: str) -> list[PrintedDate]:
    """Find every full date (day, month, year) in the text, in order."""
    folded = fold_characters(text)
    found: dict[int, PrintedDate] = {}
    for shape in _SHAPES:
        for match in shape.finditer(folded):
            date = _read_date(match.group("date"), match.group("weekday"))
            if date is not None and not any(
                one.start <= match.start() < one.start + len(one.printed) for one in found.values()
            ):
                found[match.start()] = PrintedDate(
                    date=date,
                    printed=text[match.start() : match.end()],
                    start=match.start(),
                    is_weekday_true=_is_on_weekday(date, match.group("weekday")),
                )
    return [found[start] for start in sorted(found)]


def find_file_name_date(stem: str) -> dt.date | None:
    """The one date a file's name holds ("board-2020-07-08", "2020_07_08 minutes"); None if none or several."""
    dates = {one.date for one in find_dates(re.sub(r"(?<=\d)[_ ](?=\d)", "-", stem).replace("_", " "))}
    return dates.pop() if len(dates) == 1 else None


def _read_date(printed: str, weekday: str | None) -> dt.date | None:
    from dateutil import parser  # noqa: PLC0415  costs a lookup 20 ms that never reads a date from minutes

    words = re.sub(r"(?<=\d)\s?(?:st|nd|rd|th)\b|\bof\b|'", "", printed, flags=re.IGNORECASE)
    words = re.sub(r"\bsept\b", "sep", words, flags=re.IGNORECASE)
    is_iso = bool(re.match(r"\d{4}-", words))
    readings = []
    for is_day_first in (False,) if is_iso else (True, False):
        try:
            readings.append(parser.parse(words, dayfirst=is_day_first).date())
        except (ValueError, OverflowError):
            continue
    readings = [date for date in readings if _FIRST_YEAR <= date.year <= _LAST_YEAR]
    fitting = [date for date in readings if _is_on_weekday(date, weekday)]
    return next(iter(fitting or readings), None)


def _is_on_weekday(date: dt.date, weekday: str | None) -> bool:
    return weekday is None or _WEEKDAYS[date.weekday()].startswith(weekday.lower()[:3])


_DAY_AND_MONTH = re.compile(
    rf"\b(?P<day>\d{{1,2}})\s?(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<month>{_MONTH})(?!\w)", re.IGNORECASE
)
_END_OF_MONTH = re.compile(rf"\b(?:the\s+)?end of (?P<month>{_MONTH})(?:\s+(?P<year>\d{{4}}))?(?!\w)", re.IGNORECASE)


def find_day_of_year(text: str, *, after: dt.date) -> dt.date | None:
    """Read a day without a year ("5 May", "the end of June") as the first such day after a date."""
    from dateutil.relativedelta import relativedelta  # noqa: PLC0415  as above

    if match := _END_OF_MONTH.search(text):
        first = _read_date(f"1 {match.group('month')} {match.group('year') or after.year}", None)
        last = first + relativedelta(months=1, days=-1) if first else None
        is_over = last is not None and last < after and not match.group("year")
        return last + relativedelta(years=1, day=31) if is_over and last else last
    if match := _DAY_AND_MONTH.search(text):
        day = _read_date(f"{match.group('day')} {match.group('month')} {after.year}", None)
        return day + relativedelta(years=1) if day and day < after else day
    return None
