"""An embedder that reads a text once: where the same words are compared again and again."""

from collections.abc import Callable, Sequence

import numpy as np

from rr3search.embedders.base import Embedder
from rr3search.vectors import Vectors

__all__ = ["RememberingEmbedder"]


class RememberingEmbedder:
    """Another embedder's vectors, each kept from the first time it is asked for."""

    def __init__(self, embedder: Embedder, *, is_batched: bool = False) -> None:
        """Remember for another embedder.

        Args:
            embedder: The other.
            is_batched: Encode new texts together, which is faster; the last digits may then depend on the others.
        """
        self._embedder = embedder
        self._is_batched = is_batched
        self._rows: dict[str, Vectors] = {}

    @property
    def name(self) -> str:
        """The other's."""
        return self._embedder.name

    @property
    def fingerprint(self) -> str:
        """The other's."""
        return self._embedder.fingerprint

    @property
    def dimensions(self) -> int:
        """The other's."""
        return self._embedder.dimensions

    def embed_texts(self, texts: Sequence[str], *, on_progress: Callable[[int], None] | None = None) -> Vectors:
        """Encode the texts that are new, and give a row for each text."""
        new = [text for text in dict.fromkeys(texts) if text not in self._rows]
        for batch in [new] if self._is_batched and new else [[text] for text in new]:
            self._rows.update(zip(batch, self._embedder.embed_texts(batch), strict=True))
        if on_progress is not None:
            on_progress(len(texts))
        if not texts:
            return self._embedder.embed_texts(texts)
        return np.stack([self._rows[text] for text in texts])
