import pytest

from rr3search.domain import KnownPerson, Vocabulary
from rr3search.queries.named import list_named_people


def make_vocabulary(*names: str) -> Vocabulary:
    return Vocabulary(
        people=tuple(KnownPerson(name, (), (), 1, 1) for name in names),
        organisations=(),
        speaking_organisations=frozenset(),
        acronyms=(),
        anonymous_labels=(),
    )


LISTED = make_vocabulary(
    "Al Reed", "Dr Bo Lindqvist", "Carys Marsh MS", "Dev Marsh", "Hon. Eve Stone (Minister for Rivers)"
)


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("why did Al Reed disagree?", ("Al Reed",)),
        ("summarise al reed's view of the weir", ("Al Reed",)),
        ("Al Reed\u2019s view", ("Al Reed",)),
        ("according to Dr. Lindqvist, is the weir safe?", ("Dr Bo Lindqvist",)),
        ("what of Carys Marsh' plan", ("Carys Marsh MS",)),
        ("how did Eve Stone reply to Dev Marsh", ("Dev Marsh", "Hon. Eve Stone (Minister for Rivers)")),
    ],
)
def test_people_are_found_by_the_names_a_question_has_for_them(question: str, named: tuple[str, ...]) -> None:
    assert list_named_people(question, LISTED) == named


@pytest.mark.parametrize(
    "question",
    [
        "did the Reed Board agree",
        "what of Boris Reed",
        "what did Marsh say?",
        "is the marsh wet",
        "does the reed grow",
        "Reed beds",
    ],
)
def test_a_shared_surname_and_a_word_that_is_no_name_name_nobody(question: str) -> None:
    assert list_named_people(question, LISTED) == ()


def test_forms_of_one_person_printed_apart_are_all_found() -> None:
    vocabulary = make_vocabulary("Dr Blaney", "Dr David Blaney")

    assert set(list_named_people("what does Dr Blaney think", vocabulary)) == {"Dr Blaney", "Dr David Blaney"}


def test_two_people_told_apart_by_their_titles_alone_are_two() -> None:
    assert list_named_people("what did Reed say", make_vocabulary("Mr Reed", "Mrs Reed")) == ()
