"""What the default embedder was taught: an answer lies near its question, also where they share no word.

Lines and questions of the archives of other writers (tests/unseen/README.md) among the words their gold quotes; none of
either was taught.
"""

import json
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
from unseen_scoring import BODIES, UNSEEN

from rr3search.embedders import Embedder, MiniLMEmbedder, MinutesEmbedder

Asked = tuple[str, str]
"""What is asked, and the words that answer it."""


def list_lines(gold: dict[str, Any]) -> Iterator[Asked]:
    for line in gold["agenda"]:
        if line["answer"] and not line["shares_words"]:
            words = line["answer"]["words"]
            yield line["line"], words if isinstance(words, str) else words[0]


def list_asks(gold: dict[str, Any]) -> Iterator[Asked]:
    yield from ((asked["question"], asked["words"]) for asked in gold["asks"] if asked["words"])


def list_quoted(gold: dict[str, Any]) -> list[str]:
    told = [statement["words"] for topic in gold["timelines"] for statement in topic["statements"]]
    asked = [question["words"] for question in gold["questions"]]
    to_do = [action["words"] for action in gold["actions"]]
    answers = [words for _, words in (*list_lines(gold), *list_asks(gold))]
    return list(dict.fromkeys((*told, *asked, *to_do, *answers)))


def measure_ranks(embedder: Embedder) -> tuple[float, float]:
    """The mean reciprocal ranks of the answers to lines in other words and to questions."""
    ranks: tuple[list[float], list[float]] = ([], [])
    for body in BODIES:
        gold = json.loads((UNSEEN / body / "gold.json").read_text(encoding="utf-8"))
        quoted = list_quoted(gold)
        rows = embedder.embed_texts(quoted)
        for found, asked in zip(ranks, (list(list_lines(gold)), list(list_asks(gold))), strict=True):
            cosines = embedder.embed_texts([text for text, _ in asked]) @ rows.T
            places = [quoted.index(words) for _, words in asked]
            found += [1 / (1 + int((row > row[place]).sum())) for row, place in zip(cosines, places, strict=True)]
    return float(np.mean(ranks[0])), float(np.mean(ranks[1]))


@pytest.fixture(scope="module")
def measured() -> dict[str, tuple[float, float]]:
    return {"taught": measure_ranks(MinutesEmbedder()), "published": measure_ranks(MiniLMEmbedder())}


def test_answers_to_lines_in_other_words_come_higher_than_by_the_published_weights(
    measured: dict[str, tuple[float, float]],
) -> None:
    assert measured["taught"][0] > 1.12 * measured["published"][0]


def test_answers_to_questions_come_higher_than_by_the_published_weights(
    measured: dict[str, tuple[float, float]],
) -> None:
    assert measured["taught"][1] > 1.18 * measured["published"][1]
