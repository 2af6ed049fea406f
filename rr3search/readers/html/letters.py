"""The letters of a web page: bytes in, text out.

A byte order mark is believed, then bytes that are UTF-8 beyond ASCII, then what the page declares;
a declaration that does not fit its bytes is not believed.
"""

import re
from pathlib import Path

from rr3search.readers.encoding import decode_text

__all__ = ["decode_page"]

_FURTHEST_DECLARATION = 4096
_DECLARATION = re.compile(
    rb"<meta\b[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})|<\?xml\b[^>]{0,100}?encoding\s*=\s*[\"']([\w.:-]{2,40})",
    re.IGNORECASE,
)
_OLD_ENCODING = re.compile(
    r"(?:windows-|cp)125\d|iso-8859-(?:[2-9]|1[013-6])|koi8-[ru]|macintosh|gb(?:2312|k|18030)|big5|shift_jis|euc-(?:jp|kr)",
    re.IGNORECASE,
)
_WESTERN = re.compile(r"iso-?8859-1|latin-?1|us-ascii|ascii", re.IGNORECASE)


def decode_page(data: bytes, *, path: Path) -> str:
    """Decode a page's bytes and make every line end a line feed.

    Args:
        data: All bytes of the file.
        path: Where they came from; named in errors only.

    Raises:
        BinaryFileError: The bytes are not text.
        UnreadableEncodingError: No text encoding fits them.
    """
    if b"\x00" not in data and not data.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")) and not _is_utf8(data):
        encoding = _find_declared_encoding(data)
        if encoding is not None:
            try:
                data = data.decode(encoding).encode()
            except UnicodeDecodeError:
                return decode_text(data, path=path)
    return decode_text(data, path=path)


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _find_declared_encoding(data: bytes) -> str | None:
    match = _DECLARATION.search(data[:_FURTHEST_DECLARATION])
    if match is None:
        return None
    name = (match[1] or match[2]).decode("ascii", errors="replace")
    if _WESTERN.fullmatch(name):
        return "cp1252"  # as browsers do
    return name if _OLD_ENCODING.fullmatch(name) else None
