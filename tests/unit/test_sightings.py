"""What one sentence tells of an earlier action."""

import time

import pytest

from rr3search.action_register.deeds_told import list_deeds
from rr3search.action_register.sightings import Sighting, list_faint_sightings, list_sightings, read_sighting


@pytest.mark.parametrize(
    ("sentence", "sighting"),
    [
        ("Carl Dove had sent the list.", Sighting.DONE),
        ("Carl Dove asked that the list which had been sent be printed.", None),
        ("Asked to be told who had sent the list.", None),
        ("The list to be printed had been sent, as Carl Dove asked.", Sighting.DONE),
    ],
)
def test_what_is_asked_to_be_done_is_not_done(sentence: str, sighting: Sighting | None) -> None:
    assert read_sighting(sentence) is sighting


@pytest.mark.parametrize(
    ("sentence", "is_given_up"),
    [
        ("The survey had been dropped.", True),
        ("Eva Frost had dropped the survey by consent.", True),
        ("No reply had gone in, the consultation having been called off.", True),
        ("The survey was not to be pursued.", True),
        ("Eva Frost had given the survey up.", True),
        ("Eva Frost had given the survey to the Club.", False),
        ("Members saw no point in going on with it.", True),
        ("It was agreed that there was now no call for it.", True),
        ("Nobody saw the need for more benches.", True),
        ("Eva Frost thought it kinder to give up the booklet.", True),
        ("Eva Frost thought that the caller would give up his seat.", False),
        ("There was no call for volunteers that month.", False),
        ("The committee had agreed not to give up the voucher scheme.", False),
        ("The trustees agreed never to abandon the voucher scheme.", False),
        ("Members felt it would be wrong to drop the scheme.", False),
        ("Eva Frost had circulated the leaflet and members saw no need for changes.", False),
        ("The number of boats had dropped since May.", False),
        ("Two crews had withdrawn between January and July.", False),
    ],
)
def test_a_task_is_given_up_and_numbers_only_drop(sentence: str, *, is_given_up: bool) -> None:
    assert (Sighting.DROPPED in list_sightings(sentence)) is is_given_up


def test_a_deed_is_told_by_its_own_clause() -> None:
    told = list_deeds("Eva Frost said that the list had been sent, and Carl Dove had written the letter.")

    assert [(deed.verb, deed.doer) for deed in told] == [("sent", "the list"), ("written", "and Carl Dove")]


@pytest.mark.parametrize("words", ["asked ", "had been sent, ", "that had written ", "asked for it to "])
def test_a_sentence_of_200000_characters_is_read_at_once(words: str) -> None:
    sentence = words * (200_000 // len(words))
    begun = time.process_time()

    read_sighting(sentence)
    list_sightings(sentence)
    list_faint_sightings(sentence)
    list_deeds(sentence)

    assert time.process_time() - begun < 2
