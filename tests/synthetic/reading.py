"""Runs rr3search on a file as a user's ingest does: path to one or several meetings."""

from pathlib import Path
from typing import TYPE_CHECKING, cast

import rr3search.parsing
from rr3search.domain import Block, Document, Minutes
from rr3search.readers import read_document

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["read_meetings"]


def read_meetings(path: Path) -> tuple[tuple[Minutes, ...], tuple[Block, ...]]:
    """Read a file's meetings, and the blocks they were read from."""
    document = read_document(path)
    parse_all = getattr(rr3search.parsing, "parse_meetings", None)
    if parse_all is None:
        return (rr3search.parsing.parse_minutes(document),), document.blocks
    return cast("Callable[[Document], tuple[Minutes, ...]]", parse_all)(document), document.blocks
