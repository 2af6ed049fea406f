"""Nouns for tests: whole, valid, and different from each other only where the test says so."""

import datetime as dt
import hashlib
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from rr3search.domain import (
    Acronym,
    Action,
    ActionStatus,
    Agenda,
    AgendaLine,
    Answer,
    AnswerStatus,
    Attendee,
    Attribution,
    Basis,
    Brief,
    BriefedAnswer,
    BriefedItem,
    FusedScore,
    Hit,
    LineKind,
    LinkedAction,
    Meeting,
    MeetingReference,
    Passage,
    PassageSource,
    QuestionRecord,
    QuestionReference,
    QuestionStatus,
    Quote,
    RefusalReason,
    Scope,
    Section,
    SectionKind,
    Source,
    SpeakerType,
    TurnKind,
    Verdict,
)
from rr3search.vectors import Vectors, normalise_rows

__all__ = [
    "make_answer",
    "make_brief",
    "make_item",
    "make_linked_action",
    "make_meeting",
    "make_passage",
    "make_question",
    "number_passages",
    "refer_to_question",
    "unit_rows",
]


def make_passage(
    text: str,
    *,
    speaker: str | None = "Matt Douglas",
    organisation: str | None = "HMPPS",
    kind: TurnKind = TurnKind.STATEMENT,
    basis: Basis = Basis.NAMED,
    speaker_type: SpeakerType = SpeakerType.PERSON,
    held_on: dt.date | None = dt.date(2020, 7, 8),
    question: str | None = None,
    section: tuple[str, ...] = (),
    replies_to: str | None = None,
    meeting: str = "meeting",
    position: int = 0,
) -> Passage:
    """Make a passage; its id follows from its meeting, position and text."""
    return Passage(
        id=hashlib.sha256(f"{meeting}/{position}/{text}".encode("utf-8", "surrogatepass")).hexdigest()[:16],
        text=text,
        kind=kind,
        attribution=Attribution(
            speaker=speaker,
            speaker_as_printed=speaker,
            speaker_type=SpeakerType.NARRATOR if speaker is None else speaker_type,
            organisation=organisation,
            basis=basis,
        ),
        question=question,
        section=section,
        replies_to=replies_to,
        sentence_starts=(0,),
        meeting=MeetingReference(meeting, f"Title of {meeting}", "Body", held_on),
        source=PassageSource(f"/minutes/{meeting}.txt", 1, position + 1),
        position=position,
    )


def make_meeting(
    meeting_id: str = "meeting",
    *,
    title: str | None = None,
    held_on: dt.date | None = dt.date(2020, 7, 8),
    file: str | None = None,
    attendees: tuple[Attendee, ...] = (Attendee("Matt Douglas", "HMPPS", "Chair", present=True),),
    acronyms: tuple[Acronym, ...] = (),
) -> Meeting:
    """Make a meeting with something in every field."""
    return Meeting(
        id=meeting_id,
        title=f"Title of {meeting_id}" if title is None else title,
        body="Body",
        held_on=held_on,
        venue="Room 1",
        chair="Ann Chair",
        attendees=attendees,
        sections=(Section("Opening", SectionKind.OPENING, 1, ("Opening",), "1.", 1, 2),),
        actions=(
            Action(
                id=f"{meeting_id}-action",
                text="Matt Douglas to write",
                owners=("Matt Douglas",),
                recipients=(),
                tasks=("to write",),
                due=dt.date(2020, 8, 1),
                status=ActionStatus.OPEN,
                section=0,
                page=1,
                paragraph=3,
            ),
        ),
        decisions=(),
        acronyms=acronyms,
        front_matter=("Minutes",),
        left_out=(),
        warnings=(),
        source=Source(f"/minutes/{meeting_id}.txt" if file is None else file, "0" * 64),
    )


def make_linked_action(text: str = "Matt Douglas to write", *, question: str | None = None) -> LinkedAction:
    """Make an action of a meeting with the place it was recorded at."""
    meeting = make_meeting()
    return LinkedAction(
        action=replace(meeting.actions[0], text=text),
        meeting=MeetingReference(meeting.id, meeting.title, meeting.body, meeting.held_on),
        file=meeting.source.file,
        question=question,
        section=("Opening",),
    )


def make_question(
    text: str = "Why?",
    *,
    asked_by: str | None = "Anne Fox",
    asked_of: str | None = None,
    status: QuestionStatus = QuestionStatus.UNANSWERED,
    answers: tuple[Passage, ...] = (),
    actions: tuple[LinkedAction, ...] = (),
    meeting: str = "meeting",
    held_on: dt.date | None = dt.date(2020, 7, 8),
) -> QuestionRecord:
    """Make a question put to a meeting; its id follows from its meeting and text."""
    return QuestionRecord(
        id=hashlib.sha256(f"{meeting}/{text}".encode()).hexdigest()[:16],
        text=text,
        asked_by=asked_by,
        asked_of=asked_of,
        meeting=MeetingReference(meeting, f"Title of {meeting}", "Body", held_on),
        status=status,
        answers=answers,
        actions=actions,
    )


def refer_to_question(record: QuestionRecord) -> QuestionReference:
    """Refer to a question as others do that ask the same."""
    return QuestionReference(record.id, record.meeting)


def make_answer(
    *quoted: Passage, reason: RefusalReason | None = None, actions: tuple[LinkedAction, ...] = ()
) -> Answer:
    """Make an answer that quotes passages whole, or a refusal that has them as its nearest."""
    return Answer(
        question="What was said?",
        status=AnswerStatus.REFUSED if reason else AnswerStatus.ANSWERED,
        reason=reason,
        quotes=() if reason else tuple(Quote(passage, passage.text) for passage in quoted),
        actions=actions,
        nearest=tuple(Hit(rank, FusedScore(1.0), passage) for rank, passage in enumerate(quoted, start=1)),
        scope=Scope(1, dt.date(2020, 7, 8), dt.date(2020, 7, 8), 49),
    )


def make_item(
    text: str = "How many places are there?",
    verdict: Verdict = Verdict.NOT_FOUND,
    *,
    kind: LineKind = LineKind.QUESTION,
    heading: str | None = None,
    answers: tuple[BriefedAnswer, ...] = (),
    closest: tuple[Passage, ...] = (),
    sector: tuple[Passage, ...] = (),
    actions: tuple[LinkedAction, ...] = (),
    records: tuple[QuestionRecord, ...] = (),
    raised_at: tuple[MeetingReference, ...] = (),
    follow_up: str | None = None,
) -> BriefedItem:
    """Make a tabled question with nothing found on it but what is named."""
    return BriefedItem(
        line=AgendaLine(text, kind, heading),
        verdict=verdict,
        answers=answers,
        closest=closest,
        sector=sector,
        actions=actions,
        records=records,
        raised_at=raised_at,
        follow_up=follow_up,
    )


def make_brief(
    *items: BriefedItem,
    title: str | None = "Agenda of 2 November 2021",
    ignored: tuple[str, ...] = (),
    unread_files: tuple[str, ...] = (),
) -> Brief:
    """Make a brief of some items; it is written on 2 November 2021 and searched eight meetings."""
    lines = (*(item.line for item in items), *(AgendaLine(line, LineKind.IGNORED) for line in ignored))
    return Brief(
        agenda=Agenda(title, lines),
        items=items,
        scope=Scope(8, dt.date(2020, 7, 8), dt.date(2021, 10, 5), 312),
        written_on=dt.date(2021, 11, 2),
        unread_files=unread_files,
    )


def unit_rows(count: int, *, dimensions: int = 8, seed: int = 0) -> Vectors:
    """Make random unit rows; the same seed gives the same rows."""
    return normalise_rows(np.random.default_rng(seed).normal(size=(count, dimensions)))


def number_passages(texts: Sequence[str], *, meeting: str = "meeting") -> list[Passage]:
    """Make one passage of each text, in their order within one meeting, each under a heading of its own."""
    return [
        make_passage(text, meeting=meeting, section=(f"§ {position}",), position=position)
        for position, text in enumerate(texts)
    ]
