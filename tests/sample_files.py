"""The Word and PDF files of the sample archive, made of their Markdown in `sample_sources`.

    PYTHONPATH=tests python -m sample_files

writes them to `seeds/sample`. The sources are plain Markdown: headings, paragraphs, list items of one line, tables.
The same source gives the same text; python-docx and ReportLab, which set the files, are tools of the developers.
"""

import re
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from synthetic.elements import Element, Heading, ListItem, Paragraph, Piece, Table
from synthetic.gold import Paper
from synthetic.renderers.print import render_pdf
from synthetic.renderers.word import render_docx

__all__ = ["SAMPLE", "SAMPLE_FILES", "set_markdown", "set_sample_file"]

SAMPLE = Path(__file__).parents[1] / "seeds" / "sample"
_SOURCES = Path(__file__).parent / "sample_sources"
SAMPLE_FILES = {
    "minutes/2023-11-14-forum.docx": "2023-11-14-forum.md",
    "minutes/2024-07-09-forum.pdf": "2024-07-09-forum.md",
    "minutes/2025-07-08-forum.docx": "2025-07-08-forum.md",
    "agenda-next-meeting-tabled.docx": "agenda-next-meeting-tabled.md",
}
"""Each file under the sample's folder, with its source."""

_HEADING = re.compile(r"(#+) (.*)")
_ITEM = re.compile(r"(-|\d+\.) (.*)")
_RULE = re.compile(r"[|\s-]+")


def set_sample_file(name: str) -> bytes:
    """Set one of the sample's files from its source.

    Args:
        name: A key of SAMPLE_FILES; its suffix says how the file is set.
    """
    text = (_SOURCES / SAMPLE_FILES[name]).read_text(encoding="utf-8")
    return set_markdown(text, suffix=Path(name).suffix)


def set_markdown(text: str, *, suffix: str) -> bytes:
    """Set plain Markdown as a Word or PDF file.

    Args:
        text: The Markdown.
        suffix: ".docx" or ".pdf".
    """
    paper = Paper(meetings=(), elements=tuple(_list_elements(text)))
    return render_pdf(paper) if suffix == ".pdf" else render_docx(paper)


def _list_elements(text: str) -> Iterator[Element]:
    lines = [line for line in text.splitlines() if line]
    for is_table, group in groupby(lines, key=lambda line: line.startswith("|")):
        if is_table:
            yield Table(tuple(_split_row(row) for row in group if not _RULE.fullmatch(row)))
        else:
            yield from map(_make_element, group)


def _split_row(row: str) -> tuple[tuple[Paragraph, ...], ...]:
    return tuple((_make_paragraph(cell.strip()),) for cell in row.strip("|").split("|"))


def _make_element(line: str) -> Element:
    if heading := _HEADING.fullmatch(line):
        return Heading(heading[2], level=len(heading[1]) - 1)
    if item := _ITEM.fullmatch(line):
        return ListItem((Piece(item[2]),), marker=item[1])
    return _make_paragraph(line)


def _make_paragraph(line: str) -> Paragraph:
    return Paragraph((Piece(line),))


if __name__ == "__main__":
    for name in SAMPLE_FILES:
        (SAMPLE / name).write_bytes(set_sample_file(name))
