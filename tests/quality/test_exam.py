"""Minutes of invented bodies, written and annotated by people who had not seen the rules; floors over each set.

What a set reaches now lies a little above its floor. All of them have been looked at while rules were written.
"""

from collections import Counter

import pytest
from exam.__main__ import list_minutes
from exam.gold import read_gold
from exam.scoring import read_minutes_of, score_reading

_FLOORS = {
    "dev": {"speaker": 0.93, "named": 0.045, "attendees": 0.97, "actions": 0.95, "sections": 0.97},
    "more": {"speaker": 0.91, "named": 0.03, "attendees": 0.96, "actions": 0.93, "sections": 0.97},
    "third": {"speaker": 0.95, "named": 0.02, "attendees": 0.97, "actions": 0.96, "sections": 0.97},
    "fourth": {"speaker": 0.93, "named": 0.02, "attendees": 0.97, "actions": 0.94, "sections": 0.97},
    "held": {"speaker": 0.87, "named": 0.035, "attendees": 0.95, "actions": 0.77, "sections": 0.9},
    "fifth": {"speaker": 0.79, "named": 0.09, "attendees": 0.92, "actions": 0.85, "sections": 0.94},
}


@pytest.fixture(scope="module")
def totals() -> dict[str, Counter[str]]:
    """What is counted over all minutes of each set."""
    return {
        name: sum(
            (
                score_reading(read_gold(path.with_name(f"{path.stem}.gold.json")), read_minutes_of(path)).counts
                for path in list_minutes(name, [])
            ),
            start=Counter[str](),
        )
        for name in _FLOORS
    }


@pytest.mark.parametrize("name", _FLOORS)
def test_speakers_are_those_a_careful_reader_names(totals: dict[str, Counter[str]], name: str) -> None:
    counts, floors = totals[name], _FLOORS[name]

    assert counts["speaker right"] >= floors["speaker"] * counts["sentences"]
    assert counts["speaker FALSE"] <= floors["named"] * counts["nobody wanted"]
    assert counts["speaker WRONG"] <= floors["named"] * counts["somebody wanted"]


@pytest.mark.parametrize("name", _FLOORS)
def test_people_sections_and_actions_are_found(totals: dict[str, Counter[str]], name: str) -> None:
    counts, floors = totals[name], _FLOORS[name]

    assert counts["sections found"] >= floors["sections"] * counts["sections wanted"]
    for what in ("attendees", "actions"):
        told, wanted, found = (counts[f"{what} {word}"] for word in ("told", "wanted", "found"))
        assert 2 * found >= floors[what] * (told + wanted)


@pytest.mark.parametrize("name", _FLOORS)
def test_hardly_a_sentence_is_out_of_reach(totals: dict[str, Counter[str]], name: str) -> None:
    counts = totals[name]

    assert counts["sentences covered"] >= 0.985 * counts["sentences"]
