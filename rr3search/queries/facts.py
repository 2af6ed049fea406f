"""What kind of fact a question asks for, and of what: "how many places" asks for a number, of places.

A question in; the kind, the words that only ask for it, and the stems of what is counted out.
"""

import re

from rr3search.domain import AnswerType
from rr3search.queries.terms import list_content_terms, list_stems

__all__ = ["list_counted", "list_framing", "read_answer_type"]

_TYPES = (
    (
        AnswerType.DURATION,
        re.compile(
            r"\bhow (?:long|soon|quickly|much (?:time|longer|notice|warning))\b|\bfor what period\b", re.IGNORECASE
        ),
    ),
    (
        AnswerType.AMOUNT,
        re.compile(
            r"\bhow much\b|\bwhat (?:amount|sum|cost|price|budget)\b|\bhow (?:expensive|costly)\b|"
            r"\bwhat (?:is|are|was|were|will be|would be) (?:the|a) (?:[\w-]+ ){0,3}?(?:cost|price|fee|fine|fare|"
            r"charge|budget|bill|penalty|rent|salary)\b|"
            r"\bwhat (?:did|does|do|will|would|has|have) [^?]{1,80}?\bcosts?\b",
            re.IGNORECASE,
        ),
    ),
    (
        AnswerType.NUMBER,
        re.compile(
            r"\bhow many\b|\bwhat (?:number|percentage|proportion|share|per ?cent)\b|"
            r"\bwhat (?:is|are|was|were) the (?:average|mean|median|total|number)\b",
            re.IGNORECASE,
        ),
    ),
    (
        AnswerType.DATE,
        re.compile(
            r"^\s*when\b|\b(?:what|which|on what|by what) (?:date|day|month|year|deadline)\b|\bby when\b|"
            r"\bsince when\b|"
            r"\bwhen (?:will|is|are|was|were|did|does|do|can|should)\b",
            re.IGNORECASE,
        ),
    ),
    (
        AnswerType.REASON,
        re.compile(r"^\W*(?:and |but |so )?(?:why|for what reason|what (?:is|was) the reason)\b", re.IGNORECASE),
    ),
)
_FRAMING = {
    AnswerType.DATE: "date day month year time start starts begin begins happen happens due",
    AnswerType.NUMBER: "number percentage proportion percent average mean median total",
    AnswerType.AMOUNT: "amount sum",
    AnswerType.DURATION: "long longer soon time",
    AnswerType.REASON: "reason",
}
"""Words that ask for the type and say nothing of the topic."""
_COUNTED = re.compile(
    r"\bhow many (?:more |other |of (?:the|these|those|all|our|its|their|his|her) )?(?!of\b)"
    r"(?P<what>(?:[\w'-]+ ){0,2}?[\w'-]+)"
    r"(?= (?:a|an|the|per|each|every|of|in|at|on|for|from|to|with|by|who|which|that|is|are|was|were|be|been|"
    r"will|would|can|could|may|might|should|shall|must|do|does|did|has|have|had|use|now|there|before|after|since|"
    r"took|take|came|come|went|go|got|get|\w+ed)\b|\W*$)",
    re.IGNORECASE,
)


def read_answer_type(question: str) -> AnswerType | None:
    """Tell what kind of fact a question asks for; None where no kind in particular."""
    return next((kind for kind, pattern in _TYPES if pattern.search(question)), None)


def list_framing(wanted: AnswerType | None) -> list[str]:
    """List the words that only ask for that kind of fact."""
    return _FRAMING[wanted].split() if wanted else []


def list_counted(question: str) -> list[str]:
    """List the stems of what a question wants counted, empty where it asks for no number of anything."""
    match = _COUNTED.search(question)
    return list_stems(" ".join(list_content_terms(match.group("what")))) if match else []
