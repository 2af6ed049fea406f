"""A query and texts to scores: rerankers, the reader that comes with the project, and the choice of a reranker.

Each reads a text together with the query, which is slow and exact; it is given the first hits alone. Engines are
imported where they are used: this package itself loads nothing heavy.
"""

from rr3search.rerankers.base import PairReader, Reranker
from rr3search.rerankers.catalogue import load_reader, load_reranker
from rr3search.rerankers.cross_encoder import CrossEncoderReranker

__all__ = ["CrossEncoderReranker", "PairReader", "Reranker", "load_reader", "load_reranker"]
