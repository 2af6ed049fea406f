"""Acronyms both ways: whoever types "CRC" finds "Community Rehabilitation Company", and the other way round.

A text and the acronyms the minutes introduce in, the other forms of those it holds out.
"""

import re
from collections.abc import Iterable

from rr3search.domain import Acronym, list_words

__all__ = ["list_other_forms"]

_WORDS = "it us who am as so no or an in on at is be do he we me my all act aid are can may age cap"
_ORDINARY = re.compile("|".join(_WORDS.split()), re.IGNORECASE)
"""Acronyms that are words too ("IT", "WHO")."""


def list_other_forms(text: str, acronyms: Iterable[Acronym]) -> list[str]:
    """List the long form of every acronym a text holds, and the acronym of every long form, each once."""
    words = f" {' '.join(list_words(text))} "
    found = []
    for acronym in acronyms:
        is_word = bool(_ORDINARY.fullmatch(acronym.short))
        holds_short = _stands_in(acronym.short, text) if is_word else _holds(words, acronym.short)
        holds_long = _holds(words, acronym.long)
        if holds_short != holds_long:
            found.append(acronym.long if holds_short else acronym.short)
    return list(dict.fromkeys(found))


def _stands_in(short: str, text: str) -> bool:
    """Whether an acronym that is also a word stands in the text in its own capitals: IT, not it."""
    return bool(re.search(rf"(?<!\w){re.escape(short)}s?(?!\w)", text))


def _holds(words: str, form: str) -> bool:
    """Whether the words hold a form; of an acronym the plural too ("CRCs")."""
    wanted = " ".join(list_words(form))
    return bool(wanted) and (f" {wanted} " in words or (" " not in wanted and f" {wanted}s " in words))
