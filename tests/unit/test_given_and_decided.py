"""What several are to do in one sentence, what a summing up gives out, by which day, and what only looks like it."""

import datetime as dt
from pathlib import Path

import pytest
from outcome_rosters import ROSTER
from readings import read_minutes

from rr3search.domain import Meeting
from rr3search.parsing.outcomes.action_table import find_action_columns
from rr3search.parsing.outcomes.commitments import find_commitments
from rr3search.parsing.outcomes.decisions import find_decision_label, is_decision
from rr3search.parsing.outcomes.due_dates import find_due
from rr3search.parsing.outcomes.joint_actions import part_joint_action
from rr3search.parsing.outcomes.old_actions import Standing
from rr3search.parsing.outcomes.told_actions import find_told_action

HELD_ON = dt.date(2022, 5, 12)
FRONT = """Millbrook Community Association
Minutes of the committee meeting held on 12 May 2022 at 7pm

Present: Jo Marsh (Chair), Al Reed (Treasurer), Bo Lee (Secretary), Dr Kit Adair (Director of Locks)

"""


def _read(body: str, folder: Path) -> Meeting:
    return read_minutes(FRONT + body, folder).minutes.meeting


def _list_actions(meeting: Meeting) -> list[tuple[tuple[str, ...], dt.date | None]]:
    return [(one.owners, one.due) for one in meeting.actions]


def test_each_of_a_sentence_has_their_own_task_and_day(tmp_path: Path) -> None:
    meeting = _read("Leaflet\n\nAl is to draft it by the end of June, and Bo is to see to its printing.\n", tmp_path)

    assert _list_actions(meeting) == [(("Al Reed",), dt.date(2022, 6, 30)), (("Bo Lee",), None)]
    assert meeting.actions[1].text == "Bo is to see to its printing."


def test_two_that_share_a_task_are_not_parted() -> None:
    assert part_joint_action("Al and Bo to write to the owner and to the agent.", ROSTER) == [
        ("Al and Bo to write to the owner and to the agent.", ("Al Reed", "Bo Lee"))
    ]


def test_a_summing_up_says_what_others_should_do(tmp_path: Path) -> None:
    told = "said that the plan was sound. The Director of Locks should bring forward a price for the gates.\n"
    summed_up = _read(f"Gates\n\nSumming up, the Chair {told}", tmp_path)
    wished = _read(f"Gates\n\nBo Lee {told}", tmp_path)

    assert _list_actions(summed_up) == [(("Dr Kit Adair",), None)]
    assert not wished.actions


@pytest.mark.parametrize(
    ("sentence", "is_given"),
    [
        ("Officials were invited to consider the offer and to report at the next meeting.", True),
        ("Bo Lee was invited to write to the owners.", True),
        ("Bo Lee was invited to speak to the paper.", False),
        ("Officials were invited to attend the next meeting.", False),
        ("Al offered to write to the owners.", True),
        ("Al offered to write to the owners if anybody wished it.", False),
    ],
)
def test_an_invitation_gives_out_what_is_done_afterwards(sentence: str, is_given: bool) -> None:  # noqa: FBT001  a table's column
    assert bool(find_commitments(sentence, ROSTER)) is is_given


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("Al to arrange a visit to the locks in January 2023", dt.date(2023, 1, 31)),
        ("Al to open the gates on Trinity Sunday, 12th June", dt.date(2022, 6, 12)),
        ("Al to take the boat out on 4 June.", dt.date(2022, 6, 4)),
        ("Al to circulate the minutes of the meeting on 4 June", None),
        ("Al to thank those who came to the visit held on 4 June", None),
        ("Al to report back in July", None),
    ],
)
def test_a_day_at_the_end_is_when_it_is_done(text: str, due: dt.date | None) -> None:
    assert find_due(text, held_on=HELD_ON) == due


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("Al to mend the locks by Trinity Sunday, 12th June", dt.date(2022, 6, 12)),
        ("Al to mend the locks by Trinity Sunday, 12th June, and tell Bo", dt.date(2022, 6, 12)),
        ("Al to mend the locks before Friday (the 3rd of June).", dt.date(2022, 6, 3)),
        ("By Monday, June 6 Al will mend the locks", dt.date(2022, 6, 6)),
        ("Al to mend the locks by Michaelmas, 29 September 2022", dt.date(2022, 9, 29)),
        ("Al to mend the locks by Friday, then tell Bo on 4 June what it cost", dt.date(2022, 5, 13)),
    ],
)
def test_a_printed_day_wins_over_the_weekday_before_it(text: str, due: dt.date | None) -> None:
    assert find_due(text, held_on=HELD_ON) == due


@pytest.mark.parametrize(
    "sentence",
    [
        "After discussion the Board agreed to adopt the plan for the locks, and to defer that for the quay.",
        "The Finance Committee unanimously resolved that the grant be paid.",
        "Accepted (AR/BL).",
        "Vote: 5 for, 1 against.",
        "Taken as read.",
        "The Committee gave a favourable opinion, by qualified majority.",
    ],
)
def test_what_a_body_settled_is_a_decision(sentence: str) -> None:
    assert is_decision(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The Board agreed with this.",
        "She asked whether the Board had agreed to adopt the plan.",
        "Bo Lee had a favourable opinion of the plan.",
        "The Board was taken through the plan.",
    ],
)
def test_what_was_only_thought_is_none(sentence: str) -> None:
    assert not is_decision(sentence)


def test_numbered_parts_of_a_resolution_are_one_decision(tmp_path: Path) -> None:
    resolved = "RESOLVED (1) that the report be noted; and (2) that the grant be paid every six months."

    assert find_decision_label(resolved)
    assert [one.text for one in _read(f"Grants\n\n{resolved}\n", tmp_path).decisions] == [resolved]


def test_what_a_body_did_stands_below_its_name(tmp_path: Path) -> None:
    meeting = _read(
        "Locks\n\nThe Committee -\n\nTook note, with approval, of the summing up.\n\nInvited the Secretary to publish "
        "the figures.\n\nBo Lee noted that it was late.\n",
        tmp_path,
    )

    assert [one.text for one in meeting.decisions] == [
        "Took note, with approval, of the summing up.",
        "Invited the Secretary to publish the figures.",
    ]


@pytest.mark.parametrize(
    "closing",
    [
        "Jo Marsh thanked the witnesses, and Terry. The meeting rose at 6.13pm.",
        "The Chair outlined the timetable: a second draft in July and a third in September.",
    ],
)
def test_what_is_told_below_a_list_of_actions_is_none(closing: str, tmp_path: Path) -> None:
    meeting = _read(f"Actions\n\n- Al to table a question\n- Bo to ask the owners\n\n{closing}\n", tmp_path)

    assert [one.owners for one in meeting.actions] == [("Al Reed",), ("Bo Lee",)]


def test_an_old_action_that_was_on_the_agenda_is_told_of(tmp_path: Path) -> None:
    told = "Action 22/14 (Treasurer to bring back the plan) appeared on the agenda and was closed."

    assert find_told_action(told, Standing(None, "Minutes", HELD_ON), ROSTER)
    assert not _read(f"Minutes\n\nThe minutes were approved. {told}\n", tmp_path).actions


def test_the_column_without_a_head_holds_the_tasks() -> None:
    columns = find_action_columns("|  | By whom | By when |")

    assert columns is not None
    assert columns.positions == {"task": 0, "owner": 1, "due": 2}


def test_an_old_action_told_with_its_answer_is_not_given_out_again(tmp_path: Path) -> None:
    told = "Al Reed to price a lamp (minute 4.2): Mr Reed reported that the lamp would cost forty pounds."
    given = "Bo Lee to write to the owners. The committee noted that time was short."
    meeting = _read(f"1. Matters arising\n\n{told}\n\n{given}\n\n2. Locks\n\nThe locks were open.\n", tmp_path)

    assert [one.owners for one in meeting.reviewed_actions] == [("Al Reed",)]
    assert [one.owners for one in meeting.actions] == [("Bo Lee",)]


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        ("Quotes to be sought (AR). Lamps to be hung (Bo).", [("Al Reed",), ("Bo Lee",)]),
        ("The rules are to be read with the plan (annexed).", []),
        ("Al to get quotes, Bo to ring the owners and Jo to do the rest.", [("Al Reed", "Bo Lee", "Jo Marsh")]),
    ],
)
def test_owners_are_found_in_brackets_and_behind_commas(
    text: str, owners: list[tuple[str, ...]], tmp_path: Path
) -> None:
    assert [one.owners for one in _read(f"Locks\n\n{text}\n", tmp_path).actions] == owners


def test_the_second_of_two_promises_may_be_told_with_a_short_verb() -> None:
    found = find_commitments("Al agreed to get quotes and Bo said she'd ring the owners.", ROSTER)

    assert [one.owners for one in found] == [("Al Reed",), ("Bo Lee",)]


@pytest.mark.parametrize(
    "rows",
    [
        "Action\tWho\tWhen\nPublish a note\tJo Marsh\t20 May 2022\nReview the payment of all who\nwere asked\tAl\t-\n",
        "Action      Who         When\nPublish a note     Jo Marsh    20 May 2022\nReview the payment   Al    -\n",
    ],
)
def test_rows_that_tabs_or_spaces_part_are_a_table(rows: str, tmp_path: Path) -> None:
    meeting = _read(f"Next steps\n\n{rows}\nThe meeting closed at ten.\n", tmp_path)

    assert _list_actions(meeting) == [(("Jo Marsh",), dt.date(2022, 5, 20)), (("Al Reed",), None)]
    assert meeting.actions[1].text.startswith("Review the payment")
