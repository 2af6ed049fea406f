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
            (
                "Ann Brook of Pier Trust took the chair and was joined by Cara Bell (Onquay, until lately the Quay Trust) "
                "and Omar Finch (Kinbridge)."
            ),
            ["+ Ann Brook | Pier Trust | Chair", "+ Cara Bell | Onquay", "+ Omar Finch | Kinbridge"],
        ),
        (
            (
                "The Minister for Boats, Baroness Wren, was present for the first item. Also attending for the Ministry "
                "were Ivy Moss and Kit Orr; for the National Berth Service, Hal Brook, Tess Quirk and Jo Marsh; and for the "
                "Directorate of Piers, Al Reed."
            ),
            [
                "+ Baroness Wren | Minister for Boats",
                "+ Ivy Moss | Ministry",
                "+ Kit Orr | Ministry",
                "+ Hal Brook | National Berth Service",
                "+ Tess Quirk | National Berth Service",
                "+ Jo Marsh | National Berth Service",
                "+ Al Reed | Directorate of Piers",
            ],
        ),
        (
            (
                "Cara Bell (Pier Trust) wrote the minutes. Ann Brook (Quay Trust) and Omar Finch (Kinbridge) were unable "
                "to be there and sent their apologies."
            ),
            ["+ Cara Bell | Pier Trust | minutes", "- Ann Brook | Quay Trust", "- Omar Finch | Kinbridge"],
        ),
    ],
)
def test_people_are_told_side_by_side(paragraph: str, expected: list[str]) -> None:
    assert read(paragraph) == expected


@pytest.mark.parametrize(
    "paragraph",
    [
        "The Minister for Boats, who was in good voice, was present for the debate. The berths were full. It rained.",
        "Attending for the first time was hard for many; for the young it was harder. The group agreed.",
        "The lock keeper took the chair and was joined by a dog. It rained.",
    ],
)
def test_sentences_about_something_else_name_nobody(paragraph: str) -> None:
    assert read(paragraph) == []
