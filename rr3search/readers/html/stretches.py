"""The page cut where a browser begins a new line: a tree in, stretches of lines and omissions out."""

import re
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from rr3search.domain import BlockStyle, Cell, Omission
from rr3search.readers.html.appearance import StyleSheet
from rr3search.readers.html.lines import LineBuilder, RichLine
from rr3search.readers.html.lists import ItemCounter, count_items
from rr3search.readers.html.notes import Notes
from rr3search.readers.html.tables import place_cells
from rr3search.readers.html.tree import Node, Tree, list_text

__all__ = ["Stretch", "cut_stretches"]

_BLOCK_TAGS = frozenset(
    re.findall(
        r"\w+",
        "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset"
        " figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main"
        " menu nav ol optgroup option p plaintext pre search section summary table tbody td tfoot th thead tr"
        " ul xmp",
    )
)
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_LISTS = frozenset(("ul", "ol", "menu", "dir"))
_EMBEDDED = frozenset(("audio", "video", "object", "iframe", "canvas", "applet", "svg", "noembed", "noframes", "map"))
_CONTROLS = frozenset(("button", "select", "textarea", "datalist", "progress", "meter"))
_WORD_LIST = re.compile(r"mso-list\s*:\s*[\w-]+\s+level(?P<level>[1-9])", re.IGNORECASE)
_NEAR = 5
_LONGEST_MARK = 12
_EXPORTED_LIST = re.compile(r"\blst-kix_\w+-(\d)\b")
_WORD_MARK = re.compile(r"mso-list\s*:\s*ignore", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Stretch:
    """What stands together without a blank line in the markup; its own line breaks kept."""

    lines: tuple[RichLine, ...]
    style: BlockStyle
    level: int
    marks: tuple[str, ...]
    """Of the list items that begin with it."""
    depth: int
    """How many lists it stands in."""
    cell: Cell | None
    keeps_lines: bool
    """Whether it was set with its spaces and line ends ("<pre>")."""
    is_quotation: bool


@dataclass(slots=True)
class _State:
    """What holds inside the element."""

    is_bold: bool = False
    keeps_spaces: bool = False
    heading: int = 0
    cell: Cell | None = None
    note: str = ""
    is_quotation: bool = False


def cut_stretches(
    tree: Tree, *, left_out: Mapping[Node, str], notes: Notes, sheet: StyleSheet
) -> tuple[list[Stretch], list[Omission]]:
    """Cut a page into stretches.

    Args:
        tree: The page.
        left_out: Elements that are left out whole, each with the reason.
        notes: Its footnotes.
        sheet: What its classes look like.
    """
    walk = _Walk(left_out, notes=notes, sheet=sheet)
    walk.cross(tree.body)
    return walk.stretches, walk.omissions


@dataclass(slots=True)
class _Walk:
    """Where the walk stands."""

    left_out: Mapping[Node, str]
    notes: Notes = field(kw_only=True)
    sheet: StyleSheet = field(kw_only=True)
    stretches: list[Stretch] = field(default_factory=list)
    omissions: list[Omission] = field(default_factory=list)
    line: LineBuilder = field(default_factory=LineBuilder)
    lines: list[RichLine] = field(default_factory=list)
    state: _State = field(default_factory=_State)
    lists: list[ItemCounter] = field(default_factory=list)
    list_levels: list[int] = field(default_factory=list)
    """The level that each open list names itself; 0 where it does not."""
    marks: list[str] = field(default_factory=list)
    word_mark: str = ""
    word_level: int = 0
    cells: dict[Node, Cell] = field(default_factory=dict)
    tables: int = 0

    def cross(self, body: Node) -> None:
        """Walk through the page; nesting however deep costs no stack."""
        stack: list[tuple[Node, _State | None]] = [(body, None)]
        while stack:
            node, before = stack.pop()
            if before is not None:
                self._leave(node, before)
            elif not node.tag:
                self._add_text(node.text)
            elif not self._skip(node):
                outer = self.state
                self.state = replace(outer)
                self._enter(node)
                stack.append((node, outer))
                stack.extend((child, None) for child in reversed(node.children))
        self._close_stretch()

    def _skip(self, node: Node) -> bool:
        """Leave the element out where it is not part of the text."""
        tag = node.tag
        reason = self.left_out.get(node)
        if reason is None and self.sheet.is_hidden(node):
            reason = "hidden"
        if reason is None and tag in _EMBEDDED:
            reason = "embedded content"
        if reason is None and tag in _CONTROLS:
            reason = "form control"
        if reason is None and node in self.notes.back_links:
            reason = "link back"
        if reason is not None:
            if tag in _BLOCK_TAGS:
                self._close_stretch()
            text = list_text(node)
            if any(character.isalnum() for character in text):
                self.omissions.append(Omission(text, reason))
            return True
        return self._take_special(node)

    def _take_special(self, node: Node) -> bool:
        if mark := self.notes.references.get(node):
            self.line.text = self.line.text.rstrip(" ")
            self._add_text(mark)
            return True
        if node.tag in {"img", "area"}:
            alternative = " ".join(node.get("alt").split())
            if any(character.isalnum() for character in alternative):
                self.omissions.append(Omission(alternative, "image description"))
            return True
        if node.tag == "input":
            if node.get("type").lower() in {"submit", "button", "text", "reset", ""} and node.get("value").strip():
                self.omissions.append(Omission(" ".join(node.get("value").split()), "form control"))
            return True
        return node.tag == "span" and _WORD_MARK.search(node.get("style")) is not None and self._take_word_mark(node)

    def _take_word_mark(self, node: Node) -> bool:
        """Take the list mark that Word prints as text before an item."""
        mark = list_text(node)
        if self.word_mark or self.line.text or self.lines or not mark or len(mark) > _LONGEST_MARK or " " in mark:
            return False
        self.word_mark = mark
        return True

    def _enter(self, node: Node) -> None:
        tag = node.tag
        if tag == "br":
            self._end_line()
        elif tag == "q":
            self._add_text("“")
        elif self._is_block(node) and not (tag == "dd" and self._is_after_label(node)):
            self._close_stretch()
        self.state.is_quotation = self.state.is_quotation or tag == "blockquote"
        self.state.is_bold = self.sheet.is_bold(node, inherited=self.state.is_bold)
        self.state.keeps_spaces = self.state.keeps_spaces or self.sheet.keeps_spaces(node)
        if node in self.notes.targets:
            self.state.note = self.notes.targets[node]
            self.marks = [self.state.note]
        if tag in _HEADINGS or node.get("role") == "heading":
            self.state.heading = _read_heading_level(node)
        elif tag == "table":
            self._enter_table(node)
        elif node in self.cells:
            self.state.cell = self.cells[node]
        else:
            self._enter_list(node)

    def _is_block(self, node: Node) -> bool:
        return node.tag in _BLOCK_TAGS or self.sheet.is_block(node)

    def _enter_list(self, node: Node) -> None:
        if node.tag in _LISTS:
            self.lists.append(count_items(node))
            exported = _EXPORTED_LIST.search(node.get("class"))
            self.list_levels.append(int(exported[1]) + 1 if exported else 0)
        elif node.tag == "li":
            mark = self.lists[-1].take_mark(node) if self.lists else "-"
            if not self.state.note:
                self.marks.append(mark)
        elif node.tag == "p" and (level := _WORD_LIST.search(node.get("style"))):
            self.word_level = int(level["level"])

    def _leave(self, node: Node, before: _State) -> None:
        tag = node.tag
        if tag == "q":
            self._add_text("”")
        if self._is_block(node):
            if tag != "dt" or not self._ends_label(node):
                self._close_stretch()
            else:
                self._add_text(" ")
        if tag in _LISTS:
            self.lists.pop()
            self.list_levels.pop()
        if tag == "li":
            self._settle_marks()
        self.state = before

    def _enter_table(self, node: Node) -> None:
        if self.state.cell is not None:
            return
        cells = place_cells(node, number=self.tables + 1)
        if cells:
            self.tables += 1
            self.cells.update(cells)

    def _ends_label(self, term: Node) -> bool:
        """Say whether a term with a colon and its one definition are one line ("Present: Jo Marsh")."""
        if self.lines or not self.line.text.rstrip().endswith(":") or term.parent is None:
            return False
        siblings = term.parent.children
        after = bisect_right(siblings, term.place, key=lambda node: node.place)
        following = [node for node in siblings[after : after + _NEAR] if node.tag][:2]
        if not following or following[0].tag != "dd" or (len(following) > 1 and following[1].tag == "dd"):
            return False
        first = next((node for node in following[0].children if node.tag or node.text.strip()), None)
        return first is not None and first.tag not in _BLOCK_TAGS

    def _is_after_label(self, node: Node) -> bool:
        return bool(self.line.text) and node.parent is not None and node.parent.tag == "dl"

    def _add_text(self, text: str) -> None:
        if not self.state.keeps_spaces:
            self.line.add(text, is_bold=self.state.is_bold)
            return
        first, *others = text.split("\n")
        self.line.add(first, is_bold=self.state.is_bold, keeps_spaces=True)
        for other in others:
            self._end_line()
            self.line.add(other, is_bold=self.state.is_bold, keeps_spaces=True)

    def _end_line(self) -> None:
        if self.state.keeps_spaces:
            # the plain text reader measures the lines as they are
            text, emphasis = self.line.text, self.line.emphasis
            self.line = LineBuilder()
            self.lines.append(RichLine(text.rstrip(), emphasis))
        else:
            self.lines.append(self.line.finish())

    def _close_stretch(self) -> None:
        self._end_line()
        lines, self.lines = self.lines, []
        while lines and not lines[-1].text:
            lines.pop()
        while lines and not lines[0].text:
            del lines[0]
        word_mark, self.word_mark = self.word_mark, ""
        if not lines and not any(character.isalnum() for character in word_mark):
            return
        if not lines:
            lines, word_mark = [RichLine(word_mark, 0)], ""
        state, style, level = self.state, BlockStyle.PARAGRAPH, 0
        marks, self.marks = tuple(mark for mark in (*self.marks, word_mark) if mark), []
        if state.note and marks:
            style = BlockStyle.FOOTNOTE
        elif state.heading:
            style, level = BlockStyle.HEADING, state.heading
        elif marks:
            style, level = BlockStyle.LIST_ITEM, self.word_level or self._count_levels()
        self.word_level = 0
        place = (len(self.lists), state.cell, state.keeps_spaces, state.is_quotation)
        self.stretches.append(Stretch(tuple(lines), style, level, marks, *place))

    def _count_levels(self) -> int:
        return max(1, len(self.lists), self.list_levels[-1] if self.list_levels else 0)

    def _settle_marks(self) -> None:
        """Drop the marks of an item without words: a browser's number is no word of the page."""
        self.marks.clear()


def _read_heading_level(node: Node) -> int:
    if node.tag in _HEADINGS:
        return int(node.tag[1])
    level = node.get("aria-level")
    return int(level) if re.fullmatch("[1-6]", level) else 2
