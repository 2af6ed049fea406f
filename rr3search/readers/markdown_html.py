"""HTML that stands on lines of its own in Markdown: its source in, the blocks of a web page out.

Tables, lists and headings are read as a page's are, where the words come out the same as with all
tags taken off.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from markdown_it.token import Token

from rr3search.domain import Block, list_words
from rr3search.errors import UnreadableInputError

__all__ = ["join_markup", "read_markup"]

_STRUCTURE = re.compile(r"<(?:table|t[rdh]|[uod]l|li|dt|dd|h[1-6]|summary|p|br|b|strong)\b", re.IGNORECASE)
_COMPUTED_MARK = re.compile(r"(?:\d+|[A-Za-z]+)\.")
_HTML = "html_block"


def join_markup(tokens: Sequence[Token]) -> Iterator[Token]:
    """Join stretches of HTML that only blank lines part, as those of a table are."""
    waiting: Token | None = None
    for token in tokens:
        if token.type == _HTML and waiting is not None:
            waiting = waiting.copy(content=f"{waiting.content}\n{token.content}")
            continue
        if waiting is not None:
            yield waiting
        waiting = token if token.type == _HTML else None
        if waiting is None:
            yield token
    if waiting is not None:
        yield waiting


def read_markup(source: str, text: str) -> list[Block] | None:
    """Read markup as a web page's; None where it has no structure or its words would not be the same.

    Args:
        source: With its tags.
        text: The same without.
    """
    if not _STRUCTURE.search(source):
        return None
    from rr3search.readers.html import read_html_part  # noqa: PLC0415 - few Markdown files hold tables in HTML

    try:
        blocks, omissions = read_html_part(source, path=Path())
    except UnreadableInputError:
        return None
    printed = [block.text for block in blocks] + [
        block.marker for block in blocks if not _COMPUTED_MARK.fullmatch(block.marker)
    ]
    if omissions or Counter(list_words(" ".join(printed))) != Counter(list_words(text)):
        return None
    return [replace(block, page=None) for block in blocks]
