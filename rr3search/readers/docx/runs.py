"""The inside of a Word paragraph: its runs in, lines of spans and what was left out of them out.

Tracked changes are read as accepted, fields as their result. Text boxes are handed back, to be
read as paragraphs of their own.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from rr3search.domain import Omission
from rr3search.readers.docx.fields import Fields
from rr3search.readers.docx.markup import W, list_children
from rr3search.readers.docx.styles import NO_LOOK, NO_TRAITS, RunTraits, Styles, StyleTraits, read_run_traits
from rr3search.readers.docx.symbols import read_symbol
from rr3search.readers.rich_text import Draft, RichLine, Span

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["DELETED", "DELETED_TEXT", "Paragraph", "RunReader", "list_omissions"]

DELETED_TEXT = "deleted text"
HIDDEN_TEXT = "hidden text"
FIELD_CODE = "field code"
CONTENTS = "table of contents"
PLACEHOLDER = "placeholder text"
PICTURE_TEXT = "alternative text of a picture"
PHONETIC_GUIDE = "phonetic guide"
WATERMARK = "watermark"

DELETED = frozenset((f"{W}del", f"{W}moveFrom"))

_VML = "{urn:schemas-microsoft-com:vml}"
_MATH_TEXT = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
_PICTURE_PROPERTIES = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
_SKIPPED = frozenset(W + each for each in ("pPr", "rPr", "sdtPr", "sdtEndPr", "smartTagPr", "customXmlPr", "ffData"))
_BLOCKS = frozenset((f"{W}p", f"{W}tbl", f"{W}txbxContent"))
_NOTES = frozenset((f"{W}footnoteReference", f"{W}endnoteReference"))
_BREAKS = frozenset(W + each for each in ("br", "cr", "lastRenderedPageBreak"))
_FIELD_PARTS = frozenset(W + each for each in ("fldChar", "instrText", "delInstrText"))
_DRAWINGS = frozenset(W + each for each in ("drawing", "pict", "object"))
_CHARACTERS = {f"{W}tab": "\t", f"{W}ptab": "\t", f"{W}noBreakHyphen": "-"}
_SOFT_HYPHEN = "\u00ad"


@dataclass(slots=True)
class Paragraph:
    """What a paragraph holds."""

    lines: list[RichLine] = field(default_factory=lambda: [RichLine()])
    boxes: list["_Element"] = field(default_factory=list)
    """Text boxes anchored in it."""
    left_out: dict[str, str] = field(default_factory=dict)
    """Text by the reason why it is left out."""
    stretch: int = 0
    """Counts what parts one stretch of left out text from the next."""
    stretches: dict[str, int] = field(default_factory=dict)
    """By reason, the stretch its text was last added in."""

    def leave_out(self, text: str, reason: str, *, is_whole: bool) -> None:
        """Leave text out; whole words, or pieces that go on with what was left out right before them."""
        if text:
            goes_on = not is_whole and self.stretches.get(reason) == self.stretch
            before = self.left_out.get(reason, "")
            self.left_out[reason] = before + text if goes_on or not before else f"{before} {text}"
            self.stretches[reason] = self.stretch


@dataclass(slots=True)
class RunReader:
    """Reads paragraph after paragraph of one part, and keeps count of its pages."""

    styles: Styles
    fields: Fields
    read_note: Callable[["_Element", str], tuple[str, list[Draft]]]
    """A mark's element and the text after it in, the printed mark and its footnote's paragraphs out."""
    counts_rendered: bool
    """Whether pages are counted by where Word last broke them, else by the breaks the author set."""
    page: int | None = None
    _paragraph: Paragraph = field(default_factory=Paragraph)
    _base: StyleTraits = NO_TRAITS
    _look: RunTraits = NO_LOOK
    _in_link: int = 0

    def read_paragraph(self, element: "_Element", base: StyleTraits, *, reason: str | None) -> Paragraph:
        """Read the runs of a paragraph.

        Args:
            element: The paragraph.
            base: What its style says.
            reason: Why all of it is left out; None where it is not.
        """
        self._paragraph, self._base = Paragraph(), base
        self._take_children(element, reason)
        return self._paragraph

    def turn_page(self, *, is_rendered: bool) -> None:
        """Count a page break."""
        if self.page is not None and is_rendered == self.counts_rendered:
            self.page += 1

    def _take_children(self, parent: "_Element", reason: str | None) -> None:
        for child in list_children(parent):
            tag = child.tag
            if tag == f"{W}r":
                self._take_run(child, reason)
            elif tag in _BLOCKS:
                self._take_box(child, reason)
            elif tag in DELETED:
                self._take_children(child, DELETED_TEXT)
            elif tag == f"{W}hyperlink":
                self._in_link += 1
                self._take_children(child, reason)
                self._in_link -= 1
            elif tag == f"{W}sdt":
                is_unfilled = child.find(f"{W}sdtPr/{W}showingPlcHdr") is not None
                self._take_children(child, PLACEHOLDER if is_unfilled else reason)
            elif tag == f"{W}fldSimple":
                self._omit(child.get(f"{W}instr", ""), FIELD_CODE)
                self._take_children(child, reason)
            elif tag == _MATH_TEXT:
                self._add(child.text or "", reason)
            elif tag not in _SKIPPED:
                self._take_children(child, reason)

    def _take_run(self, run: "_Element", reason: str | None) -> None:
        properties = run.find(f"{W}rPr")
        style_id = None
        if properties is not None and (style := properties.find(f"{W}rStyle")) is not None:
            style_id = style.get(f"{W}val")
        self._look = self._merge_looks(read_run_traits(properties), self.styles.find_traits(style_id))
        self._take_content(run, reason)

    def _merge_looks(self, own: RunTraits, style: StyleTraits) -> RunTraits:
        above, defaults = self._base.run, self.styles.defaults
        # a bold style inside a bold style is not bold, as Word has it
        inherited = (above.is_bold or False) != (style.run.is_bold or False) or bool(defaults.is_bold)
        underlined = own.is_underlined if own.is_underlined is not None else style.run.is_underlined
        hidden = own.is_hidden if own.is_hidden is not None else (style.run.is_hidden or above.is_hidden)
        is_link = bool(self._in_link) or style.is_link or self.fields.is_link
        return RunTraits(
            inherited if own.is_bold is None else own.is_bold,
            not is_link and bool(above.is_underlined if underlined is None else underlined),
            bool(hidden),
        )

    def _take_content(self, parent: "_Element", reason: str | None) -> None:
        for child in list_children(parent):
            tag = child.tag
            if tag == f"{W}t":
                self._add(child.text or "", reason)
            elif tag in _CHARACTERS:
                self._add(_CHARACTERS[tag], reason)
            elif tag in _BREAKS:
                self._take_break(child, reason)
            elif tag in _FIELD_PARTS:
                self._take_field_part(child)
            elif tag == f"{W}sym":
                self._add(read_symbol(child.get(f"{W}char", ""), font=child.get(f"{W}font", "")), reason)
            elif tag not in _SKIPPED:
                self._take_object(child, reason)

    def _take_object(self, element: "_Element", reason: str | None) -> None:
        tag = element.tag
        if tag in _NOTES:
            self._take_note(element, reason)
        elif tag in _DRAWINGS:
            self._take_drawing(element, reason)
        elif tag == f"{W}ruby":
            self._take_ruby(element, reason)
        elif tag == f"{W}delText":
            self._omit(element.text or "", DELETED_TEXT, is_whole=False)
        else:
            self._take_children(element, reason)

    def _take_field_part(self, element: "_Element") -> None:
        if element.tag == f"{W}fldChar":
            self.fields.take_mark(element)
            self._paragraph.stretch += 1
        else:
            self.fields.take_code(element.text or "")
            self._omit(element.text or "", FIELD_CODE, is_whole=False)

    def _take_break(self, element: "_Element", reason: str | None) -> None:
        if element.tag == f"{W}lastRenderedPageBreak":
            self.turn_page(is_rendered=True)
            return
        if element.get(f"{W}type") == "page":
            self.turn_page(is_rendered=False)
        if (reason or self._name_reason()) is None:
            self._paragraph.lines.append(RichLine())

    def _take_note(self, element: "_Element", reason: str | None) -> None:
        if (reason or self._name_reason()) is not None:
            return
        following = element.getnext()
        custom = (following.text or "") if following is not None and following.tag == f"{W}t" else ""
        is_custom = element.get(f"{W}customMarkFollows") in {"1", "true", "on"}
        state = self._paragraph, self._base, self._look
        mark, drafts = self.read_note(element, custom if is_custom else "")
        self._paragraph, self._base, self._look = state
        self._paragraph.lines[-1].notes += drafts
        if not is_custom:
            self._add(mark, reason)

    def _take_drawing(self, drawing: "_Element", reason: str | None) -> None:
        for element in drawing.iter(_PICTURE_PROPERTIES, f"{_VML}shape", f"{_VML}textpath"):
            if element.tag == f"{_VML}textpath":
                self._omit(element.get("string", ""), WATERMARK)
                continue
            for attribute in ("title", "descr", "alt"):
                self._omit(element.get(attribute, ""), PICTURE_TEXT)
        self._find_boxes(drawing, reason)

    def _find_boxes(self, parent: "_Element", reason: str | None) -> None:
        for child in list_children(parent):
            if child.tag in _BLOCKS:
                self._take_box(child, reason)
            elif child.tag == f"{W}r":
                self._take_run(child, reason)
            else:
                self._find_boxes(child, reason)

    def _take_box(self, box: "_Element", reason: str | None) -> None:
        if reason is None:
            self._paragraph.boxes.append(box)
        else:
            self._omit(" ".join(each.text or "" for each in box.iter(f"{W}t", f"{W}delText")), reason)

    def _take_ruby(self, ruby: "_Element", reason: str | None) -> None:
        for part in ruby:
            if part.tag == f"{W}rt":
                self._take_children(part, reason or PHONETIC_GUIDE)
            elif part.tag == f"{W}rubyBase":
                self._take_children(part, reason)

    def _name_reason(self) -> str | None:
        if self.fields.is_code:
            return FIELD_CODE
        if self.fields.is_contents:
            return CONTENTS
        return HIDDEN_TEXT if self._look.is_hidden else None

    def _add(self, text: str, reason: str | None) -> None:
        reason = reason or self._name_reason()
        if reason is not None:
            self._omit(text, reason, is_whole=False)
            return
        self._paragraph.stretch += 1
        text = text.replace(_SOFT_HYPHEN, "").replace("\n", " ").replace("\r", " ")
        line = self._paragraph.lines[-1]
        if line.page is None and text.strip():
            line.page = self.page
        line.spans.append(Span(text, stands_out=bool(self._look.is_bold or self._look.is_underlined)))

    def _omit(self, text: str, reason: str, *, is_whole: bool = True) -> None:
        self._paragraph.leave_out(text, reason, is_whole=is_whole)


def list_omissions(paragraph: Paragraph, page: int | None) -> list[Omission]:
    """List what a paragraph leaves out."""
    return [Omission(text.strip(), reason, page) for reason, text in paragraph.left_out.items() if text.strip()]
