"""One file, several meetings: where the next meeting's minutes begin.

Laid-out blocks in, runs of blocks out, one a meeting. A part begins where a second title stands with another date
and, behind it, people; or where lines of the same form differ only in their date and part the notes from the top.
"""

import datetime as dt
import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice, pairwise

from rr3search.domain import Block, BlockStyle, fold_characters
from rr3search.language.clues import make_clue
from rr3search.language.dates import find_dates
from rr3search.language.group_labels import find_group_label
from rr3search.parsing.attendance.table import find_attendance_columns
from rr3search.parsing.front.front_lines import DECOY, read_labelled_line
from rr3search.parsing.front.titles import TITLE_WORD

__all__ = ["find_meeting_starts"]

_FEWEST_BLOCKS = 5
_FEWEST_WORDS_OF_PROSE = 8
_LINES_BEFORE_THE_DATE = 4
_LINES_AFTER_THE_DATE = 8
_MOST_WORDS_OF_A_DATE_LINE = 24
_OTHER_MEETING = re.compile(
    r"\b(?:next|previous|last|future|earlier|forthcoming) (?:meeting|minutes)|minutes of the (?:last|previous)|"
    r"\b(?:approv|matters arising|actions? from|confirmed|agreed|signed|held over)",
    re.IGNORECASE,
)
_says_other_meeting = make_clue(
    "meeting", "minutes", "approv", "matters arising", "action", "confirmed", "agreed", "signed", "held over"
)
_OWN_TITLE = re.compile(r"^(?:(?:draft|confirmed|final)\s+)?(?:minutes?|notes?|record|meeting)\b", re.IGNORECASE)
_TITLE = re.compile(r"\b(?:minutes|notes?|meeting|transcript|summary)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _DateLine:
    """A short line with the day of a meeting."""

    index: int
    date: dt.date
    form: str
    """The line with "#" for its date."""


def find_meeting_starts(blocks: Sequence[Block]) -> tuple[int, ...]:
    """Positions at which a meeting's minutes begin; the first is 0, and the only one in most files."""
    dated = [line for index in range(len(blocks)) if (line := _read_date_line(blocks, index))]
    indices = [line.index for line in dated]
    starts = [0]
    seen: set[dt.date] = set()
    for line in dated:
        start = _find_title(blocks, line.index)
        is_far = start is not None and start - starts[-1] >= _FEWEST_BLOCKS
        later = bisect_left(indices, starts[-1])
        is_second = later < len(indices) and indices[later] < (start or 0)
        is_new = is_second and line.date not in seen
        if (
            start is not None
            and is_far
            and is_new
            and _has_body(blocks, line.index)
            and _lists_people(blocks, line.index)
        ):
            starts.append(start)
        seen.add(line.date)
    return tuple(starts) if len(starts) > 1 else (0, *_find_repeated_forms(blocks, dated))


def _read_date_line(blocks: Sequence[Block], index: int) -> _DateLine | None:
    block = blocks[index]
    line = fold_characters(block.text).strip()
    if len(line.split()) > _MOST_WORDS_OF_A_DATE_LINE or block.style is BlockStyle.FOOTNOTE or "|" in line:
        return None
    if block.style is BlockStyle.LIST_ITEM or _names_other_meeting(line):
        return None
    labelled = read_labelled_line(line)
    dates = find_dates(line)
    is_title = bool(_OWN_TITLE.match(line))
    if not dates or (DECOY.search(line[: dates[0].start]) and not is_title) or (labelled and not labelled.says_when):
        return None
    before = fold_characters(blocks[index - 1].text) if index else ""
    if _names_other_meeting(before) and not _TITLE.match(line):
        return None
    form = line[: dates[0].start] + "#" + line[dates[0].start + len(dates[0].printed) :]
    return _DateLine(index, dates[0].date, form.casefold())


def _names_other_meeting(line: str) -> bool:
    return _says_other_meeting(line) and _OTHER_MEETING.search(line) is not None


def _find_title(blocks: Sequence[Block], index: int) -> int | None:
    """The first of the lines above a date, and with it, that make a title; None where there is none."""
    start: int | None = index if _TITLE.search(blocks[index].text) else None
    for above in range(index - 1, max(index - 1 - _LINES_BEFORE_THE_DATE, 0), -1):
        block = blocks[above]
        line = fold_characters(block.text).strip()
        is_short = len(line.split()) <= _MOST_WORDS_OF_A_DATE_LINE and not line.endswith((".", ";", ","))
        if not is_short or block.marker or block.style in {BlockStyle.LIST_ITEM, BlockStyle.FOOTNOTE} or "|" in line:
            break
        if _names_other_meeting(line) or line.startswith(("[", "(")):
            break
        if TITLE_WORD.search(line):
            start = above
    return start


def _lists_people(blocks: Sequence[Block], index: int) -> bool:
    """Whether an attendance list begins soon behind the date."""
    for block in blocks[index + 1 : index + 1 + _LINES_AFTER_THE_DATE]:
        if find_attendance_columns(block.text):
            return True
        label = find_group_label(block.text)
        if label and label.is_present and not block.marker:
            return True
        labelled = read_labelled_line(block.text)
        if labelled and labelled.office and not labelled.is_weak:
            return True
    return False


def _has_body(blocks: Sequence[Block], index: int) -> bool:
    """Whether more than a list of people stands behind the date."""
    behind = islice(blocks, index + 1, None)
    prose = (block for block in behind if len(block.text.split()) >= _FEWEST_WORDS_OF_PROSE)
    return any(block.text.rstrip().endswith((".", "?")) for block in prose if find_group_label(block.text) is None)


def _find_repeated_forms(blocks: Sequence[Block], dated: Sequence[_DateLine]) -> tuple[int, ...]:
    """Lines that differ from an early one in nothing but the date, and stand apart from it."""
    lone = [line for line in dated if line.form.strip(" :") in {"#", "meeting #", "meeting: #", "date: #", "notes: #"}]
    if not lone or lone[0].index > _LINES_AFTER_THE_DATE * 3:
        return ()
    first = lone[0]
    style = blocks[first.index].style
    same = [
        line
        for line in lone
        if line.form == first.form and blocks[line.index].style is style and _has_body(blocks, line.index)
    ]
    gaps = [later.index - sooner.index for sooner, later in pairwise(same)]
    is_series = len({line.date for line in same}) == len(same) and all(gap >= _FEWEST_BLOCKS for gap in gaps)
    is_marked = blocks[first.index].style is BlockStyle.HEADING or len(same) == 2  # noqa: PLR2004  a pair of meetings
    return tuple(line.index for line in same[1:]) if is_series and is_marked else ()
