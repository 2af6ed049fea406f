"""What a figure asked for makes of an answer: how many, what share, how long.

A question, the sentences that answer it and what their words alone make of it in, the status out. Whoever was asked how
many and speaks of other things answered nothing; whoever gave the figure did, whatever else is not known.
"""

import re
from collections.abc import Sequence

from rr3search.domain import NUMBER_WORDS, QuestionStatus, fold_characters
from rr3search.resolution import leaves_open

__all__ = ["settle_figure"]

_COUNT = re.compile(
    r"\bhow (?:many|much(?! (?:longer|further|time|notice|more time)\b))\b|"
    r"\bwhat (?:the )?(?:proportion|share|percentage|number|fraction|total) (?:of|was|were|had)\b",
    re.IGNORECASE,
)
_MEASURE = re.compile(rf"\bhow (?:long|often|soon|far|quickly)\b|{_COUNT.pattern}", re.IGNORECASE)
_HOW_MUCH = re.compile(r"\bhow much\b", re.IGNORECASE)
"""Of damage or support no figure need be told."""
_WHETHER = re.compile(r"\b(?:asked|wondered|queried|enquired|know) (?:whether|if)\b", re.IGNORECASE)
_NUMBER = rf"\d|\b(?:{'|'.join(NUMBER_WORDS)}|hundreds?|thousands?|half)\b"
_FIGURE = re.compile(_NUMBER, re.IGNORECASE)
_QUANTITY = re.compile(
    rf"{_NUMBER}|\b(?:none|nobody|no one|nothing|no|not|all|both|most|many|few|fewer|several|some|enough|dozens?|"
    r"scores?|millions?|couple|majority|minority|quarter|third|once|twice|more|less|little|lots?|plenty|unlimited|"
    r"free|doubled?|halved|depend\w*)\b",
    re.IGNORECASE,
)
"""Says how many or how much in any way, or why that cannot be said."""
_DAY = re.compile(
    r"\b(?:in|of|since|from|until|by|on|for|policy|act|regulations) (?:\w+ )?(?:19|20)\d\d\b", re.IGNORECASE
)
_ELSEWHERE = re.compile(
    r"\b(?:table|appendix|annexe?|papers?|slides?|report|website|list|chart|graph|page|circulated|attached|enclosed|"
    r"published|figures?|numbers?|total|data|breakdown|statistics)\b",
    re.IGNORECASE,
)
"""Where the figure stands instead, or that it was spoken of."""


_OTHER_TASK = re.compile(
    r"\b(?:promised|agreed|undertook|offered|would|will) (?:to )?(?:send|circulate|share|supply|bring) (?:\w+ )?"
    r"an? (?:list|paper|report|note) (?:of|on|about)\b",
    re.IGNORECASE,
)
"""What somebody is to send of another thing."""


def settle_figure(question: str, answer: Sequence[str], status: QuestionStatus) -> QuestionStatus:
    """Correct a status by whether the figure that was asked for is there.

    Args:
        question: Its words.
        answer: The sentences that answer it, in order; at least one.
        status: What their words alone make of it.
    """
    asked = fold_characters(question)
    if not _MEASURE.search(asked):
        return status
    told = [fold_characters(sentence) for sentence in answer]
    is_figure = bool(_FIGURE.search(told[0])) and not leaves_open(told[0])
    if status is QuestionStatus.ANSWERED_NO or (status is QuestionStatus.UNRESOLVED and _COUNT.search(asked)):
        return QuestionStatus.ANSWERED if is_figure else status
    if status is QuestionStatus.PARTLY and is_figure and _COUNT.search(asked) and not any(map(leaves_open, told)):
        return QuestionStatus.ANSWERED
    is_counted = _COUNT.search(asked) and not _HOW_MUCH.search(asked) and not _WHETHER.search(asked)
    is_beside = status is QuestionStatus.ANSWERED and is_counted
    return QuestionStatus.UNANSWERED if is_beside and not any(map(_tells_quantity, told)) else status


def _tells_quantity(sentence: str) -> bool:
    """Whether a sentence says how many in some way, or where that stands; the year of a thing is no count."""
    if _OTHER_TASK.search(sentence):
        return False
    return bool(_QUANTITY.search(_DAY.sub("", sentence)) or _ELSEWHERE.search(sentence))
