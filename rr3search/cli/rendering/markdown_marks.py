"""The marks of Markdown: characters of the minutes kept from being read as such, tables, parts under each other."""

import re
from collections.abc import Iterable, Sequence

from rr3search.cli.printing import make_printable

__all__ = ["draw_table", "escape_marks", "stack_parts"]

_SYNTAX = re.compile(r"([\\`*_\[\]<>|])")
_AT_LINE_START = re.compile(r"^(\s*)([#+-]|\d+[.)])(?=\s)", re.MULTILINE)


def draw_table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Draw a table: the names of its columns, a row each."""
    lines = [f"| {' | '.join(columns)} |", f"| {' | '.join('---' for _ in columns)} |"]
    lines += [f"| {' | '.join(escape_marks(cell).replace(chr(10), ' ') for cell in row)} |" for row in rows]
    return "\n".join(lines)


def escape_marks(text: str) -> str:
    """Keep the minutes' characters from being read as Markdown."""
    escaped = _SYNTAX.sub(r"\\\1", make_printable(text))
    return _AT_LINE_START.sub(lambda mark: f"{mark[1]}{mark[2][:-1]}\\{mark[2][-1]}", escaped)


def stack_parts(parts: Iterable[str]) -> str:
    """Put parts under each other."""
    return "\n\n".join(part.strip("\n") for part in parts)
