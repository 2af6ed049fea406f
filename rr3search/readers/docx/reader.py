"""Word files: bytes in, blocks out.

The words of the main text, its text boxes and its notes are blocks; headers, footers, comments and
deleted text are left out with their reason. Pages are known only where the file says where they break.
"""

import posixpath
from collections import defaultdict
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from rr3search.domain import Omission
from rr3search.errors import UnreadableInputError
from rr3search.readers.base import Reading
from rr3search.readers.docx.body import BodyReader, Place
from rr3search.readers.docx.fields import Fields
from rr3search.readers.docx.markup import STRICT_NAMES, W, read_switch
from rr3search.readers.docx.numbering import Numbering
from rr3search.readers.docx.runs import RunReader
from rr3search.readers.docx.shapes import ShapeReader
from rr3search.readers.docx.styles import Styles
from rr3search.readers.packages import Package, open_package
from rr3search.readers.rich_text import Draft, arrange_drafts

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["DocxReader"]

_FORMAT_NAME = "Word file"
_ROOT_RELATIONSHIPS = "_rels/.rels"
_USUAL_PLACE = "word/document.xml"
_SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_UNREFERENCED_NOTE = "footnote without a mark"
_LEFT_OUT_PARTS = {"header": "running header", "footer": "running footer", "comments": "comment"}
_DRAWN_PARTS = {"diagramData": "text in a diagram", "chart": "text in a chart"}
_DRAWN_TEXT = "{http://schemas.openxmlformats.org/drawingml/2006/main}t"


class DocxReader:
    """Reads .docx files."""

    def read_blocks(self, data: bytes, *, path: Path) -> Reading:
        """Read a Word file's bytes.

        Raises:
            UnreadableInputError: They are no Word file, or a damaged, protected or dangerous one.
        """
        package = open_package(data, path=path, format_name=_FORMAT_NAME, renames=STRICT_NAMES)
        document = _WordDocument(package, _find_main_part(package))
        return document.read()


@dataclass(slots=True)
class _WordDocument:
    """The parts of one file, and the notes not yet placed."""

    package: Package
    main_part: str
    targets: dict[str, list[str]] = field(default_factory=dict)
    """Parts by what they are to the main part ("styles")."""
    notes: dict[tuple[str, str], "_Element"] = field(default_factory=dict)
    noted: int = 0
    body: BodyReader | None = None

    def read(self) -> Reading:
        """Read the main part, then what is left out of it."""
        root = self.package.parse_part(self.main_part)
        text = root.find(f"{W}body")
        if text is None:
            raise UnreadableInputError(self.package.path, "it holds no text a word processor wrote; save it anew")
        self.targets = _list_targets(self.package, self.main_part)
        styles = Styles.read_styles(self._parse_first("styles"))
        shapes = ShapeReader(styles, Numbering.read_numbering(self._parse_first("numbering")))
        for kind in ("footnotes", "endnotes"):
            self._collect_notes(kind)
        has_rendered, has_breaks = _find_page_breaks(root)
        runs = RunReader(styles, Fields.pair_marks(root), self._read_note, counts_rendered=has_rendered)
        runs.page = 1 if has_rendered or has_breaks else None
        self.body = BodyReader(runs, shapes)
        drafts: list[Draft] = []
        self.body.read_part(text, Place(drafts))
        omissions = [*self.body.omissions, *self._list_unreferenced(), *self._list_apart(styles)]
        return arrange_drafts(drafts, omissions)

    def _parse_first(self, kind: str) -> "_Element | None":
        names = [name for name in self.targets[kind] if self.package.has_part(name)]
        return self.package.parse_part(names[0]) if names else None

    def _collect_notes(self, kind: str) -> None:
        root = self._parse_first(kind)
        singular = kind.removesuffix("s")
        for note in root.iterfind(W + singular) if root is not None else ():
            if note.get(f"{W}type", "normal") == "normal":
                self.notes[singular, note.get(f"{W}id", "")] = note

    def _read_note(self, reference: "_Element", custom_mark: str) -> tuple[str, list[Draft]]:
        kind = str(reference.tag).removeprefix(W).removesuffix("Reference")
        note = self.notes.pop((kind, reference.get(f"{W}id", "")), None)
        body = self.body
        if note is None or body is None:
            return "", []
        if not custom_mark:
            self.noted += 1
        mark = custom_mark.strip() or str(self.noted).translate(_SUPERSCRIPTS)
        drafts: list[Draft] = []
        page = body.runs.page
        fields, body.runs.fields = body.runs.fields, Fields.pair_marks(note)
        body.read_part(note, Place(drafts, is_note=True))
        body.runs.fields, body.runs.page = fields, page
        return mark, _mark_first(drafts, mark, page)

    def _list_unreferenced(self) -> list[Omission]:
        waiting, self.notes = self.notes, {}
        texts = (" ".join(_list_words_of(note)) for note in waiting.values())
        return [Omission(text, _UNREFERENCED_NOTE) for text in texts if text.strip()]

    def _list_apart(self, styles: Styles) -> list[Omission]:
        """List the words of headers, footers and comments."""
        omissions: list[Omission] = []
        for kind, reason in _LEFT_OUT_PARTS.items():
            for name in self.targets[kind]:
                root = self.package.parse_part(name) if self.package.has_part(name) else None
                if root is not None:
                    runs = RunReader(styles, Fields.pair_marks(root), self._read_note, counts_rendered=True)
                    body, drafts = BodyReader(runs, ShapeReader(styles, Numbering())), list[Draft]()
                    body.read_part(root, Place(drafts))
                    omissions += (Omission(draft.block.text, reason) for draft in drafts)
                    omissions += body.omissions
        for kind, reason in _DRAWN_PARTS.items():
            for name in self.targets[kind]:
                root = self.package.parse_part(name) if self.package.has_part(name) else None
                text = " ".join(each.text or "" for each in root.iter(_DRAWN_TEXT)) if root is not None else ""
                if text.strip():
                    omissions.append(Omission(text, reason))
        return omissions


def _find_main_part(package: Package) -> str:
    """Find the part that holds the text.

    Raises:
        UnreadableInputError: The package is something else.
    """
    targets = _list_targets(package, "")["officeDocument"] if package.has_part(_ROOT_RELATIONSHIPS) else []
    main_part = next((name for name in targets if package.has_part(name)), _USUAL_PLACE)
    if package.has_part("xl/workbook.xml"):
        raise UnreadableInputError(package.path, "it is a spreadsheet; save its text as .docx")
    if package.has_part("ppt/presentation.xml"):
        raise UnreadableInputError(package.path, "it is a set of slides; save its text as .docx")
    if not package.has_part(main_part):
        raise UnreadableInputError(package.path, "it is an archive, not a Word file; unpack it and read what is inside")
    return main_part


def _list_targets(package: Package, source: str) -> dict[str, list[str]]:
    """List the parts a part refers to, by their kind."""
    folder, file = posixpath.split(source)
    name = posixpath.join(folder, "_rels", f"{file}.rels")
    targets: dict[str, list[str]] = defaultdict(list)
    if not package.has_part(name):
        return targets
    for relationship in package.parse_part(name):
        if relationship.get("TargetMode") == "External":
            continue
        target = relationship.get("Target", "").replace("\\", "/")
        full = target[1:] if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
        kind = relationship.get("Type", "").rpartition("/")[2]
        if full not in targets[kind]:
            targets[kind].append(full)
    return targets


def _find_page_breaks(root: "_Element") -> tuple[bool, bool]:
    """Say whether Word left where it broke pages, and whether the author broke any."""
    has_rendered = next(root.iter(f"{W}lastRenderedPageBreak"), None) is not None
    has_breaks = any(each.get(f"{W}type") == "page" for each in root.iter(f"{W}br"))
    return has_rendered, has_breaks or any(
        read_switch(each, "pageBreakBefore") for each in root.iter(f"{W}pPr") if len(each)
    )


def _mark_first(drafts: list[Draft], mark: str, page: int | None) -> list[Draft]:
    """Give the mark to the first paragraph of a note; the notes of notes follow it."""
    marked: list[Draft] = []
    for draft in drafts:
        block = replace(draft.block, page=page)
        if not marked:
            text = block.text.removeprefix(mark).lstrip()
            block = replace(
                block, text=text, marker=mark, emphasis=max(0, block.emphasis - len(block.text) + len(text))
            )
        marked += [Draft(block, draft.indent), *draft.notes]
    return marked


def _list_words_of(element: "_Element") -> list[str]:
    return [each.text or "" for each in element.iter(f"{W}t", f"{W}delText")]
