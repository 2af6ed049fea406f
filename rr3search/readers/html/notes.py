"""Footnotes of a page: links to notes in, which element is a mark and which a note out.

A link is a footnote's mark where its text is a number or sign, it leads forward to an element of
this page, and it is set as marks are (raised, bracketed, or named so).
"""

import re
from dataclasses import dataclass, field

from rr3search.readers.html.tree import Node, Tree, list_text, list_within

__all__ = ["Notes", "find_notes"]

_MARK = re.compile(r"[\[(]?(?P<mark>\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§]{1,3})[\])]?")
_NAMED = re.compile(r"foot|note|ftn|fn|\bref", re.IGNORECASE)
_BACK = re.compile(r"[\[(]?\w{0,3}[\])]?|[\^↑↩︎⏎←\s]+|(?:back|return)(?: to (?:text|top|content))?", re.IGNORECASE)
_MOST_WORDS = 200
_NOTE_TAGS = frozenset(("li", "p", "div", "aside", "dd", "section", "blockquote"))


@dataclass(frozen=True, slots=True)
class Notes:
    """The footnotes of a page."""

    references: dict[Node, str] = field(default_factory=dict)
    """The element that prints a mark, with the mark as it goes into the text ("[1]")."""
    targets: dict[Node, str] = field(default_factory=dict)
    """The element that holds a note."""
    back_links: set[Node] = field(default_factory=set)
    """What leads from a note back to its mark."""


def find_notes(tree: Tree) -> Notes:
    """Find the footnotes of a page."""
    notes = Notes()
    links = [node for node in tree.nodes if node.tag == "a" and node.get("href").startswith("#") and node.words <= 1]
    if not links:
        return notes
    named: dict[str, Node] = {}
    for node in tree.nodes:
        for name in (node.get("id"), node.get("name")) if node.attributes else ():
            if name:
                named.setdefault(name, node)
    for link in links:
        match = _MARK.fullmatch(list_text(link))
        target = named.get(link.get("href")[1:])
        if match is None or target is None or target.place <= link.place or not _is_set_as_mark(link):
            continue
        note = _find_note(target)
        if note is not None and not _holds(note, link) and note not in notes.targets:
            notes.targets[note] = f"[{match['mark']}]"
        if note is not None and note in notes.targets and not _holds(note, link):
            notes.references[_widen(link)] = notes.targets[note]
    for note in notes.targets:
        notes.back_links.update(
            _widen(node)
            for node in list_within(note)
            if node.tag == "a"
            and (node.get("href").startswith("#") or node.get("name"))
            and _BACK.fullmatch(list_text(node))
        )
    return notes


def _is_set_as_mark(link: Node) -> bool:
    text = list_text(link)
    is_raised = _widen(link) is not link or any(node.tag == "sup" for node in list_within(link))
    return is_raised or text.startswith("[") or bool(_NAMED.search(f"{link.get('href')} {link.get('class')}"))


def _widen(link: Node) -> Node:
    """Give the raised element where the link is all it holds."""
    outer = link
    while outer.parent is not None and outer.parent.tag in {"sup", "span"} and outer.parent.words == link.words:
        outer = outer.parent
    return outer if any(node.tag == "sup" for node in list_within(outer)) else link


def _find_note(target: Node) -> Node | None:
    node: Node | None = target
    while node is not None and (node.tag not in _NOTE_TAGS or not node.words):
        node = node.parent
    return node if node is not None and 0 < node.words <= _MOST_WORDS else None


def _holds(node: Node, inner: Node) -> bool:
    outer: Node | None = inner
    while outer is not None and outer is not node:
        outer = outer.parent
    return outer is node
