"""What a Word paragraph is: its properties and style in, heading, list item or plain paragraph out."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from rr3search.domain import BlockStyle
from rr3search.readers.docx.markup import W, read_number, read_value
from rr3search.readers.docx.nesting import ListDepths
from rr3search.readers.docx.numbering import LinkedLevel, Numbering
from rr3search.readers.docx.styles import Styles, StyleTraits

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["Shape", "ShapeReader"]

_TWIPS_PER_COLUMN = 120
_DEEPEST_LEVEL = 8
_NO_LIST = "0"


@dataclass(frozen=True, slots=True)
class Shape:
    """A paragraph's kind, mark and place on the line."""

    style: BlockStyle
    level: int
    marker: str
    indent: int
    """In columns of a typewriter."""
    traits: StyleTraits


@dataclass(slots=True)
class ShapeReader:
    """Tells paragraphs by their style and their list, and counts the lists."""

    styles: Styles
    numbering: Numbering
    depths: ListDepths = field(default_factory=ListDepths)

    def find_traits(self, properties: "_Element | None") -> StyleTraits:
        """Find what the style of a paragraph says."""
        return self.styles.find_traits(self._find_style_id(properties))

    def read_shape(self, properties: "_Element | None") -> Shape:
        """Read what a paragraph is; its list counts one more."""
        traits = self.find_traits(properties)
        outline = read_number(properties, "outlineLvl")
        heading_level = traits.heading_level or 0
        if outline is not None:
            heading_level = outline + 1 if 0 <= outline <= _DEEPEST_LEVEL else 0
        linked = self._find_list(properties, traits)
        marker = self.numbering.count_item(linked) if linked is not None else ""
        indent = self._find_indent(properties, traits, linked)
        if heading_level:
            self.depths = ListDepths()
            return Shape(BlockStyle.HEADING, heading_level, marker, indent, traits)
        if marker and linked is not None:
            definition_id = self.numbering.find_definition_id(linked)
            depth = self.depths.enter_item(definition_id, linked.level, indent=indent)
            return Shape(BlockStyle.LIST_ITEM, depth, marker, indent, traits)
        self.depths.leave_list(indent=indent)
        return Shape(BlockStyle.PARAGRAPH, 0, "", indent, traits)

    def _find_style_id(self, properties: "_Element | None") -> str | None:
        return read_value(properties, "pStyle") or self.styles.default_paragraph_id

    def _find_list(self, properties: "_Element | None", traits: StyleTraits) -> LinkedLevel | None:
        """Find the list a paragraph belongs to: its own properties first, then those of its style."""
        own = properties.find(f"{W}numPr") if properties is not None else None
        list_id, level = read_value(own, "numId"), read_number(own, "ilvl")
        if list_id is None:
            list_id = traits.list_id
            level = traits.list_level if level is None else level
            if list_id is not None and level is None:
                level = self.numbering.find_linked_level(list_id, self._find_style_id(properties))
        if list_id is None or list_id == _NO_LIST:
            return None
        return LinkedLevel(list_id, min(max(level or 0, 0), _DEEPEST_LEVEL))

    def _find_indent(self, properties: "_Element | None", traits: StyleTraits, linked: LinkedLevel | None) -> int:
        """Find the column of the first letter."""
        left = read_number(properties, "ind", "left")
        if left is None:
            left = read_number(properties, "ind", "start")
        if left is None and linked is not None:
            left = self.numbering.find_indent(linked)
        if left is None:
            left = traits.left or 0
        if linked is not None:
            return max(0, left) // _TWIPS_PER_COLUMN
        first = read_number(properties, "ind", "firstLine") or -(read_number(properties, "ind", "hanging") or 0)
        return max(0, left + first) // _TWIPS_PER_COLUMN
