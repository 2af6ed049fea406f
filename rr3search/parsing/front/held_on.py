"""The day a meeting was held, among all the dates a document prints.

Dates of the front matter and the body in, one day and its doubts out. The front matter's first, else a line of the
body that holds nothing but a date, else a sentence that says when they met, else the file's name.
"""

import datetime as dt
import re
from collections.abc import Sequence

from rr3search.domain import Block, fold_characters
from rr3search.language.dates import (
    DateOrder,
    PrintedDate,
    find_dates,
    find_days,
    find_file_name_date,
    find_years,
)
from rr3search.parsing.front.front_lines import DECOY, read_labelled_line
from rr3search.parsing.front.titles import HELD

__all__ = ["choose_date"]

_BLOCKS_SEARCHED = 12
_MOST_WORDS_BESIDE_A_DATE = 3
_MOST_WORDS_OF_A_DATE_LINE = 20
_BEHIND_A_DAY = re.compile(
    r"^\s*,?\s*(?:at |from )?\d{1,2}(?:[.:]\d{2})?\s?"
    r"(?:[ap]\.?m\b|noon\b|hours\b|hrs\b|(?:-|to|until)\s*\d|(?<=\d[.:]\d\d))",
    re.IGNORECASE,
)
"""The hour, behind the day with which a line begins: such a line says when they met, and where."""
_NOT_THEN = re.compile(
    r"\b(?:next|future|previous|last|diary|forthcoming|proposed) (?:meetings?|dates?)\b", re.IGNORECASE
)


def choose_date(
    front: Sequence[PrintedDate],
    body: Sequence[Block],
    *,
    days: Sequence[str],
    stem: str,
    order: DateOrder | None,
) -> tuple[dt.date | None, list[str]]:
    """Choose the meeting's day; None where nothing tells it.

    Args:
        front: Dates of the front matter, the labelled ones first.
        body: What stands behind it.
        days: Lines of the front matter that name a day without its year.
        stem: The file's name.
        order: Which of day and month the document prints first; None where it does not show.
    """
    if front:
        return front[0].date, _doubt_dates(front, order)
    if days and (found := _complete_day(days[0], body, stem)):
        return found, [f"{days[0]!r}: the date is printed without a year; {found.year} was inferred"]
    dates = _find_lone_dates(body, order) or [
        date
        for block in body[:_BLOCKS_SEARCHED]
        if HELD.search(block.text) and not DECOY.search(block.text)
        for date in find_dates(block.text, order=order)
    ]
    if dates:
        return dates[0].date, _doubt_dates(dates[:1], order)
    if held_on := find_file_name_date(stem):
        return held_on, ["no date found in the text; taken from the file name"]
    return None, ["no date found"]


def _doubt_dates(dates: Sequence[PrintedDate], order: DateOrder | None) -> list[str]:
    warnings: list[str] = []
    if not dates[0].is_weekday_true:
        warnings.append(f"{dates[0].printed!r}: the weekday does not fit the date")
    if dates[0].is_ambiguous and order is None:
        warnings.append(f"{dates[0].printed!r}: read as day before month, nothing in the text decides")
    if len({date.date for date in dates}) > 1:
        warnings.append("several dates in the front matter; the first was taken")
    return warnings


def _find_lone_dates(body: Sequence[Block], order: DateOrder | None) -> list[PrintedDate]:
    """Dates that have a line, or a label, to themselves near the beginning or the end of the body."""
    near = [*body[:_BLOCKS_SEARCHED], *body[max(_BLOCKS_SEARCHED, len(body) - _BLOCKS_SEARCHED) :]]
    found: list[PrintedDate] = []
    before = ""
    for block in near:
        line = fold_characters(block.text).strip()
        labelled = read_labelled_line(line)
        text = labelled.value if labelled and labelled.says_when else line
        dates = find_dates(text, order=order)
        is_next = _NOT_THEN.search(before) or DECOY.search(line)
        before = line
        if not dates or is_next or block.marker or "|" in line:
            continue
        others = len(text.split()) - sum(len(date.printed.split()) for date in dates)
        is_of_session = bool(_BEHIND_A_DAY.match(text[dates[0].start + len(dates[0].printed) :]))
        is_own = is_of_session and not dates[0].start and len(text.split()) <= _MOST_WORDS_OF_A_DATE_LINE
        if (labelled and labelled.says_when) or others <= _MOST_WORDS_BESIDE_A_DATE or is_own:
            found += dates
    return found


def _complete_day(line: str, body: Sequence[Block], stem: str) -> dt.date | None:
    """Give a day its year: the one its weekday fits, else the file name's, else the one the text names most."""
    named = find_years([stem]) or find_years([block.text for block in body])
    for weekday, month, day in find_days(line):
        candidates: list[dt.date] = []
        for year in named:
            try:
                candidates.append(dt.date(year, month, day))
            except ValueError:
                continue
        fitting = [date for date in candidates if weekday is None or date.weekday() == weekday]
        if fitting:
            return fitting[0]
    return None
