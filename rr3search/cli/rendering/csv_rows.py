"""The rows of a table in CSV: nouns in, flat cells out, after RFC 4180.

Several values in one cell are joined by "; ", section titles by " > ".
"""

import csv
import datetime as dt
import io
from collections.abc import Iterable, Sequence

from rr3search.domain import Meeting, MeetingReference, Passage

__all__ = [
    "PASSAGE_COLUMNS",
    "PLACE_COLUMNS",
    "Row",
    "flatten_passage",
    "flatten_reference",
    "join_cell",
    "write_date",
    "write_table",
]

Row = dict[str, str | int | float | None]
PLACE_COLUMNS = ("meeting_id", "meeting_title", "held_on", "file", "page", "paragraph")
PASSAGE_COLUMNS = (
    *("id", "text", "kind", "speaker", "speaker_as_printed", "speaker_type", "organisation", "basis"),
    *("question", "section", *PLACE_COLUMNS),
)


def write_table(columns: Sequence[str], rows: Iterable[Row]) -> str:
    """Write a head and a row each; cells that a row lacks stay empty."""
    table = io.StringIO(newline="")
    writer = csv.DictWriter(table, columns, restval="")
    writer.writeheader()
    writer.writerows(rows)
    return table.getvalue()


def flatten_passage(passage: Passage) -> Row:
    """Give the cells of a passage."""
    who = passage.attribution
    return {
        "id": passage.id,
        "text": passage.text,
        "kind": passage.kind.value,
        "speaker": who.speaker,
        "speaker_as_printed": who.speaker_as_printed,
        "speaker_type": who.speaker_type.value,
        "organisation": who.organisation,
        "basis": who.basis.value,
        "question": passage.question,
        "section": " > ".join(passage.section),
        **flatten_reference(passage.meeting),
        "file": passage.source.file,
        "page": passage.source.page,
        "paragraph": passage.source.paragraph,
    }


def flatten_reference(meeting: Meeting | MeetingReference) -> Row:
    """Give the cells of the meeting that something belongs to."""
    return {"meeting_id": meeting.id, "meeting_title": meeting.title, "held_on": write_date(meeting.held_on)}


def join_cell(values: Iterable[str]) -> str:
    """Put several values into one cell."""
    return "; ".join(values)


def write_date(day: dt.date | None) -> str | None:
    """Write a day as ISO 8601 does."""
    return day.isoformat() if day else None
