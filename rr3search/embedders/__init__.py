"""Texts to vectors: the embedders and the choice between them.

Engines are imported where they are chosen: this package itself loads numpy and nothing heavier.
"""

from rr3search.embedders.base import Embedder
from rr3search.embedders.catalogue import DEFAULT_EMBEDDER, load_embedder
from rr3search.embedders.hashing import HashingEmbedder
from rr3search.embedders.minilm import MiniLMEmbedder
from rr3search.embedders.minutes import MinutesEmbedder
from rr3search.embedders.remembering import RememberingEmbedder
from rr3search.embedders.sentence_transformer import SentenceTransformerEmbedder

__all__ = [
    "DEFAULT_EMBEDDER",
    "Embedder",
    "HashingEmbedder",
    "MiniLMEmbedder",
    "MinutesEmbedder",
    "RememberingEmbedder",
    "SentenceTransformerEmbedder",
    "load_embedder",
]
