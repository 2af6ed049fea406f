"""What a house style is: a meeting in, its minutes on paper with their gold out."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from random import Random

from synthetic.gold import Paper
from synthetic.model import Event, Mix

__all__ = ["ALL_FORMATS", "TABLE_FORMATS", "Format", "Style"]


class Format(StrEnum):
    """A file format, by its suffix."""

    TXT = "txt"
    MD = "md"
    HTML = "html"
    DOCX = "docx"
    PDF = "pdf"


ALL_FORMATS = tuple(Format)
TABLE_FORMATS = (Format.MD, Format.HTML, Format.DOCX, Format.PDF)
"""Formats that can carry a table with long cells."""


@dataclass(frozen=True, slots=True)
class Style:
    """One house style."""

    name: str
    write: Callable[[Event, Random], Paper]
    mix: Mix = field(default_factory=Mix)
    formats: tuple[Format, ...] = ALL_FORMATS
