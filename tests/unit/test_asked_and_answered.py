"""Questions whose answers stand in the same sentence, or behind a label that could be an action's."""

from pathlib import Path

import pytest
from readings import read_minutes

from rr3search.domain import TurnKind

FRONT = """Pier Forum

Minutes of the meeting held on 9 March 2023

Present: Jo Marsh (Chair), Pier Trust
Al Reed, City Council
Kay Wren, Legal Aid Line

1. Rent

"""


def tell(body: str, folder: Path) -> list[tuple[TurnKind, str | None, str]]:
    turns = read_minutes(FRONT + body, folder).minutes.turns
    return [(turn.kind, turn.attribution.speaker, turn.text) for turn in turns]


@pytest.mark.parametrize("asked", ["He", "Mr Reed"])
@pytest.mark.parametrize("question", ["what the money was for", "who was to pay"])
def test_whoever_is_asked_answers_in_the_same_sentence(asked: str, question: str, tmp_path: Path) -> None:
    said = "Mr Reed reported that the rent would go up."
    told = tell(f"{said} {asked} was asked by Ms Wren {question}, and said that it would go on water.\n", tmp_path)

    assert told == [
        (TurnKind.STATEMENT, "Al Reed", said),
        (TurnKind.QUESTION, "Kay Wren", f"{asked} was asked by Ms Wren {question},"),
        (TurnKind.ANSWER, "Al Reed", "and said that it would go on water."),
    ]


def test_an_answer_with_the_number_of_its_question_is_no_action(tmp_path: Path) -> None:
    body = "Q1 (Legal Aid Line): Who pays for water?\n\nA1 (Al Reed): The City Council will pay from May.\n"
    meeting = read_minutes(FRONT + body, tmp_path).minutes.meeting

    assert meeting.actions == ()


def test_the_same_label_without_a_question_is_an_action_s(tmp_path: Path) -> None:
    meeting = read_minutes(f"{FRONT}A1 (Al Reed): Pay for the water by 4 May 2023.\n", tmp_path).minutes.meeting

    assert [one.owners for one in meeting.actions] == [("Al Reed",)]


@pytest.mark.parametrize(
    "asked",
    [
        "Mr Reed was asked by Ms Wren, who had seen the lamp and said that it was broken, to mend it.",
        "Mr Reed was asked by Ms Wren whether the bank had replied and confirmed the loan.",
    ],
)
def test_what_the_question_says_is_no_answer(asked: str, tmp_path: Path) -> None:
    assert [text for _, _, text in tell(f"{asked}\n", tmp_path)] == [asked]


def test_what_nobody_says_behind_a_question_is_not_the_asked_one_s(tmp_path: Path) -> None:
    asked = "Mr Reed was asked by Ms Wren when the scheme would start."
    told = tell(f"{asked} It was noted that time was short.\n", tmp_path)

    assert told[-1][1] is None


def test_who_owns_that_something_is_so_speaks(tmp_path: Path) -> None:
    told = tell("Ms Wren complained, and Mr Reed owned that it took ten days. It was late, he said.\n", tmp_path)

    assert told[-1][1] == "Al Reed"


def test_a_quarter_is_no_question_to_an_action_s_label(tmp_path: Path) -> None:
    body = "Q1 figures were good.\n\n2. Actions\n\nA1 Al Reed to write to the bank by 4 May 2023.\n"
    meeting = read_minutes(FRONT + body, tmp_path).minutes.meeting

    assert [one.owners for one in meeting.actions] == [("Al Reed",)]
