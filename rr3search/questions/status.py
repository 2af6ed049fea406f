"""What became of a question at its own meeting, from its words and those of its answers.

Sentences in, a status out. Without an answer an action, or the question's own last words, still tell something.
"""

import re
from collections.abc import Callable, Sequence

from rr3search.domain import QuestionStatus
from rr3search.queries import list_stems
from rr3search.questions.asked import asks_yes_or_no
from rr3search.questions.asked_figures import settle_figure
from rr3search.resolution import classify_answer, denies_answer, leaves_open

__all__ = ["tell_opened_status", "tell_status", "tell_tabled_status"]

_OWN_REPLY = re.compile(
    r"\b(?:whether|if|what|how|why|when|where|who|about)\b.{0,300}?(?:[,;]|\band)\s+(?P<reply>(?:the\s+)?[A-Z][\w.'-]*(?:\s[A-Z]"
    r"[\w.'-]*){0,2}\s(?:replied|responded|answered|confirmed|explained|said)\b.*)",
    re.DOTALL,
)
"""The answer in the question's own sentence: "asked if it had been paid and Jo replied that it had not"."""
_NO_YES_OR_NO = re.compile(
    r"\bwhy\b|\basked who\b|^who\b|\bwhat (?:became|becomes|happened|happens|would happen|will happen)\b|"
    r"\bassur(?:e|ed|ances?)\b|\bthat\b.{0,60}\bwould not\b",
    re.IGNORECASE,
)
"""What asks for a reason or a person, or that something be ruled out: to these no denial is a no."""


_NOT_AT_HAND = re.compile(
    r"\b(?:did|does|do)(?:n't|n’t| not) (?:yet )?(?:have|know|hold)\b|\bto hand\b|"
    r"\bhad not (?:yet )?(?:replied|answered)\b",
    re.IGNORECASE,
)
"""What can be found out; what nobody can say cannot."""


def tell_status(question: str, asked: Sequence[str], answer: Sequence[str], *, is_acted_on: bool) -> QuestionStatus:
    """Tell what became of a question from the floor.

    Args:
        question: How it was put.
        asked: Its sentences; where its last say that it was not answered, what was said next is no answer.
        answer: The sentences that answer it; none where nobody did.
        is_acted_on: Whether it led to an action.
    """
    is_left_open = any(map(leaves_open, asked[1:]))
    is_denied = any(map(denies_answer, asked[1:]))
    if answer:
        status = _judge(question, answer, is_acted_on=is_acted_on)
        if status is not QuestionStatus.ANSWERED or not is_left_open:
            return status
        return QuestionStatus.UNANSWERED if is_denied else QuestionStatus.UNRESOLVED
    if is_acted_on:
        return QuestionStatus.DEFERRED
    if reply := _OWN_REPLY.search(asked[0]):
        return tell_opened_status(asked[0], [reply.group("reply")])
    return QuestionStatus.UNRESOLVED if is_left_open and not is_denied else QuestionStatus.UNANSWERED


def tell_tabled_status(question: str, answer: Sequence[str]) -> QuestionStatus:
    """Tell what became of a question that stands over its answer."""
    status = tell_opened_status(question, answer)
    return settle_figure(question, answer, status) if answer else status


def tell_opened_status(question: str, answer: Sequence[str]) -> QuestionStatus:
    """Tell it of a question that the opening of its answer tells of; figures may stand in the question then."""
    return classify_answer(answer, asks_for=_read_asked(question))


def _judge(question: str, answer: Sequence[str], *, is_acted_on: bool) -> QuestionStatus:
    """Tell what answers make of the question they follow; who did not have one with them and must act puts it off."""
    status = tell_opened_status(question, answer)
    if status is QuestionStatus.ANSWERED_NO and _NO_YES_OR_NO.search(question):
        return QuestionStatus.ANSWERED
    if status is QuestionStatus.UNRESOLVED and is_acted_on and any(map(_NOT_AT_HAND.search, answer)):
        return QuestionStatus.DEFERRED
    return settle_figure(question, answer, status)


def _read_asked(question: str) -> Callable[[str], bool] | None:
    """Say whether a question asks for what a verb says; None where yes or no cannot answer it."""
    if not asks_yes_or_no(question):
        return None
    stems = frozenset(list_stems(question))
    return lambda verb: not stems.isdisjoint(list_stems(verb))
