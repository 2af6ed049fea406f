"""Which passages answer a question from the floor: one exchange after the other, as minutes print them."""

import dataclasses

import pytest
from builders import make_passage

from rr3search.domain import Passage, SpeakerType, TurnKind
from rr3search.questions.pairing import take_answers

ASKED = "Ann asked whether the bus would run."


def make_turn(
    text: str,
    paragraph: int,
    *,
    position: int,
    speaker: str | None = "Jo",
    organisation: str | None = None,
    kind: TurnKind = TurnKind.ANSWER,
) -> Passage:
    passage = make_passage(text, speaker=speaker, organisation=organisation, kind=kind, position=position)
    return dataclasses.replace(passage, source=dataclasses.replace(passage.source, paragraph=paragraph))


QUESTION = make_turn(ASKED, 1, position=0, speaker="Ann", kind=TurnKind.QUESTION)


def pair(*following: Passage, asked_of: str | None = None, question: Passage = QUESTION) -> list[str]:
    return [answer.text for answer in take_answers(question, following, asked_of=asked_of)]


def test_the_next_to_speak_answers() -> None:
    assert pair(make_turn("Jo said it would.", 2, position=1)) == ["Jo said it would."]


def test_nobody_answers_their_own_question() -> None:
    assert pair(make_turn("Ann said it had not run all week.", 2, position=1, speaker="Ann")) == []


def test_whom_it_was_put_to_answers_before_others() -> None:
    others = make_turn("Kit replied that buses were dear.", 1, position=1, speaker="Kit")
    asked = make_turn("Jo replied that it would.", 1, position=2)

    assert pair(others, asked, asked_of="Jo") == ["Jo replied that it would."]
    assert pair(others, asked, asked_of="Al") == ["Kit replied that buses were dear.", "Jo replied that it would."]


def test_a_body_it_was_put_to_answers_through_its_people() -> None:
    others = make_turn("Kit replied that buses were dear.", 1, position=1, speaker="Kit", organisation="Clinks")
    asked = make_turn("Jo said it would.", 1, position=2, organisation="HMPPS")

    assert pair(others, asked, asked_of="HMPPS") == ["Jo said it would."]


@pytest.mark.parametrize(
    "text",
    [
        "Jo reminded the meeting that papers are due on Friday.",
        "Jo presented the accounts.",
        "Jo thanked everyone for coming.",
        "Jo gave an update on the lease.",
    ],
)
def test_who_speaks_of_something_else_does_not_answer(text: str) -> None:
    assert pair(make_turn(text, 2, position=1)) == []


def test_an_action_or_a_statement_elsewhere_ends_the_exchange() -> None:
    answer = make_turn("Jo said it would.", 1, position=1)
    action = make_turn("Jo to check.", 2, position=2, speaker=None, kind=TurnKind.ACTION)
    statement = make_turn("Kit noted the rain.", 2, position=2, speaker="Kit", kind=TurnKind.STATEMENT)
    later = make_turn("Jo apologised for the delays.", 3, position=3)

    assert pair(answer, action, later) == ["Jo said it would."]
    assert pair(answer, statement, later) == ["Jo said it would."]


def test_an_answer_comes_soon_or_not_at_all() -> None:
    assert pair(make_turn("Jo said it would.", 9, position=1)) == []


def test_the_minute_takers_words_answer_in_the_same_paragraph_only() -> None:
    told = make_turn("Nobody had heard.", 1, position=1, speaker=None, kind=TurnKind.NARRATION)
    elsewhere = make_turn("Nobody had heard.", 2, position=1, speaker=None, kind=TurnKind.NARRATION)
    labelled = make_turn("Q2: Will the bus run?", 1, position=0, speaker="Ann", kind=TurnKind.QUESTION)

    assert pair(told) == ["Nobody had heard."]
    assert pair(elsewhere) == []
    assert pair(elsewhere, question=labelled) == ["Nobody had heard."]


@pytest.mark.parametrize("text", ["(Laughter.)", "Much laughter.", "Kit left the meeting.", "Next meeting: 3 May."])
def test_asides_answer_nothing(text: str) -> None:
    aside = make_turn(text, 1, position=1, speaker=None, kind=TurnKind.NARRATION)
    answer = make_turn("Jo said it would.", 1, position=2)

    assert pair(aside) == []
    assert pair(aside, answer) == ["Jo said it would."]


def test_a_further_question_to_the_same_person_is_no_answer() -> None:
    answer = make_turn("Jo said it would.", 1, position=1)
    further = make_turn("Asked about the tram, Jo said it would not.", 1, position=2)

    assert pair(answer, further) == ["Jo said it would."]


def test_an_anonymous_reply_stays_what_it_is() -> None:
    reply = dataclasses.replace(
        make_turn("A member replied that it would.", 1, position=1, speaker="A member"),
        attribution=dataclasses.replace(QUESTION.attribution, speaker="A member", speaker_type=SpeakerType.ANONYMOUS),
    )

    assert pair(reply) == ["A member replied that it would."]


def test_a_decision_answers_where_it_says_yes_or_no_to_what_was_asked_right_before() -> None:
    yes = make_turn("It was agreed that it could, once it was mended.", 1, position=1, kind=TurnKind.DECISION)
    other = make_turn("It was agreed that Jo would write.", 1, position=1, kind=TurnKind.DECISION)
    yes, other = (
        dataclasses.replace(
            each, attribution=dataclasses.replace(each.attribution, speaker=None, speaker_type=SpeakerType.NARRATOR)
        )
        for each in (yes, other)
    )

    assert pair(yes) == [yes.text]
    assert pair(other) == []
