from dataclasses import replace

import pytest
from builders import make_meeting, make_passage

from rr3search.chunking import compose_embedded_text, split_minutes
from rr3search.domain import Attribution, Basis, Meeting, Minutes, Section, SectionKind, SpeakerType, Turn, TurnKind

JO = Attribution("Jo Marsh", "Jo", SpeakerType.PERSON, "Bridgeway", Basis.NAMED)
SENTENCE = "The pier was closed for the whole of winter. "


def make_turn(text: str, *, starts: tuple[int, ...] = (0,), section: int | None = 0, paragraph: int = 1) -> Turn:
    return Turn(text, TurnKind.STATEMENT, JO, section, "before", starts, 1, paragraph)


def make_minutes(*turns: Turn, meeting: Meeting | None = None) -> Minutes:
    return Minutes(meeting or make_meeting(), turns)


def make_long_turn(sentences: int) -> Turn:
    starts = tuple(len(SENTENCE) * number for number in range(sentences))
    return make_turn((SENTENCE * sentences).rstrip(), starts=starts)


def test_a_short_turn_is_one_passage() -> None:
    (passage,) = split_minutes(make_minutes(make_turn("The pier is open.")))

    assert passage.text == "The pier is open."
    assert passage.attribution == JO
    assert passage.section == ("Opening",)
    assert passage.question is None
    assert (passage.source.file, passage.source.page, passage.source.paragraph) == ("/minutes/meeting.txt", 1, 1)


@pytest.mark.parametrize("max_words", [1, 9, 20, 50, 1000])
def test_a_long_turn_is_cut_between_sentences(max_words: int) -> None:
    turn = make_long_turn(12)

    passages = split_minutes(make_minutes(turn), max_words=max_words)

    assert " ".join(passage.text for passage in passages) == turn.text
    assert all(passage.text.endswith("winter.") for passage in passages)
    assert all(len(passage.text.split()) <= max(max_words, 9) + 8 for passage in passages)
    assert sum(len(passage.sentences) for passage in passages) == 12


def test_the_parts_of_a_long_turn_are_about_as_long() -> None:
    lengths = [len(one.text.split()) for one in split_minutes(make_minutes(make_long_turn(12)), max_words=60)]

    assert max(lengths) - min(lengths) <= 9


def test_the_question_is_the_title_of_a_question_section() -> None:
    tabled = Section("Will rents rise?", SectionKind.QUESTION, 2, ("Discussion", "Will rents rise?"), "", 1, 1)
    meeting = replace(make_meeting(), sections=(tabled,))

    (passage,) = split_minutes(make_minutes(make_turn("No."), meeting=meeting))

    assert passage.question == "Will rents rise?"
    assert passage.section == ("Discussion", "Will rents rise?")


def test_ids_stay_when_turns_move() -> None:
    one, other = make_turn("One."), make_turn("Other.", paragraph=2)

    before = {one.text: one.id for one in split_minutes(make_minutes(one, other))}
    after = {one.text: one.id for one in split_minutes(make_minutes(replace(other, paragraph=7), one))}

    assert before == after


def test_the_same_words_twice_have_two_ids() -> None:
    first, second = split_minutes(make_minutes(make_turn("No."), make_turn("No.", paragraph=2)))

    assert first.id != second.id


def test_the_embedded_text_carries_question_context_and_organisation() -> None:
    passage = replace(make_passage("No."), question="Will rents rise?", replies_to="Jo asked whether they would.")

    assert compose_embedded_text(passage) == "Will rents rise?\nJo asked whether they would.\nHMPPS\nNo."


def test_without_context_the_embedded_text_is_the_text() -> None:
    assert compose_embedded_text(make_passage("No.", organisation=None)) == "No."
