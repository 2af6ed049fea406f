"""Which hit leads where words and vectors alone would put another first: by its fact, its period, its day.

Hits in order in, the same with one of them first out. Only a hit that an answer could rest on is put first.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from rr3search.answer.facts import holds_fact, tells_fact
from rr3search.answer.weighing import WEIGHED, cover_passage, weigh_passage
from rr3search.answerers import is_strong
from rr3search.domain import Hit, Intent, Passage, Period, TurnKind
from rr3search.queries import TopicCoverage

__all__ = ["NEAREST", "lead_with_fact", "lead_with_latest", "lead_with_period"]

NEAREST = 5
"""How many of the closest passages an answer shows."""
_NOW = re.compile(
    r"\b(?:now|nowadays|currently|at present|at the moment|these days|today|so far|to date|latest|most recent)\b",
    re.IGNORECASE,
)
_UNTOLD = frozenset({TurnKind.ACTION, TurnKind.QUESTION})
_ABOUT_AS_MUCH = 0.8
"""Share of the topic of the first hit that a later one speaks of, where both tell of the same."""


def lead_with_fact(
    intent: Intent, hits: Sequence[Hit], cosines: Mapping[str, float], *, coverage: TopicCoverage
) -> Sequence[Hit]:
    """Put a strong hit that tells the very fact asked for before one that does not hold any of its kind.

    Before a task or a question, which tell no fact, one that holds any of its kind is enough.
    """
    if not hits or holds_fact(intent, hits[0].passage.text):
        return hits
    is_untold = hits[0].passage.kind in _UNTOLD and not intent.is_about_actions and not intent.is_about_questions
    tells = holds_fact if is_untold and intent.answer_type is not None else tells_fact
    weighed = [
        (hit, weigh_passage(intent, hit.passage, cosines[hit.passage.id], coverage=coverage, ledger=None))
        for hit in hits[:WEIGHED]
    ]
    able = [(hit, evidence) for hit, evidence in weighed[1:] if is_strong(evidence) and hit.passage.kind not in _UNTOLD]
    told = next((hit for hit, _ in able if tells(intent, hit.passage.text)), None)
    strongest = max(weighed, key=lambda one: one[1].strength)
    least = cover_passage(hits[0].passage, coverage)
    if told is None and strongest in able and strongest[1].holds_type:
        told = strongest[0] if cover_passage(strongest[0].passage, coverage) >= least else None
    return hits if told is None else [replace(told, score=hits[0].score), *(hit for hit in hits if hit is not told)]


def lead_with_period(
    intent: Intent, hits: Sequence[Hit], cosines: Mapping[str, float], *, coverage: TopicCoverage
) -> Sequence[Hit]:
    """Put a strong hit of the period asked for, with the kind of fact asked for, before one of another time."""
    period = intent.period
    if period is None or not hits or _is_of(period, hits[0].passage):
        return hits
    for hit in hits[1:NEAREST]:
        evidence = weigh_passage(intent, hit.passage, cosines[hit.passage.id], coverage=coverage, ledger=None)
        is_said = hit.passage.kind is not TurnKind.QUESTION and evidence.holds_type
        if _is_of(period, hit.passage) and is_said and is_strong(evidence):
            return [replace(hit, score=hits[0].score), *(other for other in hits if other is not hit)]
    return hits


def _is_of(period: Period, passage: Passage) -> bool:
    """Whether the meeting lies in the period, or the passage's own words name it."""
    held_on = passage.meeting.held_on
    is_held_then = held_on is not None and (period.since or held_on) <= held_on <= (period.until or held_on)
    named = period.printed.removeprefix("in ").removeprefix("during ")
    return is_held_then or named.casefold() in passage.text.casefold()


def lead_with_latest(
    intent: Intent, hits: Sequence[Hit], cosines: Mapping[str, float], *, coverage: TopicCoverage, asked: str
) -> Sequence[Hit]:
    """Put the latest of the strong hits that speak of the topic as much first, where a question asks how it is now."""
    if not hits or not _NOW.search(asked) or intent.period is not None:
        return hits
    least = _ABOUT_AS_MUCH * cover_passage(hits[0].passage, coverage)
    current = [
        hit
        for hit in hits[:NEAREST]
        if hit.passage.kind is not TurnKind.QUESTION and cover_passage(hit.passage, coverage) >= least
    ]
    weighed = [
        (hit, weigh_passage(intent, hit.passage, cosines[hit.passage.id], coverage=coverage, ledger=None))
        for hit in current
    ]
    able = [hit for hit, evidence in weighed if is_strong(evidence) and evidence.holds_type]
    latest = max(able, key=lambda hit: str(hit.passage.meeting.held_on or ""), default=hits[0])
    return [replace(latest, score=hits[0].score), *(other for other in hits if other is not latest)]
