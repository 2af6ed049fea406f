import pytest

from rr3search.domain import Acronym
from rr3search.language.acronyms import drop_acronym, find_acronyms, shorten_with_acronyms


@pytest.mark.parametrize(
    ("text", "short", "long"),
    [
        ("an advisory group to the Ministry of Justice (MoJ) today", "MoJ", "Ministry of Justice"),
        ("HM Prisons and Probation Service (HMPPS) said", "HMPPS", "HM Prisons and Probation Service"),
        ("The Reducing Rents Third Forum (RR3) met", "RR3", "Reducing Rents Third Forum"),
        ("Community Rehabilitation Companies (CRCs) were", "CRC", "Community Rehabilitation Companies"),
    ],
)  # fmt: skip
def test_a_short_form_is_found_with_its_long_one(text: str, short: str, long: str) -> None:
    assert find_acronyms([text]) == (Acronym(short, long),)


@pytest.mark.parametrize("text", ["the report (June)", "Jo Marsh (Chair)", "no words (XYZ)", "(ABC)"])
def test_other_brackets_are_no_acronyms(text: str) -> None:
    assert find_acronyms([text]) == ()


def test_the_first_introduction_counts() -> None:
    found = find_acronyms(["Ministry of Justice (MoJ)", "Museum of Jazz (MoJ)"])

    assert found == (Acronym("MoJ", "Ministry of Justice"),)


def test_long_forms_are_shortened_with_their_bracket() -> None:
    acronyms = (Acronym("MoJ", "Ministry of Justice"),)

    assert shorten_with_acronyms("Ministry of Justice (MoJ) board", acronyms) == "MoJ board"


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Racial Equity in Custody Alliance (RECA)", "Racial Equity in Custody Alliance"),
        ("Ministry of Justice (MoJ)", "Ministry of Justice"),
        ("The Pier Users' Group (PUG)", "The Pier Users' Group"),
        ("Harbour Trust (North)", "Harbour Trust (North)"),
        ("Harbour Trust (HMPPS)", "Harbour Trust (HMPPS)"),
        ("Region of the Harbour Trust (HT)", "Region of the Harbour Trust (HT)"),
        ("Harbour Trust (JM)", "Harbour Trust (JM)"),
        ("RECA", "RECA"),
    ],
)
def test_an_acronym_behind_a_body_is_no_part_of_its_name(printed: str, name: str) -> None:
    assert drop_acronym(printed) == name
