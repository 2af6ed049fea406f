"""What Markdown is put together from: escaped words, tables, blockquotes."""

from collections.abc import Iterable, Sequence

from rr3search import citations
from rr3search.cli.printing import make_printable

__all__ = ["draw_table", "escape_markdown", "quote_lines", "stack_parts"]


def escape_markdown(text: str) -> str:
    """Keep the minutes' characters from being read as Markdown, or from steering a terminal."""
    return citations.escape_markdown(make_printable(text))


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
