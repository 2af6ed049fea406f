"""A paper's own sentence that lets somebody else say what is quoted."""

from pathlib import Path

import pytest
from citing_papers import store_passages
from readings import read_minutes

from rr3search.citations.sayings import cut_saying
from rr3search.domain import CitationAspect, CitationCheck, CitationStatus, KnownPerson
from rr3search.verification import find_typed_citations, verify_citations

MINUTES = """# Moss Lane Panel

Minutes of the meeting held on 6 May 2031

Present: Gil Stone (Pier Trust), Ruth Ember (Moss School)

## Lamps

Gil Stone said that the lamps were dark on most evenings.

## Views

One attendee said that nobody had listened to families.
"""
PEOPLE = tuple(KnownPerson(name, (), (), 1, 1) for name in ("Gil Stone", "Ruth Ember"))


def check(folder: Path, sentence: str, *, words: str = "lamps were dark") -> CitationCheck:
    passages = read_minutes(MINUTES, folder, name="moss.md").passages
    cited = next(one for one in passages if words in one.text)
    typed = sentence.format(mark=f"[rr3:{cited.id}]")
    (checked,) = verify_citations(find_typed_citations(typed), store_passages(passages), people=PEOPLE)
    return checked


@pytest.mark.parametrize(
    "sentence",
    [
        "Ruth Ember told the Panel that “the lamps were dark” {mark}.",
        "It was late. Ruth Ember confirmed that “the lamps were dark” {mark}.",
        "On 6 May 2031, Ms Ember said: “the lamps were dark” {mark}.",
        "Ms. Ruth Ember (Moss School) also said that the lamps were dark {mark}.",
    ],
)
def test_a_sentence_that_names_another_speaker_is_changed(tmp_path: Path, sentence: str) -> None:
    checked = check(tmp_path, sentence)

    assert checked.status is CitationStatus.CHANGED
    assert [(one.aspect, one.stored) for one in checked.differences] == [
        (CitationAspect.SPEAKER, "Gil Stone (Pier Trust)")
    ]
    assert "Ember" in checked.differences[0].printed


@pytest.mark.parametrize(
    "sentence",
    [
        "Gil Stone told the Panel that “the lamps were dark” {mark}.",
        "Mr Stone said that “the lamps were dark” {mark}.",
        "Ruth Ember said that she was cold. Others held that “the lamps were dark” {mark}.",
        "Ruth Ember was told that “the lamps were dark” {mark}.",
        "Ruth Ember and Gil Stone said that “the lamps were dark” {mark}.",
        "Ruth Ember’s driver said that “the lamps were dark” {mark}.",
        "Ruth Ember said that she had heard that “the lamps were dark” {mark}.",
        "Ruth Ember said that Mr Stone found “the lamps were dark” {mark}.",
        "Ruth Ember asked why “the lamps were dark” {mark}.",
        "Nora Unlisted said that “the lamps were dark” {mark}.",
        "“the lamps were dark” {mark}.",
    ],
)
def test_nothing_is_said_where_the_sentence_names_no_other_for_sure(tmp_path: Path, sentence: str) -> None:
    assert check(tmp_path, sentence).status is CitationStatus.FOUND


@pytest.mark.parametrize("name", ["Ruth Ember", "Gil Stone"])
def test_whoever_is_named_for_an_unnamed_speaker_is_another(tmp_path: Path, name: str) -> None:
    sentence = f"{name} told the Panel that “nobody had listened” {{mark}}."
    relayed = f"{name} said that an attendee held that “nobody had listened” {{mark}}."

    (difference,) = check(tmp_path, sentence, words="nobody had").differences

    assert (difference.aspect, difference.printed) == (CitationAspect.SPEAKER, name)
    assert not {"Ember", "Stone"} & set(difference.stored.split())
    assert check(tmp_path, relayed, words="nobody had").status is CitationStatus.FOUND


def test_a_sentence_is_cut_behind_a_quotation_that_ends_one() -> None:
    before = "Ruth Ember said “so.” Gil Stone said “no” "
    places = [(before.index("so"), before.index("so") + 3), (before.index("no"), before.index("no") + 2)]

    assert cut_saying(before, places) == "Gil Stone said “”"
