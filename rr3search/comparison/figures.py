"""The figures of a text: what is counted or measured, and how much of it.

Text in, figures out, in order. A number that nothing stands behind, and the numbers of a day or year, are none.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from rr3search.comparison.days import hide_days
from rr3search.domain import NUMBER_WORDS
from rr3search.queries import list_stems

__all__ = ["Figure", "find_figures"]

_FIGURE = re.compile(
    r"(?P<mark>[£$€]\s?)?"
    rf"(?P<number>\d[\d,]*(?:\.\d+)?|\b(?:{'|'.join(NUMBER_WORDS)})\b)"
    r"(?P<scale>\s?(?:per cent|percent|%|million|billion|thousand|bn|m\b|k\b))?"
    r"(?:\s+(?P<thing>[^\W\d]+(?:-[^\W\d]+)?))?",
    re.IGNORECASE,
)
_SCALES = {"thousand": 1e3, "k": 1e3, "million": 1e6, "m": 1e6, "billion": 1e9, "bn": 1e9}
_SHARES = frozenset({"%", "per cent", "percent"})


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with its unit."""

    number: float
    unit: str
    """The mark of the money, "%", or the stem of what is counted; equal units can be compared."""
    printed: str


def find_figures(text: str) -> list[Figure]:
    """Find what a text counts or measures, in order."""
    return list(_read_figures(hide_days(text)))


def _read_figures(text: str) -> Iterator[Figure]:
    for match in _FIGURE.finditer(text):
        printed = match["number"].casefold()
        scale = (match["scale"] or "").strip().casefold()
        is_share = scale in _SHARES
        unit = (match["mark"] or "").strip() or ("%" if is_share else " ".join(list_stems(match["thing"] or "")))
        if unit:
            number = NUMBER_WORDS.get(printed) or float(printed.replace(",", ""))
            has_thing = not (match["mark"] or is_share)
            end = match.end() if has_thing or match["thing"] is None else match.start("thing")
            yield Figure(number * _SCALES.get(scale, 1.0), unit, " ".join(text[match.start() : end].split()))
