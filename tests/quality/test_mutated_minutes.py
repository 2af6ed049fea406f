"""The founding minutes rewritten: what was approved of the original must be read from every rewriting.

The gold is the approved golden reading with the same renames applied; nothing in it is tuned to a mutation.
"""

import json
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from mutations import MUTATIONS, Mutation, rename
from readings import FOUNDING_MINUTES, Reading, fold_sentence, read_minutes, tell_holder

from rr3search.domain import Passage, SpeakerType, fold_name

GOLDEN = json.loads((Path(__file__).parents[1] / "golden" / "founding_minutes.json").read_text(encoding="utf-8"))
ORIGINAL = FOUNDING_MINUTES.read_text(encoding="utf-8")
LEAST_SPEAKERS_RIGHT = 0.97


@pytest.fixture(params=MUTATIONS, ids=lambda mutation: mutation.name)
def mutation(request: pytest.FixtureRequest) -> Mutation:
    assert isinstance(request.param, Mutation)
    return request.param


@pytest.fixture
def gold(mutation: Mutation) -> dict[str, Any]:
    value = json.loads(rename(json.dumps(GOLDEN, ensure_ascii=False), mutation.renames))
    assert isinstance(value, dict)
    return value


@pytest.fixture
def reading(mutation: Mutation) -> Reading:
    return read_mutated(mutation.name)


@cache
def read_mutated(name: str) -> Reading:
    """Read a mutation once for all tests of this file."""
    mutation = next(one for one in MUTATIONS if one.name == name)
    with TemporaryDirectory() as folder:
        return read_minutes(mutation.change(ORIGINAL), Path(folder))


def list_pairs(gold: dict[str, Any], reading: Reading) -> list[tuple[dict[str, Any], Passage | None]]:
    """Each gold sentence with the passage that holds it, or its end where a mutation reworded it, or None."""
    pairs = []
    for sentence in gold["sentences"]:
        if sentence["kind"] == "action":
            continue
        holder = tell_holder(sentence["text"], reading.passages)
        if holder is None:
            words = sentence["text"].split()
            holder = tell_holder(" ".join(words[min(5, len(words) // 2) :]), reading.passages)
        pairs.append((sentence, holder))
    return pairs


def test_every_sentence_is_found(gold: dict[str, Any], reading: Reading) -> None:
    lost = [sentence["text"] for sentence, passage in list_pairs(gold, reading) if passage is None]

    assert lost == []


def test_speakers_are_who_they_were(gold: dict[str, Any], reading: Reading) -> None:
    pairs = list_pairs(gold, reading)
    wrong = [
        (sentence["speaker"], passage.attribution.speaker if passage else "(lost)", sentence["text"][:60])
        for sentence, passage in pairs
        if passage is None or fold_name(sentence["speaker"] or "") != fold_name(passage.attribution.speaker or "")
    ]

    assert len(wrong) <= (1 - LEAST_SPEAKERS_RIGHT) * len(pairs), wrong


def test_organisations_and_sections_are_what_they_were(gold: dict[str, Any], reading: Reading) -> None:
    pairs = [(sentence, passage) for sentence, passage in list_pairs(gold, reading) if passage]
    wrong = [
        (sentence["text"][:40], passage.attribution.organisation, passage.section)
        for sentence, passage in pairs
        if fold_name(sentence["organisation"] or "") != fold_name(passage.attribution.organisation or "")
        or fold_sentence(sentence["section"]) != fold_sentence(passage.section[-1] if passage.section else "")
    ]

    assert len(wrong) <= (1 - LEAST_SPEAKERS_RIGHT) * len(pairs), wrong


def test_nobody_anonymous_is_named(gold: dict[str, Any], reading: Reading) -> None:
    named = [
        passage.attribution
        for sentence, passage in list_pairs(gold, reading)
        if sentence["type"] == "anonymous"
        and passage is not None
        and (passage.attribution.speaker_type is not SpeakerType.ANONYMOUS or passage.attribution.organisation)
    ]

    assert named == []


def test_the_attendance_is_the_same(gold: dict[str, Any], reading: Reading) -> None:
    wanted = {(fold_name(name), fold_name(organisation)) for name, organisation, _, _ in gold["attendees"]}

    found = {(fold_name(one.name), fold_name(one.organisation or "")) for one in reading.minutes.meeting.attendees}

    assert found == wanted
    assert str(reading.minutes.meeting.held_on) == gold["held_on"]


def test_the_headings_are_the_same(gold: dict[str, Any], reading: Reading) -> None:
    wanted = sorted(fold_sentence(section["path"][-1]) for section in gold["sections"])

    found = sorted(fold_sentence(section.title) for section in reading.minutes.meeting.sections)

    assert found == wanted


def test_the_actions_are_the_same(gold: dict[str, Any], reading: Reading) -> None:
    wanted = [(list(map(fold_name, action["owners"])), len(action["tasks"])) for action in gold["actions"]]

    found = [(list(map(fold_name, one.owners)), len(one.tasks)) for one in reading.minutes.meeting.actions]

    assert sorted(found) == sorted(wanted)
