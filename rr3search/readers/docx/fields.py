r"""Fields of a Word file: their marks in, whether a run is code, result or table of contents out.

A field is a code ("PAGE", "TOC \o") and the result Word last computed; only the result is printed.
Marks without their partner count for nothing, so that a damaged field hides no text.
"""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from rr3search.readers.docx.markup import W

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["Fields"]

_CONTENTS = frozenset(("TOC", "INDEX", "TOA"))
_LINK = "HYPERLINK"


@dataclass(slots=True)
class _OpenField:
    code: str = ""
    is_result: bool = False

    @property
    def kind(self) -> str:
        """The first word of its code."""
        return next(iter(self.code.split(maxsplit=1)), "")


@dataclass(slots=True)
class Fields:
    """The fields open at one place of the text."""

    paired: frozenset["_Element"]
    """The marks that begin, part or end a whole field."""
    _open: list[_OpenField] = field(default_factory=list)
    _codes: int = 0
    _contents: int = 0
    _links: int = 0

    @classmethod
    def pair_marks(cls, root: "_Element") -> "Fields":
        """Find the marks that belong together."""
        paired: set[_Element] = set()
        waiting: list[list[_Element]] = []
        for mark in root.iter(f"{W}fldChar"):
            kind = mark.get(f"{W}fldCharType")
            if kind == "begin":
                waiting.append([mark])
            elif waiting:
                waiting[-1].append(mark)
                if kind == "end":
                    paired.update(waiting.pop())
        return cls(frozenset(paired))

    def take_mark(self, mark: "_Element") -> None:
        """Enter, turn or leave a field."""
        if mark not in self.paired:
            return
        kind = mark.get(f"{W}fldCharType")
        if kind == "begin":
            self._open.append(_OpenField())
            self._codes += 1
        elif self._open and kind == "separate" and not self._open[-1].is_result:
            self._turn(self._open[-1])
        elif self._open and kind == "end":
            self._leave(self._open.pop())

    def _turn(self, opened: _OpenField) -> None:
        opened.is_result = True
        self._codes -= 1
        self._contents += opened.kind in _CONTENTS
        self._links += opened.kind == _LINK

    def _leave(self, closed: _OpenField) -> None:
        if not closed.is_result:
            self._codes -= 1
            return
        self._contents -= closed.kind in _CONTENTS
        self._links -= closed.kind == _LINK

    def take_code(self, code: str) -> None:
        """Note a piece of a field's code."""
        if self._open and not self._open[-1].is_result:
            self._open[-1].code += code

    @property
    def is_code(self) -> bool:
        """Whether text here belongs to the code of a field."""
        return self._codes > 0

    @property
    def is_contents(self) -> bool:
        """Whether text here belongs to a table of contents or an index."""
        return self._contents > 0

    @property
    def is_link(self) -> bool:
        """Whether text here is a link, which is underlined for that reason alone."""
        return self._links > 0
