"""The same matter asked in other words."""

from collections.abc import Callable, Sequence

import numpy as np
from builders import make_question

from rr3search.domain import Vocabulary
from rr3search.embedders import HashingEmbedder
from rr3search.questions import MatterReader, find_alike
from rr3search.vectors import Vectors

NOBODY = MatterReader(Vocabulary((), (), frozenset(), (), ()))
KNOWN = make_question("Will the fund for interpreters go on after March?", meeting="first")


class FixedEmbedder(HashingEmbedder):
    """Gives what is about interpreters one vector, and everything else another."""

    def embed_texts(self, texts: Sequence[str], *, on_progress: Callable[[int], None] | None = None) -> Vectors:
        del on_progress
        return np.array([[1.0, 0.0] if "interpreters" in text else [0.5, 0.866] for text in texts], dtype=np.float32)


def find(*texts: str) -> list[str]:
    others = [make_question(text, meeting=f"meeting {at}") for at, text in enumerate(texts)]
    return [one.text for one in find_alike([KNOWN], others, embedder=FixedEmbedder(), reader=NOBODY)]


def test_a_question_near_by_its_vector_that_shares_a_word_is_alike() -> None:
    assert find("One member asked whether interpreters would be cut.", "Will the fund for boats be cut?") == [
        "One member asked whether interpreters would be cut."
    ]


def test_without_a_word_in_common_nothing_is_compared() -> None:
    assert find("Is the sea cold?") == []
    assert find() == []
