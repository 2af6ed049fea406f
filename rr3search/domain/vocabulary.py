"""The names an archive knows: what a query can mean by them."""

from dataclasses import dataclass

from rr3search.domain.meeting import Acronym

__all__ = ["KnownPerson", "Vocabulary"]


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """Somebody on an attendance list, or named as a speaker."""

    name: str
    organisations: tuple[str, ...]
    """Every one they were listed with, in alphabetical order."""
    roles: tuple[str, ...]
    meetings: int
    """How many list them as present."""
    passages: int
    """How many passages they speak in."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """People, organisations and acronyms of all meetings."""

    people: tuple[KnownPerson, ...]
    """By name."""
    organisations: tuple[str, ...]
    """As the attendance lists and the minutes print them, in alphabetical order."""
    speaking_organisations: frozenset[str]
    """Folded names of those with a passage of their own or of one of their people."""
    acronyms: tuple[Acronym, ...]
    anonymous_labels: tuple[str, ...]
    """As printed ("A voluntary sector attendee")."""
    group_labels: tuple[str, ...] = ()
    """Offices and groups that speak without a name, as printed ("The Clerk", "Members")."""
