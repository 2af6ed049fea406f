"""The letters of a file: bytes in, text with plain line ends out.

A byte order mark is believed, then UTF-8, then the Windows code page of Western Europe unless the
letters it gives look wrong; only then statistics decide. What is mojibake in the file stays so.
"""

import codecs
import re
from pathlib import Path

from rr3search.errors import BinaryFileError, UnreadableEncodingError

__all__ = ["decode_text"]

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark is its beginning
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_MOST_CONTROLS = 0.01
_FEWEST_ZEROS = 0.2
_LARGEST_SHARE_OF_ODD_LETTERS = 0.2
_LARGEST_SHARE_OF_ACCENTS = 0.03
_ODD_IN_WESTERN_TEXT = re.compile(
    r"(?<=[^\W\d_])[¡-©«¬®-¶¸-¿×÷‡†ˆ‰‹€™](?=[^\W\d_])"  # a symbol inside a word; a soft hyphen (U+00AD) is none
    r"|(?<=[a-zß-ÿ])[À-ÖØ-Þ](?=[a-zß-ÿ])"  # a capital between small letters
    r"|(?<=[a-z])[À-ÖØ-Þ](?![^\W\d_])"  # a capital after small letters, at a word's end
    r"|[À-ÿ]{3,}"  # no Western word has three accented letters in a row
)


def decode_text(data: bytes, *, path: Path) -> str:
    r"""Decode a file's bytes and make every line end a line feed; form feeds stay.

    Args:
        data: All bytes of the file.
        path: Where they came from; named in errors only.

    Raises:
        BinaryFileError: The bytes hold zeros or many control characters.
        UnreadableEncodingError: No text encoding fits them.
    """
    text = _decode_bytes(data, path)
    if "\x00" in text or len(_CONTROL.findall(text)) > max(1, len(text) * _MOST_CONTROLS):
        raise BinaryFileError(path)
    return _unify_line_ends(text)


def _decode_bytes(data: bytes, path: Path) -> str:
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _decode_marked(data, encoding, path)
    if b"\x00" in data:
        return _decode_unmarked_utf16(data, path)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _decode_old_encoding(data, path)


def _decode_marked(data: bytes, encoding: str, path: Path) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise UnreadableEncodingError(path) from error


def _decode_unmarked_utf16(data: bytes, path: Path) -> str:
    """Decode UTF-16 without a mark: its zeros all stand on one side of the pairs of bytes."""
    high_first, low_first = data[0::2].count(0), data[1::2].count(0)
    if len(data) % 2 or min(high_first, low_first) > 0 or high_first + low_first < len(data) * _FEWEST_ZEROS:
        raise BinaryFileError(path)
    try:
        return data.decode("utf-16-be" if high_first else "utf-16-le")
    except UnicodeDecodeError as error:
        raise BinaryFileError(path) from error


def _decode_old_encoding(data: bytes, path: Path) -> str:
    mixed = _decode_mostly_utf8(data)
    if mixed is not None:
        return mixed
    try:
        western: str | None = data.decode("cp1252")
    except UnicodeDecodeError:
        western = None
    if western is not None and not _looks_wrong(western):
        return western
    if western is not None and (macintosh := _decode_macintosh(data)) is not None:
        return macintosh
    guessed = _guess_encoding(data)
    if guessed is None and western is None:
        raise _name_undecodable(data, path)
    if guessed is None or (western is not None and _count_odd_letters(western) <= _count_odd_letters(guessed)):
        return western or ""
    return guessed


def _decode_macintosh(data: bytes) -> str | None:
    """Decode Western text of an old Macintosh, whose quotes are capitals to Windows; None if it is not that."""
    text = data.decode("mac_roman")
    accented = sum(not character.isascii() and character.isalpha() for character in text)
    is_western = accented < len(text) * _LARGEST_SHARE_OF_ACCENTS and not _count_odd_letters(text)
    return text if is_western else None


def _decode_mostly_utf8(data: bytes) -> str | None:
    """Decode UTF-8 into which a few lines of another encoding were pasted; None if it is not that."""
    lines, good, bad = [], 0, 0
    for raw in data.splitlines(keepends=True):
        try:
            line = raw.decode("utf-8")
            good += not raw.isascii()
        except UnicodeDecodeError:
            line = raw.decode("cp1252", errors="replace")
            bad += 1
        lines.append(line)
    text = "".join(lines)
    return text if good > bad and "\ufffd" not in text else None


def _looks_wrong(western: str) -> bool:
    beyond_ascii = sum(not character.isascii() for character in western)
    return _count_odd_letters(western) > beyond_ascii * _LARGEST_SHARE_OF_ODD_LETTERS


def _count_odd_letters(text: str) -> int:
    return sum(len(match) for match in _ODD_IN_WESTERN_TEXT.findall(text))


def _guess_encoding(data: bytes) -> str | None:
    from charset_normalizer import from_bytes  # noqa: PLC0415 - only files in old encodings need it

    best = from_bytes(data).best()
    return None if best is None else str(best)


def _name_undecodable(data: bytes, path: Path) -> BinaryFileError | UnreadableEncodingError:
    controls = len(_CONTROL.findall(data.decode("latin-1")))
    if controls > max(1, len(data) * _MOST_CONTROLS):
        return BinaryFileError(path)
    return UnreadableEncodingError(path)


def _unify_line_ends(text: str) -> str:
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n\n")
    # U+0085 next to ordinary line ends is a mangled ellipsis, not a line end
    return text if "\n" in text else text.replace("\x85", "\n")
