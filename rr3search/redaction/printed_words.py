"""A text as the words that names are made of: folded letters, and where each word stands.

Text in, words out. Accents, ligatures, letters put together of two characters and characters nobody sees make no
difference; a digit, a hyphen, an apostrophe, a full stop and an underscore end a word.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

__all__ = ["PrintedWord", "fold_letters", "list_printed_words"]

_UNSEEN = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
_WORD = re.compile(rf"[^\W\d_][^\W\d_\u0300-\u036f{_UNSEEN}]*(?:[\u0300-\u036f{_UNSEEN}]+[^\W\d_]*)*")
_DROPPED = dict.fromkeys(map(ord, _UNSEEN))


@dataclass(frozen=True, slots=True)
class PrintedWord:
    """A word and where it stands."""

    folded: str
    start: int
    end: int
    is_capitalised: bool
    """Whether it begins with a capital."""
    is_shouted: bool
    """Whether it is nothing but capitals."""


@lru_cache(maxsize=4_096)
def list_printed_words(text: str) -> tuple[PrintedWord, ...]:
    """List the words of a text in order; a text of a meeting is asked for several times."""
    return tuple(
        PrintedWord(fold_letters(word), found.start(), found.end(), word[0].isupper(), word.isupper())
        for found in _WORD.finditer(text)
        for word in (found.group(),)
    )


@lru_cache(maxsize=8_192)
def fold_letters(word: str) -> str:
    """Give a word in small letters without accents."""
    plain = word.translate(_DROPPED)
    if plain.isascii():
        return plain.lower()
    parts = unicodedata.normalize("NFKD", plain)
    return "".join(part for part in parts if not unicodedata.combining(part)).casefold()
