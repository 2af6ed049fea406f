import pytest

from rr3search.domain import Block, BlockStyle
from rr3search.parsing.sections.item_numbers import find_item_titles, is_numbered_under


def make_blocks(*lines: str) -> list[Block]:
    """Make list items of "1. Title" and paragraphs of the rest."""
    blocks = []
    for at, line in enumerate(lines, start=1):
        mark, _, text = line.partition(" ")
        is_item = mark.endswith((".", ")"))
        style = BlockStyle.LIST_ITEM if is_item else BlockStyle.PARAGRAPH
        blocks.append(Block(text if is_item else line, style, int(is_item), 1, at, mark if is_item else ""))
    return blocks


def find(*lines: str) -> list[str]:
    blocks = make_blocks(*lines)
    titles = find_item_titles(blocks, is_title=lambda block: len(block.text.split()) <= 2)
    return [blocks[index].text for index in sorted(titles)]


def test_numbered_titles_with_text_below_are_items() -> None:
    assert find("1. Welcome", "All were welcome here.", "2. Rents", "Rents will rise.", "3. Close") == [
        "Welcome",
        "Rents",
        "Close",
    ]


def test_points_of_a_list_are_no_items() -> None:
    assert find("The costs are these.", "1. Tax", "2. Fuel", "3. Doors", "That was all of them.") == []


def test_lettered_items_count_too() -> None:
    assert find("A. Welcome", "All were welcome here.", "B. Rents", "Rents will rise.") == ["Welcome", "Rents"]


def test_a_number_that_starts_again_starts_another_run() -> None:
    lines = ("1. Rents", "Rents will rise soon.", "2. Vans", "Vans will go.", "Costs were:", "1. Tax", "2. Fuel")

    assert find(*lines) == ["Rents", "Vans"]


@pytest.mark.parametrize(
    ("marker", "outer", "is_under"),
    [("2.1", "2.", True), ("2.1.", "2", True), ("3.1", "2.", False), ("2.", "2.", False), ("(a)", "2.", False)],
)
def test_a_number_stands_under_another(marker: str, outer: str, *, is_under: bool) -> None:
    assert is_numbered_under(marker, outer) is is_under
