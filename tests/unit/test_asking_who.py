"""Asking which people or bodies something is for, or run or paid by, is not asking who an anonymous speaker is."""

import datetime as dt
from dataclasses import replace

import pytest
from answering_fixtures import answer_from
from builders import make_passage

from rr3search.domain import AnswerStatus, RefusalReason, SpeakerType, TurnKind, Vocabulary
from rr3search.queries import read_intent

NOBODY = Vocabulary((), (), frozenset(), (), ())
RULE = make_passage(
    "The travel grant is paid to volunteers who serve at least 28 days.", meeting="autumn", held_on=dt.date(2021, 10, 1)
)
REMARK = make_passage(
    "One attendee asked whether volunteers from abroad would get the travel grant too.",
    speaker="One attendee",
    organisation=None,
    speaker_type=SpeakerType.ANONYMOUS,
    kind=TurnKind.QUESTION,
    position=1,
)


@pytest.mark.parametrize(
    "question",
    [
        "Who gets the travel grant now?",
        "Who will have to pay for the lift?",
        "who runs the depot",
        "Who decides on tree works?",
        "Who is responsible for the gullies?",
        "Who would still be eligible?",
        "Which body inspects the hostels?",
        "Who should we contact about potholes?",
    ],
)
def test_a_question_for_a_role_seeks_no_identity(question: str) -> None:
    intent = read_intent(question, NOBODY)

    assert intent.is_seeking_role
    assert not intent.is_seeking_identity


@pytest.mark.parametrize(
    "question",
    [
        "Who could not get the travel grant?",
        "Who gets no reply from the depot?",
        "Who wants more benches?",
        "Which charity that complained runs the hostel?",
        "Who pays for vetting, and who asked about it?",
        "Who told the council that the depot is run badly?",
        "Who was paid late?",
        "Who do you think runs it?",
    ],
)
def test_whoever_said_felt_or_went_without_something_stays_masked(question: str) -> None:
    intent = read_intent(question, NOBODY)

    assert intent.is_seeking_identity
    assert not intent.is_seeking_role


def test_what_families_get_is_no_question_for_a_role() -> None:
    assert not read_intent("what support do families get", NOBODY).is_seeking_role


def test_a_role_is_answered_in_named_words_and_by_no_anonymous_remark() -> None:
    answer = answer_from("Who is paid the travel grant?", RULE, REMARK)

    assert answer.status is AnswerStatus.ANSWERED
    assert [quote.passage for quote in answer.quotes] == [RULE]


def test_a_role_that_only_the_unnamed_tell_of_is_refused() -> None:
    assert answer_from("Who gets the travel grant?", REMARK).reason is RefusalReason.DEANONYMISE


def test_what_the_unnamed_tell_of_themselves_is_told_of_nobody_else() -> None:
    told = replace(
        REMARK, text="One attendee said that they run the travel grant for volunteers.", kind=TurnKind.STATEMENT
    )
    answer = answer_from("Which charity runs the travel grant for volunteers?", RULE, told)

    assert (answer.reason, answer.quotes) == (RefusalReason.DEANONYMISE, ())


def test_who_asked_about_it_is_refused_beside_the_same_rule() -> None:
    answer = answer_from("Who asked about the travel grant for volunteers from abroad?", RULE, REMARK)

    assert answer.reason is RefusalReason.DEANONYMISE
