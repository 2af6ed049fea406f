"""A document becomes minutes: the order in which the parts of parsing hand over to one another.

Document in, Minutes out: tables as lines, meetings apart, front matter, roster, then the body. Every word of the
document is in the front matter, a section title, a turn, or listed as left out.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import PurePath

from rr3search.domain import NO_CORRECTIONS, Block, Corrections, Document, Meeting, Minutes, make_id
from rr3search.language.acronyms import find_acronyms, shorten_with_acronyms
from rr3search.parsing.body import BodyReader
from rr3search.parsing.corrected import correct_speakers
from rr3search.parsing.front.header import FrontMatter, read_front_matter
from rr3search.parsing.front.titles import derive_body
from rr3search.parsing.front.who_met import add_council
from rr3search.parsing.meetings import find_meeting_starts
from rr3search.parsing.outcomes.due_dates import find_next_meeting
from rr3search.parsing.outcomes.record import MeetingRecord
from rr3search.parsing.roster.first_names import find_first_names
from rr3search.parsing.roster.roster import Roster
from rr3search.parsing.standing import doubt_minutes, find_status
from rr3search.parsing.tables.laying_out import lay_out_tables

__all__ = ["parse_meetings", "parse_minutes"]


def parse_minutes(document: Document, *, corrections: Corrections = NO_CORRECTIONS) -> Minutes:
    """Read a document as the minutes of one meeting; what it does not say stays None and is warned of."""
    blocks = lay_out_tables(document.blocks)
    front = _correct_front(read_front_matter(blocks, file=document.source.file), corrections)
    return _read_meeting(replace(document, blocks=blocks), front, corrections)


def parse_meetings(document: Document, *, corrections: Corrections = NO_CORRECTIONS) -> tuple[Minutes, ...]:
    """Read a document as the minutes of every meeting it holds, most often one.

    A part without a title or an attendance list has those of the first. What the reader left out is the first's, and
    a corrected title or date too where there are several.
    """
    blocks = lay_out_tables(document.blocks)
    starts = find_meeting_starts(blocks)
    parts = [blocks[start:end] for start, end in pairwise((*starts, len(blocks)))]
    stem = PurePath(document.source.file).stem
    first: FrontMatter | None = None
    found: list[Minutes] = []
    for part in parts:
        front = read_front_matter(part, file=document.source.file)
        if first is None:
            first = front = _correct_front(front, corrections)
        else:
            front = _inherit_front(front, first, stem=stem)
        omissions = () if found else document.omissions
        speakers = [one for one in corrections.speakers if len(parts) == 1 or _holds_words(part, one.words)]
        own = replace(corrections, speakers=tuple(speakers))
        minutes = _read_meeting(replace(document, blocks=part, omissions=omissions), front, own)
        found.append(_tell_apart(minutes, found))
    return tuple(found)


def _read_meeting(document: Document, front: FrontMatter, corrections: Corrections) -> Minutes:
    """Read laid-out blocks behind their front matter."""
    blocks = document.blocks
    stem = PurePath(document.source.file).stem
    acronyms = find_acronyms(block.text for block in blocks)
    called = find_first_names((block.text for block in blocks), front.attendees) | front.initials
    roster = Roster(front.attendees, acronyms, initials=called, aliases=corrections.aliases)
    taken = frozenset(front.taken)
    body = [block for at, block in enumerate(blocks) if at not in taken]
    next_meeting = find_next_meeting((block.text for block in blocks), held_on=front.held_on)
    record = MeetingRecord(
        roster, title=front.title, held_on=front.held_on, next_meeting=next_meeting, order=front.order
    )
    reader = BodyReader(body, roster, record)
    reader.read()
    turns, doubts = correct_speakers(record.turns, corrections.speakers, roster)
    sections = tuple(reader.builder.sections)
    doubts += doubt_minutes(front.title, body, turns=turns, sections=sections, has_people=bool(front.attendees))
    front_matter = tuple(blocks[index].text for index in front.taken)
    chair = roster.find_chair()
    meeting = Meeting(
        id=make_id(front.title, str(front.held_on), stem),
        title=front.title,
        body=shorten_with_acronyms(add_council(front.body, [one.text for one in document.omissions]), acronyms),
        held_on=front.held_on,
        venue=front.venue,
        chair=chair.name if chair else None,
        attendees=front.attendees,
        sections=sections,
        actions=record.actions,
        decisions=tuple(record.decisions),
        acronyms=acronyms,
        front_matter=front_matter,
        left_out=document.omissions,
        warnings=(*front.warnings, *doubts),
        source=document.source,
        reviewed_actions=tuple(record.reviewed_actions),
        promises=record.promises,
        status=find_status(front_matter, left_out=(one.text for one in document.omissions), stem=stem),
    )
    return Minutes(meeting=meeting, turns=turns)


def _correct_front(front: FrontMatter, corrections: Corrections) -> FrontMatter:
    """Put a corrected day and title over what was read; doubts of the day fall with it."""
    if corrections.title is not None:
        front = replace(front, title=corrections.title, body=derive_body(corrections.title))
    if corrections.held_on is None:
        return front
    doubts = tuple(doubt for doubt in front.warnings if "date" not in doubt)
    return replace(front, held_on=corrections.held_on, warnings=doubts)


def _inherit_front(front: FrontMatter, first: FrontMatter, *, stem: str) -> FrontMatter:
    """Give a later meeting of the file what only the first one prints."""
    if front.title == stem:
        front = replace(front, title=first.title, body=first.body)
    if front.attendees or not first.attendees:
        return front
    doubts = tuple(doubt for doubt in front.warnings if doubt != "no attendance list found")
    doubts += ("the attendance list is that of the first meeting in the file",)
    return replace(front, attendees=first.attendees, initials=first.initials, warnings=doubts)


def _holds_words(blocks: Sequence[Block], words: str) -> bool:
    wanted = " ".join(words.split())
    return any(wanted in " ".join(block.text.split()) for block in blocks)


def _tell_apart(minutes: Minutes, others: Sequence[Minutes]) -> Minutes:
    """Give a meeting another id where one of the same file has its title and day."""
    meeting = minutes.meeting
    if all(meeting.id != other.meeting.id for other in others):
        return minutes
    return replace(minutes, meeting=replace(meeting, id=make_id(meeting.id, str(len(others)))))
