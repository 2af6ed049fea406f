"""Every store admits what the filter allows, and takes any text for words."""

import datetime as dt
import random
from collections.abc import Iterator
from contextlib import ExitStack

import pytest
from builders import make_meeting, make_passage, unit_rows
from hypothesis import example, given
from hypothesis import strategies as st
from stores_under_test import EVERYTHING, KINDS, STAMP, open_store

from rr3search.domain import (
    Basis,
    Passage,
    PassageFilter,
    TurnKind,
    fold_name,
)
from rr3search.stores.base import PassageStore, WordQuery

NAMES = ["Matt Douglas", "MATT  Douglas", "Élodie O’Hara", "A\0B", "A\\x00B", "back\\slash", "\udc80", "", "ß", None]
DAYS = [None, dt.date(2019, 12, 31), dt.date(2020, 7, 8), dt.date(2020, 7, 9)]
TITLES = ["Opening", "In‑cell  telephony", "A\nB", "a b", 'Say "no"', "ÉTÉ", "\udc80\0"]
FOLDED = sorted({fold_name(name) for name in NAMES if name is not None} | {"nobody", "A"})


def make_various_passages(meeting: str, chance: random.Random) -> list[Passage]:
    day = chance.choice(DAYS)
    return [
        make_passage(
            f"passage {at}",
            speaker=chance.choice(NAMES),
            organisation=chance.choice(NAMES),
            kind=chance.choice(list(TurnKind)),
            basis=chance.choice(list(Basis)),
            held_on=day,
            section=tuple(chance.sample(TITLES, chance.randrange(3))),
            meeting=meeting,
            position=at,
        )
        for at in range(25)
    ]


@pytest.fixture(scope="module", params=KINDS)
def various_store(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[PassageStore]:
    chance = random.Random(1)  # noqa: S311  not for secrets
    with ExitStack() as opened:
        store = open_store(request.param, tmp_path_factory.mktemp("index"), opened)
        with store.write(STAMP) as writer:
            for name in ("a", "b", "c\0d", "c", "e\\f", "\udc80"):
                writer.replace_meeting(make_meeting(name), make_various_passages(name, chance), unit_rows(25))
        yield store


def choose(values: list[str]) -> st.SearchStrategy[frozenset[str] | None]:
    return st.none() | st.frozensets(st.sampled_from(values), max_size=6)


@given(
    where=st.builds(
        PassageFilter,
        speakers=choose(FOLDED),
        organisations=choose(FOLDED),
        meetings=choose(["a", "b", "c\0d", "c", "e\\f", "\udc80", "unknown"]),
        since=st.sampled_from([*DAYS, dt.date(1, 1, 1), dt.date.max]),
        until=st.sampled_from([*DAYS, dt.date(1, 1, 1), dt.date.max]),
        kinds=st.none() | st.frozensets(st.sampled_from(TurnKind)),
        section=st.none() | st.sampled_from(["", "o", "tele", "in-cell telephony", "a b", "A", '"', "\udc80", "\n"]),
        is_strict=st.booleans(),
    )
)
def test_a_store_admits_exactly_what_the_filter_allows(various_store: PassageStore, where: PassageFilter) -> None:
    allowed = {each.id for each in various_store.list_passages(EVERYTHING) if where.allows(each)}

    assert {each.id for each in various_store.list_passages(where)} == allowed
    assert {each.passage_id for each in various_store.nearest(unit_rows(1), k=150, where=where)} == allowed
    words = various_store.matching(WordQuery(("passage",)), k=150, where=where)
    assert {each.passage_id for each in words} == allowed
    assert various_store.measure_scope(where).passages == len(allowed)


TEXTS = st.lists(
    st.text(max_size=12) | st.sampled_from(['"', "NEAR(", "a OR", "*", "text:", "\0", "-", "^"]), max_size=4
)


@given(terms=TEXTS, phrases=TEXTS, excluded=TEXTS)
@example(terms=['passage"', "NEAR(passage, 2)", "passage AND"], phrases=['passage" OR "'], excluded=["{who} : x", "\0"])
def test_no_text_is_syntax(
    various_store: PassageStore, *, terms: list[str], phrases: list[str], excluded: list[str]
) -> None:
    matches = various_store.matching(WordQuery(tuple(terms), tuple(phrases), tuple(excluded)), k=5, where=EVERYTHING)
    counts = various_store.count_holding(terms, EVERYTHING)

    assert len(matches) <= 5
    assert set(counts) == set(terms)
    section = PassageFilter(section=" ".join(terms), speakers=frozenset(phrases), meetings=frozenset(excluded))
    assert len(various_store.list_passages(section)) <= 150


def test_a_very_long_query_is_answered(various_store: PassageStore) -> None:
    many = tuple(f"word{at}" for at in range(400))

    assert len(various_store.matching(WordQuery((*many, "passage")), k=5, where=EVERYTHING)) == 5
    assert various_store.matching(WordQuery((), (" ".join(many),)), k=5, where=EVERYTHING) == []
