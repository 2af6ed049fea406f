"""What became of the actions and promises a line led to, as later minutes tell it.

Entries of the register in, outcomes out, newest first. Only words that somebody reports or that go through old actions
count: an action that is printed again tells nothing new.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rr3search.action_register.register import Register
from rr3search.domain import (
    EntryStatus,
    Evidence,
    EvidenceReason,
    Passage,
    QuestionRecord,
    Quote,
    RegisterEntry,
    SpeakerType,
    TurnKind,
    Verdict,
)
from rr3search.resolution import classify_answer

__all__ = ["Outcome", "list_outcomes", "tell_later"]

_TELLING = frozenset({EvidenceReason.REVIEWED, EvidenceReason.TOLD, EvidenceReason.REPORTED, EvidenceReason.CARRIED})
_PASSES_ON = re.compile(
    r"(?:^|\b(?:to|would|will|and)\s+)(?:ask|write|put|raise|take|pass|refer|invite|lobby|contact|press|urge|escalate)\b",
    re.IGNORECASE,
)
"""An action that carries a question to somebody else: that it is done answers nothing by itself."""
_BRINGS_WORD = re.compile(
    r"[:;]\s|\bsay(?:s|ing)? that\b|, which\b|\b(?:replied|answered|agreed|confirmed|declined)\b", re.IGNORECASE
)
"""What was said in reply."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """Words of later minutes, and what they make of the question that led to the action."""

    passage: Passage
    text: str
    """A part of the passage."""
    verdict: Verdict | None
    """None where it tells no more than that a question has been passed on."""


def tell_later(records: Iterable[QuestionRecord], register: Register) -> dict[str, tuple[Quote, ...]]:
    """Tell what later minutes say of the actions and promises that questions led to, oldest first, by question id.

    Args:
        records: Questions.
        register: Of the actions and promises of their meetings.
    """
    told: dict[str, tuple[Quote, ...]] = {}
    for record in records:
        led_to = {linked.action.id for linked in record.actions}
        entries = register.list_concerning(led_to, record.answers, is_about=lambda _: False)
        later = [one for one in list_outcomes(entries) if one.passage.meeting.id != record.meeting.id]
        later = [one for one in later if one.passage.attribution.speaker_type is not SpeakerType.ANONYMOUS]
        if later:
            later.sort(key=lambda one: str(one.passage.meeting.held_on or ""))
            told[record.id] = tuple(Quote(one.passage, one.text) for one in later)
    return told


def list_outcomes(entries: Iterable[RegisterEntry]) -> list[Outcome]:
    """List what later minutes tell of these actions; of one passage what stands first."""
    told: dict[str, Outcome] = {}
    for entry in entries:
        for evidence in entry.evidence:
            if (
                evidence.reason in _TELLING
                and evidence.passage.kind is not TurnKind.ACTION
                and evidence.status is not EntryStatus.SUPERSEDED
            ):
                told.setdefault(evidence.passage.id, _read_outcome(evidence, entry))
        if entry.closed_by:
            whole = entry.closed_by
            told.setdefault(whole.id, Outcome(whole, whole.text, _judge(whole.sentences)))
    return list(told.values())


def _read_outcome(evidence: Evidence, entry: RegisterEntry) -> Outcome:
    """An owner's report runs on to the end of the turn; what the minutes tell themselves is one sentence."""
    passage, text = evidence.passage, evidence.text
    start = passage.text.find(text)
    if evidence.reason is EvidenceReason.REPORTED and start >= 0:
        text = passage.text[start:]
    sentences = [sentence for sentence in passage.sentences if sentence in text or text in sentence]
    is_carried = evidence.status is EntryStatus.CARRIED_FORWARD
    verdict = Verdict.DEFERRED if is_carried else _judge(sentences or [text])
    is_passed_on = _PASSES_ON.search(entry.linked.action.text) and not _BRINGS_WORD.search(text)
    return Outcome(passage, text, None if is_passed_on and verdict is Verdict.ANSWERED else verdict)


def _judge(sentences: Sequence[str]) -> Verdict:
    return Verdict(classify_answer(sentences).value)
