"""Meetings and passages as JSON text: what the catalogue keeps of them, every field.

A meeting or passage in, JSON text out, and back to an equal one. Only ASCII is written, so that any
text Python can hold comes back as it was.
"""

import datetime as dt
import json
from dataclasses import asdict
from functools import lru_cache
from typing import Any

from rr3search.domain import (
    Acronym,
    Action,
    ActionStatus,
    Affiliation,
    Attendee,
    Attribution,
    Basis,
    Decision,
    FormKind,
    KnownPerson,
    Meeting,
    MeetingReference,
    MinutesStatus,
    Omission,
    Passage,
    PassageSource,
    Removal,
    Section,
    SectionKind,
    Source,
    SpeakerType,
    TurnKind,
    Vocabulary,
)

__all__ = ["decode_meeting", "decode_passage", "decode_removal", "decode_vocabulary", "encode_record"]

_PARTS_KEPT = 1_024
"""Passage after passage is of the same meeting and by the same speaker: those parts are made once."""


def encode_record(record: Meeting | Passage | Removal | Vocabulary) -> str:
    """Write a noun as JSON; a date becomes ISO text, an enum its value, a set a sorted list."""
    return json.dumps(asdict(record), default=_encode_value)


def decode_passage(text: str) -> Passage:
    """Read a passage that `encode_record` wrote."""
    record: dict[str, Any] = json.loads(text)
    who, meeting = record["attribution"], record["meeting"]
    return Passage(
        id=record["id"],
        text=record["text"],
        kind=TurnKind(record["kind"]),
        attribution=_decode_attribution(**who),
        question=record["question"],
        section=tuple(record["section"]),
        replies_to=record["replies_to"],
        sentence_starts=tuple(record["sentence_starts"]),
        meeting=_decode_reference(**meeting),
        source=PassageSource(**record["source"]),
        position=record["position"],
    )


def decode_meeting(text: str) -> Meeting:
    """Read a meeting that `encode_record` wrote."""
    record: dict[str, Any] = json.loads(text)
    return Meeting(
        id=record["id"],
        title=record["title"],
        body=record["body"],
        held_on=_decode_date(record["held_on"]),
        venue=record["venue"],
        chair=record["chair"],
        attendees=tuple(Attendee(**each) for each in record["attendees"]),
        sections=tuple(_decode_section(each) for each in record["sections"]),
        actions=tuple(_decode_action(each) for each in record["actions"]),
        decisions=tuple(Decision(**each) for each in record["decisions"]),
        acronyms=tuple(Acronym(**each) for each in record["acronyms"]),
        front_matter=tuple(record["front_matter"]),
        left_out=tuple(Omission(**each) for each in record["left_out"]),
        warnings=tuple(record["warnings"]),
        source=Source(**record["source"]),
        reviewed_actions=tuple(_decode_action(each) for each in record["reviewed_actions"]),
        status=MinutesStatus(record["status"]) if record["status"] else None,
        promises=tuple(_decode_action(each) for each in record.get("promises", ())),
        also_in=tuple(Source(**each) for each in record["also_in"]),
    )


def decode_vocabulary(text: str) -> Vocabulary:
    """Read a vocabulary that `encode_record` wrote."""
    record: dict[str, Any] = json.loads(text)
    return Vocabulary(
        people=tuple(
            KnownPerson(
                name=each["name"],
                organisations=tuple(each["organisations"]),
                roles=tuple(each["roles"]),
                meetings=each["meetings"],
                passages=each["passages"],
                affiliations=tuple(_decode_affiliation(one) for one in each["affiliations"]),
                also_known_as=tuple(each["also_known_as"]),
            )
            for each in record["people"]
        ),
        organisations=tuple(record["organisations"]),
        speaking_organisations=frozenset(record["speaking_organisations"]),
        acronyms=tuple(Acronym(**each) for each in record["acronyms"]),
        anonymous_labels=tuple(record["anonymous_labels"]),
        group_labels=tuple(record["group_labels"]),
    )


def decode_removal(text: str) -> Removal:
    """Read a removal that `encode_record` wrote."""
    record: dict[str, Any] = json.loads(text)
    return Removal(
        salt=record["salt"],
        openings=frozenset(record["openings"]),
        forms={form: FormKind(kind) for form, kind in record["forms"].items()},
        longest=record["longest"],
    )


def _encode_value(value: dt.date | frozenset[str]) -> str | list[str]:
    return sorted(value) if isinstance(value, frozenset) else value.isoformat()


@lru_cache(maxsize=_PARTS_KEPT)
def _decode_attribution(
    *, speaker: str | None, speaker_as_printed: str | None, speaker_type: str, organisation: str | None, basis: str
) -> Attribution:
    return Attribution(
        speaker=speaker,
        speaker_as_printed=speaker_as_printed,
        speaker_type=SpeakerType(speaker_type),
        organisation=organisation,
        basis=Basis(basis),
    )


@lru_cache(maxsize=_PARTS_KEPT)
def _decode_reference(*, id: str, title: str, body: str, held_on: str | None) -> MeetingReference:  # noqa: A002  the field's name
    return MeetingReference(id=id, title=title, body=body, held_on=_decode_date(held_on))


def _decode_section(record: dict[str, Any]) -> Section:
    return Section(
        title=record["title"],
        kind=SectionKind(record["kind"]),
        level=record["level"],
        path=tuple(record["path"]),
        number=record["number"],
        page=record["page"],
        paragraph=record["paragraph"],
    )


def _decode_affiliation(record: dict[str, Any]) -> Affiliation:
    return Affiliation(
        organisation=record["organisation"],
        body=record["body"],
        first_held_on=_decode_date(record["first_held_on"]),
        last_held_on=_decode_date(record["last_held_on"]),
    )


def _decode_action(record: dict[str, Any]) -> Action:
    return Action(
        id=record["id"],
        text=record["text"],
        owners=tuple(record["owners"]),
        recipients=tuple(record["recipients"]),
        tasks=tuple(record["tasks"]),
        due=_decode_date(record["due"]),
        status=ActionStatus(record["status"]),
        section=record["section"],
        page=record["page"],
        paragraph=record["paragraph"],
        first_raised=_decode_date(record["first_raised"]),
        is_promise=record.get("is_promise", False),
        references=tuple(record.get("references", ())),
    )


def _decode_date(text: str | None) -> dt.date | None:
    return None if text is None else dt.date.fromisoformat(text)
