"""What two statements have in common: the stems of the words that carry what is said.

Text in, stems out. Left out are small words, numbers, days, and the frame of reported speech ("Jo Marsh said that",
"One member asked"), which tells who speaks and not of what.
"""

import re
from collections.abc import Sequence

from rr3search.comparison.days import hide_days
from rr3search.domain import NUMBER_WORDS, fold_characters, list_words
from rr3search.queries import list_stems

__all__ = ["SMALL_WORDS", "list_content", "share_content", "strip_frame"]

_SMALL = """
a an the that this these those and or but nor of to in on at by for from with within without into onto over under
about as than then so if when where while which who whom whose what how whether it its he she they his her their them
him we us our is are was were be been being has have had having do does did will would shall should can could may
might must not no never now also there here each every all any some such only just still yet already more most less
fewer very too out up down off again further both either neither one other another same own per until before after
since between once twice """
SMALL_WORDS = frozenset(_SMALL.split())
"""Words that stand beside any topic."""
_TIMES = frozenset(["year", "years", "month", "months", "week", "weeks", "day", "days", "time", "times", "am", "pm"])
"""As common, though they are what a figure may count."""
_FRAME = re.compile(
    r"^[^,.;:]{0,60}?\b(?:said|says|told \w+|tell (?:the )?\w+(?= that\b)|"
    r"reported|confirmed|explained|added|noted|stated|replied|answered|"
    r"advised|announced|repeated|reaffirmed|made clear|asked|asks|wondered|"
    r"enquired|inquired|wanted to know)\b(?:\s+that\b)?\s*",
    re.IGNORECASE,
)


def strip_frame(sentence: str) -> str:
    """Cut off who says it: "Jo Marsh said that the weir leaks" is "the weir leaks"."""
    frame = _FRAME.match(sentence)
    rest = sentence[frame.end() :] if frame else sentence
    return rest if list_words(rest) else sentence


def list_content(sentences: Sequence[str]) -> frozenset[str]:
    """Collect the stems of what the sentences speak of."""
    words = (
        word
        for sentence in sentences
        for word in list_words(hide_days(strip_frame(fold_characters(sentence))))
        if word not in SMALL_WORDS and word not in _TIMES and word not in NUMBER_WORDS and word[0].isalpha()
    )
    return frozenset(stem for word in words for stem in list_stems(word))


def share_content(one: frozenset[str], other: frozenset[str], *, fewest: int = 1) -> bool:
    """Whether two contents share half of the smaller one.

    Args:
        one: Of one statement.
        other: Of the other.
        fewest: Words they must share at least, unless the smaller has no more than one.
    """
    shared, smaller = len(one & other), min(len(one), len(other))
    return shared >= max(min(fewest, smaller), 1) and shared * 2 >= smaller
