"""Who holds an item: the words with which somebody begins to present one, or hands in a written report.

Text in, yes or no.
"""

import re

__all__ = ["hands_over", "presents"]

_HANDS_OVER = re.compile(
    r"\b(?:submitted|provided|sent|read(?: out)?|circulated|gave|reported|made)\b.{0,60}"
    r"\b(?:the following|as follows|follows)\b.{0,60}:\s*$"
)
_PRESENTING = re.compile(
    r"\b(?:presented|introduced|gave|reported|updated|outlined|talked|took (?:the|her|his|their)|ran through|briefed|"
    r"summari[sz]ed|spoke to|provided|tabled|walked|explained|submitted|drew attention)\b"
)


def hands_over(text: str) -> bool:
    """Whether what follows is somebody's written words, paragraph for paragraph."""
    return bool(_HANDS_OVER.search(text))


def presents(sentence: str) -> bool:
    """Whether the one who says this presents the item, so that questions are his or hers to answer."""
    return bool(_PRESENTING.search(sentence))
