"""A change of a network's weights that is learnt and small to keep: low-rank adaptation, Hu et al. 2021.

A network in, the same with narrow matrices to learn beside its own out; and what was learnt under the names that
`rr3search.minilm.adapter` knows.
"""

import math
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from transformers import BertModel

from rr3search.minilm.weights import find_model_folder

__all__ = ["LowRank", "list_change", "open_changeable"]

_STRENGTH = 4
"""Of the change beside the root of its rank: how fast it grows."""


class LowRank(nn.Module):
    """A matrix that stays as it is, and the product of two narrow ones that is learnt and added to it."""

    def __init__(self, kept: nn.Linear, rank: int) -> None:
        super().__init__()
        self.kept = kept
        self.down = nn.Parameter(torch.randn(rank, kept.in_features) / math.sqrt(kept.in_features))
        self.up = nn.Parameter(torch.zeros(kept.out_features, rank))
        self._factor = _STRENGTH / math.sqrt(rank)

    def forward(self, rows: Tensor) -> Tensor:
        """Both at once."""
        changed: Tensor = self.kept(rows) + (rows @ self.down.T) @ self.up.T * self._factor
        return changed


def open_changeable(rank: int) -> BertModel:
    """Open all-MiniLM-L6-v2 with a change to learn at every matrix of its layers; its own weights stay."""
    bert = BertModel.from_pretrained(str(find_model_folder()), add_pooling_layer=False)
    bert.requires_grad_(requires_grad=False)
    layers: Any = bert.encoder.layer
    for layer in layers:
        own, out = layer.attention.self, layer.attention.output
        own.query, own.key, own.value = (LowRank(one, rank) for one in (own.query, own.key, own.value))
        out.dense, layer.intermediate.dense = LowRank(out.dense, rank), LowRank(layer.intermediate.dense, rank)
        layer.output.dense = LowRank(layer.output.dense, rank)
    return bert


def list_change(network: nn.Module, rank: int) -> dict[str, np.ndarray[Any, Any]]:
    """List what was learnt, in half precision, under the names of the network that it changes."""
    change = {}
    for name, value in network.named_parameters():
        if not value.requires_grad:
            continue
        stem, _, side = name.rpartition(".")
        factor = _STRENGTH / math.sqrt(rank) if side == "up" else 1.0
        kept = f"{stem}.weight.{side}" if side in {"up", "down"} else name
        change[kept] = np.ascontiguousarray((value.detach() * factor).numpy().astype(np.float16))
    return change
