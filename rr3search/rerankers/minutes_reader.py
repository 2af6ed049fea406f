"""A cross-encoder for minutes that comes with the project: a line and texts in, log-odds out.

all-MiniLM-L6-v2 with a small change of its weights, trained to tell whether what was said answers a question or a line
of an agenda that has none of its words (docs/adr/0013-reader.md). Runs in numpy; what stands behind the first 160 word
pieces of both is not seen.
"""

from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from rr3search.domain import replace_surrogates
from rr3search.minilm.adapter import adapt
from rr3search.minilm.batches import make_batches, map_on_cores
from rr3search.minilm.transformer import MiniLMTransformer
from rr3search.minilm.weights import find_model_folder, open_checked, open_tensors, read_tokenizer, view_tensors
from rr3search.vectors import normalise_rows

if TYPE_CHECKING:
    from tokenizers import Encoding, Tokenizer

    from rr3search.minilm.weights import Tensor

__all__ = ["MinutesReader"]

_CHECKSUM = "6774fcfb863a8531cb872926e19fa3107f31f8623f1f54e033c8fd9e9ba3b629"
_FILE = Path(__file__).parent.parent / "data" / "minutes_reader.safetensors"
_MAX_WORD_PIECES = 160
_LONGEST_LINE = 400
"""Characters of a line. Where its word pieces are still many, the longer of line and text is cut."""
_SPREAD = np.float32(20)
"""Brings products of unit rows to the size of the network's own numbers."""


class MinutesReader:
    """Reads pairs; its files are opened when the first pair is read."""

    def read_pairs(self, line: str, texts: Sequence[str]) -> list[float]:
        """Give the log-odds that each text answers the line, also with no or not yet, in their order.

        Args:
            line: A question or a topic.
            texts: Any number, also none.

        Raises:
            EmbedderError: The weights are missing or are not the published ones.
        """
        if not texts:
            return []
        asked = replace_surrogates(line)[:_LONGEST_LINE]
        pairs = [self._tokenizer.encode(asked, replace_surrogates(text)) for text in texts]
        places = make_batches([len(pair.ids) for pair in pairs])
        scores = np.empty(len(texts), dtype=np.float32)
        batches = [[pairs[place] for place in batch] for batch in places]
        for batch, rows in zip(places, map_on_cores(self._read_batch, batches), strict=True):
            scores[batch] = rows
        return [float(score) for score in scores]

    def _read_batch(self, pairs: Sequence["Encoding"]) -> "Tensor":
        """Score a batch: a number a pair."""
        segments = [pair.type_ids for pair in pairs]
        rows = self._transformer.read_pieces([pair.ids for pair in pairs], segments)
        ends = [0, *np.cumsum([len(pair.ids) for pair in pairs]).tolist()]
        parts = [
            (rows[start], *(_average(rows[start:end], pair, part) for part in (0, 1)))
            for (start, end), pair in zip(pairwise(ends), pairs, strict=True)
        ]
        opening, line, text = (np.stack(part) for part in zip(*parts, strict=True))
        line, text = normalise_rows(line), normalise_rows(text)
        cosines = np.einsum("ij,ij->i", line, text)
        seen = np.concatenate([opening, np.abs(line - text) * _SPREAD, line * text * _SPREAD], axis=1)
        head = self._change
        scores: Tensor = cosines * head["head.scale"] + head["head.bias"] + seen @ head["head.out.weight"]
        return scores

    @cached_property
    def _tokenizer(self) -> "Tokenizer":
        tokenizer = read_tokenizer(find_model_folder())
        tokenizer.enable_truncation(_MAX_WORD_PIECES, strategy="longest_first")
        return tokenizer

    @cached_property
    def _transformer(self) -> MiniLMTransformer:
        return MiniLMTransformer(adapt(open_tensors(find_model_folder()), self._change))

    @cached_property
    def _change(self) -> "dict[str, Tensor]":
        return view_tensors(open_checked(_FILE, _CHECKSUM, owner="the reader", package="rr3search"))


def _average(rows: "Tensor", pair: "Encoding", part: int) -> "Tensor":
    """The mean of the rows of a pair's first or second part, without the pieces that part them."""
    is_word = np.array(pair.special_tokens_mask) == 0
    chosen = rows[is_word & (np.array(pair.type_ids) == part)]
    mean: Tensor = chosen.sum(axis=0) / max(len(chosen), 1)
    return mean
