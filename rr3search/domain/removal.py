"""Somebody who is to be named no more: what stands in place of the name, and what is kept to know it by."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

__all__ = ["ATTENDEE", "REMOVED_NAME", "VOLUNTARY_ATTENDEE", "FormKind", "Removal"]

REMOVED_NAME = "[name removed]"
"""The same for everybody, so that no two passages are linked by it."""
ATTENDEE = "[attendee]"
VOLUNTARY_ATTENDEE = "[voluntary sector attendee]"
"""In place of the name of somebody who holds no office, where passages are published."""


class FormKind(StrEnum):
    """What a printed form of a name tells, and so where it is taken for the person."""

    WHOLE = "whole"
    """Given name and surname, in any letters: it means the person wherever it stands."""
    SHORTENED = "shortened"
    """An initial in place of one of them, in capitals ("J. Marsh", "Jo M")."""
    SURNAME = "surname"
    WORLDLY_SURNAME = "worldly_surname"
    """One that is a word of the language too ("White")."""
    GIVEN = "given"
    """Taken for the person only where the meeting names them otherwise as well."""
    WORLDLY_GIVEN = "worldly_given"
    INITIALS = "initials"
    """In capitals, and taken for the person only where the meeting names them otherwise as well."""


@dataclass(frozen=True, slots=True)
class Removal:
    """A removed person, known again by salted hashes of their name's forms; the name itself is not kept."""

    salt: str
    """32 hexadecimal digits, the same for all removals of an index."""
    openings: frozenset[str]
    """Hashes of the words that forms begin with: all other words of a text need no second look."""
    forms: Mapping[str, FormKind]
    """By the hash of the form's folded words."""
    longest: int
    """Words of the longest form."""
