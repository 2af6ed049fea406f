"""Word files and OpenDocument texts made of raw XML: what stands in the parts in, the file's bytes out."""

import io
import zipfile
from collections.abc import Mapping
from pathlib import Path

from rr3search.readers import Reading
from rr3search.readers.docx import DocxReader
from rr3search.readers.odt import OdtReader

__all__ = ["NAMESPACES", "make_docx", "make_odt", "pack_parts", "read_docx", "read_odt", "unpack_parts"]

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    f'xmlns:r="{_OFFICE}/relationships" xmlns:m="{_OFFICE}/math" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)
_ROOTS = {
    "styles": "styles", "numbering": "numbering", "footnotes": "footnotes", "endnotes": "endnotes",
    "comments": "comments", "header": "hdr", "footer": "ftr",
}  # fmt: skip
_OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
_ODT_NAMESPACES = " ".join(
    f'xmlns:{prefix}="{_OASIS}{name}:1.0"'
    for prefix, name in (
        ("office", "office"), ("text", "text"), ("table", "table"), ("style", "style"), ("draw", "drawing"),
        ("fo", "xsl-fo-compatible"), ("svg", "svg-compatible"),
    )
)  # fmt: skip


def make_docx(body: str, **parts: str) -> bytes:
    """Make a Word file.

    Args:
        body: What stands inside the body element.
        parts: What stands inside the roots of other parts, by name ("styles", "numbering", "header" ...).
    """
    types = "".join(
        f'<Relationship Id="r{number}" Type="{_OFFICE}/relationships/{kind}" Target="{kind}.xml"/>'
        for number, kind in enumerate(parts)
    )
    files = {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"/>',
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r1" '
        f'Type="{_OFFICE}/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">{types}</Relationships>',
        "word/document.xml": f"<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>",
    }
    for kind, content in parts.items():
        files[f"word/{kind}.xml"] = f"<w:{_ROOTS[kind]} {NAMESPACES}>{content}</w:{_ROOTS[kind]}>"
    return pack_parts({name: text.encode() for name, text in files.items()})


def make_odt(text: str, *, automatic: str = "", common: str = "", masters: str = "") -> bytes:
    """Make an OpenDocument text of what stands inside its text, its styles and its master pages."""
    content = (
        f"<office:document-content {_ODT_NAMESPACES}><office:automatic-styles>{automatic}</office:automatic-styles>"
        f"<office:body><office:text>{text}</office:text></office:body></office:document-content>"
    )
    styles = (
        f"<office:document-styles {_ODT_NAMESPACES}><office:styles>{common}</office:styles>"
        f"<office:master-styles>{masters}</office:master-styles></office:document-styles>"
    )
    return pack_parts(
        {
            "mimetype": b"application/vnd.oasis.opendocument.text",
            "content.xml": content.encode(),
            "styles.xml": styles.encode(),
        }
    )


def pack_parts(parts: Mapping[str, bytes]) -> bytes:
    """Zip parts; the first is stored as it is, as OpenDocument demands of its type."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for number, (name, data) in enumerate(parts.items()):
            archive.writestr(name, data, zipfile.ZIP_DEFLATED if number else zipfile.ZIP_STORED)
    return stream.getvalue()


def unpack_parts(data: bytes) -> dict[str, bytes]:
    """Unzip parts."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def read_docx(body: str, **parts: str) -> Reading:
    """Make a Word file and read it."""
    return DocxReader().read_blocks(make_docx(body, **parts), path=Path("minutes.docx"))


def read_odt(text: str, *, automatic: str = "", common: str = "", masters: str = "") -> Reading:
    """Make an OpenDocument text and read it."""
    data = make_odt(text, automatic=automatic, common=common, masters=masters)
    return OdtReader().read_blocks(data, path=Path("minutes.odt"))
