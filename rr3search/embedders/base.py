"""What every embedder is: texts in, unit vectors out."""

from collections.abc import Callable, Sequence
from typing import Protocol

from rr3search.vectors import Vectors

__all__ = ["Embedder"]


class Embedder(Protocol):
    """Texts to vectors. Two embedders with the same name and fingerprint give comparable vectors."""

    @property
    def name(self) -> str:
        """What a user calls it."""
        ...

    @property
    def fingerprint(self) -> str:
        """Checksum of what determines its vectors: weights, tokenizer, settings."""
        ...

    @property
    def dimensions(self) -> int:
        """Length of each vector."""
        ...

    def embed_texts(self, texts: Sequence[str], *, on_progress: Callable[[int], None] | None = None) -> Vectors:
        """Encode texts in their order: shape (len(texts), dimensions), unit rows.

        Args:
            texts: Any number, also none.
            on_progress: Called with the number of texts finished since the last call.
        """
        ...
