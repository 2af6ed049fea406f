"""From lines to blocks: printed lines in, paragraphs, list items and headings out.

Line breaks inside a paragraph are joined by one space, sentences that a page break cut in two are
joined, and nothing else is changed. Every line lands in a block or in an omission.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from rr3search.domain import Block, BlockStyle, Omission
from rr3search.readers.continuation import Spelling, count_words, ends_sentence, resumes, starts_in_lower_case
from rr3search.readers.footnotes import is_note_mark_line, mark_footnotes, place_footnotes
from rr3search.readers.lines import Line, shares_column
from rr3search.readers.list_marks import ListMarks, ListNesting, Mark
from rr3search.readers.ruled_tables import RuledTable
from rr3search.readers.wrapping import Wrap, estimate_wrap

__all__ = ["arrange_blocks", "assemble_blocks", "is_rule"]

RULE = "rule"
EMPTY_ITEM = "empty list item"

_RULE = re.compile(r"[-=_*~#+.|–—\s]{3,}")
_UNDERLINE = re.compile(r"={3,}|-{3,}")
_MOST_TITLE_WORDS = 14
_LARGEST_MISFIT = 0.5
_SHORTEST_OPEN_PARAGRAPH = 8
_SHORTEST_AT_PAGE_END = 4
_HYPHENS = ("-", "‐", "\u00ad")
_DASHES = frozenset(("-", "–", "—", "*", "+"))


def is_rule(text: str) -> bool:
    """Say whether a line is drawn, not written."""
    return _RULE.fullmatch(text) is not None


def assemble_blocks(
    lines: Sequence[Line], *, spelling: Spelling, tables: Sequence[RuledTable] = ()
) -> tuple[list[Block], list[Omission]]:
    """Put lines together into blocks, not yet numbered; what was drawn is omitted.

    Args:
        lines: Without furniture; each knows its page.
        spelling: Of the whole document.
        tables: Found among the lines, in order; their cells are numbered from the first of them.
    """
    marks = ListMarks.collect_marks(line.text for line in lines)
    wrap = estimate_wrap(lines, starts_block=lambda line: is_rule(line.text) or marks.split_mark(line.text) is not None)
    assembly = _Assembly(lines, marks=marks, wrap=wrap, spelling=spelling)
    place = 0
    for number, table in enumerate(tables, start=1):
        assembly.take_lines(place, table.start)
        assembly.take_table(table, number=number)
        place = table.end
    assembly.take_lines(place, len(lines))
    assembly.close_block()
    return assembly.blocks, assembly.omissions


def arrange_blocks(blocks: Iterable[Block], *, spelling: Spelling) -> tuple[Block, ...]:
    """Join what page breaks cut in two, recognise footnotes, number all blocks and set footnotes in their place."""
    joined = _join_cut_paragraphs(mark_footnotes(list(blocks)), spelling)
    numbered = [replace(block, paragraph=position) for position, block in enumerate(joined, start=1)]
    return tuple(place_footnotes(numbered))


def _join_cut_paragraphs(blocks: Iterable[Block], spelling: Spelling) -> list[Block]:
    joined: list[Block] = []
    for block in blocks:
        # a footnote at the foot of the page stands between the halves
        before = next((place for place in reversed(range(len(joined))) if not _is_footnote(joined[place])), None)
        if before is not None and _was_cut(joined[before], block):
            text = spelling.join_pieces(joined[before].text, block.text)
            joined[before] = replace(joined[before], text=text)
        else:
            joined.append(block)
    return joined


def _is_footnote(block: Block) -> bool:
    return block.style is BlockStyle.FOOTNOTE


def _was_cut(first: Block, second: Block) -> bool:
    if second.style is not BlockStyle.PARAGRAPH or second.marker or first.cell or second.cell:
        return False
    crosses_page = first.page != second.page
    if first.style is BlockStyle.LIST_ITEM and crosses_page:
        return resumes(first.text, second.text, min_words=_SHORTEST_OPEN_PARAGRAPH)
    min_words = _SHORTEST_AT_PAGE_END if crosses_page else _SHORTEST_OPEN_PARAGRAPH
    return first.style is BlockStyle.PARAGRAPH and resumes(first.text, second.text, min_words=min_words)


@dataclass(slots=True)
class _Assembly:
    """The block being put together and those already closed."""

    lines: Sequence[Line]
    marks: ListMarks = field(kw_only=True)
    wrap: Wrap | None = field(kw_only=True)
    spelling: Spelling = field(kw_only=True)
    blocks: list[Block] = field(default_factory=list)
    omissions: list[Omission] = field(default_factory=list)
    block: Block | None = None
    places: list[int] = field(default_factory=list)
    nesting: ListNesting = field(default_factory=ListNesting)

    def take_lines(self, start: int, end: int) -> None:
        """Add the printed lines from one position to before another."""
        for place in range(start, end):
            if self.lines[place].text:
                self._take_line(place, self.lines[place])

    def take_table(self, table: RuledTable, *, number: int) -> None:
        """Close the open block and add the cells of a table, the number of which counts from 1."""
        self.close_block()
        self.blocks += table.list_blocks(number)
        self.omissions += [Omission(self.lines[place].text, RULE, self.lines[place].page) for place in table.rules]

    def _take_line(self, place: int, line: Line) -> None:
        if is_rule(line.text):
            self._take_rule(place, line)
            return
        mark = self.marks.split_mark(line.text)
        if mark is not None and not self._is_wrapped_mark(place, mark):
            self.close_block()
            level = self.nesting.enter_item(mark, indent=line.indent)
            self._open_block(place, Block(mark.rest, BlockStyle.LIST_ITEM, level, line.page, 0, mark.printed))
        elif self.block is not None and self._goes_on(place, self.block):
            self.block = replace(self.block, text=self.spelling.join_pieces(self.block.text, line.text))
            self.places.append(place)
        else:
            self.close_block()
            self.nesting.leave_list(indent=line.indent)
            self._open_block(place, Block(line.text, BlockStyle.PARAGRAPH, 0, line.page, 0))

    def close_block(self) -> None:
        """Finish the open block."""
        block, self.block = self.block, None
        if block is None:
            return
        if block.text:
            self.blocks.append(block)
        elif any(character.isalnum() for character in block.marker):
            self.blocks.append(replace(block, text=block.marker, marker="", style=BlockStyle.PARAGRAPH, level=0))
        else:
            self.omissions.append(Omission(block.marker, EMPTY_ITEM, block.page))

    def _open_block(self, place: int, block: Block) -> None:
        self.block, self.places = block, [place]

    def _take_rule(self, place: int, line: Line) -> None:
        block = self.block
        if block is not None and self._follows(place) and len(self.places) == 1 and _underlines(line.text, block):
            self.block = replace(block, style=BlockStyle.HEADING, level=1 if line.text[0] == "=" else 2)
        self.close_block()
        self.omissions.append(Omission(line.text, RULE, line.page))

    def _follows(self, place: int) -> bool:
        """Say whether a line stands right under the open block, with no blank line or page break between."""
        last = self.places[-1]
        return last == place - 1 and self.lines[last].page == self.lines[place].page

    def _is_full(self, place: int) -> bool:
        return self.wrap is not None and self.wrap.is_full(self.lines[self.places[-1]], self.lines[place])

    def _is_wrapped_mark(self, place: int, mark: Mark) -> bool:
        """Say whether a dash or number only happens to stand where a line was broken."""
        block = self.block
        if block is None or not self._follows(place) or block.marker == mark.printed or not block.text:
            return False
        if not self._is_full(place) or ends_sentence(block.text) or block.text.endswith((";", ",")):
            return False
        if mark.order is not None:
            return not self.marks.has_neighbour(mark)
        neighbour = self.lines[place + 1] if place + 1 < len(self.lines) else None
        after = self.marks.split_mark(neighbour.text) if neighbour is not None else None
        return mark.printed in _DASHES and (after is None or after.printed != mark.printed)

    def _goes_on(self, place: int, block: Block) -> bool:
        """Say whether a line without a mark goes on with the open block."""
        line = self.lines[place]
        if not self._follows(place):
            return self._goes_on_across_page(place, block)
        if is_note_mark_line(line.text) or shares_column(self.lines[self.places[-1]], line):
            return False
        if self._is_full(place):
            return not self._opens_by_indent(place)
        is_split_word = block.text[-1:] in _HYPHENS and block.text[-2:-1].isalpha() and starts_in_lower_case(line.text)
        return not block.text or is_split_word or self._goes_on_in_item(line, block)

    def _goes_on_in_item(self, line: Line, block: Block) -> bool:
        """Say whether a line that is set under an item's text, or follows a long one, is its next words."""
        if block.style is not BlockStyle.LIST_ITEM or ends_sentence(block.text):
            return False
        is_under_text = line.indent > self.lines[self.places[0]].indent
        is_long = count_words(block.text) >= _SHORTEST_OPEN_PARAGRAPH
        return starts_in_lower_case(line.text) and (is_under_text or is_long)

    def _goes_on_across_page(self, place: int, block: Block) -> bool:
        """Say whether a full line at the foot of a page goes on with a capital on the next ("Matt / Douglas")."""
        line = self.lines[place]
        crosses_page = self.lines[self.places[-1]].page != line.page
        if not crosses_page or not self._is_full(place) or ends_sentence(block.text):
            return False
        following = self.lines[place + 1] if place + 1 < len(self.lines) else None
        is_prose = ends_sentence(line.text) or (
            following is not None
            and bool(following.text)
            and self.wrap is not None
            and self.wrap.is_full(line, following)
        )
        return is_prose and not is_note_mark_line(line.text) and not line.text.endswith(":")

    def _opens_by_indent(self, place: int) -> bool:
        """Say whether a line is set in as the first of a paragraph; one set in under a single line hangs from it."""
        indent, before = self.lines[place].indent, self.lines[self.places[-1]].indent
        return indent > before and len(self.places) > 1


def _underlines(rule: str, block: Block) -> bool:
    is_title = block.style is BlockStyle.PARAGRAPH and count_words(block.text) <= _MOST_TITLE_WORDS
    fits = abs(len(rule) - len(block.text)) <= max(3, len(block.text) * _LARGEST_MISFIT)
    return _UNDERLINE.fullmatch(rule) is not None and is_title and fits and not block.text.endswith(".")
