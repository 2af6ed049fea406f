"""The forward pass of all-MiniLM-L6-v2 in numpy: word pieces in, a row for each or a unit row for each text out.

A BERT encoder (Devlin et al. 2019, https://arxiv.org/abs/1810.04805) of six layers. Nothing is padded: the texts of a
batch lie end to end, and each attends to itself.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from rr3search.minilm.weights import Tensor
from rr3search.vectors import Vectors, normalise_rows

__all__ = ["DIMENSIONS", "MiniLMTransformer"]

DIMENSIONS = 384
_LAYERS = 6
_HEADS = 12
_HEAD_DIMENSIONS = DIMENSIONS // _HEADS
_EPSILON = np.float32(1e-12)
_CACHED_ROWS = 64
"""Rows of 1,536 numbers that stay in a core's cache while GELU goes over them some twenty times."""

_ERFC_COEFFICIENTS = tuple(
    coefficient * 0.5 ** (power / 2)
    for power, coefficient in (
        (6, 0.0000430638),
        (5, 0.0002765672),
        (4, 0.0001520143),
        (3, 0.0092705272),
        (2, 0.0422820123),
        (1, 0.0705230784),
    )
)
"""Of |x| from the sixth power down to the first, for erfc(|x| / sqrt(2)); see _gelu_in_place."""


@dataclass(frozen=True, slots=True)
class _Linear:
    weight: Tensor
    bias: Tensor

    def apply(self, rows: Tensor) -> Tensor:
        result: Tensor = rows @ self.weight.T
        result += self.bias
        return result


@dataclass(frozen=True, slots=True)
class _LayerNorm:
    weight: Tensor
    bias: Tensor

    def apply_in_place(self, rows: Tensor) -> None:
        rows -= rows.mean(axis=1, keepdims=True)
        variances = np.einsum("ij,ij->i", rows, rows) / np.float32(DIMENSIONS)
        rows /= np.sqrt(variances + _EPSILON)[:, None]
        rows *= self.weight
        rows += self.bias


@dataclass(frozen=True, slots=True)
class _Layer:
    query: _Linear
    key: _Linear
    value: _Linear
    attended: _Linear
    attended_norm: _LayerNorm
    widen: _Linear
    narrow: _Linear
    narrow_norm: _LayerNorm

    def apply(self, rows: Tensor, bounds: Sequence[int]) -> Tensor:
        """One layer: attention within each text, then the same small network on every row."""
        queries, keys, values = self.query.apply(rows), self.key.apply(rows), self.value.apply(rows)
        queries *= np.float32(_HEAD_DIMENSIONS**-0.5)
        attended = np.empty_like(rows)
        for start, end in pairwise(bounds):
            text = slice(start, end)
            attended[text] = _attend(queries[text], keys[text], values[text])
        attended = self.attended.apply(attended)
        attended += rows
        self.attended_norm.apply_in_place(attended)

        wide = self.widen.apply(attended)
        for start in range(0, len(wide), _CACHED_ROWS):
            _gelu_in_place(wide[start : start + _CACHED_ROWS])
        narrow = self.narrow.apply(wide)
        narrow += attended
        self.narrow_norm.apply_in_place(narrow)
        return narrow


class MiniLMTransformer:
    """The network over its published weights; safe to use from several threads."""

    def __init__(self, tensors: Mapping[str, Tensor]) -> None:
        def linear(name: str) -> _Linear:
            return _Linear(tensors[f"{name}.weight"], tensors[f"{name}.bias"])

        def norm(name: str) -> _LayerNorm:
            return _LayerNorm(tensors[f"{name}.weight"], tensors[f"{name}.bias"])

        self._words = tensors["embeddings.word_embeddings.weight"]
        self._positions = tensors["embeddings.position_embeddings.weight"]
        self._segments = tensors["embeddings.token_type_embeddings.weight"]
        self._norm = norm("embeddings.LayerNorm")
        self._layers = [
            _Layer(
                query=linear(f"{layer}.attention.self.query"),
                key=linear(f"{layer}.attention.self.key"),
                value=linear(f"{layer}.attention.self.value"),
                attended=linear(f"{layer}.attention.output.dense"),
                attended_norm=norm(f"{layer}.attention.output.LayerNorm"),
                widen=linear(f"{layer}.intermediate.dense"),
                narrow=linear(f"{layer}.output.dense"),
                narrow_norm=norm(f"{layer}.output.LayerNorm"),
            )
            for layer in (f"encoder.layer.{number}" for number in range(_LAYERS))
        ]

    def encode_word_pieces(self, texts: Sequence[Sequence[int]]) -> Vectors:
        """Encode a batch of texts in their order: the mean over the pieces of each, of unit length.

        Args:
            texts: Word piece numbers of each text, at least one text and each with its start and end piece.
        """
        bounds = [0, *np.cumsum([len(text) for text in texts]).tolist()]
        return normalise_rows(np.add.reduceat(self.read_pieces(texts), bounds[:-1], axis=0))

    def read_pieces(self, texts: Sequence[Sequence[int]], segments: Sequence[Sequence[int]] | None = None) -> Tensor:
        """Give a row for each word piece of a batch of texts: shape (pieces of all texts, 384).

        Args:
            texts: Word piece numbers of each text, at least one text and each with its start and end piece.
            segments: For each piece whether it is of its text's first part (0) or its second (1); None where none has
                two.
        """
        bounds = [0, *np.cumsum([len(text) for text in texts]).tolist()]
        rows = self._words[np.concatenate(texts)]
        rows += self._positions[np.concatenate([np.arange(len(text)) for text in texts])]
        rows += self._segments[0] if segments is None else self._segments[np.concatenate(segments)]
        self._norm.apply_in_place(rows)
        for layer in self._layers:
            rows = layer.apply(rows, bounds)
        return rows


def _attend(queries: Tensor, keys: Tensor, values: Tensor) -> Tensor:
    """Attention of one text's rows to each other (Vaswani et al. 2017, equation 1), all heads at once."""
    shape = (len(queries), _HEADS, _HEAD_DIMENSIONS)
    weights: Tensor = queries.reshape(shape).transpose(1, 0, 2) @ keys.reshape(shape).transpose(1, 2, 0)
    weights -= weights.max(axis=2, keepdims=True)
    np.exp(weights, out=weights)
    sums = weights @ np.ones((len(queries), 1), dtype=np.float32)
    result: Tensor = weights @ values.reshape(shape).transpose(1, 0, 2)
    result /= sums
    return result.transpose(1, 0, 2).reshape(len(queries), DIMENSIONS)


def _gelu_in_place(x: Tensor) -> None:
    """Apply x * (1 + erf(x / sqrt(2))) / 2, written as x / 2 + |x| * (1 - erfc(|x| / sqrt(2))) / 2.

    erfc is Abramowitz and Stegun 7.1.28 (https://personal.math.ubc.ca/~cbm/aands/page_299.htm): one over the 16th
    power of a polynomial, with an error of at most 3e-7. It needs no exponential, which is what takes numpy long.
    """
    size = np.abs(x)
    erfc = size * np.float32(_ERFC_COEFFICIENTS[0])
    for coefficient in _ERFC_COEFFICIENTS[1:]:
        erfc += np.float32(coefficient)
        erfc *= size
    erfc += np.float32(1)
    np.reciprocal(erfc, out=erfc)
    for _ in range(4):
        np.square(erfc, out=erfc)
    np.subtract(np.float32(1), erfc, out=erfc)
    erfc *= size
    x += erfc
    x *= np.float32(0.5)
