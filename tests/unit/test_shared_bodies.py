"""What a whole attendance list, and the titles above it, tell of one person's body."""

from pathlib import Path

import pytest
from readings import BEHIND_A_LIST, read_minutes

from rr3search.parsing.front.titles import derive_body

_INSTITUTION = "Wexcombe and Marl Hospitals NHS Foundation Trust"


def list_people(people: str, folder: Path, *, above: str = f"{_INSTITUTION}\n") -> list[str]:
    text = f"Patients' Forum\n\n{above}\nMinutes of the meeting held on 4 May 2023\n\n{people}{BEHIND_A_LIST}"
    return [
        f"{one.name} @ {one.organisation} : {one.role}" for one in read_minutes(text, folder).minutes.meeting.attendees
    ]


@pytest.mark.parametrize(
    "people",
    [
        "Present:\nJo Marsh - Matron, Emergency Department, the Trust\nAl Reed - Head of Estates, the Trust\n",
        f"Present:\nJo Marsh, Matron, Emergency Department, {_INSTITUTION}\nAl Reed, Head of Estates, {_INSTITUTION}\n",
    ],
)
def test_a_unit_before_the_body_that_others_are_of_is_what_its_people_do(people: str, tmp_path: Path) -> None:
    assert list_people(people, tmp_path) == [
        f"Jo Marsh @ {_INSTITUTION} : Matron, Emergency Department",
        f"Al Reed @ {_INSTITUTION} : Head of Estates",
    ]


def test_a_noun_alone_is_the_title_s_body_and_not_a_guest_s(tmp_path: Path) -> None:
    people = "Present:\nJo Marsh - Matron, the Trust\nAl Reed - Clerk, the Trust\nKay Wren, Pier Trust\n"

    assert [line.split(" @ ")[1].split(" :")[0] for line in list_people(people, tmp_path)] == [
        _INSTITUTION,
        _INSTITUTION,
        "Pier Trust",
    ]


def test_a_title_in_capitals_names_the_body_as_names_are_written(tmp_path: Path) -> None:
    people = "Present:\nJo Marsh (JM), Agency, Director\nAl Reed (AR), Agency, Clerk\n"

    assert list_people(people, tmp_path, above="NATIONAL PORTS AND PIERS AGENCY\n")[0].startswith(
        "Jo Marsh @ National Ports and Piers Agency"
    )


def test_several_hold_an_office_together(tmp_path: Path) -> None:
    people = "Present: Mr Jo Marsh, Mrs Kay Wren and Mr Al Reed (patient governors); Ms Ida Hall (Rope Club)\n"

    assert list_people(people, tmp_path) == [
        "Mr Jo Marsh @ None : patient governors",
        "Mrs Kay Wren @ None : patient governors",
        "Mr Al Reed @ None : patient governors",
        "Ms Ida Hall @ Rope Club : None",
    ]


@pytest.mark.parametrize("head", ["From", "For", "On behalf of"])
def test_a_column_that_says_from_whom_people_come_is_their_body(head: str, tmp_path: Path) -> None:
    rows = "| Jo Marsh | Pier Trust | Yes |\n| Al Reed | Rope Club | Yes |\n"
    people = f"| Name | {head} | Present |\n|---|---|---|\n{rows}"
    text = f"# Pier Forum\n\n**4 May 2023**\n\n{people}{BEHIND_A_LIST}"
    attendees = read_minutes(text, tmp_path, name="minutes.md").minutes.meeting.attendees

    assert [(one.name, one.organisation) for one in attendees] == [("Jo Marsh", "Pier Trust"), ("Al Reed", "Rope Club")]


@pytest.mark.parametrize(
    ("title", "body"),
    [
        (f"{_INSTITUTION} - Patients' and Carers' Forum", f"{_INSTITUTION} Patients' and Carers' Forum"),
        ("Pier Council - Planning Committee", "Pier Council"),
        ("WICK DISTRICT COUNCIL - Pier Forum", "WICK DISTRICT COUNCIL Pier Forum"),
        ("Wick Parish Council - Meeting of Wick Parish Council", "Wick Parish Council"),
        ("Pier Forum - Boats", "Pier Forum"),
    ],
)
def test_an_institution_of_any_kind_may_stand_before_its_organ(title: str, body: str) -> None:
    assert derive_body(title) == body


def test_one_guest_of_a_body_is_not_the_host(tmp_path: Path) -> None:
    people = "Present:\nJo Marsh - Matron, the Trust\nKay Wren, Pier Trust\n"

    assert list_people(people, tmp_path, above="")[0] == "Jo Marsh @ the Trust : Matron"
