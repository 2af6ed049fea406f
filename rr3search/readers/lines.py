"""The first cut of a text file: text in, its printed lines out.

A form feed ends a page; whether the pages mean anything is for the furniture to say.
"""

import re
from dataclasses import dataclass

__all__ = ["Line", "shares_column", "split_lines"]

_TAB_STOP = 8
_GAP = re.compile(r"(?<=\S) {2,}(?=\S)")
_WIDE = 3
"""Fewest spaces between columns, but for the longest word of the first."""


@dataclass(frozen=True, slots=True)
class Line:
    """One printed line, without the white space at its ends."""

    text: str
    indent: int
    """Columns of white space before the text, tabs expanded."""
    width: int
    """Columns from the left edge to the end of the text, tabs expanded."""
    page: int
    """From 1, counted by form feeds."""


def split_lines(text: str) -> list[Line]:
    """Cut a text into lines at line feeds, vertical tabs and form feeds."""
    lines = []
    for page, page_text in enumerate(text.split("\f"), start=1):
        for raw in page_text.replace("\v", "\n").split("\n"):
            expanded = raw.expandtabs(_TAB_STOP).rstrip()
            indent = len(expanded) - len(expanded.lstrip())
            lines.append(Line(raw.strip(), indent, len(expanded), page))
    return lines


def shares_column(line: Line, following: Line) -> bool:
    """Whether two lines have words of a second column that begin at the same place, as rows of a list have."""
    first, second = _find_columns(line), _find_columns(following)
    return any(max(first[at], second[at]) >= _WIDE for at in first.keys() & second.keys())


def _find_columns(line: Line) -> dict[int, int]:
    """Find where words begin behind a gap, and how wide the gap is."""
    return {line.indent + gap.end(): len(gap[0]) for gap in _GAP.finditer(line.text)}
