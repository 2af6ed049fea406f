"""The names of WordprocessingML and its small idioms: an element in, a value out.

"Strict" files use other names for the same things; they are read as if they used these.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = [
    "ALTERNATE",
    "CHOICE",
    "FALLBACK",
    "REL_ID",
    "STRICT_NAMES",
    "W",
    "choose_alternative",
    "list_children",
    "name",
    "read_number",
    "read_switch",
    "read_value",
]

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
REL_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
ALTERNATE = f"{_MC}AlternateContent"
CHOICE = f"{_MC}Choice"
FALLBACK = f"{_MC}Fallback"
STRICT_NAMES = (
    (
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    ),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
)
_OFF = frozenset(("0", "false", "off", "none"))
_MOST_DIGITS = 9


def name(local: str) -> str:
    """Give the full name of an element or attribute of WordprocessingML."""
    return W + local


def read_value(parent: "_Element | None", local: str) -> str | None:
    """Read the value of a property; None where it is not set."""
    child = parent.find(W + local) if parent is not None else None
    return child.get(f"{W}val") if child is not None else None


def read_number(parent: "_Element | None", local: str, attribute: str = "val") -> int | None:
    """Read a whole number; None where it is not set or not a number."""
    child = parent.find(W + local) if parent is not None else None
    text = child.get(W + attribute, "") if child is not None else ""
    digits = text.removeprefix("-")
    return int(text) if digits.isascii() and digits.isdigit() and len(digits) <= _MOST_DIGITS else None


def read_switch(parent: "_Element | None", local: str) -> bool | None:
    """Read a property that is on or off; None where it is not set."""
    child = parent.find(W + local) if parent is not None else None
    return None if child is None else child.get(f"{W}val", "1").lower() not in _OFF


def choose_alternative(alternate: "_Element") -> "_Element | None":
    """Choose the one of several renderings that holds the words; the first, unless only the fallback has any."""
    choice, fallback = alternate.find(CHOICE), alternate.find(FALLBACK)
    if choice is None or fallback is None:
        return choice if choice is not None else fallback
    is_silent = next(choice.iter(f"{W}t"), None) is None and next(fallback.iter(f"{W}t"), None) is not None
    return fallback if is_silent else choice


def list_children(parent: "_Element") -> Iterator["_Element"]:
    """List the children of an element, each set of alternatives and each wrapper resolved."""
    for child in parent:
        if child.tag == ALTERNATE:
            chosen = choose_alternative(child)
            if chosen is not None:
                yield from list_children(chosen)
        else:
            yield child
