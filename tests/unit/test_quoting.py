"""Which sentences are quoted, and in which order the quotes are read."""

import datetime as dt
from dataclasses import replace

import pytest
from builders import make_passage

from rr3search.answerers import arrange_passages, choose_sentences
from rr3search.domain import Passage, PassageSource, leans_on_previous

SENTENCES = (
    "Jo Marsh spoke of the budget.",
    "The fares had been frozen.",
    "The pier fund would be closed in May.",
    "This would save a great deal.",
    "However, the weir had no money.",
    "The weir would have to wait.",
    "The gates were painted.",
    "The café did well.",
)


def make_long_passage(*sentences: str) -> Passage:
    starts, text = [], ""
    for sentence in sentences:
        starts.append(len(text))
        text += f"{sentence} "
    return replace(make_passage(text.strip()), sentence_starts=tuple(starts))


def count_weirs(text: str) -> float:
    return text.count("weir")


@pytest.mark.parametrize(
    "sentence",
    [
        "This would help.",
        "He added that it rained.",
        "However, the gate stood open.",
        "“They did not know.",
        "In response, Ann wrote.",
        "It’s late.",
    ],
)
def test_a_sentence_that_points_back_cannot_be_read_alone(sentence: str) -> None:
    assert leans_on_previous(sentence)


@pytest.mark.parametrize(
    "sentence", ["The gate stood open.", "Thistles grow there.", "Ann said this would help.", "Item 3 was put off."]
)
def test_a_sentence_that_points_nowhere_can_be_read_alone(sentence: str) -> None:
    assert not leans_on_previous(sentence)


def test_a_run_that_points_back_is_quoted_from_what_it_points_to() -> None:
    passage = make_long_passage(*SENTENCES)
    quote = choose_sentences(passage, measure=lambda text: count_weirs(text) + text.startswith("This"))

    assert quote.text == " ".join(SENTENCES[2:7])
    assert quote.text in passage.text


def test_no_more_than_two_sentences_are_put_before_a_run() -> None:
    passage = make_long_passage("Jo spoke.", *("He went on about it.",) * 5, *("He came to the weir.",) * 4)

    assert choose_sentences(passage, measure=count_weirs).text.count(".") == 6


def at(meeting: str, position: int, *, year: int = 2020, body: str = "Body", paragraph: int | None = None) -> Passage:
    passage = make_passage(f"{meeting} {position}", meeting=meeting, position=position, held_on=dt.date(year, 5, 1))
    return replace(
        passage,
        meeting=replace(passage.meeting, body=body),
        source=PassageSource(passage.source.file, 1, position if paragraph is None else paragraph),
    )


def test_quotes_stand_by_body_and_newest_first_and_what_only_touches_the_topic_last() -> None:
    old, new, other, weak = at("old", 1), at("new", 2, year=2022), at("other", 3, year=2024, body="Panel"), at("x", 4)

    arranged = arrange_passages([old, other, weak, new], is_strong=lambda one: one is not weak)

    assert arranged == [new, old, other, weak]


def test_the_parts_of_one_turn_stand_together_as_they_were_said() -> None:
    second, elsewhere, first = at("a", 8, paragraph=7), at("a", 3), at("a", 7, paragraph=7)

    assert arrange_passages([second, elsewhere, first], is_strong=lambda _: True) == [first, second, elsewhere]
