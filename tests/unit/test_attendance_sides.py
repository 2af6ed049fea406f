"""Attendance told in sentences that name people side by side: with the chair, for a body, by their office."""

import pytest

from rr3search.parsing.attendance.prose import read_told_list


def read(paragraph: str) -> list[str]:
    """Read a paragraph, each person as "+ name | organisation | role"."""
    return [
        f"{'+' if one.present else '-'} {' | '.join(filter(None, (one.name, one.organisation, one.role)))}"
        for one in read_told_list(paragraph)
    ]


@pytest.mark.parametrize(
    ("paragraph", "expected"),
    [
        (
            "Ann Brook of Pier Trust took the chair and was joined by Cara Bell (Quay, lately the Dock) and Al Reed.",
            ["+ Ann Brook | Pier Trust | Chair", "+ Cara Bell | Quay", "+ Al Reed"],
        ),
        (
            "The Minister for Boats, Baroness Wren, was present for the first item.",
            ["+ Baroness Wren | Minister for Boats"],
        ),
        (
            "Also attending for the Ministry were Ivy Moss and Kit Orr; and for the Dock Service, Bo Lee and Al Reed.",
            [
                "+ Ivy Moss | Ministry",
                "+ Kit Orr | Ministry",
                "+ Bo Lee | Dock Service",
                "+ Al Reed | Dock Service",
            ],
        ),
        (
            "Ann Brook (Quay Trust) and Al Reed (Kin) were unable to be there and sent their apologies.",
            ["- Ann Brook | Quay Trust", "- Al Reed | Kin"],
        ),
    ],
)
def test_people_are_told_side_by_side(paragraph: str, expected: list[str]) -> None:
    assert read(paragraph) == expected


@pytest.mark.parametrize(
    "paragraph",
    [
        "The Minister for Boats, who was in good voice, was present for the debate. It rained.",
        "Attending for the first time was hard for many; for the young it was harder. The group agreed.",
        "The Director of Pier Trust, Ann Brook, was present at the opening of the new quay in May.",
        "The Minister for Boats, Baroness Wren, joined the board of Pier Trust.",
        "Mr Reed was unable to join the working group. Ms Bell was unable to come to a view.",
        "The lock keeper took the chair and was joined by a dog. It rained.",
    ],
)
def test_sentences_about_something_else_name_nobody(paragraph: str) -> None:
    assert read(paragraph) == []
