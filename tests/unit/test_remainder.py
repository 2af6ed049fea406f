"""Whether two questions ask the same beside the words they share."""

import pytest

from rr3search.embedders import DEFAULT_EMBEDDER, Embedder, load_embedder
from rr3search.questions import asks_the_same


@pytest.fixture(scope="module")
def embedder() -> Embedder:
    return load_embedder(DEFAULT_EMBEDDER)


@pytest.mark.parametrize(
    ("line", "question"),
    [
        ("Will the library lend out laptops at weekends?", "whether the library roof had been made watertight."),
        ("Charging points in the car park", "who had painted the white lines in the car park."),
        ("How many swimmers are there in the pool's women's club?", "When will the tiles in the pool be renewed?"),
    ],
)
def test_one_thing_that_both_name_does_not_make_them_the_same(line: str, question: str, embedder: Embedder) -> None:
    assert not asks_the_same(line, question, embedder=embedder)


@pytest.mark.parametrize(
    ("line", "question"),
    [
        (
            "Will the library lend out laptops at weekends?",
            "Can readers borrow a computer from the library on a Saturday?",
        ),
        ("Lamps along the harbour wall", "whether the lights at the harbour could be mended."),
        ("When will the pool be open again?", "When is the pool to be reopened?"),
    ],
)
def test_they_are_the_same_where_the_rest_is_near_too(line: str, question: str, embedder: Embedder) -> None:
    assert asks_the_same(line, question, embedder=embedder)


@pytest.mark.parametrize(
    ("line", "question"),
    [
        ("Is there money for hoists?", "Who pays for lifting equipment?"),
        ("The pool", "When will the pool be open again?"),
    ],
)
def test_nothing_is_told_where_no_word_is_shared_or_no_other_is_left(
    line: str, question: str, embedder: Embedder
) -> None:
    assert asks_the_same(line, question, embedder=embedder)
