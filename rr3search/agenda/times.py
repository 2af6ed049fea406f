"""What an agenda says of when: hours, lengths of time, dates.

Text in, yes or no, or what is left of it out.
"""

import re

__all__ = ["CLOCK_TIMES", "LENGTH", "is_date_or_time", "is_time", "split_time"]

_CLOCK = (
    r"(?:(?:[01]?\d|2[0-4])[.:h][0-5]\d\s?(?:[ap]\.?m\.?)?|(?:0?[1-9]|1[0-2])\s?[ap]\.?m\.?|(?:noon|midday|midnight)|"
    r"(?:[01]\d|2[0-3])[0-5]\d\s?(?:hrs?|hours)?)"
)
CLOCK_TIMES = rf"(?:{_CLOCK}(?:\s?(?:-|to|until|till)\s?{_CLOCK})?)"
"""An hour, or from one to another, in folded text."""
LENGTH = r"(?:(?:approx\.?|c\.?|about|max\.?)\s?)?\d{1,3}\s?(?:-\s?\d{1,3}\s?)?(?:mins?\b\.?|minutes?|hours?|hrs?\b|')"
"""How long a matter may take."""
_LEADING = re.compile(
    rf"(?:at\s+)?[\[(]?{CLOCK_TIMES}[\])]?(?:\s*\(?{LENGTH}\)?)?(?:\s*[-:|,.]+\s*|\s+)(?=\S)", re.IGNORECASE
)
_ALONE = re.compile(rf"[\[(]?(?:(?:{CLOCK_TIMES})|(?:{LENGTH}))[\])]?", re.IGNORECASE)
_FOUR_DIGITS = re.compile(r"(?:19|20)\d\d(?!\d|\s?(?:-|to)\s?\d{4})")
_LONGEST = 200
_WHEN = re.compile(
    rf"{CLOCK_TIMES}|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?\b|"
    r"\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?)\b|\b\d{1,2}(?:st|nd|rd|th)?\b|\b(?:19|20)\d\d\b|"
    r"\b(?:at|on|from|to|until|and|of|the|in|via|by|date|time|tbc|gmt|bst|room|microsoft|ms|teams|zoom|online|hybrid|"
    r"venue|place|location|noon|starts?|ends?|or|both)\b|[^\w\s]",
    re.IGNORECASE,
)


def split_time(folded: str) -> int:
    """Give the length of the time before a line's words; 0 where none stands there."""
    match = _LEADING.match(folded[:_LONGEST])
    # a year opens many a title
    return 0 if match is None or _FOUR_DIGITS.match(folded) else match.end()


def is_time(folded: str) -> bool:
    """Whether the words are an hour or a length of time and nothing else."""
    return len(folded) <= _LONGEST and _ALONE.fullmatch(folded.strip(" .,:-")) is not None


def is_date_or_time(folded: str) -> bool:
    """Whether the words say when, or in which room, and nothing else."""
    return len(folded) <= _LONGEST and any(map(str.isdigit, folded)) and not _WHEN.sub("", folded).strip()
