"""Runs rr3search on a file as a user's ingest does: path to one or several meetings."""

from pathlib import Path

from rr3search.domain import Block, Minutes
from rr3search.parsing.minutes import parse_meetings
from rr3search.readers import read_document

__all__ = ["read_meetings"]


def read_meetings(path: Path) -> tuple[tuple[Minutes, ...], tuple[Block, ...]]:
    """Read a file's meetings, and the blocks they were read from."""
    document = read_document(path)
    return parse_meetings(document), document.blocks
