"""The numeric convention of the whole house: float32 unit rows, score = cosine, higher is closer.

Every embedder gives such rows, every store takes them, and nobody compares vectors in another way.
"""

from typing import NewType

import numpy as np
from numpy.typing import NDArray

__all__ = ["Cosine", "Vectors", "is_unit_rows", "normalise_rows"]

Vectors = NDArray[np.float32]
"""Shape (texts, dimensions), float32, each row of length 1."""

Cosine = NewType("Cosine", float)
"""Cosine of two unit rows, -1 to 1, higher is closer. A fused score is not one: see ranking.py."""

_LENGTH_TOLERANCE = 1e-3


def normalise_rows(rows: NDArray[np.floating]) -> Vectors:
    """Scale each row to length 1; a row of zeros stays as it is.

    Args:
        rows: Shape (texts, dimensions), any float type.
    """
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    return np.asarray(rows / np.where(lengths == 0, 1, lengths), dtype=np.float32)


def is_unit_rows(rows: NDArray[np.floating]) -> bool:
    """Whether the array follows the convention: two axes, float32, rows of length 1."""
    if rows.ndim != 2 or rows.dtype != np.float32:  # noqa: PLR2004  the two axes named above
        return False
    return bool(np.all(np.abs(np.linalg.norm(rows, axis=1) - 1) < _LENGTH_TOLERANCE))
