"""What a person has set right about the reading of one file; it outlives the reading."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

__all__ = ["NO_CORRECTIONS", "Corrections", "SpeakerCorrection"]


@dataclass(frozen=True, slots=True)
class SpeakerCorrection:
    """Whose words a passage really are."""

    words: str
    """How the passage begins, or words of it that stand nowhere else in the file."""
    speaker: str | None
    """Name, role or organisation; None where nobody is to be named."""


@dataclass(frozen=True, slots=True)
class Corrections:
    """The corrections of one file."""

    held_on: dt.date | None = None
    title: str | None = None
    aliases: Mapping[str, str] = field(default_factory=dict)
    """The full name that a printed form stands for ("JM" for "Jo Marsh")."""
    speakers: tuple[SpeakerCorrection, ...] = ()


NO_CORRECTIONS = Corrections()
