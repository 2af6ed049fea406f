"""One file becomes minutes: the readers and the parsing, one after the other.

A path in, the document and the minutes of its meetings out. It reads in this very process and without limits;
whoever reads what others wrote goes through the sandbox.
"""

from dataclasses import dataclass
from pathlib import Path

from rr3search.domain import NO_CORRECTIONS, Corrections, Document, Minutes

__all__ = ["ReadFile", "read_file"]


@dataclass(frozen=True, slots=True)
class ReadFile:
    """What a file says, and what it says as minutes."""

    document: Document
    minutes: tuple[Minutes, ...]
    """Of each meeting the file holds, in its order; at least one."""


def read_file(path: Path, *, corrections: Corrections = NO_CORRECTIONS) -> ReadFile:
    """Read a file as minutes.

    Args:
        path: The file.
        corrections: What a person has set right about it.

    Raises:
        UnreadableInputError: It cannot be read; the message names the file and the cause.
    """
    from rr3search.parsing.minutes import parse_meetings  # noqa: PLC0415  what only holds a ReadFile does without the rules
    from rr3search.readers import read_document  # noqa: PLC0415  what only holds a ReadFile does without the rules

    document = read_document(path)
    return ReadFile(document, parse_meetings(document, corrections=corrections))
