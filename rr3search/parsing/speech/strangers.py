"""Words that stand where a speaker stands and name nobody known: initials of nobody listed, a first name on no list.

Printed words and their verb in, cue out, or None. Such a sentence is nobody's, and ends the speech before it.
"""

import re

from rr3search.language.name_shapes import TITLE
from rr3search.language.speech_verbs import SpeechAct
from rr3search.language.subjects import Subject
from rr3search.parsing.speech.cue import Cue

__all__ = ["is_titled", "read_stranger"]

_INITIALS = re.compile(r"^[A-Z]{1,3}$")
_PERSONAL = re.compile(r"(?:said|asked|wondered|replied|thought|felt|explained|added|told)\b")
_NO_NAME = re.compile(
    r"(?:s|day)$|^(?:Nobody|Nothing|None|Neither|Either|Who|Whoever|What|That|It|They|Each|Both|Everything)$"
)
"""Plurals, days, and words that stand for somebody."""
_TITLED = re.compile(rf"^{TITLE}\s+[A-Z]")


def read_stranger(printed: str, act: SpeechAct, *, verb: str) -> Cue | None:
    """Read somebody nobody knows: words of nobody's, but a question is still one, by whom the minutes print."""
    if not _is_stranger(printed, verb=verb):
        return None
    is_question = act is SpeechAct.ASK and "'" not in printed
    return Cue(Subject.NOBODY, printed if is_question else "", act if is_question else SpeechAct.STATE)


def _is_stranger(printed: str, *, verb: str) -> bool:
    """Whether a word that no list holds and the text does not use as a name is somebody's all the same."""
    return bool(_INITIALS.match(printed) or (_PERSONAL.match(verb) and not _NO_NAME.search(printed)))


def is_titled(printed: str) -> bool:
    """Whether words open as a titled name does."""
    return bool(_TITLED.match(printed))
