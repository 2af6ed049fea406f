"""Which passages answer a question from the floor.

The question and what was recorded after it in its section in, its answers out. An answer is what another speaker says
next, whom the question was put to first of all; the minute-taker's own words count in the question's own paragraph.
The exchange is over with the next question, with an action or a decision once there is an answer, and where somebody
speaks of something else. A question nobody answers is left without one: a wrong pair is worse than none.
"""

import re
from collections.abc import Sequence
from itertools import takewhile

from rr3search.domain import Passage, SpeakerType, TurnKind, fold_characters, fold_name
from rr3search.queries import list_content_stems
from rr3search.questions.openings import OpeningQuestion, opens_with_question
from rr3search.resolution import says_nothing

__all__ = ["count_own_answers", "take_answers", "take_question", "take_rest_of_answer", "take_until_next"]

_FURTHEST = 3
"""Paragraphs in which the first answer comes, if it comes."""
_OPENING = 100
"""Characters in which a turn says what it does."""
_LEAD = r"^[^.:;]{0,60}?\b"
_TURNS_ELSEWHERE = re.compile(
    rf"{_LEAD}(?:reminded|moved on|turned to|presented|introduced|gave an? (?:\w+ )?(?:update|presentation|overview)|"
    r"tabled|drew attention|closed the|opened the|thanked (?:all|everyone|members|attendees|the \w+)|"
    r"welcomed (?:all|everyone|members|attendees)|proposed that|called for)\b"
)
_ASIDE = re.compile(
    r"^\W*(?:\w+\s+){0,2}(?:laughter|applause|silence)\b|^[\[(][^\])]{0,200}[\])]\W{0,3}$|"
    r"\b(?:left|joined|entered|rejoined) the (?:meeting|call|room)\b|"
    r"^(?:The )?(?:meeting|committee|board|group|discussion) (?:then )?(?:moved|turned|closed|ended|rose|finished|"
    r"adjourned)\b|^(?:(?:The )?Date of )?(?:the )?next meeting\b",
    re.IGNORECASE,
)
_ASKED_ANEW = re.compile(r"^Asked\b")
"""Somebody goes on with another question put to them: "Asked about the mill, he said"."""
_REPLIES = re.compile(rf"{_LEAD}(?:replied|responded|answered|clarified|in (?:reply|response|answer))\b", re.IGNORECASE)
_ADDS = re.compile(rf"{_LEAD}(?:added|agreed|confirmed|also|echoed|continued|supported)\b", re.IGNORECASE)
_AGREED_TO = re.compile(r"^It was agreed that (?:it|they|this|that|these|those|s?he) (?:could|would|should|might)\b")
"""A decision that says yes or no to what was asked right before it."""
_TOLD = frozenset({SpeakerType.NARRATOR, SpeakerType.UNATTRIBUTED})
_RECORDS = frozenset({TurnKind.ACTION, TurnKind.DECISION})


def take_question(passages: Sequence[Passage]) -> Sequence[Passage]:
    """The question these passages begin with, with its other parts where its length had it cut; none if none."""
    first = passages[0]
    if first.kind is not TurnKind.QUESTION:
        return []
    parts = takewhile(
        lambda passage: (
            passage.kind is TurnKind.QUESTION
            and passage.source.paragraph == first.source.paragraph
            and passage.attribution == first.attribution
        ),
        passages,
    )
    return list(parts)


def take_until_next(following: Sequence[Passage]) -> list[Passage]:
    """What was recorded up to the next question, which the opening of its answer may tell of."""
    return list(takewhile(lambda passage: not _begins_exchange(passage), following))


def count_own_answers(inside: Sequence[Passage]) -> int:
    """Count the passages under a tabled question that come before all others' questions.

    Its first answer may say again whose question it answers.
    """
    before = list(takewhile(lambda passage: passage.kind not in {TurnKind.QUESTION, TurnKind.ANSWER}, inside))
    first = inside[len(before) : len(before) + 1]
    is_answered = bool(first) and first[0].kind is TurnKind.ANSWER
    count = len(before) + is_answered
    return count + len(take_until_next(inside[count:]))


def take_rest_of_answer(opening: OpeningQuestion, following: Sequence[Passage]) -> list[Passage]:
    """What others than the asker say in the same paragraph, behind a question that its answer opens with.

    Args:
        opening: The question.
        following: What was recorded after its passage in the section, up to the next question.
    """
    asking = opening.asking
    here = takewhile(lambda passage: passage.source.paragraph == asking.source.paragraph, following)
    spoken = takewhile(lambda passage: passage.kind is TurnKind.ANSWER, here)
    return [passage for passage in spoken if not _is_same_person(passage, asking)]


def _begins_exchange(passage: Passage) -> bool:
    return passage.kind is TurnKind.QUESTION or opens_with_question(passage)


def take_answers(question: Passage, following: Sequence[Passage], *, asked_of: str | None) -> list[Passage]:
    """Pick the answers out of what follows a question.

    Args:
        question: Its last part.
        following: What was recorded after it in the section, up to the next question.
        asked_of: Whom it was put to; None where the minutes do not say.
    """
    answers: list[Passage] = []
    for passage in following:
        if _is_aside(passage):
            continue
        if all(map(says_nothing, passage.sentences)):
            if passage.attribution.speaker_type in _TOLD and not answers:
                break
            continue
        if _ends_exchange(passage, question, answers):
            break
        if _is_answer(passage, question, is_first=not answers):
            answers.append(passage)
    put_to = [answer for answer in answers if asked_of is not None and _is_by(answer, asked_of)]
    return put_to or answers


def _is_aside(passage: Passage) -> bool:
    return passage.attribution.speaker_type in _TOLD and bool(_ASIDE.search(fold_characters(passage.text)))


def _ends_exchange(passage: Passage, question: Passage, answers: Sequence[Passage]) -> bool:
    """Whether what comes now is no longer about the question."""
    paragraph = passage.source.paragraph
    if not answers:
        return paragraph - question.source.paragraph > _FURTHEST
    if passage.kind in _RECORDS:
        return True
    if paragraph == answers[-1].source.paragraph:
        return False
    return passage.kind is not TurnKind.ANSWER or _opens_another_matter(passage, question, answers)


def _opens_another_matter(passage: Passage, question: Passage, answers: Sequence[Passage]) -> bool:
    """Whether somebody else begins a paragraph that neither replies nor has a word of the exchange before it."""
    opening = fold_characters(passage.text[:_OPENING])
    names = {answers[-1].attribution.speaker, passage.attribution.speaker}
    if len(names) == 1 or None in names or _REPLIES.search(opening) or _ADDS.search(opening):
        return False
    said = frozenset().union(*(list_content_stems(one.text) for one in (question, *answers)))
    told = list_content_stems(passage.sentences[0]) - list_content_stems(" ".join(name or "" for name in names))
    return said.isdisjoint(told)


def _is_answer(passage: Passage, question: Passage, *, is_first: bool) -> bool:
    is_here = passage.source.paragraph == question.source.paragraph
    if passage.kind is not TurnKind.ANSWER:
        is_next = passage.position == question.position + 1 and (is_here or _is_labelled(question))
        is_told = passage.kind not in _RECORDS or bool(_AGREED_TO.match(passage.text))
        return is_first and is_next and passage.attribution.speaker_type in _TOLD and is_told
    if _is_same_person(passage, question) or _ASKED_ANEW.match(passage.text):
        return False
    opening = fold_characters(passage.text[:_OPENING])
    return is_here or bool(_REPLIES.search(opening)) or not _TURNS_ELSEWHERE.search(opening)


def _is_labelled(question: Passage) -> bool:
    """Whether a label calls it a question, so that the next paragraph is its answer."""
    return bool(re.match(r"(?:Q\d{0,2}|Question)\b", question.text))


def _is_same_person(passage: Passage, question: Passage) -> bool:
    who, asker = passage.attribution, question.attribution
    return who.speaker_type is SpeakerType.PERSON and asker.speaker is not None and who.speaker == asker.speaker


def _is_by(answer: Passage, name: str) -> bool:
    who = answer.attribution
    return fold_name(name) in {fold_name(who.speaker or ""), fold_name(who.organisation or "")}
