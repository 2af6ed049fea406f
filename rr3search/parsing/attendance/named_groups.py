"""A group of an attendance list under a label of the document's own: "Providers: Jo Marsh (Pier Trust), ...".

The lines ahead in, the label out. Any few words may be such a label, so all behind it, or the next two lines, must
name people with what they are.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from rr3search.domain import Block, BlockStyle, fold_characters
from rr3search.language.group_labels import GroupLabel, find_group_label
from rr3search.language.labelled_bodies import find_labelled_body, is_sure_body
from rr3search.language.list_headings import is_heading_word
from rr3search.language.name_shapes import TITLE, is_person_name
from rr3search.language.offices import is_role
from rr3search.parsing.attendance.entries import read_attendance_line
from rr3search.parsing.attendance.list_lines import is_set_off, names_people
from rr3search.parsing.attendance.person_lines import ListedPerson

__all__ = ["find_named_group", "heads_column", "join_set_off"]

_LABEL = re.compile(
    r"^(?P<label>[A-Z][^\W\d]*[\w.,'&/ -]{1,70}?(?:\s*\([A-Z][\w&/.-]{1,11}\))?)\s*:\s*(?P<rest>.*)$", re.DOTALL
)
_COLUMN = re.compile(r"^(?P<label>[A-Z][A-Za-z'&/ -]{2,40}?):(?P<gap>[ \t]{2,})(?P<rest>\S.*)$")
_GAP, _GAP_BELOW = 3, 2
"""Fewest spaces between a label and the column beside it; fewer below another such label, as the longest has."""
_TITLED = re.compile(rf"^{TITLE}\s")
_FEWEST_PEOPLE = 2
_LINES_BELOW = 2
_FEWEST_BY_TURNS = 4
_MOST_WORDS_OF_A_LABEL = 5
_ENDS_A_SENTENCE = re.compile(r"[a-z]{3}[.?!]$")


def find_named_group(
    blocks: Sequence[Block], *, is_open: bool = False, proper_words: frozenset[str] = frozenset()
) -> GroupLabel | None:
    """Read the label a header's list opens a group with; None where the first block is none.

    Args:
        blocks: The block, and those after it.
        is_open: Whether a list stands before it, so that one person makes a group.
        proper_words: Words that the document writes with a capital only; one of them alone may name a body.
    """
    if column := _find_column_label(blocks, is_open=is_open):
        return column
    line = fold_characters(blocks[0].text).strip()
    match = _LABEL.match(line)
    if match is not None and match["rest"]:
        if not _names_group(match["label"]) or find_group_label(line) or _ENDS_A_SENTENCE.search(line):
            return None
        people = read_attendance_line(match["rest"], is_present=True, is_run=True)
        is_beside = is_open or any(map(_is_label_of_people, blocks[1 : 1 + _LINES_BELOW]))
        are_described = list(map(_is_described, people))
        body = find_labelled_body(match["label"])
        body = body if is_sure_body(match["label"]) or body in proper_words else None
        is_list = len(people) >= (1 if is_beside else _FEWEST_PEOPLE) and (
            all(are_described)
            or (is_beside and (any(are_described) or is_sure_body(match["label"])) and all(map(_is_whole, people)))
        )
        rest = blocks[0].text.strip()[match.start("rest") :]
        return GroupLabel(is_present=True, rest=rest, organisation=body) if is_list else None
    below = blocks[1 : 1 + _LINES_BELOW]
    if len(below) < _LINES_BELOW or not all(map(names_people, below)):
        return None
    lines = [read_attendance_line(block.text, is_present=True) for block in below]
    is_plain = " " not in line and not is_heading_word(line) and all(map(_describes_one, lines))
    is_above = match is not None or is_set_off(blocks[0], below[0])
    body = find_labelled_body(line.rstrip(" :")) if is_above and is_sure_body(line) else None
    if not (is_above and _names_group(line.rstrip(" :"))) and not (is_plain and line[:1].isupper()):
        return None
    is_list = all(any(map(_is_described, people[:1])) for people in lines)
    return GroupLabel(is_present=True, rest="", organisation=body) if is_list else None


def join_set_off(blocks: Sequence[Block]) -> Block | None:
    """Join a label to the line below it, where the file sets labels off from their lines by turns; else None."""
    if len(blocks) < _FEWEST_BY_TURNS or ":" in blocks[0].text or not all(map(is_set_off, blocks[:3:2], blocks[1:4:2])):
        return None
    if any(block.style is not BlockStyle.PARAGRAPH or block.cell for block in blocks[:_FEWEST_BY_TURNS]):
        return None
    return replace(blocks[1], text=f"{blocks[0].text.strip()}: {blocks[1].text.strip()}")


def heads_column(blocks: Sequence[Block]) -> bool:
    """Whether the first block is the label of a column of people, whatever else its words may announce."""
    return _find_column_label(blocks, is_open=False) is not None


def _find_column_label(blocks: Sequence[Block], *, is_open: bool) -> GroupLabel | None:
    """Read a label that a wide gap parts from the first of its people, where the others stand in lines below."""
    first, *below = (_COLUMN.match(fold_characters(block.text).strip()) for block in blocks[: 1 + _LINES_BELOW])
    if first is None or not _names_column(first, is_open=is_open) or (not below and not is_open):
        return None
    is_told = [
        _names_column(column, is_open=True) or bool(column["label"] and find_group_label(column.string))
        if column
        else names_people(block) and ":" not in block.text
        for column, block in zip(below, blocks[1:], strict=False)
    ]
    is_described = any(map(_is_described, read_attendance_line(first["rest"], is_present=True)))
    if not (is_described or any(is_told[:1]) if is_open else all(is_told)):
        return None
    return GroupLabel(is_present=True, rest=blocks[0].text.strip()[first.start("rest") :], is_column=True)


def _names_column(column: re.Match[str], *, is_open: bool) -> bool:
    """Whether one whole person stands behind the gap, and no office or known label before it."""
    label, gap = column["label"], column["gap"]
    if len(gap) < (_GAP_BELOW if is_open else _GAP) or is_role(label) or find_group_label(f"{label}:"):
        return False
    people = read_attendance_line(column["rest"], is_present=True)
    is_one = len(people) == 1 == len(read_attendance_line(column["rest"], is_present=True, is_run=True))
    return len(label.split()) <= _MOST_WORDS_OF_A_LABEL and is_one and _is_whole(people[0])


def _is_label_of_people(block: Block) -> bool:
    """Whether a line is a label of people too, with them behind it."""
    label = find_group_label(block.text)
    if label is not None:
        return bool(label.rest)
    match = _LABEL.match(fold_characters(block.text).strip())
    if match is None or not match["rest"] or not is_sure_body(match["label"]):
        return False
    people = read_attendance_line(match["rest"], is_present=True, is_run=True)
    return bool(people) and all(map(_is_whole, people)) and not _ENDS_A_SENTENCE.search(match["rest"])


def _describes_one(people: Sequence[ListedPerson]) -> bool:
    """Whether a line is one person's, with their office."""
    return len(people) == 1 and people[0].attendee.role is not None


def _names_group(label: str) -> bool:
    """Whether a few words can be the body of several people, or what they are together, not an office or an item."""
    words = label.split()
    return is_sure_body(label) or (
        0 < len(words) <= _MOST_WORDS_OF_A_LABEL
        and label[:1].isupper()
        and not any(map(is_heading_word, words))
        and not any(map(str.isdigit, label))
        and not is_role(label)
    )


def _is_described(person: ListedPerson) -> bool:
    attendee = person.attendee
    is_told = attendee.organisation or attendee.role or person.initials or _TITLED.match(attendee.name)
    return _is_whole(person) and bool(is_told)


def _is_whole(person: ListedPerson) -> bool:
    return " " in person.attendee.name and is_person_name(person.attendee.name)
