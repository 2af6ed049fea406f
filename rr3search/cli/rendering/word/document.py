"""A brief as a Word document for the meeting pack.

A brief worded in, the bytes of a .docx file out. Each citation is a footnote at the quote it belongs to. Words of
a file are text and nothing else: no field, link or instruction is ever made of them.
"""

import datetime as dt
import io
from typing import TYPE_CHECKING

import docx
from docx.opc.constants import RELATIONSHIP_TYPE

from rr3search.cli.rendering.brief_paper import Block, BriefPaper, BulletList, Quotation, Section, Table
from rr3search.cli.rendering.word.contents import add_contents, mark_heading
from rr3search.cli.rendering.word.footnotes import Footnotes
from rr3search.cli.rendering.word.markup import clean_text
from rr3search.cli.rendering.word.styles import DETAIL_STYLE, LANGUAGE, prepare_document
from rr3search.cli.rendering.word.tables import add_table

if TYPE_CHECKING:
    from docx.document import Document

__all__ = ["build_brief_document"]

_AUTHOR = "rr3search"
_LEFTOVERS = frozenset(
    {RELATIONSHIP_TYPE.THUMBNAIL, "http://schemas.microsoft.com/office/2007/relationships/stylesWithEffects"}
)
_LONGEST_PROPERTY = 255
"""In characters; python-docx refuses a longer one."""


def build_brief_document(paper: BriefPaper) -> bytes:
    """Write a brief as a Word document."""
    document = docx.Document()
    _drop_leftovers(document)
    prepare_document(document)
    _set_properties(document, paper)
    document.add_paragraph(clean_text(paper.title), style="Title")
    for line in paper.introduction:
        document.add_paragraph(clean_text(line))
    overview = (Section(paper.overview.caption, (paper.overview,)),) if paper.overview else ()
    sections = (*overview, *paper.items, *paper.closing)
    add_contents(document, [section.heading for section in sections])
    footnotes = Footnotes(document)
    for at, section in enumerate(sections):
        heading = document.add_heading(clean_text(section.heading), level=1)
        mark_heading(heading, at)
        _write_section(document, section, footnotes)
    written = io.BytesIO()
    document.save(written)
    return written.getvalue()


def _set_properties(document: "Document", paper: BriefPaper) -> None:
    """Name the document; what the template says of itself goes."""
    properties = document.core_properties
    written_at = dt.datetime.combine(paper.written_on, dt.time(), tzinfo=dt.UTC)
    properties.title = clean_text(paper.title)[:_LONGEST_PROPERTY]
    properties.author = properties.last_modified_by = _AUTHOR
    properties.comments = ""
    properties.language = LANGUAGE
    properties.created = properties.modified = written_at


def _drop_leftovers(document: "Document") -> None:
    """Take out what the template brings along and nobody reads: its picture, and its styles as Word 2010 had them."""
    for relations in (document.part.package.rels, document.part.rels):
        for key in [key for key, one in relations.items() if one.reltype in _LEFTOVERS]:
            del relations[key]


def _write_section(document: "Document", section: Section, footnotes: Footnotes) -> None:
    if section.verdict:
        verdict = document.add_paragraph()
        verdict.add_run(f"{section.verdict}.").bold = True
        verdict.add_run(f" {clean_text(section.explanation)}")
    for block in section.blocks:
        _write_block(document, block, footnotes)
    for part in section.sections:
        document.add_heading(clean_text(part.heading), level=2)
        for block in part.blocks:
            _write_block(document, block, footnotes)


def _write_block(document: "Document", block: Block, footnotes: Footnotes) -> None:
    match block:
        case Quotation():
            _write_quotation(document, block, footnotes)
        case Table():
            add_table(document, block)
        case BulletList():
            for line in block.lines:
                document.add_paragraph(clean_text(line), style="List Bullet")
        case _:
            document.add_paragraph(clean_text(block))


def _write_quotation(document: "Document", quoted: Quotation, footnotes: Footnotes) -> None:
    who = document.add_paragraph()
    who.add_run(clean_text(quoted.who)).bold = True
    who.add_run(f", {clean_text(quoted.meeting)}")
    who.paragraph_format.keep_with_next = True
    if quoted.under:
        under = document.add_paragraph(f"Under the tabled question: {clean_text(quoted.under)}", style=DETAIL_STYLE)
        under.paragraph_format.keep_with_next = True
    words = document.add_paragraph(f"“{clean_text(quoted.words)}”", style="Quote")
    footnotes.add_note(words, quoted.citation)
    for note in quoted.notes:
        document.add_paragraph(clean_text(note), style=DETAIL_STYLE)
