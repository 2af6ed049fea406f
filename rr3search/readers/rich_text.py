"""Paragraphs of word processors: spans of text in, blocks out.

What Word and OpenDocument files share: which letters stand out, which line breaks part a
paragraph in two, list marks that were typed, rules and end marks.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from rr3search.domain import Block, BlockStyle, Cell, Omission
from rr3search.readers.base import Reading
from rr3search.readers.continuation import count_words, ends_sentence, starts_in_lower_case
from rr3search.readers.furniture import is_end_mark
from rr3search.readers.list_marks import ListMarks, ListNesting
from rr3search.readers.paragraphs import is_rule

__all__ = ["Draft", "RichLine", "Span", "arrange_drafts", "join_lines", "make_block", "measure_emphasis"]

_END_MARK = "end mark"
_RULE = "rule"
_SHORT_LINE_WORDS = 8
_LONGEST_LOOK_BACK = 500
_LABEL = re.compile(r"[^\W\d_][\w.'’/&()-]*(?: [\w.'’/&()-]+){0,3}:(?:\s|$)")
_ANY_MARK = re.compile(r"(?:\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivx]{1,4})[.)]|[-•–*▪●·])\s")


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text in one typeface."""

    text: str
    stands_out: bool
    """Bold or underlined."""


@dataclass(slots=True)
class Draft:
    """A block not yet numbered, and the footnotes whose marks it carries."""

    block: Block
    indent: int = 0
    """Columns before its first letter."""
    notes: list["Draft"] = field(default_factory=list)


@dataclass(slots=True)
class RichLine:
    """What stands between two line breaks of a paragraph."""

    spans: list[Span] = field(default_factory=list)
    page: int | None = None
    """Of its first letter."""
    notes: list[Draft] = field(default_factory=list)

    @property
    def text(self) -> str:
        """Its letters, without the white space around them."""
        return "".join(span.text for span in self.spans).strip()


def measure_emphasis(spans: Sequence[Span]) -> tuple[str, int]:
    """Join spans, and count the letters at their start that stand out; all where no other letter stands there."""
    text = "".join(span.text for span in spans)
    reach = position = 0
    for span in spans:
        position += len(span.text)
        if not span.text.strip():
            continue
        if not span.stands_out:
            break
        reach = position
    start = len(text) - len(text.lstrip())
    whole = text.strip()
    return whole, max(0, min(len(text[:reach].rstrip()) - start, len(whole)))


def join_lines(lines: Sequence[RichLine], *, joins_all: bool) -> list[RichLine]:
    """Join the lines of a paragraph, save where its author used a line break as the end of a paragraph.

    Args:
        lines: All lines, empty ones too.
        joins_all: Whether it is one text whatever its lines look like, as a heading is.
    """
    joined: list[RichLine] = []
    is_open, before = False, ""
    for line in lines:
        text = line.text
        if not text:
            is_open = joins_all and is_open
            if joined:
                joined[-1].notes += line.notes
            continue
        if is_open and (joins_all or not _is_apart(before, text)):
            joined[-1].spans += [Span(" ", stands_out=False), *line.spans]
            joined[-1].notes += line.notes
            before = f"{before} {text}"[-_LONGEST_LOOK_BACK:]
        else:
            joined.append(line)
            before = text
        is_open = True
    return joined


def _is_apart(before: str, after: str) -> bool:
    """Say whether a line break parts two paragraphs: after a short line or a full sentence, or before a label."""
    if _ANY_MARK.match(after) or before.endswith(":"):
        return True
    if starts_in_lower_case(after):
        return False
    return count_words(before) < _SHORT_LINE_WORDS or ends_sentence(before) or _LABEL.match(after) is not None


def arrange_drafts(drafts: Sequence[Draft], omissions: Sequence[Omission]) -> Reading:
    """Take off typed marks, rules and end marks, number the blocks and set footnotes in their place."""
    settled = _take_marks(drafts)
    kept = [draft for draft in settled if not _is_rule(draft.block)]
    left_out = [Omission(draft.block.text, _RULE, draft.block.page) for draft in settled if _is_rule(draft.block)]
    end_marks: list[Omission] = []
    while kept and not kept[-1].notes and is_end_mark(_print_block(kept[-1].block)):
        block = kept.pop().block
        end_marks.insert(0, Omission(_print_block(block), _END_MARK, block.page))
    ordered = [block for draft in kept for block in (draft.block, *(note.block for note in draft.notes))]
    blocks = tuple(replace(block, paragraph=number) for number, block in enumerate(ordered, start=1))
    return Reading(blocks, (*omissions, *left_out, *end_marks))


def _print_block(block: Block) -> str:
    return f"{block.marker} {block.text}".strip()


def _is_rule(block: Block) -> bool:
    return block.style is BlockStyle.PARAGRAPH and is_rule(block.text)


def _take_marks(drafts: Sequence[Draft]) -> list[Draft]:
    marks = ListMarks.collect_marks(draft.block.text for draft in drafts if _may_carry_mark(draft.block))
    nesting, cell = ListNesting(), None
    settled: list[Draft] = []
    for draft in drafts:
        block = draft.block
        if block.cell != cell:
            nesting, cell = ListNesting(), block.cell
        mark = marks.split_mark(block.text) if _may_carry_mark(block) else None
        if mark is None or not mark.rest:
            nesting.leave_list(indent=draft.indent)
            settled.append(draft)
            continue
        rest = mark.rest.strip()
        item = replace(
            block,
            text=rest,
            style=BlockStyle.LIST_ITEM,
            level=nesting.enter_item(mark, indent=draft.indent),
            marker=mark.printed,
            emphasis=max(0, block.emphasis - (len(block.text) - len(rest))),
        )
        settled.append(Draft(item, draft.indent, draft.notes))
    return settled


def _may_carry_mark(block: Block) -> bool:
    return block.style is BlockStyle.PARAGRAPH and not block.marker


def make_block(line: RichLine, *, style: BlockStyle, level: int, cell: Cell | None) -> Block:
    """Make a block of a line, without its mark."""
    text, emphasis = measure_emphasis(line.spans)
    return Block(text, style, level, line.page, 0, "", cell, emphasis)
