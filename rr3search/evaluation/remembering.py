"""An embedder and a reranker that read a text once.

Every question is put several times, and reading takes most of the time.
"""

from collections.abc import Callable, Sequence

import numpy as np

from rr3search.embedders import Embedder
from rr3search.rerankers import Reranker
from rr3search.vectors import Vectors

__all__ = ["RememberingEmbedder", "RememberingReranker"]


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


class RememberingReranker:
    """Another reranker's scores, each kept from the first time it is asked for."""

    def __init__(self, reranker: Reranker) -> None:
        self._reranker = reranker
        self._scores: dict[tuple[str, str], float] = {}

    @property
    def name(self) -> str:
        """The other's."""
        return self._reranker.name

    def score_pairs(self, query: str, texts: Sequence[str]) -> list[float]:
        """Score the texts that are new for this query, all together."""
        new = [text for text in dict.fromkeys(texts) if (query, text) not in self._scores]
        scores = self._reranker.score_pairs(query, new) if new else []
        self._scores.update(zip(((query, text) for text in new), scores, strict=True))
        return [self._scores[query, text] for text in texts]
