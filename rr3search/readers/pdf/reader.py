"""The order of the steps that make blocks of a PDF: bytes in, blocks and omissions out."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from rr3search.domain import Block, Omission
from rr3search.errors import UnreadableInputError
from rr3search.readers.base import Reading
from rr3search.readers.continuation import Spelling
from rr3search.readers.footnotes import mark_footnotes, place_footnotes
from rr3search.readers.furniture import is_end_mark
from rr3search.readers.list_marks import ListMarks
from rr3search.readers.pdf.assembling import assemble_pages
from rr3search.readers.pdf.drafts import Draft
from rr3search.readers.pdf.headings import mark_headings
from rr3search.readers.pdf.joining import join_cut_drafts
from rr3search.readers.pdf.page_furniture import find_page_furniture
from rr3search.readers.pdf.page_layout import lay_out_page
from rr3search.readers.pdf.page_parts import Page
from rr3search.readers.pdf.pdfium import load_pages

__all__ = ["PdfReader"]

_END_MARK = "end mark"
_LARGEST_SHARE_UNKNOWN = 0.3


class PdfReader:
    """Reads .pdf files."""

    def read_blocks(self, data: bytes, *, path: Path) -> Reading:
        """Read a PDF file's bytes.

        Raises:
            UnreadableInputError: The file is damaged, protected, too long, or holds no text.
        """
        pages = load_pages(data, path=path)
        _refuse_wordless(pages, path)
        body_size = _find_body_size(pages)
        layouts = [lay_out_page(page, body_size=body_size) for page in pages]
        furniture = find_page_furniture(layouts)
        omissions = [omission for layout in layouts for omission in layout.omissions]
        for layout, reasons in zip(layouts, furniture, strict=True):
            omissions += [
                Omission(layout.rows[place].line.text, reason, layout.number)
                for place, reason in sorted(reasons.items())
            ]
        texts = [
            row.line.text
            for layout, reasons in zip(layouts, furniture, strict=True)
            for place, row in enumerate(layout.rows)
            if place not in reasons
        ]
        spelling = Spelling.collect_words(texts)
        marks = ListMarks.collect_marks(texts)
        assembled = assemble_pages(layouts, furniture, body_size=body_size, marks=marks, spelling=spelling)
        drafts = join_cut_drafts(assembled.drafts, spelling=spelling)
        mark_headings(drafts, body_size=body_size)
        kept, ends = _split_end_marks(drafts)
        blocks = _number_blocks(draft.make_block() for draft in kept)
        return Reading(blocks, (*omissions, *assembled.omissions, *ends))


def _refuse_wordless(pages: Sequence[Page], path: Path) -> None:
    letters = sum(len(piece.text) for page in pages for piece in page.pieces)
    unknown = sum(page.unknown for page in pages)
    if unknown > (letters + unknown) * _LARGEST_SHARE_UNKNOWN:
        cause = "the PDF does not say which letters its signs are; run it through OCR first"
        raise UnreadableInputError(path, cause)
    if letters == 0:
        cause = "the PDF holds pictures of pages and no text; run it through OCR first"
        raise UnreadableInputError(path, cause)


def _find_body_size(pages: Iterable[Page]) -> float:
    letters: Counter[float] = Counter()
    for page in pages:
        for piece in page.pieces:
            letters[round(piece.face.size * 2) / 2] += len(piece.text)
    return max(letters, key=lambda size: (letters[size], -size), default=1.0)


def _split_end_marks(drafts: Sequence[Draft]) -> tuple[list[Draft], list[Omission]]:
    kept, omissions = list(drafts), []
    while kept and is_end_mark(kept[-1].text) and not kept[-1].marker and kept[-1].setting.cell is None:
        draft = kept.pop()
        omissions.append(Omission(draft.text, _END_MARK, draft.page))
    return kept, omissions[::-1]


def _number_blocks(blocks: Iterable[Block]) -> tuple[Block, ...]:
    numbered = [replace(block, paragraph=place) for place, block in enumerate(mark_footnotes(list(blocks)), start=1)]
    return tuple(place_footnotes(numbered))
