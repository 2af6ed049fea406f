import pytest

from rr3search.domain import Acronym, Attendee, Basis
from rr3search.parsing.roster.roster import Roster
from rr3search.parsing.speech.owners import find_owner

ROSTER = Roster(
    [
        Attendee("Jo Marsh", "Bridgeway", "Treasurer", present=True),
        Attendee("Al Reed", "HMPPS", None, present=True),
        Attendee("Dan Brook", None, None, present=True),
        Attendee("Dan Field", None, None, present=True),
    ],
    [Acronym("HMPPS", "HM Prisons and Probation Service")],
)


@pytest.mark.parametrize(
    ("title", "owner"),
    [
        ("Opening remarks from Jo Marsh", "Jo Marsh"),
        ("Opening remarks from HM Prisons and Probation Service (HMPPS)", "HMPPS"),
        ("Presentation by Al Reed, HMPPS", "Al Reed"),
        ("HMPPS update", "HMPPS"),
        ("HMPPS response to the letter", "HMPPS"),
        ("Treasurer's report", "Jo Marsh"),
        ("Chair's report (delivered by Jo)", "Jo Marsh"),
        ("Garden report - Jo", "Jo Marsh"),
        ("Survey findings [Al Reed]", "Al Reed"),
        ("Jo Marsh", "Jo Marsh"),
        ("Presentation by Greta Hahn", "Greta Hahn"),
    ],
)
def test_a_heading_names_whose_remarks_follow(title: str, owner: str) -> None:
    found = find_owner(title, ROSTER)

    assert found is not None
    assert (found.speaker, found.basis) == (owner, Basis.SECTION)


@pytest.mark.parametrize(
    "title",
    [
        "Introduction",
        "Report by Dan",
        "Update from the regions",
        "Voluntary sector engagement",
        "What will HMPPS do?",
        "x" * 500,
    ],
)
def test_a_heading_names_nobody(title: str) -> None:
    assert find_owner(title, ROSTER) is None
