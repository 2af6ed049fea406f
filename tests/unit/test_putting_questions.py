"""The many ways in which minutes say that somebody put a question: each is listed, with who asked and the answer."""

from pathlib import Path

import pytest
from asked_questions import ASKED
from builders import unit_rows
from readings import read_minutes

from rr3search.domain import PassageFilter, QuestionRecord, SpeakerType, TurnKind
from rr3search.language.speech_verbs import SpeechAct
from rr3search.parsing.speech.asking import asks
from rr3search.parsing.speech.putting import is_tabled_question
from rr3search.questions import list_question_records
from rr3search.questions.askers import attribute_asker
from rr3search.stores import EmbedderStamp
from rr3search.stores.memory import MemoryStore

FRONT = """Windle Quay Users' Forum

Minutes of the meeting held on 9 March 2023

Present:
Ann Bell (AB), Chair, Windle Harbour Trust
Carl Dove (CD), Harbour Manager, Windle Harbour Trust
Eva Frost (EF), Rowing Club
Gus Hart (GH), Sailing Club
Ivy Jones (IJ), Town Council

1. Welcome

The Chair opened the meeting.

2. The quay

"""
END = "\n\n3. Close\n\nThe meeting closed at noon.\n"


def list_records(body: str, folder: Path) -> list[QuestionRecord]:
    reading = read_minutes(f"{FRONT}{body}{END}", folder)
    store = MemoryStore()
    with store.write(EmbedderStamp("e", "f", 8)) as writer:
        count = len(reading.passages)
        writer.replace_meeting(reading.minutes.meeting, list(reading.passages), unit_rows(count, dimensions=8))
    return list_question_records(store, PassageFilter())


@pytest.mark.parametrize(
    ("body", "asker", "words"),
    ASKED,
)
def test_a_question_is_listed_with_its_asker_and_its_answer(
    tmp_path: Path, *, body: str, asker: str | None, words: str
) -> None:
    (record,) = list_records(body, tmp_path)

    assert record.asked_by == asker
    assert bool(words) == bool(record.answers)
    assert words in " ".join(answer.text for answer in record.answers)


@pytest.mark.parametrize(
    "body",
    [
        "EF asked that the lamp be mended. CD said that it would be.",
        "A survey asked whether users felt safe. CD said that most did.",
        "EF asked CD to write to the Council.",
        "One of the things people asked about was parking. CD said more.",
        "CD said that a visitor had asked whether the steps were safe, and that he had answered.",
        "CD reported that he had met the crews and asked what they wanted.",
        "The question of charges was left to the next meeting.",
        "There were no questions.",
        "The Chair invited questions. There were none.",
        "IJ said it begged the question whether the wall was needed.",
        "A petition with 400 names asked for a crossing. It was noted.",
        "The letter asked whether the Forum would contribute. It was left to the Chair.",
        "CD would like to thank everybody who had asked about his health.",
        "A new lamp was fitted and EF was glad of it.",
        "EF asked for how the work was done to be set out in a paper.",
        "The Chair read out a letter from Ivy Jones, who was in hospital.",
    ],
)
def test_what_is_no_question_is_not_listed(body: str, tmp_path: Path) -> None:
    assert list_records(body, tmp_path) == []


def test_two_questions_of_a_paragraph_have_an_answer_each(tmp_path: Path) -> None:
    body = (
        "GH asked when dredging would begin. CD replied that it would be in May. GH then asked how long the channel "
        "would be shut. CD did not expect more than six hours a day."
    )

    first, second = list_records(body, tmp_path)

    assert [answer.text for answer in first.answers] == ["CD replied that it would be in May."]
    assert [answer.text for answer in second.answers] == ["CD did not expect more than six hours a day."]


def test_a_question_that_an_answer_opens_with_is_cut_from_what_was_said_before(tmp_path: Path) -> None:
    body = "CD said that the pump was in. Asked by EF whether it took cards, he said that it did."

    (record,) = list_records(body, tmp_path)

    assert (record.asked_by, record.text) == ("Eva Frost", "whether it took cards")
    assert [answer.text for answer in record.answers] == ["Asked by EF whether it took cards, he said that it did."]


def test_a_tabled_question_with_its_sender_is_a_heading() -> None:
    assert is_tabled_question("7. Question tabled by the Carers' Network: How is support paid for?")
    assert not is_tabled_question('From the Carers\' Network: "How is support paid for?"')


def test_a_label_in_brackets_is_no_answer(tmp_path: Path) -> None:
    (record,) = list_records("GH asked whether the crane was safe. [Action: CD, by 4 May 2023]", tmp_path)

    assert record.answers == ()


@pytest.mark.parametrize(
    "text",
    [
        "One member asked which buckets the crew found it hardest to fill.",
        "He asked whose job it was to sweep the pier.",
        "Ms Roe asked Mr Hill what had been done to mend it.",
        "A skipper asked where he was supposed to moor.",
    ],
)
def test_what_somebody_is_to_do_inside_a_question_makes_it_no_request(text: str) -> None:
    assert asks(text, SpeechAct.ASK)


@pytest.mark.parametrize(
    "text", ["A member asked the crew to fill them.", "The Chair asked Mr Hill to find out whose it was."]
)
def test_a_request_is_no_question(text: str) -> None:
    assert not asks(text, SpeechAct.ASK)


@pytest.mark.parametrize(
    "told",
    [
        "Ann Bell explained that the survey had two questions about fares and that most were content.",
        "Ann Bell said that the team had sought to find out why the pump failed and had mended it.",
        "The question from Ann Bell about bins had been answered in May.",
    ],
)
def test_what_is_told_of_a_question_puts_none(tmp_path: Path, told: str) -> None:
    text = (
        f"Pier Forum\n\nMinutes of the meeting held on 9 March 2023\n\nPresent: Ann Bell, Trust\n\n1. Fares\n\n{told}\n"
    )

    assert [one for one in read_minutes(text, tmp_path).passages if one.kind is TurnKind.QUESTION] == []


def test_whom_only_a_common_noun_calls_is_no_body_on_the_list(tmp_path: Path) -> None:
    text = (
        "Pier Forum\n\nMinutes of the meeting held on 9 March 2023\n\nPresent: Ann Bell, Trust\nBen Hale, Tenant\n\n"
        "1. Rents\n\nIn response to a question from the tenant about rents, Ann Bell said that they would rise.\n"
    )
    reading = read_minutes(text, tmp_path)
    asker = attribute_asker("the tenant", reading.minutes.meeting)

    assert asker is not None
    assert (asker.speaker_type, asker.organisation) == (SpeakerType.ANONYMOUS, None)
