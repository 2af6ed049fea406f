"""Acronyms both ways: whoever types "CRC" finds "Community Rehabilitation Company", and the other way round.

A text and the acronyms the minutes introduce in, the other forms of those it holds out.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from rr3search.domain import Acronym, list_words

__all__ = ["list_other_forms"]

_WORDS = "it us who am as so no or an in on at is be do he we me my all act aid are can may age cap"
_ORDINARY = re.compile("|".join(_WORDS.split()), re.IGNORECASE)
"""Acronyms that are words too ("IT", "WHO")."""
_FORMS_KEPT = 4_096


def list_other_forms(text: str, acronyms: Iterable[Acronym]) -> list[str]:
    """List the long form of every acronym a text holds, and the acronym of every long form, each once."""
    words = f" {' '.join(list_words(text))} "
    found = []
    for acronym in acronyms:
        short, long = _spell_form(acronym.short), _spell_form(acronym.long)
        holds_short = _stands_in(acronym.short, text) if short.is_word else short.stands_in(words)
        holds_long = long.stands_in(words)
        if holds_short != holds_long:
            found.append(acronym.long if holds_short else acronym.short)
    return list(dict.fromkeys(found))


def _stands_in(short: str, text: str) -> bool:
    """Whether an acronym that is also a word stands in the text in its own capitals: IT, not it."""
    return bool(re.search(rf"(?<!\w){re.escape(short)}s?(?!\w)", text))


@dataclass(frozen=True, slots=True)
class _Form:
    """An acronym, or what it is short for, as it is looked for among the words of a text."""

    singular: str
    """Its words between spaces; none where it has none."""
    plural: str
    is_word: bool
    """Whether it is a word too ("IT", "WHO")."""

    def stands_in(self, words: str) -> bool:
        """Whether the words hold it; of an acronym the plural too ("CRCs")."""
        return bool(self.singular) and (self.singular in words or (bool(self.plural) and self.plural in words))


@lru_cache(maxsize=_FORMS_KEPT)
def _spell_form(form: str) -> _Form:
    """Take a form apart once: every text is held against all of them."""
    wanted = " ".join(list_words(form))
    plural = f" {wanted}s " if " " not in wanted else ""
    return _Form(f" {wanted} " if wanted else "", plural, bool(_ORDINARY.fullmatch(form)))
