"""Who was there, in the ways that bodies print it."""

from pathlib import Path

import pytest
from readings import read_minutes

BODY = """

1. Welcome

The Chair welcomed everyone to the meeting and thanked them for coming.

2. Finance

The balance was healthy and it was agreed to carry on as before.
"""


def list_people(text: str, folder: Path, *, name: str = "minutes.txt") -> list[str]:
    """List everybody as "+ name | organisation | role", "-" before those who were away."""
    meeting = read_minutes(text, folder, name=name).minutes.meeting
    return [
        f"{'+' if one.present else '-'} {' | '.join(filter(None, (one.name, one.organisation, one.role)))}"
        for one in meeting.attendees
    ]


@pytest.mark.parametrize(
    ("front", "people"),
    [
        (
            "Attendees\n\nNameOrganisation\nJo MarshBridgeway Foundation\nAnn LeeHMPPS\n",
            ["+ Jo Marsh | Bridgeway Foundation", "+ Ann Lee | HMPPS"],
        ),
        ("Present:\nJo MarshDirector\nAnn McGuire\n", ["+ Jo Marsh | Director", "+ Ann McGuire"]),
        ("Present: Marsh, Jo; Lee, Ann (Chair); Dale, Bo\n", ["+ Jo Marsh", "+ Ann Lee | Chair", "+ Bo Dale"]),
        ("Present:\nMarsh, Jo\nLee, Ann\nO'Hara, Sue (Clerk)\n", ["+ Jo Marsh", "+ Ann Lee", "+ Sue O'Hara | Clerk"]),
        ("Here: Jo, Ann, Bo\nRegrets: Sue\nZoom: Kit, Lou\n", ["+ Jo", "+ Ann", "+ Bo", "- Sue", "+ Kit", "+ Lou"]),
        (
            "There: Jo Marsh (chair), Ann Lee and me, Bo Dale\nsorry from Sue Hill and Kit Orr\n",
            ["+ Jo Marsh | chair", "+ Ann Lee", "+ Bo Dale", "- Sue Hill", "- Kit Orr"],
        ),
        ("Present: Jo_Marsh, Ann_Lee, piet_van_dam\n", ["+ Jo Marsh", "+ Ann Lee", "+ Piet van Dam"]),
        (
            (
                "Name             Organisation\nJo Marsh         Police Council (Chair)\nAnn Lee          HMPPS\n\n"
                "Apologies\nSue Hill         Judiciary\n"
            ),
            ["+ Jo Marsh | Police Council | Chair", "+ Ann Lee | HMPPS", "- Sue Hill | Judiciary"],
        ),
        (
            "Jo Marsh (Chair)\nAnn Lee (Treasurer)\nBo Dale\n",
            ["+ Jo Marsh | Chair", "+ Ann Lee | Treasurer", "+ Bo Dale"],
        ),
        ("Present: Jo Marsh / Ann Lee / Bo Dale\n", ["+ Jo Marsh", "+ Ann Lee", "+ Bo Dale"]),
        ("Present: Jo Marsh, Ann Lee + 3 members of the public\n", ["+ Jo Marsh", "+ Ann Lee"]),
        (
            "Members Present: Jo Marsh, Ann Lee; Members Absent: Bo Dale; Staff Present: Sue Hill\n",
            ["+ Jo Marsh", "+ Ann Lee", "- Bo Dale", "+ Sue Hill"],
        ),
        (
            "Panel: Jo Marsh, Head of Homes; Ann Lee, Contract Manager (both Harbour Trust)\n",
            ["+ Jo Marsh | Harbour Trust | Head of Homes", "+ Ann Lee | Harbour Trust | Contract Manager"],
        ),
        (
            "Present: Jo (Pres), Ann (Treasurer), Bo (Socials)\n\nFull names: Jo Marsh, Ann Lee, Bo Dale\n",
            ["+ Jo Marsh | Pres", "+ Ann Lee | Treasurer", "+ Bo Dale | Socials"],
        ),
        ("Present: 14 members (list attached)\nApologies: 3\n", []),
        ('Present: Jo Marsh, Terence "Tel" Coyle (keys)\n', ["+ Jo Marsh", '+ Terence "Tel" Coyle | keys']),
        (
            "Present: Jo Marsh (Parent), Ann Lee (Staff), Revd Bo Dale (Foundation)\n",
            ["+ Jo Marsh | Parent", "+ Ann Lee | Staff", "+ Revd Bo Dale | Foundation"],
        ),
        ("Yn bresennol / Present:\nJo Marsh, HMPPS\n\nYmddiheuriadau: Ann Lee\n", ["+ Jo Marsh | HMPPS", "- Ann Lee"]),
        (
            "Present:\nJo Marsh, Manager Community Development, Shire of Wick\nAnn Lee, Shire of Wick\n",
            ["+ Jo Marsh | Shire of Wick | Manager Community Development", "+ Ann Lee | Shire of Wick"],
        ),
    ],
)
def test_a_list_is_read_however_it_is_printed(front: str, people: list[str], tmp_path: Path) -> None:
    text = f"Harbour Trust Board\n\nMinutes of the meeting held on 4 May 2023\n\n{front}{BODY}"

    assert list_people(text, tmp_path) == people


def test_a_box_that_is_not_ticked_means_away(tmp_path: Path) -> None:
    text = f"# Harbour Board\n\n4 May 2023\n\nAttending\n\n- [x] Jo Marsh (@jom, Bluefin)\n- [ ] Ann Lee (@ann)\n{BODY}"

    assert list_people(text, tmp_path, name="minutes.md") == ["+ Jo Marsh | Bluefin", "- Ann Lee"]


@pytest.mark.parametrize(
    ("item", "people"),
    [
        ("1. Present: Ann Lee, Bo Dale", ["+ Ann Lee", "+ Bo Dale"]),
        ("1.1 Attendance\nAnn Lee\nBo Dale", ["+ Ann Lee", "+ Bo Dale"]),
        ("1. Apologies\n\nSue Hill and Kit Orr sent apologies.", ["- Sue Hill", "- Kit Orr"]),
        ("1. Apologies were received and accepted from Sue Hill (work).", ["- Sue Hill"]),
        (
            "1. Welcome\n\nAll were welcomed. Apologies were received from Sue Hill (Bluefin Trust).",
            ["- Sue Hill | Bluefin Trust"],
        ),
        ("The meeting was attended by Ann Lee and Bo Dale.", ["+ Ann Lee", "+ Bo Dale"]),
        (
            "The President, Ann Lee, took the chair. Also present were Bo Dale (Clerk).",
            ["+ Ann Lee | President", "+ Bo Dale | Clerk"],
        ),
        ("The minutes were sent to Ann Lee. Bo Dale apologised for the delay.", []),
        ("The workshop in May was attended by forty parents from the estate.", []),
    ],
)
def test_items_and_sentences_say_who_was_there(item: str, people: list[str], tmp_path: Path) -> None:
    opening = "Harbour Trust Board\n\nMinutes of the meeting held on 4 May 2023"
    text = f"{opening}\n\n{item}\n\n2. Minutes\n\nThey were agreed as a true record.\n"

    assert list_people(text, tmp_path) == people


def test_an_apology_in_prose_does_not_send_away_whom_the_list_has(tmp_path: Path) -> None:
    text = (
        "Harbour Trust Board\n\n4 May 2023\n\nPresent: Jo Marsh (Chair), Ann Lee\n\n"
        "1. Apologies\n\nApologies for lateness were received from Ann Lee.\n"
    )

    assert list_people(text, tmp_path) == ["+ Jo Marsh | Chair", "+ Ann Lee"]


def test_the_speakers_of_a_log_are_not_on_a_list_that_is_not_there(tmp_path: Path) -> None:
    text = "Web group call\n2023-05-04\n\nann: hello all\nbo: hi there\nann: shall we start then?\nbo: yes please\n"

    assert list_people(text, tmp_path) == []


def test_an_office_named_by_first_name_belongs_to_the_one_listed(tmp_path: Path) -> None:
    text = f"Web group call\n\n4 May 2023\n\nPresent\nJo_Marsh, Ann_Lee\n\nChair\nAnn\n{BODY}"

    assert list_people(text, tmp_path) == ["+ Jo Marsh", "+ Ann Lee | Chair"]


def test_a_column_of_organisations_is_one_even_where_it_holds_an_office(tmp_path: Path) -> None:
    text = (
        "# Harbour Board\n\n4 May 2023\n\n| Name | Affiliation | Initials |\n|--|--|--|\n| Jo Marsh (PI) | "
        "University of Wick | JM |\n"
        f"| Ann Lee | Farmers' rep | AL |\n{BODY}"
    )

    assert list_people(text, tmp_path, name="minutes.md") == [
        "+ Jo Marsh | University of Wick | PI",
        "+ Ann Lee | Farmers' rep",
    ]


def test_a_column_of_office_and_organisation_is_parted(tmp_path: Path) -> None:
    text = (
        "# Harbour Board\n\n4 May 2023\n\n| Name | Role and organisation | Attended |\n|--|--|--|\n"
        f"| Jo Marsh | Board Manager, OPCC | Y |\n| Ann Lee | Deputy Governor, HMP Wick | Apologies |\n{BODY}"
    )

    assert list_people(text, tmp_path, name="minutes.md") == [
        "+ Jo Marsh | OPCC | Board Manager",
        "- Ann Lee | HMP Wick | Deputy Governor",
    ]
