"""The attendance list as a whole: groups, their lines, and where the list ends.

Blocks in order in, attendees out. A list may stand at the top, behind an opening line, or at the end; what
ends it is the first block that cannot be one of its lines.
"""

import re
from dataclasses import replace

from rr3search.domain import Attendee, Block, BlockStyle, fold_characters, fold_name
from rr3search.parsing.attendance import find_group_label, read_attendance_line
from rr3search.parsing.name_shapes import looks_like_body

__all__ = ["AttendanceList"]

_MOST_WORDS_OF_A_LINE = 25
_MOST_WORDS_OF_A_BODY = 8
_NOBODY = re.compile(
    r"^(?:none|nil|n/?a|no apologies|-+|to be confirmed|tbc|\[?redacted\]?)(?: (?:received|given|were received))?\.?$",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"^(?:[\w &/'-]{2,40}\s+-+\s+)?(?:\d+|several|around \d+|approximately \d+)\s+[\w ]+\.?$", re.IGNORECASE
)
_COLUMNS = re.compile(r"^\W*(?:name|attendee|member|initials|organi[sz]ation)s?\s*(?:[|,\t/&-]|and\b)", re.IGNORECASE)
_HEADING_WORD = re.compile(
    r"\b(?:report|update|business|finance|financial|matters|arising|review|planning|plan|discussion|engagement|"
    r"introduction|"
    r"introductions|welcome|welcomes|agenda|minutes|apologies|actions?|background|overview|opening|closing|next|"
    r"steps|items?|"
    r"issues|notes|summary|purpose|previous|meeting|meetings|date|questions|presentation|policy|budget|strategy|"
    r"performance|risks?|governance|membership|events?|website|elections?|correspondence|declarations?|interests?|"
    r"standing|orders|timetable|training|research|health|safety|communications?|funding|projects?|programme|"
    r"topics?|themes?|context|recovery|services?|support|data)\b",
    re.IGNORECASE,
)


class AttendanceList:
    """What has been read of the attendance so far."""

    def __init__(self) -> None:
        self._people: dict[str, Attendee] = {}
        self.initials: dict[str, str] = {}
        """Full name by the initials the list gives."""
        self._is_present: bool | None = None
        self._style: BlockStyle | None = None
        self._has_details = False
        self._organisation: str | None = None

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

    def take_label(self, text: str) -> bool:
        """Open a group where the line is its label, and take whom it names itself."""
        label = find_group_label(text)
        if label is None:
            return False
        if label.rest and not self._take_people(label.rest, is_present=label.is_present, is_run=True):
            rest = fold_characters(label.rest).strip()
            if not _NOBODY.match(rest) and not _COUNTED.match(rest):
                return False
        self._is_present, self._style, self._has_details, self._organisation = label.is_present, None, False, None
        return True

    def take_line(self, block: Block, following: Block | None, *, small_words: frozenset[str]) -> bool:
        """Take a line of the open group; False where the list has ended.

        Args:
            block: The candidate.
            following: The block after it, which tells a name from a heading.
            small_words: Words the document writes without a capital somewhere.
        """
        line = fold_characters(block.text).strip()
        if self._is_present is None or not self._can_be_line(block):
            return False
        if _NOBODY.match(line) or _COUNTED.match(line) or _COLUMNS.match(block.text):
            return True
        is_item_below = block.style is BlockStyle.LIST_ITEM and self._organisation is not None
        has_style = self._style in {None, block.style} or is_item_below
        if not has_style or self._is_heading(block, following, small_words=small_words):
            return False
        return self._take_subheading(block, following) or self._take_person(block, is_present=self._is_present)

    def _can_be_line(self, block: Block) -> bool:
        is_short = len(block.text.split()) <= _MOST_WORDS_OF_A_LINE
        is_run = bool(is_short or read_attendance_line(block.text, is_present=True, is_run=True))
        return is_run and block.style not in {BlockStyle.HEADING, BlockStyle.FOOTNOTE}

    def _take_subheading(self, block: Block, following: Block | None) -> bool:
        """Take a line that names the organisation, or the class, of the people below it."""
        line = fold_characters(block.text).strip()
        is_class = line.endswith(":") and len(line.split()) <= _MOST_WORDS_OF_A_BODY and _names_people(following)
        if not is_class and not self._opens_organisation(block, following):
            return False
        self._organisation = line.rstrip(":") if looks_like_body(line) else None
        return True

    def _take_person(self, block: Block, *, is_present: bool) -> bool:
        is_list_item = block.style is BlockStyle.LIST_ITEM and not any(mark.isalnum() for mark in block.marker)
        is_taken = self._take_people(block.text, is_present=is_present, is_run=False)
        if is_taken or (is_list_item and self._style is BlockStyle.LIST_ITEM):
            self._style = block.style
            return True
        return False

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
        )

    def _take_people(self, text: str, *, is_present: bool, is_run: bool) -> bool:
        people = read_attendance_line(text, is_present=is_present, is_run=is_run)
        for person in people:
            attendee = person.attendee
            self._has_details = self._has_details or bool(attendee.organisation or attendee.role)
            self.add(replace(attendee, organisation=attendee.organisation or self._organisation))
            if person.initials:
                self.initials[person.initials] = attendee.name
        return bool(people)

    def _is_heading(self, block: Block, following: Block | None, *, small_words: frozenset[str]) -> bool:
        """Whether a line that could be a bare name is rather the first heading of the body."""
        line = fold_characters(block.text).strip()
        if re.search(r"[,(|;\t]|\s-\s", block.text):
            return False
        is_numbered = any(mark.isdigit() for mark in block.marker)
        if block.style is BlockStyle.LIST_ITEM and not is_numbered:
            return False
        words = line.split()
        is_followed_by_prose = following is not None and _is_prose(following)
        is_odd_one = self._style is not None and self._has_details and self._organisation is None
        is_common = all(word.lower() in small_words or _HEADING_WORD.fullmatch(word) for word in words)
        is_partly_common = any(_HEADING_WORD.fullmatch(word) for word in words)
        return (
            is_common
            or is_partly_common
            or (is_followed_by_prose and (len(words) == 1 or is_odd_one))
            or (is_numbered and is_followed_by_prose)
        )

    def _opens_organisation(self, block: Block, following: Block | None) -> bool:
        line = fold_characters(block.text).strip()
        if following is None or len(line.split()) > _MOST_WORDS_OF_A_BODY or re.search(r"[,(|;\t]", block.text):
            return False
        if not looks_like_body(line) or following.style is BlockStyle.HEADING:
            return False
        return bool(read_attendance_line(following.text, is_present=True)) and not looks_like_body(following.text)


def _names_people(block: Block | None) -> bool:
    return block is not None and bool(read_attendance_line(block.text, is_present=True))


def _is_prose(block: Block) -> bool:
    text = block.text.rstrip()
    return block.style is BlockStyle.PARAGRAPH and text.endswith((".", "?", ":")) and len(text.split()) > 4  # noqa: PLR2004  shorter is a line of a list
