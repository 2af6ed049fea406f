"""An embedder that encodes a text once."""

from collections.abc import Callable, Sequence

import numpy as np
import pytest

from rr3search.embedders import HashingEmbedder, RememberingEmbedder
from rr3search.vectors import Vectors


class CountingEmbedder(HashingEmbedder):
    """Notes what it encodes."""

    def __init__(self) -> None:
        super().__init__()
        self.encoded: list[str] = []

    def embed_texts(self, texts: Sequence[str], *, on_progress: Callable[[int], None] | None = None) -> Vectors:
        self.encoded += texts
        return super().embed_texts(texts, on_progress=on_progress)


@pytest.mark.parametrize("is_batched", [False, True])
def test_every_text_is_encoded_once_and_keeps_its_row(*, is_batched: bool) -> None:
    counting, plain = CountingEmbedder(), HashingEmbedder()
    remembering = RememberingEmbedder(counting, is_batched=is_batched)

    for texts in (["ferry", "depot", "ferry"], ["depot"], []):
        assert np.array_equal(remembering.embed_texts(texts), plain.embed_texts(texts))

    assert counting.encoded == ["ferry", "depot"]
    assert (remembering.name, remembering.fingerprint) == (plain.name, plain.fingerprint)
