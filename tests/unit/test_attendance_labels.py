"""Attendance under labels of other languages, labels of the body's own, and with a column for each meeting."""

from pathlib import Path

import pytest
from readings import BEHIND_A_LIST, list_attendance, read_minutes


@pytest.mark.parametrize(
    ("front", "people"),
    [
        (
            (
                "I LÁTHAIR:-   Cathaoirleach:  Cllr. Jo Marsh\n\n   Baill:  Cllr. Al Reed, Cllr. Bo Dale\n\n"
                "   Oifigigh:  Mr. Kit Orr, Chief Executive\n\nLEITHSCÉAL:  Cllr. Sue Ray\n"
            ),
            [
                "+ Cllr. Jo Marsh | Cathaoirleach",
                "+ Cllr. Al Reed",
                "+ Cllr. Bo Dale",
                "+ Mr. Kit Orr | Chief Executive",
                "- Cllr. Sue Ray",
            ],
        ),
        (
            "Members: Jo Marsh (Chair), Al Reed\nExternal: Bo Dale, Pike & Co (auditors)\n",
            ["+ Jo Marsh | Chair", "+ Al Reed", "+ Bo Dale | Pike & Co | auditors"],
        ),
        (
            "Attendees: Jess W, Tom B (Chair), Caro (Treas), Mrs Lowe (Head), Dean\nApologies: Flo, Mike R\n",
            ["+ Jess W", "+ Tom B | Chair", "+ Caro | Treas", "+ Mrs Lowe | Head", "+ Dean", "- Flo", "- Mike R"],
        ),
        (
            "Panel members: Jo Marsh (Chair), Al Reed, the Rev. Bo Dale\n",
            ["+ Jo Marsh | Chair", "+ Al Reed", "+ Rev. Bo Dale"],
        ),
        (
            "Panel members: Jo Marsh (Chair), the Very Revd Al Reed, the Lord Bishop of Dale\n",
            ["+ Jo Marsh | Chair", "+ The Very Revd Al Reed", "+ The Lord Bishop of Dale"],
        ),
        (
            "Participants:\nNorway: Mr Bo Dale\nChile: Ms Al Reed, Mr Jo Marsh\n",
            ["+ Mr Bo Dale | Norway", "+ Ms Al Reed | Chile", "+ Mr Jo Marsh | Chile"],
        ),
        ("Présents : Jo Marsh, Al Reed\nExcusés : Bo Dale\n", ["+ Jo Marsh", "+ Al Reed", "- Bo Dale"]),
        (
            (
                "Panel: Dame Jo Marsh (Chair) JM; Professor Al Reed AR; Nell Orr NO\n"
                "Officials: Kit Day, Home Office KD; Dr Sue Ray, NHS England SR\nSecretariat: Bo Dale BD\n"
            ),
            [
                "+ Dame Jo Marsh | Chair",
                "+ Professor Al Reed",
                "+ Nell Orr",
                "+ Kit Day | Home Office",
                "+ Dr Sue Ray | NHS England",
                "+ Bo Dale | Secretariat",
            ],
        ),
        (
            (
                "Delegations: Norway - Jo Marsh; New Zealand - Al Reed (chair); Chile - Bo Dale\n"
                "Excused: United States - Kit Orr\n"
            ),
            [
                "+ Jo Marsh | Norway",
                "+ Al Reed | New Zealand | chair",
                "+ Bo Dale | Chile",
                "- Kit Orr | United States",
            ],
        ),
        (
            "Tenants: Jo Marsh (Chair), Al Reed, Bo Dale\nLandlord: Kit Orr (Area Manager)\nApologies: Sue Ray\n",
            ["+ Jo Marsh | Chair", "+ Al Reed", "+ Bo Dale", "+ Kit Orr | Area Manager", "- Sue Ray"],
        ),
        (
            (
                "Present: Jo Marsh, Chair; Al Reed, Treasurer\nAbsent: Bo Dale, Secretary\n"
                "Management: Kit Orr, Harbour Property Mgmt, Community Manager\n"
            ),
            [
                "+ Jo Marsh | Chair",
                "+ Al Reed | Treasurer",
                "- Bo Dale | Secretary",
                "+ Kit Orr | Harbour Property Mgmt | Community Manager",
            ],
        ),
        (
            (
                "Panel\n\nJo Marsh MP, Chair of the Commons Pier Group (chairing)\n"
                "Al Reed, Chief Executive, Pier Trust\nDr Bo Dale, independent researcher\n"
            ),
            [
                "+ Jo Marsh MP | Chair of the Commons Pier Group, chairing",
                "+ Al Reed | Pier Trust | Chief Executive",
                "+ Dr Bo Dale | independent researcher",
            ],
        ),
        (
            "Present: Jo Marsh and Al Reed (Churchwardens), Bo Dale (Treasurer)\n",
            ["+ Jo Marsh | Churchwardens", "+ Al Reed | Churchwardens", "+ Bo Dale | Treasurer"],
        ),
        (
            "Present: Cllr. Jo Marsh (Cathaoirleach), Deputy Al Reed, Mr. Bo Dale (Clerk)\n",
            ["+ Cllr. Jo Marsh | Cathaoirleach", "+ Al Reed | Deputy", "+ Mr. Bo Dale | Clerk"],
        ),
        (
            (
                "Present:\n\n| Pier County Council | Cllr Jo Marsh, Cllr Al Reed |\n|---|---|\n"
                "| Quay District Council | Cllr Bo Dale |\n"
            ),
            [
                "+ Cllr Jo Marsh | Pier County Council",
                "+ Cllr Al Reed | Pier County Council",
                "+ Cllr Bo Dale | Quay District Council",
            ],
        ),
        (
            "Staff present: Community Director Jo Marsh, Senior Planner Al Reed, City Attorney Bo Dale\n",
            ["+ Jo Marsh | Community Director", "+ Al Reed | Senior Planner", "+ Bo Dale | City Attorney"],
        ),
        (
            (
                "Present:   Insp Jo Marsh     Pier Police (Chair)\n           Al Reed           Probation Service\n"
                "           Bo Dale           Fire & Rescue\n           Kit Orr           Victim Support\n"
            ),
            [
                "+ Insp Jo Marsh | Pier Police | Chair",
                "+ Al Reed | Probation Service",
                "+ Bo Dale | Fire & Rescue",
                "+ Kit Orr | Victim Support",
            ],
        ),
        ("Present: Jo Marsh (Chair), Al Reed\n\nAbout forty people attended.\n", ["+ Jo Marsh | Chair", "+ Al Reed"]),
        (
            (
                "| Name | Agency | Role | 30/1 | 4/5 |\n|---|---|---|---|---|\n| Jo Marsh | Council | Chair | P | P |\n"
                "| Al Reed | Police | | A | P |\n| Bo Dale | Youth Trust | | P | A |\n"
            ),
            ["+ Jo Marsh | Council | Chair", "+ Al Reed | Police", "- Bo Dale | Youth Trust"],
        ),
        (
            (
                "| Name | Jan | Mar | May | Jul |\n|---|---|---|---|---|\n| Jo Marsh | ✓ | ✓ | ✓ | |\n"
                "| Al Reed | ✓ | | Apols | |\n"
            ),
            ["+ Jo Marsh", "- Al Reed"],
        ),
    ],
)
def test_people_are_found_under_the_bodys_own_labels(front: str, people: list[str], tmp_path: Path) -> None:
    assert list_attendance(front, tmp_path) == people


@pytest.mark.parametrize(
    "front",
    [
        "Topics: Bus Shelter, Town Hall\n",
        "Papers: Annual Report, Spring Budget (Finance)\n",
    ],
)
def test_lists_of_things_are_nobody(front: str, tmp_path: Path) -> None:
    assert list_attendance(front, tmp_path) == []


def test_a_number_before_the_date_is_not_its_first_day(tmp_path: Path) -> None:
    text = f"Pier Inquiry\n\nEvidence session 2 – 22 June 2021\n\nPresent: Jo Marsh, Al Reed{BEHIND_A_LIST}"

    assert str(read_minutes(text, tmp_path).minutes.meeting.held_on) == "2021-06-22"


def test_the_body_stands_above_the_line_with_the_date(tmp_path: Path) -> None:
    text = (
        "PIER ACADEMY\n\nSENATE\n\nMinutes of the meeting held on Wednesday 29th March 2023 at 17:00\n\n"
        f"Present: Jo Marsh (Chair), Al Reed\n{BEHIND_A_LIST}"
    )
    meeting = read_minutes(text, tmp_path).minutes.meeting

    assert str(meeting.held_on) == "2023-03-29"
    assert [section.title for section in meeting.sections] == ["Welcome", "Finance"]


def test_items_numbered_behind_letters_head_their_paragraphs(tmp_path: Path) -> None:
    text = (
        "Pier Council\n\nMinutes of a meeting held 3 October 2023\n\nPresent: Jo Marsh (Chair), Al Reed\n\n"
        "EC24. Apologies\n\nBo Dale.\n\nEC25. Carnival review\n\nJo said that it had gone well.\n\n"
        "EC26. Lights\n\nAl said that three had failed.\n"
    )
    meeting = read_minutes(text, tmp_path).minutes.meeting

    assert [section.title for section in meeting.sections] == ["Apologies", "Carnival review", "Lights"]
