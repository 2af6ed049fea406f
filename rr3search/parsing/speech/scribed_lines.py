"""Lines of a transcript that carry no label and are the scribe's own: "Kenji reported that ...", "Discussion followed".

Text in, yes or no. Who speaks word for word says "I", "we" or "you" sooner or later; the scribe does not.
"""

import re

from rr3search.domain import fold_characters
from rr3search.language.subjects import Subject
from rr3search.parsing.speech.cue import Tense
from rr3search.parsing.speech.cues import CueReader
from rr3search.parsing.speech.procedure import is_outcome, is_procedure

__all__ = ["find_aside", "is_scribes_own"]

_FIRST_PERSON = re.compile(r"\b(?:I|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Yy]our|[Uu]s|[Mm]e)\b|[\"?]")
_ASIDE = re.compile(
    r"(?<=\s)(?:\[(?!\w+:)(?=[^\[\]]*\s)[^\[\]/@]{5,}\]|[\[(](?:general )?"
    r"(?:laughter|laughs|applause|pause|silence|inaudible|crosstalk)[\])])\s*$",
    re.IGNORECASE,
)
_NARRATED = frozenset({Subject.LISTED, Subject.COLLECTIVE, Subject.NOBODY, Subject.ANONYMOUS})


def find_aside(text: str) -> int | None:
    """Find where the scribe's aside behind somebody's words begins: "... by May. [some discussion of dates]"."""
    match = _ASIDE.search(text)
    return match.start() if match else None


def is_scribes_own(text: str, cues: CueReader) -> bool:
    """Whether a text without a label tells who spoke or what was made of it, in the scribe's words."""
    folded = fold_characters(text).strip()
    if _FIRST_PERSON.search(folded) or folded.startswith(("...", "\u2026")):
        return False
    if is_outcome(folded) or is_procedure(folded):
        return True
    cue = cues.read_cue(folded)
    return cue is not None and cue.subject in _NARRATED and cue.tense is Tense.PAST
