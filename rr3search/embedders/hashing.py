"""A real embedder of a few lines: words into signed buckets, text in, unit row out.

Texts that share words are close, in proportion to the words they share; it knows no synonyms and no
word forms. For tests, and for archives on machines without room for weights.

After Weinberger et al., "Feature Hashing for Large Scale Multitask Learning" (ICML 2009), section 2.
"""

from collections.abc import Callable, Sequence
from hashlib import blake2b

import numpy as np

from rr3search.domain import list_words
from rr3search.vectors import Vectors, normalise_rows

__all__ = ["HashingEmbedder"]

_VERSION = 1


class HashingEmbedder:
    """Words hashed into signed buckets; the same on every machine."""

    def __init__(self, dimensions: int = 256) -> None:
        self._dimensions = dimensions

    @property
    def name(self) -> str:
        """What a user calls it."""
        return "hashing"

    @property
    def fingerprint(self) -> str:
        """The number of buckets and the version of the rule."""
        return f"hashing-{self._dimensions}-v{_VERSION}"

    @property
    def dimensions(self) -> int:
        """Number of buckets."""
        return self._dimensions

    def embed_texts(self, texts: Sequence[str], *, on_progress: Callable[[int], None] | None = None) -> Vectors:
        """Encode texts in their order; a text whose buckets are all empty gets the first axis.

        Args:
            texts: Any number, also none.
            on_progress: Called with the number of texts finished since the last call.
        """
        rows = np.zeros((len(texts), self._dimensions), dtype=np.float32)
        for row, text in zip(rows, texts, strict=True):
            for word in list_words(text):
                bucket, sign = self._place_word(word)
                row[bucket] += sign
            if not row.any():
                row[0] = 1
            if on_progress:
                on_progress(1)
        return normalise_rows(rows)

    def _place_word(self, word: str) -> tuple[int, int]:
        number = int.from_bytes(blake2b(word.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big")
        return (number >> 1) % self._dimensions, 1 if number & 1 else -1
