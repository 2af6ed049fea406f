"""Whose report the minute-taker's words go on with: the paragraphs behind "Jo Marsh presented her report".

Passages of meetings in, the passage that opens the report by the id of each that goes on with it out. A report ends
where somebody else speaks, somebody asks or the section ends. Nobody becomes the speaker of these words by it: it tells
only for which body they are told.
"""

from collections.abc import Sequence

from rr3search.comparison.voices import is_own_word
from rr3search.domain import Passage, SpeakerType, TurnKind, fold_characters
from rr3search.parsing.speech.hosts import presents

__all__ = ["find_reports"]

_ASIDE = frozenset({TurnKind.ACTION})
"""Noted down between the paragraphs of a report without ending it."""


def find_reports(passages: Sequence[Passage]) -> dict[str, Passage]:
    """Find the report that each passage of the minute-taker's words goes on with.

    Args:
        passages: All of some meetings, in the order of the minutes.
    """
    found: dict[str, Passage] = {}
    opener: Passage | None = None
    for passage in passages:
        if opener is not None and not _is_in_one_section(opener, passage):
            opener = None
        if passage.kind is TurnKind.NARRATION:
            if opener is not None:
                found[passage.id] = opener
        elif passage.kind not in _ASIDE:
            opener = passage if _opens(passage) else None
    return found


def _is_in_one_section(one: Passage, other: Passage) -> bool:
    return one.meeting.id == other.meeting.id and one.section == other.section


def _opens(passage: Passage) -> bool:
    """Whether a named person begins to report with it for a body."""
    return (
        passage.kind is TurnKind.STATEMENT
        and passage.attribution.speaker_type is SpeakerType.PERSON
        and is_own_word(passage)
        and presents(fold_characters(passage.sentences[0]))
    )
