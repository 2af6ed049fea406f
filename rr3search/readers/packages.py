"""The zip package that a Word or OpenDocument file is: bytes in, checked XML parts out.

Everything is checked before anything is unpacked, and nothing is ever written. Parts are UTF-8 or
UTF-16, as both formats demand; one with a document type declaration is refused.
"""

import io
import re
import zipfile
import zlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from rr3search.errors import UnreadableInputError

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["Package", "open_package"]

MOST_ENTRIES = 5_000
LARGEST_TOTAL_BYTES = 512 * 1024 * 1024
LARGEST_PART_BYTES = 48 * 1024 * 1024
GREATEST_RATIO = 250
SMALLEST_SUSPECT_BYTES = 1024 * 1024
"""Below this a part may be packed as tightly as it likes."""
DEEPEST_NESTING = 120
"""Elements inside one another; a table in a text box in a table stays under 40."""

_PROLOG_BYTES = 1024
_OLE2 = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_INSIDE = "EncryptedPackage".encode("utf-16-le")
_ENCRYPTED = 0x1
_METHODS = frozenset((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED))
_XML_SUFFIXES = (".xml", ".rels")
_OUTSIDE = re.compile(r"/|[A-Za-z]:|(?:.*/)?\.\.(?:/|$)")
_DOCTYPE = re.compile(rb"<!\s*DOCTYPE", re.IGNORECASE)
_ENCODING = re.compile(rb"<\?xml[^>]*?encoding\s*=\s*[\"']([^\"']*)")
_ENCODINGS = frozenset((b"utf-8", b"utf8", b"us-ascii", b"ascii"))
_WIDE_STARTS = (b"\xff\xfe", b"\xfe\xff", b"<\x00", b"\x00<")
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, OSError)


@dataclass(slots=True)
class Package:
    """A file's parts by name, unpacked when asked for."""

    archive: zipfile.ZipFile
    path: Path
    format_name: str
    renames: tuple[tuple[bytes, bytes], ...] = ()
    """Names in the XML to be read as if they were others."""
    entries: dict[str, zipfile.ZipInfo] = field(default_factory=dict)

    def has_part(self, name: str) -> bool:
        """Say whether there is a part of this name."""
        return name in self.entries

    def read_part(self, name: str) -> bytes:
        """Unpack a part.

        Raises:
            UnreadableInputError: There is no such part, it is damaged or larger than it says.
        """
        return self._unpack(name, LARGEST_PART_BYTES + 1, is_whole=True)

    def parse_part(self, name: str) -> "_Element":
        """Parse an XML part.

        Raises:
            UnreadableInputError: There is no such part, or it is not plain XML.
        """
        from lxml import etree  # noqa: PLC0415 - only packages need it

        data = _decode_wide(self.read_part(name))
        self._refuse_declarations(data, name)
        for old, new in self.renames:
            data = data.replace(old, new)
        parser = etree.XMLParser(
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            huge_tree=False,
            remove_comments=True,
            remove_pis=True,
        )
        try:
            root = etree.fromstring(data, parser)
        except (etree.XMLSyntaxError, ValueError) as error:
            raise self._name_damage(name) from error
        if root.getroottree().docinfo.internalDTD is not None:
            raise self._name_damage(name)
        if root.xpath(f"boolean({'/*' * DEEPEST_NESTING})"):
            raise UnreadableInputError(self.path, f"its part {name} nests deeper than any document does; save it anew")
        return root

    def check(self) -> None:
        """Look at every entry before anything is unpacked.

        Raises:
            UnreadableInputError: One could harm, or could not be read.
        """
        entries = self.archive.infolist()
        if len(entries) > MOST_ENTRIES:
            raise UnreadableInputError(self.path, f"it holds more than {MOST_ENTRIES} parts; save it anew")
        if sum(entry.file_size for entry in entries) > LARGEST_TOTAL_BYTES:
            raise UnreadableInputError(
                self.path, f"it unpacks to more than {LARGEST_TOTAL_BYTES >> 20} MB; split it or take out its pictures"
            )
        for entry in entries:
            self._check_entry(entry)
        for name in self.entries:
            if name.lower().endswith(_XML_SUFFIXES):
                start = _decode_wide(self._unpack(name, _PROLOG_BYTES, is_whole=False))
                self._refuse_declarations(start, name)

    def _check_entry(self, entry: zipfile.ZipInfo) -> None:
        name = entry.filename.replace("\\", "/")
        if entry.flag_bits & _ENCRYPTED:
            raise UnreadableInputError(
                self.path, f"the {self.format_name} is protected by a password; save it without one"
            )
        if _OUTSIDE.match(name) or name in self.entries:
            raise UnreadableInputError(
                self.path, f"the {self.format_name} names its parts in a dangerous way; save it anew"
            )
        suspect = entry.file_size > SMALLEST_SUSPECT_BYTES
        if suspect and entry.file_size > entry.compress_size * GREATEST_RATIO:
            raise UnreadableInputError(
                self.path, f"a part of it unpacks to over {GREATEST_RATIO} times its size; save it anew"
            )
        self.entries[name] = entry

    def _unpack(self, name: str, most_bytes: int, *, is_whole: bool) -> bytes:
        entry = self.entries.get(name)
        if entry is None or entry.compress_type not in _METHODS:
            raise self._name_damage(name)
        try:
            with self.archive.open(entry) as part:
                data = part.read(most_bytes)
        except _BROKEN as error:
            raise self._name_damage(name) from error
        if is_whole and len(data) >= most_bytes:
            raise UnreadableInputError(
                self.path, f"its part {name} is larger than {LARGEST_PART_BYTES >> 20} MB; split the document"
            )
        return data

    def _refuse_declarations(self, data: bytes, name: str) -> None:
        encoding = _ENCODING.match(data.lstrip(b"\xef\xbb\xbf \t\r\n"))
        if encoding is not None and encoding[1].lower() not in _ENCODINGS:
            raise self._name_damage(name)
        if _DOCTYPE.search(data):
            raise UnreadableInputError(
                self.path, f"its part {name} declares a document type, which no {self.format_name} does; save it anew"
            )

    def _name_damage(self, name: str) -> UnreadableInputError:
        return UnreadableInputError(
            self.path, f"the {self.format_name} is damaged ({name}); open it in a word processor and save it anew"
        )


def open_package(
    data: bytes, *, path: Path, format_name: str, renames: tuple[tuple[bytes, bytes], ...] = ()
) -> Package:
    """Open a package and check it.

    Args:
        data: All bytes of the file.
        path: Where they came from; named in errors only.
        format_name: What the user would call it ("Word file").
        renames: Names in the XML to be read as if they were others.

    Raises:
        UnreadableInputError: It is not such a package, or not a safe one.
    """
    if data.startswith(_OLE2) and _ENCRYPTED_INSIDE not in data:
        raise UnreadableInputError(path, "it is an old Office file (.doc), whatever its name says; save it as .docx")
    if data.startswith(_OLE2):
        raise UnreadableInputError(path, f"the {format_name} is protected by a password; save it without one")
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except _BROKEN as error:
        raise UnreadableInputError(
            path,
            f"it is not {_add_article(format_name)}, or a damaged one; open it in a word processor and save it anew",
        ) from error
    package = Package(archive, path, format_name, renames)
    package.check()
    return package


def _add_article(name: str) -> str:
    return f"{'an' if name[0] in 'AEIOU' else 'a'} {name}"


def _decode_wide(data: bytes) -> bytes:
    """Turn UTF-16 into UTF-8 without its XML declaration, so that one look finds what must not be there."""
    if not data.startswith(_WIDE_STARTS):
        return data
    has_mark = data[:2] in {b"\xff\xfe", b"\xfe\xff"}
    encoding = "utf-16" if has_mark else "utf-16-le" if data[1] == 0 else "utf-16-be"
    text = data.decode(encoding, errors="replace")
    return re.sub(r"\A\s*<\?xml[^>]*\?>", "", text).encode()
