"""The mark with which minutes end what they say of an action: "Action closed.", "Completed.", "To be carried forward.".

A sentence in, the status out, or None. A mark says nothing of which action is meant; the words before it do.
"""

import re

from rr3search.action_register.doubts import is_qualified
from rr3search.domain import EntryStatus, fold_characters

__all__ = ["find_named_references", "read_mark"]

_REFERENCE = r"(?:no\.? ?|#)?[A-Z]{0,4}[-/ ]?\d[\w./-]*"
_SUBJECT = (
    r"(?:(?:this|the|that|it|both|all|these)(?: of (?:this|these))?\s+)?"
    rf"(?:(?:old |last )?(?:actions?|items?|matters?|points?|AP)\s+)?(?:{_REFERENCE}\s+)?(?:[:-]\s+)?"
)
_AIDS = (
    r"(?:(?:was|were|is|are|be|been|had|has|have|now|therefore|accordingly|thus|hence|duly|again|to|could|can|all|both|"
    r"then|so|also|agreed)\s+)*"
)
_END = r"(?:\W*$|[;,.:]\s|\s-\s|\s(?:and|as|until|pending|in the light)\b)"
_DONE = re.compile(
    rf"^\W*{_SUBJECT}{_AIDS}(?:complete|completed|closed|done|discharged|finished|actioned|fulfilled)"
    r"(?:\W*$|[;,:]\s|\.\s|\s-\s)",
    re.IGNORECASE,
)
_CARRIED = re.compile(
    rf"^\W*{_SUBJECT}{_AIDS}(?:carr(?:y|ied) (?:forward|over)|held over|hold over|deferred|brought forward|"
    r"remains? (?:open|outstanding)|outstanding)(?! \w+ (?:was|were|had|is|are)\b)(?! (?:the|a|an|his|her|their)\b)",
    re.IGNORECASE,
)
_DROPPED = re.compile(
    rf"^\W*{_SUBJECT}{_AIDS}(?:withdrawn|dropped|superseded|overtaken(?: by events)?|lapsed|abandoned|"
    r"no longer (?:needed|required|necessary|relevant|applicable|pursued)|(?:taken|struck|removed) (?:off|from) "
    rf"(?:the|this) \w+|not (?:be )?pursued(?: further)?){_END}",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"\b(?i:actions?(?: points?| items?)?|AP|A/P) ?(?:no\.? ?|#)?(?P<number>[A-Z]{0,4}[-/ ]?\d[\w./-]*)"
)


def read_mark(sentence: str) -> EntryStatus | None:
    """Tell what a sentence that is no more than a mark says; None of a sentence that tells of a thing."""
    folded = fold_characters(sentence).strip()
    if (dropped := _DROPPED.match(folded)) and not is_qualified(folded[dropped.end() :]):
        return EntryStatus.SUPERSEDED
    if _CARRIED.match(folded):
        return EntryStatus.CARRIED_FORWARD
    done = _DONE.match(folded)
    return EntryStatus.REPORTED_DONE if done and not is_qualified(folded[done.end() :]) else None


def find_named_references(sentence: str) -> list[str]:
    """Find the references by which a sentence names actions: "3.2" of "Action 3.2 was accordingly withdrawn"."""
    return [match.group("number").strip(" .-/").upper() for match in _NAMED.finditer(fold_characters(sentence))]
