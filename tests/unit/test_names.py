import pytest

from rr3search.domain import Acronym, Attendee, SpeakerType
from rr3search.language.name_shapes import is_person_name, looks_like_body
from rr3search.parsing.roster.roster import Roster

ROSTER = Roster(
    [
        Attendee("Jo Marsh", "Bridgeway", "Chair", present=True),
        Attendee("Dan Brook", "Northgate/Keys", "Deputy Director of Homes", present=True),
        Attendee("Dan Field", "Northgate/Keys", None, present=True),
        Attendee("Dr Ludwig van der Berg", "HMPPS", None, present=True),
        Attendee("Mr Tom Bell", None, None, present=True),
        Attendee("Mrs Ida Bell", None, None, present=False),
        Attendee("Baroness Hale of Richmond", None, None, present=True),
    ],
    [Acronym("HMPPS", "HM Prisons and Probation Service"), Acronym("JMX", "Jo Marsh Extra")],
    initials={"LvdB": "Dr Ludwig van der Berg"},
)


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Jo Marsh", "Jo Marsh"),
        ("JO MARSH", "Jo Marsh"),
        ("Jo", "Jo Marsh"),
        ("Marsh", "Jo Marsh"),
        ("Ms Marsh", "Jo Marsh"),
        ("Cllr Marsh", "Jo Marsh"),
        ("JM", "Jo Marsh"),
        ("the Chair", "Jo Marsh"),
        ("The Chairman", "Jo Marsh"),
        ("van der Berg", "Dr Ludwig van der Berg"),
        ("Dr Berg", "Dr Ludwig van der Berg"),
        ("LvdB", "Dr Ludwig van der Berg"),
        ("Dan Brook", "Dan Brook"),
        ("Mrs Bell", "Mrs Ida Bell"),
        ("Mr Bell", "Mr Tom Bell"),
        ("Baroness Hale", "Baroness Hale of Richmond"),
        ("HM Prisons and Probation Service", "HMPPS"),
        ("Keys", "Northgate/Keys"),
    ],
)
def test_a_form_of_a_name_resolves(printed: str, name: str) -> None:
    speaker = ROSTER.resolve(printed)

    assert speaker is not None
    assert speaker.name == name


@pytest.mark.parametrize("printed", ["NO'R", "NO’R", "NOR", "NO"])
@pytest.mark.parametrize("name", ["Nell O'Rourke", "Ms Nell O’Rourke"])
def test_a_surname_behind_an_apostrophe_has_its_initials(name: str, printed: str) -> None:
    roster = Roster([Attendee(name, None, None, present=True), Attendee("Nell Orton", None, None, present=True)], [])

    speaker = roster.resolve(printed)

    assert (speaker and speaker.name) == (None if printed == "NO" else name)


@pytest.mark.parametrize("printed", ["Dan", "Bell", "DB"[:1], "Greta", "The Director", "Richmond Council", ""])
def test_a_form_that_fits_two_or_nobody_resolves_to_nobody(printed: str) -> None:
    assert ROSTER.resolve(printed) is None


def test_a_shared_form_is_ambiguous() -> None:
    assert ROSTER.is_ambiguous("Dan")
    assert not ROSTER.is_ambiguous("Dan Brook")
    assert not ROSTER.is_ambiguous("Greta")


def test_mentions_are_found_once_each_in_order() -> None:
    mentions = ROSTER.find_mentions("HMPPS asked Jo Marsh, and Jo told HMPPS.")

    assert [one.name for one in mentions] == ["HMPPS", "Jo Marsh"]
    assert [one.type for one in mentions] == [SpeakerType.ORGANISATION, SpeakerType.PERSON]


def test_representatives_are_those_present() -> None:
    assert [one.name for one in ROSTER.list_representatives("northgate/keys")] == ["Dan Brook", "Dan Field"]
    assert ROSTER.list_representatives("Nobody Ltd") == []


def test_an_empty_roster_matches_nothing() -> None:
    assert Roster([], []).find_mentions("Jo Marsh said no.") == []


@pytest.mark.parametrize(
    "name",
    [
        "Jo Marsh",
        "Seán O'Brien",
        "D’Arcy McAllister",
        "María de la Cruz",
        "Summer Alston-Smith",
        "Nguyễn Thị Lan",
        "Łukasz Wiśniewski",
        "Rosa BELL",
        "P Noakes",
        "J. K. Rowe",
        "Rt Hon Baroness Hale of Richmond",
        "Anne-Marie St John",
    ],
)
def test_people_have_the_shape_of_a_name(name: str) -> None:
    assert is_person_name(name)


@pytest.mark.parametrize(
    "text", ["Northgate Council", "HMPPS", "the members", "3 officials", "Riverside NHS Trust", ""]
)
def test_bodies_and_words_have_not(text: str) -> None:
    assert not is_person_name(text)


def test_bodies_are_known_by_their_nouns_or_capitals() -> None:
    assert looks_like_body("Northgate Council")
    assert looks_like_body("HMPPS")
    assert not looks_like_body("Jo Marsh")
