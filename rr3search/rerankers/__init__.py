"""A query and texts to scores: the rerankers and the choice between them.

A reranker reads each text together with the query, which is slow and exact; it is given the first hits alone. Engines
are imported where they are used: this package itself loads nothing heavy.
"""

from rr3search.rerankers.base import Reranker
from rr3search.rerankers.catalogue import load_reranker
from rr3search.rerankers.cross_encoder import CrossEncoderReranker

__all__ = ["CrossEncoderReranker", "Reranker", "load_reranker"]
