"""What stands before the first item: title, body, day, place, and who is invited.

Lines in, which of them are the front and what the agenda is called out. A line of names below a label of an attendance
list belongs to it, wherever it stands.
"""

import re
from collections.abc import Sequence

from rr3search.agenda.asking import is_question
from rr3search.agenda.presenters import is_presenter, list_presenters
from rr3search.agenda.printed_lines import PrintedLine
from rr3search.agenda.procedure import is_procedural
from rr3search.agenda.times import is_date_or_time, split_time
from rr3search.domain import fold_characters
from rr3search.language.dates import find_dates, find_days
from rr3search.language.group_labels import find_group_label
from rr3search.language.name_shapes import looks_like_body
from rr3search.parsing.tables.columns import is_front_label

__all__ = ["find_attendance", "is_item", "measure_front", "tell_title"]

_LONGEST = 300
_AGENDA = re.compile(
    r"\b(?:agenda|order of business|notice of|summons|meeting of|meeting|held (?:at|on|in))\b", re.IGNORECASE
)
_NO_TITLE = re.compile(r"(?:draft |final |public |meeting )*agenda\W*", re.IGNORECASE)
_ABSENT = re.compile(r"apolog|absen|regret", re.IGNORECASE)


def find_attendance(lines: Sequence[PrintedLine]) -> set[int]:
    """Find the labels of attendance lists and the names below them, by place."""
    found: set[int] = set()
    is_open = False
    for at, line in enumerate(lines):
        label = find_group_label(line.text) if len(line.text) <= _LONGEST and not line.is_row else None
        if label is not None and not is_question(line.text):
            is_label = line.text.rstrip().endswith(":") or not _ABSENT.search(line.text)
            is_open = is_label and (bool(line.heading_level) or not line.mark)
            # "Apologies" alone is an item like others
            if is_open and (not label.rest or is_presenter(label.rest)):
                found.add(at)
        elif is_open and not line.heading_level and not line.is_row and _names_people(line.text):
            found.add(at)
        else:
            is_open = False
    return found


def measure_front(lines: Sequence[PrintedLine], attendance: set[int]) -> int:
    """Count the lines before the first item that are no items themselves."""
    first = next((at for at, line in enumerate(lines) if at not in attendance and is_item(line, at)), len(lines))
    telling = [at for at in range(first) if at in attendance or _tells_of_meeting(lines[at])]
    if telling:
        return telling[-1] + 1
    # a list of matters without marks may have no title at all
    is_title = bool(lines) and (
        bool(lines[0].heading_level)
        or any(line.is_marked for line in lines)
        or looks_like_body(lines[0].text[:_LONGEST])
    )
    return min(first, 1) if is_title else 0


def is_item(line: PrintedLine, at: int) -> bool:
    """Whether a line can only be an item, or a heading of items.

    Args:
        line: The line.
        at: Its place; a heading at the very start is a title.
    """
    if line.is_row:
        return not line.is_beside
    if line.mark:
        return True
    folded = fold_characters(line.text)
    if line.heading_level:
        return at > 0 and not _tells_of_meeting(line)
    if split_time(folded) and not is_date_or_time(folded):
        return True
    return is_question(line.text) or (is_procedural(line.text) and not _tells_of_meeting(line))


def tell_title(front: Sequence[PrintedLine]) -> str | None:
    """Choose what the agenda is called: the first line that is more than a date or the word itself."""
    for line in front:
        folded = fold_characters(line.text)
        if not line.is_beside and not _NO_TITLE.fullmatch(folded) and not is_procedural(line.text):
            return line.text
    return None


def _tells_of_meeting(line: PrintedLine) -> bool:
    folded = fold_characters(line.text)
    if len(folded) > _LONGEST or is_question(line.text):
        return False
    if is_date_or_time(folded) or _NO_TITLE.fullmatch(folded):
        return True
    label, colon, _ = folded.partition(":")
    if is_front_label(label) and (colon or line.is_beside):
        return True
    is_dated = bool(find_dates(folded) or find_days(folded))
    return line.is_beside or (not line.mark and (is_dated or bool(_AGENDA.search(folded))) and not _is_standing(folded))


def _is_standing(folded: str) -> bool:
    """Whether a line that names a meeting or a day is an item for all that: "Minutes of the meeting on 8 July"."""
    return is_procedural(folded) and not is_date_or_time(folded) and ":" not in folded


def _names_people(text: str) -> bool:
    return len(text) <= _LONGEST and not is_question(text) and (is_presenter(text) or _opens_with_name(text))


def _opens_with_name(text: str) -> bool:
    parts = list_presenters(text)
    return len(parts) > 1 and is_presenter(parts[0])
