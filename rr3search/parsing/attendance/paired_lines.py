"""An attendance list that gives each person lines of their own: the name, below it the office, a remark in brackets.

Lines in, the people with what stands below them out; none where the lines do not alternate so. Two people in a row
must be printed so, or one where the document did it before: a name above a body may also head the next list.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from rr3search.domain import Block, BlockStyle, fold_characters
from rr3search.language.group_labels import find_group_label
from rr3search.language.list_headings import is_heading_word
from rr3search.language.name_shapes import is_person_name, looks_like_body
from rr3search.language.offices import is_role, split_office
from rr3search.parsing.attendance.notes import is_presence_note
from rr3search.parsing.attendance.person_lines import ListedPerson, read_person

__all__ = ["find_paired_lines"]

_FEWEST_PEOPLE = 2
_MOST_DETAILS = 3
_MOST_LINES = 90
_MOST_WORDS_OF_A_DETAIL = 16
_BRACKET = re.compile(r"^\((?P<words>[^()]{2,60})\)$")
_BRACKET_BEHIND = re.compile(r"\s*\((?P<words>[^()]{2,60})\)$")
_DETAILS = re.compile(r"[,(|;:\t]|\s-\s")


def find_paired_lines(
    blocks: Sequence[Block], *, is_present: bool, is_known_form: bool
) -> tuple[list[ListedPerson], int]:
    """Find the people the blocks begin with, and how many blocks they take; nobody where they begin with none.

    Args:
        blocks: The blocks ahead.
        is_present: False for apologies.
        is_known_form: Whether people were printed so before.
    """
    ahead = takewhile(lambda block: block.style is BlockStyle.PARAGRAPH, blocks[:_MOST_LINES])
    lines = [fold_characters(block.text).strip() for block in ahead]
    people: list[ListedPerson] = []
    at = 0
    while at < len(lines) and _is_name(lines[at]):
        details = _take_details(lines[at + 1 : at + 1 + _MOST_DETAILS])
        person = read_person(lines[at], is_present=is_present)
        if person is None or all(map(_BRACKET.match, details)):
            break
        for detail in details:
            person = _describe(person, detail)
        people.append(person)
        at += 1 + len(details)
    return (people, at) if len(people) >= (1 if is_known_form else _FEWEST_PEOPLE) else ([], 0)


def _is_name(line: str) -> bool:
    """Whether a line is a whole name and nothing else."""
    return (
        " " in line
        and not _DETAILS.search(line)
        and is_person_name(line)
        and not is_role(line)
        and not any(map(is_heading_word, line.split()))
        and find_group_label(line) is None
    )


def _take_details(lines: Sequence[str]) -> list[str]:
    count = next((at for at, line in enumerate(lines) if not _is_detail(line)), len(lines))
    return list(lines[:count])


def _is_detail(line: str) -> bool:
    """Whether a line says what the person above it is, and names nobody itself."""
    if _BRACKET.match(line):
        return True
    if len(line.split()) > _MOST_WORDS_OF_A_DETAIL or line.endswith((".", ":", "?")) or find_group_label(line):
        return False
    first = re.split(r"[,(]", line)[0].strip()
    return (is_role(first) and split_office(first)[0] is None) or looks_like_body(first)


def _describe(person: ListedPerson, detail: str) -> ListedPerson:
    """Add what one line says: an office, an office of a body ("Head of Policy, Home Office"), a body, a remark."""
    attendee = person.attendee
    bracket = _BRACKET.match(detail) or _BRACKET_BEHIND.search(detail)
    words = [bracket["words"]] if bracket else []
    notes = [word for word in words if is_presence_note(word)]
    line = detail[: bracket.start()] if bracket else detail
    first, _, rest = line.partition(", ")
    is_office_of = is_role(first) and looks_like_body(rest) and not is_role(rest)
    body = rest if is_office_of else line if not is_role(first) else ""
    roles = [
        attendee.role,
        "" if body == line else first if is_office_of else line,
        *(w for w in words if w not in notes),
    ]
    return replace(
        person,
        attendee=replace(
            attendee,
            organisation=attendee.organisation or body or None,
            role=", ".join(filter(None, roles)) or None,
            note=attendee.note or ", ".join(notes) or None,
        ),
    )
