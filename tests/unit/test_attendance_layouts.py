"""Attendance that is printed over several lines or cells, or says what somebody sits for, and stays one person each."""

from pathlib import Path

import pytest
from readings import read_minutes, tell_speakers

from rr3search.reading import read_file

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
        f"{'+' if one.present else '-'} {one.name} | {one.organisation or ''} | {one.role or ''}".rstrip(" |")
        for one in meeting.attendees
    ]


def lay_out(front: str) -> str:
    """Write minutes whose header holds these lines."""
    return f"Harbour Board\n\nMinutes of the meeting held on 4 May 2021\n\n{front}{BODY}"


def test_names_above_their_offices_are_people_with_offices(tmp_path: Path) -> None:
    front = (
        "PRESENT\n\nJo Marsh MP\nMinister for Rivers\n(In the Chair)\n\nLady Dale of Orme\nUnder-Secretary of State, "
        "Department for Canals\n\nALSO PRESENT\n\nSir Kit Orr\nAdviser on Locks\n\nAPOLOGIES\nAnn Lee\n"
        "Minister for Weirs\n\nSECRETARIAT\nS Hill\nB Rudd\n"
    )

    assert list_people(lay_out(front), tmp_path) == [
        "+ Jo Marsh MP |  | Minister for Rivers, In the Chair",
        "+ Lady Dale of Orme | Department for Canals | Under-Secretary of State",
        "+ Sir Kit Orr |  | Adviser on Locks",
        "- Ann Lee |  | Minister for Weirs",
        "+ S Hill",
        "+ B Rudd",
    ]


def test_bodies_above_their_people_are_no_offices_below_them(tmp_path: Path) -> None:
    front = "PRESENT\n\nQuay Trust\nJo Marsh\nPier Trust\nAnn Lee\nLock Council\nKit Orr\n"

    assert list_people(lay_out(front), tmp_path) == [
        "+ Jo Marsh | Quay Trust",
        "+ Ann Lee | Pier Trust",
        "+ Kit Orr | Lock Council",
    ]


@pytest.mark.parametrize(
    ("front", "people"),
    [
        (
            "Present\nJo Marsh, Lanternhouse\nAnn Lee, Sorrel\nKit Orr, HMPPS\n\nApologies: Bo Dale, Northern Light",
            ["- Bo Dale | Northern Light"],
        ),
        (
            "Present: Jo Marsh (Chair), Ann Lee and Kit Orr (Fresh Start)\n\nSecretariat: Sue Hill, Fresh Start",
            ["+ Sue Hill | Fresh Start | Secretariat"],
        ),
        (
            "Present: Jo Marsh (Chair), Ann Lee and Kit Orr\n\nApologies: Bo Dale, Sue Hill",
            ["- Bo Dale", "- Sue Hill"],
        ),
        (
            "Present\nJo Marsh, Lanternhouse\nAnn Lee, Sorrel\nKit Orr, HMPPS\n\nApologies: Bo Dale and Sue Hill",
            ["- Bo Dale", "- Sue Hill"],
        ),
        (
            "Present\nJo Marsh, Lanternhouse\nAnn Lee, Sorrel\nKit Orr, HMPPS\n\nApologies: Bo Dale, Dr Sue Hill",
            ["- Bo Dale", "- Dr Sue Hill"],
        ),
    ],
)
def test_two_bare_names_are_one_person_where_the_list_gives_bodies(
    front: str, people: list[str], tmp_path: Path
) -> None:
    assert list_people(lay_out(f"{front}\n"), tmp_path)[3:] == people


@pytest.mark.parametrize(
    ("front", "people"),
    [
        (
            "Present: Mayor Jo Marsh, Council Member Ann Lee, Council Member Kit Orr\nAbsent: Council Member Bo Dale\n",
            ["+ Jo Marsh |  | Mayor", "+ Ann Lee", "+ Kit Orr", "- Bo Dale"],
        ),
        (
            "Present: Lord Kite of Orme (in the chair), the Lord Bishop of Dale, Baroness Lee and Sue Hill MP\n",
            ["+ Lord Kite of Orme |  | in the chair", "+ The Lord Bishop of Dale", "+ Baroness Lee", "+ Sue Hill MP"],
        ),
        (
            (
                "Present: Jo Marsh (Dean of Arts), Ann Lee (Bishop of Dale), Bo Dean (Lay), Sue Bishop (Staff)\n"
                "Apologies: Al Reed (working), Pat Moss\n"
            ),
            [
                "+ Jo Marsh |  | Dean of Arts",
                "+ Ann Lee |  | Bishop of Dale",
                "+ Bo Dean |  | Lay",
                "+ Sue Bishop |  | Staff",
                "- Al Reed",
                "- Pat Moss",
            ],
        ),
        (
            (
                "Name | Category | Present\nJo Marsh (JM) | Foundation | Y\nAnn Lee (AL) | Staff | Y\n"
                "Kit Orr (KO) | Local authority | Apologies\n"
            ),
            ["+ Jo Marsh |  | Foundation", "+ Ann Lee |  | Staff", "- Kit Orr |  | Local authority"],
        ),
        (
            "Present: Jo Marsh (Home Office), Ann Lee (Local Authority), Kit Orr (Police)\n",
            ["+ Jo Marsh | Home Office", "+ Ann Lee | Local Authority", "+ Kit Orr | Police"],
        ),
        (
            (
                "Present:\nJo Marsh (Chair)\nDr Ann Lee, Consultant\n\nSecretariat:\nSue Hill, Head\nBo Dale\n"
                "\nApologies were received from Kit Orr.\n"
            ),
            [
                "+ Jo Marsh |  | Chair",
                "+ Dr Ann Lee |  | Consultant",
                "+ Sue Hill |  | Head",
                "+ Bo Dale",
                "- Kit Orr",
            ],
        ),
        (
            "Present: Mayor Marsh, Council Members Lee, Orr and Dale. Absent: Council Member Hill.\n",
            ["+ Mayor Marsh", "+ Lee", "+ Orr", "+ Dale", "- Hill"],
        ),
        (
            "Present: the Dean of Arts (Professor Kit Orr), Bishop of Dale (the Rt Revd Bo Lee), Dr A Reed\n",
            [
                "+ Professor Kit Orr |  | the Dean of Arts",
                "+ The Rt Revd Bo Lee |  | Bishop of Dale",
                "+ Dr A Reed",
            ],
        ),
        (
            (
                "Members:  Dr Jo Marsh (Chair)          Expert\n          Mr Kit Orr                   Lay plus\n"
                "          Professor Bo Dale            Expert\n"
            ),
            ["+ Dr Jo Marsh |  | Expert, Chair", "+ Mr Kit Orr |  | Lay plus", "+ Professor Bo Dale |  | Expert"],
        ),
        (
            (
                "Name              Profession     Present    Notes\nDr Jo Marsh       Physician      Yes        Chair\n"
                "Mr Kit Orr        Solicitor      No\n"
            ),
            ["+ Dr Jo Marsh |  | Physician, Chair", "- Mr Kit Orr |  | Solicitor"],
        ),
        (
            "PRESENT:   Jo Marsh (Chair), Ann Lee, Kit Orr,\n           Sue Hill, Pat Moss.\nAPOLOGIES:   None.\n",
            ["+ Jo Marsh |  | Chair", "+ Ann Lee", "+ Kit Orr", "+ Sue Hill", "+ Pat Moss"],
        ),
        (
            "Present:  Jo (chair), Ann, Kit, Big Al and Sue (plot 14)\nSorry:  Pat, May\n",
            ["+ Jo |  | chair", "+ Ann", "+ Kit", "+ Big Al", "+ Sue", "- Pat", "- May"],
        ),
        (
            "Present: Jo Marsh, Bridgeway, Ann Lee, Northgate, Kit Orr, Keys\n",
            ["+ Jo Marsh", "+ Ann Lee", "+ Kit Orr"],
        ),
        (
            "Present\nProfessor J Marsh (in the Chair)     Dr A Lee\nProfessor K Orr                      Ms S Hill\n",
            ["+ Professor J Marsh |  | in the Chair", "+ Dr A Lee", "+ Professor K Orr", "+ Ms S Hill"],
        ),
        (
            "Present: Jo Marsh (Sec), Ann Lee (Treas), Kit Orr, Bo Dale\nApologies: Al Reed\n",
            ["+ Jo Marsh |  | Sec", "+ Ann Lee |  | Treas", "+ Kit Orr", "+ Bo Dale", "- Al Reed"],
        ),
        (
            "Present: Jo Marsh (District 2), Ann Lee (committee), Kit Orr (Police)\n",
            ["+ Jo Marsh", "+ Ann Lee", "+ Kit Orr | Police"],
        ),
        (
            "Chair          Jo Marsh\nMembers        Ann Lee\n               Kit Orr\nApologies      Bo Dale\n",
            ["+ Jo Marsh |  | Chair", "+ Ann Lee", "+ Kit Orr", "- Bo Dale"],
        ),
    ],
)
def test_titles_seats_and_labels_name_no_body(front: str, people: list[str], tmp_path: Path) -> None:
    assert list_people(lay_out(front), tmp_path) == people


@pytest.mark.parametrize(
    ("table", "people"),
    [
        (
            (
                "<tr><td>Present:</td><td>Jo Marsh (Chair)<br>Ann Lee</td><td>Pier Trust<br>HMPPS</td></tr>"
                "<tr><td>Apologies:</td><td>Bo Dale<br>Sue Hill</td><td>Quay Club<br>HMPPS</td></tr>"
            ),
            ["+ Jo Marsh | Pier Trust | Chair", "+ Ann Lee | HMPPS", "- Bo Dale | Quay Club", "- Sue Hill | HMPPS"],
        ),
        (
            (
                "<tr><th>Members</th><th>Officials</th><th>Apologies</th></tr><tr><td>Jo Marsh, Pier Trust<br>Ann Lee, "
                "Quay Club</td><td>Kit Orr, HMPPS<br>Al Reed, HMPPS</td><td>Bo Dale<br>Sue Hill</td></tr>"
            ),
            [
                "+ Jo Marsh | Pier Trust",
                "+ Ann Lee | Quay Club",
                "+ Kit Orr | HMPPS",
                "+ Al Reed | HMPPS",
                "- Bo Dale",
                "- Sue Hill",
            ],
        ),
        (
            (
                "<tr><th>Bishops</th><td>The Rt Revd Kit Orr, Bishop of Dale<br>The Ven Bo Dale</td></tr>"
                "<tr><th>Laity</th><td>Mr Al Reed<br>Mrs Jo Marsh</td></tr><tr><th>Absent</th><td>Dr May Rudd</td></tr>"
            ),
            [
                "+ The Rt Revd Kit Orr |  | Bishop of Dale",
                "+ The Ven Bo Dale",
                "+ Mr Al Reed",
                "+ Mrs Jo Marsh",
                "- Dr May Rudd",
            ],
        ),
    ],
)
def test_cells_of_several_lines_hold_a_person_a_line(table: str, people: list[str], tmp_path: Path) -> None:
    page = (
        f"<html><body><h1>Harbour Board</h1><p>4 May 2021</p><table>{table}</table><h2>1. Welcome</h2><p>The Chair "
        "welcomed everyone to the meeting and thanked them for coming.</p></body></html>"
    )

    assert list_people(page, tmp_path, name="minutes.html") == people


def test_one_person_of_a_secretariat_is_it(tmp_path: Path) -> None:
    front = "Present: Jo Marsh (Chair), Ann Lee and Kit Orr (Fresh Start)\nSecretariat: Sue Hill, Fresh Start\n"

    assert list_people(lay_out(front), tmp_path)[-1] == "+ Sue Hill | Fresh Start | Secretariat"


def test_the_day_under_a_signature_opens_no_second_meeting(tmp_path: Path) -> None:
    path = tmp_path / "minutes.txt"
    path.write_text(
        f"Harbour Board\n\nTUESDAY 4 MAY 2021\n\nPresent: Jo Marsh (Chair), Ann Lee{BODY}\n3. Locks\n\nThe locks were "
        "open.\n\n4. Lamps\n\nThe lamps were out.\n\nMinistry of Works\n5 May 2021\n",
        encoding="utf-8",
    )

    meetings = [one.meeting for one in read_file(path).minutes]

    assert [[section.title for section in one.sections] for one in meetings] == [
        ["Welcome", "Finance", "Locks", "Lamps"]
    ]


def test_an_office_with_its_field_speaks_as_the_person(tmp_path: Path) -> None:
    front = "Present\n\nJo Marsh\nDirector General, Rivers and Locks\n\nAnn Lee\nChief Medical Adviser\n"
    said = "\n1. Locks\n\nTHE DIRECTOR GENERAL, RIVERS AND LOCKS said that the gates had been mended.\n"
    text = f"Harbour Board\n\nMinutes of the meeting held on 4 May 2021\n\n{front}{said}"

    assert tell_speakers(read_minutes(text, tmp_path), "the gates had been mended") == {"Jo Marsh"}


def test_people_in_a_column_beside_their_label_are_a_list(tmp_path: Path) -> None:
    front = (
        "MINUTES (Some items are printed apart)\n\n"
        "Board:           Jo Marsh (Chair)\n"
        "                 Ms Ann Lee (Tenant Member)\n"
        "                 Kit Orr\n"
        "                 Al Reed\n"
        "Executive team:  Bo Rudd, Chief Executive\n"
        "                 Cy Hill, Director of Locks\n"
        "Minutes:         Di Dale, Company Secretary\n"
        "Apologies:       Ed Wood\n"
        "                 Flo Park\n"
    )

    assert list_people(lay_out(front), tmp_path) == [
        "+ Jo Marsh |  | Chair",
        "+ Ms Ann Lee |  | Tenant Member",
        "+ Kit Orr",
        "+ Al Reed",
        "+ Bo Rudd |  | Chief Executive",
        "+ Cy Hill |  | Director of Locks",
        "+ Di Dale |  | notes, Company Secretary",
        "- Ed Wood",
        "- Flo Park",
    ]
    meeting = read_minutes(lay_out(front), tmp_path).minutes.meeting
    assert [section.title for section in meeting.sections] == ["Welcome", "Finance"]


def test_a_gap_behind_a_label_of_something_else_heads_no_column(tmp_path: Path) -> None:
    front = "Project:         Long Quay\n                 The locks were open again.\n\nPresent: Jo Marsh, Al Reed\n"

    assert list_people(lay_out(front), tmp_path) == ["+ Jo Marsh", "+ Al Reed"]


def test_several_of_one_body_between_semicolons_share_what_stands_in_their_brackets(tmp_path: Path) -> None:
    front = (
        "Present\nIda Moor (Pier Trust, Chair); Jo Marsh, Al Reed, Kay Wren (Ferries Agency); "
        "Guy Holt, Bluefin Software (BS); Lou Fenn, Canal Council (Clerk)\n"
    )

    assert list_people(lay_out(front), tmp_path) == [
        "+ Ida Moor | Pier Trust | Chair",
        "+ Jo Marsh | Ferries Agency",
        "+ Al Reed | Ferries Agency",
        "+ Kay Wren | Ferries Agency",
        "+ Guy Holt | Bluefin Software",
        "+ Lou Fenn | Canal Council | Clerk",
    ]


@pytest.mark.parametrize(
    ("front", "people"),
    [
        (
            "Staff: Jo Marsh (Director), Al Reed (Head) and Kay Wren (Clerk), all Pier Agency; Ida Moor (Quay Co)\n",
            [
                "+ Jo Marsh | Pier Agency | Director",
                "+ Al Reed | Pier Agency | Head",
                "+ Kay Wren | Pier Agency | Clerk",
                "+ Ida Moor | Quay Co",
            ],
        ),
        (
            "Present\nJo Marsh (Pier Trust); Al Reed (Pier Trust, Secretary). Four other attendees dialled in.\n",
            ["+ Jo Marsh | Pier Trust", "+ Al Reed | Pier Trust | Secretary"],
        ),
        (
            "Present: Jo Marsh (Pier Trust)\nApologies\nAl Reed (AR), Kay Wren (KW), Ida Moor (Marl DC). JM sat.\n",
            ["+ Jo Marsh | Pier Trust", "- Al Reed", "- Kay Wren", "- Ida Moor | Marl DC"],
        ),
        (
            "Present: Jo Marsh (Pier Trust)\nApologies: Al Reed (Town Clerk) and PC Ida Moor (Marl Police)\n",
            ["+ Jo Marsh | Pier Trust", "- Al Reed || Town Clerk", "- PC Ida Moor | Marl Police"],
        ),
        (
            "Present\nJo Marsh, Pier Trust\nAl Reed, Canal Council\nFourteen, names not taken\n",
            ["+ Jo Marsh | Pier Trust", "+ Al Reed | Canal Council"],
        ),
    ],
)
def test_what_stands_beside_several_people_goes_to_whom_it_is_said_of(
    front: str, people: list[str], tmp_path: Path
) -> None:
    listed = [one.replace(" |  | ", " || ") for one in list_people(lay_out(front), tmp_path)]

    assert listed == people


def test_a_numbered_item_below_a_table_of_people_is_nobody_s_body(tmp_path: Path) -> None:
    front = """| Name | Role | Organisation |
| --- | --- | --- |
| Jo Marsh | Chair | Pier Trust |
| Al Reed | Clerk | Pier Trust |

## 1. Apologies

Kay Wren; Ida Moor (Canal Council).
"""

    assert list_people(lay_out(front), tmp_path, name="minutes.md")[:2] == [
        "+ Jo Marsh | Pier Trust | Chair",
        "+ Al Reed | Pier Trust | Clerk",
    ]
    assert not any("1. Apologies" in one for one in list_people(lay_out(front), tmp_path, name="minutes.md"))


def test_the_acronym_of_a_body_is_no_part_of_its_name_in_any_list(tmp_path: Path) -> None:
    rows = "| Jo Marsh | Pier Users Group (PUG) |\n| Kit Orr | Lock Council |\n"
    table = f"Attendance\n\n| Name | Organisation |\n|---|---|\n{rows}"
    line = "Present:\nJo Marsh, Pier Users Group (PUG)\nKit Orr, Lock Council\n"

    for at, front in enumerate((table, line)):
        people = list_people(lay_out(front), tmp_path, name=f"{at}.md")
        assert people == ["+ Jo Marsh | Pier Users Group", "+ Kit Orr | Lock Council"]
