"""The marks that a browser prints before list items: the list's attributes in, "-", "3." or "b." out."""

import re
from dataclasses import dataclass

from rr3search.readers.html.tree import Node

__all__ = ["ItemCounter", "count_items"]

_STYLE = re.compile(r"list-style(?:-type)?\s*:[^;]{0,40}?\b(none|lower-alpha|lower-latin|upper-alpha|upper-latin|"
                    r"lower-roman|upper-roman|decimal|disc|circle|square)\b", re.IGNORECASE)  # fmt: skip
_TYPES = {
    "lower-alpha": "a",
    "lower-latin": "a",
    "upper-alpha": "A",
    "upper-latin": "A",
    "lower-roman": "i",
    "upper-roman": "I",
    "decimal": "1",
}
_ROMAN = ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_LARGEST_ROMAN = 399
_LETTERS = 26
_BULLET = "-"


@dataclass(slots=True)
class ItemCounter:
    """A list, and the number its next item gets."""

    kind: str
    """"1", "a", "A", "i", "I"; "-" for bullets, empty where no mark is printed."""
    following: int
    step: int

    def take_mark(self, item: Node) -> str:
        """Give the mark of the next item."""
        if self.kind in {"", _BULLET}:
            return self.kind
        value = _read_number(item.get("value"))
        number = self.following if value is None else value
        self.following = number + self.step
        return f"{_print_number(number, self.kind)}."


def count_items(node: Node) -> ItemCounter:
    """Begin to count the items of a list."""
    style = _STYLE.search(node.get("style"))
    named = style[1].lower() if style else ""
    if node.tag != "ol":
        return ItemCounter("" if named == "none" else _TYPES.get(named, _BULLET), 1, 1)
    kind = _TYPES.get(named, node.get("type") or "1")
    if named == "none":
        kind = ""
    elif named in {"disc", "circle", "square"}:
        kind = _BULLET
    elif kind not in {"1", "a", "A", "i", "I"}:
        kind = "1"
    is_reversed = "reversed" in node.attributes
    items = sum(child.tag == "li" for child in node.children)
    start = _read_number(node.get("start"))
    if start is None:
        start = items if is_reversed else 1
    return ItemCounter(kind, start, -1 if is_reversed else 1)


def _read_number(printed: str) -> int | None:
    return int(printed) if re.fullmatch(r"-?[0-9]{1,6}", printed.strip()) else None


def _print_number(number: int, kind: str) -> str:
    if kind in {"a", "A"} and number > 0:
        letters = ""
        while number:
            number, letter = divmod(number - 1, _LETTERS)
            letters = chr(ord("a") + letter) + letters
        return letters if kind == "a" else letters.upper()
    if kind in {"i", "I"} and 0 < number <= _LARGEST_ROMAN:
        roman = ""
        for value, digits in _ROMAN:
            times, number = divmod(number, value)
            roman += digits * times
        return roman if kind == "i" else roman.upper()
    return str(number)
