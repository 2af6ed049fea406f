"""What every reranker is: a query and texts in, a score for each text out."""

from collections.abc import Sequence
from typing import Protocol

__all__ = ["Reranker"]


class Reranker(Protocol):
    """A query and texts to scores, the same for the same pair."""

    @property
    def name(self) -> str:
        """What a user calls it."""
        ...

    def score_pairs(self, query: str, texts: Sequence[str]) -> list[float]:
        """Score each text for the query, in their order; higher is better.

        The unit is the reranker's own: scores can be compared within one call and say nothing outside it.

        Args:
            query: In plain words.
            texts: Any number, also none.
        """
        ...
