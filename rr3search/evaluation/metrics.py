"""Measures of one ranked list: which of its hits are relevant in, a number from 0 to 1 out."""

import math
from collections.abc import Sequence

__all__ = ["measure_ndcg", "measure_recall", "measure_reciprocal_rank", "measure_success"]


def measure_ndcg(relevances: Sequence[bool], *, relevant: int, depth: int) -> float:
    """Normalised discounted cumulative gain with gains of 0 and 1 (Järvelin and Kekäläinen, TOIS 2002).

    Args:
        relevances: Of the hits, best first.
        relevant: How many passages are; at least one.
        depth: How many hits are looked at.
    """
    gain = sum(1 / math.log2(rank + 1) for rank, is_relevant in enumerate(relevances[:depth], start=1) if is_relevant)
    return gain / sum(1 / math.log2(rank + 1) for rank in range(1, min(relevant, depth) + 1))


def measure_reciprocal_rank(relevances: Sequence[bool], *, depth: int) -> float:
    """One over the rank of the first relevant hit, 0 where there is none."""
    return next((1 / rank for rank, is_relevant in enumerate(relevances[:depth], start=1) if is_relevant), 0.0)


def measure_recall(relevances: Sequence[bool], *, relevant: int, depth: int) -> float:
    """The share of the relevant passages that are among the hits."""
    return sum(relevances[:depth]) / relevant


def measure_success(relevances: Sequence[bool], *, depth: int) -> float:
    """1 where a hit is relevant, else 0."""
    return float(any(relevances[:depth]))
