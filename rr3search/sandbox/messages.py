"""What parent and child say to one another: JSON behind its length, decoded into the nouns it stands for.

Nothing a child sends is ever executed: it is read as one of these types or not at all.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import IO, TypeVar

import msgspec

from rr3search.domain import NO_CORRECTIONS, Corrections
from rr3search.reading import ReadFile

__all__ = ["Answer", "Job", "Ready", "receive", "send"]

_LENGTH_BYTES = 4

_Message = TypeVar("_Message")


@dataclass(frozen=True, slots=True)
class Ready:
    """The child's first word."""

    limits: tuple[str, ...]
    """Those in force there ("memory", "network namespace")."""


@dataclass(frozen=True, slots=True)
class Job:
    """A file to read."""

    file: str
    """Absolute path."""
    corrections: Corrections = NO_CORRECTIONS


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of a file: either what it says or why it was refused."""

    read: ReadFile | None = None
    refusal: str | None = None
    is_last: bool = False
    """Whether the child ends with this answer, because it no longer trusts itself."""


def send(stream: IO[bytes], message: object) -> None:
    """Write a message.

    Raises:
        OSError: Nobody reads the stream any more.
        UnicodeEncodeError: A text holds half a character.
    """
    content = msgspec.json.encode(message, enc_hook=_encode_mapping)
    stream.write(len(content).to_bytes(_LENGTH_BYTES, "big") + content)
    stream.flush()


def receive(stream: IO[bytes], kind: type[_Message], *, most_bytes: int) -> _Message:
    """Read a message.

    Raises:
        EOFError: The other side is gone.
        msgspec.DecodeError: It is not what it should be.
        OverflowError: It is longer than it may be.
    """
    length = int.from_bytes(_read_exactly(stream, _LENGTH_BYTES), "big")
    if length > most_bytes:
        message = f"an answer of {length} bytes"
        raise OverflowError(message)
    return msgspec.json.decode(_read_exactly(stream, length), type=kind)


def _read_exactly(stream: IO[bytes], size: int) -> bytes:
    content = stream.read(size)
    if len(content) < size:
        raise EOFError
    return content


def _encode_mapping(value: object) -> object:
    if isinstance(value, Mapping):
        return dict(value)
    raise NotImplementedError
