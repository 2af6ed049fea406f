"""Which numbered list items are the titles of agenda items and which are points of a list.

Blocks in, indices out. A run of numbers titles the agenda where most of its items are short and have text below
them; then the empty ones among them ("9. Close") are titles too.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from rr3search.domain import Block, BlockStyle

__all__ = ["find_item_titles", "is_numbered_under"]

_MARK = re.compile(r"^(?P<open>\(?)(?P<word>\w+(?:\.\d+)*)(?P<end>[.):]*)$")
_FEWEST_TITLES = 2
_SHARE_OF_TITLES = 0.7
_SHARE_WITH_TEXT = 0.5


@dataclass(frozen=True, slots=True)
class _Item:
    index: int
    order: int
    style: tuple[str, ...]


def find_item_titles(blocks: Sequence[Block], *, is_title: Callable[[Block], bool]) -> frozenset[int]:
    """Find the numbered items that title what stands below them.

    Args:
        blocks: The body, in order.
        is_title: Whether a block has the shape of a title.
    """
    found: set[int] = set()
    for run in _list_runs(blocks):
        titles = [item for item in run if is_title(blocks[item.index])]
        with_text = [item for item in titles if _has_text_below(blocks, item, run)]
        is_agenda = len(titles) >= _SHARE_OF_TITLES * len(run) and len(with_text) >= _SHARE_WITH_TEXT * len(titles)
        if len(with_text) >= _FEWEST_TITLES and is_agenda:
            found |= {item.index for item in titles}
    return frozenset(found)


def is_numbered_under(marker: str, outer: str) -> bool:
    """Whether a number stands below another: "2.1" below "2."."""
    inner, above = marker.strip(".):("), outer.strip(".):(")
    return bool(above) and inner.startswith(f"{above}.")


def _list_runs(blocks: Sequence[Block]) -> list[list[_Item]]:
    """Items of the same kind of mark, each run counting upwards."""
    runs: list[list[_Item]] = []
    latest: dict[tuple[str, ...], list[_Item]] = {}
    for index, block in enumerate(blocks):
        item = _read_item(index, block)
        if item is None:
            continue
        run = latest.get(item.style)
        if run is None or item.order <= run[-1].order:
            run = []
            runs.append(run)
            latest[item.style] = run
        run.append(item)
    return runs


def _read_item(index: int, block: Block) -> _Item | None:
    if block.style is not BlockStyle.LIST_ITEM or block.cell is not None:
        return None
    mark = _MARK.match(block.marker)
    if mark is None:
        return None
    word = mark["word"]
    if re.fullmatch(r"\d+(?:\.\d+)*", word):
        parts = word.split(".")
        return _Item(index, int(parts[-1]), (mark["open"], str(len(parts)), mark["end"], str(block.level), *parts[:-1]))
    if len(word) == 1:
        kind = "upper" if word.isupper() else "lower"
        return _Item(index, ord(word.lower()), (mark["open"], kind, mark["end"], str(block.level)))
    return None


def _has_text_below(blocks: Sequence[Block], item: _Item, run: Sequence[_Item]) -> bool:
    after = next((at for at in range(item.index + 1, len(blocks)) if blocks[at].style is not BlockStyle.FOOTNOTE), None)
    return after is not None and all(after != other.index for other in run)
