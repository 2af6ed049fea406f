"""How the Word document looks: A4, British English, dark type, and the styles that the template lacks."""

from typing import TYPE_CHECKING, cast

from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from rr3search.cli.rendering.word.markup import make_field, make_run

if TYPE_CHECKING:
    from docx.document import Document
    from docx.styles.style import ParagraphStyle

__all__ = ["CONTENTS_STYLE_ID", "DETAIL_STYLE", "LANGUAGE", "TEXT_WIDTH", "prepare_document"]

CONTENTS_STYLE_ID = "TOC1"
DETAIL_STYLE = "Quotation Detail"
"""What stands around a quote: meeting, question, what changed."""

LANGUAGE = "en-GB"
TEXT_WIDTH = Cm(21.0 - 2 * 2.5)
_DARK = RGBColor(0x1F, 0x2A, 0x44)
_QUIET = RGBColor(0x40, 0x40, 0x40)
_SIZES = {"Title": 24, "Heading 1": 15, "Heading 2": 12, "Normal": 11, "Quote": 11}
_WORD_VERSION = "15"
"""Compatibility mode of Word 2013 and later; an older one opens with a warning in the title bar."""


def prepare_document(document: "Document") -> None:
    """Set page, language, footer and styles of a new document."""
    _set_page(document)
    _set_language(document)
    _number_pages(document)
    for name, size in _SIZES.items():
        style = _find_style(document, name)
        style.font.size = Pt(size)
        if name != "Normal":
            style.font.color.rgb = _DARK
    _find_style(document, "Normal").paragraph_format.space_after = Pt(6)
    _find_style(document, "Heading 1").paragraph_format.space_before = Pt(22)
    _find_style(document, "Heading 2").paragraph_format.space_before = Pt(12)
    for name in ("Heading 1", "Heading 2"):
        _find_style(document, name).paragraph_format.space_after = Pt(4)
    quote = _find_style(document, "Quote")
    quote.font.italic = False
    quote.paragraph_format.left_indent = Cm(0.75)
    _add_styles(document)


def _find_style(document: "Document", name: str) -> "ParagraphStyle":
    return cast("ParagraphStyle", document.styles[name])


def _set_page(document: "Document") -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21.0), Cm(29.7)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Cm(2.5)
    settings = document.settings.element
    for setting in settings.iter(qn("w:compatSetting")):
        if setting.get(qn("w:name")) == "compatibilityMode":
            setting.set(qn("w:val"), _WORD_VERSION)
    for zoom in settings.iter(qn("w:zoom")):
        # the schema wants the percentage that python-docx's template lacks
        zoom.set(qn("w:percent"), "100")


def _set_language(document: "Document") -> None:
    for language in document.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), LANGUAGE)
    for language in document.settings.element.iter(qn("w:themeFontLang")):
        language.set(qn("w:val"), LANGUAGE)


def _number_pages(document: "Document") -> None:
    footer = document.sections[0].footer.paragraphs[0]
    footer.alignment = WD_ALIGN_PARAGRAPH.CENTER
    runs = [make_run("Page "), *make_field("PAGE", shown="1"), make_run(" of "), *make_field("NUMPAGES", shown="1")]
    footer._p.extend(runs)  # noqa: SLF001  python-docx offers a paragraph's element under this name alone


def _add_styles(document: "Document") -> None:
    """Add the built-in styles of contents and footnotes under the ids that Word knows them by."""
    contents = _add_paragraph_style(document, "toc 1", CONTENTS_STYLE_ID)
    contents.paragraph_format.tab_stops.add_tab_stop(TEXT_WIDTH, WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS)
    contents.paragraph_format.space_after = Pt(3)
    note = _add_paragraph_style(document, "footnote text", "FootnoteText")
    note.font.size = Pt(9)
    note.paragraph_format.space_after = Pt(0)
    note.paragraph_format.line_spacing = 1.0
    detail = _add_paragraph_style(document, DETAIL_STYLE, "QuotationDetail")
    detail.font.size = Pt(10)
    detail.font.color.rgb = _QUIET
    detail.paragraph_format.space_after = Pt(3)
    mark = document.styles.add_style("footnote reference", WD_STYLE_TYPE.CHARACTER, builtin=True)
    mark.element.set(qn("w:styleId"), "FootnoteReference")
    mark.font.superscript = True


def _add_paragraph_style(document: "Document", name: str, style_id: str) -> "ParagraphStyle":
    is_builtin = name != DETAIL_STYLE
    style = cast("ParagraphStyle", document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH, builtin=is_builtin))
    style.element.set(qn("w:styleId"), style_id)
    style.base_style = document.styles["Normal"]
    return style
