"""From which size on the local store searches in another way."""

from dataclasses import dataclass

__all__ = ["DEFAULT_LIMITS", "Limits"]


@dataclass(frozen=True, slots=True)
class Limits:
    """Numbers of passages at which a faster way begins to pay."""

    exact_rows: int = 50_000
    """Up to so many allowed passages every vector is compared; above, FAISS is asked."""
    flat_rows: int = 100_000
    """Up to so many passages FAISS keeps all vectors whole; above, in cells of 8-bit values."""
    prune_above: int = 50_000
    """Above so many passages only the rarest terms of a query are looked for."""
    kept_terms: int = 12
    """How many terms are left then."""


DEFAULT_LIMITS = Limits()
