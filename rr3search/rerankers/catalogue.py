"""The choice of a reranker: what a user calls it in, the reranker out; and of the reader beside an embedder.

Choosing finds its files and loads nothing; weights are read when the first text is scored.
"""

from rr3search.rerankers.base import PairReader, Reranker
from rr3search.rerankers.cross_encoder import CrossEncoderReranker
from rr3search.rerankers.minutes_reader import MinutesReader

__all__ = ["load_reader", "load_reranker"]


def load_reranker(name: str) -> Reranker:
    """Choose the reranker a user names.

    Args:
        name: A cross-encoder's folder, or its name on the hub where the local cache holds it.

    Raises:
        RerankerError: There is no such folder or cached model, or it is no cross-encoder.
    """
    return CrossEncoderReranker(name)


def load_reader() -> PairReader:
    """Choose the reader that comes with the project."""
    return MinutesReader()
