"""Answers that carry the number of their question, "A1" behind "Q1", and are no first action of a list.

Blocks in, those that answer out.
"""

import re
from collections.abc import Sequence

from rr3search.domain import Block

__all__ = ["find_numbered_answers"]

_EXCHANGED = re.compile(r"^\W*(?P<side>[QA])\s?(?P<number>\d{1,2})\s?(?:\([^()]{2,60}\))?\s*[.:)]\s")
_MOST_BETWEEN = 3
"""Paragraphs from a question to its answer."""


def find_numbered_answers(body: Sequence[Block]) -> set[int]:
    """Find the blocks, by identity, that answer under its number a question right before them."""
    asked: dict[str, int] = {}
    found = set[int]()
    for at, block in enumerate(body):
        match = _EXCHANGED.match(block.text)
        if match and match["side"] == "Q":
            asked[match["number"]] = at
        elif match and at - asked.get(match["number"], -_MOST_BETWEEN - 1) <= _MOST_BETWEEN:
            found.add(id(block))
    return found
