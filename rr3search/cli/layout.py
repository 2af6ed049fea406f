"""How text stands on a terminal or in a pipe: its width, its line breaks, its emphasis."""

import os
import re
import shutil
import sys
import textwrap
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TextIO

from rr3search.cli.printing import make_printable

__all__ = ["PLAIN_PAGE", "Page", "choose_page"]

_WIDTH_IN_A_PIPE = 80
_NARROWEST = 40
_WORD = re.compile(r"\w+")
_RESET = "\x1b[0m"


@dataclass(frozen=True, slots=True)
class Page:
    """What text is written on."""

    width: int
    """In columns."""
    is_coloured: bool

    def wrap(self, text: str, *, indent: str = "", first: str | None = None) -> str:
        """Break text at spaces; no word is cut.

        Args:
            text: Line ends in it are kept.
            indent: Before every line.
            first: Before the first line instead; None means as the others.
        """
        lines: list[str] = []
        for paragraph in make_printable(text).split("\n"):
            start = indent if lines or first is None else first
            wrapped = textwrap.wrap(
                paragraph,
                width=max(self.width, _NARROWEST),
                initial_indent=start,
                subsequent_indent=indent,
                break_long_words=False,
                break_on_hyphens=False,
            )
            lines += wrapped or [start.rstrip()]
        return "\n".join(lines)

    def make_bold(self, text: str) -> str:
        """Set text in bold on a terminal."""
        return f"\x1b[1m{text}{_RESET}" if self.is_coloured and text else text

    def make_faint(self, text: str) -> str:
        """Set text back on a terminal."""
        return f"\x1b[2m{text}{_RESET}" if self.is_coloured and text else text

    def mark_words(self, text: str, is_match: Callable[[str], bool]) -> str:
        """Set the matching words in bold yellow on a terminal."""
        if not self.is_coloured:
            return text
        return _WORD.sub(lambda word: f"\x1b[1;33m{word[0]}{_RESET}" if is_match(word[0]) else word[0], text)


PLAIN_PAGE = Page(width=_WIDTH_IN_A_PIPE, is_coloured=False)


def choose_page(*, is_plain: bool, stream: TextIO | None = None, environment: Mapping[str, str] = os.environ) -> Page:
    """Measure the terminal; a pipe gets plain text.

    Args:
        is_plain: No colour was asked for.
        stream: Where the text goes; None means standard output.
        environment: NO_COLOR and TERM are read.
    """
    if not (stream or sys.stdout).isatty():
        return PLAIN_PAGE
    is_dumb = bool(environment.get("NO_COLOR")) or environment.get("TERM") == "dumb"
    return Page(width=shutil.get_terminal_size().columns, is_coloured=not (is_plain or is_dumb))
