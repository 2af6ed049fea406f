"""By when something is due: the printed words as a day, counted from the day of the meeting.

Text in, a day or None out. "ASAP" is no day, nor is "the next meeting" where the minutes print none for it.
"""

import calendar
import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass

from rr3search.domain import find_meeting_month, fold_characters
from rr3search.language.dates import DateOrder, find_dates, find_day_of_year
from rr3search.parsing.outcomes.action_labels import find_action_label

__all__ = ["CalendarDays", "find_due", "find_next_meeting", "read_due"]

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
    r"oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_SPAN = re.compile(
    rf"\b(?:within|in|over)\s+(?:the\s+next\s+)?(?P<count>\d{{1,2}}|an?|{'|'.join(_NUMBERS)})\s+(?:working\s+)?"
    r"(?P<unit>day|week|fortnight|month)s?\b",
    re.IGNORECASE,
)
_ON_WEEKDAY = re.compile(rf"\b(?P<next>next\s+)?(?P<day>{'|'.join(_WEEKDAYS)})\b", re.IGNORECASE)
_END_OF_SPAN = re.compile(
    r"\bend of (?:the |this )?(?P<next>next )?(?P<unit>week|month|year)\b|\b(?P<tomorrow>tomorrow)\b", re.IGNORECASE
)
_END_OF_MONTH = re.compile(
    rf"\b(?:the\s+)?end[- ](?:of\s+)?(?P<month>{_MONTH})\.?(?:\s+(?P<year>\d{{4}}))?(?!\w|\s+\d)", re.IGNORECASE
)
_MONTH_DAY = re.compile(
    rf"\b(?P<month>{_MONTH})\.?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?!\d|,?\s+\d{{4}})", re.IGNORECASE
)
_SLASHED = re.compile(r"(?<![\d/.])(?P<day>\d{1,2})[/.](?P<month>\d{1,2})(?![\d/]|\.\d|\s*%)")
_WHOLE_MONTH = re.compile(
    rf"^\W*(?:mid[- ]|early |late |during |in |the )?(?P<month>{_MONTH})\.?(?:\s+(?P<year>\d{{4}}))?"
    r"(?P<meeting>\s+(?:meeting|board|committee|council|forum|session|call))?\W*$",
    re.IGNORECASE,
)
_NEXT_MEETING = re.compile(r"\b(?:next|following|forthcoming) (?:\w+ ){0,3}?meeting\b", re.IGNORECASE)
_AT_NEXT_MEETING = re.compile(
    r"\b(?:to|at)\s+(?:(?:the|our)\s+)?(?:next|following|forthcoming)\s+meeting\b(?!\s+(?:of|between|with)\b)",
    re.IGNORECASE,
)
"""The meeting a task is for; "the next meeting of the Council" may be somebody else's."""
_IN_A_CELL = re.compile(rf"\||\S(?:\t| {{3}})\s*(?:the )?{_NEXT_MEETING.pattern}", re.IGNORECASE)
_ANNOUNCEMENT = re.compile(rf"{_NEXT_MEETING.pattern}|\bnext meets?\b|\bmeet(?:ing)? next\b", re.IGNORECASE)
_NEAR = 80
"""In how many characters behind the announcement its day stands."""
_MOST_WORDS_OF_A_HEADING = 8
_NAMED_DAY = r"(?:the\s+)?(?-i:[A-Z])[\w'.]*(?:\s+(?:of\s+)?(?-i:[A-Z])[\w'.]*){0,3}"
_PRINTED_DAY = (
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)?(?:\s+of)?\s+{_MONTH}\b|{_MONTH}\.?\s+\d{{1,2}}\b|\d{{1,2}}[./]\d{{1,2}}\b|"
    r"\d{4}-\d{2}-\d{2})"
)
"""Behind a weekday or a feast the day itself: "by Trinity Sunday, 4th June"."""
_DUE = re.compile(
    r"\b(?:by|before|due(?: on| by| date)?:?|no later than|deadline:?|ahead of|in time for|prior to|until|"
    r"(?=w/[ce]\b|week (?:commencing|ending|beginning)\b|within\b|in (?:the next )?(?:\d|two|three|four|a)\b))"
    rf"\s*(?P<when>(?:{_NAMED_DAY}\s*[,(]\s*(?:the\s+)?(?={_PRINTED_DAY}))?[^,;()]{{3,60}})",
    re.IGNORECASE,
)
_LAST = re.compile(
    rf"(?:\s-+\s+|\(\s*|[,.;]\s+|\|\s*|\bfor\s+(?=\d))(?P<when>(?:(?:{'|'.join(_WEEKDAYS)}|mon|tues?|wed|thurs?|"
    rf"fri)\.?,?\s+)?"
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)?\s+{_MONTH}\.?(?:\s+\d{{4}})?|{_MONTH}\.?\s+\d{{1,2}}(?:st|nd|rd|"
    rf"th)?(?:,?\s+\d{{4}})?|"
    r"\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?|\d{4}-\d{2}-\d{2})|end (?:of )?"
    rf"{_MONTH}(?:\s+\d{{4}})?|(?:the\s+)?next\s+meeting)\s*[).]*\s*$|\b(?P<tomorrow>tomorrow)\W*$",
    re.IGNORECASE,
)
"""A day with which a task ends, set off from it: "audit the records - 15 Dec", "(19 Nov)", "for 10/02", "tomorrow"."""
_ON_DAY = re.compile(
    rf"\b(?:on|in|at|for)\s+(?:the\s+)?(?P<when>(?:(?:{'|'.join(_WEEKDAYS)}|[A-Z][a-z]+ (?:Sunday|Day|Eve)),?\s+"
    r"(?:the\s+)?)?"
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)?(?:\s+of)?\s+{_MONTH}\.?(?:\s+\d{{4}})?|{_MONTH}\s+\d{{4}}))\s*[).]*\s*$",
    re.IGNORECASE,
)
"""A day, or a month with its year, with which a task ends as part of its sentence: "arrange a visit in May 2021"."""
_TELLS_OF_IT = re.compile(
    r"\b(?:about|regarding|concerning|of|from|since|held|dated|announced|published|agreed|made|taken|over|discussed|"
    r"raised)\b[^,;]*$",
    re.IGNORECASE,
)
"""Behind such words a day belongs to what the task is about."""
_MONTHS = {name.lower(): at for at, name in enumerate(calendar.month_abbr) if name}
_DAYS = {"day": 1, "week": 7, "fortnight": 14}
_DECEMBER = 12


@dataclass(frozen=True, slots=True)
class CalendarDays:
    """The days that due dates are counted from."""

    held_on: dt.date | None
    """Day of the meeting; due dates without a year come after it."""
    next_meeting: dt.date | None = None
    """None where the minutes do not print it."""
    order: DateOrder | None = None
    """Of day and month in numbers, None where the document does not tell it."""

    def find_due(self, text: str, *, is_told: bool) -> dt.date | None:
        """Find the day a line sets for its task, printed as an action or only told in prose."""
        days = {"held_on": self.held_on, "next_meeting": self.next_meeting}
        return find_due(text, **days, order=self.order, is_told=is_told)

    def read_due(self, printed: str) -> dt.date | None:
        """Read the day by which something is due; None where the words name none."""
        return read_due(printed, held_on=self.held_on, next_meeting=self.next_meeting, order=self.order)


def find_due(
    text: str,
    *,
    held_on: dt.date | None,
    next_meeting: dt.date | None = None,
    order: DateOrder | None = None,
    is_told: bool = False,
) -> dt.date | None:
    """Find the day a line of minutes sets for its task.

    Args:
        text: The action as printed.
        held_on: Day of the meeting; a day without a year comes after it.
        next_meeting: Day of the next meeting, None where the minutes do not print it.
        order: Of day and month in numbers; None reads the day first.
        is_told: Whether prose only tells of it; "he would return to the next meeting" sets no day.
    """
    folded = fold_characters(text)
    named = [match.group("when") for match in _DUE.finditer(folded)]
    # "paid within ten days, no later than 28 February": a period may say how long the thing itself takes
    by_day = sorted(named, key=lambda when: bool(_SPAN.match(when)))
    days = (read_due(when, held_on=held_on, next_meeting=next_meeting, order=order) for when in by_day)
    found = next((day for day in days if day), None)
    last = _LAST.search(folded) if found is None else None
    if last is None:
        deed = found or _find_day_of_deed(folded, held_on=held_on, order=order)
        is_due_there = next_meeting is not None and _is_for_meeting(folded, next_meeting, is_told=is_told)
        return deed or (next_meeting if is_due_there else None)
    printed = last.group("when") or last.group("tomorrow")
    return read_due(printed, held_on=held_on, next_meeting=next_meeting, order=order)


def _is_for_meeting(folded: str, next_meeting: dt.date, *, is_told: bool) -> bool:
    """Whether a task is for the next meeting, named so or by its month."""
    is_named_next = not is_told and bool(_AT_NEXT_MEETING.search(folded))
    return is_named_next or find_meeting_month(folded) == next_meeting.month


def _find_day_of_deed(folded: str, *, held_on: dt.date | None, order: DateOrder | None) -> dt.date | None:
    """Find the day on which, or the month in which, something is to be done; none that is past."""
    match = _ON_DAY.search(folded)
    if match is None or held_on is None or _TELLS_OF_IT.search(folded[: match.start()]):
        return None
    day = read_due(match.group("when"), held_on=held_on, order=order)
    return day if day and day >= held_on else None


def read_due(
    printed: str, *, held_on: dt.date | None, next_meeting: dt.date | None = None, order: DateOrder | None = None
) -> dt.date | None:
    """Read the day by which something is due; None where the words name none.

    Args:
        printed: "31 January", "the end of June", "4 May 2021", "Friday", "next meeting".
        held_on: Day of the meeting; a day without a year comes after it.
        next_meeting: Day of the next meeting, None where the minutes do not print it.
        order: Of day and month in numbers; None reads the day first.
    """
    folded = fold_characters(printed)
    if dates := find_dates(folded, order=order):
        return dates[0].date
    if _NEXT_MEETING.search(folded):
        return next_meeting
    if held_on is None:
        return None
    end = _read_month_end(folded, held_on)
    if end and next_meeting and (end.year, end.month) == (next_meeting.year, next_meeting.month):
        is_meeting = (match := _WHOLE_MONTH.match(folded)) is not None and match.group("meeting")
        return next_meeting if is_meeting else end
    return (
        end
        or find_day_of_year(folded, after=held_on)
        or _read_day_in_year(folded, held_on, order)
        or _read_span(folded, held_on)
    )


def find_next_meeting(texts: Iterable[str], *, held_on: dt.date | None) -> dt.date | None:
    """Find the day the minutes print for the next meeting; None where they print none after this one."""
    is_announced = False
    for text in texts:
        folded = fold_characters(text)
        match = None if _IN_A_CELL.search(folded) else _ANNOUNCEMENT.search(folded)
        if match is None and not is_announced:
            continue
        words = (folded[match.end() :] if match else folded)[:_NEAR]
        days = [date.date for date in find_dates(words)]
        if not days and held_on and (day := find_day_of_year(words, after=held_on)):
            days = [day]
        if days and (held_on is None or days[0] > held_on):
            return days[0]
        is_heading = len(folded.split()) <= _MOST_WORDS_OF_A_HEADING and not find_action_label(folded)
        is_announced = match is not None and is_heading
    return None


def _read_month_end(folded: str, held_on: dt.date) -> dt.date | None:
    if match := _END_OF_MONTH.search(folded) or _WHOLE_MONTH.match(folded):
        month = _MONTHS[match.group("month").lower()[:3]]
        printed_year = match.group("year")
        year = int(printed_year) if printed_year else held_on.year
        last = _end_month(year, month)
        return _end_month(year + 1, month) if last < held_on and not printed_year else last
    return None


def _read_day_in_year(folded: str, held_on: dt.date, order: DateOrder | None) -> dt.date | None:
    """Read "June 4" and "28/5" as the first such day after the meeting; "5/28" where the month stands first."""
    match = _MONTH_DAY.search(folded) or _SLASHED.search(folded)
    if match is None:
        return None
    printed, day_printed = match.group("month"), int(match.group("day"))
    month = int(printed) if printed.isdigit() else _MONTHS[printed.lower()[:3]]
    if printed.isdigit() and order is DateOrder.MONTH_FIRST:
        month, day_printed = day_printed, month
    for year in (held_on.year, held_on.year + 1):
        try:
            day = dt.date(year, month, day_printed)
        except ValueError:
            continue
        if day >= held_on:
            return day
    return None


def _read_span(folded: str, held_on: dt.date) -> dt.date | None:
    if match := _SPAN.search(folded):
        printed = match.group("count").lower()
        count = int(printed) if printed.isdigit() else 1 + _NUMBERS.index(printed) if printed in _NUMBERS else 1
        unit = match.group("unit").lower()
        return _add_months(held_on, count) if unit == "month" else held_on + dt.timedelta(days=count * _DAYS[unit])
    if match := _END_OF_SPAN.search(folded):
        return _read_end(match, held_on)
    if match := _ON_WEEKDAY.search(folded):
        ahead = (_WEEKDAYS.index(match.group("day").lower()) - held_on.weekday() - 1) % 7 + 1
        return held_on + dt.timedelta(days=ahead)
    return None


def _read_end(match: re.Match[str], held_on: dt.date) -> dt.date:
    if match.group("tomorrow"):
        return held_on + dt.timedelta(days=1)
    ahead = 1 if match.group("next") else 0
    match match.group("unit").lower():
        case "week":
            return held_on + dt.timedelta(days=(4 - held_on.weekday()) % 7 + 7 * ahead)
        case "month":
            later = _add_months(held_on.replace(day=1), ahead)
            return _end_month(later.year, later.month)
        case _:
            return dt.date(held_on.year + ahead, _DECEMBER, 31)


def _end_month(year: int, month: int) -> dt.date:
    return dt.date(year, month, calendar.monthrange(year, month)[1])


def _add_months(day: dt.date, months: int) -> dt.date:
    year, month = divmod(day.month - 1 + months, 12)
    last = calendar.monthrange(day.year + year, month + 1)[1]
    return dt.date(day.year + year, month + 1, min(day.day, last))
