"""From stretches to blocks: what a page sets apart in, paragraphs, list items and headings out.

Printed marks ("1.1", "•") are taken off as in plain text; stretches with line breaks of their own are
joined or parted as the lines of plain text are.
"""

from collections.abc import Sequence
from dataclasses import replace

from rr3search.domain import Block, BlockStyle, Omission
from rr3search.readers.continuation import Spelling
from rr3search.readers.html.lines import RichLine
from rr3search.readers.html.stretches import Stretch
from rr3search.readers.lines import split_lines
from rr3search.readers.list_marks import ListMarks
from rr3search.readers.paragraphs import assemble_blocks, is_rule

__all__ = ["form_blocks"]

_DECORATION = "decoration"
_ELLIPSES = ("…", "...")


def form_blocks(stretches: Sequence[Stretch]) -> tuple[list[Block], list[Omission]]:
    """Form the blocks of a page, not yet numbered, and list what was only drawn."""
    texts = [line.text for stretch in stretches for line in stretch.lines]
    marks = ListMarks.collect_marks(
        line.text for stretch in stretches if stretch.style is not BlockStyle.HEADING for line in stretch.lines
    )
    spelling = Spelling.collect_words(texts)
    blocks: list[Block] = []
    omissions: list[Omission] = []
    for stretch in stretches:
        if stretch.keeps_lines or len(stretch.lines) > 1:
            formed, drawn = _form_from_lines(stretch, spelling=spelling)
        else:
            formed, drawn = _form_from_line(stretch.lines[0], stretch, marks=marks), []
        for block in formed:
            if block.cell is None and not any(character.isalnum() for character in block.text):
                drawn.append(Omission(block.text, _DECORATION))
            else:
                blocks.append(replace(block, is_quotation=True) if stretch.is_quotation else block)
        omissions += drawn
    return blocks, omissions


def _form_from_line(line: RichLine, stretch: Stretch, *, marks: ListMarks) -> list[Block]:
    block = Block(
        line.text,
        stretch.style,
        stretch.level,
        None,
        0,
        " ".join(stretch.marks),
        cell=stretch.cell,
        emphasis=line.emphasis,
    )
    is_bulleted = stretch.style is BlockStyle.LIST_ITEM and stretch.marks in {("-",), ()}
    if (is_bulleted or stretch.style is BlockStyle.PARAGRAPH) and not is_rule(line.text):
        mark = marks.split_mark(line.text)
        if mark is not None and mark.rest and (not is_bulleted or mark.order is not None):
            level = max(stretch.level, stretch.depth + mark.depth if not is_bulleted else stretch.level)
            emphasis = max(0, line.emphasis - (len(line.text) - len(mark.rest)))
            return [
                replace(
                    block,
                    text=mark.rest,
                    style=BlockStyle.LIST_ITEM,
                    level=level,
                    marker=mark.printed,
                    emphasis=emphasis,
                )
            ]
    return [block]


def _form_from_lines(stretch: Stretch, *, spelling: Spelling) -> tuple[list[Block], list[Omission]]:
    if stretch.style is BlockStyle.HEADING:
        text = " ".join(line.text for line in stretch.lines if line.text)
        return [Block(" ".join(text.split()), stretch.style, stretch.level, None, 0, " ".join(stretch.marks),
                      cell=stretch.cell)], []  # fmt: skip
    printed = split_lines("\n".join(line.text for line in stretch.lines))
    assembled, omissions = assemble_blocks(printed, spelling=spelling)
    joined = _join_continuations(assembled)
    formed = []
    for place, block in enumerate(_mark_emphasis(joined, stretch.lines)):
        first = place == 0 and bool(stretch.marks)
        if first:
            text = f"{block.marker} {block.text}".strip()
            whole = replace(block, text=text, style=stretch.style, level=stretch.level, marker=" ".join(stretch.marks))
        elif block.style is BlockStyle.LIST_ITEM:
            whole = replace(block, level=block.level + stretch.depth)
        else:
            whole = block
        formed.append(replace(whole, page=None, cell=stretch.cell))
    return formed, [replace(omission, page=None) for omission in omissions]


def _join_continuations(blocks: Sequence[Block]) -> list[Block]:
    """Join a line that begins with an ellipsis to the one it goes on with."""
    joined: list[Block] = []
    for block in blocks:
        if joined and block.style is BlockStyle.PARAGRAPH and block.text.startswith(_ELLIPSES):
            joined[-1] = replace(joined[-1], text=f"{joined[-1].text} {block.text}")
        else:
            joined.append(block)
    return joined


def _mark_emphasis(blocks: Sequence[Block], lines: Sequence[RichLine]) -> list[Block]:
    """Give each block the emphasis of the line it begins with."""
    marked, place = [], 0
    for block in blocks:
        printed = _compact(f"{block.marker}{block.text}")
        emphasis = 0
        for at in range(place, len(lines)):
            compact = _compact(lines[at].text).rstrip("-\u00ad")
            if compact and printed.startswith(compact):
                ahead = len(lines[at].text.lstrip()) - len(block.text) if block.marker else 0
                is_single = len(compact) >= len(printed) - 1
                emphasis = lines[at].emphasis - max(0, ahead if is_single else len(block.marker) + 1) * bool(
                    block.marker
                )
                place = at + 1
                break
        marked.append(replace(block, emphasis=max(0, min(emphasis, len(block.text)))))
    return marked


def _compact(text: str) -> str:
    return "".join(text.split())
