"""What stands before the first item: title, date, venue and who was there.

Blocks in, front matter out, with the blocks it took. Labelled or not, in any order; the first block that is
none of these begins the body. An attendance list that stands further down is read too.
"""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import PurePath

from rr3search.domain import Attendee, Block, BlockStyle, fold_characters
from rr3search.parsing.attendance import find_group_label, read_attendance_line
from rr3search.parsing.attendance_list import AttendanceList
from rr3search.parsing.dates import PrintedDate, find_dates, find_file_name_date
from rr3search.parsing.titles import HELD, TITLE_WORD, choose_title

__all__ = ["FrontMatter", "read_front_matter"]

_MOST_WORDS_OF_A_LINE = 40
_MOST_WORDS_OF_A_DATE_LINE = 16
_BLOCKS_SEARCHED_FOR_A_DATE = 12
_LABELLED = re.compile(
    r"^(?P<label>(?:meeting )?date(?: and time|/time| of (?:the )?meeting| & time)?|venue|location|place|"
    r"held (?:at|in|on|via|by)|where|when|time|duration|meeting duration|subject|purpose|meeting|"
    r"chair(?:ed by|person|man)?|in the chair|(?:minutes|notes)(?: taken)?(?: by)?|note[- ]taker|minute[- ]taker|"
    r"secretary|moderator|facilitator|"
    r"host|scribe|title|status|version|reference|ref|author|body|committee|group|classification|speakers?|"
    r"presenters?|guest speakers?|organi[sz]er|circulation|distribution)\s*(?::|\s-+\s)\s*(?P<value>.+)$",
    re.IGNORECASE,
)
_OFFICES = {
    "minutes": "notes",
    "notes": "notes",
    "note": "notes",
    "minute": "notes",
    "chair": "Chair",
    "in the chair": "Chair",
    "chaired": "Chair",
    "secretary": "Secretary",
    "moderator": "Moderator",
    "facilitator": "Facilitator",
    "host": "Host",
    "scribe": "Scribe",
    "speaker": "Speaker",
    "presenter": "Presenter",
    "guest": "Guest speaker",
}
_VENUE = re.compile(
    r"^(?:via|by|on|over|through)\s+(?:a\s+)?(?:video|tele|phone|zoom|teams|microsoft|ms teams|skype|webex|google|"
    r"conference|web|remote|virtual)|^(?:held\s+)?(?:virtual(?:ly)?|online|remotely|hybrid|teleconference|"
    r"conference call|microsoft teams|ms teams|zoom)\b|^(?:held )?(?:at|in)\s+(?:the\s+)?[A-Z0-9]|"
    r"\b(?:room|street|house|hall|building|office|centre|center|road|avenue|square)\b",
    re.IGNORECASE,
)
_STATUS = re.compile(
    r"^\W*(?:(?:draft|confirmed|approved|unapproved|final|unconfirmed|corrected|official(?:[- ]sensitive)?|"
    r"v(?:ersion)? ?[\d.]+)\b[\s\d.v-]*)+\W*$",
    re.IGNORECASE,
)
_DECOY = re.compile(
    r"\b(?:next|previous|last|following|future|approved|published|posted|printed|issued|circulated|updated|draft of|"
    r"amended|actions? from|minutes of the meeting (?:held|of|on))\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What the minutes say of the meeting before anybody speaks."""

    title: str
    held_on: dt.date | None
    venue: str | None
    attendees: tuple[Attendee, ...]
    initials: dict[str, str]
    """Full name by the initials the list gives."""
    taken: tuple[int, ...]
    """Positions of the blocks it holds; all others are the body."""
    warnings: tuple[str, ...]


@dataclass(slots=True)
class _Draft:
    """What has been read so far."""

    small_words: frozenset[str]
    titles: list[str] = field(default_factory=list)
    dates: list[PrintedDate] = field(default_factory=list)
    venue: str | None = None
    people: AttendanceList = field(default_factory=AttendanceList)


def read_front_matter(blocks: Sequence[Block], *, file: str) -> FrontMatter:
    """Read the blocks before the body, and attendance lists wherever they stand.

    Args:
        blocks: The whole document, in order.
        file: Path of the source; its name is the last resort for title and date.
    """
    words = frozenset(word for block in blocks for word in re.findall(r"\b[a-z]+\b", fold_characters(block.text)))
    draft = _Draft(small_words=words)
    taken: list[int] = []
    for index, block in enumerate(blocks):
        if not _take_block(draft, block, _following(blocks, index)):
            break
        taken.append(index)
    taken += _take_later_lists(draft, blocks, start=len(taken))
    stem = PurePath(file).stem
    body = [block for index, block in enumerate(blocks) if index not in set(taken)]
    held_on, warnings = _choose_date(draft, body, stem=stem)
    if not draft.people.attendees:
        warnings.append("no attendance list found")
    return FrontMatter(
        title=choose_title(draft.titles) or stem,
        held_on=held_on,
        venue=draft.venue,
        attendees=draft.people.attendees,
        initials=draft.people.initials,
        taken=tuple(taken),
        warnings=tuple(warnings),
    )


def _following(blocks: Sequence[Block], index: int) -> Block | None:
    return blocks[index + 1] if index + 1 < len(blocks) else None


def _take_block(draft: _Draft, block: Block, following: Block | None) -> bool:
    """Take one block into the front matter; False where the body begins."""
    line = fold_characters(block.text).strip()
    if not _is_numbered_item(block) and draft.people.take_label(block.text):
        return True
    if draft.people.is_open and _take_labelled(draft, block.text, needs_person=True):
        return True
    if draft.people.take_line(block, following, small_words=draft.small_words):
        return True
    if block.style is BlockStyle.FOOTNOTE or len(line.split()) > _MOST_WORDS_OF_A_LINE:
        return False
    return _take_labelled(draft, block.text) or _take_unlabelled(draft, block, following)


def _is_numbered_item(block: Block) -> bool:
    return block.style is BlockStyle.LIST_ITEM and any(mark.isdigit() for mark in block.marker)


def _take_later_lists(draft: _Draft, blocks: Sequence[Block], *, start: int) -> list[int]:
    """Take the lists below an unnumbered label in the body; a numbered one stays in the body but is read."""
    taken: list[int] = []
    draft.people.close()
    label: int | None = None
    for index, block in enumerate(blocks[start:], start):
        if draft.people.is_open and draft.people.take_line(
            block, _following(blocks, index), small_words=draft.small_words
        ):
            taken += [position for position in (label,) if position is not None]
            taken.append(index)
            label = None
            continue
        draft.people.close()
        label = None
        found = find_group_label(re.sub(r"^\d[\d.]*\s*", "", block.text))
        if found is None or block.style is BlockStyle.LIST_ITEM or not (found.rest or _following(blocks, index)):
            continue
        is_lone = not found.rest
        if is_lone and not _names_people(_following(blocks, index)):
            continue
        if draft.people.take_label(re.sub(r"^\d[\d.]*\s*", "", block.text)):
            if found.rest:
                taken += [index] if re.match(r"[^.]*:", block.text) else []
            elif not block.marker:
                label = index
    draft.people.close()
    return taken


def _names_people(block: Block | None) -> bool:
    return block is not None and bool(read_attendance_line(block.text, is_present=True))


def _take_labelled(draft: _Draft, text: str, *, needs_person: bool = False) -> bool:
    """Take "Label: value".

    Args:
        draft: What has been read so far.
        text: The line.
        needs_person: Whether only a label with a person behind it counts, as among the lines of a list.
    """
    match = _LABELLED.match(fold_characters(text).strip(" *#"))
    if match is None:
        return False
    label, value = match.group("label").lower(), match.group("value").strip(" *")
    office = next((role for name, role in _OFFICES.items() if label.startswith(name)), None)
    people = read_attendance_line(value, is_present=True, is_run=True) if office else []
    if needs_person or (label in {"minutes", "notes", "meeting"} and not people):
        return bool(people and office and _add_office_holders(draft, value, office))
    if dates := find_dates(value):
        draft.dates[:0] = dates
    elif label in {"venue", "location", "place", "where"} or label.startswith("held"):
        draft.venue = draft.venue or value
    elif office and people:
        _add_office_holders(draft, value, office)
    elif label in {"title", "body", "committee", "group"}:
        draft.titles.insert(0, value)
    return True


def _add_office_holders(draft: _Draft, value: str, office: str) -> bool:
    for person in read_attendance_line(value, is_present=True, is_run=True):
        attendee = person.attendee
        role = office if attendee.role is None else f"{office}, {attendee.role}"
        draft.people.add(Attendee(attendee.name, attendee.organisation, role, present=True))
        if person.initials:
            draft.people.initials[person.initials] = attendee.name
    return True


def _take_unlabelled(draft: _Draft, block: Block, following: Block | None) -> bool:
    """Take a date line, a venue or a title by its shape; nothing once attendance has been read, but dates."""
    line = fold_characters(block.text).strip()
    dates = find_dates(line)
    is_title_line = bool(
        not (draft.dates or draft.people.attendees)
        and TITLE_WORD.match(re.sub(r"^[\W\d]+", "", line))
        and HELD.search(line)
    )
    is_short = len(line.split()) <= _MOST_WORDS_OF_A_DATE_LINE or is_title_line
    if dates and is_short and not line.endswith(".") and (is_title_line or not _DECOY.search(line[: dates[0].start])):
        draft.dates += dates
        draft.people.close()
        if (
            is_title_line
            or (TITLE_WORD.search(line[: dates[0].start]) and not draft.titles)
            or (not draft.titles and dates[0].start > 0)
        ):
            draft.titles.append(block.text)
        return True
    if draft.people.attendees or draft.people.is_open or block.marker or line.endswith((".", "?")):
        return False
    if _STATUS.match(line):
        return following is not None
    if draft.titles and not draft.venue and _VENUE.search(line) and block.style is not BlockStyle.HEADING:
        draft.venue = block.text
        return True
    return _take_title(draft, block, following)


def _take_title(draft: _Draft, block: Block, following: Block | None) -> bool:
    if following is None or block.style is BlockStyle.LIST_ITEM or re.match(r"^[^:]{2,40}:\s+\S.*\.$", block.text):
        return False
    is_title = not draft.titles or (bool(TITLE_WORD.search(block.text)) and not draft.dates)
    if is_title:
        draft.titles.append(block.text)
    return is_title


def _choose_date(draft: _Draft, body: Sequence[Block], *, stem: str) -> tuple[dt.date | None, list[str]]:
    """The header's date, else one the first paragraphs say the meeting was held on, else the file name's."""
    warnings: list[str] = []
    dates = draft.dates or [
        date
        for block in body[:_BLOCKS_SEARCHED_FOR_A_DATE]
        if HELD.search(block.text) and not _DECOY.search(block.text)
        for date in find_dates(block.text)
    ]
    if dates:
        if not dates[0].is_weekday_true:
            warnings.append(f"{dates[0].printed!r}: the weekday does not fit the date")
        if len({date.date for date in draft.dates}) > 1:
            warnings.append("several dates in the front matter; the first was taken")
        return dates[0].date, warnings
    if held_on := find_file_name_date(stem):
        return held_on, ["no date found in the text; taken from the file name"]
    return None, ["no date found"]
