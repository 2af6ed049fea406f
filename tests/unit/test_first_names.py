"""Who is meant by a first name where the list gives only an initial."""

import pytest

from rr3search.domain import Attendee
from rr3search.parsing.roster.first_names import find_first_names

TEXTS = (
    "Water - Jim said that the tap dripped. Kate asked why. Rob will ring the firm. Pat thanked them.",
    "The Rob Roy Trust has paid. Alan said so.",
)


def list_people(*names: str) -> list[Attendee]:
    return [Attendee(name, None, None, present=True) for name in names]


@pytest.mark.parametrize(
    ("names", "found"),
    [
        (("J Dale", "K. Orr", "Mrs P Ray"), {"Jim": "J Dale", "Kate": "K. Orr", "Pat": "Mrs P Ray"}),
        (("J Dale", "J Marsh", "K Orr", "P Ray"), {"Kate": "K Orr", "Pat": "P Ray"}),
        (("J Dale", "Kit Orr", "Sue Ray"), {}),
        (("Jim Dale", "Kate Orr"), {}),
    ],
)
def test_a_first_name_is_whose_initial_it_begins_with(names: tuple[str, ...], found: dict[str, str]) -> None:
    assert find_first_names(TEXTS, list_people(*names)) == found


def test_two_first_names_with_one_initial_are_nobodys() -> None:
    texts = ["Jim said yes. Joan said no. Kate asked why. Pat thanked them."]

    assert find_first_names(texts, list_people("J Dale", "K Orr", "P Ray")) == {"Kate": "K Orr", "Pat": "P Ray"}
