"""Which sentences can be read alone: the one place that says when a sentence leans on the one before.

A sentence in, yes or no out. Only its opening is looked at; one with a name in front of its pronoun stands by itself.
"""

import re

from rr3search.domain.words import fold_characters

__all__ = ["leans_on_previous"]

_LINKING = (
    r"However|Therefore|Thus|Hence|Also|Similarly|Likewise|Instead|Otherwise|Nevertheless|Nonetheless|Furthermore|"
    r"Moreover|Additionally|Consequently|Accordingly|Conversely|But|And|So|Yet|Then|Though|For example|For instance|"
    r"In addition|In response|In this|As such|As a result|On the other hand|In particular|At the same time|"
    r"In that case|In doing so|By contrast|In turn"
)
_POINTING = (
    r"He|She|They|It|This|These|That(?! [a-z]+ing)|Those|Such|Its|Their|His|Her|Them|Both|Neither|"
    r"Some of (?:this|these|them|those)|The (?:former|latter|same|other)|Another|One of (?:these|them|those)"
)
_LEANING = re.compile(rf"[\"'(]*(?:(?:{_LINKING})\b|(?:{_POINTING})\b)", re.IGNORECASE)


def leans_on_previous(sentence: str) -> bool:
    """Whether a sentence opens with a word that points back: "This would ...", "However, ...", "He added ..."."""
    return _LEANING.match(fold_characters(sentence)) is not None
