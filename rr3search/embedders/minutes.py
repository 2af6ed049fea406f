"""The default embedder: all-MiniLM-L6-v2 with a small change of its weights for minutes, text in, unit row out.

It was taught that what was said lies near a question that it answers, also where they share no word
(docs/adr/0014-embedder-for-minutes.md). Like the other it runs in numpy, and does not see what stands behind the
first 256 word pieces of a text.
"""

from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from rr3search.embedders.minilm import MiniLMEmbedder
from rr3search.minilm.adapter import adapt
from rr3search.minilm.weights import open_checked, view_tensors

if TYPE_CHECKING:
    from rr3search.minilm.weights import Tensor

__all__ = ["MinutesEmbedder"]

_CHECKSUM = "ad73fe8371a1c96014295d2c7301406978c4b5c036cbc4cbb3d68dec0eb7043e"
_FILE = Path(__file__).parent.parent / "data" / "minutes_embedder.safetensors"


class MinutesEmbedder(MiniLMEmbedder):
    """all-MiniLM-L6-v2 as it was taught on minutes; files are checked and opened when the first text is embedded."""

    @property
    def name(self) -> str:
        """What a user calls it."""
        return "minutes-MiniLM-L6"

    @property
    def fingerprint(self) -> str:
        """Checksum of that of the network and of that of its change."""
        return sha256(f"{super().fingerprint}\n{_CHECKSUM}".encode()).hexdigest()

    def _open_weights(self) -> "dict[str, Tensor]":
        change = view_tensors(open_checked(_FILE, _CHECKSUM, owner="the embedder", package="rr3search"))
        return adapt(super()._open_weights(), change)
