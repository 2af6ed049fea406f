"""A subject with its verb of speech: what cues.py and passives.py read and speakers.py attributes.

No input; the noun out, and how a listed name looks in masked text.
"""

from dataclasses import dataclass
from enum import StrEnum

from rr3search.language.name_shapes import TITLE
from rr3search.language.speech_verbs import SpeechAct
from rr3search.language.subjects import OFFICE, Subject
from rr3search.parsing.roster.roster import MASK

__all__ = ["LISTED", "Cue", "Tense"]

LISTED = rf"@?(?:(?:{TITLE}|{OFFICE}|(?:Bro|Sis|Sister|Brother|Comrade|Cde)\.?)\s+)*{MASK}+(?:\s+{MASK}+)?"
"""A listed name in masked text, with its title or office: "Mayor Ruiz", "the Chair Jo Marsh"."""


class Tense(StrEnum):
    """When the words were spoken, as far as the verb tells."""

    PAST = "past"
    """At this meeting; the present tense counts here."""
    PERFECT = "perfect"
    """"has said", "is keen": may report on another day."""
    PAST_PERFECT = "past perfect"
    """"had said": before this meeting."""


@dataclass(frozen=True, slots=True)
class Cue:
    """A subject with its verb of speech."""

    subject: Subject
    printed: str
    """The subject as printed; empty for a passive."""
    act: SpeechAct
    is_relaying: bool = False
    """Whether what follows is said to be somebody else's words."""
    tense: Tense = Tense.PAST
    second: str | None = None
    """The other of two joint speakers ("A and B said")."""
    is_chairing: bool = False
    """Whether the words only run the meeting ("welcomed everyone"): what follows need not be theirs."""
