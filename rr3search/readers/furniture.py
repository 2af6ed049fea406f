"""What a page carries besides its text: lines in, which of them are page numbers and running headers out.

A line is furniture only at the edge of a page: next to a form feed, to a page number, or in the
middle of a sentence. A line is never dropped merely because it recurs.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from rr3search.readers.continuation import ends_sentence, starts_in_lower_case
from rr3search.readers.lines import Line
from rr3search.readers.page_numbers import PageNumber, find_page_numbers

__all__ = ["Furniture", "find_furniture", "is_end_mark"]

RUNNING_HEADER = "running header"
RUNNING_FOOTER = "running footer"
PAGE_NUMBER = "page number"

_EDGE_LINES = 3
_LONGEST = 120
_FEWEST_PAGES = 2
_FEWEST_INTERRUPTIONS = 3
_DIGITS = re.compile(r"\d+")
_END_MARK = re.compile(
    r"[\W_]*(?:ends?|fin|end of (?:the )?(?:minutes|meeting|notes?|document))[\W_]*|[*#]{3,}|\* \* \*|-30-",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Furniture:
    """Which lines of a file belong to its pages, not to its text."""

    reasons: dict[int, str]
    """Why each dropped line is dropped, by its position among the lines."""
    pages: tuple[int, ...] | None
    """The page of each line, from 1; None where the file has no pages."""


def is_end_mark(text: str) -> bool:
    """Say whether a text, the last of its file, only says that the file ends here."""
    return _END_MARK.fullmatch(text) is not None


def find_furniture(lines: Sequence[Line]) -> Furniture:
    """Find page numbers and running headers and footers, and the page of each line."""
    has_form_feeds = any(line.page > 1 for line in lines)
    numbers = find_page_numbers(lines, has_form_feeds=has_form_feeds)
    if has_form_feeds:
        pages = tuple(line.page for line in lines)
    elif numbers:
        pages = _count_pages(lines, numbers)
    else:
        return Furniture(dict.fromkeys(_find_interruptions(lines), RUNNING_HEADER), None)
    reasons = dict.fromkeys((number.position for number in numbers), PAGE_NUMBER)
    for from_end, reason in ((False, RUNNING_HEADER), (True, RUNNING_FOOTER)):
        reasons |= dict.fromkeys(_find_recurring(lines, pages, from_end=from_end, numbers=set(reasons)), reason)
    if has_form_feeds:
        late = find_page_numbers(
            [Line("", 0, 0, line.page) if place in reasons else line for place, line in enumerate(lines)],
            has_form_feeds=True,
        )
        reasons |= dict.fromkeys((number.position for number in late), PAGE_NUMBER)
    return Furniture(reasons, pages)


def _count_pages(lines: Sequence[Line], numbers: Sequence[PageNumber]) -> tuple[int, ...]:
    """Count the pages of a file without form feeds by the numbers printed at their feet or heads."""
    printed = [place for place, line in enumerate(lines) if line.text]
    before = sum(place < numbers[0].position for place in printed)
    after = sum(place > numbers[-1].position for place in printed)
    stands_at_head = before < after
    page = numbers[0].number - 1 if stands_at_head else numbers[0].number
    value_at = {number.position: number.number for number in numbers}
    pages = []
    for place in range(len(lines)):
        if stands_at_head:
            page = value_at.get(place, page)
        pages.append(max(page, 1))
        if not stands_at_head and place in value_at:
            page = value_at[place] + 1
    return tuple(pages)


def _find_recurring(lines: Sequence[Line], pages: Sequence[int], *, from_end: bool, numbers: set[int]) -> list[int]:
    """Find the lines that stand at the same edge of several pages and hardly anywhere else."""
    on_page: dict[int, list[int]] = {}
    for place, line in enumerate(lines):
        if line.text and place not in numbers:
            on_page.setdefault(pages[place], []).append(place)
    signs = [_sign_line(line.text) for line in lines]
    occurrences = Counter(signs)
    # the top of the first page is the title, though it may say what the running header says
    first_page = min(on_page, default=0)
    at_edge: dict[str, list[tuple[int, int]]] = {}
    for places in on_page.values():
        for depth, place in _list_edge(places, from_end=from_end):
            at_edge.setdefault(signs[place], []).append((place, depth))
    found = []
    for sign, stands in at_edge.items():
        stood_on = {pages[place] for place, _ in stands}
        inside = occurrences[sign] - len(stands)
        is_regular = len(stood_on) >= _FEWEST_PAGES and len(stood_on) * 2 >= len(on_page) and inside * 2 < len(stands)
        same_depth = len(stood_on) > _FEWEST_PAGES or len({depth for _, depth in stands}) == 1
        instances = [(pages[place], lines[place].text) for place, _ in stands]
        if not (is_regular and same_depth and _may_run(lines[stands[0][0]].text) and _counts_pages(instances)):
            continue
        is_same_text = len({text for _, text in instances}) == 1
        found += [place for place, _ in stands if from_end or not is_same_text or pages[place] != first_page]
    return found


def _list_edge(places: Sequence[int], *, from_end: bool) -> list[tuple[int, int]]:
    """List the outer lines of a page, each with its depth; on a short page each line has one nearer edge."""
    half = len(places) // 2 if from_end else (len(places) + 1) // 2
    outer = places[::-1] if from_end else places
    return list(enumerate(outer[: min(half, _EDGE_LINES)]))


def _sign_line(text: str) -> str:
    return _DIGITS.sub("#", " ".join(text.split()))


def _may_run(text: str) -> bool:
    return len(text) <= _LONGEST and not text.endswith(":") and any(character.isalnum() for character in text)


def _counts_pages(instances: Sequence[tuple[int, str]]) -> bool:
    """Say whether the numbers in a recurring line stay the same or rise with the page."""
    columns = zip(*([int(digits) for digits in _DIGITS.findall(text)] for _, text in instances), strict=True)
    pages = [page for page, _ in instances]
    return all(
        len(set(column)) == 1 or len({value - page for value, page in zip(column, pages, strict=True)}) == 1
        for column in columns
    )


def _find_interruptions(lines: Sequence[Line]) -> list[int]:
    """Find, in a file without page marks, the short line that again and again stands inside a sentence."""
    printed = [place for place, line in enumerate(lines) if line.text]
    around = {place: (before, after) for before, (place, after) in zip(printed, pairwise(printed[1:]), strict=False)}
    places_of: dict[str, list[int]] = {}
    for place in printed:
        places_of.setdefault(lines[place].text, []).append(place)
    found = []
    for text, places in places_of.items():
        inside_sentence = [
            place
            for place in places
            if place in around
            and not ends_sentence(lines[around[place][0]].text)
            and starts_in_lower_case(lines[around[place][1]].text)
            and len(lines[around[place][0]].text.split()) >= _FEWEST_INTERRUPTIONS
        ]
        if len(places) >= _FEWEST_INTERRUPTIONS and len(inside_sentence) * 2 >= len(places) and _may_run(text):
            found += places[1:] if places[0] == printed[0] else places
    return found
