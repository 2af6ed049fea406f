"""Dates as minutes print them, and whether their weekday is true.

Text in, dates out. Finding date-shaped words is ours, reading them is python-dateutil's. Day before month
in "08/07/20", unless the weekday printed beside it says otherwise.
"""

import datetime as dt
import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache

from rr3search.domain import fold_characters

__all__ = [
    "DateOrder",
    "PrintedDate",
    "find_date_order",
    "find_dates",
    "find_day_of_year",
    "find_days",
    "find_file_name_date",
    "find_years",
]

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WEEKDAY = r"(?:(?P<weekday>mon|tues?|wed(?:nes|s)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+(?:the\s+)?)?"
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
    r"oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_YEAR = r"(?:\d{4}|'?\d{2})(?!\d|:\d)"
_UNTIL = r"(?:\s*(?:-|to|and|&|/)\s*\d{1,2}\s?(?:st|nd|rd|th)?(?!\d))?"
"""The last day of a meeting of several days; its first day is read."""
_COUNTED = re.compile(r"\b(?:session|meeting|no\.?|number|part|volume|issue|version)\s+$", re.IGNORECASE)
_FIRST_DAY = re.compile(r"\d{1,2}\s*-\s*(?=\d)")
"""A number behind a word that counts is no day: "Session 2 - 22 June 2021"."""
_SHAPES = (
    re.compile(
        rf"(?<![\d/])\b{_WEEKDAY}(?P<date>\d{{1,2}}\s?(?:st|nd|rd|"
        rf"th)?{_UNTIL}\s*(?:day\s+)?(?:of\s+)?(?:[^\W\d]{{3,12}}\s*/\s*)?"
        rf"{_MONTH},?\s+{_YEAR})",
        re.IGNORECASE,
    ),
    re.compile(rf"\b{_WEEKDAY}(?P<date>{_MONTH}\s+\d{{1,2}}\s?(?:st|nd|rd|th)?{_UNTIL},?\s+\d{{4}})\b", re.IGNORECASE),
    re.compile(rf"\b{_WEEKDAY}(?P<date>\d{{1,2}}-{_MONTH}-{_YEAR})", re.IGNORECASE),
    re.compile(rf"\b{_WEEKDAY}(?P<date>\d{{4}}(?P<mark>[./-])\d{{2}}(?P=mark)\d{{2}})\b", re.IGNORECASE),
    re.compile(
        rf"\b{_WEEKDAY}(?P<date>\d{{1,2}}(?P<mark>[./-])\d{{1,2}}(?P=mark)(?:\d{{4}}|\d{{2}}))\b", re.IGNORECASE
    ),
)
_DIGITS = re.compile(r"\d\d")
"""Of the year, in every shape of a date."""
_FIRST_YEAR, _LAST_YEAR = 1900, 2100


# these begin with a digit, which is quick to find, and look behind it for what may not stand there
_NUMERIC = re.compile(r"(\d(?<![\d.]\d)\d?)[./](\d{1,2})[./](?:\d{4}|\d{2})(?!\d|\.\d)")
_DAY_THEN_MONTH = re.compile(rf"\d(?<!\w\d)\d?\s?(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH}", re.IGNORECASE)
_MONTH_THEN_DAY = re.compile(rf"\b{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+\d{{4}}", re.IGNORECASE)
_DAY_THEN_YEAR = re.compile(r"\d\d?(?:st|nd|rd|th)?,?\s+\d{4}", re.IGNORECASE)
_AMERICAN = re.compile(
    r"\b(?:organiz\w+|program|programs|center|color|honor|labor|fiscal|attorney|motioned|councilmember|"
    r"(?:E|C|M|P)[SD]T|ZIP|U\.S\.|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|"
    r"Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|"
    r"Mississippi|Missouri|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York)|Carolina|Dakota|Ohio|Oklahoma|"
    r"Oregon|Pennsylvania|Rhode Island|Tennessee|Texas|Utah|Vermont|Virginia|Wisconsin|Wyoming|"
    r"[A-Z][a-z]+, (?:AZ|CA|CO|FL|IL|MA|MD|MI|MN|NC|NJ|NY|OH|OR|PA|TX|VA|WA|WI))\b"
)
_BRITISH = re.compile(
    r"\b(?:organis\w+|programmes?|centre|colour|honour|labour|councillors?|cllrs?|apologies|whilst|London|Scotland|"
    r"Wales|Ireland|England|Australia|NHS|County Council|Borough)\b",
    re.IGNORECASE,
)
_LAST_MONTH = 12


class DateOrder(Enum):
    """Which of day and month a document prints first in numbers."""

    DAY_FIRST = auto()
    MONTH_FIRST = auto()


@dataclass(frozen=True, slots=True)
class PrintedDate:
    """A date with the words that name it."""

    date: dt.date
    printed: str
    start: int
    is_weekday_true: bool
    """Also True where no weekday is printed."""
    is_ambiguous: bool = False
    """Whether day and month could change places."""


def find_date_order(texts: Iterable[str]) -> DateOrder | None:
    """Tell the document's order of day and month; None where nothing decides.

    Numbers above twelve decide, then months printed in words, then spelling and places.
    """
    text = "\n".join(texts)
    numbers = [(int(first), int(second)) for first, second in _NUMERIC.findall(text)]
    evidence: Sequence[Callable[[], tuple[int, int]]] = (
        lambda: (sum(one > _LAST_MONTH for one, _ in numbers), sum(two > _LAST_MONTH for _, two in numbers)),
        lambda: (
            len(_DAY_THEN_MONTH.findall(text)),
            len(_MONTH_THEN_DAY.findall(text)) if _DAY_THEN_YEAR.search(text) else 0,
        ),
        lambda: (len(_BRITISH.findall(text)), len(_AMERICAN.findall(text))),
    )
    for weigh in evidence:
        day_first, month_first = weigh()
        if day_first != month_first:
            return DateOrder.DAY_FIRST if day_first > month_first else DateOrder.MONTH_FIRST
    return None


def find_dates(text: str, *, order: DateOrder | None = None) -> list[PrintedDate]:
    """Find every full date (day, month, year) in the text, in order.

    Args:
        text: Any text.
        order: Of day and month in numbers; None reads the day first.
    """
    folded = fold_characters(text)
    found: dict[int, PrintedDate] = {}
    if not _DIGITS.search(folded):
        return []
    for shape in _SHAPES:
        for match in shape.finditer(folded):
            printed, start = match.group("date"), match.start()
            if _COUNTED.search(folded, 0, start) and (first := _FIRST_DAY.match(printed)):
                printed, start = printed[first.end() :], start + first.end()
            date = _read_date(printed, match.group("weekday"), order=order)
            if date is not None and not any(
                one.start <= start < one.start + len(one.printed) for one in found.values()
            ):
                found[start] = PrintedDate(
                    date=date,
                    printed=text[start : match.end()],
                    start=start,
                    is_weekday_true=_is_on_weekday(date, match.group("weekday")),
                    is_ambiguous=_is_ambiguous(match.group("date"), match.group("weekday")),
                )
    return [found[start] for start in sorted(found)]


def find_file_name_date(stem: str) -> dt.date | None:
    """The one date a file's name holds ("board-2020-07-08", "2020_07_08 minutes"); None if none or several."""
    spaced = re.sub(r"(?<!\d)(20\d{2})(\d{2})(\d{2})(?!\d)", r"\1-\2-\3", stem)
    spaced = re.sub(r"(?<=\d)[_ ](?=\d)", "-", spaced).replace("_", " ")
    spaced = re.sub(r"(?<=[A-Za-z])-|-(?=[A-Za-z])", " ", spaced)
    dates = {one.date for one in find_dates(spaced)}
    return dates.pop() if len(dates) == 1 else None


def find_days(text: str) -> list[tuple[int | None, int, int]]:
    """Find days without a year ("Weds 8 July", "Thursday 8/7"), each as weekday (Monday 0), month and day."""
    found: list[tuple[int | None, int, int]] = []
    for match in _YEARLESS.finditer(fold_characters(text)):
        name = match.group("month") or match.group("other_month") or match.group("slashed")
        day = int(match.group("day") or match.group("other_day"))
        month = int(name) if name.isdigit() else _MONTHS.index(name[:3].lower()) + 1
        printed = match.group("weekday")
        weekday = next(
            (at for at, one in enumerate(_WEEKDAYS) if printed and one.startswith(printed.lower()[:3])), None
        )
        if 1 <= month <= _LAST_MONTH and 1 <= day <= 31 and (weekday is not None or not name.isdigit()):  # noqa: PLR2004  a day
            found.append((weekday, month, day))
    return found


def find_years(texts: Iterable[str]) -> list[int]:
    """The years the texts name, the most frequent first."""
    years = Counter(int(year) for text in texts for year in re.findall(r"(?<!\d)(?:19|20)\d{2}(?!\d)", text))
    return [year for year, _ in sorted(years.items(), key=lambda one: (-one[1], one[0]))]


def _is_ambiguous(printed: str, weekday: str | None) -> bool:
    match = _NUMERIC.fullmatch(printed)
    numbers = [int(one) for one in match.groups()] if match else []
    return weekday is None and bool(numbers) and max(numbers) <= _LAST_MONTH and numbers[0] != numbers[1]


@lru_cache(maxsize=512)
def _read_date(printed: str, weekday: str | None, *, order: DateOrder | None = None) -> dt.date | None:
    from dateutil import parser  # noqa: PLC0415  costs a lookup 20 ms that never reads a date from minutes

    printed = re.sub(r"[^\W\d]+\s*/\s*(?=[A-Za-z])", "", printed)
    words = re.sub(r"(?<=\d)\s?(?:st|nd|rd|th)\b|\bof\b|'", "", printed, flags=re.IGNORECASE)
    words = re.sub(rf"(?<=\d){_UNTIL}(?=[\s,]+[A-Za-z\d])", "", words) if re.search("[A-Za-z]", words) else words
    words = re.sub(r"\bday\b", "", words, flags=re.IGNORECASE)
    words = re.sub(r"\bsept\b", "sep", words, flags=re.IGNORECASE)
    is_iso = bool(re.match(r"\d{4}[./-]", words))
    readings = []
    orders = (False, True) if order is DateOrder.MONTH_FIRST else (True, False)
    for is_day_first in (False,) if is_iso else orders:
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
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_YEARLESS = re.compile(
    rf"\b{_WEEKDAY}(?:(?P<day>\d{{1,2}})\s?(?:(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<month>{_MONTH})(?!\w)|"
    rf"/(?P<slashed>\d{{1,2}})(?![\d/]))|(?P<other_month>{_MONTH})\s+(?P<other_day>\d{{1,2}})(?:st|nd|rd|"
    rf"th)?)(?![\d/:.]\d|,?\s+\d{{4}})",
    re.IGNORECASE,
)
_END_OF_MONTH = re.compile(rf"\b(?:the\s+)?end of (?P<month>{_MONTH})(?:\s+(?P<year>\d{{4}}))?(?!\w)", re.IGNORECASE)


def find_day_of_year(text: str, *, after: dt.date) -> dt.date | None:
    """Read a day without a year ("5 May", "the end of June") as the first such day after a date."""
    from dateutil.relativedelta import relativedelta  # noqa: PLC0415  costs a lookup 20 ms that never reads a date from minutes

    if match := _END_OF_MONTH.search(text):
        first = _read_date(f"1 {match.group('month')} {match.group('year') or after.year}", None)
        last = first + relativedelta(months=1, days=-1) if first else None
        is_over = last is not None and last < after and not match.group("year")
        return last + relativedelta(years=1, day=31) if is_over and last else last
    if match := _DAY_AND_MONTH.search(text):
        day = _read_date(f"{match.group('day')} {match.group('month')} {after.year}", None)
        return day + relativedelta(years=1) if day and day < after else day
    return None
