"""PDF files: bytes in, blocks out.

Letters and drawn lines come from PDFium; what they make up on a page is worked out here, one step in each file.
"""

from rr3search.readers.pdf.reader import PdfReader

__all__ = ["PdfReader"]
