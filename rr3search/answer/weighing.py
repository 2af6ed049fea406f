"""How much a passage holds of what was asked: of the topic, of its meaning, of the kind of fact.

A question's intent and passages in, evidence out.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from rr3search.answer.facts import holds_fact_in
from rr3search.answerers import Evidence
from rr3search.domain import Hit, Intent, Passage
from rr3search.queries import TopicCoverage
from rr3search.questions import Ledger

__all__ = ["WEIGHED", "cover_passage", "weigh_hits", "weigh_passage"]

WEIGHED = 3
"""How many of the first hits an answer may rest on."""


def cover_passage(passage: Passage, coverage: TopicCoverage) -> float:
    """How much of the topic stands in the passage itself, and in it or over it: the mean of both."""
    headed = "\n".join(part for part in (passage.question, *passage.section, passage.text) if part)
    return (coverage.measure(passage.text) + coverage.measure(headed)) / 2


def weigh_hits(
    intent: Intent, hits: Sequence[Hit], cosines: Mapping[str, float], *, coverage: TopicCoverage, ledger: Ledger
) -> Evidence | None:
    """Look at the best hits, each with the question it stands under and what it replies to; the strongest counts.

    The kind of fact asked for may stand in the first or in the strongest.
    """
    weighed = [
        weigh_passage(intent, hit.passage, cosines[hit.passage.id], coverage=coverage, ledger=ledger)
        for hit in hits[:WEIGHED]
    ]
    if not weighed:
        return None
    strongest = max(weighed, key=lambda evidence: evidence.strength)
    return replace(strongest, holds_type=strongest.holds_type or weighed[0].holds_type)


def weigh_passage(
    intent: Intent, passage: Passage, cosine: float, *, coverage: TopicCoverage, ledger: Ledger | None
) -> Evidence:
    """Look at one passage with all that stands over it, what it replies to and what it led to."""
    actions = ledger.find_consequence(passage).actions if ledger else ()
    around = (passage.meeting.title, passage.question, *passage.section, passage.replies_to, passage.text)
    told = (*around, *(linked.action.text for linked in actions))
    return Evidence(
        coverage=coverage.measure("\n".join(part for part in told if part)),
        cosine=cosine,
        holds_type=holds_fact_in(intent, passage),
        speaker_type=passage.attribution.speaker_type,
    )
