"""Files made to do harm, or made by accident: each written whole, none of them real minutes.

`write_hostile_files` fills a folder; what a reader may make of each is told by `Fate`.
"""

import io
import os
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from pathlib import Path

__all__ = ["Fate", "list_hostile_names", "write_hostile_file", "write_hostile_files"]


class Fate(StrEnum):
    """What is right for a file."""

    REFUSED = "refused"
    READ = "read"
    EITHER = "either"
    """Refused in one line or read: both are sensible, a crash is not."""


WORDS = "Jo Marsh said that the depot would be closed in May and that the ferry would run. "
CONTENT_TYPES = (
    '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
RELATIONS = (
    '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns='
    '"http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type='
    '"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>'
    "</Relationships>"
)
WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
PARAGRAPH = f"<w:p><w:r><w:t>{WORDS}</w:t></w:r></w:p>"
OLE2 = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
PNG = b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + b"IHDR" + bytes(17)


def make_zip(parts: Mapping[str, str | bytes], *, packing: int = zipfile.ZIP_DEFLATED) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", packing) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return stream.getvalue()


def make_docx(document: str | bytes, **more: str | bytes) -> bytes:
    """Make a Word file of this main part and more parts; "__" in their names is "/"."""
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": CONTENT_TYPES,
        "_rels/.rels": RELATIONS,
        "word/document.xml": document,
    }
    return make_zip(parts | {name.replace("__", "/"): content for name, content in more.items()})


def make_word_body(content: str = PARAGRAPH, *, prolog: str = "") -> str:
    return f'<?xml version="1.0" encoding="UTF-8"?>{prolog}<w:document {WORD}><w:body>{content}</w:body></w:document>'


def make_odt(content: str | bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text", zipfile.ZIP_STORED)
        archive.writestr("content.xml", content)
    return stream.getvalue()


def make_pdf(*objects: bytes, trailer: bytes = b"") -> bytes:
    """Make a PDF of these objects, numbered from 1; the first is the catalogue."""
    body, offsets = bytearray(b"%PDF-1.7\n"), []
    for number, content in enumerate(objects, start=1):
        offsets.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    size = len(objects) + 1
    return bytes(
        body
    ) + b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF" % (
        size,
        table,
        size,
        trailer,
        len(body),
    )


def make_stream(content: bytes, *, filters: int = 1) -> bytes:
    """Make a stream object, packed so many times."""
    for _ in range(filters):
        content = zlib.compress(content, 9)
    names = b"/FlateDecode" * filters
    return b"<</Length %d/Filter[%s]>>\nstream\n%s\nendstream" % (len(content), names, content)


CATALOGUE = b"<</Type/Catalog/Pages 2 0 R>>"
FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
PAGE = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>"
SHOWN = b"BT /F 12 Tf 72 720 Td (Jo Marsh said that the depot would be closed.) Tj ET\n"


def make_one_page(contents: bytes, *, trailer: bytes = b"", more: tuple[bytes, ...] = ()) -> bytes:
    pages = b"<</Type/Pages/Kids[3 0 R]/Count 1>>"
    return make_pdf(CATALOGUE, pages, PAGE, contents, FONT, *more, trailer=trailer)


def make_many_pages(count: int) -> bytes:
    kids = b" ".join(b"%d 0 R" % number for number in range(5, 5 + count))
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 3 0 R/Resources<</Font<</F 4 0 R>>>>>>"
    pages = b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, count)
    return make_pdf(CATALOGUE, pages, make_stream(SHOWN), FONT, *[page] * count)


def make_encrypted_pdf() -> bytes:
    encrypt = b"<</Filter/Standard/V 2/R 3/Length 128/P -4/O<%s>/U<%s>>>" % (b"ab" * 32, b"cd" * 32)
    return make_one_page(make_stream(SHOWN), trailer=b"/Encrypt 6 0 R/ID[<00><00>]", more=(encrypt,))


def make_billion_laughs() -> str:
    entities = "".join(f'<!ENTITY l{level} "{f"&l{level - 1};" * 10}">' for level in range(1, 10))
    return f'<!DOCTYPE w:document [<!ENTITY l0 "lol">{entities}]>'


def make_nested_zip() -> bytes:
    content = bytes(2**20)
    for level in range(6):
        content = make_zip({f"level{level}.zip": content})
    return content


def make_crowded_zip() -> bytes:
    return make_docx(make_word_body(), **{f"word__extra{number}.xml": "<x/>" for number in range(20_000)})


def make_lying_zip() -> bytes:
    """A Word file whose directory gives a part a thousandth of its size."""
    content = bytearray(make_docx(make_word_body(PARAGRAPH * 200_000)))
    at = content.rfind(b"word/document.xml") - 46
    content[at + 24 : at + 28] = struct.pack("<I", 1000)
    return bytes(content)


_DOCX: dict[str, tuple[Fate, Callable[[], bytes]]] = {
    "ratio.docx": (Fate.REFUSED, lambda: make_docx(b"<x>" + b" " * (24 * 2**20) + b"</x>")),
    "entries.docx": (Fate.REFUSED, make_crowded_zip),
    "lying-size.docx": (Fate.EITHER, make_lying_zip),
    "billion-laughs.docx": (
        Fate.REFUSED,
        lambda: make_docx(make_word_body("<w:p>&l9;</w:p>", prolog=make_billion_laughs())),
    ),
    "external-entity.docx": (
        Fate.REFUSED,
        lambda: make_docx(
            make_word_body(
                "<w:p><w:r><w:t>&x;</w:t></w:r></w:p>",
                prolog='<!DOCTYPE w:document [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
            )
        ),
    ),
    "doctype.docx": (Fate.REFUSED, lambda: make_docx(make_word_body(prolog="<!DOCTYPE w:document>"))),
    "truncated.docx": (Fate.REFUSED, lambda: make_docx(make_word_body(PARAGRAPH * 50))[:-200]),
    "no-document.docx": (Fate.REFUSED, lambda: make_zip({"[Content_Types].xml": CONTENT_TYPES})),
    "broken-xml.docx": (Fate.REFUSED, lambda: make_docx("<w:document><w:body>")),
    "encrypted.docx": (Fate.REFUSED, lambda: OLE2 + "EncryptedPackage".encode("utf-16-le")),
    "traversal.docx": (Fate.EITHER, lambda: make_docx(make_word_body(), **{"..__..__evil.txt": "x"})),
    "deep.docx": (
        Fate.EITHER,
        lambda: make_docx(
            make_word_body("<w:sdt><w:sdtContent>" * 20_000 + PARAGRAPH + "</w:sdtContent></w:sdt>" * 20_000)
        ),
    ),
    "deep-tables.docx": (
        Fate.EITHER,
        lambda: make_docx(
            make_word_body("<w:tbl><w:tr><w:tc>" * 400 + PARAGRAPH + "<w:p/></w:tc></w:tr></w:tbl>" * 400)
        ),
    ),
    "wide-span.docx": (
        Fate.EITHER,
        lambda: make_docx(
            make_word_body(
                f'<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="1000000000"/></w:tcPr>{PARAGRAPH}</w:tc></w:tr></w:tbl>'
            )
        ),
    ),
    "nested-zip.odt": (Fate.REFUSED, make_nested_zip),
    "doctype.odt": (Fate.REFUSED, lambda: make_odt("<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>")),
    "ratio.odt": (Fate.REFUSED, lambda: make_odt(b"<x>" + b" " * (24 * 2**20) + b"</x>")),
    "repeated-column.odt": (
        Fate.EITHER,
        lambda: make_odt(
            '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
            'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
            'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><office:body><office:text><table:table>'
            '<table:table-row table:number-rows-repeated="1000000"><table:table-cell '
            'table:number-columns-repeated="1000000">'
            f'<text:p>{WORDS}<text:s text:c="1000000000"/></text:p></table:table-cell></table:table-row></table:table>'
            "</office:text></office:body></office:document-content>"
        ),
    ),
}
_PDF: dict[str, tuple[Fate, Callable[[], bytes]]] = {
    "nested-flate.pdf": (Fate.EITHER, lambda: make_one_page(make_stream(bytes(100 * 2**20), filters=3))),
    "pages.pdf": (Fate.REFUSED, lambda: make_many_pages(10_000)),
    "page-loop.pdf": (
        Fate.REFUSED,
        lambda: make_pdf(CATALOGUE, b"<</Type/Pages/Kids[2 0 R 3 0 R]/Count 1000000>>", b"<</Type/Pages/Kids[2 0 R]>>"),
    ),
    "form-loop.pdf": (
        Fate.REFUSED,
        lambda: make_pdf(
            CATALOGUE,
            b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>>",
            b"<</Length 6>>\nstream\n/X Do\n\nendstream",
            b"<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 5 0 R>>>>/Length 12>>\nstream\n"
            b"/X Do\n/X Do\n\nendstream",
        ),
    ),
    "length-loop.pdf": (Fate.EITHER, lambda: make_one_page(b"<</Length 4 0 R>>\nstream\nBT ET\nendstream")),
    "deep-array.pdf": (Fate.EITHER, lambda: make_one_page(b"[" * 100_000 + b"]" * 100_000)),
    "many-letters.pdf": (Fate.EITHER, lambda: make_one_page(make_stream(SHOWN * 15_000))),
    "many-lines.pdf": (
        Fate.EITHER,
        lambda: make_one_page(
            make_stream(
                SHOWN + b"".join(b"%d %d m %d %d l S\n" % (n % 595, n % 842, n % 590, n % 83) for n in range(30_000))
            )
        ),
    ),
    "huge-page.pdf": (
        Fate.EITHER,
        lambda: make_pdf(
            CATALOGUE,
            b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
            PAGE.replace(b"595 842", b"2000000000 2000000000"),
            make_stream(SHOWN),
            FONT,
        ),
    ),
    "encrypted.pdf": (Fate.REFUSED, make_encrypted_pdf),
    "truncated.pdf": (Fate.EITHER, lambda: make_one_page(make_stream(SHOWN * 20))[:250]),
    "no-text.pdf": (
        Fate.REFUSED,
        lambda: make_one_page(make_stream(b"q 500 0 0 700 50 50 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \x00 EI Q")),
    ),
    "only-header.pdf": (Fate.REFUSED, lambda: b"%PDF-1.7\n"),
}
_WEB: dict[str, tuple[Fate, Callable[[], bytes]]] = {
    "deep.html": (Fate.EITHER, lambda: b"<div>" * 20_000 + WORDS.encode() + b"</div>" * 20_000),
    "deep-lists.html": (Fate.EITHER, lambda: b"<ul><li>a" * 6_000),
    "deep-tables.html": (Fate.EITHER, lambda: b"<table><tr><td>a" * 1_500),
    "spans.html": (
        Fate.EITHER,
        lambda: b"<table>" + b'<tr><td colspan="1000000" rowspan="1000000">a</td></tr>' * 50 + b"</table>",
    ),
    "entities.html": (Fate.EITHER, lambda: b"<p>" + b"&amp;&lt;&notin;&#x41;" * 10_000),
    "attributes.html": (Fate.REFUSED, lambda: b"<p " + b"".join(b"a%d=1 " % n for n in range(100_000)) + b">word</p>"),
    "unclosed.html": (Fate.EITHER, lambda: b"<b><i>word " * 6_000),
    "comment.html": (Fate.EITHER, lambda: b"<!--" * 40_000 + b"<p>word"),
}
_TEXT: dict[str, tuple[Fate, Callable[[], bytes]]] = {
    "brackets.md": (Fate.EITHER, lambda: b"[" * 20_000 + b"word"),
    "links.md": (Fate.EITHER, lambda: b"[a](" * 2_000),
    "quotes.md": (Fate.EITHER, lambda: b">" * 4_000 + b" word"),
    "deep-list.md": (Fate.EITHER, lambda: b"".join(b" " * (2 * n) + b"- word\n" for n in range(600))),
    "stars.md": (Fate.EITHER, lambda: b"*a **b " * 4_000),
    "ticks.md": (Fate.EITHER, lambda: b"".join(b"`" * n + b"a" for n in range(400))),
    "pipes.md": (Fate.EITHER, lambda: b"|" * 4_000 + b"\n" + b"|-" * 4_000 + b"|\n" + b"| a " * 4_000),
    "front-matter.md": (Fate.EITHER, lambda: b"---\n" + b"a: [" * 4_000),
    "colons.txt": (Fate.EITHER, lambda: b"a a a: " * 6_000),
    "dots.txt": (Fate.EITHER, lambda: b"." * 40_000 + b" word"),
    "dotted-words.txt": (Fate.EITHER, lambda: b"a." * 20_000),
    "capitals.txt": (Fate.EITHER, lambda: b"ABCDE FGHIJ " * 4_000),
    "capital-run.txt": (Fate.EITHER, lambda: b"A" * 40_000),
    "names.txt": (Fate.EITHER, lambda: b"Jo Marsh, " * 4_000),
    "name-lines.txt": (Fate.EITHER, lambda: b"Present: " + b"Jo Marsh (Northgate), Al Reed (JR); " * 2000),
    "title-words.txt": (Fate.EITHER, lambda: b"Name Name and " * 4_000),
    "spaces.txt": (Fate.EITHER, lambda: b"word" + b" " * 40_000 + b"word"),
    "dashes.txt": (Fate.EITHER, lambda: b"a - " * 8_000),
    "parentheses.txt": (Fate.EITHER, lambda: b"(" * 10_000 + b"a" + b")" * 10_000),
    "quotes.txt": (Fate.EITHER, lambda: b"\"a' " * 8_000),
    "digits.txt": (Fate.EITHER, lambda: b"1" * 40_000 + b" words"),
    "numbers.txt": (Fate.EITHER, lambda: b"1.1.1.1." * 3_000),
    "dates.txt": (Fate.EITHER, lambda: b"8 July 2020 " * 1_500),
    "list-marks.txt": (Fate.EITHER, lambda: b"- (a) 1. i) " * 4_000),
    "many-lines.txt": (Fate.REFUSED, lambda: b"a\n" * 200_000),
    "short-lines.txt": (Fate.EITHER, lambda: b"a\n" * 5_000),
    "short-paragraphs.txt": (Fate.EITHER, lambda: b"Ab\n\n" * 4_000),
    "hyphens.txt": (Fate.EITHER, lambda: b"hyph-\nen " * 4_000),
    "form-feeds.txt": (Fate.EITHER, lambda: b"word\f" * 10_000),
    "one-line.txt": (Fate.EITHER, lambda: (WORDS * 270_000).encode()[: 21 * 2**20]),
    "saids.txt": (Fate.EITHER, lambda: b"said that he said that she " * 1_000),
    "accents.txt": (Fate.EITHER, lambda: b"a" + b"\xcc\x81" * 4_000),
    "bad-utf8.txt": (Fate.EITHER, lambda: b"Jo Marsh said \xff\xfe\xc3( that " * 50),
    "utf16.txt": (Fate.EITHER, lambda: (WORDS * 5).encode("utf-16-le")),
    "empty.txt": (Fate.REFUSED, lambda: b""),
    "nothing.txt": (Fate.REFUSED, lambda: bytes(2_000)),
    "blank.txt": (Fate.REFUSED, lambda: b" \n" * 2_000),
}
_MISNAMED: dict[str, tuple[Fate, Callable[[], bytes]]] = {
    "picture.pdf": (Fate.REFUSED, lambda: PNG),
    "pdf.docx": (Fate.REFUSED, lambda: make_one_page(make_stream(SHOWN))),
    "word.txt": (Fate.REFUSED, lambda: make_docx(make_word_body())),
    "archive.odt": (Fate.REFUSED, lambda: make_zip({"a.txt": WORDS})),
    "page.docx": (Fate.REFUSED, lambda: b"<!DOCTYPE html><p>" + WORDS.encode()),
    "word.pdf": (Fate.REFUSED, lambda: make_docx(make_word_body())),
    "pdf.html": (Fate.REFUSED, lambda: make_one_page(make_stream(SHOWN))),
    "old.docx": (Fate.REFUSED, lambda: OLE2),
    "rich.txt": (Fate.REFUSED, lambda: rb"{\rtf1 hello}"),
    "picture.md": (Fate.REFUSED, lambda: PNG),
    "old.doc": (Fate.REFUSED, lambda: OLE2),
    "rich.rtf": (Fate.REFUSED, lambda: rb"{\rtf1 hello}"),
    "scan.tif": (Fate.REFUSED, lambda: b"II*\x00"),
    "all.zip": (Fate.REFUSED, lambda: make_zip({"a.txt": WORDS})),
}
_FILES = _DOCX | _PDF | _WEB | _TEXT | _MISNAMED


def list_hostile_names() -> list[str]:
    """Name the files that are plain bytes, in the order they are written."""
    return list(_FILES)


def write_hostile_file(folder: Path, name: str) -> Path:
    """Write one of the files that are plain bytes."""
    path = folder / name
    path.write_bytes(_FILES[name][1]())
    return path


def write_hostile_files(folder: Path) -> Iterator[tuple[Path, Fate]]:
    """Write every file and the odd things that are no regular files, and say what is right for each."""
    for name, (fate, _) in _FILES.items():
        yield write_hostile_file(folder, name), fate
    os.mkfifo(folder / "pipe.txt")
    yield folder / "pipe.txt", Fate.REFUSED
    (folder / "loop.txt").symlink_to(folder / "loop.txt")
    yield folder / "loop.txt", Fate.REFUSED
    (folder / "dangling.txt").symlink_to(folder / "nowhere.txt")
    yield folder / "dangling.txt", Fate.REFUSED
    if os.geteuid() != 0:
        (folder / "locked.txt").write_text(WORDS, encoding="utf-8")
        (folder / "locked.txt").chmod(0)
        yield folder / "locked.txt", Fate.REFUSED
