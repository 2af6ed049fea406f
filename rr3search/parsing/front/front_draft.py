"""What has been read of a header so far, and the lines that say what they are by a label.

Lines in, a draft that fills. It holds what was printed; nothing is chosen here.
"""

import datetime as dt
import re
from dataclasses import dataclass, field, replace

from rr3search.domain import Attendee, Block
from rr3search.language.dates import DateOrder, PrintedDate, find_dates, find_days
from rr3search.language.group_labels import split_groups
from rr3search.language.list_headings import is_heading_word
from rr3search.parsing.attendance.entries import read_attendance_line, read_holders
from rr3search.parsing.attendance.person_lines import ListedPerson
from rr3search.parsing.attendance.whole_list import AttendanceList
from rr3search.parsing.front.front_lines import LabelledLine, read_labelled_line

__all__ = ["FrontDraft", "names_office_holder", "take_group", "take_labelled", "take_split_label"]

_MOST_WORDS_OF_A_VALUE = 60
_SECRETARIAT = re.compile(r"^\W*secretariat\b", re.IGNORECASE)


@dataclass(slots=True)
class FrontDraft:
    """What has been read so far."""

    small_words: frozenset[str]
    order: DateOrder | None
    titles: list[str] = field(default_factory=list)
    dates: list[PrintedDate] = field(default_factory=list)
    labelled_dates: list[PrintedDate] = field(default_factory=list)
    days: list[str] = field(default_factory=list)
    """Lines that name the meeting's day without its year."""
    venue: str | None = None
    broken: str | None = None
    """A title that goes on in the next line of the same kind."""
    people: AttendanceList = field(default_factory=AttendanceList)

    @property
    def held_on(self) -> dt.date | None:
        """The first day printed so far, the labelled ones first."""
        return next((one.date for one in (*self.labelled_dates, *self.dates)), None)

    def find_dates(self, text: str) -> list[PrintedDate]:
        """Find the dates of a text in the document's own order of day and month."""
        return find_dates(text, order=self.order)


def names_office_holder(block: Block, following: Block | None) -> bool:
    """Whether an office has a line to itself, and its holder the next."""
    label = block.text.strip().rstrip(":").strip()
    line = read_labelled_line(f"{label}: {following.text}") if following is not None and ":" not in label else None
    if line is None or line.office is None or line.label.casefold() != label.casefold():
        return False
    people = read_attendance_line(line.value, is_present=True, is_run=True)
    return bool(people) and all(" " in person.attendee.name for person in people)


def take_group(draft: FrontDraft, text: str) -> bool:
    """Take the label of a group with whom it names; one person alone is the secretariat they are listed as."""
    before = len(draft.people.attendees)
    if _take_several(draft, text):
        return True
    if not draft.people.take_label(text):
        return False
    added = draft.people.attendees[before:]
    if len(added) == 1 and _SECRETARIAT.match(text):
        draft.people.add(replace(added[0], role="Secretariat"))
    return True


def _take_several(draft: FrontDraft, text: str) -> bool:
    """Take a line that holds a group and, behind its people, the holder of an office: "Absent: none. Clerk: A"."""
    first, *others = split_groups(text)
    lines = [read_labelled_line(part) for part in others]
    if not others or not all(line and line.office and _read_holders(line) for line in lines):
        return False
    return draft.people.take_label(first) and all(_add_office_holders(draft, line) for line in lines if line)


def take_split_label(draft: FrontDraft, block: Block, following: Block | None) -> bool:
    """Take a label that has a line to itself, and its value on the next: "Chair" above "Jo Marsh"."""
    label = block.text.strip().rstrip(":").strip()
    if following is None or ":" in label or len(following.text.split()) > _MOST_WORDS_OF_A_VALUE:
        return False
    line = read_labelled_line(f"{label}: {following.text}")
    if line is None or line.label.casefold() != label.casefold() or following.text.rstrip().endswith("."):
        return False
    if line.office and names_office_holder(block, following):
        return _add_office_holders(draft, line)
    if line.office and (holder := draft.people.find(line.value)):
        draft.people.add(replace(holder, role=line.office))
        return True
    dates = draft.find_dates(line.value) if line.says_when and not line.is_weak else []
    draft.labelled_dates += dates
    is_set_off = 0 < len(block.text.rstrip()) <= block.emphasis and not following.emphasis
    if line.says_where and (block.text.rstrip().endswith(":") or is_set_off):
        draft.venue = draft.venue or line.value
        return True
    return bool(dates)


def take_labelled(draft: FrontDraft, text: str, *, needs_person: bool = False) -> bool:
    """Take "Label: value".

    Args:
        draft: What has been read so far.
        text: The line.
        needs_person: Whether only a label with a person behind it counts, as among the lines of a list.
    """
    line = read_labelled_line(text)
    if line is None:
        return False
    people = _read_holders(line) if line.office else []
    if needs_person or (line.is_weak and not people):
        return bool(people and _add_office_holders(draft, line))
    if line.office and people:
        return _add_office_holders(draft, line)
    draft.people.close()
    _note_labelled(draft, line)
    return True


def _read_holders(line: LabelledLine) -> list[ListedPerson]:
    """Read whom a label names; words of a heading ("Minutes - Regular Meeting") are nobody."""
    if line.is_of_several:
        people = read_attendance_line(line.value, is_present=True, is_run=True)
    else:
        people = read_holders(line.value)
    return [one for one in people if not any(map(is_heading_word, one.attendee.name.split()))]


def _note_labelled(draft: FrontDraft, line: LabelledLine) -> None:
    if line.says_when:
        if dates := draft.find_dates(line.value):
            draft.labelled_dates += dates
        elif find_days(line.value):
            draft.days.append(line.value)
    elif line.says_where:
        draft.venue = draft.venue or line.value
    elif line.says_what:
        draft.titles.insert(0, line.value)


def _add_office_holders(draft: FrontDraft, line: LabelledLine) -> bool:
    office = line.office
    for person in _read_holders(line):
        attendee = person.attendee
        if " " not in attendee.name and (known := draft.people.find(attendee.name)):
            attendee = replace(attendee, name=known.name)
        role = office if attendee.role is None else f"{office}, {attendee.role}"
        draft.people.add(Attendee(attendee.name, attendee.organisation, role, attendee.present, attendee.note))
        if person.initials:
            draft.people.initials[person.initials] = attendee.name
    return True
