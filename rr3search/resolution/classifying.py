"""What became of a question: answered, answered no, partly, deferred, unresolved, unanswered.

Answers in, a status out, read from the words of the answers alone. A promise to come back on the question
defers it; work still going on, or a promise to do something about it, leaves it partly answered.
"""

import re
from collections.abc import Callable, Sequence

from rr3search.domain import AnswerStatus, QuestionStatus, fold_characters
from rr3search.resolution.affirming import AFFIRMED, TOLD_FIRST
from rr3search.resolution.denying import IN_PART, NEGATIVE, NONE_OF_IT, NOT_SO
from rr3search.resolution.leaving_open import (
    ACKNOWLEDGED,
    NOBODY_KNEW,
    NOT_ANSWERED,
    NOT_TOLD,
    ONLY_AGREED,
    UNDER_WAY,
    UNRESOLVED,
    UNSURE,
    WAS_ABSENT,
)
from rr3search.resolution.promising import PASSES_ON, PROMISE
from rr3search.resolution.subjects import is_of_others
from rr3search.resolution.withholding import NOT_TAKEN_UP, WITHHELD

__all__ = [
    "classify_answer",
    "denies_answer",
    "leaves_open",
    "list_promises",
    "only_agrees",
    "says_nothing",
    "summarise_status",
]

_VERB = re.compile(r"(?:would|will|can|could|needed|wanted|wished|preferred|was|were)\b", re.IGNORECASE)
_BY_WHO_ANSWERS = re.compile(r"\b(?:s?he|they|we|and|but|who|[A-Z]\w+) $")
_PAST = re.compile(r"\b(?:was|were)\b")
_PRESENT = re.compile(
    r"\b(?:is|are|may|will|would|has|have|can|must|should|continues?|remains?|applies|apply|includes?|depends?|do|does)\b"
)


def classify_answer(sentences: Sequence[str], *, asks_for: Callable[[str], bool] | None = None) -> QuestionStatus:
    """Tell what the answering side's sentences make of the question they answer.

    Args:
        sentences: In order, of the turns that answer; none where nobody answered.
        asks_for: Whether the question asks for what a verb says; None where yes or no cannot answer it.
    """
    folded = [one for one in map(fold_characters, sentences) if not ACKNOWLEDGED.search(one)]
    promises = [sentence for sentence in folded if _promises(sentence)]
    nobody_knew = any(NOBODY_KNEW.search(sentence) for sentence in folded)
    is_withheld = bool(folded) and bool(_withholds(folded[0]) or NOT_TAKEN_UP.search(folded[0]))
    is_unheard = not folded or any(map(NOT_ANSWERED.search, folded)) or all(map(WAS_ABSENT.search, folded))
    if is_unheard or ((nobody_knew or is_withheld) and not promises):
        return QuestionStatus.UNANSWERED
    rest = [sentence for sentence in folded if sentence not in promises]
    is_in_part = bool(rest) and IN_PART.search(rest[0]) is not None
    if is_in_part or (not is_withheld and _denies(rest, asks_for=asks_for)):
        return QuestionStatus.PARTLY if promises or is_in_part else QuestionStatus.ANSWERED_NO
    if any(UNRESOLVED.search(sentence) for sentence in folded):
        is_told = _opens_with_part(folded[0]) and not UNRESOLVED.search(folded[0]) and not promises
        return QuestionStatus.PARTLY if is_told else QuestionStatus.UNRESOLVED
    is_untold = (
        nobody_knew or is_withheld or _is_unsure(folded[0]) or any(NOT_TOLD.search(sentence) for sentence in folded)
    )
    if is_untold and not promises and _opens_with_part(folded[0]):
        return QuestionStatus.PARTLY
    if is_untold:
        return QuestionStatus.DEFERRED if promises or any(map(PASSES_ON.search, folded)) else QuestionStatus.UNRESOLVED
    return _weigh_substance(rest, is_promised=bool(promises))


def _promises(folded: str) -> bool:
    """Whether the answering side promises something; what others would do is no promise.

    Behind a yes only who answers promises: "it would; a review would report in May".
    """
    is_yes = AFFIRMED.search(folded) is not None
    return any(
        not _VERB.match(match.group())
        or not (is_of_others(folded, match.start()) or (is_yes and not _BY_WHO_ANSWERS.search(folded[: match.start()])))
        for match in PROMISE.finditer(folded)
    )


def _opens_with_part(folded: str) -> bool:
    """Whether an answer's first words tell a part of what was asked, whatever it cannot say behind them."""
    head = folded.split(";", maxsplit=1)[0]
    return bool(TOLD_FIRST.search(head)) and not leaves_open(head)


def _withholds(folded: str) -> bool:
    withheld = WITHHELD.search(folded)
    return withheld is not None and not is_of_others(folded, withheld.start())


def _is_unsure(folded: str) -> bool:
    unsure = UNSURE.search(folded)
    return unsure is not None and not is_of_others(folded, unsure.start())


def _denies(told: Sequence[str], *, asks_for: Callable[[str], bool] | None) -> bool:
    """Whether sentences that promise nothing say no; those that open with a yes do not, whatever the others deny."""
    if not told or (AFFIRMED.search(told[0]) and not NEGATIVE.search(told[0])):
        return False
    denied = NOT_SO.search(told[0]) if asks_for else None
    is_just_that = denied is not None and asks_for is not None and asks_for(denied["verb"] or denied["of_none"])
    return is_just_that or bool(NONE_OF_IT.search(told[0])) or any(map(NEGATIVE.search, told))


def _weigh_substance(told: Sequence[str], *, is_promised: bool) -> QuestionStatus:
    """Tell what sentences that deny nothing and leave nothing open make of the question.

    Args:
        told: Without those that promise to come back on it.
        is_promised: Whether there are any such.
    """
    substance = [sentence for sentence in told if not UNDER_WAY.search(sentence)]
    if is_promised:
        return QuestionStatus.PARTLY if any(map(_is_current, substance)) else QuestionStatus.DEFERRED
    return QuestionStatus.ANSWERED if len(substance) == len(told) else QuestionStatus.PARTLY


def list_promises(sentences: Sequence[str]) -> list[str]:
    """Give the sentences that promise to come back with an answer."""
    return [sentence for sentence in sentences if _promises(fold_characters(sentence))]


def leaves_open(sentence: str) -> bool:
    """Whether a sentence says that whoever was asked had no answer."""
    folded = fold_characters(sentence)
    return bool(NOT_TOLD.search(folded) or _is_unsure(folded) or NOBODY_KNEW.search(folded))


def says_nothing(sentence: str) -> bool:
    """Whether a sentence only takes note of a question."""
    return bool(ACKNOWLEDGED.search(fold_characters(sentence)))


def only_agrees(sentence: str) -> bool:
    """Whether a sentence tells of an agreement and not to what."""
    return bool(ONLY_AGREED.fullmatch(fold_characters(sentence).strip()))


def denies_answer(sentence: str) -> bool:
    """Whether a sentence says that a question was not answered, or that nobody there could."""
    folded = fold_characters(sentence)
    return bool(NOT_ANSWERED.search(folded) or NOBODY_KNEW.search(folded) or NOT_TAKEN_UP.search(folded))


def summarise_status(status: QuestionStatus) -> AnswerStatus:
    """Say the same in the four words an answer has."""
    match status:
        case QuestionStatus.ANSWERED | QuestionStatus.ANSWERED_NO:
            return AnswerStatus.ANSWERED
        case QuestionStatus.DEFERRED:
            return AnswerStatus.DEFERRED
        case _:
            return AnswerStatus.PARTLY


def _is_current(sentence: str) -> bool:
    """Whether the main statement is about now or later; an account of what was does not settle a question."""
    past, present = _PAST.search(sentence), _PRESENT.search(sentence)
    return present is not None and (past is None or present.start() < past.start())
