"""What reads a query together with a text: rerankers, which order, and readers, which say whether it is answered."""

from collections.abc import Sequence
from typing import Protocol

__all__ = ["PairReader", "Reranker"]


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


class PairReader(Protocol):
    """A line and texts to log-odds, which can be compared between lines."""

    def read_pairs(self, line: str, texts: Sequence[str]) -> list[float]:
        """Give the log-odds that each text answers the line, also with no or not yet, in their order.

        Args:
            line: A question or a topic.
            texts: Any number, also none.
        """
        ...
