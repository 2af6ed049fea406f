"""The attendance list as a whole: groups, their lines, and where the list ends.

Blocks in order in, attendees out. A list may stand at the top, behind an opening line, or at the end; what
ends it is the first block that cannot be one of its lines.
"""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace

from rr3search.domain import Attendee, Block, BlockStyle, fold_characters
from rr3search.language.group_labels import find_group_label, split_groups
from rr3search.language.list_headings import names_item
from rr3search.language.name_shapes import looks_like_body
from rr3search.language.offices import is_role
from rr3search.parsing.attendance.entries import read_attendance_line
from rr3search.parsing.attendance.flat_rows import find_flat_rows, find_stacked_columns
from rr3search.parsing.attendance.list_lines import (
    find_body_below,
    find_proper_words,
    has_details,
    has_semicolons,
    is_other_head,
    is_scribed,
    is_subheading,
    names_nobody,
    opens_body,
    opens_unlabelled_list,
)
from rr3search.parsing.attendance.listed_people import ListedPeople
from rr3search.parsing.attendance.named_groups import find_named_group
from rr3search.parsing.attendance.paired_lines import find_paired_lines
from rr3search.parsing.attendance.person_lines import ListedPerson, settle_people
from rr3search.parsing.attendance.prose import read_told_list
from rr3search.parsing.attendance.spelling import is_glued_head, turn_name
from rr3search.parsing.attendance.table import AttendanceColumns, find_attendance_columns, split_cells
from rr3search.parsing.attendance.told_columns import find_told_columns

__all__ = ["AttendanceList"]

_MOST_WORDS_OF_A_LINE = 25
_MOST_LINES_OF_A_TABLE = 180
_BRACKET_ONLY = re.compile(r"^\(([^()]{2,60})\)$")
_FULL_NAMES = re.compile(r"^\W*full names?\b[^:]{0,40}:\s*(?P<names>\S.*)$", re.IGNORECASE)
_CUT_NAME = re.compile(r"^(?:[^\s,]+ [^,]+, ){2,}(?P<first>[A-Z][a-z]+)$")


class AttendanceList:
    """What has been read of the attendance so far."""

    def __init__(self) -> None:
        self._people = ListedPeople()
        self.initials: dict[str, str] = {}
        """Full name by the initials the list gives."""
        self._is_present: bool | None = None
        self._is_run = False
        """Whether the open group's label has its people behind it on the line, so that the next label is another."""
        self._style: BlockStyle | None = None
        self._has_details = False
        self._is_in_capitals = False
        self._organisation: str | None = None
        self._office: str | None = None
        """What a line above the next person says that they are."""
        self._proper_words: frozenset[str] = frozenset()
        self._columns: AttendanceColumns | None = None
        self._is_surname_first = False
        self._is_paired = False
        """Whether people stand above what they are."""
        self._is_unfinished = False
        """Whether the line before ends with a comma."""
        self._first_name: str | None = None
        """Where a run of whole names ends in a first name alone, as a broken line does."""

    @property
    def attendees(self) -> tuple[Attendee, ...]:
        """Everybody listed, each once, in the order printed."""
        return self._people.list_attendees()

    @property
    def is_open(self) -> bool:
        """Whether the next block may be a line of the list."""
        return self._is_present is not None

    def close(self) -> None:
        """End the group that is being read."""
        self._is_present = None
        self._columns = None

    def note_habits(self, lines: Sequence[str]) -> None:
        """Note how the document prints its lists, which tells a name beside a name from a body beside it."""
        self._people.has_semicolons = has_semicolons(lines)
        self._proper_words = find_proper_words(lines)

    def take_label(self, text: str) -> bool:
        """Open a group where the line is its label, and take whom it names itself; a line may hold several groups."""
        first, *others = split_groups(text)
        if others and all(find_group_label(part) for part in (first, *others)):
            return sum(self.take_label(part) for part in (first, *others)) > len(others)
        label, cells = find_group_label(text), split_cells(text)
        if label is None and cells and (head := find_group_label(cells[0])) and not head.rest:
            label = replace(head, rest=" | ".join(cell for cell in cells[1:] if cell))
        if label is None:
            return False
        self._organisation = label.organisation
        rest = fold_characters(label.rest).strip()
        if rest and not names_nobody(rest) and not self._take_people(rest, is_present=label.is_present, is_run=True):
            return False
        self._open(is_present=label.is_present, is_run=bool(rest))
        self._organisation = None if rest else label.organisation
        self._is_unfinished = rest.endswith(",")
        return True

    def take_named_group(self, blocks: Sequence[Block]) -> bool:
        """Take a label of any words where people, with what they are, stand behind it or below."""
        is_bare = self.is_open and not self._is_run
        group = find_named_group(blocks, is_open=self.is_open, proper_words=self._proper_words)
        if group is None or (is_bare and not group.is_column):
            return False
        is_present = self._is_present is not False or self._is_run
        self._organisation = group.organisation
        self._take_people(group.rest, is_present=is_present, is_run=not group.is_column)
        self._open(is_present=is_present, is_run=bool(group.rest) and not group.is_column)
        self._organisation = None if group.rest else group.organisation
        return True

    def _open(self, *, is_present: bool, is_run: bool = False) -> None:
        self._is_run = is_run
        self._is_present, self._style, self._has_details = is_present, None, False
        self._organisation = self._office = None

    def take_table_line(self, ahead: Sequence[Block], *, held_on: dt.date | None = None) -> bool:
        """Take the head of an attendance table, or a row below it.

        Args:
            ahead: The line, and those below it.
            held_on: The meeting's day, where the table has a column for each of several meetings; None if not known.
        """
        block = ahead[0]
        columns = find_attendance_columns(block.text, held_on=held_on)
        if columns is None and block.cell is not None and self._columns is None:
            told = find_told_columns(ahead)
            columns = replace(told, is_present=self._is_present is not False) if told else None
        if columns is not None:
            self._open(is_present=columns.is_present)
            self._columns = columns
            return True
        if is_glued_head(block.text):
            self._open(is_present=self._is_present is not False)
            return True
        if self._columns is None or self._is_present is None:
            return False
        if not split_cells(block.text):
            return False
        columns = replace(self._columns, is_present=self._is_present)
        for person in columns.read_row(block.text):
            self._take_person(person)
        return True

    def take_columns(self, blocks: Sequence[Block]) -> int:
        """Take a list whose cells stand one below the other, by columns or by rows; how many blocks."""
        if self._is_present is None:
            return 0
        lines = [fold_characters(block.text).strip() for block in blocks[:_MOST_LINES_OF_A_TABLE]]
        flat = find_flat_rows(lines) or find_stacked_columns(lines)
        for name, told, short in flat.rows if flat else ():
            self._take_initialled(f"{name}, {told}" if told else name, short, is_present=self._is_present)
        return flat.length if flat else self._take_pairs(blocks) if self._organisation is None else 0

    def _take_pairs(self, blocks: Sequence[Block]) -> int:
        """Take people who stand above the lines that say what they are; how many blocks."""
        is_here = self._is_present is not False
        people, length = find_paired_lines(blocks, is_present=is_here, is_known_form=self._is_paired)
        for person in people:
            self._take_person(person)
        self._is_paired = self._is_paired or bool(people)
        return length

    def take_line(self, block: Block, following: Block | None, *, small_words: frozenset[str]) -> bool:
        """Take a line of the open group; False where the list has ended.

        Args:
            block: The candidate.
            following: The block after it, which tells a name from a heading.
            small_words: Words the document writes without a capital somewhere.
        """
        line = fold_characters(block.text).strip()
        is_label = (label := find_group_label(line)) is not None and not label.rest
        is_other = is_label or is_scribed(line) or names_item(line) or is_other_head(block.text)
        if self._is_present is None or block.style is BlockStyle.FOOTNOTE or is_other:
            return False
        if self._take_full_names(line) or self._take_told(line) or self._take_subheading(block, following):
            return True
        if block.style is BlockStyle.HEADING or not self._can_be_line(block):
            return False
        if self._take_bracket(line) or names_nobody(line):
            return True
        is_item_below = block.style is BlockStyle.LIST_ITEM and self._organisation is not None
        has_style = self._style in {None, block.style} or is_item_below
        is_odd_one = self._style is not None and self._has_details and self._organisation is None
        is_begun = self._style is not None or self._is_run
        is_shouted = is_begun and not self._is_in_capitals and line.isupper()
        if not has_style or opens_body(
            block, following, small_words=small_words, is_odd_one=is_odd_one, is_shouted=is_shouted
        ):
            return False
        turned = self._turn_surname(line, following)
        return self._take_item(replace(block, text=turned) if turned else block, is_present=self._is_present)

    def take_unlabelled(self, blocks: Sequence[Block]) -> bool:
        """Open a list without a label, where two lines in a row name people; take the first."""
        if self.attendees or not opens_unlabelled_list(blocks):
            return False
        self._open(is_present=True)
        return self._take_item(blocks[0], is_present=True)

    def find(self, name: str) -> Attendee | None:
        """Find the one listed person that a part of a name can mean."""
        return self._people.find(name)

    def knows(self, name: str) -> bool:
        """Whether anybody listed can be meant by a part of a name."""
        return self._people.knows(name)

    def _take_full_names(self, line: str) -> bool:
        """Take a line that prints in full those whom the list calls by their first names."""
        match = _FULL_NAMES.match(line)
        if match is None:
            return False
        for person in read_attendance_line(match.group("names"), is_present=True, is_run=True):
            whole = person.attendee.name
            if before := self._people.name_in_full(whole):
                self.initials = {short: whole if name == before else name for short, name in self.initials.items()}
        return True

    def _take_told(self, line: str) -> bool:
        """Take a paragraph that tells in sentences who was there."""
        people = read_told_list(line) if self._is_present else []
        for attendee in people:
            self.add(attendee)
        return bool(people)

    def _turn_surname(self, line: str, following: Block | None) -> str | None:
        """Turn "Marsh, Jo", where the lines beside it are printed so too."""
        turned = turn_name(line)
        is_next = following is not None and turn_name(fold_characters(following.text).strip()) is not None
        self._is_surname_first = turned is not None and (self._is_surname_first or is_next)
        return turned if self._is_surname_first else None

    def _take_bracket(self, line: str) -> bool:
        """Take a line that is one bracket: the body of the person above it."""
        match = _BRACKET_ONLY.match(line)
        if match is None or not self._people.list_attendees():
            return False
        if not is_role(match.group(1)):
            self._people.place_last(match.group(1))
        return True

    def _can_be_line(self, block: Block) -> bool:
        is_short = len(block.text.split()) <= _MOST_WORDS_OF_A_LINE
        return bool(is_short or read_attendance_line(block.text, is_present=True, is_run=True))

    def _take_subheading(self, block: Block, following: Block | None) -> bool:
        """Take a line that names the organisation, or the class, of the people below it."""
        if not is_subheading(block, following):
            return False
        line = fold_characters(block.text).strip().rstrip(":")
        self._organisation = find_body_below(block, following)
        self._office = line if self._organisation is None and is_role(line) else None
        return True

    def _take_item(self, block: Block, *, is_present: bool) -> bool:
        if self._first_name and re.fullmatch(r"[^\W\d_a-z][\w'-]+", block.text.strip()):
            block = replace(block, text=f"{self._first_name} {block.text.strip()}")
        cut = _CUT_NAME.search(block.text)
        self._first_name = cut.group("first") if cut else None
        is_list_item = block.style is BlockStyle.LIST_ITEM and not any(mark.isalnum() for mark in block.marker)
        is_taken = self._take_people(block.text, is_present=is_present, is_run=self._is_unfinished)
        self._is_unfinished = block.text.rstrip().endswith(",")
        if is_taken or (is_list_item and self._style is BlockStyle.LIST_ITEM):
            self._is_in_capitals = self._is_in_capitals or block.text.isupper()
            self._style = block.style
            return True
        is_part = self._style is not None and self._organisation is None and looks_like_body(block.text)
        return is_part and self._has_details and has_details(block.text)

    def add(self, person: Attendee) -> None:
        """Add somebody a label names ("Chair: Jo Marsh"), or what it adds to somebody listed."""
        self._people.add(person)

    def _take_people(self, text: str, *, is_present: bool, is_run: bool) -> bool:
        people: Sequence[ListedPerson] = read_attendance_line(text, is_present=is_present, is_run=is_run)
        people = self._people.place_listed(people, text, is_run=is_run, is_placed=self._organisation is not None)
        for person in settle_people(people, self._organisation) if self._organisation else people:
            self._take_person(person)
        return bool(people)

    def _take_initialled(self, text: str, short: str, *, is_present: bool) -> None:
        """Take one person whose initials stand beside them in a cell of their own."""
        for person in read_attendance_line(text, is_present=is_present)[:1]:
            self._take_person(replace(person, initials=short))

    def _take_person(self, person: ListedPerson) -> None:
        attendee = person.attendee
        self._has_details = self._has_details or bool(attendee.organisation or attendee.role)
        is_told = bool(self._office and attendee.role and self._office.startswith(attendee.role))
        role = self._office if is_told else ", ".join(filter(None, (self._office, attendee.role))) or None
        self._office = None
        self.add(replace(attendee, role=role, organisation=attendee.organisation or self._organisation))
        if person.initials:
            self.initials[person.initials] = attendee.name
