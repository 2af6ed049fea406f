"""What stands around each block of a document, found in one pass over all of them.

Blocks in, one answer for each out.
"""

from collections.abc import Sequence

from rr3search.domain import Block, BlockStyle

__all__ = ["find_items_below_bullets", "list_followers"]


def list_followers(blocks: Sequence[Block]) -> list[Block | None]:
    """Give the block behind each that is no footnote; None behind the last."""
    followers: list[Block | None] = []
    following: Block | None = None
    for block in reversed(blocks):
        followers.append(following)
        following = following if block.style is BlockStyle.FOOTNOTE else block
    return followers[::-1]


def find_items_below_bullets(blocks: Sequence[Block]) -> frozenset[int]:
    """Find the items of lists inside an unnumbered one, by index."""
    found: set[int] = set()
    outer: list[Block] = []
    for index, block in enumerate(blocks):
        if block.style is not BlockStyle.LIST_ITEM:
            outer.clear()
            continue
        while outer and outer[-1].level >= block.level:
            outer.pop()
        if outer and not any(mark.isalnum() for mark in outer[-1].marker):
            found.add(index)
        outer.append(block)
    return frozenset(found)
