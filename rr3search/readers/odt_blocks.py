"""The paragraphs, lists and tables of an OpenDocument text: its XML in, draft blocks and omissions out."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from rr3search.domain import BlockStyle, Cell, Omission
from rr3search.readers.odt_inline import DRAW, OFFICE, InlineReader
from rr3search.readers.odt_styles import TEXT, OdtLists, OdtStyles, read_count
from rr3search.readers.rich_text import Draft, RichLine, Span, join_lines, make_block

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["OFFICE", "BlockReader", "OdtPlace"]

_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_CONTENTS = frozenset(
    TEXT + each
    for each in ("table-of-content", "alphabetical-index", "illustration-index", "table-index", "user-index")
)
_PARAGRAPHS = frozenset((f"{TEXT}p", f"{TEXT}h"))
_ITEMS = frozenset((f"{TEXT}list-item", f"{TEXT}list-header"))
_CELLS = frozenset((f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell"))
_SKIPPED = frozenset((f"{TEXT}sequence-decls", f"{OFFICE}forms", f"{TEXT}variable-decls", f"{TEXT}user-field-decls"))
_DELETED_TEXT = "deleted text"
_HIDDEN_TEXT = "hidden text"
_TABLE_OF_CONTENTS = "table of contents"
_MOST_REPEATS = 1_000
_DEEPEST_LEVEL = 10


@dataclass(frozen=True, slots=True)
class OdtPlace:
    """Where paragraphs stand."""

    drafts: list[Draft]
    """What is read is put here."""
    cell: Cell | None = None
    is_note: bool = False
    reason: str | None = None
    """Why all of it is left out; None where it is not."""
    list_style: str = ""
    list_level: int = 0
    """From 1; 0 outside lists."""


@dataclass(slots=True)
class BlockReader:
    """Reads the blocks of one text in order."""

    styles: OdtStyles
    lists: OdtLists
    page: int | None = None
    omissions: list[Omission] = field(default_factory=list)
    _marker: "_Element | None" = None
    """The item whose first paragraph has not come yet."""
    _tables: int = 0

    @staticmethod
    def find_first_page(text: "_Element", styles: OdtStyles) -> int | None:
        """Give 1 where the text says at all where its pages break."""
        if next(text.iter(f"{TEXT}soft-page-break"), None) is not None:
            return 1
        names = {each.get(f"{TEXT}style-name") for each in text.iter(*_PARAGRAPHS)}
        return 1 if any(styles.breaks_page(name) for name in names) else None

    def read_blocks(self, parent: "_Element", place: OdtPlace) -> None:
        """Read everything inside an element."""
        for child in parent:
            self._read_block(child, place)

    def _read_block(self, element: "_Element", place: OdtPlace) -> None:
        tag = element.tag
        if tag in _PARAGRAPHS:
            self._read_paragraph(element, place)
        elif tag == f"{TEXT}list":
            self._read_list(element, place)
        elif tag == f"{_TABLE}table":
            self._read_table(element, place)
        elif tag == f"{TEXT}soft-page-break":
            self._turn_page()
        elif tag == f"{TEXT}tracked-changes":
            for deletion in element.iter(f"{TEXT}deletion"):
                self.read_blocks(deletion, replace(place, reason=_DELETED_TEXT))
        elif str(tag).startswith(DRAW):
            self._read_paragraph(element, replace(place, list_level=0))
        elif tag not in _SKIPPED:
            self.read_blocks(element, replace(place, reason=place.reason or _name_reason(element)))

    def _read_list(self, element: "_Element", place: OdtPlace) -> None:
        level = min(place.list_level + 1, _DEEPEST_LEVEL)
        style = element.get(f"{TEXT}style-name") or place.list_style or self._find_list_style(element)
        is_continued = element.get(f"{TEXT}continue-numbering") == "true" or element.get(f"{TEXT}continue-list")
        if level == 1 and not is_continued:
            self.lists.begin_list(style)
        for item in element:
            if item.tag in _ITEMS:
                self._marker = item if item.tag == f"{TEXT}list-item" else None
                self.read_blocks(item, replace(place, list_style=style, list_level=level))
        self._marker = None

    def _find_list_style(self, element: "_Element") -> str:
        paragraph = next(element.iter(*_PARAGRAPHS), None)
        name = paragraph.get(f"{TEXT}style-name") if paragraph is not None else None
        return self.styles.find_list_style(name) or ""

    def _read_table(self, table: "_Element", place: OdtPlace) -> None:
        if place.cell is None:
            self._tables += 1
        rows = list(_list_rows(table, is_header=False))
        placed = [(list(_list_starts(row)), is_header) for row, is_header in rows]
        edges = sorted({start for cells, _ in placed for start, _ in cells})
        column_of = {edge: column for column, edge in enumerate(edges, start=1)}
        for row_number, (cells, is_header) in enumerate(placed, start=1):
            for start, element in cells:
                cell = place.cell or Cell(self._tables, row_number, column_of[start], len(edges), is_header)
                self.read_blocks(element, OdtPlace(place.drafts, cell, place.is_note, place.reason))

    def _read_paragraph(self, element: "_Element", place: OdtPlace) -> None:
        name = element.get(f"{TEXT}style-name")
        if self.styles.breaks_page(name) and place.drafts:
            self._turn_page()
        inline = InlineReader(self.styles, lambda body, mark: self._read_note(body, mark, cell=place.cell), self.page)
        waiting, self._marker = self._marker, None
        inline.read_paragraph(element, reason=place.reason)
        self._marker = waiting
        self.page = inline.page
        self.omissions += inline.list_omissions()
        if place.reason is None and not str(element.tag).startswith(DRAW):
            marker = self._take_marker(element, place)
            self._add_paragraph(element, inline, place, marker=marker)
        for box in inline.boxes:
            waiting, self._marker = self._marker, None
            self.read_blocks(box, OdtPlace(place.drafts, place.cell, place.is_note, place.reason))
            self._marker = waiting

    def _take_marker(self, element: "_Element", place: OdtPlace) -> str:
        """Count the item or heading that a paragraph begins."""
        item, self._marker = self._marker, None
        if place.list_level and item is not None:
            start = read_count(item, f"{TEXT}start-value", default=-1)
            return self.lists.count_item(place.list_style, place.list_level, start=None if start < 0 else start)
        if element.tag == f"{TEXT}h" and not place.list_level and element.get(f"{TEXT}is-list-header") != "true":
            level = min(max(read_count(element, f"{TEXT}outline-level", default=1), 1), _DEEPEST_LEVEL)
            return self.lists.count_item(OdtLists.OUTLINE, level, start=None)
        return ""

    def _add_paragraph(self, element: "_Element", inline: InlineReader, place: OdtPlace, *, marker: str) -> None:
        style, level = BlockStyle.PARAGRAPH, 0
        if place.is_note:
            style = BlockStyle.FOOTNOTE
        elif element.tag == f"{TEXT}h":
            style, level = BlockStyle.HEADING, max(read_count(element, f"{TEXT}outline-level", default=1), 1)
        elif title := self.styles.find_title_level(element.get(f"{TEXT}style-name")):
            style, level = BlockStyle.HEADING, title
        elif marker:
            style, level = BlockStyle.LIST_ITEM, place.list_level
        lines = inline.lines
        if not any(line.text for line in lines) and any(map(str.isalnum, marker)) and place.cell is not None:
            lines, marker, style, level = (
                [RichLine([Span(marker, stands_out=False)], self.page)],
                "",
                BlockStyle.PARAGRAPH,
                0,
            )
        is_quotation = self.styles.is_quotation(element.get(f"{TEXT}style-name"))
        for position, line in enumerate(join_lines(lines, joins_all=style is BlockStyle.HEADING)):
            block = replace(make_block(line, style=style, level=level, cell=place.cell), is_quotation=is_quotation)
            if position == 0:
                block = replace(block, marker=marker)
            elif style is BlockStyle.LIST_ITEM:
                block = replace(block, style=BlockStyle.PARAGRAPH, level=0)
            place.drafts.append(Draft(block, 0, line.notes))

    def _read_note(self, body: "_Element", mark: str, *, cell: Cell | None) -> list[Draft]:
        drafts: list[Draft] = []
        page = self.page
        self.read_blocks(body, OdtPlace(drafts, cell, is_note=True))
        self.page = page
        if drafts:
            drafts[0] = replace(drafts[0], block=replace(drafts[0].block, marker=mark))
        return [each for draft in drafts for each in (draft, *draft.notes)]

    def _turn_page(self) -> None:
        self.page = None if self.page is None else self.page + 1


def _name_reason(element: "_Element") -> str | None:
    """Say why what an element holds is left out; None where it is not."""
    if element.tag in _CONTENTS:
        return _TABLE_OF_CONTENTS
    return _HIDDEN_TEXT if element.get(f"{TEXT}display") == "none" else None


def _list_rows(parent: "_Element", *, is_header: bool) -> Iterator[tuple["_Element", bool]]:
    for child in parent:
        if child.tag == f"{_TABLE}table-row":
            yield child, is_header
        elif child.tag == f"{_TABLE}table-header-rows":
            yield from _list_rows(child, is_header=True)
        elif child.tag in {f"{_TABLE}table-row-group", f"{_TABLE}table-rows"}:
            yield from _list_rows(child, is_header=is_header)


def _list_starts(row: "_Element") -> Iterator[tuple[int, "_Element"]]:
    start = 0
    for cell in row:
        if cell.tag in _CELLS:
            if cell.tag == f"{_TABLE}table-cell" or len(cell):
                yield start, cell
            start += min(max(read_count(cell, f"{_TABLE}number-columns-repeated", default=1), 1), _MOST_REPEATS)
