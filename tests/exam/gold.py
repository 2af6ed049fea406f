"""What a careful reader makes of the minutes: a gold file in, its facts out."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

__all__ = ["Gold", "GoldAction", "GoldAttendee", "GoldSentence", "read_gold"]


@dataclass(frozen=True, slots=True)
class GoldAttendee:
    """Somebody on the attendance list."""

    name: str
    organisation: str | None
    role: str | None
    present: bool


@dataclass(frozen=True, slots=True)
class GoldSentence:
    """Words said or told, and whose they are."""

    text: str
    speaker: str | None
    """Full name, role or organisation; None for the minute-taker, a body, somebody unnamed, or nobody in particular."""
    organisation: str | None
    section: str | None
    accept: tuple[str, ...]
    """Who is right too where the gold names nobody (one of two who spoke, the likely one)."""


@dataclass(frozen=True, slots=True)
class GoldAction:
    """Something new that somebody is to do."""

    text: str
    owners: tuple[str, ...]
    due: str | None
    """As an ISO date, or the start of one; after a question mark, none is right too."""


@dataclass(frozen=True, slots=True)
class Gold:
    """All that is scored of one file."""

    title: str
    body: str
    held_on: str | None
    attendees: tuple[GoldAttendee, ...]
    sections: tuple[str, ...]
    sections_optional: tuple[str, ...]
    """Headings that may be read as a section or not."""
    sentences: tuple[GoldSentence, ...]
    actions: tuple[GoldAction, ...]
    actions_optional: tuple[str, ...]
    """Promises so loose, or told elsewhere, that either reading is right."""
    reviewed_actions: tuple[str, ...]
    decisions: tuple[str, ...]


def read_gold(path: Path) -> Gold:
    """Read a gold file."""
    told: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return Gold(
        title=told["title"],
        body=told["body"],
        held_on=told["held_on"],
        attendees=tuple(GoldAttendee(**one) for one in told["attendees"]),
        sections=tuple(told["sections"]),
        sections_optional=tuple(told["sections_optional"]),
        sentences=tuple(GoldSentence(**{**one, "accept": tuple(one.get("accept", ()))}) for one in told["sentences"]),
        actions=tuple(GoldAction(**{**one, "owners": tuple(one["owners"])}) for one in told["actions"]),
        actions_optional=tuple(told["actions_optional"]),
        reviewed_actions=tuple(told["reviewed_actions"]),
        decisions=tuple(told["decisions"]),
    )
