"""Whether words that somebody typed name somebody.

A query, a filter or a name for a search in, yes or no out. It looks for the same forms as redaction does, and takes
each for the person wherever it stands: what is typed has no meeting around it, and seldom capitals.
"""

from collections.abc import Sequence

from rr3search.domain import FormKind
from rr3search.redaction.lookups import NameLookup
from rr3search.redaction.printed_words import PrintedWord, list_printed_words

__all__ = ["is_named_in"]

_LISTED_SMALL_WORDS = """
ad ah am an and any are as at be but by can did do eg for go had has he her him his how i ie if in is it its me my no
not of off oh ok on or our out see she so the to up us via was we who why you
"""
_SMALL_WORDS = frozenset(_LISTED_SMALL_WORDS.split())
"""Initials in small letters would be these words too often to mean anybody."""


def is_named_in(text: str, lookup: NameLookup) -> bool:
    """Whether a text holds any form of the people looked for, in whatever letters.

    Args:
        text: As typed.
        lookup: Whom to look for.
    """
    words = list_printed_words(text)
    return any(
        _is_meant(words[at : at + count], lookup)
        for at, word in enumerate(words)
        if lookup.opens(word.folded)
        for count in range(1, min(lookup.longest, len(words) - at) + 1)
    )


def _is_meant(printed: Sequence[PrintedWord], lookup: NameLookup) -> bool:
    kinds = {one.kind for one in lookup.find(" ".join(word.folded for word in printed))}
    are_initials = kinds == {FormKind.INITIALS} and not all(word.is_shouted for word in printed)
    return bool(kinds) and not (are_initials and "".join(word.folded for word in printed) in _SMALL_WORDS)
