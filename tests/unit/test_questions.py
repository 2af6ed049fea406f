import dataclasses
import datetime as dt

import pytest
from builders import make_meeting, make_passage, unit_rows

from rr3search.domain import (
    Action,
    Meeting,
    Passage,
    PassageFilter,
    QuestionRecord,
    QuestionStatus,
    Section,
    SectionKind,
    TurnKind,
)
from rr3search.questions import list_question_records
from rr3search.stores import EmbedderStamp
from rr3search.stores.memory import MemoryStore

FERRY = "Will the ferry run?"


def make_section(title: str, kind: SectionKind = SectionKind.QUESTION) -> Section:
    return Section(title=title, kind=kind, level=1, path=(title,), number="", page=None, paragraph=1)


def store_minutes(
    passages: list[Passage], sections: tuple[Section, ...] = (), *, actions: tuple[Action, ...] = ()
) -> MemoryStore:
    store = MemoryStore()
    meeting: Meeting = dataclasses.replace(
        make_meeting("meeting", held_on=dt.date(2020, 7, 8)), sections=sections, actions=actions
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


def test_what_is_said_after_a_question_that_was_left_open_is_no_answer() -> None:
    asking = dataclasses.replace(
        make_passage("A member asked about the bus. The question was not answered.", kind=TurnKind.QUESTION),
        sentence_starts=(0, 30),
    )
    store = store_minutes([asking, make_passage("Jo Marsh said she was sorry.", kind=TurnKind.ANSWER, position=1)])

    (record,) = list_question_records(store, PassageFilter())

    assert (record.status, record.asking) == (QuestionStatus.UNANSWERED, (asking,))


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
        make_passage("A asked about the bus.", kind=TurnKind.QUESTION, speaker="A", position=0),
        make_passage("B said it runs.", kind=TurnKind.ANSWER, speaker="B", position=1),
        make_passage("C asked about the tram.", kind=TurnKind.QUESTION, speaker="C", position=2),
        make_passage("B said it does too.", kind=TurnKind.ANSWER, speaker="B", position=3),
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


def make_exchange(*turns: tuple[str, TurnKind, str | None, int]) -> list[Passage]:
    passages = [
        make_passage(text, kind=kind, speaker=speaker, position=position)
        for position, (text, kind, speaker, _) in enumerate(turns)
    ]
    return [
        dataclasses.replace(passage, source=dataclasses.replace(passage.source, paragraph=paragraph))
        for passage, (*_, paragraph) in zip(passages, turns, strict=True)
    ]


def make_action(text: str, paragraph: int) -> Action:
    (action,) = make_meeting().actions
    return dataclasses.replace(action, text=text, tasks=(text,), paragraph=paragraph, section=None)


def list_of(passages: list[Passage], *actions: Action) -> list[QuestionRecord]:
    return list_question_records(store_minutes(passages, actions=actions), PassageFilter())


def test_an_action_behind_the_answer_is_linked() -> None:
    passages = make_exchange(
        ("A member asked about the bus.", TurnKind.QUESTION, "A member", 1),
        ("Jo Marsh said it runs late.", TurnKind.ANSWER, "Jo Marsh", 2),
        ("Jo Marsh to write", TurnKind.ACTION, None, 3),
        ("Al Reed noted the rain.", TurnKind.STATEMENT, "Al Reed", 4),
        ("Al Reed to sweep", TurnKind.ACTION, None, 5),
    )

    (record,) = list_of(passages, make_action("Jo Marsh to write", 3), make_action("Al Reed to sweep", 5))

    assert [linked.action.text for linked in record.actions] == ["Jo Marsh to write"]
    assert record.status is QuestionStatus.ANSWERED


@pytest.mark.parametrize(
    ("action", "status", "linked"),
    [
        ("Jo Marsh to check", QuestionStatus.DEFERRED, 1),
        ("Jo Marsh to ask the bus company", QuestionStatus.DEFERRED, 1),
        ("Al Reed to sweep the hall", QuestionStatus.UNANSWERED, 0),
    ],
)
def test_a_question_without_an_answer_is_deferred_by_an_action_upon_it(
    action: str, status: QuestionStatus, linked: int
) -> None:
    passages = make_exchange(
        ("A member asked about the bus.", TurnKind.QUESTION, "A member", 1), (action, TurnKind.ACTION, None, 2)
    )

    (record,) = list_of(passages, make_action(action, 2))

    assert (record.status, len(record.actions)) == (status, linked)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("A member asked if it was paid and Jo Marsh replied that it was.", QuestionStatus.ANSWERED),
        ("A member asked if it was paid, and Jo Marsh said not yet.", QuestionStatus.ANSWERED_NO),
        ("A member asked if it was paid and by whom.", QuestionStatus.UNANSWERED),
    ],
)
def test_an_answer_in_the_questions_own_sentence_counts(text: str, status: QuestionStatus) -> None:
    (record,) = list_of(make_exchange((text, TurnKind.QUESTION, "A member", 1)))

    assert (record.status, record.answers) == (status, ())


def test_a_denial_gives_a_reason_where_one_was_asked_for() -> None:
    passages = make_exchange(
        ("A member asked why it was closed.", TurnKind.QUESTION, "A member", 1),
        ("Jo Marsh said there was no funding.", TurnKind.ANSWER, "Jo Marsh", 2),
    )

    assert [record.status for record in list_of(passages)] == [QuestionStatus.ANSWERED]


def test_a_question_passed_on_is_the_senders() -> None:
    told = "A question had been received from Mr Hale, who asked Matt Douglas what was being done."

    (record,) = list_of(make_exchange((told, TurnKind.QUESTION, None, 1)))

    assert (record.asked_by, record.asked_of) == ("Mr Hale", "Matt Douglas")


def test_questions_are_listed_by_what_became_of_them() -> None:
    store = store_minutes(
        make_exchange(
            ("A member asked about the bus.", TurnKind.QUESTION, "A member", 1),
            ("Jo Marsh said it runs.", TurnKind.ANSWER, "Jo Marsh", 1),
            ("A member asked about the tram.", TurnKind.QUESTION, "A member", 2),
        )
    )

    records = list_question_records(store, PassageFilter(), statuses=frozenset({QuestionStatus.UNANSWERED}))

    assert [record.text for record in records] == ["A member asked about the tram."]


def test_a_no_repeats_what_the_question_asks_for() -> None:
    answer = make_passage(
        "Jo Marsh said that the ferry would not be stopped.", kind=TurnKind.ANSWER, speaker="Jo Marsh", position=1
    )

    def tell_status(question: str) -> QuestionStatus:
        asking = make_passage(question, kind=TurnKind.QUESTION, speaker="Al Reed", organisation="Northgate")
        (record,) = list_question_records(store_minutes([asking, answer]), PassageFilter())
        return record.status

    assert tell_status("Al Reed asked whether the ferry would stop.") is QuestionStatus.ANSWERED_NO
    assert tell_status("Al Reed asked if the ferry was safe.") is QuestionStatus.ANSWERED
