import datetime as dt
from dataclasses import replace

import pytest
from builders import make_meeting, make_passage

from rr3search.answer import answer_question
from rr3search.domain import Passage, RefusalReason
from rr3search.embedders import load_embedder
from rr3search.queries import FilterRequest
from rr3search.search import Holdings, search_passages, understand_query
from rr3search.stores import EmbedderStamp
from rr3search.stores.memory import MemoryStore

NOTHING = FilterRequest()
SPRING, AUTUMN = dt.date(2021, 4, 6), dt.date(2021, 10, 5)


@pytest.fixture
def holdings() -> Holdings:
    """Two meetings that say nearly the same of the weir."""
    store, embedder = MemoryStore(), load_embedder("hashing")
    with store.write(EmbedderStamp(embedder.name, embedder.fingerprint, embedder.dimensions)) as writer:
        for name, day in (("spring", SPRING), ("autumn", AUTUMN)):
            passages = [make_passage("The weir leaks.", meeting=name, held_on=day)]
            meeting = replace(make_meeting(name), held_on=day)
            writer.replace_meeting(meeting, passages, embedder.embed_texts([one.text for one in passages]))
    return Holdings(store, embedder, today=dt.date(2022, 1, 9))


def find(typed: str, holdings: Holdings, request: FilterRequest = NOTHING) -> list[Passage]:
    return [hit.passage for hit in search_passages(typed, request, holdings, limit=5).hits]


def test_words_that_say_when_the_meeting_was_narrow_the_search_and_are_no_topic(holdings: Holdings) -> None:
    asked = understand_query("the weir at the October 2021 meeting", NOTHING, holdings)

    assert (asked.request.since, asked.request.until) == (dt.date(2021, 10, 1), dt.date(2021, 10, 31))
    assert asked.query.text == "the weir"
    assert asked.intent.topic == ("weir",)
    assert [one.meeting.id for one in find("the weir at the October 2021 meeting", holdings)] == ["autumn"]


@pytest.mark.parametrize(
    ("typed", "only"),
    [
        ("the weir last spring", "spring"),
        ("since June 2021, the weir", "autumn"),
        ("the weir before May 2021", "spring"),
    ],
)
def test_days_that_open_or_close_a_query_narrow_the_search(holdings: Holdings, typed: str, only: str) -> None:
    assert [one.meeting.id for one in find(typed, holdings)] == [only]


def test_a_filter_named_beside_the_query_overrides_the_days_in_it(holdings: Holdings) -> None:
    request = FilterRequest(until=dt.date(2021, 6, 1))

    assert [one.meeting.id for one in find("the weir at the October 2021 meeting", holdings, request)] == ["spring"]


@pytest.mark.parametrize(
    ("typed", "first"),
    [("the weir in October 2021", "autumn"), ("will the weir be mended before May 2021", "spring")],
)
def test_days_of_the_topic_prefer_a_meeting_and_rule_out_none(holdings: Holdings, typed: str, first: str) -> None:
    found = find(typed, holdings)

    assert (found[0].meeting.id, len(found)) == (first, 2)


def test_what_was_said_at_two_meetings_is_quoted_once_from_the_later(holdings: Holdings) -> None:
    answer = answer_question("does the weir leak", NOTHING, holdings, limit=3)

    assert [quote.passage.meeting.id for quote in answer.quotes] == ["autumn"]
    assert [meeting.id for meeting in answer.quotes[0].repeats] == ["spring"]


def test_a_year_in_which_nobody_met_stays_part_of_what_is_asked(holdings: Holdings) -> None:
    assert "2035" in understand_query("how many weirs leak in 2035", NOTHING, holdings).intent.topic
    assert "2021" not in understand_query("how many weirs leak in 2021", NOTHING, holdings).intent.topic


def test_words_in_quotation_marks_are_words_and_no_filter(holdings: Holdings) -> None:
    assert understand_query('"at the July 2020 meeting"', NOTHING, holdings).request == NOTHING


def test_days_named_beside_the_query_stand_alone(holdings: Holdings) -> None:
    request = FilterRequest(since=dt.date(2021, 1, 1))

    assert understand_query("the weir at the July 2020 meeting", request, holdings).intent.period is None


def test_an_impossible_day_filters_nothing(holdings: Holdings) -> None:
    assert len(find("the weir at the 31 June 2021 meeting", holdings)) == 2


def test_whoever_the_minutes_print_in_the_questions_words_is_asked_about() -> None:
    store, embedder = MemoryStore(), load_embedder("hashing")
    said = make_passage("The Archdeacon had six vacancies.", speaker="Bo Dale", organisation=None)
    said = replace(said, attribution=replace(said.attribution, speaker_as_printed="The Archdeacon"))
    other = make_passage("He had many vacancies.", speaker="Al Reed", position=1)
    other = replace(other, attribution=replace(other.attribution, speaker_as_printed="He"))
    with store.write(EmbedderStamp(embedder.name, embedder.fingerprint, embedder.dimensions)) as writer:
        texts = [one.text for one in (said, other)]
        writer.replace_meeting(make_meeting("meeting"), [said, other], embedder.embed_texts(texts))

    holdings = Holdings(store, embedder)
    told = answer_question("what did the Archdeacon say about vacancies", NOTHING, holdings, limit=3)
    untold = answer_question("what did the Bishop say about vacancies he had", NOTHING, holdings, limit=3)

    assert [quote.passage for quote in told.quotes] == [said]
    assert (untold.quotes, untold.reason) == ((), RefusalReason.SPEAKER_NOT_QUOTED)
