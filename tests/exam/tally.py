"""What is counted and remarked while a reading is scored: one file's reading in, counts and remarks out."""

from collections import Counter
from dataclasses import dataclass, field

from rr3search.domain import Meeting, Passage

__all__ = ["Reading", "Score"]


@dataclass(slots=True)
class Score:
    """Counts, and a remark for each thing that is not as the gold has it."""

    counts: Counter[str] = field(default_factory=Counter)
    remarks: list[str] = field(default_factory=list)

    def count(self, what: str, *, when: object = True) -> None:
        """Count one more, or none when the condition does not hold."""
        self.counts[what] += bool(when)

    def remark(self, kind: str, *parts: object) -> None:
        """Keep a remark."""
        self.remarks.append(" | ".join([f"{kind:<9}", *(str(part) for part in parts)]))


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read of one file, over all meetings it holds."""

    meetings: tuple[Meeting, ...]
    passages: tuple[Passage, ...]
