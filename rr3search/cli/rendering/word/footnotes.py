"""Footnotes of a Word document, for which python-docx has no part of its own.

Words in, a mark in the text and a note at the foot of the page out. Ids count from 1; -1 and 0 are the lines
that Word draws between text and notes.
"""

from typing import TYPE_CHECKING, cast

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import XmlPart

from rr3search.cli.rendering.word.markup import make_element, make_run

if TYPE_CHECKING:
    from docx.document import Document
    from docx.oxml.xmlchemy import BaseOxmlElement
    from docx.text.paragraph import Paragraph
    from lxml.etree import _Element

__all__ = ["Footnotes"]

_SEPARATORS = {"-1": "separator", "0": "continuationSeparator"}
_AFTER_FOOTNOTE_SETTINGS = (
    *("endnotePr", "compat", "docVars", "rsids", "attachedSchema", "themeFontLang", "clrSchemeMapping"),
    *("doNotIncludeSubdocsInStats", "doNotAutoCompressPictures", "shapeDefaults", "decimalSymbol", "listSeparator"),
)
"""The settings that ECMA-376 17.15.1.78 puts behind footnotePr, as far as the template has them."""


class Footnotes:
    """The footnotes part of one document, filled in the order of its pages."""

    def __init__(self, document: "Document") -> None:
        self._root = make_element("w:footnotes")
        for note_id, kind in _SEPARATORS.items():
            self._root.append(_make_separator(note_id, kind))
        package = document.part.package
        part = XmlPart(
            PackURI("/word/footnotes.xml"), CONTENT_TYPE.WML_FOOTNOTES, cast("BaseOxmlElement", self._root), package
        )
        document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
        _name_separators(document)
        self._count = 0

    def add_note(self, paragraph: "Paragraph", words: str) -> None:
        """Set a mark at the end of a paragraph and its note at the foot of the page."""
        self._count += 1
        mark = _make_mark("w:footnoteReference", id=str(self._count))
        element: _Element = paragraph._p  # noqa: SLF001  python-docx offers a paragraph's element under this name alone
        element.append(mark)
        note = make_element("w:footnote", id=str(self._count))
        body = make_element("w:p")
        traits = make_element("w:pPr")
        traits.append(make_element("w:pStyle", val="FootnoteText"))
        body.extend([traits, _make_mark("w:footnoteRef"), make_run(f" {words}")])
        note.append(body)
        self._root.append(note)


def _make_mark(tag: str, **values: str) -> "_Element":
    run = make_element("w:r")
    traits = make_element("w:rPr")
    traits.append(make_element("w:rStyle", val="FootnoteReference"))
    run.extend([traits, make_element(tag, **values)])
    return run


def _make_separator(note_id: str, kind: str) -> "_Element":
    note = make_element("w:footnote", type=kind, id=note_id)
    paragraph, traits, run = make_element("w:p"), make_element("w:pPr"), make_element("w:r")
    traits.append(make_element("w:spacing", after="0", line="240", lineRule="auto"))
    run.append(make_element(f"w:{kind}"))
    paragraph.extend([traits, run])
    note.append(paragraph)
    return note


def _name_separators(document: "Document") -> None:
    """Tell the settings which notes are the separating lines, in the place the schema has for it."""
    named = make_element("w:footnotePr")
    named.extend([make_element("w:footnote", id=note_id) for note_id in _SEPARATORS])
    document.settings.element.insert_element_before(named, *(f"w:{name}" for name in _AFTER_FOOTNOTE_SETTINGS))
