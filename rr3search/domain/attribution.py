"""Who said something, and why we say so."""

from dataclasses import dataclass
from enum import StrEnum

__all__ = ["NARRATOR", "UNATTRIBUTED", "Attribution", "Basis", "SpeakerType"]


class SpeakerType(StrEnum):
    """What kind of speaker the minutes name."""

    PERSON = "person"
    ORGANISATION = "organisation"
    ROLE = "role"
    ANONYMOUS = "anonymous"
    COLLECTIVE = "collective"
    UNATTRIBUTED = "unattributed"
    """Something was said, the minutes do not say by whom."""
    NARRATOR = "narrator"
    """The minute-taker's own words."""


class Basis(StrEnum):
    """How the speaker is known."""

    NAMED = "named"
    ORGANISATION = "organisation"
    SECTION = "section"
    """The heading names whose remarks follow."""
    PRONOUN = "pronoun"
    SOLE_REPRESENTATIVE = "sole_representative"
    """A pronoun after an organisation that one person alone represented."""
    ANONYMOUS = "anonymous"
    RELAYED = "relayed"
    """The speaker passes on what somebody else said."""
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who a passage belongs to, and why we say so."""

    speaker: str | None
    """Resolved to the attendee's name where the text allows, else as printed; None for the minute-taker."""
    speaker_as_printed: str | None
    """The words of the minutes that name the speaker ("He", "The Chair", "JM")."""
    speaker_type: SpeakerType
    organisation: str | None
    """The organisation the speaker represents, as the attendance list prints it."""
    basis: Basis


NARRATOR = Attribution(None, None, SpeakerType.NARRATOR, None, Basis.NONE)
UNATTRIBUTED = Attribution(None, None, SpeakerType.UNATTRIBUTED, None, Basis.NONE)
