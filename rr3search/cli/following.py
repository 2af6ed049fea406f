"""What follows from a hit: what became of its question, and the actions recorded with it.

Hits in, consequences out, by passage id. Only the meetings of the hits are looked through.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rr3search.domain import Hit, LinkedAction, Passage, QuestionRecord, QuestionStatus, TurnKind

if TYPE_CHECKING:
    from rr3search.archive import MinutesArchive

__all__ = ["Consequence", "find_consequences"]

_PARAGRAPHS_TO_AN_ACTION = 2
"""Outside a tabled question, an action recorded so soon after a passage follows from it."""


@dataclass(frozen=True, slots=True)
class Consequence:
    """What became of the question a passage belongs to, and what was to be done."""

    status: QuestionStatus | None
    """None where the passage belongs to no question."""
    actions: tuple[LinkedAction, ...]
    """For a passage that is itself an action, that one."""


def find_consequences(archive: "MinutesArchive", hits: Sequence[Hit]) -> Mapping[str, Consequence]:
    """Look up what follows from each hit."""
    from rr3search.queries import FilterRequest  # noqa: PLC0415  as in opening.py

    found: dict[str, Consequence] = {}
    for meeting in dict.fromkeys(hit.passage.meeting.id for hit in hits):
        records = archive.list_questions(FilterRequest(meeting=meeting))
        actions = archive.list_actions(FilterRequest(meeting=meeting))
        for hit in hits:
            if hit.passage.meeting.id == meeting:
                found[hit.passage.id] = Consequence(
                    status=_find_status(hit.passage, records),
                    actions=tuple(linked for linked in actions if _follows(linked, hit.passage)),
                )
    return found


def _find_status(passage: Passage, records: Sequence[QuestionRecord]) -> QuestionStatus | None:
    """That of the question the passage answers or asks, else of the tabled one it stands under."""
    for record in records:
        asks_it = passage.kind is TurnKind.QUESTION and record.text == passage.text
        if asks_it or passage.id in {answer.id for answer in record.answers}:
            return record.status
    return next((record.status for record in records if record.text == passage.question), None)


def _follows(linked: LinkedAction, passage: Passage) -> bool:
    distance = linked.action.paragraph - passage.source.paragraph
    if linked.section != passage.section:
        return False
    if passage.kind is TurnKind.ACTION:
        return distance == 0
    return linked.question is not None or 0 <= distance <= _PARAGRAPHS_TO_AN_ACTION
