"""Words that stand where a speaker stands and name nobody known: initials of nobody listed, a first name on no list.

Printed words and their verb in, yes or no. Such a sentence is nobody's, and ends the speech before it.
"""

import re

from rr3search.parsing.language.name_shapes import TITLE

__all__ = ["is_stranger", "is_titled"]

_INITIALS = re.compile(r"^[A-Z]{1,3}$")
_PERSONAL = re.compile(r"(?:said|asked|wondered|replied|thought|felt|explained|added|told)\b")
_NO_NAME = re.compile(
    r"(?:s|day)$|^(?:Nobody|Nothing|None|Neither|Either|Who|Whoever|What|That|It|They|Each|Both|Everything)$"
)
"""Plurals, days, and words that stand for somebody."""
_TITLED = re.compile(rf"^{TITLE}\s+[A-Z]")


def is_stranger(printed: str, *, verb: str) -> bool:
    """Whether a word that no list holds and the text does not use as a name is somebody's all the same."""
    return bool(_INITIALS.match(printed) or (_PERSONAL.match(verb) and not _NO_NAME.search(printed)))


def is_titled(printed: str) -> bool:
    """Whether words open as a titled name does."""
    return bool(_TITLED.match(printed))
