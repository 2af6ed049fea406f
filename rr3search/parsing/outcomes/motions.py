"""Motions printed in words of their own, which a line further on says were carried.

Texts in, yes or no out. A motion that was lost, or of which nothing more is told, is no decision.
"""

import re
from collections.abc import Sequence

from rr3search.domain import fold_characters

__all__ = ["goes_on_deciding", "is_carried_motion", "is_quoted_motion"]

_MOTION = re.compile(
    r"^\W{0,3}(?:the )?(?:motion|proposal|resolution)(?: \d+)?\s*(?:[:\"]|-+\s|that\b|to\b)", re.IGNORECASE
)
_CARRIED = re.compile(
    r"(?:^|[.;,?!]\"?\s+)(?:the )?"
    r"(?:motion |resolution |proposal |vote |was |were |is |unanimously )*(?:carried|"
    r"passed|approved|adopted|"
    r"agreed)\b|\b(?:moved|proposed)\b[^.?]{2,60}\bseconded\b[^?]*\b(?:carried|passed|approved|agreed)\b",
    re.IGNORECASE,
)
_PUT = re.compile(r"\b(?:moved|proposed|motion|recommendation|resolution)\b", re.IGNORECASE)
_THAT = re.compile(r"^\W{0,2}That\b(?!'s)")
_PART = re.compile(r"^\W*(?:(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s*)?[Tt]hat\s(?!said\b|is\b|was\b|would\b|will\b)")
_QUOTES = frozenset("\"'")


def is_carried_motion(text: str, *, before: str, below: Sequence[str]) -> bool:
    """Whether a line puts a motion ("MOTION: ...", "That ...") that it or the next lines say was carried.

    Args:
        text: The line.
        before: The line before it, empty where it is the first.
        below: The next lines.
    """
    folded = fold_characters(text)
    is_put = _MOTION.match(folded) or (_THAT.match(folded) and _PUT.search(before))
    return bool(is_put) and any(_CARRIED.search(fold_characters(line)) for line in (text, *below))


def goes_on_deciding(text: str) -> bool:
    """Whether a line below a resolution is its next part ("(2) that the Clerk be asked to report")."""
    return bool(_PART.match(fold_characters(text)))


def is_quoted_motion(sentence: str, behind: str) -> bool:
    """Whether a sentence in quotation marks is a motion, by what is told of it right behind."""
    words, rest = fold_characters(sentence).strip(), fold_characters(behind).strip()
    is_quoted = words[:1] in _QUOTES and words[-1:] in _QUOTES
    return is_quoted and bool(_PUT.match(rest)) and bool(_CARRIED.search(rest))
