"""Word files (.docx): bytes in, blocks out."""

from rr3search.readers.docx.reader import DocxReader

__all__ = ["DocxReader"]
