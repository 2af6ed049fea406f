"""Footnotes: blocks as printed in, each footnote recognised and set after the block that carries its mark.

A footnote begins with a mark that another block carries glued to a word. Plain digits are not
taken for marks: once superscripts are lost, "CRCs.1" cannot be told from a number.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from rr3search.domain import Block, BlockStyle

__all__ = ["is_note_mark_line", "mark_footnotes", "place_footnotes"]

_SUPERSCRIPT = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_NOTE = re.compile(rf"(?P<mark>[{_SUPERSCRIPT}]+|\*{{1,3}}|[†‡§]{{1,3}}|\[\d{{1,2}}\])\s*(?P<text>[^\s*].*)", re.DOTALL)
_CERTAIN_START = re.compile(rf"[{_SUPERSCRIPT}†‡]+\s*[^\W\d_]")
_MARKS_THAT_LOOK_LIKE_LISTS = re.compile(r"\*|\([1-9]\d?\)")
_EMPHASIS = re.compile(r"(?<![\w*])\*+(?=\w)")


def is_note_mark_line(text: str) -> bool:
    """Say whether a line begins with a mark that nothing but a footnote begins with."""
    return _CERTAIN_START.match(text) is not None


def mark_footnotes(blocks: Sequence[Block]) -> list[Block]:
    """Turn each block that another block's mark refers to into a footnote."""
    return [_try_note(blocks, position) or block for position, block in enumerate(blocks)]


def place_footnotes(blocks: Sequence[Block]) -> list[Block]:
    """Set each footnote after the block that carries its mark: the nearest before it, else the first after it."""
    notes_after: dict[int, list[Block]] = {}
    settled: set[int] = set()
    for position, block in enumerate(blocks):
        if block.style is not BlockStyle.FOOTNOTE:
            continue
        before = [place for place in range(position) if _can_carry(blocks[place], block.marker)]
        after = [place for place in range(position + 1, len(blocks)) if _can_carry(blocks[place], block.marker)]
        carrier = before[-1] if before else next(iter(after), None)
        if carrier is not None:
            notes_after.setdefault(carrier, []).append(block)
            settled.add(position)
    placed = []
    for position, block in enumerate(blocks):
        if position not in settled:
            placed.append(block)
        placed.extend(notes_after.get(position, ()))
    return placed


def _try_note(blocks: Sequence[Block], position: int) -> Block | None:
    block = blocks[position]
    if block.style is BlockStyle.PARAGRAPH and not block.marker:
        match = _NOTE.match(block.text)
        mark, text = (match["mark"], match["text"]) if match else ("", "")
    elif block.style is BlockStyle.LIST_ITEM and _MARKS_THAT_LOOK_LIKE_LISTS.fullmatch(block.marker):
        mark, text = block.marker, block.text
        neighbours = [*blocks[max(0, position - 1) : position], *blocks[position + 1 : position + 2]]
        if mark == "*" and any(near.marker == "*" for near in neighbours):
            return None
    else:
        return None
    others = (other for place, other in enumerate(blocks) if place != position)
    if not mark or not any(_can_carry(other, mark) for other in others):
        return None
    return replace(block, text=text, style=BlockStyle.FOOTNOTE, level=0, marker=mark)


def _can_carry(block: Block, mark: str) -> bool:
    if block.style is BlockStyle.FOOTNOTE or mark not in block.text:
        return False
    escaped = re.escape(mark)
    if mark[0] in _SUPERSCRIPT:
        pattern = rf"(?<=[^\s{_SUPERSCRIPT}]){escaped}(?![{_SUPERSCRIPT}])"
    elif mark[0] == "[":
        pattern = rf"(?<=\S){escaped}|(?<=\S\s){escaped}"
    elif mark[0] == "*" and _EMPHASIS.search(block.text):
        return False
    else:
        symbol = re.escape(mark[0])
        pattern = rf"(?<=[\w.,;:!?)\]’”\"'%]){escaped}(?![\w{symbol}])"
    return re.search(pattern, block.text) is not None
