"""Questions that the opening of their answer tells of: "In response to a question from Jo about fares, Al said".

A sentence in; where its opening says whose question it is and what about out, or None. Told of without whose it is, or
as the question that was put before ("the question from Jo"), it is none.
"""

import re
from dataclasses import dataclass

__all__ = [
    "ANSWER_NOUN",
    "TOLD_ASKING",
    "WH",
    "WHICH",
    "ToldQuestion",
    "find_told_question",
    "opens_with_told_question",
]

WH = r"(?:whether|if|what|how|why|when|where|who|whose|whom|which)\b"
"""The word with which an indirect question begins."""
WHICH = r"(?:how\s+(?:many|much|long|often|far)|(?:what|which)\s+\w+|whom|whose)\b"
"""The same behind a preposition: "asked for how many hours", "in what year"."""
TOLD_ASKING = (
    r"(?:asked|queried|enquired|inquired|wondered|questioned|(?:wanted|wished|asked|sought|demanded|tried|hoped|begged|"
    r"requested)\s+to\s+(?:know|hear|learn|understand|find\s+out|be\s+told))"
)
"""What somebody does who puts a question, in the past tense."""
ANSWER_NOUN = (
    r"(?:updates?|clarification|clarity|confirmation|assurances?|reassurances?|details?|views?|information|explanations?|"
    r"reasons?|news|figures?|advice|evidence|thoughts|comments?|positions?|breakdowns?|numbers?|data|statistics|"
    r"an? (?:answer|timescale|timeline|date))"
)
"""What somebody asks for who wants an answer."""
_REPLYING = r"(?:In (?:response|reply|answer) to|Responding to|Replying to|Answering)"
_QUESTION = (
    r"(?:(?:an?|another|one|several|some|two|three|various)\s+)(?:(?:\w+[- ])?\w+\s+)?(?:questions?|quer(?:y|ies)|"
    r"enquir(?:y|ies)|inquir(?:y|ies))|(?:further\s+|related\s+)?(?:questions|queries)"
)
"""No earlier one: "a question", "another query", "a follow-up question", "questions"."""
_PUT_BY = re.compile(
    rf"^(?:(?:{_REPLYING}|Following|Further to|To|On)\s+(?:{_QUESTION})\s+"
    r"(?:(?:that\s+(?:was|had been)\s+)?(?:raised|asked|put|posed|submitted)\s+)?(?:from|by)|"
    r"(?:(?:When|On being|Upon being|Being|Having been)\s+(?:then\s+|also\s+|further\s+)?)?"
    r"(?i:asked|questioned|quizzed|pressed|challenged)\s+(?:again\s+|further\s+|then\s+|in turn\s+)?by)\s+(?=\w)"
)
_WHO_ASKED = re.compile(rf"^{_REPLYING}\s+(?=\w)(?P<who>[^,;:]{{1,90}}?),?\s+who\s+(?:had\s+)?{TOLD_ASKING}\s+")
_WHEN_ASKED = re.compile(
    rf"^(?:When|After|As|Once)\s+(?!asked\b)(?P<who>[^,;:]{{1,90}}?)\s+(?:had\s+)?{TOLD_ASKING}\s+(?=(?:about\s+)?{WH})"
)
_SURELY = (
    rf"(?:(?:about|regarding|concerning|relating to|(?:in|with) (?:relation|regard|respect) to|as to)\b|on\s+{WH}|{WH})"
)
_MATTERS = tuple(
    re.compile(
        rf"(?P<who>[^,;:]{{1,90}}?),?\s+(?:(?:who\s+)?(?:asking|seeking|{TOLD_ASKING})\s+)?(?P<matter>(?:{words})\s.*)$"
    )
    for words in (_SURELY, r"(?:on(?! behalf)|over|for)\b")
)
"""Whose it is, and what it is about; a word that may stand in a name only where no other tells."""


@dataclass(frozen=True, slots=True)
class ToldQuestion:
    """Who asked and what, as printed."""

    who: str
    matter: str


def opens_with_told_question(sentence: str) -> bool:
    """Whether a sentence opens with a question of somebody's, which it then answers."""
    return any(shape.match(sentence) for shape in (_PUT_BY, _WHO_ASKED, _WHEN_ASKED))


def find_told_question(opening: str) -> ToldQuestion | None:
    """Take apart what stands before an answer; None where it does not say whose question it is, or what about."""
    if put := _PUT_BY.match(opening):
        clause = opening[put.end() :]
        told = next((found for shape in _MATTERS if (found := shape.match(clause))), None)
        return ToldQuestion(told["who"], told["matter"]) if told else None
    asked = _WHO_ASKED.match(opening) or _WHEN_ASKED.match(opening)
    return ToldQuestion(asked["who"], opening[asked.end() :]) if asked and opening[asked.end() :].strip() else None
