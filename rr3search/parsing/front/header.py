"""What stands before the first item: title, date, venue and who was there.

Blocks in, front matter out, with the blocks it took. Labelled or not, in any order; the first block that is
none of these begins the body. An attendance list that stands further down is read too.
"""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePath

from rr3search.domain import Attendee, Block, BlockStyle, fold_characters
from rr3search.language.dates import DateOrder, find_date_order, find_dates, find_days
from rr3search.language.group_labels import find_group_label
from rr3search.language.list_headings import names_item
from rr3search.parsing.attendance.named_groups import find_named_group, heads_column, join_set_off
from rr3search.parsing.attendance.shared_bodies import settle_bodies
from rr3search.parsing.attendance.table import find_attendance_columns
from rr3search.parsing.front.announced import count_contents, heads_prose, list_plain_lines, opens_group
from rr3search.parsing.front.front_draft import (
    FrontDraft,
    names_office_holder,
    take_group,
    take_labelled,
    take_split_label,
)
from rr3search.parsing.front.front_lines import (
    DECOY,
    find_venue_in_title,
    has_venue_shape,
    is_link,
    is_marking,
    is_status_line,
    read_labelled_line,
    strip_hour,
    strip_registration,
)
from rr3search.parsing.front.held_on import choose_date
from rr3search.parsing.front.later_lists import take_later_lists
from rr3search.parsing.front.titles import TITLE_WORD, choose_title, names_own_day, repeats_title
from rr3search.parsing.front.who_met import choose_body, list_names, name_meeting, names_nobody

__all__ = ["FrontMatter", "read_front_matter"]

_MOST_WORDS_OF_A_LINE = 40
_MOST_WORDS_OF_A_DATE_LINE = 20
_MOST_WORDS_OF_A_TITLE_LINE = 14
_LINES_LOOKED_AHEAD = 6
_HOUR = re.compile(
    r"^(?:from |at )?\d{1,2}(?:[.:]\d{2})?\s?(?:[ap]\.?m\.?|noon|hours|hrs)?\s*(?:(?:-|to|until)\s*\d.*)?$",
    re.IGNORECASE,
)
_WAY_TO_MEET = re.compile(
    r"^(?:via|by|on|over|through|held|virtual|online|remote|zoom|(?:ms |microsoft )?teams)", re.IGNORECASE
)
_ENDS_AS_SENTENCE = re.compile(r"(?<![ap]\.m)(?<!\binc)(?<!\bltd)(?<!\bco)(?<!\bno)\.$|\?$", re.IGNORECASE)
_VERB = re.compile(r"\b(?:was|were|is|are|had|has|have|will|would|[a-z]+ed)\b")
"""What a line of place and day has none of, however it ends."""
_BREAKS_OFF = re.compile(r"\b(?:of|the|and|for|to|on|with|&)$|[,&-]$", re.IGNORECASE)
_OWN_TITLE = re.compile(
    r"^\W*(?:draft |confirmed |approved |unconfirmed |final )*(?:minutes|notes|record) (?:of|from) (?:the |an? )?"
    r"(?!.*\b(?:previous|last|prior|next)\b)(?:[\w'-]+ ){0,5}(?:meeting|assembly|agm|egm)\W*$",
    re.IGNORECASE,
)
"""What these minutes are the minutes of, though an item may open so: "Minutes of the general meeting"."""
_NUMBERED = re.compile(r"^(?:item\s+)?\d+(?:\.\d+)*[.):]\s", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What the minutes say of the meeting before anybody speaks."""

    title: str
    body: str
    """Who met."""
    held_on: dt.date | None
    venue: str | None
    attendees: tuple[Attendee, ...]
    initials: dict[str, str]
    """Full name by the initials the list gives."""
    taken: tuple[int, ...]
    """Positions of the blocks it holds; all others are the body."""
    warnings: tuple[str, ...]
    order: DateOrder | None
    """Of day and month in numbers, None where nothing tells it."""


def read_front_matter(blocks: Sequence[Block], *, file: str) -> FrontMatter:
    """Read the blocks before the body, and attendance lists wherever they stand.

    Args:
        blocks: The whole document, in order.
        file: Path of the source; its name is the last resort for title and date.
    """
    texts = [fold_characters(block.text) for block in blocks]
    words = frozenset(word for text in texts for word in re.findall(r"\b[a-z]+\b", text))
    draft = FrontDraft(small_words=words, order=find_date_order(texts))
    draft.people.note_habits(texts)
    taken: list[int] = []
    index = 0
    while index < len(blocks):
        count = draft.people.take_columns(blocks[index:]) or _take_blocks(draft, blocks, index)
        if not count and not draft.people.attendees:
            count = count_contents(blocks[index:])
        if not count and (draft.titles or draft.dates):
            count = int(draft.people.take_unlabelled(blocks[index : index + 2]))
        if not count:
            break
        taken += range(index, index + count)
        index += count
    taken += take_later_lists(draft, blocks, start=len(taken))
    stem = PurePath(file).stem
    in_front = frozenset(taken)
    body = [block for index, block in enumerate(blocks) if index not in in_front]
    held_on, warnings = choose_date(
        (*draft.labelled_dates, *draft.dates), body, days=draft.days, stem=stem, order=draft.order
    )
    if not draft.people.attendees:
        warnings.append("no attendance list found")
    titles = [strip_registration(title) or title for title in draft.titles]
    title = name_meeting(titles, chosen) if (chosen := choose_title(titles)) else stem
    return FrontMatter(
        title=title,
        body=choose_body(titles, title),
        held_on=held_on,
        venue=strip_hour(draft.venue or "") or next(filter(None, map(find_venue_in_title, titles)), None),
        attendees=settle_bodies(draft.people.attendees, list_names([*titles, *list_plain_lines(blocks, taken)])),
        initials=draft.people.initials,
        taken=tuple(taken),
        warnings=tuple(warnings),
        order=draft.order,
    )


def _take_blocks(draft: FrontDraft, blocks: Sequence[Block], index: int) -> int:
    """Take the next block, or a label with its value on the next line; how many blocks."""
    if (
        not _is_numbered_item(blocks[index])
        and not opens_group(blocks[index : index + 3])
        and take_split_label(draft, blocks[index], _following(blocks, index))
    ):
        return 2
    joined = join_set_off(blocks[index : index + 4])
    if joined and _take_named_group(draft, [joined, *blocks[index + 2 : index + 4]], 0):
        return 2
    return int(_take_block(draft, blocks, index))


def _following(blocks: Sequence[Block], index: int) -> Block | None:
    return blocks[index + 1] if index + 1 < len(blocks) else None


def _take_block(draft: FrontDraft, blocks: Sequence[Block], index: int) -> bool:
    """Take one block into the front matter; False where the body begins."""
    block, following = blocks[index], _following(blocks, index)
    line = fold_characters(block.text).strip()
    if draft.people.take_table_line(blocks[index:], held_on=draft.held_on):
        return True
    is_kept_so = is_marking(line) and not draft.people.attendees and block.style is not BlockStyle.HEADING
    if (is_status_line(line) or is_kept_so) and not draft.find_dates(line):
        return not draft.people.is_open and following is not None
    is_label = not _is_numbered_item(block) and not heads_prose(block, following)
    if (is_label and (_take_named_group(draft, blocks, index) or take_group(draft, block.text))) or (
        draft.people.is_open and take_labelled(draft, block.text, needs_person=True)
    ):
        return True
    if draft.people.take_line(block, following, small_words=draft.small_words):
        return True
    if block.style is BlockStyle.FOOTNOTE or len(line.split()) > _MOST_WORDS_OF_A_LINE:
        return False
    return (
        take_labelled(draft, block.text)
        or _take_unlabelled(draft, block, following)
        or _take_unknown(draft, blocks, index)
    )


def _take_named_group(draft: FrontDraft, blocks: Sequence[Block], index: int) -> bool:
    """Take people under a label of the document's own, once the meeting's day or others of the list are known."""
    is_known = draft.people.is_open or draft.held_on or draft.people.attendees
    ahead = blocks[index : index + 3]
    labelled = read_labelled_line(fold_characters(blocks[index].text).strip())
    is_other = labelled is not None and (labelled.office or not heads_column(ahead))
    return bool(is_known and not is_other) and draft.people.take_named_group(ahead)


def _is_numbered_item(block: Block) -> bool:
    return any(mark.isdigit() for mark in block.marker)


def _take_unlabelled(draft: FrontDraft, block: Block, following: Block | None) -> bool:
    """Take a date line, a venue or a title by its shape; nothing once attendance has been read, but dates."""
    line = fold_characters(block.text).strip()
    if _take_date_line(draft, block):
        return True
    if draft.people.attendees or draft.people.is_open or block.marker or _ENDS_AS_SENTENCE.search(line):
        return False
    is_title = bool(TITLE_WORD.search(line)) and not draft.dates and not _WAY_TO_MEET.match(line)
    is_venue = has_venue_shape(line) and not is_title and block.style is not BlockStyle.HEADING
    if draft.titles and not draft.venue and is_venue:
        draft.venue = block.text
        return True
    return _take_title(draft, block, following)


def _take_date_line(draft: FrontDraft, block: Block) -> bool:
    line = fold_characters(block.text).strip()
    dates = draft.find_dates(line)
    if not dates:
        return False
    before = line[: dates[0].start]
    is_first = not (draft.dates or draft.labelled_dates or draft.people.attendees)
    is_title_line = is_first and names_own_day(line, dates)
    is_short = len(line.split()) <= _MOST_WORDS_OF_A_DATE_LINE or is_title_line
    is_sentence = bool(_ENDS_AS_SENTENCE.search(line)) and not is_title_line and bool(_VERB.search(line))
    if not is_short or is_sentence or (DECOY.search(before) and not is_title_line):
        return False
    draft.dates += dates
    draft.people.close()
    if is_title_line or (not draft.titles and before) or (TITLE_WORD.search(before) and not DECOY.search(before)):
        draft.titles.append(block.text)
    return True


def _take_title(draft: FrontDraft, block: Block, following: Block | None) -> bool:
    line = fold_characters(block.text).strip()
    if following is None or block.style is BlockStyle.LIST_ITEM or re.match(r"^[^:]{2,40}:\s+\S.*\.$", line):
        return False
    if (DECOY.search(line) and find_dates(line)) or _NUMBERED.match(line):
        return False
    if draft.titles and is_link(line):
        return False
    if repeats_title(line, draft.titles):
        return True
    if draft.titles and draft.titles[-1] == draft.broken and block.style is BlockStyle.HEADING:
        draft.titles[-1] = f"{draft.titles[-1]} {block.text}"
        draft.broken = None
        return True
    is_title = not draft.titles or (bool(TITLE_WORD.search(block.text)) and not draft.dates)
    if block.style is BlockStyle.HEADING and draft.dates and not names_item(line):
        is_title = is_title or (all(map(names_nobody, draft.titles)) and not names_nobody(line))
    if is_title:
        draft.titles.append(block.text)
        draft.broken = block.text if _BREAKS_OFF.search(line) else None
    return is_title


def _take_unknown(draft: FrontDraft, blocks: Sequence[Block], index: int) -> bool:
    """Take a short line that other lines of the front matter follow; before the date it may be a title."""
    block = blocks[index]
    line = fold_characters(block.text).strip()
    if draft.people.attendees or not _is_short_line(block) or not _leads_to_front_matter(draft, blocks, index):
        return False
    draft.people.close()
    is_decoy = bool(find_dates(line)) and bool(DECOY.search(line))
    if find_days(line) and not is_decoy and not draft.days:
        draft.days.append(line)
    elif draft.dates and draft.titles and not draft.venue and has_venue_shape(line):
        draft.venue = block.text
    elif not is_decoy and not _HOUR.match(line) and not is_link(line) and not draft.dates:
        draft.titles.append(block.text)
    return True


def _is_short_line(block: Block) -> bool:
    line = fold_characters(block.text).strip()
    return (
        len(line.split()) <= _MOST_WORDS_OF_A_TITLE_LINE
        and not block.marker
        and not _ENDS_AS_SENTENCE.search(line)
        and (not names_item(line) or bool(_OWN_TITLE.match(line)))
        and block.style is not BlockStyle.FOOTNOTE
        and "|" not in line
    )


def _leads_to_front_matter(draft: FrontDraft, blocks: Sequence[Block], index: int) -> bool:
    """Whether a date, a label or an attendance list follows within a few short lines."""
    for at, block in enumerate(blocks[index + 1 : index + 1 + _LINES_LOOKED_AHEAD], index + 1):
        line = fold_characters(block.text).strip()
        if find_group_label(line) and not _is_numbered_item(block):
            return True
        if find_attendance_columns(line) or names_office_holder(block, _following(blocks, at)):
            return True
        labelled = read_labelled_line(line)
        if labelled and (labelled.office or labelled.says_when or labelled.says_where) and not labelled.is_weak:
            return True
        if find_named_group(blocks[at : at + 3]):
            return True
        dates = draft.find_dates(line)
        is_dated = bool(dates) and (names_own_day(line, dates) or not DECOY.search(line[: dates[0].start]))
        is_title = len(line.split()) <= _MOST_WORDS_OF_A_TITLE_LINE and bool(TITLE_WORD.search(line))
        is_short = _is_short_line(block)
        if (is_dated and (is_title or is_short)) or not is_short:
            return is_dated and (is_title or is_short)
    return False
