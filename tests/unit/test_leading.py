"""Which hit an answer opens with."""

import datetime as dt

import pytest
from builders import make_passage

from rr3search.answer.leading import lead_with_fact, lead_with_latest
from rr3search.domain import FusedScore, Hit, Passage, TurnKind, Vocabulary
from rr3search.queries import TopicCoverage
from rr3search.queries.intent import read_literal_intent

NOBODY = Vocabulary((), (), frozenset(), (), ())
ASKED = "How much would a late night at the kiln cost?"
NO_SUM = make_passage("Owen said no: it could not be justified for 20 potters.", position=1)
SUM = make_passage("The cost of a late night at the kiln would be £94,000.", position=2)
TASK = make_passage(
    "Owen to work out the cost of a late night at the kiln: £100 allowed.", position=3, kind=TurnKind.ACTION
)


def lead(*passages: Passage, asked: str = ASKED) -> Passage:
    intent = read_literal_intent(asked, NOBODY)
    hits = [Hit(rank, FusedScore(1.0 / rank), passage) for rank, passage in enumerate(passages, start=1)]
    coverage = TopicCoverage(dict.fromkeys(intent.topic, 1), passages=10)
    cosines = dict.fromkeys((passage.id for passage in passages), 0.4)
    return lead_with_fact(intent, hits, cosines, coverage=coverage)[0].passage


def test_the_strongest_leads_where_it_alone_holds_the_kind_of_fact_asked_for() -> None:
    assert lead(NO_SUM, SUM) is SUM
    assert lead(SUM, NO_SUM) is SUM


def test_a_task_never_leads_and_what_is_weaker_stays_behind() -> None:
    weaker = make_passage("The roof had cost £9.", position=4)

    assert lead(NO_SUM, TASK) is NO_SUM
    assert lead(NO_SUM, weaker) is NO_SUM


@pytest.mark.parametrize(("asked", "is_latest"), [("How hot is the kiln now?", True), ("How hot was the kiln?", False)])
def test_how_it_is_now_is_told_by_the_latest(asked: str, *, is_latest: bool) -> None:
    old = make_passage("The kiln was hot.", position=1, meeting="a", held_on=dt.date(2023, 1, 9))
    new = make_passage("The kiln was not hot.", position=1, meeting="b", held_on=dt.date(2024, 1, 9))
    intent = read_literal_intent(asked, NOBODY)
    hits = [Hit(1, FusedScore(1.0), old), Hit(2, FusedScore(0.9), new)]
    coverage = TopicCoverage(dict.fromkeys(intent.topic, 1), passages=10)

    first = lead_with_latest(intent, hits, {old.id: 0.4, new.id: 0.4}, coverage=coverage, asked=asked)[0].passage

    assert first is (new if is_latest else old)
