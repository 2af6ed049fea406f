"""A document becomes minutes: the order in which the parts of parsing hand over to one another.

Document in, Minutes out: front matter, roster, then the body. Every word of the document is in the front
matter, a section title, a turn, or listed as left out.
"""

from pathlib import PurePath

from rr3search.domain import Document, Meeting, Minutes
from rr3search.parsing.acronyms import find_acronyms, shorten_with_acronyms
from rr3search.parsing.body import BodyReader
from rr3search.parsing.header import read_front_matter
from rr3search.parsing.identity import make_id
from rr3search.parsing.names import Roster
from rr3search.parsing.record import MeetingRecord
from rr3search.parsing.titles import derive_body

__all__ = ["parse_minutes"]


def parse_minutes(document: Document) -> Minutes:
    """Read a document as minutes; what it does not say stays None and is warned of."""
    front = read_front_matter(document.blocks, file=document.source.file)
    acronyms = find_acronyms(block.text for block in document.blocks)
    roster = Roster(front.attendees, acronyms, initials=front.initials)
    taken = frozenset(front.taken)
    record = MeetingRecord(roster, title=front.title, held_on=front.held_on)
    reader = BodyReader([block for at, block in enumerate(document.blocks) if at not in taken], roster, record)
    reader.read()
    chair = roster.find_chair()
    meeting = Meeting(
        id=make_id(front.title, str(front.held_on), PurePath(document.source.file).stem),
        title=front.title,
        body=shorten_with_acronyms(derive_body(front.title), acronyms),
        held_on=front.held_on,
        venue=front.venue,
        chair=chair.name if chair else None,
        attendees=front.attendees,
        sections=tuple(reader.builder.sections),
        actions=tuple(record.actions),
        decisions=tuple(record.decisions),
        acronyms=acronyms,
        front_matter=tuple(document.blocks[index].text for index in front.taken),
        left_out=document.omissions,
        warnings=front.warnings,
        source=document.source,
    )
    return Minutes(meeting=meeting, turns=tuple(record.turns))
