"""The openings of many bodies' minutes: date, people, chair, standing and where the body begins, as their gold says."""

from pathlib import Path

import pytest
from front_matters import OPENINGS, Opening
from readings import Reading, read_minutes

from rr3search.domain import Attendee


@pytest.fixture(params=OPENINGS, ids=lambda opening: opening.name)
def opening(request: pytest.FixtureRequest) -> Opening:
    assert isinstance(request.param, Opening)
    return request.param


@pytest.fixture
def reading(opening: Opening, tmp_path: Path) -> Reading:
    return read_minutes(opening.text, tmp_path, name=f"minutes{opening.suffix}")


def strip_titles(name: str) -> str:
    """The name without what is printed before or behind it."""
    titles = {"Mr", "Mrs", "Ms", "Miss", "Dr", "Professor", "Cllr", "Councillor", "Councillors", "Cr", "Sir", "Dame"}
    titles |= {"Rt", "Hon", "HHJ", "QC", "MP", "Fr", "Councilmember", "Mayor", "Vice", "County", "District"}
    titles |= {"City", "Manager", "Attorney", "Clerk", "Chief", "Constable"}
    return " ".join(word for word in name.split() if word.rstrip(".") not in titles)


def find_listed(reading: Reading, name: str) -> Attendee:
    (found,) = [one for one in reading.minutes.meeting.attendees if strip_titles(one.name) == name]
    return found


def test_who_was_there(opening: Opening, reading: Reading) -> None:
    listed = reading.minutes.meeting.attendees

    for is_present, gold in ((True, opening.present), (False, opening.apologies)):
        names = [strip_titles(one.name) for one in listed if one.present is is_present]
        assert sorted(names) == sorted(one.split(" | ")[0] for one in gold)


def test_whom_they_stood_for(opening: Opening, reading: Reading) -> None:
    named = [one.split(" | ") for one in (*opening.present, *opening.apologies) if " | " in one]

    assert [(name, find_listed(reading, name).organisation) for name, _ in named] == [(a, b) for a, b in named]
    assert [(name, find_listed(reading, name).note) for name, _ in opening.notes] == list(opening.notes)
    assert [(name, find_listed(reading, name).deputises_for) for name, _ in opening.deputies] == list(opening.deputies)


def test_when_it_was_held_and_what_it_is(opening: Opening, reading: Reading) -> None:
    meeting = reading.minutes.meeting

    assert str(meeting.held_on) == str(opening.held_on)
    assert strip_titles(meeting.chair or "") == (opening.chair or "")
    assert opening.title is None or opening.title in meeting.title
    assert opening.venue in {None, meeting.venue}
    assert meeting.status == opening.status


def test_where_the_body_begins(opening: Opening, reading: Reading) -> None:
    titles = [section.title for section in reading.minutes.meeting.sections]

    assert opening.first_section is None or titles[0].replace("\u2019", "'") == opening.first_section
