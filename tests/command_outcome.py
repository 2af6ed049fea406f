"""What running a command leaves behind."""

from collections.abc import Callable
from dataclasses import dataclass

__all__ = ["Outcome", "Run"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """Exit status and both streams."""

    status: int
    out: str
    err: str


Run = Callable[..., Outcome]
