"""A brief as a Word document: headings, contents, tables and real footnotes."""

from rr3search.cli.rendering.word.document import build_brief_document

__all__ = ["build_brief_document"]
