"""An embedder that encodes a text once."""

from collections.abc import Callable, Sequence

import numpy as np

from rr3search.embedders import HashingEmbedder
from rr3search.evaluation.remembering import RememberingEmbedder
from rr3search.vectors import Vectors


class CountingEmbedder(HashingEmbedder):
    """Notes what it encodes."""

    def __init__(self) -> None:
        super().__init__()
        self.encoded: list[str] = []

    def embed_texts(self, texts: Sequence[str], *, on_progress: Callable[[int], None] | None = None) -> Vectors:
        self.encoded += texts
        return super().embed_texts(texts, on_progress=on_progress)


def test_every_text_is_encoded_once_and_keeps_its_row() -> None:
    counting, plain = CountingEmbedder(), HashingEmbedder()
    remembering = RememberingEmbedder(counting)

    for texts in (["ferry", "depot", "ferry"], ["depot"], []):
        assert np.array_equal(remembering.embed_texts(texts), plain.embed_texts(texts))

    assert counting.encoded == ["ferry", "depot"]
    assert (remembering.name, remembering.fingerprint) == (plain.name, plain.fingerprint)
