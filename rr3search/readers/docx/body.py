"""The paragraphs and tables of one part of a Word file: its XML in, draft blocks and omissions out."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from rr3search.domain import BlockStyle, Cell, Omission
from rr3search.readers.docx.markup import W, list_children, read_switch, read_value
from rr3search.readers.docx.nesting import ListDepths
from rr3search.readers.docx.numbering import BULLET, DASH
from rr3search.readers.docx.runs import CONTENTS, DELETED, DELETED_TEXT, PLACEHOLDER, RunReader, list_omissions
from rr3search.readers.docx.shapes import Shape, ShapeReader
from rr3search.readers.docx.styles import NO_TRAITS
from rr3search.readers.docx.tables import place_cells
from rr3search.readers.rich_text import Draft, RichLine, Span, join_lines, make_block

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["BodyReader", "Place"]

_CONTENTS_GALLERY = "Table of Contents"
_SAME_PAGE = frozenset(("continuous", "nextColumn"))
_SKIPPED = frozenset(W + each for each in ("sectPr", "sdtPr", "sdtEndPr", "tcPr"))
_PLAIN = Shape(BlockStyle.PARAGRAPH, 0, "", 0, NO_TRAITS)


@dataclass(frozen=True, slots=True)
class Place:
    """Where paragraphs stand."""

    drafts: list[Draft]
    """What is read is put here."""
    cell: Cell | None = None
    is_note: bool = False
    reason: str | None = None
    """Why all of it is left out; None where it is not."""


@dataclass(slots=True)
class BodyReader:
    """Reads the blocks of one part in order."""

    runs: RunReader
    shapes: ShapeReader
    omissions: list[Omission] = field(default_factory=list)
    _held: list[RichLine] = field(default_factory=list)
    """Lines of a paragraph whose end was deleted; the next goes on with it."""
    _held_boxes: list["_Element"] = field(default_factory=list)
    """Text boxes anchored in it."""
    _tables: int = 0

    def read_part(self, parent: "_Element", place: Place) -> None:
        """Read everything inside an element, and what was held back at its end."""
        held = self._held, self._held_boxes
        self._held, self._held_boxes = [], []
        self._read_blocks(parent, place)
        self._release(place)
        self._held, self._held_boxes = held

    def _release(self, place: Place) -> None:
        """Add what was held back, where no paragraph goes on with it."""
        lines, boxes = self._held, self._held_boxes
        self._held, self._held_boxes = [], []
        if lines:
            self._add_paragraph(lines, _PLAIN, place)
        for box in boxes:
            self._read_box(box, place)

    def _read_blocks(self, parent: "_Element", place: Place) -> None:
        for child in list_children(parent):
            self._read_block(child, place)

    def _read_block(self, element: "_Element", place: Place) -> None:
        tag = element.tag
        if tag == f"{W}p":
            self._read_paragraph(element, place)
        elif tag == f"{W}tbl":
            self._read_table(element, place)
        elif tag in DELETED:
            self._read_blocks(element, replace(place, reason=DELETED_TEXT))
        elif tag == f"{W}sdt":
            self._read_blocks(element, replace(place, reason=place.reason or _name_control(element)))
        elif tag not in _SKIPPED:
            self._read_blocks(element, place)

    def _read_paragraph(self, element: "_Element", place: Place) -> None:
        properties = element.find(f"{W}pPr")
        if read_switch(properties, "pageBreakBefore"):
            self.runs.turn_page(is_rendered=False)
        page = self.runs.page
        paragraph = self.runs.read_paragraph(element, self.shapes.find_traits(properties), reason=place.reason)
        self.omissions += list_omissions(paragraph, page)
        self._held = _glue_ends(self._held, paragraph.lines)
        self._held_boxes += paragraph.boxes
        if not _is_end_deleted(properties):
            self._end_paragraph(properties, place)
        section = properties.find(f"{W}sectPr") if properties is not None else None
        if section is not None and read_value(section, "type") not in _SAME_PAGE:
            self.runs.turn_page(is_rendered=False)

    def _end_paragraph(self, properties: "_Element | None", place: Place) -> None:
        lines, boxes = self._held, self._held_boxes
        self._held, self._held_boxes = [], []
        if place.reason is None:
            self._add_paragraph(lines, self.shapes.read_shape(properties), place)
        elif any(line.text for line in lines):
            # held back before what follows was deleted
            self._add_paragraph(lines, _PLAIN, place)
        for box in boxes:
            self._read_box(box, place)

    def _read_box(self, box: "_Element", place: Place) -> None:
        self._read_block(box, place)
        self._release(place)

    def _read_table(self, table: "_Element", place: Place) -> None:
        self._release(place)
        if place.cell is None:
            self._tables += 1
        for row in place_cells(table, number=self._tables):
            reason = place.reason or (DELETED_TEXT if row.is_deleted else None)
            cells = [(each.element, replace(place, cell=place.cell or each.cell, reason=reason)) for each in row.cells]
            self._read_row(cells)

    def _read_row(self, cells: Sequence[tuple["_Element", Place]]) -> None:
        """Read cells that stand beside one another; where the first begins on a new page, so do all."""
        first_page = last_page = self.runs.page
        row_page = None
        for element, place in cells:
            self.runs.page = first_page
            depths, self.shapes.depths = self.shapes.depths, ListDepths()
            start = len(place.drafts)
            self.read_part(element, place)
            self.shapes.depths = depths
            drafts = place.drafts[start:]
            if row_page is None and drafts:
                row_page = drafts[0].block.page
            place.drafts[start:] = [_begin_late(draft, row_page) for draft in drafts]
            if last_page is not None and self.runs.page is not None:
                last_page = max(last_page, self.runs.page)
        self.runs.page = last_page

    def _add_paragraph(self, lines: Sequence[RichLine], shape: Shape, place: Place) -> None:
        if not any(line.text for line in lines):
            number = shape.marker if shape.marker not in {BULLET, DASH} else ""
            if not number or place.cell is None:
                return
            # a column of numbers alone
            lines = [RichLine([Span(number, stands_out=False)], self.runs.page)]
            shape = replace(_PLAIN, indent=shape.indent)
        style = BlockStyle.FOOTNOTE if place.is_note else shape.style
        level = 0 if place.is_note else shape.level
        joined = join_lines(lines, joins_all=style is BlockStyle.HEADING)
        for position, line in enumerate(joined):
            block = make_block(line, style=style, level=level, cell=place.cell)
            if shape.traits.is_quotation:
                block = replace(block, is_quotation=True)
            if position == 0:
                block = replace(block, marker=shape.marker)
            elif style is BlockStyle.LIST_ITEM:
                block = replace(block, style=BlockStyle.PARAGRAPH, level=0)
            place.drafts.append(Draft(block, shape.indent, line.notes))


def _begin_late(draft: Draft, page: int | None) -> Draft:
    block = draft.block
    if page is None or block.page is None or block.page >= page:
        return draft
    return replace(draft, block=replace(block, page=page))


def _glue_ends(held: list[RichLine], lines: list[RichLine]) -> list[RichLine]:
    """Let lines go on with the last line held back."""
    if not held:
        return lines
    last, first, *rest = held[-1], *lines
    last.page = first.page if last.page is None else last.page
    # in place: a hostile file holds back thousands
    last.spans += first.spans
    last.notes += first.notes
    held += rest
    return held


def _is_end_deleted(properties: "_Element | None") -> bool:
    marks = properties.find(f"{W}rPr") if properties is not None else None
    return marks is not None and any(marks.find(each) is not None for each in DELETED)


def _name_control(control: "_Element") -> str | None:
    """Say why the content of a content control is left out; None where it is not."""
    properties = control.find(f"{W}sdtPr")
    if properties is None:
        return None
    if properties.find(f"{W}showingPlcHdr") is not None:
        return PLACEHOLDER
    return CONTENTS if read_value(properties.find(f"{W}docPartObj"), "docPartGallery") == _CONTENTS_GALLERY else None
