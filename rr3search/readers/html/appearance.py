"""How an element looks, as far as the page itself says: its style attribute, classes and style sheets in, verdicts out.

Only what decides the words and their emphasis is read: hidden, bold or underlined, set as a block, spaces kept.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from rr3search.readers.html.tree import Node

__all__ = ["StyleSheet"]

_BRACE = re.compile(r"([{}])")
_CLASS = re.compile(r"[a-z]{0,6}\.(?P<name>[\w-]{1,60})")
_BOLD = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)|text-decoration[\w-]*\s*:[^;]{0,40}underline", re.IGNORECASE)
_PLAIN = re.compile(r"font-weight\s*:\s*(?:normal|[1-5]00)\b", re.IGNORECASE)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all", re.IGNORECASE)
_BLOCK = re.compile(r"display\s*:\s*(?:block|flex|grid|list-item|table)\b", re.IGNORECASE)
_KEPT_SPACES = re.compile(r"white-space\s*:\s*pre", re.IGNORECASE)
_BOLD_TAGS = frozenset(("b", "strong", "u", "ins", "th", "dt", "summary", "legend"))
_FOR_SCREEN_READERS = frozenset(
    ("sr-only", "screen-reader-text", "visually-hidden", "visuallyhidden", "element-invisible", "u-visually-hidden")
)


@dataclass(frozen=True, slots=True)
class StyleSheet:
    """The classes that a page's style sheets make stand out, plain or hidden."""

    bold: frozenset[str]
    plain: frozenset[str]
    hidden: frozenset[str]

    @classmethod
    def read(cls, styles: str) -> "StyleSheet":
        """Read style sheets; what holds for some media only (print, narrow screens) is passed over."""
        found: dict[str, set[str]] = {"bold": set(), "plain": set(), "hidden": set()}
        for selectors, body in _split_rules(styles):
            names = [
                match["name"] for selector in selectors.split(",") if (match := _CLASS.fullmatch(selector.strip()))
            ]
            for kind, pattern in (("bold", _BOLD), ("plain", _PLAIN), ("hidden", _HIDDEN)):
                if names and pattern.search(body):
                    found[kind].update(names)
        return cls(frozenset(found["bold"]), frozenset(found["plain"]), frozenset(found["hidden"]))

    def is_hidden(self, node: Node) -> bool:
        """Say whether a browser shows nothing of the element."""
        attributes = node.attributes
        if not attributes:
            return False
        if "hidden" in attributes or attributes.get("aria-hidden") == "true":
            return True
        if "style" in attributes and _HIDDEN.search(attributes["style"]):
            return True
        classes = attributes.get("class", "").split()
        is_heading = node.tag in {"h1", "h2", "h3"}
        return any(name in self.hidden or (name in _FOR_SCREEN_READERS and not is_heading) for name in classes)

    def is_bold(self, node: Node, *, inherited: bool) -> bool:
        """Say whether the element's own text stands out."""
        attributes = node.attributes
        if attributes:
            style = attributes.get("style", "")
            classes = attributes.get("class", "").split()
            if _BOLD.search(style) or any(name in self.bold for name in classes):
                return True
            if _PLAIN.search(style) or any(name in self.plain for name in classes):
                return False
        return inherited or node.tag in _BOLD_TAGS

    @staticmethod
    def is_block(node: Node) -> bool:
        """Say whether the element's style sets it on lines of its own."""
        return "style" in node.attributes and _BLOCK.search(node.attributes["style"]) is not None

    @staticmethod
    def keeps_spaces(node: Node) -> bool:
        """Say whether line ends in the source are line ends on the page."""
        if node.tag in {"pre", "xmp", "listing", "plaintext"}:
            return True
        return "style" in node.attributes and _KEPT_SPACES.search(node.attributes["style"]) is not None


def _split_rules(styles: str) -> Iterator[tuple[str, str]]:
    """Split style sheets into selectors and what is set for them, at the outermost level only."""
    depth, before, selectors = 0, "", ""
    for part in _BRACE.split(styles):
        if part == "{":
            depth += 1
            selectors = before if depth == 1 else ""
        elif part == "}":
            if depth == 1 and selectors:
                yield selectors, before
            depth = max(0, depth - 1)
            before, selectors = "", ""
        else:
            before = part
