import pytest

from rr3search.domain import Acronym, KnownPerson, Vocabulary, fold_name
from rr3search.errors import AmbiguousNameError
from rr3search.filtering import resolve_filter, suggest_names
from rr3search.queries import FilterRequest
from rr3search.stores.memory import MemoryStore

VOCABULARY = Vocabulary(
    people=(KnownPerson("Helena Cressy", ("Weir Board",), (), 1, 1),),
    organisations=("HMPPS", "HMPPS in Wales", "HMPPSX", "Weir Board"),
    speaking_organisations=frozenset(),
    acronyms=(Acronym("HMPPS", "HM Prison and Probation Service"),),
    anonymous_labels=("A voluntary sector attendee",),
)


def test_a_body_stands_for_its_parts_and_for_nothing_that_merely_begins_alike() -> None:
    where = resolve_filter(FilterRequest(org="HMPPS"), MemoryStore(), VOCABULARY)

    assert where.organisations == frozenset({"hmpps", "hm prison and probation service", "hmpps in wales"})


def test_a_body_is_found_with_and_without_its_article() -> None:
    printed = Vocabulary((), ("Ministry", "Office/the Ministry", "The Ministry"), frozenset(), (), ())

    for typed in ("the Ministry", "ministry", "The ministry"):
        where = resolve_filter(FilterRequest(org=typed), MemoryStore(), printed)
        assert where.organisations == frozenset({"ministry", "office/the ministry", "the ministry"})


def test_names_the_archive_does_not_know_are_told_with_those_like_them() -> None:
    assert suggest_names(FilterRequest(speaker="Helena Cresy"), VOCABULARY) == {"Helena Cresy": ["Helena Cressy"]}
    assert suggest_names(FilterRequest(org="HMPSS"), VOCABULARY)["HMPSS"][0] == "HMPPS"
    assert suggest_names(FilterRequest(speaker="Zebedee"), VOCABULARY) == {"Zebedee": []}


def test_a_body_is_suggested_to_whoever_types_a_part_of_its_name() -> None:
    assert suggest_names(FilterRequest(org="weir"), VOCABULARY) == {"weir": ["Weir Board"]}
    assert suggest_names(FilterRequest(org="prison"), VOCABULARY) == {"prison": ["HM Prison and Probation Service"]}


def test_names_the_archive_knows_need_no_suggestion() -> None:
    for request in (FilterRequest(), FilterRequest(speaker="cressy"), FilterRequest(org="weir board")):
        assert suggest_names(request, VOCABULARY) == {}


INITIALLED = Vocabulary(
    people=(
        KnownPerson("Petra Quill", ("Weir Board",), (), 1, 1, also_known_as=("Ms Quill",)),
        KnownPerson("Dr Ivo Sand-Lowe", (), (), 1, 1),
        KnownPerson("Ida Sandys", (), (), 1, 1),
        KnownPerson("Rowan Ash Tully", (), (), 1, 1),
        KnownPerson("BW Ogden", (), (), 1, 1),
    ),
    organisations=("Weir Board", "RT"),
    speaking_organisations=frozenset(),
    acronyms=(),
    anonymous_labels=(),
)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("PQ", {"petra quill", "ms quill"}),
        ("p.q.", {"petra quill", "ms quill"}),
        ("P Q", {"petra quill", "ms quill"}),
        ("ISL", {"dr ivo sand-lowe"}),
        ("RAT", {"rowan ash tully"}),
    ],
)
def test_initials_mean_the_one_person_who_has_them(typed: str, meant: set[str]) -> None:
    request = FilterRequest(speaker=typed)

    assert resolve_filter(request, MemoryStore(), INITIALLED).speakers == frozenset({fold_name(typed), *meant})
    assert suggest_names(request, INITIALLED) == {}


def test_initials_of_two_people_are_refused_with_both_names() -> None:
    with pytest.raises(AmbiguousNameError, match="'IS': Dr Ivo Sand-Lowe, Ida Sandys; name one in full"):
        resolve_filter(FilterRequest(speaker="IS"), MemoryStore(), INITIALLED)


@pytest.mark.parametrize("typed", ["RT", "BW", "P"])
def test_a_name_that_is_printed_so_is_no_initials_and_neither_is_one_letter(typed: str) -> None:
    found = resolve_filter(FilterRequest(speaker=typed), MemoryStore(), INITIALLED).speakers or frozenset()

    assert not found & {"rowan ash tully", "petra quill"}
