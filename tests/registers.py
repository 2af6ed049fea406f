"""A register built from made-up bodies of minutes, as the meetings of one forum."""

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

from builders import unit_rows
from readings import Reading, read_minutes

from rr3search.action_register import Register, follow_bodies, list_register
from rr3search.domain import EMPTY_REGISTER, Closing, EntryStatus, PassageFilter, RegisterEntry
from rr3search.stores import EmbedderStamp
from rr3search.stores.memory import MemoryStore

__all__ = [
    "DAYS",
    "HARBOUR_FIRST",
    "HARBOUR_PEOPLE",
    "HARBOUR_SECOND",
    "PEOPLE",
    "TODAY",
    "build",
    "build_harbour",
    "list_entries",
    "tell_harbour",
]

TODAY = dt.date(2023, 12, 1)
DAYS = ("9 March 2023", "8 June 2023", "14 September 2023")
PEOPLE = """Present: Ann Bell (Chair), Harbour Trust
Carl Dove, City Council
Eva Frost, Legal Aid Line
Gus Hart, City Council
"""

HARBOUR_PEOPLE = """Present: Ann Bell (Chair), Harbour Trust
Nora Pike, Harbour Master, Harbour Trust
Owen Rudd (Treasurer), Harbour Trust
Ivo Lang, Pier Users
Tess Moll (Secretary), Harbour Trust
Gus Hart, Sailing Club
"""
HARBOUR_FIRST = """
1. Business

Action: Nora Pike to obtain three quotations for resurfacing the slipway.

Action: The Treasurer to report the cost of the flood insurance.

Action: Ivo Lang to meet the sailing club about the visitor moorings.

Action: Secretary to send members the dates of the dredging.

Action: Nora Pike to draft a policy on paddleboards.

Action: Ivo Lang to ask the county council for a speed limit on Quay Road.

Action: Nora Pike to have the handrail on the north steps repaired.

Action: Owen Rudd to invite the coastguard to the next meeting.

Action: Gus Hart to provide a list of unpaid berths.
"""
HARBOUR_SECOND = """
1. Business

Action: Nora Pike to report the number of moorings let last season.

Action: Ivo Lang to find out whether the fuel berth can open on Sundays.

Action: Tess Moll to write to the railway company about the footbridge.

Action: Nora Pike to install lifebelts along the east pier.

Action: Owen Rudd to draft the budget for 2024.

Action: Gus Hart to arrange a race for juniors in August.

Action: Tess Moll to circulate the byelaws for comment.
"""


def build(
    folder: Path,
    *bodies: str,
    closings: dict[str, Closing] | None = None,
    people: Sequence[str] = (PEOPLE,) * len(DAYS),
) -> tuple[RegisterEntry, ...]:
    """Read these bodies as meetings of one forum, one after the other, each with its list of people."""
    readings = [
        read_minutes(
            f"Pier Forum\n\nMinutes of the meeting held on {day}\n\n{listed}\n{body}", folder, name=f"{at}-{day}.txt"
        )
        for at, (day, body, listed) in enumerate(zip(DAYS, bodies, people, strict=False))
    ]
    return list_entries(readings, closings=closings)


def list_entries(
    readings: Sequence[Reading], *, closings: dict[str, Closing] | None = None
) -> tuple[RegisterEntry, ...]:
    """List what these readings record, as an archive that holds nothing else does."""
    store = MemoryStore()
    with store.write(EmbedderStamp("e", "f", 8)) as writer:
        for reading in readings:
            rows = unit_rows(len(reading.passages), dimensions=8)
            writer.replace_meeting(reading.minutes.meeting, list(reading.passages), rows)
    followed = follow_bodies(store, EMPTY_REGISTER)
    return list_register(store, PassageFilter(), followed=followed, closings=closings or {}, today=TODAY).entries


def build_harbour(folder: Path, first: str, later: str, *, guest: str = "") -> tuple[RegisterEntry, ...]:
    """List the actions of two meetings of a harbour's people, the second with one more on its list."""
    entries = build(folder, first, later, people=(HARBOUR_PEOPLE, HARBOUR_PEOPLE + guest))
    return Register(entries, TODAY).list_actions()


def tell_harbour(folder: Path, first: str, later: str, *, guest: str = "") -> dict[int, EntryStatus]:
    """Say which actions of a meeting the next one tells of, and how they stand then."""
    closing = "\n2. Any other business\n\nThe meeting closed at noon.\n"
    entries = build_harbour(folder, first, f"{later}{closing}", guest=guest)
    days = sorted({str(entry.linked.meeting.held_on) for entry in entries})
    of_first = [entry for entry in entries if str(entry.linked.meeting.held_on) == days[0]]
    return {at: entry.status for at, entry in enumerate(of_first) if entry.status is not EntryStatus.OPEN}
