"""What each turn does: ask, answer, state, decide, or tell what happened.

Spoken pieces of one section in order in, kinds out. An answer is what the side that is being asked says
next; who is being asked shows in the questions themselves.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from rr3search.domain import Attribution, SectionKind, SpeakerType, TurnKind, fold_characters
from rr3search.language.speech_verbs import SpeechAct
from rr3search.parsing.roster.roster import Roster
from rr3search.parsing.speech.asking import asks, tells_of_a_question
from rr3search.parsing.speech.submitting import is_by_submitter

__all__ = ["KindReader", "find_respondents"]

_ALSO = re.compile(
    r"\balso (?:said|asked|noted|stated|raised|felt|commented)\b|^\W*(?:another|a (?:second|third|further))\b",
    re.IGNORECASE,
)
_COMPLAINS = re.compile(r"^(?:\w+ ){1,6}?(?:complained|reported|raised|mentioned|suggested|requested|called for)\b")
"""Somebody unnamed opens a matter of their own."""


@dataclass(slots=True)
class _Before:
    """The last spoken turn of the section."""

    attribution: Attribution
    kind: TurnKind


def find_respondents(questions: Iterable[tuple[str, Attribution | None]], roster: Roster) -> frozenset[str]:
    """The organisations that questions are put to: named in them, not the asker's, with somebody present."""
    asked = {
        speaker.organisation
        for text, asker in questions
        for speaker in roster.find_mentions(fold_characters(text))
        if speaker.organisation and (asker is None or speaker.organisation != asker.organisation)
    }
    return frozenset(body for body in asked if roster.list_representatives(body))


class KindReader:
    """Tells the kinds of one meeting's turns, section by section."""

    def __init__(self, respondents: frozenset[str], roster: Roster) -> None:
        self._respondents = respondents
        self._roster = roster
        self._section_kind: SectionKind | None = None
        self._submitter: str | None = None
        self._before: _Before | None = None

    def open_section(self, kind: SectionKind, *, submitter: str | None = None) -> None:
        """Forget who spoke in the section before.

        Args:
            kind: What the section is.
            submitter: Who put the tabled question it is about; they do not answer it.
        """
        self._section_kind = kind
        self._submitter = submitter
        self._before = None

    def read_kind(
        self, attribution: Attribution, *, act: SpeechAct | None, is_implicit_answer: bool, text: str
    ) -> TurnKind:
        """Tell what the next turn of the section does."""
        is_passive = attribution.speaker_type is SpeakerType.UNATTRIBUTED and not attribution.speaker_as_printed
        is_group = attribution.speaker_type is SpeakerType.COLLECTIVE or is_passive
        if act is SpeechAct.DECIDE and is_group:
            return TurnKind.DECISION
        if attribution.speaker_type is SpeakerType.NARRATOR:
            return self._read_told(attribution, text)
        kind = self._read_spoken(attribution, act=act, is_implicit_answer=is_implicit_answer, text=text)
        if self._before is None and self._is_submitter(attribution):
            return TurnKind.STATEMENT if kind is TurnKind.ANSWER else kind
        self._before = _Before(attribution, kind)
        return kind

    def _is_submitter(self, attribution: Attribution) -> bool:
        return self._submitter is not None and is_by_submitter(attribution, self._submitter, self._roster)

    def _read_told(self, attribution: Attribution, text: str) -> TurnKind:
        """Tell what the minute-taker's own words do."""
        if self._section_kind is SectionKind.QUESTION and self._before is None:
            return TurnKind.ANSWER
        if tells_of_a_question(text):
            self._before = _Before(attribution, TurnKind.QUESTION)
            return TurnKind.QUESTION
        return TurnKind.NARRATION

    def _read_spoken(
        self, attribution: Attribution, *, act: SpeechAct | None, is_implicit_answer: bool, text: str
    ) -> TurnKind:
        if asks(text, act):
            return TurnKind.QUESTION
        if self._section_kind is SectionKind.OPENING and self._before is None:
            return TurnKind.STATEMENT
        answers = is_implicit_answer or act is SpeechAct.REPLY or self._answers_what_was_said(attribution, act, text)
        return TurnKind.ANSWER if answers else TurnKind.STATEMENT

    def _answers_what_was_said(self, attribution: Attribution, act: SpeechAct | None, text: str) -> bool:
        before = self._before
        is_anonymous = attribution.speaker_type in {SpeakerType.ANONYMOUS, SpeakerType.COLLECTIVE}
        if before is None:
            return self._section_kind is SectionKind.QUESTION and not is_anonymous
        is_same_side = _is_same_side(before.attribution, attribution)
        if act is SpeechAct.ADD or _ALSO.search(text[:80]):
            return before.kind is TurnKind.ANSWER and is_same_side
        if before.kind is TurnKind.QUESTION and (not is_same_side or _are_two_people(before.attribution, attribution)):
            return not (is_anonymous and _COMPLAINS.match(text))
        if before.kind is TurnKind.ANSWER and is_same_side:
            return not is_anonymous
        return attribution.organisation in self._respondents and not is_same_side


def _are_two_people(one: Attribution, other: Attribution) -> bool:
    """Whether two named people speak, if only of one body: a colleague may answer too."""
    is_named = one.speaker_type is other.speaker_type is SpeakerType.PERSON
    return is_named and one.speaker != other.speaker


def _is_same_side(one: Attribution, other: Attribution) -> bool:
    if one.organisation is not None or other.organisation is not None:
        return one.organisation == other.organisation
    return one.speaker == other.speaker
