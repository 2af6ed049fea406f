"""The choice of an embedder: what a user calls it in, the embedder out.

Choosing loads nothing; weights are read when the first text is embedded.
"""

from rr3search.embedders.base import Embedder
from rr3search.embedders.hashing import HashingEmbedder
from rr3search.embedders.minilm import MiniLMEmbedder
from rr3search.embedders.minutes import MinutesEmbedder
from rr3search.embedders.sentence_transformer import SentenceTransformerEmbedder

__all__ = ["DEFAULT_EMBEDDER", "load_embedder"]

DEFAULT_EMBEDDER = "minutes-MiniLM-L6"


def load_embedder(name: str) -> Embedder:
    """Choose the embedder a user names.

    Args:
        name: "minutes-MiniLM-L6", "all-MiniLM-L6-v2", "hashing", or what sentence-transformers takes: a folder or a
            hub's name.
    """
    match name:
        case "minutes-MiniLM-L6":
            return MinutesEmbedder()
        case "all-MiniLM-L6-v2" | "sentence-transformers/all-MiniLM-L6-v2":
            return MiniLMEmbedder()
        case "hashing":
            return HashingEmbedder()
        case _:
            return SentenceTransformerEmbedder(name)
