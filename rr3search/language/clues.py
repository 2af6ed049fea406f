"""Cheap looks that spare costly ones: a pattern cannot match where none of the words is that all its matches need.

Words in, a test of a text out. The test may let a text pass in vain, never the other way round.
"""

from collections.abc import Callable

__all__ = ["make_clue"]


def make_clue(*words: str) -> Callable[[str], bool]:
    """Make a test for whether one of these stands anywhere in a text, in small letters or capitals.

    Args:
        words: Parts of words, in small ASCII letters; every match of the pattern they stand for holds one.
    """

    def may_match(text: str) -> bool:
        # a pattern that ignores case takes letters like "\u017f" for ASCII ones, which lower() does not
        return any(map(text.lower().__contains__, words)) or not text.isascii()

    return may_match
