"""A group of an attendance list under a label of the document's own: "Providers: Jo Marsh (Pier Trust), ...".

The lines ahead in, the label out. Any few words may be such a label, so all behind it, or the next two lines, must
name people with what they are.
"""

import re
from collections.abc import Sequence

from rr3search.domain import Block, fold_characters
from rr3search.parsing.attendance.entries import read_attendance_line
from rr3search.parsing.attendance.list_lines import is_set_off, names_people
from rr3search.parsing.attendance.person_lines import ListedPerson
from rr3search.parsing.language.group_labels import GroupLabel
from rr3search.parsing.language.list_headings import is_heading_word
from rr3search.parsing.language.name_shapes import looks_like_body
from rr3search.parsing.language.offices import is_role

__all__ = ["find_named_group"]

_LABEL = re.compile(r"^(?P<label>[A-Z][A-Za-z'&/ -]{2,40}?)\s*:\s*(?P<rest>.*)$", re.DOTALL)
_FEWEST_PEOPLE = 2
_LINES_BELOW = 2
_MOST_WORDS_OF_A_LABEL = 5
_ENDS_A_SENTENCE = re.compile(r"[a-z]{3}[.?!]$")


def find_named_group(blocks: Sequence[Block]) -> GroupLabel | None:
    """Read the label a header's list opens a group with; None where the first block is none.

    Args:
        blocks: The block, and those after it.
    """
    line = fold_characters(blocks[0].text).strip()
    match = _LABEL.match(line)
    if match is not None and match["rest"]:
        people = read_attendance_line(match["rest"], is_present=True, is_run=True)
        is_list = (
            len(people) >= _FEWEST_PEOPLE and all(map(_is_described, people)) and not _ENDS_A_SENTENCE.search(line)
        )
        if is_list and _names_group(match["label"]):
            return GroupLabel(is_present=True, rest=blocks[0].text.strip()[match.start("rest") :])
        return None
    below = blocks[1 : 1 + _LINES_BELOW]
    is_above = len(below) == _LINES_BELOW and (match is not None or is_set_off(blocks[0], below[0]))
    if not is_above or not _names_group(line.rstrip(" :")) or not all(map(names_people, below)):
        return None
    people = [one for block in below for one in read_attendance_line(block.text, is_present=True)[:1]]
    return GroupLabel(is_present=True, rest="") if all(map(_is_described, people)) else None


def _names_group(label: str) -> bool:
    """Whether a few words can be what several people are called together, not a body, an office or an item."""
    words = label.split()
    return (
        0 < len(words) <= _MOST_WORDS_OF_A_LABEL
        and label[:1].isupper()
        and not any(map(is_heading_word, words))
        and not any(map(str.isdigit, label))
        and not looks_like_body(label)
        and not is_role(label)
    )


def _is_described(person: ListedPerson) -> bool:
    attendee = person.attendee
    return " " in attendee.name and bool(attendee.organisation or attendee.role or person.initials)
