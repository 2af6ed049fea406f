"""What a question is about, without who asks it and whom it is put to."""

import pytest

from rr3search.domain import Acronym, KnownPerson, Vocabulary
from rr3search.questions import MatterReader

READER = MatterReader(
    Vocabulary(
        people=(KnownPerson("Dev Raichura", ("Kittiwake Housing Association",), (), 1, 1),),
        organisations=("Kittiwake Housing Association", "Northgate Council", "Northgate Advice", "HMPPS"),
        speaking_organisations=frozenset(),
        acronyms=(Acronym("HMPPS", "HM Prisons and Probation Service"), Acronym("EDM", "Exceptional Delivery Model")),
        anonymous_labels=(),
    )
)


@pytest.mark.parametrize(
    ("line", "matter"),
    [
        ("Will Kittiwake's tenants be told?", "Will they tenants be told?"),
        ("Will the Kittiwake Housing Association pay?", "Will they pay?"),
        ("When will HMPPS, or HM Prisons and Probation Service, reply?", "When will they, or they, reply?"),
        ("Has the Council asked Dev Raichura?", "Has they asked they?"),
        ("What is an EDM?", "What is an EDM?"),
        ("Will Northgate be rebuilt?", "Will Northgate be rebuilt?"),
        ("Is the council tax to rise?", "Is the council tax to rise?"),
        ("Housing for families", "Housing for families"),
    ],
)
def test_names_give_way(line: str, matter: str) -> None:
    assert READER.read_line(line) == matter


def test_of_a_recorded_question_whoever_asked_it_is_left_out() -> None:
    assert READER.read_question("A member asked whether Kittiwake allowed dogs.") == "whether they allowed dogs."


def test_an_archive_that_names_nobody_changes_nothing() -> None:
    empty = MatterReader(Vocabulary((), (), frozenset(), (), ()))

    assert empty.read_line("Are dogs allowed?") == "Are dogs allowed?"
