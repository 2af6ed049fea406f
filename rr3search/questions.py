"""Use case: the ledger of questions put so far, and what became of each.

Meetings and passages in, question records out. Tabled questions are sections; questions from the floor are
turns. The answers are what the minutes record after the question, up to the next one.
"""

import hashlib
from collections.abc import Iterable, Sequence
from itertools import takewhile

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
        meetings = store.find_meetings(references)
        self._records = _list_records(meetings, store.list_passages(PassageFilter(meetings=frozenset(references))))
        self._actions = [linked for meeting in meetings for linked in link_actions(meeting, references[meeting.id])]

    def find_consequence(self, passage: Passage) -> Consequence:
        """Tell what became of the passage's question, and what was to be done."""
        record = next((record for record in self._records if _concerns(record, passage)), None)
        return Consequence(
            status=record.status if record else None,
            actions=tuple(linked for linked in self._actions if _follows(linked, passage)),
        )

    def find_answers(self, question: Passage) -> tuple[Passage, ...]:
        """Give what the minutes record in answer to a question from the floor; nothing for any other passage."""
        if question.kind is not TurnKind.QUESTION:
            return ()
        record = next((record for record in self._records if _concerns(record, question)), None)
        return record.answers if record else ()


def _concerns(record: QuestionRecord, passage: Passage) -> bool:
    """Whether the passage asks or answers the question, or is an action under it."""
    if record.meeting.id != passage.meeting.id:
        return False
    match passage.kind:
        case TurnKind.QUESTION:
            return passage.text in record.text
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
    """List the questions of which the filter allows the asking, an answer, or what was said under them."""
    allowed = store.list_passages(where)
    meetings = frozenset(passage.meeting.id for passage in allowed)
    records = _list_records(store.find_meetings(meetings), store.list_passages(PassageFilter(meetings=meetings)))
    if where == PassageFilter(meetings=where.meetings, since=where.since, until=where.until):
        return records
    ids = {passage.id for passage in allowed}
    under = {(passage.meeting.id, passage.question) for passage in allowed}
    return [
        record
        for record in records
        if any(answer.id in ids for answer in record.answers)
        or (record.meeting.id, record.text) in under
        or any(passage.kind is TurnKind.QUESTION and passage.text in record.text for passage in allowed)
    ]


def _list_records(meetings: Iterable[Meeting], passages: Sequence[Passage]) -> list[QuestionRecord]:
    by_meeting: dict[str, list[Passage]] = {}
    for passage in passages:
        by_meeting.setdefault(passage.meeting.id, []).append(passage)
    return [record for meeting in meetings for record in _list_of_meeting(meeting, by_meeting.get(meeting.id, []))]


def link_actions(meeting: Meeting, reference: MeetingReference, *, is_reviewed: bool = False) -> list[LinkedAction]:
    """Give each action of a meeting its place: the question and section it was recorded under.

    Args:
        meeting: Whose actions.
        reference: The meeting as they refer to it.
        is_reviewed: Whether to take the old actions it looked at again instead of its new ones.
    """
    actions = meeting.reviewed_actions if is_reviewed else meeting.actions
    return [_link(action, meeting, reference) for action in actions]


def _list_of_meeting(meeting: Meeting, passages: Sequence[Passage]) -> Iterable[QuestionRecord]:
    """The questions of one meeting in the order they were put: before any heading, then heading by heading."""
    if not passages:
        return
    reference = passages[0].meeting
    actions = link_actions(meeting, reference)
    kinds = {section.path: section for section in meeting.sections}
    for path in ((), *kinds):
        inside = [passage for passage in passages if passage.section == path]
        if path and kinds[path].kind is SectionKind.QUESTION:
            yield _record_tabled(kinds[path], inside, reference, actions=actions)
        start = 0
        while start < len(inside):
            parts = _take_question(inside[start:])
            if parts:
                yield _record_from_floor(parts, inside[start + len(parts) :])
            start += len(parts) or 1


def _take_question(passages: Sequence[Passage]) -> Sequence[Passage]:
    """The question these passages begin with, with its other parts where its length had it cut; none if none."""
    first = passages[0]
    if first.kind is not TurnKind.QUESTION:
        return []
    parts = takewhile(
        lambda passage: (
            passage.kind is TurnKind.QUESTION
            and passage.source.paragraph == first.source.paragraph
            and passage.attribution == first.attribution
        ),
        passages,
    )
    return list(parts)


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


def _record_from_floor(parts: Sequence[Passage], following: Sequence[Passage]) -> QuestionRecord:
    question, answers = parts[0], _take_answers(following)
    return QuestionRecord(
        id=_make_id(question.meeting.id, question.id),
        text=" ".join(part.text for part in parts),
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
