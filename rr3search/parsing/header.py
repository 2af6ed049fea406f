"""What stands before the first item: title, date, venue and who was there.

Blocks in, front matter out, with the number of blocks it took. Labelled or not, in any order; the first
block that is none of these begins the body.
"""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import PurePath

from rr3search.domain import Attendee, Block, BlockStyle, fold_characters
from rr3search.parsing.attendance import find_group_label, read_attendance_line
from rr3search.parsing.dates import PrintedDate, find_dates, find_file_name_date
from rr3search.parsing.names import is_person_name

__all__ = ["FrontMatter", "derive_body", "read_front_matter"]

_MOST_WORDS_OF_A_LINE = 40
_MOST_WORDS_OF_A_DATE_LINE = 16
_BLOCKS_SEARCHED_FOR_A_DATE = 12
_LABELLED = re.compile(
    r"^(?P<label>date(?: and time)?|(?:meeting )?date(?:/time)?|venue|location|place|held (?:at|in|on|via|by)|"
    r"where|when|"
    r"time|duration|meeting duration|chair(?:ed by)?|in the chair|minutes(?: taken)? by|notes(?: taken)? by|"
    r"note[- ]taker|"
    r"minute[- ]taker|secretary|moderator|scribe|title|status|version|reference|ref|author|body|committee|group)\s*"
    r"(?::|\s-\s)\s*(?P<value>.+)$",
    re.IGNORECASE,
)
_VENUE = re.compile(
    r"^(?:via|by|on|over|through)\s+(?:a\s+)?(?:video|tele|phone|zoom|teams|microsoft|ms teams|skype|webex|google|"
    r"conference|web|remote|virtual)|^(?:held\s+)?(?:virtual(?:ly)?|online|remotely|hybrid|teleconference|"
    r"conference call|"
    r"microsoft teams|ms teams|zoom)\b|^(?:held )?(?:at|in)\s+(?:the\s+)?[A-Z0-9]|"
    r"\b(?:room|street|house|hall|building|office|centre|center|road|avenue|square)\b",
    re.IGNORECASE,
)
_TITLE_WORD = re.compile(
    r"\b(?:minutes|meeting|committee|group|board|panel|council|forum|agm|notes|summary|network|partnership|"
    r"working party|call|assembly|session|transcript|record)\b",
    re.IGNORECASE,
)
_DECOY = re.compile(
    r"\b(?:next|previous|last|following|future|approved|published|posted|printed|issued|circulated|updated|draft of|"
    r"amended|actions? from|minutes of the meeting)\b",
    re.IGNORECASE,
)
_HELD = re.compile(r"\b(?:held|took place|met|meeting|convened)\b", re.IGNORECASE)
_AFFIXES = re.compile(
    r"^(?:draft |confirmed |approved |final |unconfirmed )*(?:notes|minutes|summary|record|transcript)?\s*(?:of|"
    r"from|for)?\s*"
    r"(?:the|an?)?\s*(?:meeting|teleconference)?\s*(?:of|from)?\s*(?:the\s+)?|"
    r"\s*[-:,]?\s*\(?(?:(?:draft|final|committee|weekly|monthly|contributors)\s+)?(?:meeting\s*)?(?:minutes|"
    r"notes|summary)?"
    r"(?:\s+of\s+(?:the\s+)?meeting)?(?:\s+(?:held )?on)?\)?$",
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
    blocks: tuple[str, ...]
    taken: int
    """How many blocks of the document it holds; the body begins at this index."""
    warnings: tuple[str, ...]


@dataclass(slots=True)
class _Draft:
    """What has been read so far."""

    titles: list[str] = field(default_factory=list)
    dates: list[PrintedDate] = field(default_factory=list)
    venue: str | None = None
    attendees: list[Attendee] = field(default_factory=list)
    initials: dict[str, str] = field(default_factory=dict)
    group: bool | None = None
    """Whether the attendance group being read was present; None outside attendance."""


def read_front_matter(blocks: Sequence[Block], *, file: str) -> FrontMatter:
    """Read the blocks before the body.

    Args:
        blocks: The whole document, in order.
        file: Path of the source; its name is the last resort for title and date.
    """
    draft = _Draft()
    taken = 0
    for index, block in enumerate(blocks):
        following = blocks[index + 1] if index + 1 < len(blocks) else None
        if not _take_block(draft, block, following):
            break
        taken = index + 1
    stem = PurePath(file).stem
    held_on, warnings = _choose_date(draft, blocks[taken:], stem=stem)
    if not draft.attendees:
        warnings.append("no attendance list found")
    return FrontMatter(
        title=_choose_title(draft.titles) or stem,
        held_on=held_on,
        venue=draft.venue,
        attendees=tuple(dict.fromkeys(draft.attendees)),
        initials=draft.initials,
        blocks=tuple(block.text for block in blocks[:taken]),
        taken=taken,
        warnings=tuple(warnings),
    )


def derive_body(title: str) -> str:
    """Tell who met from the title: without "Minutes of", a date, or the topic after a dash."""
    for date in reversed(find_dates(title)):
        title = title[: date.start] + title[date.start + len(date.printed) :]
    head = re.split(r"\s+[-–—|]\s+|:\s+", title.strip(" ,-–—:"))[0]
    stripped = _AFFIXES.sub("", head).strip(" ,-–—:()")
    return stripped or head or title


def _take_block(draft: _Draft, block: Block, following: Block | None) -> bool:
    """Take one block into the front matter; False where the body begins."""
    line = fold_characters(block.text)
    if block.style is BlockStyle.FOOTNOTE or (len(line.split()) > _MOST_WORDS_OF_A_LINE and not find_group_label(line)):
        return draft.group is not None and _take_people(draft, block.text)
    if label := find_group_label(line):
        draft.group = label[0]
        if rest := label[1]:
            _take_people(draft, rest, is_run=True)
        return True
    if draft.group is not None and block.style is not BlockStyle.HEADING and _take_people(draft, block.text):
        return True
    return _take_labelled(draft, block.text) or _take_unlabelled(draft, block, following)


def _take_people(draft: _Draft, text: str, *, is_run: bool = False) -> bool:
    people = read_attendance_line(text, is_present=draft.group is not False, is_run=is_run)
    for person in people:
        draft.attendees.append(person.attendee)
        if person.initials:
            draft.initials[person.initials] = person.attendee.name
    is_empty_group = bool(re.fullmatch(r"(?:none|nil|n/?a)(?: received)?\.?", text.strip(), re.IGNORECASE))
    is_counted = bool(re.fullmatch(r"[\w &/'-]{2,40}\s+[-–]\s+\d+ \w+", text.strip()))
    return bool(people) or is_empty_group or is_counted


def _take_labelled(draft: _Draft, text: str) -> bool:
    match = _LABELLED.match(fold_characters(text).strip(" *#"))
    if match is None:
        return False
    label, value = match.group("label").lower(), match.group("value").strip(" *")
    if dates := find_dates(value):
        draft.dates[:0] = dates
    elif label in {"venue", "location", "place", "where"} or label.startswith("held"):
        draft.venue = draft.venue or value
    elif "chair" in label and is_person_name(value):
        _add_office_holder(draft, value, role="Chair")
    elif is_person_name(value) and ("by" in label or "taker" in label or label in {"secretary", "moderator", "scribe"}):
        _add_office_holder(draft, value, role="notes" if "by" in label or "taker" in label else label)
    elif label == "title":
        draft.titles.insert(0, value)
    return True


def _add_office_holder(draft: _Draft, name: str, *, role: str) -> None:
    if all(person.name != name for person in draft.attendees):
        draft.attendees.append(Attendee(name=name, organisation=None, role=role, present=True))


def _take_unlabelled(draft: _Draft, block: Block, following: Block | None) -> bool:
    """Take a date line, a venue or a title by its shape; nothing once attendance has been read, but dates."""
    line = fold_characters(block.text).strip()
    words = len(line.split())
    dates = find_dates(line)
    if dates and words <= _MOST_WORDS_OF_A_DATE_LINE and not _DECOY.search(line) and not line.endswith("."):
        draft.dates += dates
        draft.group = None
        if _TITLE_WORD.search(line[: dates[0].start]) and not draft.titles:
            draft.titles.append(block.text)
        return True
    if draft.attendees or draft.group is not None or block.marker or line.endswith((".", "?")):
        return False
    if draft.titles and not draft.venue and _VENUE.search(line) and block.style is not BlockStyle.HEADING:
        draft.venue = block.text
        return True
    return _take_title(draft, block, following)


def _take_title(draft: _Draft, block: Block, following: Block | None) -> bool:
    if following is None or block.style is BlockStyle.LIST_ITEM:
        return False
    is_title = not draft.titles or (bool(_TITLE_WORD.search(block.text)) and not draft.dates)
    if is_title:
        draft.titles.append(block.text)
    return is_title


def _choose_title(titles: Sequence[str]) -> str | None:
    """The first line that speaks of a meeting or a body, else the first line."""
    return next((title for title in titles if _TITLE_WORD.search(title)), titles[0] if titles else None)


def _choose_date(draft: _Draft, body: Sequence[Block], *, stem: str) -> tuple[dt.date | None, list[str]]:
    """The header's date, else one the first paragraphs say the meeting was held on, else the file name's."""
    warnings: list[str] = []
    dates = draft.dates or [
        date
        for block in body[:_BLOCKS_SEARCHED_FOR_A_DATE]
        if _HELD.search(block.text) and not _DECOY.search(block.text)
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
