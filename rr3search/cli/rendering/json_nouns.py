"""The nouns as JSON: keys and values exactly as the interface promises them."""

import datetime as dt
from typing import TYPE_CHECKING, TypeAlias

from rr3search.domain import (
    Aftermath,
    Attendee,
    Attribution,
    Hit,
    Intent,
    KnownBody,
    KnownPerson,
    LinkedAction,
    Meeting,
    MeetingReference,
    Omission,
    Passage,
    QuestionRecord,
    Quote,
    Scope,
    StatementChange,
    Supersession,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = [
    "Json",
    "describe_action",
    "describe_attribution",
    "describe_body",
    "describe_change",
    "describe_hit",
    "describe_intent",
    "describe_meeting",
    "describe_omission",
    "describe_passage",
    "describe_person",
    "describe_question",
    "describe_quote",
    "describe_scope",
    "describe_supersession",
    "refer_to",
    "write_date",
]

Json: TypeAlias = "str | int | float | Sequence[Json] | Mapping[str, Json] | None"
"""What can be written as JSON."""


def describe_passage(passage: Passage) -> dict[str, Json]:
    """Give a passage's entries."""
    who = passage.attribution
    return {
        "id": passage.id,
        "text": passage.text,
        "kind": passage.kind.value,
        **describe_attribution(who),
        "question": passage.question,
        "section": list(passage.section),
        "meeting": refer_to(passage.meeting),
        "source": {
            "file": passage.source.file,
            "page": passage.source.page,
            "paragraph": passage.source.paragraph,
        },
    }


def describe_attribution(who: Attribution) -> dict[str, Json]:
    """Give the entries of who speaks and why we say so."""
    return {
        "speaker": who.speaker,
        "speaker_as_printed": who.speaker_as_printed,
        "speaker_type": who.speaker_type.value,
        "organisation": who.organisation,
        "basis": who.basis.value,
    }


def describe_hit(hit: Hit) -> dict[str, Json]:
    """Give a hit's entries."""
    voice = {"voice": hit.voice.value} if hit.voice else {}
    return {"rank": hit.rank, "score": float(hit.score), **voice, "passage": describe_passage(hit.passage)}


def describe_action(linked: LinkedAction) -> dict[str, Json]:
    """Give an action's entries."""
    action = linked.action
    return {
        "id": action.id,
        "text": action.text,
        "owners": list(action.owners),
        "recipients": list(action.recipients),
        "due": write_date(action.due),
        "status": action.status.value,
        "first_raised": write_date(action.first_raised),
        "tasks": list(action.tasks),
        "question": linked.question,
        "section": list(linked.section),
        "meeting": refer_to(linked.meeting),
        "source": {"file": linked.file, "page": action.page, "paragraph": action.paragraph},
    }


def describe_question(record: QuestionRecord, aftermath: Aftermath) -> dict[str, Json]:
    """Give the entries of a question put to a meeting, where else it was asked and what was told of it later."""
    return {
        "id": record.id,
        "text": record.text,
        "asked_by": record.asked_by,
        "asked_of": record.asked_of,
        "meeting": refer_to(record.meeting),
        "status": record.status.value,
        "answers": [describe_passage(passage) for passage in record.answers],
        "actions": [describe_action(linked) for linked in record.actions],
        "asked_again": [{"id": other.id, "meeting": refer_to(other.meeting)} for other in aftermath.asked_again],
        "told_later": [describe_quote(quote) for quote in aftermath.told_later],
    }


def describe_meeting(meeting: Meeting, passages: int | None) -> dict[str, Json]:
    """Give a meeting's entries.

    Args:
        meeting: The meeting.
        passages: How many of its passages are searched; None where it is in no archive.
    """
    return {
        "id": meeting.id,
        "title": meeting.title,
        "body": meeting.body,
        "held_on": write_date(meeting.held_on),
        "venue": meeting.venue,
        "chair": meeting.chair,
        "attendees": [_describe_attendee(attendee) for attendee in meeting.attendees],
        "apologies": [attendee.name for attendee in meeting.attendees if not attendee.present],
        "sections": [
            {"title": section.title, "kind": section.kind.value, "level": section.level} for section in meeting.sections
        ],
        "source": {"file": meeting.source.file, "sha256": meeting.source.sha256},
        "passages": passages,
        "actions": len(meeting.actions),
        "warnings": list(meeting.warnings),
        "left_out": [describe_omission(omission) for omission in meeting.left_out],
        "status": meeting.status.value if meeting.status else None,
        "also_in": [source.file for source in meeting.also_in],
    }


def describe_scope(scope: Scope) -> dict[str, Json]:
    """Give the entries of what was searched."""
    return {
        "meetings": scope.meetings,
        "first_held_on": write_date(scope.first_held_on),
        "last_held_on": write_date(scope.last_held_on),
        "passages": scope.passages,
    }


def describe_quote(quote: Quote) -> dict[str, Json]:
    """Give the passage, the words quoted of it, and where the same was said."""
    repeats: list[Json] = [refer_to(meeting) for meeting in quote.repeats]
    superseded = describe_supersession(quote.superseded) if quote.superseded else None
    return describe_passage(quote.passage) | {"quote": quote.text, "repeated_in": repeats, "superseded": superseded}


def describe_supersession(superseded: Supersession) -> dict[str, Json]:
    """Give the later statement of the same body and what it changed."""
    return {"by": describe_passage(superseded.by), **describe_change(superseded.change)}


def describe_change(change: StatementChange) -> dict[str, Json]:
    """Give what a later statement changed, with the words that show it."""
    return {"change": change.change.value, "before": list(change.before), "after": list(change.after)}


def describe_intent(intent: Intent) -> dict[str, Json]:
    """Give whose words, which days and what kind of record a query was taken to ask for.

    `days` is "filter" where they narrow the search, "preference" where they only come first.
    """
    period = intent.period
    return {
        "people": list(intent.people),
        "organisations": list(intent.organisations),
        "unknown_speaker": intent.unknown_speaker,
        "speaker_class": list(intent.speaker_class),
        "named": list(intent.named),
        "days": ("filter" if period.is_of_meeting else "preference") if period else None,
        "since": write_date(period.since) if period else None,
        "until": write_date(period.until) if period else None,
        "is_about_actions": intent.is_about_actions,
        "is_about_decisions": intent.is_about_decisions,
        "topic": list(intent.topic),
    }


def refer_to(meeting: MeetingReference) -> dict[str, Json]:
    """Give the entries by which a meeting is known."""
    return {"id": meeting.id, "title": meeting.title, "held_on": write_date(meeting.held_on)}


def _describe_attendee(attendee: Attendee) -> dict[str, Json]:
    return {
        "name": attendee.name,
        "organisation": attendee.organisation,
        "role": attendee.role,
        "present": attendee.present,
        "note": attendee.note,
        "deputises_for": attendee.deputises_for,
    }


def write_date(day: dt.date | None) -> str | None:
    """Write a day as ISO 8601 does."""
    return day.isoformat() if day else None


def describe_person(person: KnownPerson) -> Json:
    """Describe somebody the minutes name, over all meetings."""
    return {
        "name": person.name,
        "also_known_as": list(person.also_known_as),
        "organisations": list(person.organisations),
        "roles": list(person.roles),
        "meetings": person.meetings,
        "passages": person.passages,
        "affiliations": [
            {
                "organisation": one.organisation,
                "body": one.body,
                "first_held_on": write_date(one.first_held_on),
                "last_held_on": write_date(one.last_held_on),
            }
            for one in person.affiliations
        ],
    }


def describe_body(body: KnownBody) -> Json:
    """Describe a body of the register."""
    return {
        "name": body.name,
        "acronym": body.acronym,
        "also_known_as": list(body.also_known_as),
        "since": write_date(body.since),
        "until": write_date(body.until),
        "became": body.became,
        "succession": body.succession.value if body.succession else None,
    }


def describe_omission(omission: Omission) -> Json:
    """Give the entries of words that were left out."""
    return {"text": omission.text, "reason": omission.reason, "page": omission.page}
