"""Attendance printed as a table with a head: "Name | Role | Organisation | Initials | Attended".

Lines in, people out, by the meaning of their column. Marks (a tick, Y, N, "apologies") say who was there; an "x" is
a mark like a tick.
"""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from rr3search.domain import fold_characters
from rr3search.language.dates import find_days
from rr3search.language.group_labels import find_group_label
from rr3search.language.name_shapes import BODY_NOUN
from rr3search.language.offices import is_role
from rr3search.parsing.attendance.notes import find_principal, fits_initials, is_presence_note
from rr3search.parsing.attendance.person_lines import ListedPerson, read_person
from rr3search.parsing.attendance.shared_cells import part_people
from rr3search.parsing.tables.columns import ColumnMeaning, find_column_meaning

__all__ = ["NO_MARK", "YES_MARK", "AttendanceColumns", "find_attendance_columns", "split_cells"]

_INITIALS = re.compile(r"^initials?$", re.IGNORECASE)
_SHORT = re.compile(r"^[A-Z]{2,5}$")
"""What a list calls somebody by whose name it does not fit: an office."""
_ROLE = re.compile(
    r"^(?:roles?(?: (?:at|in) (?:the|this) \w+)?|positions?|(?:job )?titles?|designation|office|profession|occupation|"
    r"expertise)$",
    re.IGNORECASE,
)
_CAPACITY = re.compile(r"^capacity$", re.IGNORECASE)
"""An office; beside a column of offices it may be whom somebody comes from."""
_BODY = re.compile(
    r"^(?:organi[sz]ations?|agency|agencies|company|affiliations?|representing|department|dept|employer|body|"
    r"institution)$",
    re.IGNORECASE,
)
_MERE_OFFICE = re.compile(
    r"^(?:(?:the|independent|vice|deputy|co-?|acting|in the)[- ]?)*(?:chair\w*|clerk|secretary|treasurer|"
    r"minutes?|notes?|"
    r"(?:minute|note)[- ]?taker|secretariat|observer|guest|facilitator|apologies)(?: (?:to|of) the [\w ]{3,30})?$",
    re.IGNORECASE,
)
_REMARKS = re.compile(r"^(?:notes?|comments?|remarks?)$", re.IGNORECASE)
"""What else is said of a person, where their name and body stand before it."""
_SURNAME = re.compile(r"^(?:last name|sur ?name|family name)$", re.IGNORECASE)
_NAME = re.compile(r"\bname", re.IGNORECASE)
_ABSENT_HEAD = re.compile(r"^(?:absent|apolog\w+|regrets|not present|excused)\b", re.IGNORECASE)
_INVITED = re.compile(r"^invited$", re.IGNORECASE)
YES_MARK = re.compile(
    r"^(?:y|yes|[xX✓✔√☑☒•1●]+|p|present|attended|in attendance|in person|attending|here)$", re.IGNORECASE
)
NO_MARK = re.compile(
    r"^(?:n|no|a|ab|absent|apolog(?:y|ies)(?: (?:received|sent|given))?|apols?|regrets|[✗✘☐0-]|not present|excused|"
    r"did not attend|n/a|)$",
    re.IGNORECASE,
)
_TOLL_HEAD = re.compile(
    r"^(?:(?:year|term) to date|to date|total(?:s| attended| for the year)?|meetings (?:attended|possible)|"
    r"attendance (?:to date|rate|this year)|% attend\w+|record of attendance)$",
    re.IGNORECASE,
)
"""The head of a column that counts the meetings somebody came to."""
_MEETING = re.compile(
    r"^(?:\d{1,2}/\d{1,2}(?:/\d{2,4})?|(?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|"
    r"nov|dec)[a-z]*\.?(?:[ '-]*\d{2,4})?)$",
    re.IGNORECASE,
)
"""The head of a column that is one of several meetings."""
_BARS = re.compile(r"\s*\|\s*|\t+")
_GAP = re.compile(r"(?<=\S) {3,}(?=\S)")
_THERE = re.compile(r"^(?:also )?(?:in attendance|attending|present|invited|by invitation)$", re.IGNORECASE)
"""What a column of offices says of those who hold none."""
_OFFICE_BEHIND = re.compile(r"\s*\(([^()]+)\)$")
_FEWEST_COLUMNS = 2


@dataclass(frozen=True, slots=True)
class AttendanceColumns:
    """Which column of a table means what."""

    names: tuple[int, ...]
    """The name's, or those of first name and surname."""
    initials: int | None
    bodies: tuple[int, ...]
    """Organisation and office, in any order, where the head does not tell them apart."""
    roles: tuple[int, ...]
    """Offices alone."""
    employers: tuple[int, ...]
    """Those of the bodies whose head says so: an office in them is rather whom the person stands for."""
    present: int | None
    """Where a mark says that somebody was there."""
    absent: int | None
    is_present: bool
    """False where the whole table lists apologies."""

    def read_row(self, line: str) -> list[ListedPerson]:
        """Read the people of a row, mostly one; none where it names nobody."""
        cells = split_cells(line)
        name = " ".join(cells[at] for at in self.names if at < len(cells) and cells[at])
        named = part_people(re.sub(r"^\d+[.)]?\s+", "", name))
        return [person for one in named if (person := self._read_person(one, cells))]

    def _read_person(self, name: str, cells: Sequence[str]) -> ListedPerson | None:
        person = read_person(fold_characters(name), is_present=self.is_present) if name else None
        if person is None:
            return None
        for at in sorted((*self.bodies, *self.roles)):
            if at < len(cells) and cells[at]:
                cell = fold_characters(cells[at])
                is_employer = at in self.employers and not _MERE_OFFICE.match(cell)
                person = _place(person, cell) if is_employer else _describe(person, cell, is_office=at in self.roles)
        is_absent, note = self._read_mark(cells)
        initials = cells[self.initials] if self.initials is not None and self.initials < len(cells) else ""
        if initials and (fits_initials(initials, person.attendee.name) or _SHORT.match(initials)):
            person = replace(person, initials=re.sub(r"[. ]", "", initials))
        attendee = person.attendee
        present = attendee.present and not is_absent
        return replace(person, attendee=replace(attendee, present=present, note=note or attendee.note))

    def _read_mark(self, cells: Sequence[str]) -> tuple[bool, str | None]:
        """Whether the marks say that the person was away, and how they were there."""
        absent = _cell(cells, self.absent)
        if self.absent is not None and absent and not (NO_MARK.match(absent) and not _ABSENT_HEAD.match(absent)):
            return True, None
        mark = _cell(cells, self.present)
        if self.present is None or YES_MARK.match(mark):
            return False, None
        if not mark:
            return self.absent is None, None
        if NO_MARK.match(mark) or re.match(r"(?:apolog|absent|no\b)", mark, re.IGNORECASE):
            return True, None
        return False, mark if is_presence_note(mark) else None


def find_attendance_columns(line: str, *, held_on: dt.date | None = None) -> AttendanceColumns | None:
    """Read the head of an attendance table; None where the line is none.

    Args:
        line: The line.
        held_on: The meeting's day, to find its column where each meeting has one.
    """
    cells = [cell.strip(" *:") for cell in split_cells(line)]
    if len(cells) < _FEWEST_COLUMNS:
        return None
    meanings = [
        ColumnMeaning.BODY if at > 1 and _REMARKS.match(cell) else _meaning(cell) for at, cell in enumerate(cells)
    ]
    dated = [at for at, cell in enumerate(cells) if at and meanings[at] is None and _MEETING.match(cell)]
    if any(cell and meanings[at] is None and at not in dated for at, cell in enumerate(cells)):
        return None
    if dated and meanings[0] is not ColumnMeaning.PERSON:
        return None
    names = [at for at, meaning in enumerate(meanings) if meaning is ColumnMeaning.PERSON]
    group = find_group_label(cells[0])
    if not names or (group is not None and 0 not in names and not any(map(_NAME.search, cells))):
        names = [0]
    if meanings[names[0]] not in {ColumnMeaning.PERSON, ColumnMeaning.MARK}:
        return None
    others = [at for at in range(len(cells)) if at not in names and at not in dated]
    described = [at for at in others if meanings[at] is ColumnMeaning.BODY and not _INITIALS.match(cells[at])]
    offices = [at for at in described if _ROLE.match(cells[at])]
    roles = offices or [at for at in described if _CAPACITY.match(cells[at])]
    marks = [at for at in others if meanings[at] is ColumnMeaning.MARK and not _INVITED.match(cells[at])]
    return AttendanceColumns(
        names=tuple(names if any(_SURNAME.match(cells[at]) for at in names) else names[:1]),
        initials=next((at for at in others if _INITIALS.match(cells[at])), None),
        bodies=tuple(at for at in described if at not in roles),
        roles=tuple(roles),
        employers=tuple(at for at in described if _BODY.match(cells[at])),
        present=next(
            (at for at in marks if not _ABSENT_HEAD.match(cells[at])),
            next((at for at in dated if held_on and _is_of_day(cells[at], held_on)), None),
        ),
        absent=next((at for at in marks if _ABSENT_HEAD.match(cells[at])), None),
        is_present=group is None or group.is_present,
    )


def _is_of_day(head: str, day: dt.date) -> bool:
    """Whether the head of a column names the day, or no more than its month."""
    days = find_days(head)
    if days or re.search(r"\d{1,2}/\d", head):
        return any((month, number) == (day.month, day.day) for _, month, number in days) or bool(
            re.match(rf"0?{day.day}/0?{day.month}(?:/|$)", head)
        )
    return head[:3].lower() == day.strftime("%b").lower()


def split_cells(line: str) -> list[str]:
    """The cells of a row that bars, tabs or wide gaps part; empty where the line has none."""
    if "|" not in line and "\t" not in line:
        cells = _GAP.split(line.strip()) if "   " in line else []
        return [cell.strip() for cell in cells] if len(cells) > 1 else []
    return [cell.strip() for cell in _BARS.split(re.sub(r"^\s*\|\s?|\s?\|\s*$", "", line))]


def _meaning(cell: str) -> ColumnMeaning | None:
    meaning = ColumnMeaning.NUMBER if _TOLL_HEAD.match(cell) else find_column_meaning(cell)
    if meaning in {ColumnMeaning.PERSON, ColumnMeaning.BODY, ColumnMeaning.MARK}:
        return meaning
    if meaning is ColumnMeaning.STATUS:
        return ColumnMeaning.MARK
    if meaning is ColumnMeaning.NUMBER:
        return meaning
    if meaning is ColumnMeaning.ASKER:
        return ColumnMeaning.BODY
    return ColumnMeaning.PERSON if find_group_label(cell) else None


def _place(person: ListedPerson, cell: str) -> ListedPerson:
    """Add whom a person stands for; what the name's own cell said of them is their office then."""
    attendee = person.attendee
    if noted := _note_presence(person, cell):
        return noted
    bracket = _OFFICE_BEHIND.search(cell)
    office = bracket.group(1) if bracket and is_role(bracket.group(1)) else None
    body = cell[: bracket.start()].strip() if bracket and office else cell
    printed = attendee.organisation if attendee.organisation and not BODY_NOUN.search(attendee.organisation) else None
    role = ", ".join(filter(None, (attendee.role, printed, office))) or None
    return replace(person, attendee=replace(attendee, organisation=body, role=role))


def _describe(person: ListedPerson, cell: str, *, is_office: bool) -> ListedPerson:
    """Add what a column of bodies or offices says."""
    if (bracket := _OFFICE_BEHIND.search(cell)) and is_presence_note(bracket[1]):
        person = _note_presence(person, bracket[1]) or person
        cell = cell[: bracket.start()]
    if noted := _note_presence(person, cell):
        return noted
    attendee = person.attendee
    first, _, rest = cell.partition(", ")
    if not is_office and rest and attendee.organisation is None and is_role(first) and not is_role(rest):
        role = ", ".join(filter(None, (attendee.role, first)))
        return replace(person, attendee=replace(attendee, role=role, organisation=rest))
    if (is_office or is_role(cell)) and attendee.role is None:
        return replace(person, attendee=replace(attendee, role=cell))
    if not is_office and not is_role(cell) and attendee.organisation is None:
        return replace(person, attendee=replace(attendee, organisation=cell))
    return replace(person, attendee=replace(attendee, role=", ".join(filter(None, (attendee.role, cell)))))


def _note_presence(person: ListedPerson, cell: str) -> ListedPerson | None:
    """Note what a cell says of how, or for whom, somebody was there; None where it says what they are."""
    attendee = person.attendee
    if principal := find_principal(cell):
        return replace(person, attendee=replace(attendee, deputises_for=principal))
    if is_presence_note(cell):
        return replace(person, attendee=replace(attendee, note=cell))
    if _ABSENT_HEAD.match(cell) and NO_MARK.match(cell):
        return replace(person, attendee=replace(attendee, present=False))
    return person if _THERE.match(cell) else None


def _cell(cells: Sequence[str], at: int | None) -> str:
    return cells[at] if at is not None and at < len(cells) else ""
