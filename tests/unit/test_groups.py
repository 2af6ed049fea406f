"""Names of groups that meet, printed in full and shorter."""

import pytest

from rr3search.domain import is_one_group


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Weir Homes Tenant Panel", "Tenant Panel"),
        ("TENANT PANEL", "Weir Homes Tenant Panel"),
        ("The Board", "the board"),
    ],
)
def test_a_shorter_name_may_be_the_same_group_s(one: str, other: str) -> None:
    assert is_one_group(one, other)
    assert is_one_group(other, one)


@pytest.mark.parametrize(("one", "other"), [("Board", "Finance Board"), ("Lettings Panel", "Tenant Panel")])
def test_other_words_and_one_word_alone_are_of_another_group(one: str, other: str) -> None:
    assert not is_one_group(one, other)
    assert not is_one_group(other, one)
