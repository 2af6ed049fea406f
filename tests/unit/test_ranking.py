import datetime as dt

from builders import make_passage
from hypothesis import example, given
from hypothesis import strategies as st

from rr3search.domain import TurnKind
from rr3search.ranking import (
    ANSWER_RANKING,
    DEFAULT_RANKING,
    Candidate,
    Preference,
    RankingSettings,
    fuse_by_rank,
    fuse_by_standard_score,
    rank_candidates,
    rerank_first,
    weigh_second_look,
)

SCORES = st.lists(st.tuples(st.floats(0, 50), st.floats(-1, 1) | st.none()), min_size=1, max_size=12)


def make_candidates(scores: list[tuple[float, float | None]]) -> list[Candidate]:
    return [
        Candidate(make_passage(f"text {index}", position=index), relevance=relevance, cosine=cosine)
        for index, (relevance, cosine) in enumerate(scores)
    ]


@given(SCORES)
def test_a_passage_that_is_better_in_both_ways_is_never_ranked_lower(scores: list[tuple[float, float | None]]) -> None:
    candidates = make_candidates(scores)
    for fused in (fuse_by_standard_score(candidates), fuse_by_rank(candidates)):
        for one, first in zip(candidates, fused, strict=True):
            for other, second in zip(candidates, fused, strict=True):
                if one.relevance > other.relevance and _is_closer(one.cosine, other.cosine):
                    assert first >= second - 1e-9


def _is_closer(one: float | None, other: float | None) -> bool:
    return one is not None and (other is None or one > other)


@given(SCORES)
def test_ranks_count_from_one_without_gaps_and_lose_nothing(scores: list[tuple[float, float | None]]) -> None:
    hits = rank_candidates(make_candidates(scores), Preference())

    assert [hit.rank for hit in hits] == list(range(1, len(scores) + 1))
    assert len({hit.passage.id for hit in hits}) == len(scores)
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)


def test_whose_words_are_wanted_comes_first() -> None:
    other = Candidate(make_passage("phones", speaker="Anne Fox", organisation="Clinks"), relevance=5.0, cosine=0.6)
    wanted = Candidate(make_passage("phones too", position=1), relevance=4.5, cosine=0.55)
    third = Candidate(make_passage("rent", speaker="Anne Fox", organisation="Clinks"), relevance=0.0, cosine=0.1)

    plain = rank_candidates([other, wanted, third], Preference(), RankingSettings(neighbours=0, length=0))
    preferred = rank_candidates([other, wanted, third], Preference(speakers=frozenset({"hmpps"})))

    assert plain[0].passage is other.passage
    assert preferred[0].passage is wanted.passage


def test_the_label_of_an_anonymous_speaker_can_be_wanted() -> None:
    sector = Candidate(make_passage("a", speaker="A voluntary sector attendee"), relevance=1.0, cosine=0.5)
    chair = Candidate(make_passage("b", speaker="Anne Fox", position=1), relevance=1.0, cosine=0.5)

    hits = rank_candidates([chair, sector], Preference(speaker_words=("sector",)))

    assert hits[0].passage is sector.passage


def test_a_kind_can_be_preferred() -> None:
    statement = Candidate(make_passage("a"), relevance=1.0, cosine=0.5)
    action = Candidate(make_passage("b", kind=TurnKind.ACTION, position=1), relevance=1.0, cosine=0.5)

    hits = rank_candidates([statement, action], Preference(kind_bonus=((TurnKind.ACTION, 1.0),)))

    assert hits[0].passage is action.passage


def test_a_passage_among_others_on_the_topic_is_ranked_before_one_that_stands_alone() -> None:
    spread = [make_passage(f"text {at}", section=("Phones",), position=at) for at in range(4)]
    alone = make_passage("text 9", section=("Rent",), position=9)
    candidates = [Candidate(passage, relevance=3.0, cosine=0.4) for passage in (*spread, alone)]
    candidates.append(Candidate(make_passage("text 20", section=("Else",), position=20), relevance=0.0, cosine=0.1))

    heard = rank_candidates(candidates, Preference())
    deaf = rank_candidates(candidates, Preference(), RankingSettings(neighbours=0))

    assert {hit.passage for hit in heard[:4]} == set(spread)
    assert deaf[0].score == deaf[4].score


def test_a_passage_in_another_section_is_no_neighbour() -> None:
    near = Candidate(make_passage("one", section=("Phones",), position=0), relevance=5.0, cosine=0.9)
    other = Candidate(make_passage("two", section=("Rent",), position=1), relevance=1.0, cosine=0.2)
    same = Candidate(make_passage("two", section=("Phones",), position=1), relevance=1.0, cosine=0.2)
    far = Candidate(make_passage("nil", section=("Else",), position=40), relevance=0.0, cosine=0.1)

    apart = {hit.passage: hit.score for hit in rank_candidates([near, other, far], Preference())}
    together = {hit.passage: hit.score for hit in rank_candidates([near, same, far], Preference())}

    assert together[same.passage] > apart[other.passage]


def test_somebody_merely_named_comes_after_those_asked_about_and_before_the_rest() -> None:
    candidates = [
        Candidate(make_passage("a", speaker=name, organisation=None, section=(name,), position=at), 1.0, 0.5)
        for at, name in enumerate(("Al Reed", "Bo Lee", "Jo Marsh"))
    ]

    hits = rank_candidates(
        candidates, Preference(speakers=frozenset({"jo marsh"}), mentions=frozenset({"bo lee", "jo marsh"}))
    )

    assert [hit.passage.attribution.speaker for hit in hits] == ["Jo Marsh", "Bo Lee", "Al Reed"]


def make_series() -> list[Candidate]:
    """Three hits of one meeting of 2020, a little less fitting ones of 2021 and of a day unknown."""
    old = [make_passage(f"old {at}", section=(str(at),), meeting="a", position=at) for at in range(3)]
    new = make_passage("new", meeting="b", held_on=dt.date(2021, 7, 8))
    undated = make_passage("undated", meeting="c", held_on=None)
    scores = (5.0, 4.9, 4.8, 4.0, 1.0)
    return [
        Candidate(one, relevance=score, cosine=0.5) for one, score in zip((*old, new, undated), scores, strict=True)
    ]


def test_later_meetings_come_first_where_that_is_asked_for() -> None:
    plain = rank_candidates(make_series(), Preference())
    recent = rank_candidates(make_series(), Preference(), RankingSettings(recency=2.0))

    assert [hit.passage.text for hit in plain][:2] == ["old 0", "old 1"]
    assert recent[0].passage.text == "new"
    assert recent[-1].passage.text == "undated"


def test_one_meeting_does_not_take_all_first_places_where_that_is_asked_for() -> None:
    spread = rank_candidates(make_series(), Preference(), RankingSettings(diversity=1.0))

    assert [hit.passage.text for hit in spread][:2] == ["old 0", "new"]
    assert [hit.score for hit in spread] == sorted((hit.score for hit in spread), reverse=True)


def test_nothing_gives_nothing() -> None:
    assert rank_candidates([], Preference()) == []


@given(st.lists(st.floats(-1e6, 1e6), max_size=30))
@example([*(float(number % 2) for number in range(28)), 90.0, -90.0])
def test_a_reranker_never_outweighs_the_name_a_query_holds(scores: list[float]) -> None:
    for settings in (DEFAULT_RANKING, ANSWER_RANKING):
        additions = weigh_second_look(scores, weight=settings.rerank)

        swing = max(additions, default=0.0) - min(additions, default=0.0)
        assert swing <= min(settings.speaker, settings.mention) + 1e-9
        order = sorted(range(len(scores)), key=scores.__getitem__)
        ranked = [additions[index] for index in order]
        assert ranked == sorted(ranked)


@given(SCORES, st.lists(st.floats(-3, 3), max_size=12))
def test_the_first_are_ordered_anew_and_the_others_stay_behind_in_theirs(
    scores: list[tuple[float, float | None]], additions: list[float]
) -> None:
    hits = rank_candidates(make_candidates(scores), Preference())
    count = min(len(additions), len(hits))

    again = rerank_first(hits, additions[:count])

    assert [hit.rank for hit in again] == list(range(1, len(hits) + 1))
    assert {hit.passage.id for hit in again[:count]} == {hit.passage.id for hit in hits[:count]}
    assert [hit.passage for hit in again[count:]] == [hit.passage for hit in hits[count:]]
    assert [hit.score for hit in again] == sorted((hit.score for hit in again), reverse=True)
