import datetime as dt
from dataclasses import replace

import pytest
from answering_fixtures import store_passages
from builders import make_meeting, make_passage

from rr3search.answer import answer_question
from rr3search.domain import Change, Passage, RefusalReason, StatementChange, Supersession, Voice
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


def test_others_words_about_somebody_come_behind_their_own_and_say_so() -> None:
    own, about, other = (
        make_passage(text, speaker=speaker, organisation=body, position=position)
        for position, (text, speaker, body) in enumerate(
            (
                ("The gates stay shut.", "Matt Douglas", "HMPPS"),
                ("Matt Douglas had been asked about the weir, the weir and the weir.", "Ann Lee", "Pier Trust"),
                ("The weir, the weir and the weir leaks.", "Bo Reed", "Pier Trust"),
            )
        )
    )
    hits = search_passages(
        "what did Matt Douglas say about the weir", NOTHING, store_passages(own, about, other), limit=5
    )

    assert [(hit.passage, hit.voice) for hit in hits.hits] == [
        (own, Voice.THEIRS),
        (about, Voice.ABOUT_THEM),
        (other, Voice.OTHERS),
    ]


def test_taken_literally_a_name_and_days_are_words_like_others(holdings: Holdings) -> None:
    literal = replace(holdings, settings=replace(holdings.settings, is_literal=True))
    asked = understand_query("what did Matt Douglas say last spring about the weir", NOTHING, literal)

    assert asked.request == NOTHING
    assert (asked.intent.people, asked.intent.period) == ((), None)
    assert asked.intent.topic == ("matt", "douglas", "last", "spring", "weir")
    assert {hit.voice for hit in search_passages("what did Matt Douglas say", NOTHING, literal, limit=5).hits} == {None}


def test_taken_literally_a_question_still_unmasks_nobody(holdings: Holdings) -> None:
    literal = replace(holdings, settings=replace(holdings.settings, is_literal=True))

    assert understand_query("who was it that spoke of the weir", NOTHING, literal).intent.is_seeking_identity


def test_a_later_word_of_the_same_body_is_quoted_first_and_supersedes_the_earlier() -> None:
    spring = make_passage("The hostel has 40 places.", meeting="spring", held_on=SPRING)
    autumn = make_passage("The hostel has 55 places.", meeting="autumn", held_on=AUTUMN)
    answer = answer_question("how many places has the hostel", NOTHING, store_passages(spring, autumn), limit=3)

    assert [quote.passage for quote in answer.quotes] == [autumn, spring]
    assert answer.quotes[0].superseded is None
    assert answer.quotes[1].superseded == Supersession(
        autumn, StatementChange(Change.NEW_FIGURE, ("40 places",), ("55 places",))
    )


@pytest.mark.parametrize(
    ("asked", "is_near"), [("how often does the weir on the old river leak", True), ("who won the football cup", False)]
)
def test_what_does_not_bear_on_a_question_is_told_from_what_may_not_answer_it(
    holdings: Holdings, asked: str, *, is_near: bool
) -> None:
    answer = answer_question(asked, NOTHING, holdings, limit=3)

    assert (answer.reason, answer.is_near) == (RefusalReason.WEAK_EVIDENCE, is_near)


def test_days_on_which_nobody_met_narrow_nothing(holdings: Holdings) -> None:
    asked = understand_query("what was said since March 2024 about the weir", NOTHING, holdings)

    assert (asked.request, asked.intent.period) == (NOTHING, None)
    assert len(find("how much does the weir leak this winter", holdings)) == 2


def test_the_day_behind_a_word_of_saying_is_when_it_was_said(holdings: Holdings) -> None:
    asked = understand_query("what did Matt Douglas say in October 2021 about the weir", NOTHING, holdings)

    assert asked.request.since == dt.date(2021, 10, 1)
