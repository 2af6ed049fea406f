"""Footnotes: blocks as printed in, each footnote recognised and set after the block that carries its mark.

A footnote begins with a mark that another block carries glued to a word. Plain digits are not
taken for marks: once superscripts are lost, "CRCs.1" cannot be told from a number.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from rr3search.domain import Block, BlockStyle

__all__ = ["is_note_mark_line", "mark_footnotes", "place_footnotes"]

_SUPERSCRIPT = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_NOTE = re.compile(rf"(?P<mark>[{_SUPERSCRIPT}]+|\*{{1,3}}|[†‡§]{{1,3}}|\[\d{{1,2}}\])\s*(?P<text>[^\s*].*)", re.DOTALL)
_CERTAIN_START = re.compile(rf"[{_SUPERSCRIPT}†‡]+\s*[^\W\d_]")
_MARKS_THAT_LOOK_LIKE_LISTS = re.compile(r"\*|\([1-9]\d?\)")
_EMPHASIS = re.compile(r"(?<![\w*])\*+(?=\w)")
_LONGEST_SIGNS = 3
_LONGEST_LABEL = 80
_CARRIED = re.compile(
    rf"(?<=[^\s{_SUPERSCRIPT}])(?P<raised>[{_SUPERSCRIPT}]+)"
    rf"|(?:(?<=\S)|(?<=\S\s))(?=(?P<boxed>\[[^\]\s]{{1,{_LONGEST_LABEL}}}\]))"
    r"|(?<=[\w.,;:!?)\]’”\"'%])(?:(?P<signs>[*†‡§]+)|(?P<numbered>\([1-9]\d?\))(?![\w(]))"
)
_SIGNS = re.compile(rf"[{_SUPERSCRIPT}\[*†‡§(]")
"""Every mark begins with one of these."""


def is_note_mark_line(text: str) -> bool:
    """Say whether a line begins with a mark that nothing but a footnote begins with."""
    return _CERTAIN_START.match(text) is not None


def mark_footnotes(blocks: Sequence[Block]) -> list[Block]:
    """Turn each block that another block's mark refers to into a footnote."""
    carriers = _Carriers.collect_marks(blocks)
    return [_try_note(blocks, position, carriers=carriers) or block for position, block in enumerate(blocks)]


def place_footnotes(blocks: Sequence[Block]) -> list[Block]:
    """Set each footnote after the block that carries its mark: the nearest before it, else the first after it."""
    if all(block.style is not BlockStyle.FOOTNOTE for block in blocks):
        return list(blocks)
    carriers = _Carriers.collect_marks(blocks)
    notes_after: dict[int, list[Block]] = {}
    settled: set[int] = set()
    for position, block in enumerate(blocks):
        if block.style is not BlockStyle.FOOTNOTE:
            continue
        carrier = carriers.find_nearest(block.marker, position)
        if carrier is not None:
            notes_after.setdefault(carrier, []).append(block)
            settled.add(position)
    placed = []
    for position, block in enumerate(blocks):
        if position not in settled:
            placed.append(block)
        placed.extend(notes_after.get(position, ()))
    return placed


@dataclass(frozen=True, slots=True)
class _Carriers:
    """Which blocks carry which mark."""

    places: dict[str, list[int]]
    """By mark, in rising order."""

    @classmethod
    def collect_marks(cls, blocks: Sequence[Block]) -> "_Carriers":
        """Collect the marks that stand in the text of all blocks but footnotes."""
        places: dict[str, list[int]] = {}
        for position, block in enumerate(blocks):
            if block.style is not BlockStyle.FOOTNOTE and _SIGNS.search(block.text):
                for mark in set(_list_carried(block.text)):
                    places.setdefault(mark, []).append(position)
        return cls(places)

    def is_carried_beside(self, mark: str, position: int) -> bool:
        """Say whether another block than this one carries the mark."""
        places = self.places.get(mark, ())
        return len(places) > 1 or (len(places) == 1 and places[0] != position)

    def find_nearest(self, mark: str, position: int) -> int | None:
        """Find the last block before this one that carries the mark, else the first after it."""
        places = self.places.get(mark, ())
        before = bisect_left(places, position)
        if before:
            return places[before - 1]
        return places[0] if places else None


def _list_carried(text: str) -> Iterator[str]:
    """List the marks that are glued to a word of a text."""
    may_star: bool | None = None
    for match in _CARRIED.finditer(text):
        if match["signs"]:
            if match["signs"][0] == "*" and may_star is None:
                may_star = _EMPHASIS.search(text) is None
            if match["signs"][0] != "*" or may_star:
                yield from _list_signs(match["signs"], after=text[match.end() : match.end() + 1])
        else:
            yield match["raised"] or match["boxed"] or match["numbered"]


def _list_signs(run: str, *, after: str) -> Iterator[str]:
    """List the marks that a run of signs begins with; none goes on with its own sign or with a word."""
    for end in range(1, min(len(run), _LONGEST_SIGNS) + 1):
        following = run[end : end + 1] or after
        if following != run[0] and not re.match(r"\w", following):
            yield run[:end]


def _try_note(blocks: Sequence[Block], position: int, *, carriers: _Carriers) -> Block | None:
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
    if not mark or not carriers.is_carried_beside(mark, position):
        return None
    return replace(block, text=text, style=BlockStyle.FOOTNOTE, level=0, marker=mark)
