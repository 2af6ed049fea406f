"""How bodies write down, besides labels and tables, what is to be done, what became of it, and what was decided."""

import datetime as dt
from pathlib import Path

import pytest
from outcome_rosters import ROSTER
from readings import read_minutes

from rr3search.domain import Action, ActionStatus, Meeting
from rr3search.parsing.outcomes.commitments import find_commitments
from rr3search.parsing.outcomes.decisions import find_decision_label, is_decided_topic, is_decision
from rr3search.parsing.outcomes.motions import is_carried_motion, is_quoted_motion
from rr3search.parsing.outcomes.old_actions import Standing
from rr3search.parsing.outcomes.reviewed_actions import Review, find_review
from rr3search.parsing.outcomes.told_actions import find_told_action, name_told_owners

HELD_ON = dt.date(2022, 5, 12)
OLD = Standing(Review.MATTERS, "Matters arising", HELD_ON)
NEW = Standing(None, "Building", HELD_ON)
FRONT = """Millbrook Community Association
Minutes of the committee meeting held on 12 May 2022 at 7pm

Present: Jo Marsh (Chair), Al Reed (Treasurer), Bo Lee (Secretary), Dr Kit Adair

"""


def _read(body: str, folder: Path) -> Meeting:
    return read_minutes(FRONT + body, folder).minutes.meeting


def _list_owned(actions: tuple[Action, ...]) -> list[tuple[tuple[str, ...], str]]:
    return [(one.owners, one.text) for one in actions]


@pytest.mark.parametrize(
    ("sentence", "owner"),
    [
        ("Al Reed apologised and undertook to visit the ward with him.", "Al Reed"),
        ("Al presented the accounts and will circulate them.", "Al Reed"),
        ("Jo is going to ask around for another.", "Jo Marsh"),
        ("She is going to do a survey.", "Bo Lee"),
        ("Al said that he would do this.", "Al Reed"),
        ("The Chair stated she intended to write to the MP.", "Jo Marsh"),
        ("Summing up, the Chair said that she would write to the MP.", "Jo Marsh"),
        ("Ms Board confirmed that this would be done for the June report.", "Suzanne Board"),
        ("Dr. Adair will chase the caterers.", "Dr Kit Adair"),
        ("He would have the signs changed.", "Bo Lee"),
        ("He would be writing to the MP to that effect.", "Bo Lee"),
        ("There is research on that, I'll find the link.", "Bo Lee"),
        ("I can review it tomorrow.", "Bo Lee"),
        ("Resolved: that the Secretary write to the MP.", "Bo Lee"),
        ("The Chair promised to have a plumber in before Christmas.", "Jo Marsh"),
    ],
)
def test_promises_are_found_in_prose(sentence: str, owner: str) -> None:
    found = find_commitments(sentence, ROSTER, speaker="Bo Lee")

    assert [one.owners for one in found] == [(owner,)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Jo opened the meeting and asked members to note that it was recorded.",
        "The treasurer will present the accounts every year.",
        "He would have liked to stay.",
        "He would welcome a meeting.",
        "She would not want to lose it.",
        "I can review it.",
        "I shall try to be brief.",
        "Jo will continue to work on it.",
        "Jo thanked Kit and will be missed.",
        "The Board said this would be done.",
        "Al hopes to finish in June.",
        "Al and Bo will meet weekly.",
        "Bo will take the minutes.",
        "The project will deliver forty homes and will report in 2025.",
    ],
)
def test_what_is_no_promise_is_left_alone(sentence: str) -> None:
    assert find_commitments(sentence, ROSTER, speaker="Bo Lee") == []


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Minute 16.10 refers: Dr Adair had written to the landlord.", ActionStatus.DONE),
        ("Al had not yet spoken to the bank.", ActionStatus.OPEN),
        ("Jo was going to get a price for chippings - she has, £35 a load.", ActionStatus.DONE),
        ("Jo was going to ask the school; she hasn't.", ActionStatus.OPEN),
        ("Bo to mend the gate - not done, his back is bad.", ActionStatus.OPEN),
        ("Item 7 - Jo to order the paint - ongoing.", ActionStatus.OPEN),
        ("Jo to chase the trust for its reply - received 2 March.", ActionStatus.DONE),
    ],
)
def test_what_became_of_old_actions_is_told_in_prose(sentence: str, status: ActionStatus) -> None:
    told = find_told_action(sentence, OLD, ROSTER)

    assert told is not None
    assert told.status is status
    assert find_told_action(sentence, NEW, ROSTER) is None


@pytest.mark.parametrize(
    "sentence",
    [
        "Al said the boiler had been replaced.",
        "The Secretary reported that the company had paid.",
        "The council had written to residents.",
        "Jo agreed to write to the council.",
        "Al had a cold.",
    ],
)
def test_news_under_matters_arising_is_no_old_action(sentence: str) -> None:
    assert find_told_action(sentence, OLD, ROSTER) is None


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Action 20/07 (remand data) was closed.", ActionStatus.DONE),
        ("Action 20/09 remained open: Jo said it would follow.", ActionStatus.OPEN),
        ("Actions 5 and 6 are outstanding.", ActionStatus.OPEN),
    ],
)
def test_a_numbered_action_with_its_state_is_old_wherever_it_stands(sentence: str, status: ActionStatus) -> None:
    told = find_told_action(sentence, NEW, ROSTER)

    assert told is not None
    assert told.status is status


def test_an_old_action_told_in_prose_has_its_owner() -> None:
    assert name_told_owners("Minute 16.10 refers: Dr Adair had written to the landlord.", ROSTER) == ("Dr Kit Adair",)


@pytest.mark.parametrize(
    ("title", "review"),
    [
        ("Follow-up from last time", Review.OLD),
        ("From last time", Review.OLD),
        ("Actions carried over from meeting 3", Review.OLD),
        ("Last time", Review.MATTERS),
        ("Summary of actions", None),
        ("Show", None),
    ],
)
def test_titles_announce_old_actions(title: str, review: Review | None) -> None:
    assert find_review(title) is review


@pytest.mark.parametrize(
    "sentence",
    [
        "Apologies from MT were accepted.",
        "Charging and remissions - approved",
        "Lettings - approved subject to a typo on page 3",
        "Accepted without amendment.",
        "Agreed, £100 from branch funds.",
        "Agreed we write to all of them.",
        "Agreed nem con.",
        "Everyone happy to have two loads.",
        "No objection.",
        "We agreed to put in one joint bid.",
        "Minutes of 10th April moved as correct by Bro. Lee, seconded Sister Marsh.",
        "Read by the Secretary and accepted on the motion of Bro. Lee, seconded Sis. Marsh.",
        "M/S/C (Reed/Lee) to approve the Unaudited Actuals.",
        "All officers being willing to continue were re-elected en bloc.",
    ],
)
def test_decisions_are_recorded_in_many_words(sentence: str) -> None:
    assert is_decision(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Behaviour policy - deferred to June",
        "We agreed with Jo.",
        "Everyone laughed.",
        "No objection was expected.",
        "Apologies were received from Al.",
        "The chair had been re-elected before the flood.",
        "Was the budget agreed?",
        "All were content with the answer.",
        "Staff survey - approved by the region last year.",
    ],
)
def test_what_decides_nothing_is_no_decision(sentence: str) -> None:
    assert not is_decision(sentence)


@pytest.mark.parametrize(
    "line",
    ["RATIFIED: the lease", "ENDORSED: the policy", "Decision 54 Two classes are introduced", "Confirmed: the minutes"],
)
def test_labels_open_decisions(line: str) -> None:
    assert find_decision_label(line)


@pytest.mark.parametrize(
    "line", ["Received: a paper from the Registrar", "Confirmed: Jo will come", "Decision 54 was late"]
)
def test_other_labels_open_none(line: str) -> None:
    assert not find_decision_label(line)


def test_a_topic_with_its_fate_is_no_heading() -> None:
    assert is_decided_topic("Lettings policy - approved")
    assert not is_decided_topic("Lettings policy - approval")


def test_a_motion_is_a_decision_once_it_is_carried() -> None:
    motion = 'MOTION "That this Branch submits a claim."'

    assert is_carried_motion(motion, before="", below=["Moved JM, seconded AR. Carried unanimously."])
    assert is_carried_motion("That the minutes be confirmed.", before="Moved: Cr Lee", below=["CARRIED 4/0"])
    assert not is_carried_motion(motion, before="", below=["Moved JM, seconded AR. Lost by 4 to 9."])
    assert not is_carried_motion("That was Jo's view.", before="Jo spoke.", below=["Carried."])


def test_a_quoted_motion_is_a_decision_by_what_stands_behind_it() -> None:
    assert is_quoted_motion('"This branch ballots its members."', "Moved Bro. Lee. CARRIED 9 - 4.")
    assert not is_quoted_motion('"This branch ballots its members."', "Jo laughed. Moved on.")


def test_lines_below_an_item_are_actions_and_narration_is_none(tmp_path: Path) -> None:
    meeting = _read(
        "1. Building\nJo said the roof leaks.\n\n=> JM to send the plans\n\n-> so we cannot afford it\n\n"
        "Write to the insurers about this (BL)\n\nALL: sell raffle tickets before the fair.\n\n2. AOB\nNone.\n",
        tmp_path,
    )

    assert _list_owned(meeting.actions) == [
        (("Jo Marsh",), "JM to send the plans"),
        (("Bo Lee",), "Write to the insurers about this (BL)"),
        (("ALL",), "ALL: sell raffle tickets before the fair."),
    ]


def test_an_action_line_below_a_promise_counts_once(tmp_path: Path) -> None:
    meeting = _read(
        "1. Health\nJo instructed the Secretary to raise the rest hours formally.\n\n"
        "Action: Secretary to write to the manager\n\n2. AOB\nNone.\n",
        tmp_path,
    )

    assert _list_owned(meeting.actions) == [(("Bo Lee",), "Secretary to write to the manager")]


def test_action_lines_of_other_owners_stay_beside_a_promise(tmp_path: Path) -> None:
    meeting = _read(
        "1. Health\nJo instructed the Secretary to raise the rest hours formally.\n\n"
        "Action: AR to write to the manager\n\n2. AOB\nNone.\n",
        tmp_path,
    )

    assert [one.owners for one in meeting.actions] == [("Bo Lee",), ("Al Reed",)]


def test_old_actions_in_prose_are_reviewed_and_not_new(tmp_path: Path) -> None:
    meeting = _read(
        "1. Matters arising\nMinute 16.10 refers: Dr Adair had written to the landlord.\n\n"
        "Bo to mend the gate - not done, his back is bad.\n\nOutstanding: AR to ring the bank - done 12/04.\n\n"
        "2. Actions\nAction 4 (keys) was closed.\n\n3. AOB\nNone.\n",
        tmp_path,
    )

    assert meeting.actions == ()
    assert [(one.owners, one.status) for one in meeting.reviewed_actions] == [
        (("Dr Kit Adair",), ActionStatus.DONE),
        (("Bo Lee",), ActionStatus.OPEN),
        (("Al Reed",), ActionStatus.DONE),
        ((), ActionStatus.DONE),
    ]
