"""Actions in brackets behind what was said, and the other things that minutes put in brackets."""

import datetime as dt
from pathlib import Path

import pytest
from outcome_rosters import ROSTER
from readings import Reading, read_minutes

from rr3search.domain import ActionStatus, TurnKind
from rr3search.parsing.outcomes.bracketed_actions import find_bracketed_actions

FRONT = """Pier Forum

Minutes of the meeting held on 9 March 2023

Present: Ann Bell (Chair), Harbour Trust
Carl Dove, City Council
Eva Frost, Legal Aid Line

1. Apologies

None were received.

2. Questions

"""


def read(body: str, folder: Path) -> Reading:
    return read_minutes(f"{FRONT}{body}\n\n3. Close\n\nThe meeting closed at noon.\n", folder)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Counters would be laid. [JM to report the speed survey]", "JM to report the speed survey"),
        ("[JM to have the display working by May]", "JM to have the display working by May"),
        ("It was resolved. [QX to publish the policy] All agreed.", "QX to publish the policy"),
        ("It was welcomed. [Al Reed to accept the grant].", "Al Reed to accept the grant"),
        ("The plan was agreed (Jo Marsh to circulate the paper).", "Jo Marsh to circulate the paper"),
        ("It was noted. [Treasurer: check the order by 3 May]", "Treasurer: check the order by 3 May"),
    ],
)
def test_a_bracket_gives_somebody_something_to_do(text: str, words: str) -> None:
    assert [text[one.start : one.stop] for one in find_bracketed_actions(text, ROSTER)] == [words]


@pytest.mark.parametrize(
    "text",
    [
        "[laughter]",
        "Dr Adair arrived. [Mr Reed to the Chair]",
        "It was late. [JM left the meeting]",
        "It was late. [JM to leave the room]",
        "It was late. [Jo Marsh to take the Chair]",
        "It was late. [JM to speak at 8 pm]",
        "He read from the letter: the owner asked [Jo Marsh to] mend it.",
        'The letter said: "We met. [Jo Marsh to write to us] by May."',
        "It was [Jo Marsh to write to them] and not the Treasurer.",
        "Forms were short. [Funds to be found]",
        "The tender was late. [QX to be advised]",
        "Copies were sent. (Prices to rise in May)",
    ],
)
def test_other_words_in_brackets_are_no_actions(text: str) -> None:
    assert find_bracketed_actions(text, ROSTER) == []


def test_the_bracket_notes_down_the_promise_before_it_and_both_are_one(tmp_path: Path) -> None:
    reading = read(
        "Eva Frost asked about the bay. Mr Dove said that he would look at the wording of the order and report back. "
        "[CD to check the loading order by 30 April 2023] Members were glad of it.",
        tmp_path,
    )
    meeting = reading.minutes.meeting

    assert [(one.text, one.owners, one.due) for one in meeting.actions] == [
        ("CD to check the loading order by 30 April 2023", ("Carl Dove",), dt.date(2023, 4, 30))
    ]
    kinds = [turn.kind for turn in reading.minutes.turns if "[CD" in turn.text]
    assert kinds == [TurnKind.ACTION]
    assert any(turn.text == "Members were glad of it." for turn in reading.minutes.turns)


def test_another_promise_in_the_paragraph_stays_a_promise(tmp_path: Path) -> None:
    reading = read(
        "Carl Dove agreed to write to the bishop. Carl Dove undertook to mend the gate. [CD to price gravel]", tmp_path
    )

    assert [one.text for one in reading.minutes.meeting.actions if not one.is_promise] == ["CD to price gravel"]
    assert sum(one.is_promise for one in reading.minutes.meeting.actions) == 2


def test_carried_forward_within_the_bracket_is_the_status(tmp_path: Path) -> None:
    reading = read("Nothing was heard. [EF to report on the leases, carried forward]", tmp_path)

    assert [one.status for one in reading.minutes.meeting.actions] == [ActionStatus.CARRIED_FORWARD]


@pytest.mark.parametrize(
    ("task", "status"),
    [
        ("Eva Frost: bay consultation (carried forward from June)", ActionStatus.CARRIED_FORWARD),
        ("Eva Frost: price for gravel - c/f", ActionStatus.CARRIED_FORWARD),
        ("Eva Frost: price for gravel, deferred to June", ActionStatus.CARRIED_FORWARD),
        ("Eva Frost: list the balances carried forward", ActionStatus.OPEN),
        ("Eva Frost: price for gravel, by 31 May 2023", ActionStatus.OPEN),
    ],
)
def test_a_list_by_owners_tells_what_is_carried_forward(task: str, status: ActionStatus, tmp_path: Path) -> None:
    reading = read(f"Members spoke of gravel.\n\n3. Actions\n\nAction {task}\n\n{task}", tmp_path)

    assert {(one.owners, one.status) for one in reading.minutes.meeting.actions} == {(("Eva Frost",), status)}


def test_a_decision_ends_before_the_bracket(tmp_path: Path) -> None:
    reading = read("RESOLVED that one board be allowed. No charge is made. [EF to publish the policy]", tmp_path)
    meeting = reading.minutes.meeting

    assert [one.text for one in meeting.decisions] == ["RESOLVED that one board be allowed. No charge is made."]
    assert [one.text for one in meeting.actions] == ["EF to publish the policy"]


@pytest.mark.parametrize("label", ["[Action: EF]", "(Action: E Frost)", "**[Action: Eva Frost]**"])
def test_a_label_in_brackets_gives_its_owner_the_sentence_before(label: str, tmp_path: Path) -> None:
    reading = read(f"The hut leaks. The roof should be looked at. {label}", tmp_path)

    assert [(one.text, one.owners) for one in reading.minutes.meeting.actions] == [
        ("The roof should be looked at.", ("Eva Frost",))
    ]


@pytest.mark.parametrize(("labels", "count"), [(3, 3), (0, 1)])
def test_what_a_body_is_to_do_amid_prose_is_news_where_actions_are_labelled(
    labels: int, count: int, tmp_path: Path
) -> None:
    lines = [f"Action: Eva Frost to {verb} the gate." for verb in ("paint", "mend", "price")]
    prose = "Carl Dove announced a fund of 400 pounds. Harbour Trust to run it for the Council. It opens in May."
    reading = read("\n\n".join([prose, *lines[:labels]]), tmp_path)

    assert len(reading.minutes.meeting.actions) == count
