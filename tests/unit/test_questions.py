import dataclasses
import datetime as dt

import pytest
from builders import make_meeting, make_passage, unit_rows

from rr3search.domain import Meeting, Passage, PassageFilter, QuestionStatus, Section, SectionKind, TurnKind
from rr3search.questions import list_question_records
from rr3search.stores import EmbedderStamp
from rr3search.stores.memory import MemoryStore

FERRY = "Will the ferry run?"


def make_section(title: str, kind: SectionKind = SectionKind.QUESTION) -> Section:
    return Section(title=title, kind=kind, level=1, path=(title,), number="", page=None, paragraph=1)


def store_minutes(passages: list[Passage], sections: tuple[Section, ...] = ()) -> MemoryStore:
    store = MemoryStore()
    meeting: Meeting = dataclasses.replace(
        make_meeting("meeting", held_on=dt.date(2020, 7, 8)), sections=sections, actions=()
    )
    with store.write(EmbedderStamp("e", "f", 8)) as writer:
        writer.replace_meeting(meeting, passages, unit_rows(len(passages), dimensions=8))
    return store


def test_a_tabled_question_is_answered_by_what_is_recorded_under_it() -> None:
    answer = make_passage("Jo Marsh said it will run daily.", kind=TurnKind.ANSWER, question=FERRY, section=(FERRY,))
    store = store_minutes([answer], (make_section(FERRY),))

    (record,) = list_question_records(store, PassageFilter())

    assert (record.text, record.asked_by, record.status) == (FERRY, None, QuestionStatus.ANSWERED)
    assert record.answers == (answer,)


def test_a_question_nobody_answered_says_so() -> None:
    store = store_minutes([make_passage("A member asked about the bus.", kind=TurnKind.QUESTION, speaker="A member")])

    (record,) = list_question_records(store, PassageFilter())

    assert (record.asked_by, record.status) == ("A member", QuestionStatus.UNANSWERED)


def test_a_question_that_was_cut_for_its_length_is_one_question() -> None:
    halves = [
        make_passage(text, kind=TurnKind.QUESTION, speaker="A member", position=position)
        for position, text in enumerate(["A member asked about the bus.", "It has been late all year."])
    ]
    halves[1] = dataclasses.replace(halves[1], source=halves[0].source)
    answer = make_passage("Jo Marsh said it is on time now.", kind=TurnKind.ANSWER, position=2)

    (record,) = list_question_records(store_minutes([*halves, answer]), PassageFilter())

    assert record.text == "A member asked about the bus. It has been late all year."
    assert record.answers == (answer,)


def test_a_heading_that_comes_twice_lists_its_questions_once() -> None:
    store = store_minutes(
        [make_passage("A member asked about the bus.", kind=TurnKind.QUESTION, section=("AOB",))],
        (make_section("AOB", SectionKind.HEADING), make_section("AOB", SectionKind.HEADING)),
    )

    assert len(list_question_records(store, PassageFilter())) == 1


def test_what_a_question_is_answered_with_ends_at_the_next_question() -> None:
    passages = [
        make_passage("A asked about the bus.", kind=TurnKind.QUESTION, position=0),
        make_passage("B said it runs.", kind=TurnKind.ANSWER, position=1),
        make_passage("C asked about the tram.", kind=TurnKind.QUESTION, position=2),
        make_passage("B said it does too.", kind=TurnKind.ANSWER, position=3),
    ]
    passages = [
        dataclasses.replace(one, source=dataclasses.replace(one.source, paragraph=index + 1))
        for index, one in enumerate(passages)
    ]

    records = list_question_records(store_minutes(passages), PassageFilter())

    assert [[answer.text for answer in record.answers] for record in records] == [
        ["B said it runs."],
        ["B said it does too."],
    ]


@pytest.mark.parametrize(("speaker", "found"), [("jo marsh", 1), ("al reed", 0)])
def test_a_filter_keeps_a_question_by_who_answered_it(speaker: str, found: int) -> None:
    passages = [
        make_passage("A member asked about the bus.", kind=TurnKind.QUESTION, speaker="A member", position=0),
        make_passage("Jo Marsh said it runs.", kind=TurnKind.ANSWER, speaker="Jo Marsh", position=1),
        make_passage("Al Reed noted the weather.", speaker="Al Reed", position=2),
    ]

    records = list_question_records(store_minutes(passages), PassageFilter(speakers=frozenset({speaker})))

    assert len(records) == found
