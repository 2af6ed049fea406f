"""Labels of a list in words of its own, and what a line says beside the people it lists."""

from pathlib import Path

import pytest
from readings import list_attendance, read_minutes

from rr3search.readers.lines import shares_column, split_lines


@pytest.mark.parametrize(
    ("front", "expected"),
    [
        (
            (
                "Joined by: Ann Lee (chairing), Cara Bell, Omar Finch and Tess Quirk, all governors.\n\n"
                "Staff of the school: Ivy Moss, Kit Orr.\n\nNot able to join: nobody.   Clerk: Hal Brook.\n"
            ),
            [
                "+ Ann Lee | chairing",
                "+ Cara Bell | governor",
                "+ Omar Finch | governor",
                "+ Tess Quirk | governor",
                "+ Ivy Moss",
                "+ Kit Orr",
                "+ Hal Brook | Clerk",
            ],
        ),
        (
            (
                "Governors      Ms Ann Lee (Chair of Dale School)      AL\n"
                "               The Revd Cara Bell                     CB\n\n"
                "In attendance  Mr Omar Finch, Vice Principal (Finance)   OF\n"
            ),
            [
                "+ Ms Ann Lee | Chair of Dale School",
                "+ The Revd Cara Bell",
                "+ Mr Omar Finch | Vice Principal, Finance",
            ],
        ),
        (
            (
                "Here: Ann Lee (Pier Trust), Cara Bell (Quay Trust). Note by Omar Finch (OF, Quay Unit). Six members "
                "of the public.\n"
            ),
            ["+ Ann Lee | Pier Trust", "+ Cara Bell | Quay Trust", "+ Omar Finch | Quay Unit | notes"],
        ),
        (
            "Present: Ann Lee (Chair, Audit Committee), Cara Bell (Chair, Pier Trust), Omar Finch (Head, Quality)\n",
            [
                "+ Ann Lee | Chair, Audit Committee",
                "+ Cara Bell | Pier Trust | Chair",
                "+ Omar Finch | Head, Quality",
            ],
        ),
        (
            (
                "Present, with the initials by which they are called below\n\n"
                "  AL   Ann Lee, Chair\n  CB   The Revd Cara Bell, Pier Trust\n  OF   Omar Finch, Quay Trust\n"
            ),
            ["+ Ann Lee | Chair", "+ The Revd Cara Bell | Pier Trust", "+ Omar Finch | Quay Trust"],
        ),
        (
            "There attended Ms Ann Lee (in the chair), Mr Omar Finch of Quay Trust and Ms Cara Bell of Pier Trust.\n",
            ["+ Ms Ann Lee | in the chair", "+ Mr Omar Finch | Quay Trust", "+ Ms Cara Bell | Pier Trust"],
        ),
        (
            "There were present Ann Lee of the Pier Trust, Cara Bell and Omar Finch of the National Quay Service.\n",
            ["+ Ann Lee | Pier Trust", "+ Cara Bell | National Quay Service", "+ Omar Finch | National Quay Service"],
        ),
        (
            "Name | Of | On the day\nAnn Lee | Pier Trust | Present\nOmar Finch | Quay Trust | Apologies\n",
            ["+ Ann Lee | Pier Trust", "- Omar Finch | Quay Trust"],
        ),
        (
            "Present: Ann Brook. Cara Bell, newly elected as a trustee, watched as an observer and had no vote.\n",
            ["+ Ann Brook", "+ Cara Bell | newly elected as a trustee"],
        ),
    ],
)
def test_a_list_may_have_words_of_its_own(front: str, expected: list[str], tmp_path: Path) -> None:
    assert list_attendance(front, tmp_path) == expected


def test_a_label_that_counts_and_says_who_wrote_is_no_heading(tmp_path: Path) -> None:
    front = (
        "**Present:** Ann Lee (Pier Trust); Cara Bell (Quay Trust)\n\n"
        "**Also there:** nine members of the public. Notes by Omar Finch, Dale Trust.\n"
    )
    text = (
        f"# Pier Forum\n\nMinutes of the meeting held on 4 May 2023\n\n{front}\n## 1. Berths\n\nThe berths were full.\n"
    )
    meeting = read_minutes(text, tmp_path, name="minutes.md").minutes.meeting

    assert [one.name for one in meeting.attendees] == ["Ann Lee", "Cara Bell", "Omar Finch"]
    assert [section.title for section in meeting.sections] == ["Berths"]


def test_apologies_from_a_class_of_people_are_of_those_named_behind(tmp_path: Path) -> None:
    front = "Also there: Ann Brook, Clerk; Cara Bell, Quay Trust. Apologies from visitors: Omar Finch, Dale Council.\n"

    assert list_attendance(front, tmp_path) == [
        "+ Ann Brook | Clerk",
        "+ Cara Bell | Quay Trust",
        "- Omar Finch | Dale Council",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Staff of the school: the rota had been changed and nobody was content with it.",
        "Members      Finance Committee      Estates Committee",
        "Members of the public: three questions had been sent in by Ann Lee.",
    ],
)
def test_words_about_people_are_no_list_of_them(line: str, tmp_path: Path) -> None:
    assert list_attendance(f"Present: Jo Marsh (Pier Trust), Al Reed (Quay Trust)\n\n{line}\n", tmp_path) == [
        "+ Jo Marsh | Pier Trust",
        "+ Al Reed | Quay Trust",
    ]


@pytest.mark.parametrize(
    ("front", "expected"),
    [
        (
            (
                "Present: Jo Marsh\n\nSent apologies: Ann Lee; Cara Bell, whose place was taken by Omar Finch of the "
                "Dale Council; Tess Quirk (Pier Trust)\n"
            ),
            ["+ Jo Marsh", "- Ann Lee", "- Cara Bell", "- Tess Quirk | Pier Trust", "+ Omar Finch | Dale Council"],
        ),
        (
            (
                "Present: Jo Marsh\n\nApologies: Ann Lee (Pier Trust), Cara Bell, for whom Omar Finch stood in, and "
                "Tess Quirk (represented by Kit Orr)\n"
            ),
            ["+ Jo Marsh", "- Ann Lee | Pier Trust", "- Cara Bell", "- Tess Quirk", "+ Omar Finch", "+ Kit Orr"],
        ),
    ],
)
def test_who_took_the_place_of_somebody_away_was_there(front: str, expected: list[str], tmp_path: Path) -> None:
    assert list_attendance(front, tmp_path) == expected


def test_rows_of_two_columns_stay_apart_and_a_bracket_names_the_body_of_a_group(tmp_path: Path) -> None:
    front = (
        "PRESENT\n"
        "  Ann Brook           (Chair for the day) Pier Boatmen's Association of the Upper Reach\n"
        "  Cara Bell           Quay Cluster of Boatmen\n"
        "  Councillor Al Reed  Upper Dale Parish Council\n"
        "\nOFFICERS (Dale Harbour Unit)\n  Ivy Moss, Kit Orr, Hal Brook\n"
    )
    body = (
        "\n\n1. Berths\n\nThe berths were said by the Chair to be full again, and those who had asked for\none were "
        "told that it might be the spring before any could be moored at\nthe quay. It was thought that the list had "
        "grown too long and that some of those\nwho stood on it had sold their boats.\n"
    )
    text = f"Pier Forum\n\nMinutes of the meeting held on 4 May 2023\n\n{front}{body}"
    attendees = read_minutes(text, tmp_path).minutes.meeting.attendees

    assert [(one.name, one.organisation) for one in attendees] == [
        ("Ann Brook", "Pier Boatmen's Association of the Upper Reach"),
        ("Cara Bell", "Quay Cluster of Boatmen"),
        ("Councillor Al Reed", "Upper Dale Parish Council"),
        ("Ivy Moss", "Dale Harbour Unit"),
        ("Kit Orr", "Dale Harbour Unit"),
        ("Hal Brook", "Dale Harbour Unit"),
    ]


@pytest.mark.parametrize(
    ("first", "second", "is_row"),
    [
        ("Ann Brook    Pier Trust", "Cara Bell    Quay Trust", True),
        ("Ann Marsden  Pier Trust", "Al Reed      Quay Trust", True),
        ("Ann Brook    Pier Trust", "             of the Upper Reach", False),
        ("It was full.  They left early", "and nobody.  The quay was dark", False),
        ("Ann Brook    Pier Trust", "Cara Bell        Quay Trust", False),
    ],
)
def test_rows_are_known_by_the_column_they_share(first: str, second: str, is_row: bool) -> None:  # noqa: FBT001  a case
    lines = split_lines(f"{first}\n{second}")

    assert shares_column(lines[0], lines[1]) is is_row
