"""Marks, timelines and counts of the sample archive and of invented pairs, against a written floor.

The floors lie a little below what is reached: docs/benchmarks/timeline.md has the figures.
"""

from collections.abc import Iterator

import pytest
from sample_files import SAMPLE
from timeline_gold import (
    compare_pairs,
    count_found_statements,
    count_raised_again,
    cross_pairs,
    load_pairs,
    mark_sample,
    write_names,
)

from rr3search.archive import MinutesArchive
from rr3search.config import Settings
from rr3search.domain import SpeakerType
from rr3search.queries import FilterRequest

FAIR_PAIRS, FAIR_IN_SAMPLE, FOUND_STATEMENTS, FOUND_RAISINGS = 0.9, 0.85, 0.7, 0.7
MOST_WRONG, MOST_MARKED_ACROSS = 1, 0.01


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MinutesArchive]:
    folder = tmp_path_factory.mktemp("sample")
    settings = Settings(folder / "index", names_directory=write_names(folder / "names"))
    with MinutesArchive.create_or_open(settings) as opened:
        opened.ingest([SAMPLE / "minutes"], on_progress=lambda _: None)
        yield opened


@pytest.mark.parametrize("part", ["dev", "held"])
def test_pairs_of_statements_are_marked_as_a_reader_would(part: str) -> None:
    marks = compare_pairs(load_pairs(part))

    assert sum(one.is_fair for one in marks) >= FAIR_PAIRS * len(marks)
    assert sum(one.is_wrong for one in marks) <= MOST_WRONG


@pytest.mark.parametrize("part", ["dev", "held"])
def test_statements_on_different_topics_are_hardly_ever_marked(part: str) -> None:
    marks = cross_pairs(load_pairs(part))

    assert sum(mark is not None for mark in marks) <= MOST_MARKED_ACROSS * len(marks)


def test_statements_of_the_sample_are_marked_as_a_reader_would_and_none_wrongly(archive: MinutesArchive) -> None:
    marks = mark_sample(archive)

    assert [one for one in marks if one.is_wrong] == []
    assert sum(one.is_fair for one in marks) >= FAIR_IN_SAMPLE * len(marks)


def test_timelines_hold_what_a_reader_would_put_there_and_little_else(archive: MinutesArchive) -> None:
    found, wanted, listed = count_found_statements(archive)

    assert found >= FOUND_STATEMENTS * wanted
    assert found >= FOUND_STATEMENTS * listed


def test_a_topic_is_never_counted_more_often_than_it_was_raised(archive: MinutesArchive) -> None:
    counts = count_raised_again(archive)

    assert sum(one.found for one in counts) >= FOUND_RAISINGS * sum(one.wanted for one in counts)
    assert [one for one in counts if one.invented or one.meetings[0] > one.meetings[1]] == []
    assert [one for one in counts if one.organisations[0] > one.organisations[1]] == []


def test_whom_the_sample_leaves_unnamed_is_in_no_timeline_and_counts_for_no_organisation(
    archive: MinutesArchive,
) -> None:
    topics = ("damp and mould", "what becomes of families when host payments end", "help with a deposit")
    said = [
        statement.quote.passage.attribution
        for topic in topics
        for timeline in archive.trace_timelines(topic, FilterRequest()).timelines
        for statement in timeline.statements
    ]
    raised = archive.count_raised("what becomes of families when host payments end", FilterRequest())

    assert said
    assert {who.speaker_type for who in said} <= {SpeakerType.PERSON, SpeakerType.ORGANISATION, SpeakerType.ROLE}
    assert any(one.is_anonymous for one in raised.raisings)
    assert raised.organisations == ()
