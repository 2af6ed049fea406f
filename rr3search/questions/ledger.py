"""Question records: what was put to each meeting, by whom, to whom, and what became of it.

Meetings and passages in, question records out. Tabled questions are sections; questions from the floor are
turns. The answers are what the minutes record after the question, up to the next one.
"""

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from rr3search.domain import (
    Consequence,
    LinkedAction,
    Meeting,
    MeetingReference,
    Passage,
    PassageFilter,
    QuestionRecord,
    QuestionStatus,
    Section,
    SectionKind,
    TurnKind,
    read_submitter,
)
from rr3search.questions.actions import find_actions_upon, follows, link_actions
from rr3search.questions.addressees import find_addressee
from rr3search.questions.askers import name_asker
from rr3search.questions.openings import OpeningQuestion, read_opening_question
from rr3search.questions.pairing import (
    count_own_answers,
    take_answers,
    take_question,
    take_rest_of_answer,
    take_until_next,
)
from rr3search.questions.status import tell_opened_status, tell_status, tell_tabled_status
from rr3search.resolution import says_nothing
from rr3search.stores import PassageStore

__all__ = ["Ledger", "LedgerPage", "list_question_records"]

_ID_DIGITS = 16


@dataclass(frozen=True, slots=True)
class LedgerPage:
    """What one meeting records."""

    passages: Sequence[Passage]
    records: Sequence[QuestionRecord]
    actions: Sequence[LinkedAction]


class Ledger:
    """Questions and actions of some meetings, to be asked what followed from a passage."""

    def __init__(
        self, store: PassageStore, passages: Iterable[Passage], *, read: dict[str, LedgerPage] | None = None
    ) -> None:
        """Read the meetings these passages come from.

        Args:
            store: Where they are kept.
            passages: Some of each meeting.
            read: What was read of meetings before, by their ids, and is not read again; what is read now is added.
        """
        references = {passage.meeting.id: passage.meeting for passage in passages}
        known = {} if read is None else read
        known.update(_read_pages(store, {each: one for each, one in references.items() if each not in known}))
        pages = [known[meeting.id] for meeting in store.find_meetings(references)]
        self.passages = tuple(passage for page in pages for passage in page.passages)
        """All of these meetings."""
        self._records = [record for page in pages for record in page.records]
        self._concerned = {
            passage.id: record for record in self._records for passage in (*record.answers, *record.asking)
        }
        self._actions = [linked for page in pages for linked in page.actions]

    def find_consequence(self, passage: Passage) -> Consequence:
        """Tell what became of the passage's question, and what was to be done."""
        record = self.find_record(passage)
        return Consequence(
            status=record.status if record else None,
            actions=tuple(linked for linked in self._actions if follows(linked, passage)),
        )

    def find_answers(self, question: Passage) -> tuple[Passage, ...]:
        """Give what the minutes record in answer to a question from the floor; nothing for any other passage."""
        record = self._concerned.get(question.id) if question.kind is TurnKind.QUESTION else None
        return record.answers if record else ()

    def find_record(self, passage: Passage) -> QuestionRecord | None:
        """The question a passage asks, answers, or is an action under."""
        if passage.kind is not TurnKind.ACTION:
            return self._concerned.get(passage.id)
        return next((one for one in self._records if _is_led_to_by(passage, one)), None)


def _read_pages(store: PassageStore, references: Mapping[str, MeetingReference]) -> Iterator[tuple[str, LedgerPage]]:
    """Read meetings, given as their passages refer to them; by their ids."""
    if not references:
        return
    by_meeting = _sort_by_meeting(store.list_passages(PassageFilter(meetings=frozenset(references))))
    for meeting in store.find_meetings(references):
        passages = by_meeting.get(meeting.id, [])
        actions = link_actions(meeting, references[meeting.id])
        yield meeting.id, LedgerPage(passages, list(_list_of_meeting(meeting, passages)), actions)


def _is_led_to_by(action: Passage, record: QuestionRecord) -> bool:
    if record.meeting.id != action.meeting.id:
        return False
    return record.text == action.question or any(follows(linked, action) for linked in record.actions)


def list_question_records(
    store: PassageStore, where: PassageFilter, *, statuses: frozenset[QuestionStatus] | None = None
) -> list[QuestionRecord]:
    """List the questions of which the filter allows the asking, an answer, or what was said under them.

    Args:
        store: What has been ingested.
        where: Which meetings, speakers, organisations and sections; a speaker is one who asked or who answered.
        statuses: What became of them; None admits all.
    """
    allowed = store.list_passages(where)
    of_any_speaker = replace(where, speakers=None, organisations=None)
    # an asker may have no passage of their own: the opening of an answer tells of the question
    held = allowed if where == of_any_speaker else store.list_passages(of_any_speaker)
    meetings = frozenset(passage.meeting.id for passage in held)
    records = _list_records(store.find_meetings(meetings), store.list_passages(PassageFilter(meetings=meetings)))
    if where != PassageFilter(meetings=where.meetings, since=where.since, until=where.until):
        ids = {passage.id for passage in allowed}
        under = {(passage.meeting.id, passage.question) for passage in allowed}
        records = [
            record
            for record in records
            if any(passage.id in ids for passage in (*record.answers, *record.asking))
            or any(where.allows(passage) for passage in record.asking)
            or (record.meeting.id, record.text) in under
        ]
    return [record for record in records if statuses is None or record.status in statuses]


def _list_records(meetings: Iterable[Meeting], passages: Sequence[Passage]) -> list[QuestionRecord]:
    """By date of meeting, as the store gives them."""
    by_meeting = _sort_by_meeting(passages)
    return [record for meeting in meetings for record in _list_of_meeting(meeting, by_meeting.get(meeting.id, []))]


def _sort_by_meeting(passages: Iterable[Passage]) -> dict[str, list[Passage]]:
    by_meeting: dict[str, list[Passage]] = {}
    for passage in passages:
        by_meeting.setdefault(passage.meeting.id, []).append(passage)
    return by_meeting


def _list_of_meeting(meeting: Meeting, passages: Sequence[Passage]) -> Iterator[QuestionRecord]:
    """The questions of one meeting in the order they were put: before any heading, then heading by heading."""
    if not passages:
        return
    reference = passages[0].meeting
    actions = link_actions(meeting, reference)
    by_section: dict[tuple[str, ...], list[Passage]] = {}
    for passage in passages:
        by_section.setdefault(passage.section, []).append(passage)
    kinds = {section.path: section for section in meeting.sections}
    for path in ((), *kinds):
        inside = by_section.get(path, [])
        start = 0
        if path and kinds[path].kind is SectionKind.QUESTION:
            start = count_own_answers(inside)
            yield _record_tabled(kinds[path], inside[:start], reference, actions=actions)
        while start < len(inside):
            parts = take_question(inside[start:])
            if parts:
                yield _record_from_floor(parts, inside[start + len(parts) :], meeting, actions=actions)
            elif opening := read_opening_question(inside[start], meeting):
                yield _record_from_opening(opening, inside[start:], actions=actions)
            start += len(parts) or 1


def _record_tabled(
    section: Section, own: Sequence[Passage], reference: MeetingReference, *, actions: Sequence[LinkedAction]
) -> QuestionRecord:
    said = [passage for passage in own if passage.kind is TurnKind.ANSWER]
    answers = [passage for passage in said if not all(map(says_nothing, passage.sentences))]
    return QuestionRecord(
        id=_make_id(reference.id, *section.path),
        text=section.title,
        asked_by=read_submitter(section.title) or read_submitter(f"{section.number} {section.title}"),
        asked_of=None,
        meeting=reference,
        status=tell_tabled_status(section.title, _list_sentences(answers)),
        answers=tuple(answers),
        actions=tuple(action for action in actions if action.section == section.path),
    )


def _record_from_floor(
    parts: Sequence[Passage], rest: Sequence[Passage], meeting: Meeting, *, actions: Sequence[LinkedAction]
) -> QuestionRecord:
    question = parts[0]
    text = " ".join(part.text for part in parts)
    asked_of = find_addressee(text, meeting)
    following = take_until_next(rest)
    answers = take_answers(parts[-1], following, asked_of=asked_of)
    after = [passage for passage in following if not answers or passage.position > answers[-1].position]
    led_to = find_actions_upon([*parts, *answers], after, actions)
    return QuestionRecord(
        id=_make_id(question.meeting.id, question.id),
        text=text,
        asked_by=name_asker(question.attribution, text),
        asked_of=asked_of,
        meeting=question.meeting,
        status=tell_status(question.text, _list_sentences(parts), _list_sentences(answers), is_acted_on=bool(led_to)),
        answers=tuple(answers),
        actions=led_to,
        asking=tuple(parts),
    )


def _record_from_opening(
    opening: OpeningQuestion, passages: Sequence[Passage], *, actions: Sequence[LinkedAction]
) -> QuestionRecord:
    """Record a question that the first of these passages tells of before it answers it."""
    asking = opening.asking
    following = take_until_next(passages[1:])
    more = take_rest_of_answer(opening, following)
    answers = [passages[0], *more]
    after = [passage for passage in following if passage.position > answers[-1].position]
    return QuestionRecord(
        id=_make_id(asking.meeting.id, asking.id),
        text=asking.text,
        asked_by=asking.attribution.speaker,
        asked_of=None,
        meeting=asking.meeting,
        status=tell_opened_status(asking.text, [*opening.sentences, *_list_sentences(more)]),
        answers=tuple(answers),
        actions=find_actions_upon(answers, after, actions),
        asking=(asking,),
    )


def _list_sentences(passages: Iterable[Passage]) -> list[str]:
    return [sentence for passage in passages for sentence in passage.sentences]


def _make_id(*parts: str) -> str:
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:_ID_DIGITS]
