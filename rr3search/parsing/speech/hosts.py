"""Whose words a paragraph goes on with: behind thanks to all, or as a written report handed in.

Text in, yes or no.
"""

import re

from rr3search.domain import Attribution, SpeakerType

__all__ = ["goes_on_behind_thanks", "hands_over"]

_HANDS_OVER = re.compile(
    r"\b(?:submitted|provided|sent|read(?: out)?|circulated|gave|reported|made)\b.{0,60}"
    r"\b(?:the following|as follows|follows)\b.{0,60}:\s*$"
)
_THANKED = re.compile(
    r"\bthanked (?:members|everyone|everybody|all|those|colleagues)\b"
    r"(?!.*\b(?:presentation|report|update|talk|paper|briefing)\b)"
)
_TO_COME = re.compile(r"\b(?:would|could|might)\b")
"""Reported speech tells what is to come so; what the minute-taker tells has happened."""


def goes_on_behind_thanks(teller: Attribution, thanks: str, sentence: str) -> bool:
    """Whether a sentence is still the words of somebody who thanked all; who thanks a speaker hands over.

    Args:
        teller: Whose the sentence before is.
        thanks: That sentence.
        sentence: The one behind it, which says nothing of its speaker.
    """
    is_theirs = teller.speaker_type is SpeakerType.PERSON and _THANKED.search(thanks) is not None
    return is_theirs and _TO_COME.search(sentence) is not None


def hands_over(text: str) -> bool:
    """Whether what follows is somebody's written words, paragraph for paragraph."""
    return bool(_HANDS_OVER.search(text))
