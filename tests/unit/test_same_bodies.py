"""Which names of bodies are one body's, by their words and by who sits on them."""

from dataclasses import replace

import pytest
from builders import make_meeting

from rr3search.action_register.same_bodies import name_bodies
from rr3search.domain import Attendee

_PEOPLE = tuple(
    Attendee(name, "Wick and Marle Council", None, present=True)
    for name in ("Jo Marsh", "Al Reed", "Kay Wren", "Ida Hall")
)


def group(*bodies: str) -> list[set[int]]:
    """Group bodies on which the same people sit, by their places."""
    meetings = [replace(make_meeting(str(at), attendees=_PEOPLE), body=body) for at, body in enumerate(bodies)]
    keys = name_bodies(meetings)
    return [{int(meeting) for meeting, key in keys.items() if key == wanted} for wanted in dict.fromkeys(keys.values())]


@pytest.mark.parametrize(
    "bodies",
    [
        ("Pier Forum", "Wexcombe Harbour Pier Forum"),
        ("Pier Forum", "National Harbour and Pilots Agency Pier Forum", "NHPA Pier Forum"),
        ("National Harbour and Pilots Agency Pier Forum", "NHAPA Pier Forum"),
        ("Wexcombe Harbour and Pilots Agency Pier Forum", "Wexcombe HPA Pier Forum", "Pier Forum"),
        ("Pier Forum", "Harbour Pier Forum", "Wexcombe Harbour Pier Forum"),
        ("Corporation of Wick and Pier College", "Wick & Pier College Corporation"),
        ("Pier Partnership for Wick and Marle", "Pier Partnership (Wick and Marle)", "Pier Partnership"),
    ],
)
def test_names_that_only_print_more_are_one(bodies: tuple[str, ...]) -> None:
    assert group(*bodies) == [set(range(len(bodies)))]


@pytest.mark.parametrize(
    "bodies",
    [
        ("Wexcombe Parish Council", "Wexcombe Parish Council Planning Committee"),
        ("Planning Sub Committee", "Finance Sub Committee"),
        ("Pier Forum", "Pier Forum for Wick", "Pier Forum for Marle"),
        ("Pier Council", "Pier Council (Finance Committee)"),
        ("Lettings Panel", "Lettings Panel for Appeals"),
        ("Pier Town Council", "Pier Town Council in Committee"),
        ("Pier Forum", "City Pier Forum", "County Pier Forum"),
        ("Wexcombe Harbour and Pilots Agency Pier Forum", "Wexcombe HSC Pier Forum"),
    ],
)
def test_a_part_of_a_body_and_two_with_words_of_their_own_are_not(bodies: tuple[str, ...]) -> None:
    assert group(*bodies) == [{at} for at in range(len(bodies))]


def test_other_people_are_another_body() -> None:
    others = tuple(replace(one, name=f"{one.name[::-1]}") for one in _PEOPLE)
    meetings = [
        replace(make_meeting("1", attendees=_PEOPLE), body="Pier Forum"),
        replace(make_meeting("2", attendees=others), body="City Pier Forum"),
    ]

    assert len(set(name_bodies(meetings).values())) == len(meetings)
