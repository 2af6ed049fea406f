"""Whether a passage holds the kind of fact that was asked for: a date, a count, a sum of money, a time, a reason.

What a question is after and a passage in; whether it holds that, and how much better that makes it, out. Dates, counts,
sums and lengths of time are insisted on before an answer is given. Why something is so can be told in any words: what
shows a reason in its form only comes first.
"""

import re

from rr3search.comparison import Figure, find_figures
from rr3search.domain import NUMBER_WORDS, AnswerType, Intent, Passage, fold_characters
from rr3search.queries import list_counted, list_stems

__all__ = ["holds_fact", "holds_fact_in", "measure_fit", "measure_held", "tells_fact"]

_NUMBER = rf"(?:\d[\d,.]*|an?|{'|'.join(NUMBER_WORDS)}|half an|a few|several)"
_ANY_NUMBER = re.compile(rf"\b(?:\d[\d,.]*|{'|'.join(NUMBER_WORDS)})\b", re.IGNORECASE)
_TIMES = r"(?:minutes?|hours?|days?|nights?|weeks?|fortnights?|months?|years?|terms?)"
_MONTHS = (
    r"january|february|april|june|july|august|september|october|november|december|spring|summer|autumn|"
    r"winter|"
    r"monday|tuesday|wednesday|thursday|friday|saturday|sunday"
)
_SHOWS = {
    AnswerType.AMOUNT: re.compile(
        rf"[£$€]\s?\d|\b\d[\d,.]*\s?(?:(?:k|m|bn|million|billion|thousand|pounds|per cent)\b|%)|"
        rf"\b(?:{'|'.join(NUMBER_WORDS)}|hundreds?|thousands?|half) (?:million|billion|thousand|pounds)",
        re.IGNORECASE,
    ),
    AnswerType.DATE: re.compile(
        rf"\b(?:{_MONTHS})\b|\b(?:\d{{1,2}}(?:st|nd|rd|th)?(?: of)?|in|by|until|from|since|early|mid|late|end of) "
        r"(?-i:May|March)\b|"
        rf"(?-i:May|March) \d|\b(?:19|20)\d\d\b|\b\d{{1,2}}[./]\d{{1,2}}[./]\d{{2}}|\b\d{{1,2}}/\d{{1,2}}\b|"
        rf"\bQ[1-4]\b|\b(?:next|this|last|coming|"
        rf"within|in)\s+(?:the\s+)?"
        rf"(?:\w+\s+){{0,3}}?(?:days?|weeks?|months?|years?|quarter)\b|\b(?:today|tomorrow|immediately|"
        rf"imminently|shortly)\b",
        re.IGNORECASE,
    ),
    AnswerType.DURATION: re.compile(
        rf"\b{_NUMBER}(?:[ -]\w+)?[ -]{_TIMES}\b|\b(?:until|since|for ever|permanent(?:ly)?|indefinite(?:ly)?|at once|"
        r"straight away|overnight|on the same day)\b",
        re.IGNORECASE,
    ),
    AnswerType.REASON: re.compile(
        r"\b(?:because|owing to|due to|as a result|on account of|in order to|so (?:that|as to)|reasons?|attributed|"
        r"caused|meant that|at the request of|to (?:save|avoid|prevent|reduce|protect|make room))\b",
        re.IGNORECASE,
    ),
}
_HELD_OR_WEIGHED = frozenset(
    list_stems("hold weigh contain capacity carry produce store spill release generate emit use")
)
_MEASURED = re.compile(
    r"\b\d[\d,.]*\s?(?:(?:cubic|square) (?:met|cent|kilo|f|m|y)\w+|lit(?:re|er)s?|gallons?|tonn?es?|tons?|kilo\w*|kg|"
    r"hectares?|acres?|kwh|mwh|megawatts?)\b",
    re.IGNORECASE,
)
"""How much something holds or weighs, which is no sum of money."""
_INSISTED_ON = frozenset({AnswerType.AMOUNT, AnswerType.DATE, AnswerType.DURATION})
_SHARE_WORDS = re.compile(
    r"\b(?:half|hundreds|thousands|millions|dozens|(?:an?|one) (?:third|quarter|fifth|tenth|dozen)|majority)\b",
    re.IGNORECASE,
)
_NO_COUNTS = re.compile(
    r"\b(?:[A-Z]{1,3}\d+|(?i:items?|minutes?|paragraphs?|pages?|sections?|actions?|tables?|annex|route) \d[\d.]*|"
    r"\d{1,2}(?:[.:]\d\d)? ?(?:am|pm|AM|PM))(?![\w])"
)
"""Numbers that only name something: an action, a place in the agenda, a time of day."""
_ROW_NUMBER = re.compile(r"^\W*\d[\d.]*\s*\|")
"""The first cell of a row that only says which it is."""
_MEASURES = frozenset(list_stems("time minute hour day week month year mile metre centimetre mm cm mph tonne am pm"))
"""What a number may be of that is no count, unless it is what was asked for."""
_RATE = re.compile(
    r"\b(?:a|an|per|each|every) (hour|day|night|week|month|quarter|year|term|head|person)\b", re.IGNORECASE
)
_FIRST_OF_TWO = re.compile(
    rf"\b(?:\d[\d,]*|{'|'.join(NUMBER_WORDS)}) (?:or|to|and) (?=\d|(?:{'|'.join(NUMBER_WORDS)})\b)", re.IGNORECASE
)
"""In "thirty or forty times" the number that stands before another of the same thing."""
_WHY = re.compile(r"\b(?:why|reasons?)\b", re.IGNORECASE)
_HELD, _COUNTED = 0.5, 1.0
"""In standard deviations of the fused score: what holds the kind of fact asked for, and what counts the very thing."""


def holds_fact(intent: Intent, text: str) -> bool:
    """Whether the text holds a date, count or sum where one is asked for; True where none is."""
    if intent.answer_type is AnswerType.NUMBER:
        return _holds_count(text, frozenset(intent.counted))
    if intent.answer_type is AnswerType.AMOUNT and not _HELD_OR_WEIGHED.isdisjoint(list_stems(" ".join(intent.topic))):
        return _shows(intent.answer_type, text) or bool(_MEASURED.search(text))
    return intent.answer_type not in _INSISTED_ON or _shows(intent.answer_type, text)


def holds_fact_in(intent: Intent, passage: Passage) -> bool:
    """The same of a passage; behind a question for the count of the very thing a number alone is that count."""
    asked = passage.question or passage.replies_to or ""
    is_count = intent.answer_type is AnswerType.NUMBER and not set(intent.counted).isdisjoint(list_counted(asked))
    return holds_fact(intent, passage.text) or (is_count and bool(_ANY_NUMBER.search(passage.text)))


def tells_fact(intent: Intent, text: str) -> bool:
    """Whether the text counts the very thing asked for, or says how long where that is asked.

    A date or a sum may be one of something else, so that none is taken for the very one.
    """
    return _counts_asked(intent, text) or (intent.answer_type is AnswerType.DURATION and holds_fact(intent, text))


def measure_held(intent: Intent, text: str) -> float:
    """How much the words of a text show the kind of fact asked for; 0 where none is or they do not."""
    if intent.answer_type is AnswerType.NUMBER:
        held = _HELD if _holds_count(text, frozenset(intent.counted)) else 0.0
        return _COUNTED if _counts_asked(intent, text) else held
    return _HELD if intent.answer_type and _shows(intent.answer_type, text) else 0.0


def measure_fit(intent: Intent, passage: Passage) -> float:
    """The same of a passage, which also replies to a question for the count of the thing, or to why."""
    asked = passage.question or passage.replies_to or ""
    held = measure_held(intent, passage.text)
    if intent.answer_type is AnswerType.REASON:
        return max(held, _HELD if _WHY.search(asked) else 0.0)
    return held + (0.0 if set(intent.counted).isdisjoint(list_counted(asked)) else _HELD)


def _shows(wanted: AnswerType, text: str) -> bool:
    """Whether the form of a text shows a kind of fact; the day by which also tells how soon."""
    folded = fold_characters(text)
    is_day = wanted is AnswerType.DURATION and bool(_SHOWS[AnswerType.DATE].search(folded))
    return is_day or bool(_SHOWS[wanted].search(folded))


def _counts_asked(intent: Intent, text: str) -> bool:
    """Whether a number counts the very thing asked for, or by the very time ("each day")."""
    if intent.answer_type is not AnswerType.NUMBER:
        return False
    counted, topic = frozenset(intent.counted), frozenset(list_stems(" ".join(intent.topic)))
    if any(figure.unit & counted for figure in _find_counts(text)):
        return True
    return _holds_count(text, counted) and not topic.isdisjoint(list_stems(" ".join(_RATE.findall(text))))


def _find_counts(text: str) -> list[Figure]:
    told = _FIRST_OF_TWO.sub("", _NO_COUNTS.sub(" ", _ROW_NUMBER.sub("", fold_characters(text))))
    return [figure for figure in find_figures(told) if not figure.is_money]


def _holds_count(text: str, counted: frozenset[str]) -> bool:
    """Whether anything is counted that could be what was asked for; a length of time is no count of visits."""
    counts = _find_counts(text)
    return bool(_SHARE_WORDS.search(text)) or any(
        figure.unit & counted or not figure.unit & _MEASURES for figure in counts
    )
