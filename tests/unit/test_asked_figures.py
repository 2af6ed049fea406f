"""What becomes of a question for a figure, and of one in a sentence of its own, from minutes to the ledger."""

from pathlib import Path

import pytest
from builders import unit_rows
from readings import read_minutes

from rr3search.domain import PassageFilter, QuestionRecord
from rr3search.questions import list_question_records
from rr3search.stores import EmbedderStamp
from rr3search.stores.memory import MemoryStore

_FRONT = """Pier Forum

Minutes of the meeting held on 9 March 2023

Present: Jo Marsh (Chair), Pier Trust
Al Reed, City Council
Ida Hall, Rope Club

1. Lamps

"""


def list_records(body: str, folder: Path, *, front: str = _FRONT) -> list[QuestionRecord]:
    reading = read_minutes(f"{front}{body}\n", folder)
    store = MemoryStore()
    with store.write(EmbedderStamp("e", "f", 8)) as writer:
        count = len(reading.passages)
        writer.replace_meeting(reading.minutes.meeting, list(reading.passages), unit_rows(count, dimensions=8))
    return list_question_records(store, PassageFilter())


def tell(body: str, folder: Path) -> list[tuple[str | None, str]]:
    """List who asked each question and what became of it."""
    return [(record.asked_by, record.status.value) for record in list_records(body, folder)]


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ("Ida Hall asked how many lamps were lit. According to Al Reed there were 71.", "answered"),
        (
            (
                "Ida Hall asked what proportion had been mended. Al Reed gave the figure as 38 per cent. A further "
                "21 per cent had been replaced and the rest were not known."
            ),
            "answered",
        ),
        (
            "Ida Hall asked how many clubs would lose their place. Al Reed spoke about the pressure on funds.",
            "unanswered",
        ),
        (
            (
                "Ida Hall asked how many lamps had been sold. Al Reed said that sales were governed by the policy of "
                "2016, under which each was approved by the trustees."
            ),
            "unanswered",
        ),
        ("Ida Hall asked how many lamps were lit. Al Reed: most, though not all.", "answered"),
        ("Ida Hall asked how many were lit. Al Reed said that the table in the paper gave it.", "answered"),
        ("Ida Hall asked how many lamps were lit. Al Reed did not have the figure to hand.", "unresolved"),
        ("Ida Hall asked how long it would last. Al Reed said that not more than six hours would do.", "answered"),
        (
            "Ida Hall asked how much longer. Al Reed did not have the list in front of him and would e-mail her.",
            "deferred",
        ),
        (
            (
                "Ida Hall asked whether it would be lit. Al Reed was not yet able to say. A bid was with the city "
                "and the result should be known in March."
            ),
            "deferred",
        ),
        (
            "Ida Hall asked how it was done. Al Reed said that guidance was being written and would be sent out.",
            "deferred",
        ),
        (
            (
                "Ida Hall asked whether they were back. Al Reed said that all but two of them were. He could not say "
                "how long the rest would take."
            ),
            "partly",
        ),
        (
            "Ida Hall asked why clubs differ so widely. Al Reed said that the council took no view on clubs.",
            "unanswered",
        ),
    ],
)
def test_a_question_is_answered_by_what_it_asks_for(tmp_path: Path, *, body: str, status: str) -> None:
    assert tell(body, tmp_path) == [("Ida Hall", status)]


@pytest.mark.parametrize(
    ("body", "asker"),
    [
        (
            "Ida Hall complained that papers came late. Could they be sent sooner? Al Reed said that they would be.",
            "Ida Hall",
        ),
        (
            "Ida Hall returned to a matter of last year: would the lamp be lit? Al Reed said that it would.",
            "Ida Hall",
        ),
        ("Ida Hall went on to ask whether the lamp would be lit. Al Reed said that it would.", "Ida Hall"),
        (
            "The Rope Club sought an explanation of why it was dark. Al Reed explained that the lamp was out.",
            "Rope Club",
        ),
        ("Ida Hall asked why it was dark. The Council's answer was that the lamp was out.", "Ida Hall"),
    ],
)
def test_whoever_asks_in_other_ways_has_asked(tmp_path: Path, *, body: str, asker: str) -> None:
    assert tell(body, tmp_path) == [(asker, "answered")]


def test_what_somebody_wonders_for_all_is_not_asked(tmp_path: Path) -> None:
    assert tell("Jo Marsh said that there would be a backlog. How do we manage it?", tmp_path) == []


def test_whoever_had_no_answer_and_was_given_an_action_puts_it_off(tmp_path: Path) -> None:
    asked = "Ida Hall asked how often it was used. Al Reed did not have that in front of him."
    action = "\n\nAction: Al Reed to find out how often it was used, for the next meeting."

    assert tell(asked, tmp_path) == [("Ida Hall", "unresolved")]
    assert tell(f"{asked}{action}", tmp_path) == [("Ida Hall", "deferred")]


def test_one_of_the_public_asks(tmp_path: Path) -> None:
    body = (
        "One of the members of the public asked why it was dark. The reason, said Al Reed, was that the lamp was out."
    )

    assert tell(body, tmp_path) == [("One of the members of the public", "answered")]


def test_another_matter_in_the_next_paragraph_answers_nothing(tmp_path: Path) -> None:
    body = (
        "Ida Hall asked when the lamp would be lit. Al Reed replied that it would be lit by May.\n\n"
        "Kay Wren said that the bridge had been painted. She was still considering the colour of the rail."
    )
    front = _FRONT.replace("Ida Hall", "Kay Wren, City Council\nIda Hall")
    (record,) = list_records(body, tmp_path, front=front)

    assert [answer.attribution.speaker for answer in record.answers] == ["Al Reed"]
    assert record.status.value == "answered"


@pytest.mark.parametrize(
    "question",
    [
        "Q1 (Rope Club). Will the lamp be lit?",
        "Question from the Rope Club: Will the lamp be lit?",
        "Q1. From Rope Club. Will it be lit?",
    ],
)
def test_a_question_is_its_sender_s_and_its_reply_the_replier_s(question: str, tmp_path: Path) -> None:
    (record,) = list_records(f"{question}\n\nReply by City Council: It will be lit by May.", tmp_path)

    assert (record.asked_by or "").removeprefix("the ") == "Rope Club"
    assert [answer.attribution.speaker for answer in record.answers] == ["City Council"]


@pytest.mark.parametrize(
    "body",
    [
        "Al Reed read out the question that Ida Hall had sent in: why is the pier shut?",
        "Al Reed was given a letter: who had written it?",
    ],
)
def test_whoever_reads_out_or_is_given_a_question_has_not_asked_it(body: str, tmp_path: Path) -> None:
    assert "Al Reed" not in {asker for asker, _ in tell(body, tmp_path)}
