"""What a mark, a reference, a new action, a guest and the name of the body tell of earlier actions."""

from pathlib import Path

import pytest
from readings import read_minutes
from registers import HARBOUR_FIRST, HARBOUR_PEOPLE, HARBOUR_SECOND, build, build_harbour, list_entries, tell_harbour

from rr3search.domain import EntryStatus


@pytest.mark.parametrize(
    "later",
    [
        "Slipway. Two firms had called. Ms Pike had three prices for resurfacing. Action closed.",
        "Slipway. The three quotations for resurfacing were in the papers. Completed.",
    ],
)
def test_a_mark_says_what_became_of_what_stands_before_it(tmp_path: Path, later: str) -> None:
    assert tell_harbour(tmp_path, HARBOUR_FIRST, f"1. Harbour\n\n{later}\n") == {0: EntryStatus.REPORTED_DONE}


def test_a_mark_is_about_the_nearest_words(tmp_path: Path) -> None:
    later = (
        "The slipway and its three quotations were looked at. The draft policy on paddleboards was late. Carried over."
    )

    assert tell_harbour(tmp_path, HARBOUR_FIRST, f"1. Harbour\n\n{later}\n")[4] is EntryStatus.CARRIED_FORWARD


def test_an_action_is_withdrawn_by_its_reference(tmp_path: Path) -> None:
    table = "1. Actions\n\nAction 1.1: Nora Pike to paint the lighthouse.\n\nAction 1.2: Nora Pike to mend the crane.\n"

    told = tell_harbour(
        tmp_path, table, "1. Lighthouse\n\nThe lighthouse had been sold. Action 1.1 was accordingly withdrawn.\n"
    )

    assert told == {0: EntryStatus.SUPERSEDED}


def test_an_action_that_chases_another_takes_its_place(tmp_path: Path) -> None:
    later = (
        "1. Footbridge\n\nThe Secretary had written to the railway company and had received no reply.\n\n"
        "Action: Tess Moll to chase the railway company.\n"
    )

    asked, *_ = build_harbour(
        tmp_path, "1. Path\n\nAction: Tess Moll to ask the railway company about the path.\n", later
    )

    assert asked.status is EntryStatus.SUPERSEDED
    assert asked.superseded_by


def test_whoever_was_to_be_invited_and_speaks_has_been_invited(tmp_path: Path) -> None:
    invite = "1. Safety\n\nAction: Owen Rudd to invite the Lifeboat Institution to the June meeting.\n"
    speech = "1. Safety\n\nMr Sams said that the crew had gone out nine times.\n"

    assert tell_harbour(tmp_path, invite, speech, guest="Leo Sams, Lifeboat Institution\n") == {
        0: EntryStatus.REPORTED_DONE
    }
    assert tell_harbour(tmp_path, invite, speech, guest="Leo Sams, Yacht Club\n") == {}


def test_a_body_printed_in_full_and_shortened_is_one_where_the_same_people_sit(tmp_path: Path) -> None:
    readings = [
        read_minutes(
            f"{name}\n\nMinutes of the meeting held on {day}\n\n{HARBOUR_PEOPLE}\n{body}", tmp_path, name=f"{day}.txt"
        )
        for name, day, body in (
            ("Wexcombe Harbour Pier Forum", "9 March 2023", HARBOUR_SECOND),
            ("Pier Forum", "8 June 2023", "1. Matters arising\n\nThe byelaws had been circulated on 3 April.\n"),
        )
    ]
    entries = list_entries(readings)

    assert [entry.status for entry in entries][6] is EntryStatus.REPORTED_DONE


def test_a_new_task_on_what_was_closed_the_same_day_is_another(tmp_path: Path) -> None:
    first = "1. Business\n\nAction: Carl Dove to bring a policy on paddleboards to the June meeting.\n"
    later = (
        "1. Actions from the last meeting\n\n| Action | Owner | Position |\n|---|---|---|\n"
        "| Bring a policy on paddleboards | Carl Dove | Closed |\n\n"
        "2. New actions\n\nAction: Carl Dove to give every club the policy on paddleboards.\n"
    )

    entries = build(tmp_path, first, later)

    assert [(entry.linked.action.text[:12], entry.status) for entry in entries] == [
        ("Carl Dove to", EntryStatus.REPORTED_DONE),
        ("Carl Dove to", EntryStatus.OPEN),
    ]


def test_what_was_done_to_another_thing_at_the_same_place_closes_nothing(tmp_path: Path) -> None:
    first = "1. Business\n\nAction: Gus Hart to find out what stood in the way of licences at Wick Pier and report.\n"
    later = "1. Pier\n\nOil had been given to 88 boats with licences at Wick Pier since May.\n"

    assert [entry.status for entry in build(tmp_path, first, later)] == [EntryStatus.OPEN]


def test_an_owner_whom_the_minutes_call_by_a_first_name_is_the_one_on_the_list(tmp_path: Path) -> None:
    first = "1. Business\n\nAction: Carl Dove to circulate the fees for unpaid berths and the marina plan.\n"
    told = "Carl had sent round the unpaid berths on 3 May."
    later = "1. Quay\n\nCarl said that the tide was high. Eva said that it was not.\n\n2. Berths\n\n{}\n"

    assert [entry.status for entry in build(tmp_path, first, later.format(told))] == [EntryStatus.REPORTED_DONE]
    assert [entry.status for entry in build(tmp_path, first, later.format(told.replace("Carl", "Eva")))] == [
        EntryStatus.OPEN
    ]
