"""How sure a mean is, and a difference of means: numbers a question in, estimates out.

Everything is drawn from one fixed seed, so that the same numbers give the same intervals.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

__all__ = ["Difference", "Estimate", "compare_means", "estimate_mean"]

_SEED = 20200708
_RESAMPLES = 2_000
_PERMUTATIONS = 10_000
_BLOCK = 500
"""Permutations at once: what bounds the memory where there are many questions."""
_BOUNDS = (2.5, 97.5)
"""Percentiles of a 95 % interval."""
_TOLERANCE = 1e-12
"""Equal but for the order of summing."""

_Numbers = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Estimate:
    """A mean over questions with its 95 % interval."""

    value: float
    low: float
    high: float
    questions: int
    """How many it is the mean of."""


@dataclass(frozen=True, slots=True)
class Difference:
    """By how much one setting's mean lies above another's."""

    value: float
    low: float
    high: float
    p_value: float
    """How often so large a difference, up or down, comes about when the settings are swapped by chance."""
    questions: int
    """How many either is measured on."""


def estimate_mean(values: Sequence[float]) -> Estimate:
    """Give a mean with its percentile bootstrap interval (Efron and Tibshirani 1993, chapter 13).

    Args:
        values: One a question; at least one.
    """
    numbers = np.asarray(values, dtype=np.float64)
    low, high = np.percentile(_draw_counts(len(numbers)) @ numbers / len(numbers), _BOUNDS)
    return Estimate(float(numbers.mean()), float(low), float(high), len(numbers))


def compare_means(measured: Sequence[float | None], against: Sequence[float | None]) -> Difference | None:
    """Compare two settings on the same questions: paired bootstrap interval, two-sided paired permutation test.

    Where both are measured on the same questions the test flips the signs of their differences. Some measures are of
    questions that a setting itself chooses (those it refuses); there a question's two outcomes are swapped whole.

    Args:
        measured: One a question, None where it is not measured.
        against: The same questions, in the same order.

    Returns:
        None where one of them is measured nowhere.
    """
    kept = [pair for pair in zip(measured, against, strict=True) if pair != (None, None)]
    ours, ours_counted = _split([one for one, _ in kept])
    theirs, theirs_counted = _split([other for _, other in kept])
    if not ours_counted.any() or not theirs_counted.any():
        return None
    value = float(ours.sum() / ours_counted.sum() - theirs.sum() / theirs_counted.sum())
    counts = _draw_counts(len(kept))
    with np.errstate(invalid="ignore"):  # a resample may hold no question of one of them
        drawn = counts @ ours / (counts @ ours_counted) - counts @ theirs / (counts @ theirs_counted)
    low, high = np.nanpercentile(drawn, _BOUNDS)
    p_value = _permute(np.stack([ours, ours_counted]), np.stack([theirs, theirs_counted]), observed=value)
    return Difference(value, float(low), float(high), p_value, len(kept))


def _permute(ours: _Numbers, theirs: _Numbers, *, observed: float) -> float:
    """The share of random swaps with a difference as large as the observed one, which counts as one of them.

    Args:
        ours: Shape (2, questions): values, and 1 where there is one.
        theirs: The same.
        observed: The difference of the means as they are.
    """
    changed = np.any(ours != theirs, axis=0)
    moved = (theirs - ours)[:, changed].T
    generator = np.random.default_rng(_SEED)
    extreme = 0
    for _ in range(_PERMUTATIONS // _BLOCK):
        swapped = generator.integers(2, size=(_BLOCK, int(changed.sum()))).astype(np.float64) @ moved
        with np.errstate(invalid="ignore", divide="ignore"):
            sums, counts = (ours.sum(axis=1) + swapped).T
            other_sums, other_counts = (theirs.sum(axis=1) - swapped).T
            drawn = sums / counts - other_sums / other_counts
        # where one has no question left there is no difference to compare: counted against significance
        extreme += int(np.count_nonzero(~(np.abs(drawn) < abs(observed) - _TOLERANCE)))
    return (extreme + 1) / (_PERMUTATIONS + 1)


def _split(values: Sequence[float | None]) -> tuple[_Numbers, _Numbers]:
    """The values with 0 for None, and 1 or 0 for whether there is one."""
    counted = np.array([value is not None for value in values], dtype=np.float64)
    return np.array([value or 0.0 for value in values], dtype=np.float64), counted


def _draw_counts(questions: int) -> _Numbers:
    """How often each question is drawn: shape (resamples, questions), each row sums to the number of questions."""
    generator = np.random.default_rng(_SEED)
    return generator.multinomial(questions, np.full(questions, 1 / questions), size=_RESAMPLES).astype(np.float64)
