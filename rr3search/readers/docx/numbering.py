"""The numbers that Word prints before paragraphs: a list and a level in, the printed mark out.

Word stores how to count, not what it counted; the marks are counted again here, in reading order.
Lists that share a definition share their counters.
"""

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from rr3search.readers.docx.markup import W, read_number, read_switch, read_value
from rr3search.readers.numerals import spell_number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

__all__ = ["LinkedLevel", "Numbering"]

BULLET = "•"
DASH = "-"

_DEEPEST_LEVEL = 8
_PLACEHOLDER = re.compile(r"%([1-9])")
_DASHES = frozenset("-‐‑–—−_")
_MOST_LINKS = 10


@dataclass(frozen=True, slots=True)
class LinkedLevel:
    """A level of a list."""

    list_id: str
    level: int
    """From 0."""


@dataclass(frozen=True, slots=True)
class _Level:
    """How a level is counted and printed."""

    start: int
    number_format: str
    text: str
    restarts_after: int | None
    """Levels above, counted from 1, that set this one back; None for all."""
    is_legal: bool
    style_id: str | None
    left: int | None


@dataclass(slots=True)
class _List:
    """A list as its paragraphs name it: a definition, and what it overrides."""

    definition_id: str
    levels: dict[int, _Level]
    starts: dict[int, int]
    """Levels that begin anew, at this number, where the list is first used."""


@dataclass(slots=True)
class Numbering:
    """All lists of a file and how far each has been counted."""

    lists: dict[str, _List] = field(default_factory=dict)
    _counts: dict[str, dict[int, int]] = field(default_factory=dict)
    _begun: set[tuple[str, int]] = field(default_factory=set)

    @classmethod
    def read_numbering(cls, root: "_Element | None") -> "Numbering":
        """Collect the lists of the part that holds them; None where a file has no such part."""
        numbering = cls()
        if root is None:
            return numbering
        definitions = {each.get(f"{W}abstractNumId", ""): each for each in root.iterfind(f"{W}abstractNum")}
        used = {each.get(f"{W}numId", ""): each for each in root.iterfind(f"{W}num")}
        styled = {
            link: identifier for identifier, each in definitions.items() if (link := read_value(each, "styleLink"))
        }
        for list_id, element in used.items():
            definition_id = _follow_style(read_value(element, "abstractNumId") or "", definitions, styled)
            levels = _read_levels(definitions.get(definition_id))
            starts = {}
            for override in element.iterfind(f"{W}lvlOverride"):
                level = _read_index(override)
                levels.update(_read_levels(override))
                start = read_number(override, "startOverride")
                if start is not None:
                    starts[level] = start
            numbering.lists[list_id] = _List(definition_id, levels, starts)
        return numbering

    def find_linked_level(self, list_id: str, style_id: str | None) -> int:
        """Find the level that a list ties to a paragraph style; 0 where it ties none."""
        known = self.lists.get(list_id)
        levels = known.levels.items() if known is not None else ()
        return next((index for index, level in levels if style_id is not None and level.style_id == style_id), 0)

    def find_definition_id(self, place: LinkedLevel) -> str:
        """Find what lists that count together have in common."""
        known = self.lists.get(place.list_id)
        return known.definition_id if known is not None else ""

    def find_indent(self, place: LinkedLevel) -> int | None:
        """Find how far a level is set in, in twentieths of a point."""
        known = self.lists.get(place.list_id)
        level = known.levels.get(place.level) if known is not None else None
        return level.left if level is not None else None

    def count_item(self, place: LinkedLevel) -> str:
        """Count one more paragraph of a list, and give its printed mark; empty where nothing is printed."""
        known = self.lists.get(place.list_id)
        level = known.levels.get(place.level) if known is not None else None
        if known is None or level is None:
            return ""
        counts = self._counts.setdefault(known.definition_id, {})
        self._advance(known, place, counts)
        if level.number_format == "bullet":
            return DASH if level.text.strip() and set(level.text.strip()) <= _DASHES else BULLET
        return _PLACEHOLDER.sub(
            lambda match: _print_count(known, int(match[1]) - 1, counts, is_legal=level.is_legal), level.text
        ).strip()

    def _advance(self, known: _List, place: LinkedLevel, counts: dict[int, int]) -> None:
        here = place.level
        key = (place.list_id, here)
        if here in known.starts and key not in self._begun:
            counts[here] = known.starts[here]
        elif here in counts:
            counts[here] += 1
        else:
            counts[here] = known.levels[here].start
        self._begun.add(key)
        for deeper in [index for index in counts if index > here]:
            level = known.levels.get(deeper)
            restarts_after = level.restarts_after if level is not None else None
            if here < (deeper if restarts_after is None else restarts_after):
                del counts[deeper]


def _print_count(known: _List, index: int, counts: dict[int, int], *, is_legal: bool) -> str:
    source = known.levels.get(index)
    if source is None:
        return ""
    count = counts.get(index, known.starts.get(index, source.start))
    return spell_number(count, "decimal" if is_legal else source.number_format)


def _follow_style(definition_id: str, definitions: "dict[str, _Element]", styled: dict[str, str]) -> str:
    """Follow a definition that only names a list style to the one that describes it."""
    for _ in range(_MOST_LINKS):
        link = read_value(definitions.get(definition_id), "numStyleLink")
        if link is None or link not in styled or styled[link] == definition_id:
            break
        definition_id = styled[link]
    return definition_id


def _read_index(element: "_Element") -> int:
    text = element.get(f"{W}ilvl", "0")
    return int(text) if text.isascii() and text.isdigit() and len(text) == 1 else 0


def _read_levels(parent: "_Element | None") -> dict[int, _Level]:
    return dict(_list_levels(parent)) if parent is not None else {}


def _list_levels(parent: "_Element") -> "Iterator[tuple[int, _Level]]":
    for element in parent.iterfind(f"{W}lvl"):
        index = _read_index(element)
        if index > _DEEPEST_LEVEL:
            continue
        start = read_number(element, "start")
        properties = element.find(f"{W}pPr")
        left = read_number(properties, "ind", "left")
        yield (
            index,
            _Level(
                start=0 if start is None else start,
                number_format=read_value(element, "numFmt") or "decimal",
                text=read_value(element, "lvlText") or "",
                restarts_after=read_number(element, "lvlRestart"),
                is_legal=bool(read_switch(element, "isLgl")),
                style_id=read_value(element, "pStyle"),
                left=read_number(properties, "ind", "start") if left is None else left,
            ),
        )
