"""A title printed in capitals from end to end, written as a title is in a line of text.

A title in, a title out. Whether a word in such a title is an acronym cannot be seen there: it is one where the archive
knows it, or where it could not be said as a word.
"""

import re
from collections.abc import Collection

from rr3search.domain import TITLES, NameRegister, Vocabulary

__all__ = ["list_acronyms", "settle_capitals"]

_SMALL_WORDS = "a an and as at but by for from in into nor of off on onto or per the to upon versus via with"
_SMALL = frozenset(_SMALL_WORDS.split())
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_VOWEL = re.compile(r"[aeiouyàáâäåæèéêëìíîïòóôöøùúûüý]", re.IGNORECASE)
_NUMERAL = re.compile(r"[IVX]{2,}")
_PREFIXED = re.compile(r"^([OD]['’])(\w{3,})$")
_ORDINAL = re.compile(r"\d+(?:ST|ND|RD|TH)")
_BEGINS_ANEW = re.compile(r"(?:[:.;!?–—]|\s-)[\s\"'“‘(]*$")


def list_acronyms(vocabulary: Vocabulary, register: NameRegister) -> frozenset[str]:
    """List what an archive knows for an acronym: those introduced or registered, and bodies named by one word of them.

    Args:
        vocabulary: The names of the archive.
        register: What is known of names besides.
    """
    registered = (body.acronym for body in register.bodies if body.acronym)
    single = (body for body in vocabulary.organisations if body.isalnum() and sum(map(str.isupper, body)) > 1)
    return frozenset((*(acronym.short for acronym in vocabulary.acronyms), *registered, *single))


def settle_capitals(title: str, acronyms: Collection[str] = ()) -> str:
    """Write a title that is all capitals with capitals where titles have them; any other is left as printed.

    Args:
        title: As printed. One of a single word is left too: it may be an acronym itself.
        acronyms: Words with capitals of their own, as they are to be written.
    """
    words = list(_WORD.finditer(title))
    if not title.isupper() or len(words) == 1:
        return title
    known = {acronym.casefold(): acronym for acronym in acronyms}
    settled, end = "", 0
    for word in words:
        between = title[end : word.start()]
        is_at_edge = word in (words[0], words[-1]) or _BEGINS_ANEW.search(between) is not None
        settled += between + _settle_word(word[0], known, is_at_edge=is_at_edge)
        end = word.end()
    return settled + title[end:]


def _settle_word(word: str, known: dict[str, str], *, is_at_edge: bool) -> str:
    lowered = word.lower()
    if (lowered in _SMALL and not is_at_edge) or _ORDINAL.fullmatch(word):
        return lowered
    if word.casefold() in known:
        return known[word.casefold()]
    if lowered in TITLES:
        return word.capitalize()
    if any(map(str.isdigit, word)) or _NUMERAL.fullmatch(word) or not _VOWEL.search(word):
        return word
    prefixed = _PREFIXED.match(word)
    return f"{prefixed[1]}{prefixed[2].capitalize()}" if prefixed else word.capitalize()
