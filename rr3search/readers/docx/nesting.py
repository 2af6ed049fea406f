"""How deep a Word list item stands: its list, level and indentation in, its nesting depth out.

Lists nest by their levels; a list of its own set in under an item of another nests in it too.
"""

from dataclasses import dataclass, field

__all__ = ["ListDepths"]


@dataclass(frozen=True, slots=True)
class _OpenItem:
    list_id: str
    level: int
    indent: int
    depth: int


@dataclass(slots=True)
class ListDepths:
    """The items that are open at one place of the text."""

    _open: list[_OpenItem] = field(default_factory=list)

    def enter_item(self, list_id: str, level: int, *, indent: int) -> int:
        """Give the depth of an item, from 1.

        Args:
            list_id: The list it belongs to.
            level: Its level in that list, from 0.
            indent: Of its text, in any unit.
        """
        while self._open and not _holds(self._open[-1], list_id, level, indent=indent):
            self._open.pop()
        depth = level + 1
        if self._open:
            outer = self._open[-1]
            depth = outer.depth + (level - outer.level if outer.list_id == list_id else 1)
        self._open.append(_OpenItem(list_id, level, indent, depth))
        return depth

    def leave_list(self, *, indent: int) -> None:
        """Note a paragraph that is no item; one that stands left of all items ends them."""
        if self._open and indent < self._open[0].indent:
            self._open.clear()


def _holds(outer: _OpenItem, list_id: str, level: int, *, indent: int) -> bool:
    return outer.level < level if outer.list_id == list_id else outer.indent < indent
