"""What comes out of whole meetings: every action once, with its owners and its day, and nothing besides."""

from pathlib import Path

import pytest
from outcome_styles import OUTCOME_STYLES, OutcomeStyle
from readings import Reading, read_minutes

from rr3search.domain import TurnKind


@pytest.fixture(params=OUTCOME_STYLES, ids=lambda style: style.name)
def style(request: pytest.FixtureRequest) -> OutcomeStyle:
    found = request.param
    assert isinstance(found, OutcomeStyle)
    return found


@pytest.fixture
def reading(style: OutcomeStyle, tmp_path: Path) -> Reading:
    return read_minutes(style.text, tmp_path, name=f"minutes{style.suffix}")


def test_every_new_action_is_found_once_and_no_other(style: OutcomeStyle, reading: Reading) -> None:
    found = [(one.owners, one.text, str(one.due) if one.due else None) for one in reading.minutes.meeting.actions]

    told = [
        (owners, wanted if wanted in text else text, due)
        for (owners, text, due), (_, wanted, _) in zip(found, style.actions, strict=False)
    ]
    assert (told, found[len(style.actions) :]) == (list(style.actions), [])


def test_old_actions_stand_apart_with_their_status(style: OutcomeStyle, reading: Reading) -> None:
    found = [(one.text, one.status.value) for one in reading.minutes.meeting.reviewed_actions]

    assert len(found) == len(style.reviewed), found
    for (text, status), (wanted, expected) in zip(found, style.reviewed, strict=True):
        assert wanted in text
        assert status == expected


def test_every_decision_is_recorded_and_is_nobodys_words(style: OutcomeStyle, reading: Reading) -> None:
    texts = [one.text for one in reading.minutes.meeting.decisions]

    assert [wanted for wanted in style.decisions if not any(wanted in text for text in texts)] == []
    for turn in reading.minutes.turns:
        if turn.kind is TurnKind.DECISION:
            assert not any(turn.attribution.speaker == one.name for one in reading.minutes.meeting.attendees)


def test_the_words_of_an_action_stand_in_a_turn(reading: Reading) -> None:
    turns = [turn.text for turn in reading.minutes.turns]

    for action in (*reading.minutes.meeting.actions, *reading.minutes.meeting.reviewed_actions):
        assert any(action.text in text for text in turns), action.text
