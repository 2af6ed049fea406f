"""What a Word file's styles say of a paragraph or a run: a style's id in, its traits out.

Ids are localised ("berschrift1") but names are not ("heading 1"); traits come down the chain of styles
that a style is based on.
"""

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from rr3search.readers.docx.markup import W, read_number, read_switch, read_value

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["NO_LOOK", "NO_TRAITS", "RunTraits", "StyleTraits", "Styles", "read_run_traits"]

_HEADING = re.compile(r"heading\s?([1-9])", re.IGNORECASE)
_TITLES = {"title": 1, "subtitle": 2}
_QUOTATIONS = frozenset(("quote", "intense quote", "block text", "quotations"))
"""Word's own, and LibreOffice's."""
_BODY_LEVEL = 9
_LONGEST_CHAIN = 30


@dataclass(frozen=True, slots=True)
class RunTraits:
    """How letters look; None where it is not said."""

    is_bold: bool | None = None
    is_underlined: bool | None = None
    is_hidden: bool | None = None


NO_LOOK = RunTraits()


@dataclass(frozen=True, slots=True)
class StyleTraits:
    """What a style makes of a paragraph or a run; None where neither it nor its ancestors say."""

    heading_level: int | None = None
    """From 1; 0 where the style says that it is none."""
    list_id: str | None = None
    list_level: int | None = None
    """From 0."""
    left: int | None = None
    """Indentation in twentieths of a point."""
    run: RunTraits = NO_LOOK
    is_link: bool = False
    is_quotation: bool = False


NO_TRAITS = StyleTraits()


def read_run_traits(properties: "_Element | None") -> RunTraits:
    """Read how letters look from run properties."""
    if properties is None or not len(properties):
        return RunTraits()
    underline = read_value(properties, "u")
    return RunTraits(
        read_switch(properties, "b"),
        None if underline is None else underline != "none",
        read_switch(properties, "vanish"),
    )


@dataclass(slots=True)
class Styles:
    """The styles of one file."""

    elements: dict[str, "_Element"] = field(default_factory=dict)
    default_paragraph_id: str | None = None
    defaults: RunTraits = NO_LOOK
    _known: dict[str, StyleTraits] = field(default_factory=dict)

    @classmethod
    def read_styles(cls, root: "_Element | None") -> "Styles":
        """Collect the styles of the part that holds them; None where a file has no such part."""
        styles = cls()
        if root is None:
            return styles
        for element in root.iterfind(f"{W}style"):
            style_id = element.get(f"{W}styleId")
            if style_id is None:
                continue
            styles.elements[style_id] = element
            if element.get(f"{W}type") == "paragraph" and element.get(f"{W}default") in {"1", "true", "on"}:
                styles.default_paragraph_id = style_id
        styles.defaults = read_run_traits(root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr"))
        return styles

    def find_traits(self, style_id: str | None) -> StyleTraits:
        """Find the traits of a style."""
        if style_id is None:
            return NO_TRAITS
        if style_id not in self._known:
            self._known[style_id] = self._collect_traits(style_id)
        return self._known[style_id]

    def _collect_traits(self, style_id: str) -> StyleTraits:
        """Go down from the oldest ancestor, each style overriding what it was based on."""
        chain: list[str] = []
        current: str | None = style_id
        while current is not None and current not in chain and len(chain) < _LONGEST_CHAIN:
            chain.append(current)
            current = read_value(self.elements.get(current), "basedOn")
        traits = NO_TRAITS
        for each in reversed(chain):
            element = self.elements.get(each)
            traits = _name_level(traits, each) if element is None else _override(traits, element, each)
        return traits


def _name_level(traits: StyleTraits, printed_name: str) -> StyleTraits:
    """Believe a style's name; "Heading 1" is what it says."""
    heading = _HEADING.fullmatch(printed_name)
    level = int(heading[1]) if heading else _TITLES.get(printed_name.lower())
    return traits if level is None else replace(traits, heading_level=level)


def _override(traits: StyleTraits, element: "_Element", style_id: str) -> StyleTraits:
    own = read_run_traits(element.find(f"{W}rPr"))
    run = RunTraits(
        traits.run.is_bold if own.is_bold is None else own.is_bold,
        traits.run.is_underlined if own.is_underlined is None else own.is_underlined,
        traits.run.is_hidden if own.is_hidden is None else own.is_hidden,
    )
    printed_name = read_value(element, "name") or style_id
    is_link = traits.is_link or printed_name.lower() in {"hyperlink", "followedhyperlink"}
    is_quotation = traits.is_quotation or printed_name.lower() in _QUOTATIONS
    traits = replace(_name_level(traits, printed_name), run=run, is_link=is_link, is_quotation=is_quotation)
    properties = element.find(f"{W}pPr")
    if properties is None:
        return traits
    outline = read_number(properties, "outlineLvl")
    if outline is not None:
        traits = replace(traits, heading_level=outline + 1 if 0 <= outline < _BODY_LEVEL else 0)
    numbering = properties.find(f"{W}numPr")
    if numbering is not None:
        list_id, list_level = read_value(numbering, "numId"), read_number(numbering, "ilvl")
        traits = replace(
            traits,
            list_id=traits.list_id if list_id is None else list_id,
            list_level=traits.list_level if list_level is None else list_level,
        )
    left = read_number(properties, "ind", "left")
    if left is None:
        left = read_number(properties, "ind", "start")
    return traits if left is None else replace(traits, left=left)
