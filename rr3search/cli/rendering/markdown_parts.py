"""What Markdown is put together from: escaped words, tables, blockquotes."""

import re
from collections.abc import Iterable, Sequence

from rr3search.cli.printing import make_printable

__all__ = ["draw_table", "escape_markdown", "quote_lines", "stack_parts"]

_SYNTAX = re.compile(r"([\\`*_\[\]<>|~]|&(?=[#\w]))")
_AT_LINE_START = re.compile(r"^([ \t]*)([#+-]|\d+[.)])(?=\s)", re.MULTILINE)
_RULED_LINE = re.compile(r"^([ \t]*)([=-])(?=[ \t=-]*$)", re.MULTILINE)
"""A line of dashes or of equals signs makes a rule, or a heading of the line before it."""


def escape_markdown(text: str) -> str:
    """Keep the minutes' characters from being read as Markdown."""
    escaped = _SYNTAX.sub(r"\\\1", make_printable(text))
    escaped = _AT_LINE_START.sub(lambda mark: f"{mark[1]}{mark[2][:-1]}\\{mark[2][-1]}", escaped)
    return _RULED_LINE.sub(r"\1\\\2", escaped)


def draw_table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Write a table; a cell stays on its line."""
    lines = [f"| {' | '.join(columns)} |", f"| {' | '.join('---' for _ in columns)} |"]
    lines += [f"| {' | '.join(escape_markdown(cell).replace(chr(10), ' ') for cell in row)} |" for row in rows]
    return "\n".join(lines)


def quote_lines(words: str) -> str:
    """Write words as a blockquote."""
    return "\n".join(f"> {line}".rstrip() for line in escape_markdown(words).split("\n"))


def stack_parts(parts: Iterable[str]) -> str:
    """Set an empty line between parts."""
    return "\n\n".join(part.strip("\n") for part in parts)
