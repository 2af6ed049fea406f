"""How much of a topic a text speaks of, whatever the form of its verbs."""

import pytest

from rr3search.queries import TopicCoverage


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        ("win", "The library had won an award."),
        ("won", "Who would win was not known."),
        ("pay", "The grant was paid in May."),
        ("broken", "The lift would break again."),
    ],
)
def test_the_past_of_a_verb_speaks_of_it(asked: str, text: str) -> None:
    assert TopicCoverage({asked: 1}, passages=10).measure(text) == 1


@pytest.mark.parametrize(
    ("asked", "text"),
    [("win", "The window was shut."), ("find", "The trust was founded."), ("lead", "An LED lamp was put up.")],
)
def test_other_words_do_not(asked: str, text: str) -> None:
    assert TopicCoverage({asked: 1}, passages=10).measure(text) == 0
