"""List marks at the start of a line: a line's text in, its mark and the rest out.

What could be a mark and could be prose ("1.5 hours", "I. Smith") is a mark only where the file
prints its neighbour too ("1.6", "II.").
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

__all__ = ["ListMarks", "ListNesting", "Mark"]

_BULLET = re.compile(
    r"(?P<mark>--|\*\*(?=\s+[A-Z])|[-*+•–—▪●·‣◦○■□❑❖◆◇➢➤►✓✔∙⁃\uf0b7\uf0a7\uf0d8])(?:\s+|$)|(?P<round>o)(?:(?:\t|\s{2})\s*|\s(?=[A-Z]))"
)
_NUMBER = re.compile(r"(?P<number>[1-9]\d{0,2}(?:\.[1-9]\d{0,2}){0,4})(?P<end>[.)]?)(?:\s+|$)")
_BRACKETED_NUMBER = re.compile(r"\((?P<number>[1-9]\d?)\)(?:\s+|$)")
_LETTER = re.compile(r"(?P<open>\(?)(?P<letter>[a-z]|[A-Z](?=\)))(?P<end>[.)])(?:\s+|$)")
_ROMAN = re.compile(
    r"(?P<open>\(?)(?P<roman>(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3})|(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3}))(?P<end>[.)])(?:\s+|$)"
)
_ROMAN_VALUES = {"i": 1, "v": 5, "x": 10}


@dataclass(frozen=True, slots=True)
class Mark:
    """A list mark or number, taken off its line."""

    printed: str
    kind: str
    """What marks of the same list have in common: the bullet, or the style of the number and what it stands under."""
    rest: str
    order: int | None
    """Its place in its list, None for a bullet."""
    depth: int
    """Parts of its number (2 for "1.1"), else 1."""
    is_doubtful: bool = False
    """Whether the mark could as well be prose."""


@dataclass(frozen=True, slots=True)
class ListMarks:
    """The list marks of one file, each known together with its neighbours."""

    printed: frozenset[tuple[str, int]]

    @classmethod
    def collect_marks(cls, texts: Iterable[str]) -> "ListMarks":
        """Collect what could be a mark at the start of any line."""
        candidates = [mark for text in texts for mark in _list_candidates(text)]
        return cls(frozenset((mark.kind, mark.order) for mark in candidates if mark.order is not None))

    def split_mark(self, text: str) -> Mark | None:
        """Take the mark off a line; None where it has none."""
        return next((mark for mark in self._prefer_neighbours(text) if self._is_believable(mark)), None)

    def has_neighbour(self, mark: Mark) -> bool:
        """Say whether the file prints the number before or after this one too."""
        order = mark.order
        return order is not None and any((mark.kind, near) in self.printed for near in (order - 1, order + 1))

    def _prefer_neighbours(self, text: str) -> list[Mark]:
        # "i." after "h." is a letter, after nothing a roman number
        return sorted(_list_candidates(text), key=lambda mark: not self.has_neighbour(mark))

    def _is_believable(self, mark: Mark) -> bool:
        if not mark.is_doubtful or self.has_neighbour(mark):
            return True
        return mark.depth > 1 and mark.order == 1 and mark.rest[:1].isupper()


def _list_candidates(text: str) -> list[Mark]:
    if not text:
        return []
    if bullet := _BULLET.match(text):
        glyph = bullet["mark"] or bullet["round"]
        return [Mark(glyph, glyph, text[bullet.end() :], None, 1)]
    if number := _NUMBER.match(text):
        return _read_number(number, text)
    if bracketed := _BRACKETED_NUMBER.match(text):
        return [Mark(f"({bracketed['number']})", "(1)", text[bracketed.end() :], int(bracketed["number"]), 1)]
    return [*_read_roman(text), *_read_letter(text)]


def _read_number(match: re.Match[str], text: str) -> list[Mark]:
    parts = match["number"].split(".")
    if len(parts) == 1 and not match["end"]:
        return []
    kind = ".".join([*parts[:-1], "1"]) + match["end"]
    rest = text[match.end() :]
    return [Mark(match["number"] + match["end"], kind, rest, int(parts[-1]), len(parts), is_doubtful=not match["end"])]


def _read_roman(text: str) -> list[Mark]:
    match = _ROMAN.match(text)
    if match is None or (match["open"] and match["end"] == "."):
        return []
    roman = match["roman"]
    style = "i" if roman.islower() else "I"
    # one capital and a full stop may be somebody's initial
    is_initial = roman.isupper() and len(roman) == 1 and match["end"] == "."
    kind = f"{match['open']}{style}{match['end']}"
    printed = f"{match['open']}{roman}{match['end']}"
    return [Mark(printed, kind, text[match.end() :], _value_roman(roman), 1, is_doubtful=is_initial)]


def _value_roman(roman: str) -> int:
    values = [_ROMAN_VALUES[letter] for letter in roman.lower()]
    following = [*values[1:], 0]
    return sum(-value if value < after else value for value, after in zip(values, following, strict=True))


def _read_letter(text: str) -> list[Mark]:
    match = _LETTER.match(text)
    if match is None or (match["open"] and match["end"] == "."):
        return []
    letter = match["letter"]
    kind = f"{match['open']}{'a' if letter.islower() else 'A'}{match['end']}"
    printed = f"{match['open']}{letter}{match['end']}"
    return [Mark(printed, kind, text[match.end() :], ord(letter.lower()) - ord("a") + 1, 1)]


@dataclass(slots=True)
class ListNesting:
    """How deep the list is at the line last seen: by indentation, then by style of mark."""

    _open: list[tuple[int, str]] = field(default_factory=list)

    def enter_item(self, mark: Mark, *, indent: int) -> int:
        """Give the level of an item, from 1."""
        style = re.sub(r"\d+", "1", mark.kind)
        while self._open and self._open[-1][0] > indent + 1:
            self._open.pop()
        if mark.order is not None:
            # a number at the column of bullets goes on with the list around them
            while self._open and self._open[-1][0] >= indent - 1 and not re.search(r"[1aAiI]", self._open[-1][1]):
                self._open.pop()
        same_column = [place for place, (column, _) in enumerate(self._open) if abs(column - indent) <= 1]
        known = [place for place in same_column if self._open[place][1] == style]
        if known:
            del self._open[known[0] + 1 :]
        else:
            self._open.append((indent, style))
        return max(len(self._open), mark.depth)

    def leave_list(self, *, indent: int) -> None:
        """Note a paragraph; one that stands no deeper than the list ends it."""
        if self._open and indent <= self._open[0][0]:
            self._open.clear()
