"""A reranker that reads a text once: every question is put several times, and reading takes most of the time."""

from collections.abc import Sequence

from rr3search.rerankers import Reranker

__all__ = ["RememberingReranker"]


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
