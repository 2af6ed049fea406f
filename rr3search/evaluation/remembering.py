"""An embedder that encodes a text once: every question is put several times, and encoding takes most of the time."""

from collections.abc import Callable, Sequence

import numpy as np

from rr3search.embedders import Embedder
from rr3search.vectors import Vectors

__all__ = ["RememberingEmbedder"]


class RememberingEmbedder:
    """Another embedder's vectors, each kept from the first time it is asked for."""

    def __init__(self, embedder: Embedder) -> None:
        self._embedder = embedder
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
        """Encode the texts that are new, one by one, so that a row does not depend on those beside it."""
        for text in dict.fromkeys(texts):
            if text not in self._rows:
                self._rows[text] = self._embedder.embed_texts([text])
        if on_progress is not None:
            on_progress(len(texts))
        if not texts:
            return self._embedder.embed_texts(texts)
        return np.concatenate([self._rows[text] for text in texts])
