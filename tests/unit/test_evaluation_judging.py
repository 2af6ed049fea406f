"""Which passages answer a question, by the words that do."""

import pytest
from builders import make_passage

from rr3search.domain import Passage
from rr3search.evaluation.judging import fold_passages, judge_passages

LONG = "The depot closes in May. The ferry will run until then, and staff will be told by letter. A fund is set up."


def judge(gold: list[str], *passages: Passage) -> tuple[list[str], tuple[str, ...]]:
    """The texts of the relevant passages, and the gold texts that none holds."""
    judgement = judge_passages(gold, fold_passages(passages))
    return [one.text for one in passages if one.id in judgement.relevant], judgement.missing


@pytest.mark.parametrize(
    ("gold", "text"),
    [
        ("The depot closes in May.", LONG),
        ("depot\n closes  in\tMay", "The depot closes in May"),
        ('"May" it\'s said - twice', "“May” it’s said – twice"),
    ],
)
def test_a_passage_that_holds_the_words_is_relevant(gold: str, text: str) -> None:
    assert judge([gold], make_passage(text), make_passage("Something else was said.", position=1)) == ([text], ())


def test_a_long_turn_is_found_in_the_passages_it_was_cut_into() -> None:
    parts = [
        make_passage("The depot closes in May.", position=3),
        make_passage("The ferry will run until then, and staff will be told by letter.", position=4),
        make_passage("A fund is set up.", position=5),
    ]

    found, missing = judge([LONG], make_passage("Al Reed disagreed.", position=2), *parts)

    assert (found, missing) == ([part.text for part in parts], ())


def test_a_few_words_that_stand_in_many_turns_make_no_passage_relevant() -> None:
    found, missing = judge([LONG], make_passage("A fund is set up."), make_passage("May", meeting="other"))

    assert (found, missing) == ([], (LONG,))


def test_parts_of_a_turn_that_lie_apart_do_not_add_up() -> None:
    apart = [make_passage("A fund is set up.", position=position) for position in (1, 3)]

    assert judge([LONG], *apart) == ([], (LONG,))


def test_no_word_is_cut_in_two() -> None:
    assert judge(["art of May"], make_passage("It is part of Mayhem.")) == ([], ("art of May",))
    assert judge(["art of May"], make_passage("part of May, art of May.")) == (["part of May, art of May."], ())


def test_each_gold_text_that_is_missing_is_named() -> None:
    found, missing = judge(["The depot", "nowhere said", "nor this"], make_passage(LONG))

    assert (found, missing) == ([LONG], ("nowhere said", "nor this"))
