"""Readings of short texts, kept for the rules that ask for them again.

A function of a text in, the same function out; it reads each text once as long as that is among the last it read.
Only for functions of nothing but the text whose result cannot be changed.
"""

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import TypeVar

__all__ = ["MOST_CHARACTERS_KEPT", "remember"]

Reading = TypeVar("Reading")

MOST_CHARACTERS_KEPT = 2_000
"""Of a text whose reading is kept; longer ones are no sentences, and few."""
_MOST_TEXTS_KEPT = 2_048


def remember(read: Callable[[str], Reading]) -> Callable[[str], Reading]:
    """Keep what a function reads in short texts."""
    kept = lru_cache(maxsize=_MOST_TEXTS_KEPT)(read)

    @wraps(read)
    def read_once(text: str) -> Reading:
        return kept(text) if len(text) <= MOST_CHARACTERS_KEPT else read(text)

    return read_once
