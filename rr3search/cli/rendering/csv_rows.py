"""The nouns as flat rows of a table: several values in one cell are joined by "; ", section titles by " > ".

Nouns in, cells by column out.
"""

import datetime as dt
from collections.abc import Iterable, Sequence

from rr3search.domain import LinkedAction, Meeting, MeetingReference, Passage, QuestionRecord, QuestionReference

__all__ = [
    "Row",
    "flatten_action",
    "flatten_meeting",
    "flatten_passage",
    "flatten_question",
    "flatten_reference",
    "join_values",
    "name_meeting",
    "write_date",
]

Row = dict[str, str | int | float | None]
"""Cells by column."""


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


def flatten_action(linked: LinkedAction) -> Row:
    """Give the cells of an action."""
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


def flatten_question(record: QuestionRecord, asked_again: Sequence[QuestionReference]) -> Row:
    """Give the cells of a question."""
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
        "asked_again": join_values(name_meeting(other.meeting) for other in asked_again),
        "asked_again_ids": join_values(other.id for other in asked_again),
    }


def flatten_meeting(meeting: Meeting, passages: int) -> Row:
    """Give the cells of a meeting."""
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
    """Give the cells of the meeting something belongs to."""
    return {"meeting_id": meeting.id, "meeting_title": meeting.title, "held_on": write_date(meeting.held_on)}


def name_meeting(meeting: MeetingReference) -> str:
    """Name a meeting by its day, or its title where it has none."""
    return write_date(meeting.held_on) or meeting.title


def join_values(values: Iterable[str]) -> str:
    """Put several values into one cell."""
    return "; ".join(values)


def write_date(day: dt.date | None) -> str | None:
    """Write a day as ISO 8601 does."""
    return day.isoformat() if day else None
