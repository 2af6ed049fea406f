"""Whom words mean: by the forms themselves, or by nothing but salted hashes of them.

Folded words in, the people meant out.
"""

import hashlib
import hmac
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from rr3search.domain import FormKind, Removal
from rr3search.redaction.forms import NameForms

__all__ = ["HashedNames", "Meant", "NameLookup", "PlainNames", "hash_forms"]

_DIGEST_BYTES = 16


@dataclass(frozen=True, slots=True)
class Meant:
    """A person whom words may mean."""

    person: int
    """Position among those looked for."""
    kind: FormKind


class NameLookup(Protocol):
    """Whom words mean among the people looked for."""

    @property
    def longest(self) -> int:
        """Words of the longest form."""
        ...

    def opens(self, word: str) -> bool:
        """Whether a form may begin with this folded word."""
        ...

    def find(self, words: str) -> Sequence[Meant]:
        """Everybody whom these folded words may mean."""
        ...


class PlainNames:
    """People by the forms of their names."""

    def __init__(self, people: Sequence[NameForms]) -> None:
        self._meant: dict[str, list[Meant]] = defaultdict(list)
        for person, forms in enumerate(people):
            for form, kind in forms.kinds.items():
                self._meant[form].append(Meant(person, kind))
        self._openings = {form.partition(" ")[0] for form in self._meant}
        self.longest = max((_count_words(form) for form in self._meant), default=0)

    def opens(self, word: str) -> bool:
        """Whether a form begins with this folded word."""
        return word in self._openings

    def find(self, words: str) -> Sequence[Meant]:
        """Everybody whom these folded words may mean."""
        return self._meant.get(words, ())


class HashedNames:
    """People by hashes of the forms of their names; what was looked up once is remembered."""

    def __init__(self, removals: Sequence[Removal]) -> None:
        self._removals = tuple(removals)
        self._salts = tuple(dict.fromkeys(removal.salt for removal in removals))
        self._opens: dict[str, bool] = {}
        self._found: dict[str, tuple[Meant, ...]] = {}
        self.longest = max((removal.longest for removal in removals), default=0)

    def opens(self, word: str) -> bool:
        """Whether a form begins with this folded word."""
        if word not in self._opens:
            hashes = {_hash(word, salt) for salt in self._salts}
            self._opens[word] = any(hashes & removal.openings for removal in self._removals)
        return self._opens[word]

    def find(self, words: str) -> Sequence[Meant]:
        """Everybody whom these folded words may mean."""
        if words not in self._found:
            hashes = {salt: _hash(words, salt) for salt in self._salts}
            self._found[words] = tuple(
                Meant(person, removal.forms[hashes[removal.salt]])
                for person, removal in enumerate(self._removals)
                if hashes[removal.salt] in removal.forms
            )
        return self._found[words]


def hash_forms(forms: NameForms, *, salt: str) -> Removal:
    """Keep a person's forms so that they can be known again and not be read.

    Args:
        forms: Of one person.
        salt: 32 hexadecimal digits.
    """
    return Removal(
        salt=salt,
        openings=frozenset(_hash(form.partition(" ")[0], salt) for form in forms.kinds),
        forms={_hash(form, salt): kind for form, kind in forms.kinds.items()},
        longest=max(map(_count_words, forms.kinds), default=0),
    )


def _hash(words: str, salt: str) -> str:
    return hmac.digest(bytes.fromhex(salt), words.encode(), hashlib.sha256)[:_DIGEST_BYTES].hex()


def _count_words(form: str) -> int:
    return form.count(" ") + 1
