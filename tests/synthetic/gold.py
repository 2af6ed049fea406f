"""The truth about one file of invented minutes."""

import datetime as dt
from dataclasses import dataclass

from synthetic.elements import Element, Said

__all__ = ["Gold", "GoldAction", "GoldAttendee", "GoldSentence", "Paper"]


@dataclass(frozen=True, slots=True)
class GoldAttendee:
    """Somebody on the attendance list, as far as it is printed."""

    name: str
    organisation: str | None
    present: bool


@dataclass(frozen=True, slots=True)
class GoldSentence:
    """A sentence of the body."""

    text: str
    said: Said
    section: str | None


@dataclass(frozen=True, slots=True)
class GoldAction:
    """A new action."""

    text: str
    owners: tuple[str, ...]
    due: dt.date | None


@dataclass(frozen=True, slots=True)
class Gold:
    """A meeting as a careful reader of its minutes knows it."""

    held_on: dt.date
    body: str
    attendees: tuple[GoldAttendee, ...]
    sections: tuple[str, ...]
    sentences: tuple[GoldSentence, ...]
    actions: tuple[GoldAction, ...]
    reviewed: tuple[str, ...]
    """Texts of old actions, which are not new."""
    decisions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Paper:
    """Minutes on paper and the truth about them; several meetings where the file holds several."""

    elements: tuple[Element, ...]
    meetings: tuple[Gold, ...]
