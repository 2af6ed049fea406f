"""Attendance as public bodies print it: people with their body and office under labels and in tables of many kinds."""

import time
from pathlib import Path

import pytest
from readings import BEHIND_A_LIST, read_minutes, tell_speakers

from rr3search.language.labelled_bodies import find_labelled_body

_TITLE = "Quay Liaison Forum\n\nMinutes of the meeting held on 4 May 2023\n\n"


def _list_people(front: str, folder: Path, *, name: str = "minutes.txt") -> list[str]:
    """List everybody: "+ name @ organisation : office", "-" if away."""
    meeting = read_minutes(f"{_TITLE}{front}{BEHIND_A_LIST}", folder, name=name).minutes.meeting
    return [
        f"{'+' if one.present else '-'} {one.name}"
        f"{f' @ {one.organisation}' if one.organisation else ''}{f' : {one.role}' if one.role else ''}"
        for one in meeting.attendees
    ]


@pytest.mark.parametrize(
    ("front", "people"),
    [
        (
            (
                "Pier Harbour Trust (PHT): Ann Lee, Chief Executive (AL); Bo Dale, Wharfinger (BD)\n"
                "Marl Rowing Club (MRC): Cy Hill, Captain (CH)\nPublic: six\n"
            ),
            [
                "+ Ann Lee @ Pier Harbour Trust : Chief Executive",
                "+ Bo Dale @ Pier Harbour Trust : Wharfinger",
                "+ Cy Hill @ Marl Rowing Club : Captain",
            ],
        ),
        (
            (
                "Here tonight: Prof. Ann Lee (lay Chair), Bo Dale and Cy Hill (Pier Trust), Ida Frost (Rope Club). "
                "Around twenty members of the public.\n\nWHY WE ARE HERE\n"
            ),
            [
                "+ Prof. Ann Lee : lay Chair",
                "+ Bo Dale @ Pier Trust",
                "+ Cy Hill @ Pier Trust",
                "+ Ida Frost @ Rope Club",
            ],
        ),
        (
            "Attending: Ann Lee (AL, Chair) and Bo Dale (BD), Pier Council; Cy Hill (CH) and Ida Frost (IF), Lea.\n",
            [
                "+ Ann Lee @ Pier Council : Chair",
                "+ Bo Dale @ Pier Council",
                "+ Cy Hill @ Lea",
                "+ Ida Frost @ Lea",
            ],
        ),
        (
            "Who joined the call\n\nAnn Lee (Pier Trust)\nBo Dale (Rope Club)\n",
            ["+ Ann Lee @ Pier Trust", "+ Bo Dale @ Rope Club"],
        ),
        (
            "Attendees\n\nPier Group: Mr Bo Dale\n\nHeritage Funding Council: Mr Cy Hill\n\nClear Trust: Ms Ann Lee\n",
            ["+ Mr Bo Dale @ Pier Group", "+ Mr Cy Hill @ Heritage Funding Council", "+ Ms Ann Lee @ Clear Trust"],
        ),
        (
            (
                "Attendance\n\nIndependent Chair: Ann Lee\n"
                "Dunmere Homes: Bo Dale (BD), Head of Repairs; Cy Hill (CH), Caretaker\n"
                "Larch Roofing: Di Park (DP), Site Manager\nNot represented: Marl Borough Council\n"
            ),
            [
                "+ Ann Lee : Independent Chair",
                "+ Bo Dale @ Dunmere Homes : Head of Repairs",
                "+ Cy Hill @ Dunmere Homes : Caretaker",
                "+ Di Park @ Larch Roofing : Site Manager",
            ],
        ),
        (
            (
                "For the tenants: Ann Lee (Chair); Bo Dale, Elm Court; Cy Hill, Marsh Residents' Group\n"
                "For the landlord: Di Park, Head of Income; Ed Wood, Surveyor\n"
                "For the contractor: Flo Rudd, Larch Roofing\n"
                "Absent with apologies: Guy Holt, Marl Council\nMinutes: Hal Moor, Dunmere Homes\n"
            ),
            [
                "+ Ann Lee : Chair",
                "+ Bo Dale @ Elm Court",
                "+ Cy Hill @ Marsh Residents' Group",
                "+ Di Park : Head of Income",
                "+ Ed Wood : Surveyor",
                "+ Flo Rudd @ Larch Roofing",
                "- Guy Holt @ Marl Council",
                "+ Hal Moor @ Dunmere Homes : notes",
            ],
        ),
        (
            (
                "Present: Cllr Ann Lee (Chair), Cllr Bo Dale, Cllr Cy Hill\n"
                "Officers in attendance: Di Park, Town Clerk; Ed Wood, Finance Officer\nApologies: Cllr Flo Rudd\n"
            ),
            [
                "+ Cllr Ann Lee : Chair",
                "+ Cllr Bo Dale",
                "+ Cllr Cy Hill",
                "+ Di Park : Town Clerk",
                "+ Ed Wood : Finance Officer",
                "- Cllr Flo Rudd",
            ],
        ),
        (
            (
                "Governors present: Mrs Ann Lee (Chair), Mr Bo Dale (Parent Governor), Rev Cy Hill (Foundation "
                "Governor)\n"
                "In attendance: Mrs Di Park (Clerk), Mr Ed Wood (Deputy Headteacher)\n"
                "Apologies: Dr Flo Rudd (LA Governor)\n"
            ),
            [
                "+ Mrs Ann Lee : Chair",
                "+ Mr Bo Dale : Parent Governor",
                "+ Rev Cy Hill : Foundation Governor",
                "+ Mrs Di Park : Clerk",
                "+ Mr Ed Wood : Deputy Headteacher",
                "- Dr Flo Rudd : LA Governor",
            ],
        ),
        (
            (
                "Present:\nDr Ann Lee, Chair (AL)\nMr Bo Dale OBE, Non-Executive Director (BD)\n"
                "Ms Cy Hill, Chief Nurse (CH)\n"
                "\n"
                "In attendance:\nDi Park, Head of Governance, minutes (DP)\n\nApologies:\nEd Wood, Medical Director\n"
            ),
            [
                "+ Dr Ann Lee : Chair",
                "+ Mr Bo Dale OBE : Non-Executive Director",
                "+ Ms Cy Hill : Chief Nurse",
                "+ Di Park : Head of Governance, minutes",
                "- Ed Wood : Medical Director",
            ],
        ),
        (
            (
                "Present\n\nHer Honour Judge Ann Lee (Chair)\nBo Dale, Crown Prosecution Service\n"
                "Cy Hill, Defence Solicitors' Group\n"
                "Insp Di Park, Marl Police\n\nApologies\n\nEd Wood, Probation Service\n"
            ),
            [
                "+ Her Honour Judge Ann Lee : Chair",
                "+ Bo Dale @ Crown Prosecution Service",
                "+ Cy Hill @ Defence Solicitors' Group",
                "+ Insp Di Park @ Marl Police",
                "- Ed Wood @ Probation Service",
            ],
        ),
        (
            (
                "Network Rail: Ann Lee (Route Director), Bo Dale (Station Manager)\n"
                "Marl Trains: Cy Hill (Head of Stakeholders)\n"
                "Rail Users' Group: Di Park, Ed Wood\nSorry not to be with us: Flo Rudd (Marl Trains)\n"
            ),
            [
                "+ Ann Lee @ Network Rail : Route Director",
                "+ Bo Dale @ Network Rail : Station Manager",
                "+ Cy Hill @ Marl Trains : Head of Stakeholders",
                "+ Di Park @ Rail Users' Group",
                "+ Ed Wood @ Rail Users' Group",
                "- Flo Rudd @ Marl Trains",
            ],
        ),
        (
            (
                "Trustees present: Ann Lee (Chair), Bo Dale (Treasurer) and Cy Hill\nStaff: Di Park (Director)\n"
                "Observers: Ed Wood (Lottery Fund)\nUnable to attend: Flo Rudd\n"
            ),
            [
                "+ Ann Lee : Chair",
                "+ Bo Dale : Treasurer",
                "+ Cy Hill",
                "+ Di Park : Director",
                "+ Ed Wood @ Lottery Fund",
                "- Flo Rudd",
            ],
        ),
        (
            (
                "Members: Professor Ann Lee (Chair); Dr Bo Dale, Faculty of Law; Ms Cy Hill, Students' Union\n"
                "Officers: Mr Di Park, Registrar; Mrs Eve Wood, Secretary\nBy invitation: Dr Flo Rudd, Library\n"
            ),
            [
                "+ Professor Ann Lee : Chair",
                "+ Dr Bo Dale @ Faculty of Law",
                "+ Ms Cy Hill @ Students' Union",
                "+ Mr Di Park : Registrar",
                "+ Mrs Eve Wood : Secretary",
                "+ Dr Flo Rudd @ Library",
            ],
        ),
        (
            (
                "Attendees:\nAnn Lee, Pier Trust (Chair)\nBo Dale, Marl Council (for Cy Hill)\n"
                "Di Park, Lock Agency (via Teams)\n"
            ),
            ["+ Ann Lee @ Pier Trust : Chair", "+ Bo Dale @ Marl Council", "+ Di Park @ Lock Agency"],
        ),
        (
            (
                "Staff side: Ann Lee (Unison), Bo Dale (GMB)\n"
                "Management side: Cy Hill, HR Director; Di Park, Head of Estates\n"
                "Apologies: Ed Wood (Unite)\n"
            ),
            [
                "+ Ann Lee @ Unison",
                "+ Bo Dale @ GMB",
                "+ Cy Hill : HR Director",
                "+ Di Park : Head of Estates",
                "- Ed Wood @ Unite",
            ],
        ),
        (
            (
                "Invited: Ann Lee (Pier Trust); Bo Dale (Marl Council)\n"
                "Visitors: Cy Hill, Lock Agency; Di Park, Canal Society\n"
            ),
            [
                "+ Ann Lee @ Pier Trust",
                "+ Bo Dale @ Marl Council",
                "+ Cy Hill @ Lock Agency",
                "+ Di Park @ Canal Society",
            ],
        ),
        (
            (
                "Present: Ann Lee (Chair), Bo Dale, Cy Hill\nRepresenting the Diocese of Marl: Canon Di Park\n"
                "Clerk to the Governors: Ed Wood\n"
            ),
            [
                "+ Ann Lee : Chair",
                "+ Bo Dale",
                "+ Cy Hill",
                "+ Canon Di Park @ Diocese of Marl",
                "+ Ed Wood : Clerk to the Governors",
            ],
        ),
        (
            "Chair: Ann Lee, Pier Trust\nSecretary: Bo Dale, Marl Council\nPresent: Cy Hill, Di Park, Ed Wood\n",
            [
                "+ Ann Lee @ Pier Trust : Chair",
                "+ Bo Dale @ Marl Council : Secretary",
                "+ Cy Hill",
                "+ Di Park",
                "+ Ed Wood",
            ],
        ),
        (
            (
                "Present: Ann Lee (Chair), Bo Dale, Cy Hill\n"
                "Minutes: Di Park (DP), Support Officer, Dunmere Homes. Nine others came.\n"
            ),
            ["+ Ann Lee : Chair", "+ Bo Dale", "+ Cy Hill", "+ Di Park @ Dunmere Homes : notes, Support Officer"],
        ),
        (
            "Present: Ann Lee, Bo Dale and Cy Hill\nChairs: Di Park, Ed Wood\n",
            ["+ Ann Lee", "+ Bo Dale", "+ Cy Hill", "+ Di Park : Chair", "+ Ed Wood : Chair"],
        ),
        (
            (
                "Marl County Council: Cllr Ann Lee; Bo Dale, Highways Department; Cy Hill, Area Engineer\n"
                "Lock Parish Council: Cllr Di Park (Chairman)\nResidents: Ed Wood, Flo Rudd\n"
            ),
            [
                "+ Cllr Ann Lee @ Marl County Council",
                "+ Bo Dale @ Marl County Council : Highways Department",
                "+ Cy Hill @ Marl County Council : Area Engineer",
                "+ Cllr Di Park @ Lock Parish Council : Chairman",
                "+ Ed Wood",
                "+ Flo Rudd",
            ],
        ),
        (
            "HMPPS officials: Ann Lee (Deputy Director); Bo Dale (Policy Lead)\nClerks: Cy Hill, Di Park\n",
            ["+ Ann Lee @ HMPPS : Deputy Director", "+ Bo Dale @ HMPPS : Policy Lead", "+ Cy Hill", "+ Di Park"],
        ),
        (
            "Present: Ann Lee, Deputy Dock Master (DDM); Bo Dale, Lay Member; Cy Hill, Vice Chair\n",
            ["+ Ann Lee : Deputy Dock Master", "+ Bo Dale : Lay Member", "+ Cy Hill : Vice Chair"],
        ),
        (
            (
                "On behalf of the Trust: Ann Lee, Chief Executive, and Bo Dale, Medical Director\n"
                "On behalf of Marl Council: Cy Hill, Director of Public Health\n"
            ),
            [
                "+ Ann Lee : Chief Executive",
                "+ Bo Dale : Medical Director",
                "+ Cy Hill @ Marl Council : Director of Public Health",
            ],
        ),
        (
            (
                "Judiciary: HHJ Ann Lee (Chair); DJ Bo Dale\nHMCTS: Cy Hill, Operations Manager; "
                "Di Park, Listing Officer\n"
                "Police: Insp Ed Wood\nNot present: Flo Rudd (Probation Service)\n"
            ),
            [
                "+ HHJ Ann Lee : Chair",
                "+ DJ Bo Dale",
                "+ Cy Hill @ HMCTS : Operations Manager",
                "+ Di Park @ HMCTS : Listing Officer",
                "+ Insp Ed Wood @ Police",
                "- Flo Rudd @ Probation Service",
            ],
        ),
        (
            (
                "School staff: Ann Lee (Head), Bo Dale (Bursar)\nParents: Cy Hill, Di Park\n"
                "Council: Ed Wood (Admissions Officer)\n"
            ),
            ["+ Ann Lee : Head", "+ Bo Dale : Bursar", "+ Cy Hill", "+ Di Park", "+ Ed Wood : Admissions Officer"],
        ),
        (
            "Present for Pier Trust: Ann Lee, Bo Dale\nPresent for Marl Council: Cy Hill (Head of Parks)\n",
            ["+ Ann Lee @ Pier Trust", "+ Bo Dale @ Pier Trust", "+ Cy Hill @ Marl Council : Head of Parks"],
        ),
        (
            "Present: Ann Lee, waste services, Marl Borough Council; Bo Dale, Pier Trust\n",
            ["+ Ann Lee @ Marl Borough Council : waste services", "+ Bo Dale @ Pier Trust"],
        ),
    ],
)
def test_people_have_the_body_that_stands_over_them_or_beside_them(
    front: str, people: list[str], tmp_path: Path
) -> None:
    assert _list_people(front, tmp_path) == people


@pytest.mark.parametrize(
    ("front", "people"),
    [
        (
            (
                "| Who they speak for | Delegate | Shown as |\n|---|---|---|\n| Independent Chair | Ann Lee | AL |\n"
                "| Pier Trust | Bo Dale, Dock Master | DM |\n| Pier Trust | Cy Hill | CH |\n"
                "| Marl Rowing Club | Di Park, Captain | DP |\n"
            ),
            [
                "+ Ann Lee : Independent Chair",
                "+ Bo Dale @ Pier Trust : Dock Master",
                "+ Cy Hill @ Pier Trust",
                "+ Di Park @ Marl Rowing Club : Captain",
            ],
        ),
        (
            (
                "| Delegate | On behalf of |\n|---|---|\n| Ann Lee (Chair) | Pier Trust |\n| Bo Dale | Marl Council |\n"
                "| Cy Hill | Lock Agency |\n"
            ),
            ["+ Ann Lee @ Pier Trust : Chair", "+ Bo Dale @ Marl Council", "+ Cy Hill @ Lock Agency"],
        ),
        (
            (
                "| Who | Post held |\n|---|---|\n| Ann Lee | Head of Governance |\n| Bo Dale | Finance Director |\n"
                "| Cy Hill | Clerk |\n"
            ),
            ["+ Ann Lee : Head of Governance", "+ Bo Dale : Finance Director", "+ Cy Hill : Clerk"],
        ),
        (
            (
                "| Name | Organisation | Attended |\n|---|---|---|\n| Ann Lee | Pier Trust | Y |\n"
                "| Bo Dale | Marl Council | N |\n"
            ),
            ["+ Ann Lee @ Pier Trust", "- Bo Dale @ Marl Council"],
        ),
        (
            (
                "| Seat | Holder | There? |\n|---|---|---|\n| Pier Trust | Ann Lee | yes |\n"
                "| Marl Council | Bo Dale | apologies |\n"
                "| Lock Agency | Cy Hill | yes |\n"
            ),
            ["+ Ann Lee @ Pier Trust", "- Bo Dale @ Marl Council", "+ Cy Hill @ Lock Agency"],
        ),
    ],
)
def test_the_columns_of_a_table_are_told_by_what_stands_in_them(front: str, people: list[str], tmp_path: Path) -> None:
    assert _list_people(front, tmp_path, name="minutes.md") == people


@pytest.mark.parametrize(
    "table",
    [
        (
            "| Task | With | By |\n|---|---|---|\n| Mend the gate | Ann Lee | 4 June |\n"
            "| Paint the door | Bo Dale | 5 June |\n"
        ),
        "| Subject | Led by |\n|---|---|\n| Harbour Dues | Ann Lee |\n| Dredging | Bo Dale |\n",
    ],
)
def test_a_table_of_tasks_lists_nobody(table: str, tmp_path: Path) -> None:
    assert _list_people(table, tmp_path, name="minutes.md") == []


@pytest.mark.parametrize(
    ("page", "people"),
    [
        (
            (
                "<dl><dt>Independent Chair</dt><dd>Ann Lee (AL)</dd><dt>Pier Trust (PT)</dt><dd>Bo Dale, "
                "Director (BD)</dd>"
                "<dd>Cy Hill, Surveyor (CH)</dd><dt>Marl Boat Hire (MBH)</dt><dd>Di Park (DP)</dd><dt>Clerk to "
                "the Forum</dt>"
                "<dd>Ed Wood (Clerk)</dd><dt>Public gallery</dt><dd>four</dd></dl>"
            ),
            [
                "+ Ann Lee : Independent Chair",
                "+ Bo Dale @ Pier Trust : Director",
                "+ Cy Hill @ Pier Trust : Surveyor",
                "+ Di Park @ Marl Boat Hire",
                "+ Ed Wood : Clerk to the Forum",
            ],
        ),
        (
            (
                "<h3>Tenants</h3><ul><li>Ann Lee, Elm Court (Chair)</li><li>Bo Dale, Oak Court</li></ul>"
                "<h3>Dunmere Homes</h3><ul><li>Cy Hill, Head of Repairs</li><li>Di Park, Surveyor</li></ul>"
                "<h3>Apologies</h3><ul><li>Ed Wood, Oak Court</li></ul>"
            ),
            [
                "+ Ann Lee @ Elm Court : Chair",
                "+ Bo Dale @ Oak Court",
                "+ Cy Hill @ Dunmere Homes : Head of Repairs",
                "+ Di Park @ Dunmere Homes : Surveyor",
                "- Ed Wood @ Oak Court",
            ],
        ),
        (
            (
                "<p><b>Tenants:</b> Ann Lee, Chair; Bo Dale, Elm Court<br><b>Dunmere Homes:</b> Cy Hill, "
                "Director; Di Park, "
                "Caretaker<br><b>Sorry not to be there:</b> Ed Wood, Oak Court</p>"
            ),
            [
                "+ Ann Lee : Chair",
                "+ Bo Dale @ Elm Court",
                "+ Cy Hill @ Dunmere Homes : Director",
                "+ Di Park @ Dunmere Homes : Caretaker",
                "- Ed Wood @ Oak Court",
            ],
        ),
    ],
)
def test_a_page_lists_people_below_their_body(page: str, people: list[str], tmp_path: Path) -> None:
    html = (
        f"<html><body><h1>Quay Liaison Forum</h1><p>Minutes of the meeting held on 4 May "
        f"2023</p><h2>Attendance</h2>{page}"
        "<h2>1. Welcome</h2><p>The Chair welcomed everyone to the meeting and thanked them for "
        "coming.</p></body></html>"
    )
    meeting = read_minutes(html, tmp_path, name="minutes.html").minutes.meeting

    assert [
        f"{'+' if one.present else '-'} {one.name}"
        f"{f' @ {one.organisation}' if one.organisation else ''}{f' : {one.role}' if one.role else ''}"
        for one in meeting.attendees
    ] == people


def test_letters_behind_an_office_call_its_holder(tmp_path: Path) -> None:
    front = (
        "Attendance\n\nPier Commissioners: Ann Lee, Dock Master (DM); Bo Dale, Deputy Dock Master (DDM)\n"
        "Marl Boat Hire: Cy Hill, Wherryman in Chief (WIC)\n"
    )
    said = (
        "\n1. Dredging\n\nDM said that the silt had gone. DDM replied that the bar was deeper. "
        "WIC asked about the lights.\n"
    )
    reading = read_minutes(f"{_TITLE}{front}{said}", tmp_path)

    assert tell_speakers(reading, "the silt had gone") == {"Ann Lee"}
    assert tell_speakers(reading, "the bar was deeper") == {"Bo Dale"}
    assert tell_speakers(reading, "asked about the lights") == {"Cy Hill"}


def test_the_chair_of_another_body_does_not_hide_the_chair(tmp_path: Path) -> None:
    front = "Independent Chair: Ann Lee\nPier Anglers' Club: Bo Dale, Chairman; Cy Hill, Treasurer\n"
    reading = read_minutes(
        f"{_TITLE}Attendance\n\n{front}\n1. Locks\n\nThe Chair said that the gates were shut.\n", tmp_path
    )

    assert reading.minutes.meeting.chair == "Ann Lee"
    assert tell_speakers(reading, "the gates were shut") == {"Ann Lee"}


def test_an_institution_before_the_name_of_its_panel_is_not_who_met(tmp_path: Path) -> None:
    text = (
        f"# Dunmere Homes: Tenant Panel\n\nNotes of meeting 3, 4 May 2023\n\nPresent: Ann Lee, Bo Dale{BEHIND_A_LIST}"
    )

    assert read_minutes(text, tmp_path, name="minutes.md").minutes.meeting.body == "Dunmere Homes Tenant Panel"


def test_one_word_over_people_is_their_body_where_the_text_writes_it_as_a_name(tmp_path: Path) -> None:
    front = "Tarrow: Ann Lee, Director; Bo Dale, Policy Officer\nLocals: Cy Hill, Treasurer; Di Park, Secretary\n"
    said = "\n1. Locks\n\nIt was reported that Tarrow had mended the gates and that the locals were pleased.\n"
    meeting = read_minutes(f"{_TITLE}{front}{said}", tmp_path).minutes.meeting

    assert [(one.name, one.organisation) for one in meeting.attendees] == [
        ("Ann Lee", "Tarrow"),
        ("Bo Dale", "Tarrow"),
        ("Cy Hill", None),
        ("Di Park", None),
    ]


@pytest.mark.parametrize(
    "label", ["In Person", "Via Teams", "By Telephone", "Late Arrivals", "Left Early", "Not Present", "Room 4"]
)
def test_how_people_were_there_is_no_body(label: str) -> None:
    assert find_labelled_body(label) is None


@pytest.mark.parametrize("hostile", ["A&" * 2_000 + "!", "A / " * 2_000 + "!", "Pier" + " present" * 4_000])
def test_a_hostile_label_is_read_in_no_time(hostile: str) -> None:
    started = time.process_time()
    find_labelled_body(hostile)

    assert time.process_time() - started < 1
