"""What a command's exit status means."""

from enum import IntEnum

__all__ = ["ExitStatus"]


class ExitStatus(IntEnum):
    """The four ways a command ends; scripts rely on the numbers."""

    FOUND = 0
    NOTHING_FOUND = 1
    """Also: the question was refused."""
    UNUSABLE_INPUT = 2
    """Wrong usage, or an input that could not be read."""
    UNUSABLE_INDEX = 3
    """No index, or one that is damaged, locked or built by another embedder."""
