"""Where in a paragraph its actions and decisions stand.

Spans with what each is in, the same spans with what only goes on with an action, or puts a motion, told apart out.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from rr3search.parsing.outcomes.action_labels import find_action_label
from rr3search.parsing.outcomes.bracketed_actions import Bracketed
from rr3search.parsing.outcomes.motions import is_quoted_motion
from rr3search.parsing.pieces import SpokenPiece

__all__ = ["Outcome", "Span", "join_labelled", "list_bounds", "mark_motions"]


class Outcome(Enum):
    """What a part of a paragraph is, besides speech."""

    ACTION = auto()
    DECISION = auto()


@dataclass(frozen=True, slots=True)
class Span:
    """A part of a paragraph."""

    start: int
    end: int
    outcome: Outcome | None


def list_bounds(piece: SpokenPiece, labels: Iterable[int], brackets: Sequence[Bracketed]) -> list[int]:
    """List where in a piece something can begin, and its end: sentences, labels and brackets, none within a bracket.

    Args:
        piece: Of the paragraph.
        labels: Offsets in the paragraph.
        brackets: The actions in brackets of the paragraph.
    """
    edges = [*labels, *(one.begin for one in brackets), *(one.end for one in brackets)]
    starts = [piece.start + start for start in piece.sentence_starts]
    bounds = {at for at in (*starts, *edges) if piece.start < at < piece.end}
    inner = {at for at in bounds for one in brackets if one.begin < at < one.end}
    return [piece.start, *sorted(bounds - inner), piece.end]


def mark_motions(text: str, spans: list[Span]) -> list[Span]:
    """Take the quoted words of a motion for a decision where the sentences behind say it was carried."""
    return [
        replace(one, outcome=Outcome.DECISION)
        if one.outcome is None and is_quoted_motion(text[one.start : one.end], text[one.end :])
        else one
        for one in spans
    ]


def join_labelled(text: str, spans: list[Span]) -> list[Span]:
    """Let a labelled action take the sentences behind it that only go on with it."""
    joined: list[Span] = []
    for span in spans:
        is_labelled = (
            bool(joined) and joined[-1].outcome is Outcome.ACTION and find_action_label(text[joined[-1].start :])
        )
        if (
            is_labelled
            and span.outcome is None
            and re.match(r"(?:owner|lead|deadline|due|by whom)\b\s*:", text[span.start :], re.IGNORECASE)
        ):
            joined[-1] = replace(joined[-1], end=span.end)
        else:
            joined.append(span)
    return joined
