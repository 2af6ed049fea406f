"""Files to documents: a path in, its blocks and omissions out.

The reader is chosen by the file's suffix and knows nothing of minutes. What it reads is normalised
as `spelling_out` says, and in no other way.
"""

import hashlib
import stat
from collections.abc import Callable
from pathlib import Path
from types import MappingProxyType

from rr3search.domain import Document, Source
from rr3search.errors import EmptyFileError, MissingPathError, UnreadableInputError, UnsupportedSuffixError
from rr3search.readers.base import Reader, Reading
from rr3search.readers.disguises import find_disguise
from rr3search.readers.spelling_out import spell_out_reading
from rr3search.readers.text import TextReader

__all__ = ["SUPPORTED_SUFFIXES", "UNSUPPORTED_DOCUMENTS", "Reader", "Reading", "check_file", "read_document"]


def _make_markdown_reader() -> Reader:
    from rr3search.readers.markdown import MarkdownReader  # noqa: PLC0415 - its parser is loaded only where needed

    return MarkdownReader()


def _make_html_reader() -> Reader:
    from rr3search.readers.html import HtmlReader  # noqa: PLC0415 - its parser is loaded only where needed

    return HtmlReader()


def _make_docx_reader() -> Reader:
    from rr3search.readers.docx import DocxReader  # noqa: PLC0415 - its parser is loaded only where needed

    return DocxReader()


def _make_odt_reader() -> Reader:
    from rr3search.readers.odt import OdtReader  # noqa: PLC0415 - its parser is loaded only where needed

    return OdtReader()


def _make_pdf_reader() -> Reader:
    from rr3search.readers.pdf import PdfReader  # noqa: PLC0415 - its parser is loaded only where needed

    return PdfReader()


_READERS: dict[str, Callable[[], Reader]] = {
    ".txt": TextReader,
    ".text": TextReader,
    ".md": _make_markdown_reader,
    ".markdown": _make_markdown_reader,
    ".html": _make_html_reader,
    ".htm": _make_html_reader,
    ".xhtml": _make_html_reader,
    ".shtml": _make_html_reader,
    ".pdf": _make_pdf_reader,
    ".docx": _make_docx_reader,
    ".docm": _make_docx_reader,
    ".dotx": _make_docx_reader,
    ".odt": _make_odt_reader,
}

_PLAIN_SUFFIXES = frozenset({".txt", ".text", ".md", ".markdown"})
_MOST_BYTES = 100 * 2**20
_MOST_TEXT_BYTES = 20 * 2**20
_MOST_CHARACTERS = 5_000_000
"""Of text; the minutes of a year have fewer."""
_MOST_LINES = 50_000
_MOST_BLOCKS = 50_000

SUPPORTED_SUFFIXES: tuple[str, ...] = tuple(_READERS)
"""In lower case, with the dot; upper case is read as well."""


UNSUPPORTED_DOCUMENTS = MappingProxyType(
    dict.fromkeys((".doc", ".dot", ".rtf", ".wpd", ".pages"), "save it as .docx")
    | dict.fromkeys((".eml", ".msg", ".mht", ".mhtml"), "save the minutes in it as a file of their own")
    | dict.fromkeys((".png", ".jpg", ".jpeg", ".tif", ".tiff"), "run text recognition (OCR) over it and name its PDF")
    | dict.fromkeys((".zip", ".7z", ".rar", ".gz", ".tgz"), "unpack it and name the files inside")
)
"""Suffixes of what minutes are also kept in and no reader takes, each with what to do."""

_OTHER_ADVICE = MappingProxyType(
    dict.fromkeys((".xls", ".xlsx", ".ods"), "save the minutes in it as .docx or .pdf")
    | dict.fromkeys((".ppt", ".pptx", ".odp"), "save it as .pdf")
)
"""For what rarely holds minutes: said where such a file is named, not of every one in a folder."""


def read_document(path: Path) -> Document:
    """Read a file into a document.

    Raises:
        MissingPathError: Nothing lies at the path.
        UnsupportedSuffixError: No reader takes files with this suffix.
        BinaryFileError: The file is not text.
        UnreadableEncodingError: The file's text encoding could not be recognised.
        EmptyFileError: The file holds no word.
        UnreadableInputError: The path is a folder, the file is too large or is not what its suffix says, or the
            system refuses to read it.
    """
    check_file(path)
    suffix = path.suffix.lower()
    data = _read_bytes(path)
    disguise = find_disguise(data, suffix=suffix)
    if disguise is not None:
        raise UnreadableInputError(path, disguise)
    _refuse_endless(data, path)
    reading = spell_out_reading(_READERS[suffix]().read_blocks(data, path=path))
    if len(reading.blocks) > _MOST_BLOCKS:
        raise UnreadableInputError(path, f"it holds more than {_MOST_BLOCKS:,} paragraphs; divide it")
    if sum(len(block.text) for block in reading.blocks) > _MOST_CHARACTERS:
        raise UnreadableInputError(path, f"it holds more than {_MOST_CHARACTERS:,} characters of text; divide it")
    if not any(character.isalnum() for block in reading.blocks for character in block.text):
        raise EmptyFileError(path)
    source = Source(str(path.absolute()), hashlib.sha256(data).hexdigest())
    return Document(source, reading.blocks, reading.omissions)


def check_file(path: Path) -> None:
    """Refuse what need not be opened to be refused.

    Raises:
        MissingPathError: Nothing lies at the path.
        UnsupportedSuffixError: No reader takes files with this suffix.
        EmptyFileError: The file holds no byte.
        UnreadableInputError: The path is a folder or no regular file, the file is too large, or the system refuses
            to look at it.
    """
    try:
        if not path.exists():
            raise MissingPathError(path)
        mode, size_bytes = path.stat().st_mode, path.stat().st_size
    except OSError as error:
        raise UnreadableInputError(path, (error.strerror or str(error)).lower()) from error
    if stat.S_ISDIR(mode):
        raise UnreadableInputError(path, "it is a folder, not a file")
    if not stat.S_ISREG(mode):
        raise UnreadableInputError(path, "it is not a regular file")
    suffix = path.suffix.lower()
    if suffix not in _READERS:
        advice = UNSUPPORTED_DOCUMENTS.get(suffix) or _OTHER_ADVICE.get(suffix)
        raise UnsupportedSuffixError(path, supported=SUPPORTED_SUFFIXES, advice=advice)
    if size_bytes == 0:
        raise EmptyFileError(path)
    most_bytes = _MOST_TEXT_BYTES if suffix in _PLAIN_SUFFIXES else _MOST_BYTES
    if size_bytes > most_bytes:
        raise UnreadableInputError(path, f"it has more than {most_bytes // 2**20} MiB, which no minutes need")


def _refuse_endless(data: bytes, path: Path) -> None:
    """Refuse a text of more lines than can be read in the time a file is given."""
    if path.suffix.lower() not in _PLAIN_SUFFIXES:
        return
    if max(data.count(b"\n"), data.count(b"\r")) + data.count(b"\f") + data.count(b"\v") > _MOST_LINES:
        raise UnreadableInputError(path, f"it has more than {_MOST_LINES:,} lines; divide it")


def _read_bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as stream:
            return stream.read(_MOST_BYTES)
    except OSError as error:
        raise UnreadableInputError(path, (error.strerror or str(error)).lower()) from error
