"""Minutes of many houses: people, headings, speakers, actions and decisions as their gold says."""

from pathlib import Path

import pytest
from house_styles import STYLES, Style
from readings import Reading, fold_sentence, read_minutes

from rr3search.domain import TurnKind


@pytest.fixture(params=STYLES, ids=lambda style: style.name)
def style(request: pytest.FixtureRequest) -> Style:
    assert isinstance(request.param, Style)
    return request.param


@pytest.fixture
def reading(style: Style, tmp_path: Path) -> Reading:
    return read_minutes(style.text, tmp_path, name=f"minutes{style.suffix}")


def test_front_matter(style: Style, reading: Reading) -> None:
    meeting = reading.minutes.meeting

    assert str(meeting.held_on) == str(style.held_on)
    assert meeting.chair == style.chair
    assert [(one.name, one.organisation, one.present) for one in meeting.attendees] == list(style.attendees)


def test_headings(style: Style, reading: Reading) -> None:
    titles = {section.title for section in reading.minutes.meeting.sections}

    assert [title for title in style.sections if title not in titles] == []


def test_speakers(style: Style, reading: Reading) -> None:
    wrong = []
    for fragment, speaker in style.said:
        holders = [one for one in reading.passages if fold_sentence(fragment) in fold_sentence(one.text)]
        found = [one.attribution.speaker for one in holders if one.kind is not TurnKind.ACTION]
        if found != [speaker]:
            wrong.append((fragment, speaker, found))

    assert wrong == []


def test_actions(style: Style, reading: Reading) -> None:
    actions = reading.minutes.meeting.actions
    wrong = []
    for owners, fragment in style.actions:
        found = [one.owners for one in actions if fragment in one.text]
        if found != [owners]:
            wrong.append((fragment, owners, found))

    assert wrong == []


def test_decisions(style: Style, reading: Reading) -> None:
    decisions = reading.minutes.meeting.decisions

    assert [text for text in style.decisions if not any(text in one.text for one in decisions)] == []
