"""What every reader is: the bytes of one kind of file in, blocks and omissions out.

A reader knows a file format and nothing of minutes.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from rr3search.domain import Block, Omission

__all__ = ["Reader", "Reading"]


@dataclass(frozen=True, slots=True)
class Reading:
    """What a reader found in a file; every word stands once, in a block or in an omission."""

    blocks: tuple[Block, ...]
    """In reading order, each with its printed position."""
    omissions: tuple[Omission, ...]


class Reader(Protocol):
    """Bytes to blocks, for one kind of file."""

    def read_blocks(self, data: bytes, *, path: Path) -> Reading:
        """Read a file's bytes.

        Args:
            data: All bytes of the file.
            path: Where they came from; named in errors only.

        Raises:
            UnreadableInputError: The bytes are not what the file's suffix promises.
        """
        ...
