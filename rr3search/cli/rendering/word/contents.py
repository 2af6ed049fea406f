"""The table of contents of a Word document: a field whose entries stand in it from the start.

Headings in, linked entries out. There are no page numbers until Word updates the field: only Word knows them, and
a wrong number is worse than none.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from rr3search.cli.rendering.word.markup import close_field, make_element, make_run, open_field
from rr3search.cli.rendering.word.styles import CONTENTS_STYLE_ID

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph
    from lxml.etree import _Element

__all__ = ["add_contents", "mark_heading"]

_FIELD = r'TOC \o "1-1" \h \z'


def add_contents(document: "Document", headings: Sequence[str]) -> None:
    """Write the contents at the end of what the document has so far.

    Args:
        document: The document.
        headings: All headings of the first level, in the order in which `mark_heading` will be given them.
    """
    block, traits, content = make_element("w:sdt"), make_element("w:sdtPr"), make_element("w:sdtContent")
    gallery = make_element("w:docPartObj")
    gallery.extend([make_element("w:docPartGallery", val="Table of Contents"), make_element("w:docPartUnique")])
    traits.append(gallery)
    block.extend([traits, content])
    content.append(_make_paragraph("TOCHeading", make_run("Contents")))
    for at, heading in enumerate(headings):
        link = make_element("w:hyperlink", anchor=_name_bookmark(at), history="1")
        link.append(make_run(heading))
        before = open_field(_FIELD) if at == 0 else []
        content.append(_make_paragraph(CONTENTS_STYLE_ID, *before, link))
    content.append(_make_paragraph(None, close_field()))
    document.element.body.insert_element_before(block, "w:sectPr")


def mark_heading(paragraph: "Paragraph", at: int) -> None:
    """Make a heading a place that the contents lead to.

    Args:
        paragraph: The heading.
        at: Its place among the headings, from 0.
    """
    element: _Element = paragraph._p  # noqa: SLF001  python-docx offers a paragraph's element under this name alone
    start = make_element("w:bookmarkStart", id=str(at), name=_name_bookmark(at))
    # a heading's properties, its style among them, stand first
    element.insert(1, start)
    element.append(make_element("w:bookmarkEnd", id=str(at)))


def _name_bookmark(at: int) -> str:
    return f"_Toc{at + 1:09}"


def _make_paragraph(style_id: str | None, *content: "_Element") -> "_Element":
    paragraph = make_element("w:p")
    if style_id is not None:
        traits = make_element("w:pPr")
        traits.append(make_element("w:pStyle", val=style_id))
        paragraph.append(traits)
    paragraph.extend(content)
    return paragraph
