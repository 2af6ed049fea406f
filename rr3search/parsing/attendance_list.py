"""The attendance list as a whole: groups, their lines, and where the list ends.

Blocks in order in, attendees out. A list may stand at the top, behind an opening line, or at the end; what
ends it is the first block that cannot be one of its lines.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from rr3search.domain import Attendee, Block, BlockStyle, fold_characters, fold_name
from rr3search.parsing.attendance import read_attendance_line
from rr3search.parsing.attendance_notes import fits_initials
from rr3search.parsing.attendance_table import AttendanceColumns, find_attendance_columns, split_cells
from rr3search.parsing.group_labels import find_group_label
from rr3search.parsing.list_headings import is_heading_word, names_item
from rr3search.parsing.name_shapes import is_person_name, looks_like_body
from rr3search.parsing.offices import is_role
from rr3search.parsing.person_lines import BRACKETED, ListedPerson
from rr3search.parsing.table_columns import find_column_meaning

__all__ = ["AttendanceList", "names_people"]

_MOST_WORDS_OF_A_LINE = 25
_MOST_WORDS_OF_A_BODY = 8
_MOST_ROWS = 60
_NOBODY = re.compile(
    r"^(?:none|nil|n/?a|no (?:apologies|one)|there were (?:none|no apologies)|-+|to be confirmed|tbc|\[?redacted\]?"
    r"(?:[,;-].*)?|as above)(?: (?:for absence|received|given|were received|noted|recorded))*\.?$",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"^(?:[\w &/'-]{2,40}\s+-+\s+)?(?:\d+|several|a number of|one|two|three|four|five|six|seven|eight|nine|ten|around "
    r"\d+|approximately \d+)\s+(?:other |additional )?(?:members? of|officials?|officers?|residents?|parishioners?|"
    r"observers?|attendees?|participants?|representatives?|press|people|the public|guests?|staff|\w+)[\w ()]*\.?$",
    re.IGNORECASE,
)
_DETAILS = re.compile(r"[,(|;\t]|\s-\s")
_PROPER = re.compile(
    r"^(?:[A-Z0-9][\w'&.-]*|of|the|and|for|&|/|in)(?:(?:\s+|\s*/\s*)(?:[A-Z0-9][\w'&.-]*|of|the|and|for|&|in))*:?$"
)
_BRACKET_ONLY = re.compile(r"^\(([^()]{2,60})\)$")
_NEXT_GROUP = re.compile(r"(?<=[a-z)])\.\s+(?=[A-Z][\w ,/&-]{2,50}:)")
_INITIALS_LINE = re.compile(r"^[A-Z][A-Za-z]{1,3}$")


class AttendanceList:
    """What has been read of the attendance so far."""

    def __init__(self) -> None:
        self._people: dict[str, Attendee] = {}
        self.initials: dict[str, str] = {}
        """Full name by the initials the list gives."""
        self._is_present: bool | None = None
        self._style: BlockStyle | None = None
        self._has_details = False
        self._is_in_capitals = False
        self._organisation: str | None = None
        self._columns: AttendanceColumns | None = None

    @property
    def attendees(self) -> tuple[Attendee, ...]:
        """Everybody listed, each once, in the order printed."""
        return tuple(self._people.values())

    @property
    def is_open(self) -> bool:
        """Whether the next block may be a line of the list."""
        return self._is_present is not None

    def close(self) -> None:
        """End the group that is being read."""
        self._is_present = None
        self._columns = None

    def take_label(self, text: str) -> bool:
        """Open a group where the line is its label, and take whom it names itself; a line may hold several groups."""
        first, *others = _NEXT_GROUP.split(text)
        if others and all(find_group_label(part) for part in (first, *others)):
            return sum(self.take_label(part) for part in (first, *others)) > len(others)
        label = find_group_label(text)
        cells = split_cells(text)
        if label is None and cells and (head := find_group_label(cells[0])) and not head.rest:
            label = replace(head, rest=" | ".join(cell for cell in cells[1:] if cell))
        if label is None:
            return False
        rest = fold_characters(label.rest).strip()
        is_nobody = bool(_NOBODY.match(rest) or _COUNTED.match(rest))
        if rest and not is_nobody and not self._take_people(rest, is_present=label.is_present, is_run=True):
            return False
        self._open(is_present=label.is_present)
        return True

    def _open(self, *, is_present: bool) -> None:
        self._is_present, self._style, self._has_details, self._organisation = is_present, None, False, None

    def take_table_line(self, block: Block) -> bool:
        """Take the head of an attendance table, or a row below it."""
        if columns := find_attendance_columns(block.text):
            self._open(is_present=columns.is_present)
            self._columns = columns
            return True
        if self._columns is None or self._is_present is None:
            return False
        cells = split_cells(block.text)
        if not cells:
            return False
        columns = replace(self._columns, is_present=self._is_present)
        if person := columns.read_row(block.text):
            self._take_person(person)
        return True

    def take_columns(self, blocks: Sequence[Block]) -> int:
        """Take a list whose columns stand one below the other, all names, all bodies, all initials; how many blocks.

        Only where the initials fit the names line by line can the lines be told apart.
        """
        if self._is_present is None:
            return 0
        lines = [fold_characters(block.text).strip() for block in blocks[: 3 * _MOST_ROWS]]
        for width in (2, 3):
            for count in range(2, len(lines) // width + 1):
                names, initials = lines[:count], lines[(width - 1) * count : width * count]
                if not is_person_name(names[-1]) or _DETAILS.search(names[-1]):
                    break
                if all(_INITIALS_LINE.match(one) for one in initials) and all(map(fits_initials, initials, names)):
                    bodies = lines[count : 2 * count] if width > 2 else [""] * count  # noqa: PLR2004  names, initials
                    for name, body, short in zip(names, bodies, initials, strict=True):
                        self._take_people(f"{name}, {body}", is_present=self._is_present, is_run=False)
                        self.initials[short] = name
                    return width * count
        return 0

    def take_line(self, block: Block, following: Block | None, *, small_words: frozenset[str]) -> bool:
        """Take a line of the open group; False where the list has ended.

        Args:
            block: The candidate.
            following: The block after it, which tells a name from a heading.
            small_words: Words the document writes without a capital somewhere.
        """
        line = fold_characters(block.text).strip()
        is_label = (label := find_group_label(line)) is not None and not label.rest
        is_other = is_label or _is_scribed(line) or names_item(line) or _is_other_head(block.text)
        if self._is_present is None or block.style is BlockStyle.FOOTNOTE or is_other:
            return False
        if self._take_subheading(block, following):
            return True
        if block.style is BlockStyle.HEADING or not self._can_be_line(block):
            return False
        if self._take_bracket(line) or _NOBODY.match(line) or _COUNTED.match(line):
            return True
        is_item_below = block.style is BlockStyle.LIST_ITEM and self._organisation is not None
        has_style = self._style in {None, block.style} or is_item_below
        is_heading = not has_style or self._is_heading(block, following, small_words=small_words)
        return not is_heading and self._take_item(block, is_present=self._is_present)

    def _take_bracket(self, line: str) -> bool:
        """Take a line that is one bracket: the body of the person above it."""
        match = _BRACKET_ONLY.match(line)
        if match is None or not self._people:
            return False
        last = next(reversed(self._people))
        if self._people[last].organisation is None and not is_role(match.group(1)):
            self._people[last] = replace(self._people[last], organisation=match.group(1))
        return True

    def _can_be_line(self, block: Block) -> bool:
        is_short = len(block.text.split()) <= _MOST_WORDS_OF_A_LINE
        return bool(is_short or read_attendance_line(block.text, is_present=True, is_run=True))

    def _take_subheading(self, block: Block, following: Block | None) -> bool:
        """Take a line that names the organisation, or the class, of the people below it."""
        line = fold_characters(block.text).strip()
        if len(line.split()) > _MOST_WORDS_OF_A_BODY or not names_people(following):
            return False
        is_class = line.endswith(":")
        if not is_class and (
            _DETAILS.search(line)
            or "\t" in block.text
            or ": " in line
            or names_item(line)
            or any(map(str.isdigit, block.marker))
        ):
            return False
        is_set_off = following is not None and _is_set_off(block, following)
        if not is_class and not looks_like_body(line) and not is_set_off and is_person_name(line):
            return False
        if line[-1] in ".?!;" or (block.style is BlockStyle.LIST_ITEM and not is_class and not looks_like_body(line)):
            return False
        if looks_like_body(line) and read_attendance_line(line, is_present=True):
            return False
        is_name = looks_like_body(line) or (is_set_off and bool(_PROPER.match(line)))
        self._organisation = line.rstrip(":") if is_name else None
        return True

    def _take_item(self, block: Block, *, is_present: bool) -> bool:
        is_list_item = block.style is BlockStyle.LIST_ITEM and not any(mark.isalnum() for mark in block.marker)
        is_taken = self._take_people(block.text, is_present=is_present, is_run=False)
        if is_taken or (is_list_item and self._style is BlockStyle.LIST_ITEM):
            self._is_in_capitals = self._is_in_capitals or block.text.isupper()
            self._style = block.style
            return True
        is_part = self._style is not None and self._organisation is None and looks_like_body(block.text)
        return is_part and self._has_details and bool(_DETAILS.search(fold_characters(block.text)))

    def add(self, person: Attendee) -> None:
        """Add somebody a label names ("Chair: Jo Marsh"), or what it adds to somebody listed."""
        key = fold_name(person.name)
        known = self._people.get(key)
        if known is None:
            self._people[key] = person
            return
        roles = [role for role in (known.role, person.role) if role]
        is_repeated = len(roles) > 1 and fold_name(roles[1]) in fold_name(roles[0])
        self._people[key] = replace(
            known,
            organisation=known.organisation or person.organisation,
            role=", ".join(dict.fromkeys(roles[:1] if is_repeated else roles)) or None,
            present=known.present and person.present,
            note=known.note or person.note,
            deputises_for=known.deputises_for or person.deputises_for,
        )

    def _take_people(self, text: str, *, is_present: bool, is_run: bool) -> bool:
        people = read_attendance_line(text, is_present=is_present, is_run=is_run)
        for person in people:
            self._take_person(person)
        return bool(people)

    def _take_person(self, person: ListedPerson) -> None:
        attendee = person.attendee
        self._has_details = self._has_details or bool(attendee.organisation or attendee.role)
        self.add(replace(attendee, organisation=attendee.organisation or self._organisation))
        if person.initials:
            self.initials[person.initials] = attendee.name

    def _is_heading(self, block: Block, following: Block | None, *, small_words: frozenset[str]) -> bool:
        """Whether a line that could be a bare name is rather the first heading of the body."""
        line = fold_characters(block.text).strip()
        is_numbered = any(mark.isdigit() for mark in block.marker)
        if _DETAILS.search(line) or "\t" in block.text or (block.style is BlockStyle.LIST_ITEM and not is_numbered):
            return False
        words = line.split()
        is_followed_by_prose = following is not None and _is_prose(following)
        is_odd_one = self._style is not None and self._has_details and self._organisation is None
        is_shouted = line.isupper() and self._style is not None and not self._is_in_capitals
        return (
            all(word.lower() in small_words or is_heading_word(word) for word in words)
            or any(is_heading_word(word) for word in words)
            or is_shouted
            or (is_followed_by_prose and (len(words) == 1 or is_odd_one))
            or (is_numbered and is_followed_by_prose)
        )


def _is_set_off(block: Block, following: Block) -> bool:
    """Whether the file marks a line as standing above the one below it."""
    is_above_items = following.style is BlockStyle.LIST_ITEM and block.style is not BlockStyle.LIST_ITEM
    is_bold = 0 < len(block.text) <= block.emphasis and following.emphasis < len(following.text)
    return block.style is BlockStyle.HEADING or is_above_items or is_bold


def _is_other_head(text: str) -> bool:
    """Whether a line is the head of a table of something else than people."""
    cells = [cell for cell in split_cells(text) if cell]
    return len(cells) > 1 and all(map(find_column_meaning, cells)) and find_attendance_columns(text) is None


def names_people(block: Block | None) -> bool:
    """Whether the block is a line, or the head of a table, of people; a heading of one word is none."""
    if block is None or block.style is BlockStyle.HEADING:
        return False
    line = fold_characters(block.text).strip()
    if find_attendance_columns(block.text) is not None:
        return True
    people = [] if _is_scribed(line) else read_attendance_line(block.text, is_present=True)
    return (
        bool(people)
        and (len(people) > 1 or len(line.split()) <= _MOST_WORDS_OF_A_LINE)
        and " " in people[0].attendee.name
        and not names_item(line)
        and not looks_like_body(BRACKETED.sub("", line).split(",")[0])
    )


def _is_scribed(line: str) -> bool:
    """Whether a line is somebody's words behind their name, not somebody's office."""
    _, mark, said = line.partition(": ")
    return (
        bool(mark) and said.endswith((".", "?", "!")) and not read_attendance_line(said, is_present=True, is_run=True)
    )


def _is_prose(block: Block) -> bool:
    text = block.text.rstrip()
    return block.style is BlockStyle.PARAGRAPH and text.endswith((".", "?", ":")) and len(text.split()) > 4  # noqa: PLR2004  shorter is a line of a list
