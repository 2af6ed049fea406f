import io
import zipfile
from pathlib import Path

import pytest
from docx_files import NAMESPACES, make_docx, make_odt, pack_parts, unpack_parts

from rr3search.errors import UnreadableInputError
from rr3search.readers import packages, read_document
from rr3search.readers.docx import DocxReader
from rr3search.readers.odt import OdtReader

PATH = Path("minutes.docx")
OLE2 = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
WELCOME = "<w:p><w:r><w:t>Welcome</w:t></w:r></w:p>"


def refuse(data: bytes) -> str:
    with pytest.raises(UnreadableInputError) as refusal:
        DocxReader().read_blocks(data, path=PATH)
    assert "\n" not in str(refusal.value)
    return refusal.value.cause


def change_part(name: str, content: bytes) -> bytes:
    return pack_parts(unpack_parts(make_docx(WELCOME, styles="")) | {name: content})


@pytest.mark.parametrize("name", ["word/document.xml", "word/styles.xml", "docProps/core.xml", "word/theme/t.xml"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_document_type_is_refused_in_every_part(name: str, encoding: str) -> None:
    bomb = '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;">]><a>&c;</a>'

    assert f"its part {name} declares a document type" in refuse(change_part(name, bomb.encode(encoding)))


def test_an_encoding_that_could_hide_a_document_type_is_refused() -> None:
    hidden = b'<?xml version="1.0" encoding="UTF-7"?><a/>'

    assert "the Word file is damaged (word/document.xml)" in refuse(change_part("word/document.xml", hidden))


def test_utf_16_is_read() -> None:
    text = f'<?xml version="1.0" encoding="UTF-16"?><w:document {NAMESPACES}><w:body>{WELCOME}</w:body></w:document>'

    reading = DocxReader().read_blocks(change_part("word/document.xml", text.encode("utf-16")), path=PATH)

    assert [block.text for block in reading.blocks] == ["Welcome"]


def test_strict_names_are_read() -> None:
    transitional = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    parts = unpack_parts(make_docx(WELCOME))
    strict = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
    parts["word/document.xml"] = parts["word/document.xml"].replace(transitional, strict)

    assert [block.text for block in DocxReader().read_blocks(pack_parts(parts), path=PATH).blocks] == ["Welcome"]


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    bomb = change_part("word/media/image.bin", bytes(packages.SMALLEST_SUSPECT_BYTES + 1))

    assert "times its size" in refuse(bomb)


def test_too_many_parts_are_refused() -> None:
    many = {f"word/{number}.bin": b"" for number in range(packages.MOST_ENTRIES + 1)}

    assert "parts" in refuse(pack_parts(many))


@pytest.mark.parametrize("name", ["../outside.xml", "/etc/passwd", "C:\\outside", "word/../../outside"])
def test_parts_with_paths_that_lead_outside_are_refused(name: str) -> None:
    assert "names its parts in a dangerous way" in refuse(pack_parts({name: b""}))


def test_a_part_that_stands_twice_is_refused() -> None:
    stream = io.BytesIO(make_docx(WELCOME))
    with zipfile.ZipFile(stream, "a") as archive, pytest.warns(UserWarning, match="Duplicate name"):
        archive.writestr("word/document.xml", "<a/>")

    assert "names its parts in a dangerous way" in refuse(stream.getvalue())


def test_a_protected_archive_is_refused() -> None:
    data = bytearray(make_docx(WELCOME))
    data[data.index(b"PK\x01\x02") + 8] |= 1

    assert refuse(bytes(data)) == "the Word file is protected by a password; save it without one"


def test_an_encrypted_file_is_refused() -> None:
    assert "protected by a password" in refuse(OLE2 + "EncryptedPackage".encode("utf-16-le"))


def test_an_old_word_file_is_refused_whatever_its_name() -> None:
    assert "it is an old Office file (.doc)" in refuse(OLE2 + "WordDocument".encode("utf-16-le"))


@pytest.mark.parametrize(
    ("inside", "cause"),
    [
        ("EncryptedPackage", "it is an Office file protected by a password; save it without one"),
        ("WordDocument", "it is an old Word file (.doc); save it as .docx"),
    ],
)
def test_the_registry_names_what_the_file_is(inside: str, cause: str, tmp_path: Path) -> None:
    path = tmp_path / "minutes.docx"
    path.write_bytes(OLE2 + inside.encode("utf-16-le"))

    with pytest.raises(UnreadableInputError) as refusal:
        read_document(path)

    assert refusal.value.cause == cause


def test_deep_nesting_is_refused() -> None:
    depth = packages.DEEPEST_NESTING
    deep = f"<w:document {NAMESPACES}>{'<w:body>' * depth}{'</w:body>' * depth}</w:document>"

    assert "nests deeper" in refuse(change_part("word/document.xml", deep.encode()))


def test_deepest_allowed_nesting_is_read() -> None:
    rows = 29
    body = "<w:tbl><w:tr><w:tc>" * rows + WELCOME + "</w:tc></w:tr></w:tbl>" * rows

    assert [block.text for block in DocxReader().read_blocks(make_docx(body), path=PATH).blocks] == ["Welcome"]


@pytest.mark.parametrize(
    ("parts", "cause"),
    [
        ({"xl/workbook.xml": b"<a/>"}, "it is a spreadsheet; save its text as .docx"),
        ({"ppt/presentation.xml": b"<a/>"}, "it is a set of slides; save its text as .docx"),
        ({"photo.jpg": b""}, "it is an archive, not a Word file; unpack it and read what is inside"),
        ({"word/document.xml": b"<a/>"}, "it holds no text a word processor wrote; save it anew"),
    ],
)
def test_other_packages_are_named(parts: dict[str, bytes], cause: str) -> None:
    assert refuse(pack_parts(parts)) == cause


@pytest.mark.parametrize("data", [b"", b"plain text", b"PK\x03\x04", make_docx(WELCOME)[:-40]])
def test_what_is_no_package_is_refused(data: bytes) -> None:
    assert refuse(data) == "it is not a Word file, or a damaged one; open it in a word processor and save it anew"


def test_a_damaged_part_is_refused() -> None:
    assert "the Word file is damaged (word/document.xml)" in refuse(change_part("word/document.xml", b"<a><b></a>"))


def test_a_protected_opendocument_text_is_refused() -> None:
    manifest = (
        b'<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        b"<m:file-entry><m:encryption-data/></m:file-entry></m:manifest>"
    )
    parts = unpack_parts(make_odt("")) | {"META-INF/manifest.xml": manifest}

    with pytest.raises(UnreadableInputError, match="protected by a password"):
        OdtReader().read_blocks(pack_parts(parts), path=Path("minutes.odt"))
