"""Any other model that sentence-transformers runs: text in, unit row out.

A folder is read where it lies; a hub's name is looked up in the local cache first, and on the hub only
where the cache lacks it, so that an index never changes its model by itself. Of a hub only safetensors
weights are fetched, never pickles. Runs on the CPU; the first use takes seconds. A model that wants
different prefixes for queries and passages gets none.
"""

from collections.abc import Callable, Sequence
from functools import cached_property
from hashlib import file_digest, sha256
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from rr3search.domain import replace_surrogates
from rr3search.errors import EmbedderError
from rr3search.local_models import find_cached_model, find_model_directory, silence_engine, take_first_line
from rr3search.vectors import Vectors, normalise_rows

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

__all__ = ["SentenceTransformerEmbedder"]

_BLOCK_TEXTS = 256
"""Between two reports of progress; a block is sorted by length, so small blocks are slow."""
_BATCH_TEXTS = 16
_FETCHED = ["*.safetensors", "*.json", "*.txt", "*.model"]
_DECISIVE_SUFFIXES = frozenset({".safetensors", ".bin", ".json", ".txt", ".model", ".py"})
"""Of files that determine vectors: weights, tokenizers, settings, code."""


class SentenceTransformerEmbedder:
    """A model of sentence-transformers, loaded when the first text is embedded."""

    def __init__(self, name_or_path: str) -> None:
        """Make the embedder.

        Args:
            name_or_path: A model's folder, else its name on the hub ("BAAI/bge-small-en-v1.5").
        """
        self._local_folder = find_model_directory(name_or_path)
        self._hub_name = name_or_path if "/" in name_or_path else f"sentence-transformers/{name_or_path}"

    @property
    def name(self) -> str:
        """The folder's absolute path, or the full name on the hub; either loads this embedder again."""
        return str(self._local_folder or self._hub_name)

    @cached_property
    def fingerprint(self) -> str:
        """Checksum of a folder's decisive files, or name and commit of a hub's model.

        Raises:
            EmbedderError: There is no such model, or it cannot be fetched.
        """
        if self._local_folder is None:
            return f"{self._hub_name}@{self._folder.name}"
        digest = sha256()
        for path in sorted(self._folder.rglob("*")):
            if path.suffix in _DECISIVE_SUFFIXES and path.is_file():
                with path.open("rb") as file:
                    checksum = file_digest(file, "sha256").hexdigest()
                digest.update(f"{path.relative_to(self._folder).as_posix()} {checksum}\n".encode())
        return digest.hexdigest()

    @cached_property
    def dimensions(self) -> int:
        """Length of each vector.

        Raises:
            EmbedderError: The model cannot be loaded.
        """
        return int(self._encode([""]).shape[1])

    def embed_texts(self, texts: Sequence[str], *, on_progress: Callable[[int], None] | None = None) -> Vectors:
        """Encode texts in their order: shape (len(texts), dimensions), unit rows.

        Args:
            texts: Any number, also none.
            on_progress: Called with the number of texts finished since the last call.

        Raises:
            EmbedderError: The model cannot be loaded.
        """
        vectors = np.empty((len(texts), self.dimensions), dtype=np.float32)
        for start in range(0, len(texts), _BLOCK_TEXTS):
            block = texts[start : start + _BLOCK_TEXTS]
            vectors[start : start + len(block)] = self._encode(block)
            if on_progress:
                on_progress(len(block))
        return vectors

    def _encode(self, texts: Sequence[str]) -> Vectors:
        sentences = [replace_surrogates(text) for text in texts]
        rows = self._model.encode(sentences, batch_size=_BATCH_TEXTS, show_progress_bar=False, convert_to_numpy=True)
        return normalise_rows(np.asarray(rows, dtype=np.float32))

    @cached_property
    def _folder(self) -> Path:
        folder = self._local_folder or _find_snapshot(self._hub_name)
        if not any((folder / name).is_file() for name in ("modules.json", "config.json")):
            message = f"embedder {self.name!r}: {folder} holds no model (neither modules.json nor config.json)"
            raise EmbedderError(message)
        return folder

    @cached_property
    def _model(self) -> "SentenceTransformer":
        folder = self._folder
        # Importing takes seconds and hundreds of megabytes: only a process that encodes pays for it.
        from safetensors import SafetensorError  # noqa: PLC0415  it takes seconds to import, and the light encoder does without
        from sentence_transformers import SentenceTransformer  # noqa: PLC0415  it takes seconds to import, and the light encoder does without

        silence_engine()
        try:
            return SentenceTransformer(str(folder), device="cpu", local_files_only=True)
        except (ImportError, OSError, RuntimeError, SafetensorError, ValueError) as error:
            message = f"embedder {self.name!r} could not be loaded: {take_first_line(error)}"
            raise EmbedderError(message) from error


def _find_snapshot(hub_name: str) -> Path:
    """Find the folder of a hub's model, named after its commit; fetch it where the local cache lacks it."""
    try:
        return find_cached_model(hub_name) or _fetch_snapshot(hub_name)
    except (OSError, ValueError) as error:
        message = (
            f"embedder {hub_name!r}: no such folder, and the hub has no such model or cannot be reached "
            f"({take_first_line(error)})"
        )
        raise EmbedderError(message) from error


def _fetch_snapshot(hub_name: str) -> Path:
    from huggingface_hub import snapshot_download  # noqa: PLC0415  only a hub's model needs it

    return Path(snapshot_download(hub_name, allow_patterns=_FETCHED))
