"""The columns of the CSV tables, and how a noun becomes a row of them.

Nouns in, flat rows out. Several values in one cell are joined by "; ", section titles by " > ".
"""

import csv
import datetime as dt
import io
from collections.abc import Iterable, Sequence

from rr3search.domain import Aftermath, LinkedAction, Meeting, MeetingReference, Passage, QuestionRecord

__all__ = [
    "ACTION_COLUMNS",
    "MEETING_COLUMNS",
    "PASSAGE_COLUMNS",
    "QUESTION_COLUMNS",
    "Row",
    "flatten_action",
    "flatten_meeting",
    "flatten_passage",
    "flatten_question",
    "flatten_reference",
    "join_values",
    "write_date",
    "write_table",
]

_Cell = str | int | float | None
Row = dict[str, _Cell]

_PLACE = ("meeting_id", "meeting_title", "held_on", "file", "page", "paragraph")
PASSAGE_COLUMNS = (
    *("id", "text", "kind", "speaker", "speaker_as_printed", "speaker_type", "organisation", "basis"),
    *("question", "section", *_PLACE),
)
ACTION_COLUMNS = (
    *("id", "text", "owners", "recipients", "due", "status", "first_raised", "tasks", "question", "section"),
    *_PLACE,
)
QUESTION_COLUMNS = (
    *("id", "text", "asked_by", "asked_of", "meeting_id", "meeting_title", "held_on", "status"),
    *(
        "answers",
        "answer_ids",
        "actions",
        "action_ids",
        "asked_again",
        "asked_again_ids",
        "told_later",
        "told_later_ids",
    ),
)
MEETING_COLUMNS = (
    *("id", "title", "body", "held_on", "venue", "chair", "present", "apologies"),
    *("file", "sha256", "passages", "actions", "warnings"),
)


def write_table(columns: Sequence[str], rows: Iterable[Row]) -> str:
    """Write a head and a row each after RFC 4180; cells that a row lacks stay empty."""
    table = io.StringIO(newline="")
    writer = csv.DictWriter(table, columns, restval="")
    writer.writeheader()
    writer.writerows(rows)
    return table.getvalue()


def flatten_passage(passage: Passage) -> Row:
    """Write a passage as a row."""
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


def flatten_action(linked: LinkedAction) -> Row:
    """Write an action as a row, with the place it was recorded at."""
    action = linked.action
    return {
        "id": action.id,
        "text": action.text,
        "owners": join_values(action.owners),
        "recipients": join_values(action.recipients),
        "due": write_date(action.due),
        "status": action.status.value,
        "first_raised": write_date(action.first_raised),
        "tasks": join_values(action.tasks),
        "question": linked.question,
        "section": " > ".join(linked.section),
        **flatten_reference(linked.meeting),
        "file": linked.file,
        "page": action.page,
        "paragraph": action.paragraph,
    }


def flatten_question(record: QuestionRecord, aftermath: Aftermath) -> Row:
    """Write a question as a row, with where else the same was asked and what was told of it later."""
    return {
        "id": record.id,
        "text": record.text,
        "asked_by": record.asked_by,
        "asked_of": record.asked_of,
        **flatten_reference(record.meeting),
        "status": record.status.value,
        "answers": "\n".join(passage.text for passage in record.answers),
        "answer_ids": join_values(passage.id for passage in record.answers),
        "actions": "\n".join(linked.action.text for linked in record.actions),
        "action_ids": join_values(linked.action.id for linked in record.actions),
        "asked_again": join_values(_name_meeting(other.meeting) for other in aftermath.asked_again),
        "asked_again_ids": join_values(other.id for other in aftermath.asked_again),
        "told_later": "\n".join(quote.text for quote in aftermath.told_later),
        "told_later_ids": join_values(quote.passage.id for quote in aftermath.told_later),
    }


def flatten_meeting(meeting: Meeting, passages: int) -> Row:
    """Write a meeting as a row, with how many of its passages are searched."""
    return {
        "id": meeting.id,
        "title": meeting.title,
        "body": meeting.body,
        "held_on": write_date(meeting.held_on),
        "venue": meeting.venue,
        "chair": meeting.chair,
        "present": join_values(attendee.name for attendee in meeting.attendees if attendee.present),
        "apologies": join_values(attendee.name for attendee in meeting.attendees if not attendee.present),
        "file": meeting.source.file,
        "sha256": meeting.source.sha256,
        "passages": passages,
        "actions": len(meeting.actions),
        "warnings": join_values(meeting.warnings),
    }


def flatten_reference(meeting: Meeting | MeetingReference) -> Row:
    """Write the columns that name a meeting."""
    return {"meeting_id": meeting.id, "meeting_title": meeting.title, "held_on": write_date(meeting.held_on)}


def _name_meeting(meeting: MeetingReference) -> str:
    return write_date(meeting.held_on) or meeting.title


def join_values(values: Iterable[str]) -> str:
    """Write several values in one cell."""
    return "; ".join(values)


def write_date(day: dt.date | None) -> str | None:
    """Write a day as ISO 8601 does; None where there is none."""
    return day.isoformat() if day else None
