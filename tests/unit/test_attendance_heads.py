"""Attendance tables by the words of their heads, and labels that a file sets off from the people below them."""

from pathlib import Path

import pytest
from readings import read_minutes


def list_people(html: str, folder: Path) -> list[str]:
    """List everybody of a page as "+ name | organisation | role", "-" before those who were away."""
    page = (
        "<html><body><h1>Pier Forum</h1><p>Minutes of the meeting held on 4 May 2023</p>"
        f"{html}<h2>1. Berths</h2><p>The berths were full and it was agreed to carry on as before.</p></body></html>"
    )
    return [
        f"{'+' if one.present else '-'} {' | '.join(filter(None, (one.name, one.organisation, one.role, one.note)))}"
        for one in read_minutes(page, folder, name="minutes.html").minutes.meeting.attendees
    ]


def lay_table(*rows: str) -> str:
    """Write a table whose cells bars part, the head first."""
    cells = ["".join(f"<td>{cell.strip()}</td>" for cell in row.split("|")) for row in rows]
    return f"<table><tr>{'</tr><tr>'.join(cells)}</tr></table>"


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (
            (
                "Name | Role at the meeting | Capacity",
                "Ann Lee | Chair | Independent trustee",
                "Cara Bell | In attendance | Director of Berths",
                "Omar Finch | Visitor (items 1 to 6) | Brightstone Awards",
            ),
            [
                "+ Ann Lee | Chair, Independent trustee",
                "+ Cara Bell | Director of Berths",
                "+ Omar Finch | Brightstone Awards | Visitor | items 1 to 6",
            ],
        ),
        (
            ("Name | Capacity", "Ann Lee | Chair", "Cara Bell | Faculty of Knots"),
            ["+ Ann Lee | Chair", "+ Cara Bell | Faculty of Knots"],
        ),
        (
            (
                "Governor | Category | 4 May | Year to date",
                "Ann Lee (Chair) | Independent | Present | 2 of 3",
                "Cara Bell | Independent | Apologies | 1 of 3",
            ),
            ["+ Ann Lee | Chair, Independent", "- Cara Bell | Independent"],
        ),
        (
            (
                "Member | For | Here | Count",
                "Ann Lee | Pier Trust | Yes | 2 of 3",
                "Cara Bell | Quay Council | No | 1/3",
                "Omar Finch | Dale Council | Yes | 3 of 3",
            ),
            ["+ Ann Lee | Pier Trust", "- Cara Bell | Quay Council", "+ Omar Finch | Dale Council"],
        ),
    ],
)
def test_a_count_or_a_presence_is_no_body(rows: tuple[str, ...], expected: list[str], tmp_path: Path) -> None:
    assert list_people(lay_table(*rows), tmp_path) == expected


def test_labels_set_off_by_turns_are_groups_and_bodies(tmp_path: Path) -> None:
    page = (
        "<dl><dt>In the chair</dt><dd>Ann Lee</dd><dt>Boating and fishing</dt><dd>Cara Bell (Pier Club), Omar Finch "
        "(Quay Cluster, for Tess Quirk)</dd><dt>County</dt><dd>Ivy Moss (Dale County Council)</dd>"
        "<dt>Harbour Strategy Unit</dt><dd>Kit Orr, Hal Brook</dd><dt>Apologies</dt><dd>Tess Quirk</dd></dl>"
    )

    assert list_people(page, tmp_path) == [
        "+ Ann Lee | Chair",
        "+ Cara Bell | Pier Club",
        "+ Omar Finch | Quay Cluster",
        "+ Ivy Moss | Dale County Council",
        "+ Kit Orr | Harbour Strategy Unit",
        "+ Hal Brook | Harbour Strategy Unit",
        "- Tess Quirk",
    ]


def test_what_a_list_of_terms_says_of_things_names_nobody(tmp_path: Path) -> None:
    page = (
        "<p>Present: Ann Lee, Cara Bell</p><dl><dt>Boating and fishing</dt><dd>Omar Finch asked for more berths.</dd>"
        "<dt>County</dt><dd>Dredging, Mooring Rights, Night Patrols</dd></dl>"
    )

    assert list_people(page, tmp_path) == ["+ Ann Lee", "+ Cara Bell"]


def test_columns_of_people_are_lists_side_by_side(tmp_path: Path) -> None:
    table = lay_table(
        "Voluntary sector | Government",
        "Ann Lee, Pier Trust (Chair) | Kit Orr, Deputy Director, Resettlement Policy, Ministry of Berths",
        "Cara Bell, Second Quay | Hal Brook, Head of Grants, Office for Boats (OFB)",
        "Omar Finch, Kinbridge |",
    )

    assert list_people(f"<h2>Who attended</h2>{table}", tmp_path) == [
        "+ Ann Lee | Pier Trust | Chair",
        "+ Cara Bell | Second Quay",
        "+ Omar Finch | Kinbridge",
        "+ Kit Orr | Ministry of Berths | Deputy Director, Resettlement Policy",
        "+ Hal Brook | Office for Boats | Head of Grants",
    ]


@pytest.mark.parametrize(
    "rows",
    [
        ("Owner | Task", "Ann Lee, Chair | Cara Bell, Adviser", "Omar Finch, Clerk | Kit Orr, Diver"),
        ("Berths | Moorings", "Ann Lee, Chair | To be dredged", "Omar Finch, Clerk | Kit Orr, Diver"),
    ],
)
def test_columns_of_other_things_are_no_lists(rows: tuple[str, ...], tmp_path: Path) -> None:
    assert list_people(f"<p>Present: Jo Marsh</p><h2>2. Berths</h2>{lay_table(*rows)}", tmp_path) == ["+ Jo Marsh"]
