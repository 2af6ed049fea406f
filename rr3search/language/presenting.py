"""The verbs with which somebody begins to present an item.

A sentence in, yes or no.
"""

import re

__all__ = ["presents"]

_PRESENTING = re.compile(
    r"\b(?:presented|introduced|gave|reported|updated|outlined|talked|took (?:the|her|his|their)|ran through|briefed|"
    r"summari[sz]ed|spoke to|provided|tabled|walked|explained|submitted|drew attention)\b"
)


def presents(sentence: str) -> bool:
    """Whether the one who says this presents the item, so that questions are his or hers to answer."""
    return bool(_PRESENTING.search(sentence))
