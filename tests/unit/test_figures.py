"""Figures of a text: what is one, and what it counts."""

import pytest

from rr3search.comparison.figures import find_figures


@pytest.mark.parametrize(
    ("text", "printed", "numbers"),
    [
        ("The cost was £2–3 million.", "£2–3 million", (2e6, 3e6)),
        ("The cost was £2-£3 million.", "£2-£3 million", (2e6, 3e6)),
        ("There were 12-15 hostels in the city.", "12-15 hostels", (12, 15)),
        ("It rose by 1.5–2.5 per cent.", "1.5–2.5 per cent", (1.5, 2.5)),
        ("There were twenty hostels.", "twenty hostels", (20,)),
        ("There were 1,200–1,500 beds.", "1,200–1,500 beds", (1200, 1500)),
    ],
)
def test_a_range_is_one_figure(text: str, printed: str, numbers: tuple[float, ...]) -> None:
    (figure,) = find_figures(text)

    assert (figure.printed, figure.numbers) == (printed, numbers)


def test_a_number_of_many_parts_is_no_range() -> None:
    assert all(len(figure.numbers) == 1 for figure in find_figures("Ring 0123-456-789 for the keys."))
