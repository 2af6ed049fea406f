"""Minutes on paper to a real Word file; the same minutes give the same bytes."""

import io
import zipfile
from typing import Any

from docx import Document
from docx.document import Document as WordDocument
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph as WordParagraph

from synthetic.elements import Cell, Element, Heading, ListItem, Look, Paragraph, Piece, Table
from synthetic.gold import Paper

__all__ = ["render_docx"]

_LONG = 80
_EPOCH = (1980, 1, 1, 0, 0, 0)


def render_docx(paper: Paper, *, running: str = "") -> bytes:
    """Render as a Word file.

    Args:
        paper: The minutes.
        running: Printed in the header of each page; none where empty.
    """
    word = Document()
    if running:
        word.sections[0].header.paragraphs[0].text = running
        word.sections[0].footer.paragraphs[0].text = "Page 1"
    for element in paper.elements:
        _add_element(word, element)
    if running:
        _track_changes(word)
    buffer = io.BytesIO()
    word.save(buffer)
    return _freeze_dates(buffer.getvalue())


def _add_element(word: WordDocument, element: Element) -> None:
    match element:
        case Heading(text=text, number=number, level=level, look=look):
            shown = f"{number} {text}".strip()
            if look is Look.HEADING:
                word.add_heading(shown, level=level)
            else:
                word.add_paragraph().add_run(shown).bold = look is Look.BOLD or None
        case ListItem(pieces=pieces, marker=marker, level=level):
            if any(one.isalnum() for one in marker):
                _fill(word.add_paragraph(f"{marker}\t"), pieces)
            else:
                _fill(word.add_paragraph(style="List Bullet" if level == 1 else f"List Bullet {min(level, 3)}"), pieces)
        case Paragraph(pieces=pieces):
            _fill(word.add_paragraph(), pieces)
        case Table(rows=rows):
            _add_table(word, rows)


def _add_table(word: WordDocument, rows: tuple[tuple[Cell, ...], ...]) -> None:
    table = word.add_table(rows=len(rows), cols=len(rows[0]))
    table.style = "Table Grid"
    for shown, row in zip(table.rows, rows, strict=True):
        for place, cell in zip(shown.cells, row, strict=True):
            for position, line in enumerate(cell):
                _fill(place.paragraphs[0] if position == 0 else place.add_paragraph(), line.pieces)


def _fill(paragraph: WordParagraph, pieces: tuple[Piece, ...]) -> None:
    for position, piece in enumerate(pieces):
        if position:
            paragraph.add_run(" ")
        paragraph.add_run(piece.text).bold = True if piece.is_bold else None


def _track_changes(word: WordDocument) -> None:
    """Leave the marks of an editor: some words inserted, others deleted, neither accepted yet."""
    for paragraph in word.paragraphs[12::9]:
        if paragraph.runs and len(paragraph.text) > _LONG:
            whole: Any = paragraph._p  # noqa: SLF001 - python-docx has no other way to the element
            inserted, deleted = OxmlElement("w:ins"), OxmlElement("w:del")
            for change in (inserted, deleted):
                change.set(qn("w:author"), "editor")
            struck, text = OxmlElement("w:r"), OxmlElement("w:delText")
            text.text = "This sentence was struck out."
            struck.append(text)
            deleted.append(struck)
            last = whole[-1]
            whole.append(deleted)
            whole.append(inserted)
            inserted.append(last)


def _freeze_dates(data: bytes) -> bytes:
    """Pack the parts again, each with the same date."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            target.writestr(zipfile.ZipInfo(name, _EPOCH), source.read(name), zipfile.ZIP_DEFLATED)
    return buffer.getvalue()
