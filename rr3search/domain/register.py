"""The names of bodies and people over the years, as somebody who knows them writes them down."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

__all__ = ["EMPTY_REGISTER", "KnownBody", "NameRegister", "RegisteredPerson", "Succession"]


class Succession(StrEnum):
    """How a body went on under another name."""

    RENAMED = "renamed"
    """The same body: either name means both."""
    MERGED = "merged"
    """One of several that became the other: the newer name means the older ones too, never the other way round."""


@dataclass(frozen=True, slots=True)
class KnownBody:
    """An organisation and what it is called."""

    name: str
    acronym: str | None = None
    also_known_as: tuple[str, ...] = ()
    since: dt.date | None = None
    until: dt.date | None = None
    """The last day under this name; None where it still bears it."""
    became: str | None = None
    """Name of the body that took over."""
    succession: Succession | None = None

    @property
    def forms(self) -> tuple[str, ...]:
        """Every name it is printed with."""
        return (self.name, *((self.acronym,) if self.acronym else ()), *self.also_known_as)


@dataclass(frozen=True, slots=True)
class RegisteredPerson:
    """A person whom the minutes print under several names."""

    name: str
    also_known_as: tuple[str, ...] = ()
    organisation: str | None = None
    """Tells apart two people with one form of name; None where nobody else has it."""


@dataclass(frozen=True, slots=True)
class NameRegister:
    """All that is known of names besides what the minutes say."""

    bodies: tuple[KnownBody, ...] = ()
    people: tuple[RegisteredPerson, ...] = ()


EMPTY_REGISTER = NameRegister()
