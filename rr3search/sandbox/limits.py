"""How much reading one file may take."""

from dataclasses import dataclass

__all__ = ["DEFAULT_LIMITS", "Limits"]


@dataclass(frozen=True, slots=True)
class Limits:
    """What a child process is given for one file, and for how many it lives."""

    wall_seconds: float = 120.0
    """Kept by the parent, so it holds on every system."""
    cpu_seconds: int = 60
    memory_bytes: int = 2**30
    """Of address space, the interpreter and its libraries included."""
    answer_bytes: int = 48 * 2**20
    """Longest answer the parent takes."""
    start_seconds: float = 60.0
    """Until a child is ready for its first file."""
    files_per_worker: int = 200
    """Then another child takes over, so that what a library leaks goes with it."""


DEFAULT_LIMITS = Limits()
