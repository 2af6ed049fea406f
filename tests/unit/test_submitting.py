"""Whether who speaks is whoever put the tabled question."""

import pytest

from rr3search.domain import Acronym, Attendee, Attribution, Basis, SpeakerType
from rr3search.parsing.roster.roster import Roster
from rr3search.parsing.speech.submitting import is_by_submitter

ROSTER = Roster(
    [
        Attendee("Ida Thorne", "Skelby Council", None, present=True),
        Attendee("Ben Oakes", "Skelby Youth Council", None, present=True),
        Attendee("Max Oakes", "Lantern Trust", None, present=True),
    ],
    [Acronym(short="LT", long="Lantern Trust")],
)
IDA = Attribution("Ida Thorne", "Ida Thorne", SpeakerType.PERSON, "Skelby Council", Basis.NAMED)
MAX = Attribution("Max Oakes", "Max Oakes", SpeakerType.PERSON, "Lantern Trust", Basis.NAMED)


@pytest.mark.parametrize(
    ("submitter", "is_ida"),
    [
        ("Skelby Council", True),
        ("the Skelby Council", True),
        ("Skelby Youth Council", False),
        ("Friends of Skelby Council", False),
        ("Ida Thorne", True),
        ("Ms Thorne", True),
        ("Ida Thorne of Skelby Council", True),
        ("Ms Thorne, Lantern Trust", False),
        ("Skelby Council and Lantern Trust", True),
        ("Thorne Hill Trust", False),
        ("A Councillor", False),
    ],
)
def test_a_body_is_meant_by_its_whole_name_and_a_person_by_theirs(submitter: str, *, is_ida: bool) -> None:
    assert is_by_submitter(IDA, submitter, ROSTER) is is_ida


@pytest.mark.parametrize(
    ("submitter", "is_max"), [("LT", True), ("Mr Oakes", False), ("Max Oakes", True), ("Mr Oakes, Lantern Trust", True)]
)
def test_a_surname_of_two_says_nothing_without_the_body(submitter: str, *, is_max: bool) -> None:
    assert is_by_submitter(MAX, submitter, ROSTER) is is_max
