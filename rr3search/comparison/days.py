"""The days, months, seasons and years a text speaks of, as printed.

Text in, printed days out, in order. "Next month" is none: it means another one at every meeting.
"""

import re

__all__ = ["find_days", "hide_days", "is_same_day"]

_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b"
)
_YEAR = r"(?:19|20)\d\d\b"
_NUMBER = r"(?:0?[1-9]|[12]\d|3[01])"
_DAY = re.compile(
    rf"(?:\b{_NUMBER}(?:st|nd|rd|th)?\s+(?:of\s+)?)?\b{_MONTH}"
    rf"(?:\s+{_NUMBER}(?:st|nd|rd|th)?\b(?!\s?(?:per cent|percent|%)))?(?:,?\s+{_YEAR})?|"
    r"\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\b(?:19|20)\d\d-\d\d-\d\d\b|"
    r"\b(?:Q[1-4]|(?:first|second|third|fourth|last) quarter|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter|Easter|"
    r"Christmas)\b"
    rf"(?:\s+(?:of\s+)?{_YEAR})?|"
    r"\b(?:19|20)\d\d(?:[/-]\d\d(?:\d\d)?)?\b(?!\d)"
)
_SEASONS = {
    "spring": "mar apr may",
    "easter": "mar apr",
    "summer": "jun jul aug",
    "autumn": "sep oct nov",
    "winter": "nov dec jan feb mar",
    "christmas": "dec",
}
"""Months that a season may mean: a day in one of them is no other time."""
_MONTH_LETTERS = 3


def find_days(text: str) -> list[str]:
    """List what a text says of when, each once."""
    return list(dict.fromkeys(" ".join(day.split()) for day in _DAY.findall(text)))


def hide_days(text: str) -> str:
    """Blank out the days of a text, character for character."""
    return _DAY.sub(lambda match: "_" * len(match.group()), text)


def is_same_day(one: str, other: str) -> bool:
    """Whether one says no other time than the other: "March" and "4 March 2025", "winter" and "1 December"."""
    words, others = _list_parts(one), _list_parts(other)
    return words <= others or others <= words or _is_in_season(words, others) or _is_in_season(others, words)


def _list_parts(day: str) -> set[str]:
    """The words of a day, "of" and "th" left out."""
    words = re.sub(r"(?<=\d)(?:st|nd|rd|th)\b", "", day.casefold().replace(",", "")).split()
    return {word for word in words if word != "of"}


def _is_in_season(season: set[str], day: set[str]) -> bool:
    named = next((name for name in _SEASONS if name in season), None)
    if named is None:
        return False
    months = {word[:_MONTH_LETTERS] for word in day if word.isalpha()}
    years, others = ({word for word in side if re.fullmatch(_YEAR, word)} for side in (season, day))
    return bool(months & set(_SEASONS[named].split())) and (not years or not others or years == others)
