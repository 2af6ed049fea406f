"""The figures of a text: what is counted or measured, and how much of it.

Text in, figures out, in order. The numbers of a day or year are none, nor is what a figure is held against ("15 more
than last year", "against 17 the year before").
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from rr3search.comparison.content import SMALL_WORDS
from rr3search.comparison.days import hide_days
from rr3search.domain import NUMBER_WORDS
from rr3search.queries import list_stems

__all__ = ["CLOCK", "Figure", "find_figures", "is_of_one_unit"]

_DASH = r"[-\u2010\u2011\u2013]"
_DIGITS = r"\d+(?:,\d{3})*(?:\.\d+)?"
_NUMBER = rf"(?:(?<!\d){_DIGITS}|\b(?:{'|'.join(NUMBER_WORDS)})\b)"
_FIGURE = re.compile(
    rf"(?P<inner>(?<=\d{_DASH}))?(?P<mark>[£$€]\s?)?(?P<number>{_NUMBER})"
    rf"(?(inner)|(?:(?<=\d){_DASH}[£$€]?(?P<last>{_DIGITS})(?!\d|(?:[.,]|{_DASH})\d))?)"
    r"(?P<scale>\s?(?:per cent|percent|%|million|billion|thousand|bn|m\b|k\b))?"
    r"(?P<things>(?:\s+[^\W\d]+(?:-[^\W\d]+)?){1,3})?",
    re.IGNORECASE,
)
_RATE = re.compile(
    r"\s+(?:a|an|per|each|every)\s+(hour|day|night|week|fortnight|month|quarter|year|term|head|person|"
    r"mile|metre|litre|tonne)\b",
    re.IGNORECASE,
)
_HELD_AGAINST = re.compile(
    rf"\b(?:(?:as )?against|compared (?:with|to)|(?:up|down) (?:from|on)|instead of|rather than|from)\s+(?:about\s+)?"
    rf"[£$€]?\s?{_NUMBER}(?=\W)[^,.;:]{{0,12}}|{_NUMBER}\s+(?:\w+\s+)?(?:more|fewer|less|higher|lower|earlier|later)\b",
    re.IGNORECASE,
)
_FREQUENCY = re.compile(
    rf"\b(?P<count>once|twice|(?:{_NUMBER})\stimes)(?:[-\s](?:a|an|per|each|every)\s|[-\s](?=\w+ly\b))"
    r"(?P<per>day|daily|week|weekly|fortnight|month|monthly|quarter|quarterly|term|year|yearly)\b",
    re.IGNORECASE,
)
CLOCK = frozenset(list_stems("am pm"))
"""Units of a time of day."""
_PER_YEAR = {"da": 365, "we": 52, "fo": 26, "mo": 12, "qu": 4, "te": 3, "ye": 1}
_CLOCK = re.compile(r"\b(?P<hour>\d{1,2})(?:[.:](?P<minute>\d\d))?\s?(?P<half>[ap])(?:m\b|\.m\.)", re.IGNORECASE)
_PLURAL = re.compile(r"(?:[^s]s|people|children|men|women|pence)$", re.IGNORECASE)
_SCALES = {"thousand": 1e3, "k": 1e3, "million": 1e6, "m": 1e6, "billion": 1e9, "bn": 1e9}
_SHARES = frozenset({"%", "per cent", "percent"})
_MONEY = frozenset("£$€")
_MEASURES = (
    "am pm day week month year hour minute people member time metre mile kilometre mph tonne litre acre hectare point"
)
_EVERYWHERE = _MONEY | {"%"} | frozenset(list_stems(_MEASURES))


@dataclass(frozen=True, slots=True)
class Figure:
    """A number, or a range, with its unit."""

    numbers: tuple[float, ...]
    """One, or the first and the last of a range: "12-15 hostels"."""
    unit: frozenset[str]
    """The mark of the money, "%", or the stems of what is counted; empty where nothing stands behind the number."""
    rate: str | None
    """The stem of what it is counted by: "four a day"."""
    printed: str

    @property
    def is_told_apart(self) -> bool:
        """Whether the unit alone says what is counted: beds do, pounds and days do not."""
        return bool(self.unit) and not self.unit & _EVERYWHERE

    @property
    def is_money(self) -> bool:
        """Whether it is a sum of money."""
        return bool(self.unit & _MONEY)


def find_figures(text: str) -> list[Figure]:
    """Find what a text counts or measures, in order."""
    left = hide_days(text)
    told = []
    for pattern, read in ((_FREQUENCY, _read_frequency), (_CLOCK, _read_clock)):
        told += [(match.start(), read(match)) for match in pattern.finditer(left)]
        left = pattern.sub(_blank, left)
    told += _read_figures(_HELD_AGAINST.sub(_blank, left))
    return [figure for _, figure in sorted(told, key=lambda one: one[0])]


def is_of_one_unit(one: Figure, other: Figure) -> bool:
    """Whether two figures count the same: "40 emergency beds" and "55 beds", "six sailings a day" and "four a day"."""
    if one.unit and other.unit:
        return one.unit <= other.unit or other.unit <= one.unit
    return one.rate is not None and one.rate == other.rate


def _blank(match: re.Match[str]) -> str:
    return "." * len(match.group())


def _read_frequency(match: re.Match[str]) -> Figure:
    """How often: all by the year, so that "once a month" is not "once a year"."""
    count = {"once": 1.0, "twice": 2.0}.get(match["count"].casefold()) or _read_number(
        match["count"].split()[0].casefold()
    )
    times = count * _PER_YEAR[match["per"][:2].casefold()]
    return Figure((times,), frozenset(list_stems("time")), list_stems("year")[0], " ".join(match.group().split()))


def _read_clock(match: re.Match[str]) -> Figure:
    """A time of day; one before noon is of another kind than one after it."""
    number = int(match["hour"]) + int(match["minute"] or 0) / 60
    return Figure((number,), frozenset(list_stems(f"{match['half']}m")), None, match.group())


def _read_figures(text: str) -> Iterator[tuple[int, Figure]]:
    for match in _FIGURE.finditer(text):
        ends = [end.casefold() for end in (match["number"], match["last"]) if end]
        scale = (match["scale"] or "").strip().casefold()
        mark = "%" if scale in _SHARES else (match["mark"] or "").strip()
        end = match.start("things") if match["things"] else match.end()
        things = [] if mark else _take_things(match["things"] or "")
        end_of_things = end + sum(len(thing) for thing in things)
        rate = _RATE.match(text, end_of_things)
        yield (
            match.start(),
            Figure(
                numbers=tuple(_read_number(end) * _SCALES.get(scale, 1.0) for end in ends),
                unit=frozenset({mark} if mark else list_stems("".join(things))),
                rate=list_stems(rate[1])[0] if rate else None,
                printed=" ".join(text[match.start() : rate.end() if rate and not things else end_of_things].split()),
            ),
        )


def _read_number(printed: str) -> float:
    return NUMBER_WORDS.get(printed) or float(printed.replace(",", ""))


def _take_things(following: str) -> list[str]:
    """The words behind a number that say what is counted, with the space before each: to the first noun of many."""
    taken = []
    for word in re.findall(r"\s+\S+", following):
        if word.strip().casefold() in SMALL_WORDS or "_" in word:
            break
        taken.append(word)
        if _PLURAL.search(word):
            break
    return taken
