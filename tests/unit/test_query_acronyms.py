import pytest

from rr3search.domain import Acronym
from rr3search.queries import TopicCoverage, list_other_forms

ACRONYMS = (Acronym("CRC", "Community Rehabilitation Company"), Acronym("TTG", "Through the Gate"))


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("what do CRCs pay", ["Community Rehabilitation Company"]),
        ("who owns the community rehabilitation company", ["CRC"]),
        ("through the gate and TTG", []),
        ("a crcx", []),
    ],
)
def test_the_other_form_of_an_acronym_is_told(text: str, forms: list[str]) -> None:
    assert list_other_forms(text, ACRONYMS) == forms


def test_an_acronym_that_is_a_word_counts_only_in_its_capitals() -> None:
    known = (Acronym("IT", "Information Technology"),)

    assert list_other_forms("was it reviewed", known) == []
    assert list_other_forms("was IT reviewed", known) == ["Information Technology"]


def test_a_text_with_one_form_speaks_of_the_other() -> None:
    terms = {"community": 1, "rehabilitation": 1, "company": 1, "payment": 1}
    plain, knowing = (TopicCoverage(terms, passages=10, acronyms=known) for known in ((), ACRONYMS))

    assert plain.measure("payment of a CRC") == pytest.approx(0.25)
    assert knowing.measure("payment of a CRC") == pytest.approx(1.0)
