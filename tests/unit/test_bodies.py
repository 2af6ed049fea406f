import datetime as dt

import pytest

from rr3search.bodies import choose_body_names, name_bodies_of_people
from rr3search.domain import Affiliation, KnownPerson


@pytest.mark.parametrize(
    ("printed", "chosen"),
    [
        (("The Ministry", "the Ministry"), "the Ministry"),
        (("the Ministry", "The Ministry", "Ministry"), "Ministry"),
        (("CLINKS", "Clinks"), "Clinks"),
        (("Wickshire CC", "Wickshire County Council"), "Wickshire County Council"),
        (("the Wick PC", "Wick Parish Council", "Wick PC"), "Wick Parish Council"),
    ],
)
def test_forms_that_differ_in_the_article_or_in_case_are_one_body(printed: tuple[str, ...], chosen: str) -> None:
    expected = {name: chosen for name in printed if name != chosen}

    assert choose_body_names(printed) == choose_body_names(reversed(printed)) == expected


def test_bodies_that_differ_in_anything_else_are_left_as_printed() -> None:
    assert choose_body_names(["The Ministry", "Ministry of Works", "A Ministry", "Wick PC", "PC", "Wick CC"]) == {}


def test_the_days_somebody_spoke_for_one_body_are_joined() -> None:
    first, second, third = (dt.date(year, 5, 1) for year in (2020, 2021, 2022))
    affiliations = (
        Affiliation("the Ministry", "Board", first, third),
        Affiliation("The Ministry", "Board", second, second),
        Affiliation("The Ministry", "Panel", second, second),
    )
    person = KnownPerson("Jo Marsh", ("The Ministry", "the Ministry"), (), 3, 1, affiliations)

    (named,) = name_bodies_of_people([person], {"The Ministry": "the Ministry"})

    assert named.organisations == ("the Ministry",)
    assert named.affiliations == (
        Affiliation("the Ministry", "Board", first, third),
        Affiliation("the Ministry", "Panel", second, second),
    )
