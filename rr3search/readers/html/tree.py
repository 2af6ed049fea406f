"""The elements of a web page: text in, a tree of what a browser would build out.

What is never shown (scripts, styles, comments, templates) is not in the tree; a server's own
variables ("<!--#set -->") are put where the page prints them.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from rr3search.errors import UnreadableInputError
from rr3search.readers.html_markup import put_in_server_values

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

__all__ = ["Node", "Tree", "list_text", "list_within", "parse_tree"]

_LARGEST_TEXT = 30_000_000
_MOST_NODES = 300_000
_DEEPEST = 400
_NEVER_SHOWN = frozenset(
    ("script", "style", "template", "noscript", "title", "-comment", "link", "meta", "base", "param", "source", "track")
)
_MOST_OPEN = 5000
_MOST_ATTRIBUTES = 1000
_PARTS_OF_ATTRIBUTES = 3
"""A name, the sign "=" and a value, where spaces part them."""
_QUOTED = r"\"[^\"]*+\"|'[^']*+'"
_LONG_TAG = re.compile(rf"<[a-z](?:[^<>\"']|{_QUOTED}){{{2 * _MOST_ATTRIBUTES},}}+", re.IGNORECASE)
_VALUE = re.compile(rf"{_QUOTED}|/")
_NESTING_TAG = re.compile(
    r"<(/?)(?!(?:p|li|dt|dd|td|th|tr|option|br|img|hr|input|meta|link|wbr|area|col|source|param)\b)[a-z]", re.IGNORECASE
)
_TEXT = "-text"


@dataclass(slots=True, eq=False, repr=False)
class Node:
    """An element, or a stretch of text."""

    tag: str
    """In lower case; empty for text."""
    text: str
    attributes: dict[str, str]
    parent: "Node | None"
    place: int
    """In the order of the page."""
    children: list["Node"] = field(default_factory=list)
    words: int = 0
    """Of everything inside."""
    linked_words: int = 0
    """Words inside that lead to another page."""
    leading_words: int = 0
    """Words inside that lead to another place of this page."""

    @property
    def prose(self) -> int:
        """How many words inside lead nowhere."""
        return self.words - self.linked_words

    def get(self, name: str) -> str:
        """Give an attribute's value; empty where there is none."""
        return self.attributes.get(name, "")


@dataclass(frozen=True, slots=True)
class Tree:
    """A page."""

    body: Node
    nodes: tuple[Node, ...]
    """All of them, in the order of the page."""
    title: str
    styles: str
    """Its style sheets, as far as they stand in the page."""


def parse_tree(text: str, *, path: Path) -> Tree:
    """Parse a page as a browser does; markup however broken gives a tree.

    Raises:
        UnreadableInputError: The page is too large, or its tags are nested beyond reason.
    """
    from selectolax.lexbor import LexborHTMLParser  # noqa: PLC0415 - only web pages need it

    if len(text) > _LARGEST_TEXT:
        raise UnreadableInputError(path, f"the page has more than {_LARGEST_TEXT:,} characters")
    if _is_nested_too_deeply(text):
        raise UnreadableInputError(path, f"its tags are nested more than {_MOST_OPEN:,} deep")
    if _has_endless_tag(text):
        raise UnreadableInputError(path, f"one of its tags has more than {_MOST_ATTRIBUTES:,} attributes")
    parser = LexborHTMLParser(put_in_server_values(text.replace("\x00", ""))[0])
    body = Node("body", "", {}, None, 0)
    nodes = [body]
    head = {"title": "", "style": ""}
    root = parser.root
    if root is not None:
        _copy_children(root, body, nodes=nodes, head=head)
    if len(nodes) > _MOST_NODES:
        raise UnreadableInputError(path, f"the page has more than {_MOST_NODES:,} elements")
    _count_words(nodes)
    return Tree(body, tuple(nodes), " ".join(head["title"].split()), head["style"])


def list_within(node: Node) -> Iterator[Node]:
    """List a node and all nodes inside it, in the order of the page."""
    stack = [node]
    while stack:
        current = stack.pop()
        yield current
        stack.extend(reversed(current.children))


def list_text(node: Node) -> str:
    """Give the words inside a node, tags parting them."""
    return " ".join(" ".join(inner.text for inner in list_within(node) if not inner.tag).split())


def _is_nested_too_deeply(text: str) -> bool:
    """Say whether so many tags are left open that building the tree would take minutes."""
    is_open = 0
    for match in _NESTING_TAG.finditer(text):
        is_open = is_open - 1 if match[1] else is_open + 1
        if is_open > _MOST_OPEN:
            return True
    return False


def _has_endless_tag(text: str) -> bool:
    """Say whether a tag has so many attributes that comparing their names would take minutes."""
    return any(
        len(_VALUE.sub(" ", match[0]).split()) > _MOST_ATTRIBUTES * _PARTS_OF_ATTRIBUTES
        for match in _LONG_TAG.finditer(text)
    )


def _copy_children(root: "LexborNode", body: Node, *, nodes: list[Node], head: dict[str, str]) -> None:
    stack: list[tuple[LexborNode, Node, int]] = [(root, body, 0)]
    while stack and len(nodes) <= _MOST_NODES:
        source, parent, depth = stack.pop()
        tag = source.tag or ""
        if tag == _TEXT:
            _add_text(source.text_content or "", parent, nodes)
            continue
        if tag in head and not (tag == "title" and head[tag]):
            inner = source.child
            head[tag] += (inner.text_content or "") + "\n" if inner is not None else ""
        if tag in _NEVER_SHOWN:
            continue
        if tag in {"html", "body"}:
            node = parent
            node.attributes.update(_read_attributes(source))
        else:
            node = Node(tag, "", _read_attributes(source), parent, len(nodes))
            parent.children.append(node)
            nodes.append(node)
        child = source.last_child
        while child is not None:
            # what is nested deeper still stands side by side, as in browsers
            stack.append((child, node if depth < _DEEPEST else parent, depth + 1))
            child = child.prev


def _add_text(text: str, parent: Node, nodes: list[Node]) -> None:
    if text:
        node = Node("", text, {}, parent, len(nodes), words=len(text.split()))
        parent.children.append(node)
        nodes.append(node)


def _read_attributes(source: "LexborNode") -> dict[str, str]:
    return {name: value or "" for name, value in source.attributes.items()}


def _count_words(nodes: list[Node]) -> None:
    for node in reversed(nodes):
        if node.tag == "a" and node.get("href").startswith("#"):
            node.leading_words = node.words
        elif node.tag == "a" and _leads_away(node.get("href")):
            node.linked_words = node.words
        if node.parent is not None:
            node.parent.words += node.words
            node.parent.linked_words += node.linked_words
            node.parent.leading_words += node.leading_words


def _leads_away(target: str) -> bool:
    return bool(target) and not target.startswith(("mailto:", "tel:"))
