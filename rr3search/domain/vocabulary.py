"""The names an archive knows: what a query can mean by them."""

import datetime as dt
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from rr3search.domain.meeting import Acronym
from rr3search.domain.words import fold_name, list_words

__all__ = ["Affiliation", "KnownPerson", "Vocabulary"]

_NAMES_KEPT = 32_768
"""Names taken apart once: every question is held against all of them."""


@dataclass(frozen=True, slots=True)
class Affiliation:
    """Where somebody belonged while attending a body's meetings."""

    organisation: str | None
    """As the attendance lists print it; None where they print none."""
    body: str
    """Who met."""
    first_held_on: dt.date | None
    last_held_on: dt.date | None
    """Days of the first and last meeting that list them so; None where no such meeting has a date."""


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
    affiliations: tuple[Affiliation, ...] = ()
    """By their first day."""
    also_known_as: tuple[str, ...] = ()
    """Other forms of the name that the minutes print and that can mean nobody else."""

    @property
    def forms(self) -> tuple[str, ...]:
        """Every name the minutes print for them."""
        return (self.name, *self.also_known_as)


@dataclass(frozen=True)
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
    body_links: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """The organisations that a folded name of the register means: a body's other names and those before it."""

    @cached_property
    def listed_names(self) -> Mapping[str, tuple[tuple[int, str, str], ...]]:
        """Everybody listed, and every body they come from by any of its names, by the first word of the name.

        Of each its place among all, the name and its words between spaces.
        """
        bodies = {body for person in self.people for body in person.organisations}
        names = [person.name for person in self.people]
        names += [part for body in sorted(bodies) for part in (body, *body.split("/"))]
        listed = {fold_name(body) for body in bodies}
        names += [
            form
            for one in self.acronyms
            if listed & {fold_name(one.short), fold_name(one.long)}
            for form in (one.short, one.long)
        ]
        names += [name for name, linked in self.body_links.items() if bodies & set(linked)]
        by_first_word: dict[str, list[tuple[int, str, str]]] = defaultdict(list)
        for place, name in enumerate(dict.fromkeys(names)):
            words = _join_words(name)
            by_first_word[words.partition(" ")[0]].append((place, name, f" {words} "))
        return {first: tuple(found) for first, found in by_first_word.items() if first}

    @cached_property
    def name_parts(self) -> frozenset[str]:
        """Every word of the names of the people."""
        return frozenset(part for person in self.people for part in _join_words(person.name).split())


@lru_cache(maxsize=_NAMES_KEPT)
def _join_words(name: str) -> str:
    """The words of a name in one line."""
    return " ".join(list_words(name))
