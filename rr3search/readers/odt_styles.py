"""What an OpenDocument text's styles say: a style's name in, weight, heading level and list marks out."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from rr3search.readers.numerals import spell_number

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["FO", "STYLE", "TEXT", "OdtLists", "OdtStyles"]

_OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
TEXT = f"{{{_OASIS}text:1.0}}"
STYLE = f"{{{_OASIS}style:1.0}}"
FO = f"{{{_OASIS}xsl-fo-compatible:1.0}}"

_BULLET, _DASH = "•", "-"
_DASHES = frozenset("-‐‑–—−")
_FORMATS = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman", "1": "decimal"}
_TITLES = {"Title": 1, "Subtitle": 2}
_QUOTATION = "Quotations"
_LONGEST_CHAIN = 30
_BOLD_WEIGHT = 600
_MOST_DIGITS = 6


def read_count(element: "_Element", attribute: str, *, default: int) -> int:
    """Read a whole number from an attribute."""
    text = element.get(attribute, "")
    return int(text) if text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS else default


@dataclass(slots=True)
class OdtStyles:
    """The styles of one file, by family and name."""

    elements: dict[tuple[str, str], "_Element"] = field(default_factory=dict)

    @classmethod
    def collect_styles(cls, *roots: "_Element") -> "OdtStyles":
        """Collect the styles of several parts; of two with one name the later counts."""
        styles = cls()
        for root in roots:
            for element in root.iter(f"{STYLE}style"):
                styles.elements[element.get(f"{STYLE}family", ""), element.get(f"{STYLE}name", "")] = element
        return styles

    def stands_out(self, family: str, name: str | None) -> bool | None:
        """Say whether a style is bold or underlined; None where it does not say."""
        weight = self._find_property(family, name, attribute=f"{FO}font-weight")
        line = self._find_property(family, name, attribute=f"{STYLE}text-underline-style")
        is_bold = None if weight is None else weight == "bold" or (weight.isdigit() and int(weight[:4]) >= _BOLD_WEIGHT)
        is_underlined = None if line is None else line != "none"
        if is_bold is None and is_underlined is None:
            return None
        return bool(is_bold or is_underlined)

    def is_hidden(self, family: str, name: str | None) -> bool:
        """Say whether a style hides its text."""
        return self._find_property(family, name, attribute=f"{TEXT}display") == "none"

    def breaks_page(self, name: str | None) -> bool:
        """Say whether a paragraph style begins a page."""
        return self._find_property("paragraph", name, attribute=f"{FO}break-before") == "page"

    def find_title_level(self, name: str | None) -> int:
        """Give the heading level of a title's style; 0 for any other."""
        return next((_TITLES[each] for each in self._list_chain("paragraph", name) if each in _TITLES), 0)

    def is_quotation(self, name: str | None) -> bool:
        """Say whether a paragraph style is that of block quotations."""
        return _QUOTATION in self._list_chain("paragraph", name)

    def find_list_style(self, name: str | None) -> str | None:
        """Find the list style that a paragraph style brings along."""
        chain = (self.elements.get(("paragraph", each)) for each in self._list_chain("paragraph", name))
        found = (each.get(f"{STYLE}list-style-name") for each in chain if each is not None)
        return next((each for each in found if each), None)

    def _find_property(self, family: str, name: str | None, *, attribute: str) -> str | None:
        for each in self._list_chain(family, name):
            element = self.elements.get((family, each))
            for properties in element.iterfind(f"{STYLE}*") if element is not None else ():
                if (value := properties.get(attribute)) is not None:
                    return value
        return None

    def _list_chain(self, family: str, name: str | None) -> list[str]:
        chain: list[str] = []
        while name is not None and name not in chain and len(chain) < _LONGEST_CHAIN:
            chain.append(name)
            element = self.elements.get((family, name))
            name = element.get(f"{STYLE}parent-style-name") if element is not None else None
        return chain


@dataclass(slots=True)
class OdtLists:
    """The list styles of one file and how far each list has been counted."""

    levels: dict[str, dict[int, "_Element"]] = field(default_factory=dict)
    _counts: dict[str, list[int]] = field(default_factory=dict)

    OUTLINE = "\0outline"
    """The style that numbers headings."""

    @classmethod
    def collect_lists(cls, *roots: "_Element") -> "OdtLists":
        """Collect the list styles of several parts."""
        lists = cls()
        for root in roots:
            for element in root.iter(f"{TEXT}list-style", f"{TEXT}outline-style"):
                is_outline = element.tag == f"{TEXT}outline-style"
                name = cls.OUTLINE if is_outline else element.get(f"{STYLE}name", "")
                lists.levels[name] = {read_count(each, f"{TEXT}level", default=1): each for each in element}
        return lists

    def begin_list(self, style_name: str) -> None:
        """Begin to count anew."""
        self._counts.pop(style_name, None)

    def count_item(self, style_name: str, level: int, *, start: int | None) -> str:
        """Count one more item, and give its printed mark.

        Args:
            style_name: Of its list.
            level: From 1.
            start: The number the item asks for; None for the next.
        """
        levels = self.levels.get(style_name, {})
        counts = self._counts.setdefault(style_name, [])
        while len(counts) < level - 1:
            counts.append(self._find_start(levels, len(counts) + 1))
        if start is not None:
            counts[level - 1 :] = [start]
        elif len(counts) >= level:
            counts[level - 1 :] = [counts[level - 1] + 1]
        else:
            counts.append(self._find_start(levels, level))
        element = levels.get(level)
        if element is None or not str(element.tag).endswith(("-number", "outline-level-style")):
            glyph = element.get(f"{TEXT}bullet-char", "") if element is not None else ""
            return "" if style_name == self.OUTLINE else _DASH if glyph in _DASHES else _BULLET
        return _print_number(element, levels, counts)

    @staticmethod
    def _find_start(levels: dict[int, "_Element"], level: int) -> int:
        element = levels.get(level)
        return 1 if element is None else read_count(element, f"{TEXT}start-value", default=1)


def _print_number(element: "_Element", levels: dict[int, "_Element"], counts: list[int]) -> str:
    if not element.get(f"{STYLE}num-format"):
        return ""
    shown = min(read_count(element, f"{TEXT}display-levels", default=1), len(counts))
    first = len(counts) - shown
    spelled = []
    for position in range(first, len(counts)):
        source = levels.get(position + 1)
        number_format = source.get(f"{STYLE}num-format", "") if source is not None else ""
        if number_format:
            spelled.append(spell_number(counts[position], _FORMATS.get(number_format, "decimal")))
    return f"{element.get(f'{STYLE}num-prefix', '')}{'.'.join(spelled)}{element.get(f'{STYLE}num-suffix', '')}".strip()
