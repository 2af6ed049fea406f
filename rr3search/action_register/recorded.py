"""What one meeting records: its actions, those it looks at again, and its promises, beside its passages."""

from collections.abc import Sequence
from dataclasses import dataclass

from rr3search.domain import LinkedAction, Meeting, Passage

__all__ = ["Recorded"]


@dataclass(frozen=True, slots=True)
class Recorded:
    """What one meeting records."""

    meeting: Meeting
    passages: Sequence[Passage]
    actions: Sequence[LinkedAction]
    reviewed: Sequence[LinkedAction]
    promises: Sequence[LinkedAction]
