"""Attendance under labels, titles and layouts of the body's own, and what looks like it and is none."""

from pathlib import Path

import pytest
from readings import list_attendance

from rr3search.language.offices import split_office
from rr3search.language.sentences import split_sentences
from rr3search.parsing.attendance.flat_rows import find_flat_rows
from rr3search.parsing.front.titles import derive_body
from rr3search.parsing.front.who_met import add_council


@pytest.mark.parametrize(
    ("front", "people"),
    [
        ("I Láthair / Present: Jo Marsh (Chair), Ann Lee\n", ["+ Jo Marsh | Chair", "+ Ann Lee"]),
        (
            "Chair: Jo Marsh\n\nProviders: Ann Lee (Turnpike), Bo Dale (Keys)\n",
            ["+ Jo Marsh | Chair", "+ Ann Lee | Turnpike", "+ Bo Dale | Keys"],
        ),
        (
            "Present: Cllr Jo Marsh (Chair); Cllrs Ann Lee, Bo Dale and Kit Orr\n",
            ["+ Cllr Jo Marsh | Chair", "+ Ann Lee", "+ Bo Dale", "+ Kit Orr"],
        ),
        (
            "Present: Councillor Jo Marsh (Chair), Councillors A Lee and B Dale; Lay Members Mrs S Ray and Mr K Orr\n",
            ["+ Councillor Jo Marsh | Chair", "+ A Lee", "+ B Dale", "+ Mrs S Ray", "+ Mr K Orr"],
        ),
        (
            "PRESENT: Cllrs J Marsh and R Gill IN ATTENDANCE: Mrs A Brown (Clerk)\n",
            ["+ J Marsh", "+ R Gill", "+ Mrs A Brown | Clerk"],
        ),
        (
            "Present: Jo Marsh (Chair), Ann Lee\nGuest: Rob Wills, Area Manager, Peabody Homes\n",
            ["+ Jo Marsh | Chair", "+ Ann Lee", "+ Rob Wills | Peabody Homes | Area Manager"],
        ),
        (
            "Present: Jo Marsh, Vice Chair, Ann Lee\n",
            ["+ Jo Marsh", "+ Ann Lee"],
        ),
        (
            "Present: Jo Marsh, Ann Lee\nApologies: Cllr Sue Ray, who was on holiday. Accepted.\n",
            ["+ Jo Marsh", "+ Ann Lee", "- Cllr Sue Ray"],
        ),
        (
            "Present: Jo Marsh; T/ACC Ann Lee; Chief Constable Bo Dale; Tess Burn (Deputy Clerk)\n",
            [
                "+ Jo Marsh",
                "+ Ann Lee | T/ACC",
                "+ Bo Dale | Chief Constable",
                "+ Tess Burn | Deputy Clerk",
            ],
        ),
        (
            "Hosted by Sir Jo Marsh, Chair of Lamp Foundation, with Ann Lee, Director of Change at HMPPS.\n",
            ["+ Sir Jo Marsh | Lamp Foundation | Chair", "+ Ann Lee | HMPPS | Director of Change"],
        ),
        (
            "Present\nName\nRole\nInitials\nJo Marsh\nChair\nJM\nAnn Lee\nClerk\nAL\nBo Dale\nBursar\nBD\n",
            ["+ Jo Marsh | Chair", "+ Ann Lee | Clerk", "+ Bo Dale | Bursar"],
        ),
    ],
)
def test_reads_who_was_there_however_the_body_groups_them(front: str, people: list[str], tmp_path: Path) -> None:
    assert list_attendance(front, tmp_path) == people


def test_takes_no_labelled_prose_for_a_group(tmp_path: Path) -> None:
    front = "Present: Jo Marsh (Chair), Ann Lee\n\nCosts: The pier was painted and the gate was mended.\n"

    assert list_attendance(front, tmp_path) == ["+ Jo Marsh | Chair", "+ Ann Lee"]


@pytest.mark.parametrize(
    "lines",
    [
        ["Jo Marsh", "Chair", "JM", "Ann Lee", "Clerk", "AL", "Finance", "The pier.", "It is"],
        ["Jo Marsh", "Chair", "XY", "Ann Lee", "Clerk", "QQ", "Bo Dale", "Member", "ZZ"],
    ],
)
def test_needs_three_rows_whose_initials_fit(lines: list[str]) -> None:
    assert find_flat_rows(lines) is None


def test_parts_an_office_of_two_nouns_from_a_whole_name() -> None:
    assert split_office("Chief Constable Ian Reed") == ("Chief Constable", "Ian Reed")


@pytest.mark.parametrize("title", ["Cllr", "Sis", "Bro", "Ms", "Rev"])
def test_no_sentence_ends_behind_a_title(title: str) -> None:
    assert len(split_sentences(f"The motion came from {title}. Marsh and was carried.")) == 1


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("OFFICIAL – Harbour Panel", "Harbour Panel"),
        ("OFFICIAL-SENSITIVE - Harbour Panel", "Harbour Panel"),
        ("Official Receivers Group", "Official Receivers Group"),
    ],
)
def test_a_marking_is_not_who_met(title: str, body: str) -> None:
    assert derive_body(title) == body


@pytest.mark.parametrize(
    ("body", "margins", "named"),
    [
        ("Full Council", ["FENWICK TOWN COUNCIL – DRAFT"], "Fenwick Town Council"),
        ("Harbour Board", ["FENWICK TOWN COUNCIL – DRAFT"], "Harbour Board"),
        ("Full Council", ["Page 1"], "Full Council"),
    ],
)
def test_the_margins_say_whose_full_council_met(body: str, margins: list[str], named: str) -> None:
    assert add_council(body, margins) == named
