"""Attendance told in a sentence, with the body that people are of."""

import pytest

from rr3search.parsing.attendance.prose import read_attendance_prose, read_told_list


def tell(sentence: str) -> list[tuple[str, str | None, str | None]]:
    return [(one.name, one.organisation, one.role) for one in read_attendance_prose(sentence)]


def test_a_run_with_semicolons_tells_people_their_bodies_and_offices() -> None:
    sentence = (
        "There were present Mr Bo Dale and Ms Ida Frost of the Pier Trust; Dr Jo Hale for the Marl Rowing Club; "
        "Mrs Eva Lamb, President of the Weir Society; and Inspector Cy Hill."
    )

    assert sorted(tell(sentence), key=str) == [
        ("Cy Hill", None, "Inspector"),
        ("Dr Jo Hale", "Marl Rowing Club", None),
        ("Mr Bo Dale", "Pier Trust", None),
        ("Mrs Eva Lamb", "Weir Society", "President"),
        ("Ms Ida Frost", "Pier Trust", None),
    ]


@pytest.mark.parametrize(
    ("sentence", "people"),
    [
        (
            "Present were Councillor Ann Dove (Chair), Mr Bo Dale and Mrs Ida Frost of the Pier Trust, and Dr Jo Hale.",
            [
                ("Councillor Ann Dove", None, "Chair"),
                ("Mr Bo Dale", "Pier Trust", None),
                ("Mrs Ida Frost", "Pier Trust", None),
                ("Dr Jo Hale", None, None),
            ],
        ),
        (
            "The meeting was attended by Ann Dove, Bo Dale of Weir Housing and Ida Frost.",
            [("Ann Dove", None, None), ("Bo Dale", "Weir Housing", None), ("Ida Frost", None, None)],
        ),
        ("There was also present Ms Tess Roe of the Ministry.", [("Ms Tess Roe", "Ministry", None)]),
        (
            "Present were Mr Al Reed of Harbour County Council and Ms Kay Wren of the Pier Trust and Dr Una Bell.",
            [
                ("Mr Al Reed", "Harbour County Council", None),
                ("Ms Kay Wren", "Pier Trust", None),
                ("Dr Una Bell", None, None),
            ],
        ),
        (
            "There were present Mr Ian Marks of Marks and Lee Solicitors and Ms Una Bell.",
            [("Mr Ian Marks", "Marks and Lee Solicitors", None), ("Ms Una Bell", None, None)],
        ),
        (
            "There were present Ms Ida Hall of York and Sid Poole of the Pier Trust.",
            [("Ms Ida Hall", "York", None), ("Sid Poole", "Pier Trust", None)],
        ),
    ],
)
def test_a_run_with_commas_does_too(sentence: str, people: list[tuple[str, str | None, str | None]]) -> None:
    assert tell(sentence) == people


@pytest.mark.parametrize(
    "sentence",
    [
        "There were present needs of the town that had to be met.",
        "There were many people of the Harbour ward present at the fair.",
        "The meeting was attended by about forty people of the town.",
    ],
)
def test_what_names_nobody_lists_nobody(sentence: str) -> None:
    assert tell(sentence) == []


def test_whom_somebody_stands_in_for_is_no_body() -> None:
    people = read_attendance_prose("Present were Jo Marsh for Al Reed, Kay Wren of the Pier Trust and Una Bell.")

    assert "Al Reed" not in [one.organisation for one in people]


@pytest.mark.parametrize(
    ("paragraph", "people"),
    [
        (
            (
                "Ann Dove (Pier Trust) was in the chair. Also present were Bo Dale (City Council) and Ida Frost. "
                "There were no apologies."
            ),
            ["+ Ann Dove @ Pier Trust : Chair", "+ Bo Dale @ City Council", "+ Ida Frost"],
        ),
        (
            (
                "Ann Dove and Bo Dale attended for the Department for Ports and Piers. Ida Frost (Pier Trust) observed "
                "and Cy Hill (City Council) took the notes. Apologies were received from Jo Hale (Rowing Club)."
            ),
            [
                "+ Ann Dove @ Department for Ports and Piers",
                "+ Bo Dale @ Department for Ports and Piers",
                "+ Ida Frost @ Pier Trust",
                "+ Cy Hill @ City Council : minutes",
                "- Jo Hale @ Rowing Club",
            ],
        ),
        (
            "Ms Dove took the chair. Mr Dale represented the City Council.",
            ["+ Ms Dove : Chair", "+ Mr Dale @ City Council"],
        ),
    ],
)
def test_a_paragraph_of_sentences_tells_who_was_there(paragraph: str, people: list[str]) -> None:
    assert [
        f"{'+' if one.present else '-'} {one.name}"
        f"{f' @ {one.organisation}' if one.organisation else ''}{f' : {one.role}' if one.role else ''}"
        for one in read_told_list(paragraph)
    ] == people


@pytest.mark.parametrize(
    "line",
    [
        "Jo Marsh, Pier Trust",
        "Jo Marsh attended the opening of the pier. The crane was loud. Everybody went home.",
        "The pier attended to itself.",
    ],
)
def test_a_line_of_a_list_and_other_sentences_tell_nobody(line: str) -> None:
    assert read_told_list(line) == []


def test_a_hostile_paragraph_is_no_list() -> None:
    assert read_told_list("Jo Marsh attended and Al Reed attended " * 1_000) == []
