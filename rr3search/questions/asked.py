"""What a question asks, without the words that say who asked it.

Reported speech in, its matter out: "A member asked whether the fund would go on" asks "whether the fund would go on".
"""

import re

from rr3search.domain import fold_characters, list_words

__all__ = ["asks_yes_or_no", "strip_asker"]

_ASKING = re.compile(
    r"^.{0,200}?\b(?:asked|asks|queried|enquired|inquired|wondered|wonders|questioned|challenged|wanted to know|sought|"
    r"requested|raised (?:a|the) (?:question|query))\b"
    r"(?:\s+by\s+.{1,60}?(?=\s(?:whether|if|what|how|why|when|where|who)\b))?",
    re.DOTALL,
)
_POLAR = re.compile(
    r"(?:whether|if|will|would|can|could|is|are|was|were|does|do|did|has|have|had|may|might|should|must|shall)\b",
    re.IGNORECASE,
)
_LABEL = re.compile(r"^[^:?]{1,60}:\s+")


def strip_asker(question: str) -> str:
    """Give what is asked, its quotation marks and dashes folded; all of it where nothing else is left."""
    text = fold_characters(question)
    behind = _ASKING.match(text) or _LABEL.match(text)
    asked = text[behind.end() :].lstrip(" ,;:") if behind else text
    return asked if list_words(asked) else text


def asks_yes_or_no(question: str) -> bool:
    """Whether a yes or a no would answer it."""
    return bool(_POLAR.match(strip_asker(question)))
