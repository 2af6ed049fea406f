"""What a file is by its first bytes, whatever its name says.

A file's bytes and its suffix in, the reason to refuse it out. Only what minutes come in, or are mistaken for, is
told apart.
"""

from enum import StrEnum

__all__ = ["FileFormat", "find_disguise", "recognise_format"]


class FileFormat(StrEnum):
    """A format with a mark of its own; the value is how it is called."""

    PDF = "a PDF"
    WORD = "a Word file"
    ODT = "an OpenDocument text"
    WEB_PAGE = "a web page"
    RICH_TEXT = "rich text (RTF)"
    OLD_WORD = "an old Word file (.doc)"
    OLD_OFFICE = "an old Office file"
    PROTECTED = "an Office file protected by a password"
    SPREADSHEET = "a spreadsheet"
    SLIDES = "a set of slides"
    ARCHIVE = "an archive"
    PICTURE = "a picture"


_START = 1024
"""Bytes looked at for a mark; so many may stand before that of a PDF."""

_MARKS = (
    (b"{\\rtf", FileFormat.RICH_TEXT),
    (b"\x89PNG\r\n\x1a\n", FileFormat.PICTURE),
    (b"\xff\xd8\xff", FileFormat.PICTURE),
    (b"GIF8", FileFormat.PICTURE),
    (b"II*\x00", FileFormat.PICTURE),
    (b"MM\x00*", FileFormat.PICTURE),
    (b"7z\xbc\xaf\x27\x1c", FileFormat.ARCHIVE),
    (b"Rar!\x1a\x07", FileFormat.ARCHIVE),
    (b"\x1f\x8b", FileFormat.ARCHIVE),
    (b"PK\x05\x06", FileFormat.ARCHIVE),
)
_INSIDE_ZIP = (
    (b"application/vnd.oasis.opendocument.text", FileFormat.ODT),
    (b"word/document", FileFormat.WORD),
    (b"xl/workbook", FileFormat.SPREADSHEET),
    (b"ppt/presentation", FileFormat.SLIDES),
)
"""Words that an archive of the kind holds uncompressed."""

_OLE2 = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_INSIDE_OLE2 = (
    ("EncryptedPackage".encode("utf-16-le"), FileFormat.PROTECTED),
    ("WordDocument".encode("utf-16-le"), FileFormat.OLD_WORD),
)
"""Names in the directory of an Office file that is no archive."""

_EXPECTED = {
    ".pdf": FileFormat.PDF,
    ".docx": FileFormat.WORD,
    ".docm": FileFormat.WORD,
    ".dotx": FileFormat.WORD,
    ".odt": FileFormat.ODT,
    ".html": FileFormat.WEB_PAGE,
    ".htm": FileFormat.WEB_PAGE,
    ".shtml": FileFormat.WEB_PAGE,
    ".xhtml": FileFormat.WEB_PAGE,
}
"""By suffix; one that is not named holds plain text, which has no mark."""

_ADVICE = {
    FileFormat.RICH_TEXT: "save it as .docx",
    FileFormat.OLD_WORD: "save it as .docx",
    FileFormat.OLD_OFFICE: "save it as .docx",
    FileFormat.PROTECTED: "save it without one",
    FileFormat.SPREADSHEET: "save the minutes in it as .docx or .pdf",
    FileFormat.SLIDES: "save it as .pdf",
    FileFormat.ARCHIVE: "unpack it and name the files inside",
    FileFormat.PICTURE: "run text recognition (OCR) over it and name the PDF that gives",
}


def recognise_format(data: bytes) -> FileFormat | None:
    """Tell a file's format by its marks; None where it has none, as plain text."""
    if data.startswith(b"PK\x03\x04"):
        return next((form for name, form in _INSIDE_ZIP if name in data), FileFormat.ARCHIVE)
    if data.startswith(_OLE2):
        return next((form for name, form in _INSIDE_OLE2 if name in data), FileFormat.OLD_OFFICE)
    for mark, form in _MARKS:
        if data.startswith(mark):
            return form
    start = data[:_START].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if start.startswith((b"<!doctype html", b"<html")):
        return FileFormat.WEB_PAGE
    return FileFormat.PDF if start.startswith(b"%pdf-") else None


def find_disguise(data: bytes, *, suffix: str) -> str | None:
    """Say why a file is not what its suffix promises; None where it is."""
    found, expected = recognise_format(data), _EXPECTED.get(suffix)
    if found in {FileFormat.OLD_WORD, FileFormat.OLD_OFFICE, FileFormat.PROTECTED}:
        return f"it is {found}; {_ADVICE[found]}"
    if found is not None and found is not expected:
        return f"it is {found}, whatever its name says; {_ADVICE.get(found, 'give it the right suffix')}"
    if found is None and expected not in {None, FileFormat.WEB_PAGE} and not _begins_late(data, expected):
        return f"it is not {expected}, whatever its name says"
    return None


def _begins_late(data: bytes, expected: FileFormat | None) -> bool:
    """Whether it is a PDF with other bytes before its mark, which every viewer accepts."""
    return expected is FileFormat.PDF and b"%PDF-" in data[:_START]
