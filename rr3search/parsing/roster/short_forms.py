"""What else somebody of the attendance list is called where an owner stands: initials, a nickname, an office.

Attendee in, short forms out, once for each meeting. Whom a printed word means by them is told in owner_names.py.
"""

import re
from dataclasses import dataclass

from rr3search.domain import Attendee, fold_name

__all__ = ["ShortForms", "list_short_forms", "strip_honour"]

_ROLE_PARTS = re.compile(r"\s*(?:[,;/&()]|\s-+\s|\band\b)\s*")
_HONORARY = re.compile(r"^(?:the |hon(?:orary)?\.? |acting |interim )+")
_COMPOUND = re.compile(r"^(head|deputy head)-?(teacher|master|mistress)\b", re.IGNORECASE)
_NICKNAME = re.compile(r"[\"'\u2018\u201c(]([A-Z]\w+)[\"'\u2019\u201d)]")
_NAME_PARTS = re.compile(r"[\s-]+")
_SMALL_WORDS = frozenset({"of", "and", "for", "the", "to"})


@dataclass(frozen=True, slots=True)
class ShortForms:
    """Short forms of one person."""

    initials: frozenset[str]
    """Of all names, of first name and surname, and of each office."""
    nickname: str | None
    offices: tuple[str, ...]
    """Comparable, without "Honorary" and the like."""

    def holds(self, office: str) -> bool:
        """Whether words name an office in full or without what it is for ("Minister" for "Minister of State")."""
        longer = (f"{office} of ", f"{office} for ")
        return any(office == one or one.startswith(longer) for one in self.offices)


def list_short_forms(person: Attendee) -> ShortForms:
    """Derive the short forms of somebody."""
    roles = [part for part in _ROLE_PARTS.split(person.role or "") if part]
    names = [word for word in _NAME_PARTS.split(person.name) if word[:1].isupper() and not word.endswith(".")]
    of_offices = {_take_initials(_COMPOUND.sub(r"\1 \2", role).split()) for role in roles}
    nickname = _NICKNAME.search(person.name)
    return ShortForms(
        initials=frozenset({_take_initials(names), _take_initials(names[-2:])} | of_offices),
        nickname=nickname.group(1) if nickname else None,
        offices=tuple(strip_honour(fold_name(role)) for role in roles),
    )


def strip_honour(office: str) -> str:
    """Take "Honorary", "Acting" and the like off a comparable office."""
    return _HONORARY.sub("", office)


def _take_initials(words: list[str]) -> str:
    return "".join(word[0].upper() for word in words if word.lower() not in _SMALL_WORDS)
