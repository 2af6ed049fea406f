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
_DAY = re.compile(
    rf"(?:\b\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?)?\b{_MONTH}(?:\s+\d{{1,2}}(?:st|nd|rd|th)?\b)?(?:,?\s+{_YEAR})?|"
    r"\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\b(?:19|20)\d\d-\d\d-\d\d\b|"
    r"\b(?:Q[1-4]|(?:first|second|third|fourth|last) quarter|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter|Easter|"
    r"Christmas)\b"
    rf"(?:\s+(?:of\s+)?{_YEAR})?|"
    r"\b(?:19|20)\d\d(?:[/-]\d\d(?:\d\d)?)?\b(?!\d)"
)


def find_days(text: str) -> list[str]:
    """List what a text says of when, each once."""
    return list(dict.fromkeys(" ".join(day.split()) for day in _DAY.findall(text)))


def hide_days(text: str) -> str:
    """Blank out the days of a text, character for character."""
    return _DAY.sub(lambda match: "_" * len(match.group()), text)


def is_same_day(one: str, other: str) -> bool:
    """Whether one says no other time than the other: "March" and "4 March 2025"."""
    words, others = (set(day.casefold().replace(",", "").split()) for day in (one, other))
    return words <= others or others <= words
