"""The first cut of a text file: text in, its printed lines out.

A form feed ends a page; whether the pages mean anything is for the furniture to say.
"""

from dataclasses import dataclass

__all__ = ["Line", "split_lines"]

_TAB_STOP = 8


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
