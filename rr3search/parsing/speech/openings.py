"""Where a sentence names a listed person or body as its subject, verb of speech or not.

Masked sentence in, the place of the name out, or None where its subject is nobody listed.
"""

import re

from rr3search.parsing.roster.roster import MASK
from rr3search.parsing.speech.cue import LISTED

__all__ = ["find_led", "find_opening"]

_OPENING = re.compile(
    rf"^(?:The\s+)?(?P<listed>{LISTED})(?!\w)(?!')(?:,\s(?!and\b|but\b)[a-z][^,;:.{MASK}]{{1,90}}?,)?\s+(?!and\b)"
    rf"(?=[a-z])"
)
_LED = re.compile(
    rf"^(?:(?:And|But|Yet|So|Still|Then|Perhaps|Now|Here),?\s+|(?:On|At|To|With|After|For) (?:this|that|these|which)"
    r",?\s+|(?:Like|Unlike|Along with|In (?:reply|response|answer|turn))\b[^;:.]{0,60}?,\s+)?"
    rf"(?:[Bb]oth\s+|[Nn]either\s+)?(?:[Tt]he\s+)?(?P<listed>{LISTED})(?!\w)(?!')"
    rf"(?:\s*\([^()]*\)|,\s[^,;:.]{{1,90}}?,)?(?:\s+(?:and|nor)\s+(?:the\s+)?{LISTED})?\s+(?=[a-z])(?!and\b|or\b|to\b)"
)
"""A listed subject behind words that lead to it, or one of two."""


def find_opening(masked: str) -> tuple[int, int] | None:
    """Find the name that a sentence opens with as its subject."""
    match = _OPENING.match(masked)
    return match.span("listed") if match else None


def find_led(masked: str) -> tuple[int, int] | None:
    """Find the name that is a sentence's subject behind other words, or beside another name."""
    match = _LED.match(masked) if MASK in masked else None
    return match.span("listed") if match else None
