"""A register built from made-up bodies of minutes, as the meetings of one forum."""

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

from readings import read_minutes

from rr3search.action_register import build_register
from rr3search.domain import Closing, RegisterEntry

__all__ = ["DAYS", "PEOPLE", "TODAY", "build"]

TODAY = dt.date(2023, 12, 1)
DAYS = ("9 March 2023", "8 June 2023", "14 September 2023")
PEOPLE = """Present: Ann Bell (Chair), Harbour Trust
Carl Dove, City Council
Eva Frost, Legal Aid Line
Gus Hart, City Council
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
    return build_register(
        [reading.minutes.meeting for reading in readings],
        [passage for reading in readings for passage in reading.passages],
        (),
        closings=closings or {},
        today=TODAY,
    )
