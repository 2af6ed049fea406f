"""What two questions ask beside the words they share: a place or a thing that both name makes them look alike.

Two texts in, whether what is left of them is near too out. "Will there be a handrail on the steps?" and "Who owns the
wall below the steps?" lie near each other, and nothing but the steps is the same.
"""

import re

from rr3search.embedders import Embedder
from rr3search.queries import list_content_stems, list_stems

__all__ = ["asks_the_same"]

_LEAST = 0.45
"""Cosine of what is left, if nothing is shared: docs/benchmarks/brief.md."""
_PER_SHARED_WORD = 0.05
"""By how much less suffices for each word that both have: the more are shared, the less what is left can tell."""
_WORD = re.compile(r"\S+")


def asks_the_same(line: str, question: str, *, embedder: Embedder) -> bool:
    """Whether what a line and a question ask beside the words they share is near too.

    Args:
        line: Of an agenda, with no name in it.
        question: As it was put, with no name in it.
        embedder: Tells how near two texts are.
    """
    stems = [list_content_stems(text) for text in (line, question)]
    shared = frozenset.intersection(*stems)
    if not shared or shared in stems:
        return True
    first, second = embedder.embed_texts([_leave_out(shared, text) for text in (line, question)])
    return float(first @ second) + _PER_SHARED_WORD * len(shared) >= _LEAST


def _leave_out(stems: frozenset[str], text: str) -> str:
    return " ".join(word for word in _WORD.findall(text) if stems.isdisjoint(list_stems(word)))
