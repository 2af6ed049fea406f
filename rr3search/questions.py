"""Use case: the ledger of questions put so far, and what became of each.

Meetings and passages in, question records out. Tabled questions are sections; questions from the floor are
turns. The answers are what the minutes record after the question, up to the next one.
"""

import hashlib
from collections.abc import Iterable, Sequence

from rr3search.domain import (
    Action,
    Consequence,
    LinkedAction,
    Meeting,
    MeetingReference,
    Passage,
    PassageFilter,
    QuestionRecord,
    Section,
    SectionKind,
    TurnKind,
)
from rr3search.resolution import classify_answer
from rr3search.stores import PassageStore

__all__ = ["Ledger", "link_actions", "list_question_records"]

_PARAGRAPHS_TO_AN_ACTION = 2
"""Outside a tabled question, an action recorded so soon after a passage follows from it."""

_ID_DIGITS = 16


class Ledger:
    """Questions and actions of some meetings, to be asked what followed from a passage."""

    def __init__(self, store: PassageStore, passages: Iterable[Passage]) -> None:
        """Read the meetings these passages come from."""
        references = {passage.meeting.id: passage.meeting for passage in passages}
        self._records = list_question_records(store, PassageFilter(meetings=frozenset(references)))
        self._actions = [
            linked
            for meeting in store.list_meetings()
            if meeting.id in references
            for linked in link_actions(meeting, references[meeting.id])
        ]

    def find_consequence(self, passage: Passage) -> Consequence:
        """Tell what became of the passage's question, and what was to be done."""
        record = next((record for record in self._records if _concerns(record, passage)), None)
        return Consequence(
            status=record.status if record else None,
            actions=tuple(linked for linked in self._actions if _follows(linked, passage)),
        )


def _concerns(record: QuestionRecord, passage: Passage) -> bool:
    """Whether the passage asks or answers the question, or is an action under it."""
    if record.meeting.id != passage.meeting.id:
        return False
    match passage.kind:
        case TurnKind.QUESTION:
            return record.text == passage.text
        case TurnKind.ACTION:
            return record.text == passage.question
        case _:
            return passage.id in {answer.id for answer in record.answers}


def _follows(linked: LinkedAction, passage: Passage) -> bool:
    if linked.meeting.id != passage.meeting.id or linked.section != passage.section:
        return False
    distance = linked.action.paragraph - passage.source.paragraph
    if passage.kind is TurnKind.ACTION:
        return distance == 0
    return linked.question is not None or 0 <= distance <= _PARAGRAPHS_TO_AN_ACTION


def list_question_records(store: PassageStore, where: PassageFilter) -> list[QuestionRecord]:
    """List the questions of the meetings that hold an allowed passage, in the order they were put."""
    allowed = {passage.meeting.id for passage in store.list_passages(where)}
    records: list[QuestionRecord] = []
    for meeting in store.list_meetings():
        if meeting.id in allowed:
            passages = store.list_passages(PassageFilter(meetings=frozenset({meeting.id})))
            records += _list_of_meeting(meeting, passages)
    return records


def link_actions(meeting: Meeting, reference: MeetingReference) -> list[LinkedAction]:
    """Give each action of a meeting its place: the question and section it was recorded under."""
    return [_link(action, meeting, reference) for action in meeting.actions]


def _list_of_meeting(meeting: Meeting, passages: Sequence[Passage]) -> Iterable[QuestionRecord]:
    if not passages:
        return
    reference = passages[0].meeting
    actions = link_actions(meeting, reference)
    for section in meeting.sections:
        inside = [passage for passage in passages if passage.section == section.path]
        if section.kind is SectionKind.QUESTION:
            yield _record_tabled(section, inside, reference, actions=actions)
        for index, passage in enumerate(inside):
            if passage.kind is TurnKind.QUESTION:
                yield _record_from_floor(passage, inside[index + 1 :])
    for index, passage in enumerate(passages):
        if passage.kind is TurnKind.QUESTION and not passage.section:
            yield _record_from_floor(passage, passages[index + 1 :])


def _record_tabled(
    section: Section, inside: Sequence[Passage], reference: MeetingReference, *, actions: Sequence[LinkedAction]
) -> QuestionRecord:
    answers = _take_answers(inside)
    return QuestionRecord(
        id=_make_id(reference.id, *section.path),
        text=section.title,
        asked_by=None,
        meeting=reference,
        status=classify_answer([sentence for answer in answers for sentence in answer.sentences]),
        answers=tuple(answers),
        actions=tuple(action for action in actions if action.section == section.path),
    )


def _record_from_floor(question: Passage, following: Sequence[Passage]) -> QuestionRecord:
    answers = _take_answers(following)
    return QuestionRecord(
        id=_make_id(question.meeting.id, question.id),
        text=question.text,
        asked_by=question.attribution.speaker,
        meeting=question.meeting,
        status=classify_answer([sentence for answer in answers for sentence in answer.sentences]),
        answers=tuple(answers),
        actions=(),
    )


def _take_answers(passages: Sequence[Passage]) -> list[Passage]:
    """The answers up to the next question; what others say in between is passed over."""
    answers: list[Passage] = []
    for passage in passages:
        if passage.kind is TurnKind.QUESTION:
            break
        if passage.kind is TurnKind.ANSWER:
            answers.append(passage)
    return answers


def _link(action: Action, meeting: Meeting, reference: MeetingReference) -> LinkedAction:
    section = meeting.sections[action.section] if action.section is not None else None
    return LinkedAction(
        action=action,
        meeting=reference,
        file=meeting.source.file,
        question=section.title if section and section.kind is SectionKind.QUESTION else None,
        section=section.path if section else (),
    )


def _make_id(*parts: str) -> str:
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:_ID_DIGITS]
