"""The inside of an OpenDocument paragraph: its XML in, lines of spans and what was left out of them out."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from rr3search.domain import Omission
from rr3search.readers.odt_styles import TEXT, OdtStyles, read_count
from rr3search.readers.rich_text import Draft, RichLine, Span

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["DRAW", "OFFICE", "InlineReader"]

_OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
OFFICE = f"{{{_OASIS}office:1.0}}"
DRAW = f"{{{_OASIS}drawing:1.0}}"
_PICTURE_TEXT = frozenset(f"{{{_OASIS}svg-compatible:1.0}}{each}" for each in ("title", "desc"))
_TEXT_BOXES = frozenset((f"{DRAW}text-box", f"{TEXT}p", f"{TEXT}h", f"{TEXT}list"))
_HIDDEN = frozenset((f"{TEXT}hidden-text", f"{TEXT}hidden-paragraph"))
_WHITE_SPACE = re.compile(r"[ \t\r\n]+")
_SOFT_HYPHEN = "\u00ad"
_MOST_SPACES = 100
_SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


@dataclass(slots=True)
class InlineReader:
    """Reads one paragraph."""

    styles: OdtStyles
    read_note: Callable[["_Element", str], list[Draft]]
    """A note's body and its mark in, its paragraphs out."""
    page: int | None
    lines: list[RichLine] = field(default_factory=lambda: [RichLine()])
    boxes: list["_Element"] = field(default_factory=list)
    """Text boxes anchored in it."""
    _left_out: dict[str, str] = field(default_factory=dict)
    _in_link: int = 0

    def read_paragraph(self, paragraph: "_Element", *, reason: str | None) -> None:
        """Read a paragraph, or a drawing that stands in a paragraph's place.

        Args:
            paragraph: Its element.
            reason: Why all of it is left out; None where it is not.
        """
        if str(paragraph.tag).startswith(DRAW):
            self._take_drawing(paragraph, reason)
            return
        name = paragraph.get(f"{TEXT}style-name")
        if self.styles.is_hidden("paragraph", name):
            reason = reason or "hidden text"
        self._take_content(paragraph, reason, stands_out=bool(self.styles.stands_out("paragraph", name)))

    def list_omissions(self) -> list[Omission]:
        """List what the paragraph leaves out."""
        return [Omission(text.strip(), reason, self.page) for reason, text in self._left_out.items() if text.strip()]

    def _take_content(self, element: "_Element", reason: str | None, *, stands_out: bool) -> None:
        self._add(element.text, reason, stands_out=stands_out)
        for child in element:
            self._take_child(child, reason, stands_out=stands_out)
            self._add(child.tail, reason, stands_out=stands_out)

    def _take_child(self, child: "_Element", reason: str | None, *, stands_out: bool) -> None:
        tag = str(child.tag)
        if tag == f"{TEXT}span":
            name = child.get(f"{TEXT}style-name")
            own = None if self._in_link else self.styles.stands_out("text", name)
            hidden = "hidden text" if self.styles.is_hidden("text", name) else None
            self._take_content(child, reason or hidden, stands_out=stands_out if own is None else own)
        elif tag == f"{TEXT}a":
            self._in_link += 1
            self._take_content(child, reason, stands_out=stands_out)
            self._in_link -= 1
        elif tag == f"{TEXT}note":
            self._take_note(child, reason, stands_out=stands_out)
        elif tag == f"{OFFICE}annotation":
            self._omit(" ".join(text for part in child.iter(f"{TEXT}p") for text in part.itertext()), "comment")
        elif tag == f"{TEXT}ruby-text":
            self._omit("".join(child.itertext()), "phonetic guide")
        elif tag.startswith(DRAW):
            self._take_drawing(child, reason)
        elif not self._take_space(child, reason):
            self._take_content(child, reason or ("hidden text" if tag in _HIDDEN else None), stands_out=stands_out)

    def _take_space(self, child: "_Element", reason: str | None) -> bool:
        """Take an element that stands for white space; say whether it was one."""
        tag = child.tag
        if tag == f"{TEXT}s":
            self._append(" " * min(read_count(child, f"{TEXT}c", default=1), _MOST_SPACES), reason, stands_out=False)
        elif tag == f"{TEXT}tab":
            self._append("\t", reason, stands_out=False)
        elif tag == f"{TEXT}line-break":
            self.lines.append(RichLine())
        elif tag == f"{TEXT}soft-page-break":
            self.page = None if self.page is None else self.page + 1
        else:
            return False
        return True

    def _take_note(self, note: "_Element", reason: str | None, *, stands_out: bool) -> None:
        citation, body = note.find(f"{TEXT}note-citation"), note.find(f"{TEXT}note-body")
        printed = "".join(citation.itertext()).strip() if citation is not None else ""
        if reason is not None:
            self._omit(" ".join(note.itertext()), reason)
            return
        mark = printed.translate(_SUPERSCRIPTS)
        self._append(mark, None, stands_out=stands_out)
        if body is not None:
            self.lines[-1].notes += self.read_note(body, mark)

    def _take_drawing(self, drawing: "_Element", reason: str | None) -> None:
        for child in drawing:
            if child.tag in _PICTURE_TEXT:
                self._omit("".join(child.itertext()), "alternative text of a picture")
            elif child.tag in _TEXT_BOXES and reason is None:
                self.boxes.append(child)
            elif child.tag in _TEXT_BOXES:
                self._omit(" ".join(child.itertext()), reason or "")
            else:
                self._take_drawing(child, reason)

    def _add(self, text: str | None, reason: str | None, *, stands_out: bool) -> None:
        if not text:
            return
        spaced = _WHITE_SPACE.sub(" ", text).replace(_SOFT_HYPHEN, "")
        before = self.lines[-1].spans[-1].text if self.lines[-1].spans else " "
        if reason is None and before.endswith(" "):
            spaced = spaced.removeprefix(" ")
        self._append(spaced, reason, stands_out=stands_out)

    def _append(self, text: str, reason: str | None, *, stands_out: bool) -> None:
        if not text:
            return
        if reason is not None:
            self._left_out[reason] = self._left_out.get(reason, "") + text
            return
        line = self.lines[-1]
        if line.page is None and text.strip():
            line.page = self.page
        line.spans.append(Span(text, stands_out))

    def _omit(self, text: str, reason: str) -> None:
        self._left_out[reason] = f"{self._left_out.get(reason, '')} {text}"
