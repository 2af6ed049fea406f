"""Page numbers that stand alone on a line: lines in, the page numbers among them out.

"Page 3 of 19" is believed wherever it stands; "Page 3", "- 3 -" and a bare number only next to a
form feed, or where such lines count upwards through the file. A bare number without form feeds
must moreover stand inside sentences, since agenda items are numbered too.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum

from rr3search.readers.continuation import ends_sentence, starts_in_lower_case
from rr3search.readers.lines import Line

__all__ = ["PageNumber", "find_page_numbers"]

_NAMED_OF = re.compile(r"\W*(?:page|pg?\.?|seite)[ |:]*(?P<number>\d{1,4})\s*(?:of|/|von)\s*\d{1,4}\W*", re.IGNORECASE)
_NAMED = re.compile(
    r"\W*(?:page|pg?\.?|seite)[ |:]*(?P<number>\d{1,4})\W*|(?P<first>\d{1,4}) ?(?:of|/) ?\d{1,4}"
    r"|(?P<dash>[-–—~])\s*(?P<dashed>\d{1,4})\s*(?P=dash)|\[\s*(?P<boxed>\d{1,4})\s*\]|(?P<before>\d{1,4}) ?\| ?page",
    re.IGNORECASE,
)
_BARE = re.compile(r"(?P<number>\d{1,3})")
_EDGE_LINES = 3
_LINES_BETWEEN = 3
_LONGEST_CHAIN_OF_CHANCE = 2
_INTERRUPTING_SHARE = 3


class _Certainty(IntEnum):
    BARE = 1
    NAMED = 2
    NAMED_OF = 3


@dataclass(frozen=True, slots=True)
class PageNumber:
    """A line that is a page number."""

    position: int
    """Among the lines, from 0."""
    number: int
    """As printed."""
    certainty: _Certainty


def find_page_numbers(lines: Sequence[Line], *, has_form_feeds: bool) -> list[PageNumber]:
    """Find the lines that only number a page, in their order."""
    candidates = [
        candidate for place, line in enumerate(lines) if (candidate := _read_number(place, line.text)) is not None
    ]
    certain = [candidate for candidate in candidates if candidate.certainty is _Certainty.NAMED_OF]
    if has_form_feeds:
        return _keep_at_edges(lines, candidates)
    if certain:
        return certain
    named = _find_chain(lines, [candidate for candidate in candidates if candidate.certainty is _Certainty.NAMED])
    if len(named) >= _LONGEST_CHAIN_OF_CHANCE:
        return named
    bare = _find_chain(lines, [candidate for candidate in candidates if candidate.certainty is _Certainty.BARE])
    interrupting = sum(_stands_inside_sentence(lines, candidate.position) for candidate in bare)
    is_believable = len(bare) > _LONGEST_CHAIN_OF_CHANCE and interrupting * _INTERRUPTING_SHARE >= len(bare)
    return bare if is_believable else []


def _read_number(place: int, text: str) -> PageNumber | None:
    for pattern, certainty in (
        (_NAMED_OF, _Certainty.NAMED_OF),
        (_NAMED, _Certainty.NAMED),
        (_BARE, _Certainty.BARE),
    ):
        if match := pattern.fullmatch(text):
            digits = next(group for group in match.groups() if group and group.isdigit())
            return PageNumber(place, int(digits), certainty)
    return None


def _keep_at_edges(lines: Sequence[Line], candidates: Iterable[PageNumber]) -> list[PageNumber]:
    """Keep the numbers at the first or last lines of a page; a bare one must be the very first or last, and right."""
    depths = _measure_depths(lines)
    kept, bare = [], []
    for candidate in candidates:
        depth = depths[candidate.position]
        if candidate.certainty is _Certainty.NAMED_OF or (
            candidate.certainty is _Certainty.NAMED and depth < _EDGE_LINES
        ):
            kept.append(candidate)
        elif depth == 0:
            bare.append(candidate)
    shifts = [candidate.number - lines[candidate.position].page for candidate in bare]
    kept += [candidate for candidate, shift in zip(bare, shifts, strict=True) if shift == 0 or shifts.count(shift) > 1]
    return sorted(kept, key=lambda candidate: candidate.position)


def _measure_depths(lines: Sequence[Line]) -> dict[int, int]:
    """Count, for each printed line, the lines between it and the nearer edge of its page."""
    on_page: dict[int, list[int]] = {}
    for place, line in enumerate(lines):
        if line.text:
            on_page.setdefault(line.page, []).append(place)
    return {
        place: min(depth, len(places) - 1 - depth) for places in on_page.values() for depth, place in enumerate(places)
    }


def _find_chain(lines: Sequence[Line], candidates: Sequence[PageNumber]) -> list[PageNumber]:
    """Find the longest run of numbers that each count one on, some lines apart."""
    printed_before = [0]
    for line in lines:
        printed_before.append(printed_before[-1] + bool(line.text))
    ending_in: dict[int, list[PageNumber]] = {}
    for candidate in candidates:
        chain = ending_in.get(candidate.number - 1, [])
        if chain:
            between = printed_before[candidate.position] - printed_before[chain[-1].position + 1]
            chain = chain if between >= _LINES_BETWEEN else []
        if len(chain) >= len(ending_in.get(candidate.number, ())):
            ending_in[candidate.number] = [*chain, candidate]
    return max(ending_in.values(), key=len, default=[])


def _stands_inside_sentence(lines: Sequence[Line], place: int) -> bool:
    before = next((line.text for line in reversed(lines[:place]) if line.text), "")
    after = next((line.text for line in lines[place + 1 :] if line.text), "")
    return bool(before and after) and not ends_sentence(before) and starts_in_lower_case(after)
