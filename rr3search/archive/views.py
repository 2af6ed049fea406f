"""What an archive shows that is no noun of the minutes."""

from dataclasses import dataclass
from pathlib import Path

from rr3search.domain import LinkedAction, Passage, Scope
from rr3search.stores import EmbedderStamp

__all__ = ["ArchiveStatus", "PassageInContext"]


@dataclass(frozen=True, slots=True)
class PassageInContext:
    """A passage between its neighbours."""

    passage: Passage
    before: tuple[Passage, ...]
    after: tuple[Passage, ...]
    actions: tuple[LinkedAction, ...]
    """Recorded under the same question or section."""


@dataclass(frozen=True, slots=True)
class ArchiveStatus:
    """What an index holds and what made it."""

    directory: Path
    embedder: EmbedderStamp | None
    scope: Scope
    actions: int
    """Each once, as the register lists them."""
    questions: int
    people: int
