import pytest

from rr3search.domain import Attendee
from rr3search.language.group_labels import GroupLabel, find_group_label
from rr3search.parsing.attendance.entries import read_attendance_line


@pytest.mark.parametrize(
    ("line", "name", "organisation", "role", "initials"),
    [
        ("Jo Marsh, Bridgeway (co-opted)", "Jo Marsh", "Bridgeway", "co-opted", None),
        ("Jo Marsh, Bridgeway", "Jo Marsh", "Bridgeway", None, None),
        ("Jo Marsh", "Jo Marsh", None, None, None),
        ("Jo Marsh (JM) Bridgeway (Chair)", "Jo Marsh", "Bridgeway", "Chair", "JM"),
        ("Jo Marsh (J.M.), Bridgeway", "Jo Marsh", "Bridgeway", None, "JM"),
        ("Jo Marsh – Director of Policy, Bridgeway", "Jo Marsh", "Bridgeway", "Director of Policy", None),
        ("Jo Marsh | Bridgeway | Chair", "Jo Marsh", "Bridgeway", "Chair", None),
        ("Jo Marsh\tJM\tChief Officer", "Jo Marsh", None, "Chief Officer", "JM"),
        ("Director of Policy (Jo Marsh) – JM", "Jo Marsh", None, "Director of Policy", "JM"),
        ("HMPPS – Jo Marsh", "Jo Marsh", "HMPPS", None, None),
        ("Jo Marsh (Bridgeway, Chair)", "Jo Marsh", "Bridgeway", "Chair", None),
        ("Jo Marsh, Department for Homes (DfH)", "Jo Marsh", "Department for Homes", None, None),
        ("Jo Marsh (Ministry of Justice (MoJ))", "Jo Marsh", "Ministry of Justice", None, None),
        ("Jo Marsh, Lancashire Women (co-opted)", "Jo Marsh", "Lancashire Women", "co-opted", None),
        ("Gill Lund, Social Interest Group/Penrose", "Gill Lund", "Social Interest Group/Penrose", None, None),
        ("Jo Marsh (JM), Bluefin Software (Chair)", "Jo Marsh", "Bluefin Software", "Chair", "JM"),
        ("JM - Jo Marsh, Keys Service", "Jo Marsh", "Keys Service", None, "JM"),
        ("City Manager Alan Voss", "Alan Voss", None, "City Manager", None),
        ("Councillor George Hay (Chair)", "Councillor George Hay", None, "Chair", None),
        ("Zoe Yard, Volunteer Link Penrose", "Zoe Yard", "Volunteer Link Penrose", None, None),
        ("Jo Marsh, PhD, Institute of Directors", "Jo Marsh", "Institute of Directors", None, None),
        ("Charles Board (Treasurer, cb2)", "Charles Board", None, "Treasurer", None),
        ("Mr P Hurst (in the Chair)", "Mr P Hurst", None, "in the Chair", None),
    ],
)  # fmt: skip
def test_a_line_names_one_person(
    line: str, *, name: str, organisation: str | None, role: str | None, initials: str | None
) -> None:
    (person,) = read_attendance_line(line, is_present=True)

    assert person.attendee == Attendee(name, organisation, role, present=True)
    assert person.initials == initials


@pytest.mark.parametrize(
    ("line", "note", "principal"),
    [
        ("Jo Marsh (items 1-4)", "items 1-4", None),
        ("Jo Marsh (part meeting)", "part meeting", None),
        ("Jo Marsh, Hub (by phone)", "by phone", None),
        ("Jo Marsh, Hub (until item 6)", "until item 6", None),
        ("Jo Marsh (from 10.30), Hub", "from 10.30", None),
        ("Al Reed (for Jo Marsh), Northgate", None, "Jo Marsh"),
        ("Al Reed (deputising for JM)", None, "JM"),
        ("Al Reed, Northgate (substitute for Jo Marsh)", None, "Jo Marsh"),
        ("Al Reed (representing Northgate)", None, None),
    ],
)
def test_a_line_tells_how_and_for_whom_they_were_there(line: str, note: str | None, principal: str | None) -> None:
    (person,) = read_attendance_line(line, is_present=True)

    assert (person.attendee.note, person.attendee.deputises_for) == (note, principal)


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("Jo Marsh (Hub), Al Reed and Bo Lee (Keys)", [("Jo Marsh", "Hub"), ("Al Reed", "Keys"), ("Bo Lee", "Keys")]),
        ("Jo Marsh, Al Reed and Bo Lee", [("Jo Marsh", None), ("Al Reed", None), ("Bo Lee", None)]),
        ("Jo Marsh, Bridgeway; Al Reed, Northgate", [("Jo Marsh", "Bridgeway"), ("Al Reed", "Northgate")]),
        ("Sue (chair), Bill, Tariq", [("Sue", None), ("Bill", None), ("Tariq", None)]),
        ("Cllrs P Noakes (Chairman), J Birch", [("P Noakes", None), ("J Birch", None)]),
        ("Pier Trust: Geoff Dobson, Mark Day", [("Geoff Dobson", "Pier Trust"), ("Mark Day", "Pier Trust")]),
        ("Brigid and Mark Walsh", [("Brigid Walsh", None), ("Mark Walsh", None)]),
        ("Jo Marsh, Fire and Rescue Trust; Al Reed", [("Jo Marsh", "Fire and Rescue Trust"), ("Al Reed", None)]),
        ("Mrs W Field (Clerk), 3 members of the public", [("Mrs W Field", None)]),
    ],
)  # fmt: skip
def test_a_run_names_several(line: str, people: list[tuple[str, str | None]]) -> None:
    read = read_attendance_line(line, is_present=True, is_run=True)

    assert [(one.attendee.name, one.attendee.organisation) for one in read] == people


@pytest.mark.parametrize(
    "line",
    ["HMPPS - 3 officials", "[REDACTED]", "none", "Name | Organisation", "the usual people", "Northgate Council", ""],
)
def test_what_has_no_name_is_nobody(line: str) -> None:
    assert read_attendance_line(line, is_present=True) == []


@pytest.mark.parametrize(
    ("line", "is_present", "rest"),
    [
        ("Present:", True, ""),
        ("Attendees", True, ""),
        ("In attendance", True, ""),
        ("Members present: Jo Marsh", True, "Jo Marsh"),
        ("Attendees and apologies", True, ""),
        ("Apologies for absence", False, ""),
        ("Apologies: none", False, "none"),
        ("Apologies were received from Jo Marsh.", False, "Jo Marsh."),
        ("By invitation:", True, ""),
        ("PRESENT—", True, ""),
    ],
)
def test_a_label_opens_a_group(line: str, rest: str, *, is_present: bool) -> None:
    assert find_group_label(line) == GroupLabel(is_present=is_present, rest=rest)


@pytest.mark.parametrize("line", ["Members noted the report.", "Welcome", "The apologies were late", "Jo Marsh"])
def test_other_lines_are_no_label(line: str) -> None:
    assert find_group_label(line) is None
