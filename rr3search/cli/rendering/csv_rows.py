"""The nouns as rows of a table: a passage, a question, an action, a meeting in, flat cells by column out."""

import datetime as dt
from collections.abc import Iterable

from rr3search.domain import LinkedAction, Meeting, MeetingReference, Passage, QuestionRecord

__all__ = [
    "ACTION",
    "MEETING",
    "PASSAGE",
    "QUESTION",
    "Row",
    "flatten_action",
    "flatten_meeting",
    "flatten_passage",
    "flatten_question",
    "flatten_reference",
    "join_values",
    "write_date",
]

Cell = str | int | float | None
Row = dict[str, Cell]

PLACE = ("meeting_id", "meeting_title", "held_on", "file", "page", "paragraph")
PASSAGE = (
    *("id", "text", "kind", "speaker", "speaker_as_printed", "speaker_type", "organisation", "basis"),
    *("question", "section", *PLACE),
)
ACTION = (
    *("id", "text", "owners", "recipients", "due", "status", "first_raised", "tasks", "question", "section"),
    *PLACE,
)
QUESTION = (
    *("id", "text", "asked_by", "meeting_id", "meeting_title", "held_on", "status"),
    *("answers", "answer_ids", "actions", "action_ids"),
)
MEETING = (
    *("id", "title", "body", "held_on", "venue", "chair", "present", "apologies"),
    *("file", "sha256", "passages", "actions", "warnings"),
)


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


def flatten_question(record: QuestionRecord) -> Row:
    """Give the cells of a question put to a meeting."""
    return {
        "id": record.id,
        "text": record.text,
        "asked_by": record.asked_by,
        **flatten_reference(record.meeting),
        "status": record.status.value,
        "answers": "\n".join(passage.text for passage in record.answers),
        "answer_ids": join_values(passage.id for passage in record.answers),
        "actions": "\n".join(linked.action.text for linked in record.actions),
        "action_ids": join_values(linked.action.id for linked in record.actions),
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
    """Give the cells that say which meeting it was."""
    return {"meeting_id": meeting.id, "meeting_title": meeting.title, "held_on": write_date(meeting.held_on)}


def join_values(values: Iterable[str]) -> str:
    """Write several values in one cell."""
    return "; ".join(values)


def write_date(day: dt.date | None) -> str | None:
    """Write a day as ISO 8601 does."""
    return day.isoformat() if day else None
