"""From laid-out pages to drafts: pages and the rows to drop in, drafts of all blocks in reading order out."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from rr3search.domain import Omission
from rr3search.readers.continuation import Spelling, ends_sentence, starts_in_lower_case
from rr3search.readers.list_marks import ListMarks
from rr3search.readers.pdf.blocks import BlockAssembly
from rr3search.readers.pdf.drafts import Draft, Setting
from rr3search.readers.pdf.items import Item, Region
from rr3search.readers.pdf.lines import TextLine
from rr3search.readers.pdf.margins import split_margin
from rr3search.readers.pdf.notes import mark_page_notes
from rr3search.readers.pdf.page_layout import PageLayout, list_cell_lines, list_item_lines
from rr3search.readers.pdf.reaches import Reaches
from rr3search.readers.pdf.tables import TableSequence

__all__ = ["Assembled", "assemble_pages"]

_USUAL_PITCH = 1.2
_LEAST_PITCH = 1.0
_FARTHEST_PITCH = 2.2
_FEWEST_PAIRS = 3
_SHORT_LINE = 0.8
_WIDER_PITCH = 1.22
_MOST_CLOSE = 0.25


@dataclass(frozen=True, slots=True)
class Assembled:
    """The drafts of a document and what was left out on the way."""

    drafts: list[Draft]
    omissions: list[Omission]


def assemble_pages(
    layouts: Sequence[PageLayout],
    dropped: Sequence[dict[int, str]],
    *,
    body_size: float,
    marks: ListMarks,
    spelling: Spelling,
) -> Assembled:
    """Assemble the drafts of all pages.

    Args:
        layouts: All pages in order.
        dropped: For each page, the rows that are not text.
        body_size: Size of the running text, in points.
        marks: Of the whole document.
        spelling: Of the whole document.
    """
    regions = [layout.order_regions(reasons) for layout, reasons in zip(layouts, dropped, strict=True)]
    cut = [[_cut_at_tables(region) for region in on_page] for on_page in regions]
    lines_of: dict[int, list[TextLine]] = {}
    reaches = Reaches()
    margins_of: dict[int, list[TextLine]] = {}
    for layout, on_page in zip(layouts, cut, strict=True):
        for region in (part for parts in on_page for part in parts if isinstance(part, Region)):
            text, notes = split_margin(region.items)
            lines_of[id(region)] = list_item_lines(text, page=layout.number)
            margins_of[id(region)] = list_item_lines(notes, page=layout.number)
            reaches.note_lines(region, lines_of[id(region)], width=layout.width)
    groups = list(lines_of.values())
    pitch = _measure_pitch(groups)
    assembly = BlockAssembly(marks, spelling, pitch, has_gaps=_has_gaps(groups, marks, pitch=pitch))
    tables = TableSequence(assembly)
    for layout, on_page in zip(layouts, cut, strict=True):
        start = len(assembly.drafts)
        for parts in on_page:
            for part in parts:
                if isinstance(part, Region):
                    tables.interrupt()
                    lines, margins = lines_of[id(part)], margins_of[id(part)]
                    reach = reaches.find_reach(part, lines, width=layout.width)
                    setting = Setting(part.left, reach, is_column=part.is_column)
                    assembly.add_lines(lines, setting=setting, margins=margins)
                elif part.grid is not None:
                    cells = list_cell_lines(part, page=layout.number)
                    tables.add_table(part.grid, cells, page=layout.number)
        mark_page_notes(assembly.drafts[start:], body_size=body_size)
    return Assembled(_sort_tables(assembly.drafts), [*assembly.omissions, *tables.omissions])


def _cut_at_tables(region: Region) -> list[Region | Item]:
    parts: list[Region | Item] = []
    run: list[Item] = []
    for item in [*region.items, None]:
        if item is not None and item.grid is None:
            run.append(item)
            continue
        if run:
            parts.append(Region(tuple(run), region.left, region.right, region.is_column))
            run = []
        if item is not None:
            parts.append(item)
    return parts


def _measure_pitch(groups: Sequence[Sequence[TextLine]]) -> float:
    """Measure the usual distance of baselines inside a sentence, as a multiple of the size of letters."""
    found = []
    for lines in groups:
        for line, following in pairwise(lines):
            pitch = (line.baseline - following.baseline) / max(line.size, 1.0)
            if starts_in_lower_case(following.text) and _LEAST_PITCH * 0.8 < pitch < _FARTHEST_PITCH:
                found.append(pitch)
    return max(sorted(found)[len(found) // 2], _LEAST_PITCH) if len(found) >= _FEWEST_PAIRS else _USUAL_PITCH


def _has_gaps(groups: Sequence[Sequence[TextLine]], marks: ListMarks, *, pitch: float) -> bool:
    """Say whether what follows the short last line of a paragraph stands farther below it than its lines do."""
    apart = close = 0
    for lines in groups:
        reach = max((line.right for line in lines), default=0.0)
        for line, following in pairwise(lines):
            is_last = ends_sentence(line.text) and line.right - line.left < (reach - line.left) * _SHORT_LINE
            if is_last and abs(line.size - following.size) < 1 and marks.split_mark(following.text) is None:
                if line.baseline - following.baseline > line.size * pitch * _WIDER_PITCH:
                    apart += 1
                else:
                    close += 1
    return apart >= _FEWEST_PAIRS and close <= apart * _MOST_CLOSE


def _sort_tables(drafts: Sequence[Draft]) -> list[Draft]:
    """Set the cells of a row that a page break cut from left to right."""
    placed: list[Draft] = []
    start = 0
    while start < len(drafts):
        cell = drafts[start].setting.cell
        end = start + 1
        if cell is not None:
            while end < len(drafts):
                other = drafts[end].setting.cell
                if other is None or other.table != cell.table:
                    break
                end += 1
        placed += sorted(
            drafts[start:end],
            key=lambda draft: (draft.setting.cell.row, draft.setting.cell.column) if draft.setting.cell else (0, 0),
        )
        start = end
    return placed
