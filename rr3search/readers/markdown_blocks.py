"""Markdown's block tokens: source in, blocks not yet numbered and omissions out.

A soft break joins two lines, except where the line below begins with a label or a list mark, or
where short lines stand under one another as a list of names does.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from markdown_it.token import Token

from rr3search.domain import Block, BlockStyle, Cell, Omission
from rr3search.readers.continuation import Spelling, count_words, ends_sentence, starts_in_lower_case
from rr3search.readers.html_markup import decode_references, split_markup
from rr3search.readers.lines import Line, split_lines
from rr3search.readers.list_marks import ListMarks
from rr3search.readers.markdown_html import join_markup, read_markup
from rr3search.readers.markdown_inline import InlineLine, render_inline
from rr3search.readers.markdown_syntax import (
    FOOTNOTE_CLOSE,
    FOOTNOTE_OPEN,
    list_definitions,
    parse_markdown,
    split_row,
)
from rr3search.readers.paragraphs import assemble_blocks
from rr3search.readers.wrapping import Wrap, estimate_wrap

__all__ = ["render_blocks"]

LINK_TARGET = "link target"
CODE_LANGUAGE = "code language"

_LABEL = re.compile(r"[^\W\d_][\w.'’/&()-]*(?: [\w.'’/&()-]+){0,3}:(?:\s|$)")
_SHORT_LINE_WORDS = 8


def render_blocks(
    source: str, *, pages: Sequence[int] | None, spelling: Spelling
) -> tuple[list[Block], list[Omission]]:
    """Render Markdown as blocks.

    Args:
        source: Line feeds only.
        pages: The page of each source line; None where there are no pages.
        spelling: Of the whole document.
    """
    tokens, environment = parse_markdown(source)
    lines = split_lines(source)
    marks = ListMarks.collect_marks(line.text for line in lines)
    wrap = estimate_wrap(lines, starts_block=lambda line: marks.split_mark(line.text) is not None)
    rendering = _Rendering(lines, pages=pages, spelling=spelling, marks=marks, wrap=wrap)
    for token in join_markup(tokens):
        rendering.take_token(token)
    rendering.settle_marks()
    for start, end in list_definitions(environment):
        rendering.omissions.append(Omission("\n".join(line.text for line in lines[start:end]), LINK_TARGET))
    return rendering.blocks, rendering.omissions


@dataclass(slots=True)
class _Rendering:
    """Where the rendering stands: the open lists, headings and rows, and what is finished."""

    lines: Sequence[Line]
    pages: Sequence[int] | None = field(kw_only=True)
    spelling: Spelling = field(kw_only=True)
    marks: ListMarks = field(kw_only=True)
    wrap: Wrap | None = field(kw_only=True)
    blocks: list[Block] = field(default_factory=list)
    omissions: list[Omission] = field(default_factory=list)
    depth: int = 0
    heading: int = 0
    footnote: str = ""
    quotations: int = 0
    """How many open block quotations it stands in."""
    waiting_marks: list[str] = field(default_factory=list)
    """Marks of items whose first block has not come yet."""
    row: list[list[InlineLine]] | None = None
    row_line: int = 0
    table: int = 0
    table_row: int = 0
    columns: int = 0
    is_head: bool = False
    page: int | None = None

    def take_token(self, token: Token) -> None:
        """Render one block token."""
        if token.map and self.pages is not None:
            self.page = self.pages[min(token.map[0], len(self.pages) - 1)]
        match token.type:
            case "inline":
                self._take_inline(token)
            case "html_block":
                self._take_html(token.content)
            case "code_block" | "fence":
                self._take_code(token)
            case "tr_open":
                self.row, self.row_line = [], token.map[0] if token.map else 0
            case "tr_close":
                self._close_row()
            case "table_open":
                self.table, self.table_row, self.columns = self.table + 1, 0, 0
            case "thead_open" | "thead_close":
                self.is_head = token.type == "thead_open"
            case _:
                self._enter_or_leave(token)

    def _enter_or_leave(self, token: Token) -> None:
        match token.type:
            case "bullet_list_open" | "ordered_list_open":
                self.depth += 1
            case "bullet_list_close" | "ordered_list_close":
                self.depth -= 1
            case "list_item_open":
                self.waiting_marks.append(f"{token.info}{token.markup}")
            case "list_item_close":
                self.settle_marks()
            case "heading_open":
                self.heading = int(token.tag[1:])
            case "heading_close":
                self.heading = 0
            case "blockquote_open":
                self.quotations += 1
            case "blockquote_close":
                self.quotations -= 1
            case _ if token.type in {FOOTNOTE_OPEN, FOOTNOTE_CLOSE}:
                self.footnote = token.info

    def settle_marks(self) -> None:
        """Keep the number of an item that turned out empty; an empty bullet holds no word."""
        numbers = " ".join(mark for mark in self.waiting_marks if any(character.isalnum() for character in mark))
        self.waiting_marks.clear()
        if numbers:
            self._add_block(numbers, BlockStyle.PARAGRAPH, 0)

    def _take_inline(self, token: Token) -> None:
        rendered, omissions = render_inline(token.children or ())
        self.omissions += (replace(omission, page=self.page) for omission in omissions)
        if self.row is not None:
            self.row.append([line for line in rendered if line.text])
        elif self.heading:
            self._add_block(" ".join(line.text for line in rendered if line.text), BlockStyle.HEADING, self.heading)
        else:
            first_line = token.map[0] if token.map else 0
            for paragraph in self._join_lines(rendered, first_line):
                self._add_printed(paragraph)

    def _join_lines(self, rendered: Sequence[InlineLine], first_line: int) -> list[InlineLine]:
        paragraphs: list[InlineLine] = []
        previous: InlineLine | None = None
        for place, line in enumerate(rendered, start=first_line):
            if not line.text:
                previous = line if line.ends_hard or previous is None else previous
                continue
            if (
                previous is None
                or not previous.text
                or previous.ends_hard
                or self._is_apart(place, paragraphs[-1].text, line)
            ):
                paragraphs.append(line)
            else:
                paragraphs[-1] = self._join_line(paragraphs[-1], line)
            previous = line
        return paragraphs

    def _join_line(self, before: InlineLine, line: InlineLine) -> InlineLine:
        text = self.spelling.join_pieces(before.text, line.text)
        goes_on = before.emphasis == len(before.text)
        emphasis = len(text) - len(line.text) + line.emphasis if goes_on and line.emphasis else before.emphasis
        return replace(before, text=text, emphasis=emphasis)

    def _is_apart(self, place: int, before: str, line: InlineLine) -> bool:
        """Say whether a soft break parts two paragraphs after all."""
        if 0 < place < len(self.lines) and self.lines[place].text and self.lines[place - 1].text:
            is_full = self.wrap is not None and self.wrap.is_full(self.lines[place - 1], self.lines[place])
        else:
            is_full = False
        if is_full or starts_in_lower_case(line.text):
            return False
        is_short = count_words(before) < _SHORT_LINE_WORDS and not ends_sentence(before)
        starts_list = self.marks.split_mark(line.text) is not None
        return is_short or starts_list or before.endswith(":") or _LABEL.match(line.text) is not None

    def _add_printed(self, paragraph: InlineLine) -> None:
        """Add a paragraph; CommonMark knows neither "•" nor "1.1" nor "(a)", minutes do."""
        text, emphasis = paragraph.text, paragraph.emphasis
        mark = None if self.waiting_marks or self.footnote else self.marks.split_mark(text)
        if mark is None or not mark.rest:
            style = BlockStyle.FOOTNOTE if self.footnote else BlockStyle.PARAGRAPH
            self._add_block(text, style, 0, emphasis=emphasis)
        else:
            level = self.depth + mark.depth
            left = max(0, emphasis - (len(text) - len(mark.rest)))
            self._append(Block(mark.rest, BlockStyle.LIST_ITEM, level, self.page, 0, mark.printed, emphasis=left))

    def _add_block(self, text: str, style: BlockStyle, level: int, *, emphasis: int = 0) -> None:
        if not text:
            return
        marker = self.footnote
        if self.waiting_marks:
            marker = " ".join(self.waiting_marks)
            self.waiting_marks.clear()
            if style is BlockStyle.PARAGRAPH:
                style, level = BlockStyle.LIST_ITEM, self.depth
        self._append(Block(text, style, level, self.page, 0, marker, emphasis=emphasis))

    def _append(self, block: Block) -> None:
        self.blocks.append(replace(block, is_quotation=self.quotations > 0))
        # the mark of a footnote stands once, before its first line
        self.footnote = ""

    def _close_row(self) -> None:
        cells, self.row = self.row or [], None
        self.table_row += 1
        self.columns = max(self.columns, len(cells))
        # Markdown drops what stands beyond the last column of the header
        source = self.lines[self.row_line].text if self.row_line < len(self.lines) else ""
        cells += [[InlineLine(printed, ends_hard=False)] for printed in split_row(source)[len(cells) :]]
        for column, lines in enumerate(cells, start=1):
            cell = Cell(self.table, self.table_row, column, max(column, self.columns), is_header=self.is_head)
            for line in lines:
                if line.text:
                    block = Block(line.text, BlockStyle.PARAGRAPH, 0, self.page, 0)
                    self._append(replace(block, cell=cell, emphasis=line.emphasis))

    def _take_html(self, source: str) -> None:
        text = ""
        for piece in split_markup(source):
            if piece.omission is None:
                decoded, references = decode_references(piece.text)
                text += decoded
                self.omissions += (replace(reference, page=self.page) for reference in references)
            else:
                self.omissions.append(replace(piece.omission, page=self.page))
                text += "\n\n" if piece.breaks_line else ""
        blocks = read_markup(source, text)
        if blocks is None:
            self._take_plain_text(text)
            return
        tables = self.table
        for block in blocks:
            cell = replace(block.cell, table=block.cell.table + tables) if block.cell else None
            self.table = cell.table if cell else self.table
            level = block.level + self.depth if block.style is BlockStyle.LIST_ITEM else block.level
            self._append(replace(block, page=self.page, cell=cell, level=level))

    def _take_code(self, token: Token) -> None:
        if token.info.strip():
            self.omissions.append(Omission(token.info.strip(), CODE_LANGUAGE, self.page))
        self._take_plain_text(token.content)

    def _take_plain_text(self, text: str) -> None:
        blocks, omissions = assemble_blocks(split_lines(text), spelling=self.spelling)
        self.omissions += (replace(omission, page=self.page) for omission in omissions)
        for block in blocks:
            if self.waiting_marks or block.style is not BlockStyle.LIST_ITEM:
                printed = f"{block.marker} {block.text}".strip()
                self._add_block(printed, BlockStyle.PARAGRAPH, 0)
            else:
                self._append(replace(block, page=self.page, level=block.level + self.depth))
