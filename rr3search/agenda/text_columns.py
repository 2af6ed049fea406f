"""Columns that a line of plain text is set in: parted by tabs, bars or runs of spaces.

Text in, its columns out. Two spaces behind a full stop are a typist's habit, not a column.
"""

import re

__all__ = ["split_columns"]

_BETWEEN = re.compile(r"\t\s*|(?<![.?!:])\s{2,}|\s{3,}|\s\|\s")


def split_columns(text: str) -> list[str]:
    """Part a line into its columns; empty ones are left out."""
    return [column.strip() for column in _BETWEEN.split(text) if column.strip()]
