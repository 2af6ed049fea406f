"""Plain text files: bytes in, blocks out.

Headings are known only where a line is underlined; whatever else a heading looks like is a
question for those who know what minutes are.
"""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from rr3search.domain import Block, Omission
from rr3search.readers.base import Reading
from rr3search.readers.continuation import Spelling
from rr3search.readers.encoding import decode_text
from rr3search.readers.furniture import find_furniture, is_end_mark
from rr3search.readers.lines import Line, split_lines
from rr3search.readers.paragraphs import arrange_blocks, assemble_blocks
from rr3search.readers.ruled_tables import find_ruled_tables

__all__ = ["TextReader", "read_plain_text"]

_END_MARK = "end mark"


class TextReader:
    """Reads .txt files."""

    def read_blocks(self, data: bytes, *, path: Path) -> Reading:
        """Read a text file's bytes.

        Raises:
            BinaryFileError: The bytes are not text.
            UnreadableEncodingError: No text encoding fits them.
        """
        return read_plain_text(decode_text(data, path=path))


def read_plain_text(text: str) -> Reading:
    """Read a text whose line ends are line feeds and whose pages end in form feeds."""
    lines = split_lines(text)
    furniture = find_furniture(lines)
    pages = furniture.pages or [1] * len(lines)
    has_pages = furniture.pages is not None
    omissions = [
        Omission(lines[place].text, reason, pages[place] if has_pages else None)
        for place, reason in sorted(furniture.reasons.items())
    ]
    kept = [
        replace(line, page=page)
        for place, (line, page) in enumerate(zip(lines, pages, strict=True))
        if place not in furniture.reasons
    ]
    kept, end_marks = _split_end_marks(kept)
    spelling = Spelling.collect_words(line.text for line in kept)
    tables = find_ruled_tables(kept, spelling=spelling)
    blocks, drawn = assemble_blocks(kept, spelling=spelling, tables=tables)
    arranged = arrange_blocks(blocks, spelling=spelling)
    if has_pages:
        return Reading(arranged, (*omissions, *drawn, *end_marks))
    return Reading(_drop_pages(arranged), tuple(replace(each, page=None) for each in (*omissions, *drawn, *end_marks)))


def _split_end_marks(lines: Sequence[Line]) -> tuple[list[Line], list[Omission]]:
    """Take the end marks off the end of the lines."""
    kept, omissions = list(lines), []
    while kept and (not kept[-1].text or is_end_mark(kept[-1].text)):
        line = kept.pop()
        if line.text:
            omissions.append(Omission(line.text, _END_MARK, line.page))
    return kept, omissions[::-1]


def _drop_pages(blocks: Sequence[Block]) -> tuple[Block, ...]:
    return tuple(replace(block, page=None) for block in blocks)
