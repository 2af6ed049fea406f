import datetime as dt

from rr3search.domain import (
    EMPTY_REGISTER,
    Affiliation,
    KnownBody,
    KnownPerson,
    NameRegister,
    RegisteredPerson,
    Succession,
)
from rr3search.people import merge_people

_RENAMED = NameRegister(
    bodies=(KnownBody("Old Office", "OO", became="New Office", succession=Succession.RENAMED), KnownBody("New Office"))
)


def _person(name: str, organisation: str | None = None, *, body: str = "Board", year: int | None = None) -> KnownPerson:
    day = dt.date(year, 5, 1) if year else None
    organisations = (organisation,) if organisation else ()
    return KnownPerson(name, organisations, (), 1, 1, (Affiliation(organisation, body, day, day),))


def _list_names(people: list[KnownPerson], register: NameRegister = EMPTY_REGISTER) -> list[tuple[str, ...]]:
    return [person.forms for person in merge_people(people, register)]


def test_initials_titles_and_short_first_names_join_the_full_name() -> None:
    people = [_person("J. Marsh", "OO"), _person("Jo Marsh", "OO"), _person("Ms Marsh", "OO")]
    assert _list_names(people) == [("Jo Marsh", "J. Marsh", "Ms Marsh")]

    assert _list_names([_person("Matt Reed", "OO"), _person("Matthew Reed", "OO")]) == [("Matthew Reed", "Matt Reed")]
    assert _list_names([_person("Dr Kit Day", "OO"), _person("Kit Day", "OO")]) == [("Kit Day", "Dr Kit Day")]
    assert _list_names([_person("Kit A. Day", "OO"), _person("Kit Day", "OO")]) == [("Kit A. Day", "Kit Day")]


def test_a_form_that_fits_two_people_joins_neither() -> None:
    people = [_person("J. Marsh", "OO"), _person("Jim Marsh", "OO"), _person("Jo Marsh", "OO")]

    assert _list_names(people) == [("J. Marsh",), ("Jim Marsh",), ("Jo Marsh",)]


def test_titles_that_contradict_each_other_keep_two_people_apart() -> None:
    assert len(_list_names([_person("Mr Marsh", "OO"), _person("Ms Jo Marsh", "OO")])) == 2
    assert len(_list_names([_person("Mr John Smith", "OO"), _person("Mrs J. Smith", "OO")])) == 2
    assert len(_list_names([_person("Cllr Mrs Kit Day", "OO"), _person("Kit Day", "OO")])) == 1


def test_an_office_is_not_the_surname_of_another() -> None:
    assert len(_list_names([_person("The Clerk", "OO"), _person("Deputy Clerk", "OO")])) == 2
    assert len(_list_names([_person("Chair", "OO"), _person("Vice Chair", "OO")])) == 2


def test_two_names_on_one_list_are_two_people() -> None:
    assert len(_list_names([_person("Ann Lee", "OO", year=2020), _person("Anna Lee", "OO", year=2020)])) == 2
    assert len(_list_names([_person("Ann Lee", "OO", year=2019), _person("Anna Lee", "OO", year=2020)])) == 1


def test_people_of_other_organisations_and_other_bodies_stay_apart() -> None:
    assert len(_list_names([_person("J. Marsh", "OO"), _person("Jo Marsh", "Elsewhere")])) == 2
    assert len(_list_names([_person("J. Marsh", body="Board"), _person("Jo Marsh", body="Council")])) == 2
    assert len(_list_names([_person("J. Marsh", body="Board"), _person("Jo Marsh", "OO", body="Board")])) == 1


def test_a_renamed_organisation_is_the_same_ground() -> None:
    people = [_person("J. Marsh", "OO", year=2016), _person("Jo Marsh", "New Office", year=2018)]

    (person,) = merge_people(people, _RENAMED)

    assert person.organisations == ("New Office", "OO")
    assert (person.meetings, person.passages) == (2, 2)
    assert [(one.organisation, one.first_held_on) for one in person.affiliations] == [
        ("OO", dt.date(2016, 5, 1)),
        ("New Office", dt.date(2018, 5, 1)),
    ]


def test_the_register_joins_what_no_rule_could() -> None:
    register = NameRegister(people=(RegisteredPerson("Jo Marsh", ("Jo Reed",)),))
    assert _list_names([_person("Jo Marsh", "OO"), _person("Jo Reed", "Elsewhere")], register) == [
        ("Jo Marsh", "Jo Reed")
    ]

    only_here = NameRegister(people=(RegisteredPerson("Jo Marsh", ("Jo Reed",), "OO"),))
    assert len(_list_names([_person("Jo Marsh", "OO"), _person("Jo Reed", "Elsewhere")], only_here)) == 2


def test_no_name_is_lost_or_doubled() -> None:
    people = [_person(name) for name in ("A Lee", "Al Lee", "Alan Lee", "Lee", "Mr Lee", "Dr A. Lee", "X", "Bo Lee")]

    merged = merge_people(people, EMPTY_REGISTER)

    assert sorted(form for person in merged for form in person.forms) == sorted(person.name for person in people)
    assert sum(person.meetings for person in merged) == len(people)
