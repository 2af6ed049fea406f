"""Acronyms both ways: whoever types "CRC" finds "Community Rehabilitation Company", and the other way round.

A text and the acronyms the minutes introduce in, the other forms of those it holds out.
"""

from collections.abc import Iterable

from rr3search.domain import Acronym, list_words

__all__ = ["list_other_forms"]


def list_other_forms(text: str, acronyms: Iterable[Acronym]) -> list[str]:
    """List the long form of every acronym a text holds, and the acronym of every long form, each once."""
    words = f" {' '.join(list_words(text))} "
    found = []
    for acronym in acronyms:
        holds_short, holds_long = (_holds(words, form) for form in (acronym.short, acronym.long))
        if holds_short != holds_long:
            found.append(acronym.long if holds_short else acronym.short)
    return list(dict.fromkeys(found))


def _holds(words: str, form: str) -> bool:
    """Whether the words hold a form; of an acronym the plural too ("CRCs")."""
    wanted = " ".join(list_words(form))
    return bool(wanted) and (f" {wanted} " in words or (" " not in wanted and f" {wanted}s " in words))
