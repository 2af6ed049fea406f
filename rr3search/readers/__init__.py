"""Files to documents: a path in, its blocks and omissions out.

The reader is chosen by the file's suffix and knows nothing of minutes.
"""

import hashlib
from collections.abc import Callable
from pathlib import Path

from rr3search.domain import Document, Source
from rr3search.errors import EmptyFileError, MissingPathError, UnreadableInputError, UnsupportedSuffixError
from rr3search.readers.base import Reader, Reading
from rr3search.readers.text import TextReader

__all__ = ["SUPPORTED_SUFFIXES", "Reader", "Reading", "read_document"]


def _make_markdown_reader() -> Reader:
    from rr3search.readers.markdown import MarkdownReader  # noqa: PLC0415 - its parser is loaded only where needed

    return MarkdownReader()


_READERS: dict[str, Callable[[], Reader]] = {
    ".txt": TextReader,
    ".text": TextReader,
    ".md": _make_markdown_reader,
    ".markdown": _make_markdown_reader,
}

_LONGEST_SIGNATURE = 64
_SIGNATURES = {
    b"%pdf-": "a PDF",
    b"{\\rtf": "rich text (RTF)",
    b"<!doctype html": "a web page",
    b"<html": "a web page",
    b"pk\x03\x04": "a Word file or another archive",
}
"""How other formats begin, in lower case."""

SUPPORTED_SUFFIXES: tuple[str, ...] = tuple(_READERS)
"""In lower case, with the dot; upper case is read as well."""


def read_document(path: Path) -> Document:
    """Read a file into a document.

    Raises:
        MissingPathError: Nothing lies at the path.
        UnsupportedSuffixError: No reader takes files with this suffix.
        BinaryFileError: The file is not text.
        UnreadableEncodingError: The file's text encoding could not be recognised.
        EmptyFileError: The file holds no word.
        UnreadableInputError: The path is a folder, or the system refuses to read it.
    """
    data = _read_bytes(path)
    _refuse_disguise(data, path)
    make_reader = _READERS.get(path.suffix.lower())
    if make_reader is None:
        raise UnsupportedSuffixError(path, supported=SUPPORTED_SUFFIXES)
    reading = make_reader().read_blocks(data, path=path)
    if not any(character.isalnum() for block in reading.blocks for character in block.text):
        raise EmptyFileError(path)
    source = Source(str(path.absolute()), hashlib.sha256(data).hexdigest())
    return Document(source, reading.blocks, reading.omissions)


def _refuse_disguise(data: bytes, path: Path) -> None:
    """Name a file whose first bytes are another format than its suffix says.

    Raises:
        UnreadableInputError: They are.
    """
    start = data[:_LONGEST_SIGNATURE].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    for signature, format_name in _SIGNATURES.items():
        if start.startswith(signature) and path.suffix.lower() in _READERS:
            raise UnreadableInputError(path, f"it is {format_name}, whatever its name says; give it the right suffix")


def _read_bytes(path: Path) -> bytes:
    try:
        if not path.exists():
            raise MissingPathError(path)
        if path.is_dir():
            raise UnreadableInputError(path, "it is a folder, not a file")
        if not path.is_file():
            raise UnreadableInputError(path, "it is not a regular file")
        return path.read_bytes()
    except OSError as error:
        raise UnreadableInputError(path, (error.strerror or str(error)).lower()) from error
