"""How every store finds by vector and by words; the in-memory store is the reference."""

from pathlib import Path

import numpy as np
import pytest
from builders import make_passage, number_passages, unit_rows
from stores_under_test import EVERYTHING, fill, match_texts, nearest_texts

from rr3search.domain import PassageFilter, Scope
from rr3search.stores import FieldWeights
from rr3search.stores.base import PassageStore, WordQuery
from rr3search.stores.local import LocalStore
from rr3search.stores.memory import MemoryStore


def test_the_nearest_passages_are_those_with_the_highest_cosine(store: PassageStore) -> None:
    passages = number_passages([f"text {number}" for number in range(60)])
    fill(store, passages)
    query = unit_rows(1, seed=9)
    cosines = unit_rows(60) @ query[0]
    expected = np.argsort(-cosines)[:7]

    matches = store.nearest(query, k=7, where=EVERYTHING)

    assert [match.passage_id for match in matches] == [passages[at].id for at in expected]
    assert [match.cosine for match in matches] == pytest.approx(cosines[expected], abs=1e-6)


def test_a_narrow_filter_still_fills_k(store: PassageStore) -> None:
    passages = [
        make_passage(f"text {at}", speaker="Chair" if at % 10 == 0 else "Other", position=at) for at in range(100)
    ]
    fill(store, passages)
    chair = PassageFilter(speakers=frozenset({"chair"}))

    matches = store.nearest(unit_rows(1, seed=3), k=10, where=chair)
    found = store.find_passages([match.passage_id for match in matches])

    assert [each.attribution.speaker for each in found] == ["Chair"] * 10
    assert len(store.matching(WordQuery(("text",)), k=10, where=chair)) == 10


def test_a_filter_that_matches_nothing_gives_nothing(store: PassageStore) -> None:
    fill(store, number_passages(["one text", "two text"]))

    for nobody in (PassageFilter(speakers=frozenset()), PassageFilter(meetings=frozenset({"unknown"}))):
        assert store.nearest(unit_rows(1), k=5, where=nobody) == []
        assert store.matching(WordQuery(("text",)), k=5, where=nobody) == []
        assert store.count_holding(["text"], nobody) == {"text": 0}
        assert store.list_passages(nobody) == []
        assert store.measure_scope(nobody) == Scope(0, None, None, 0)


@pytest.mark.parametrize(("k", "found"), [(0, 0), (2, 2), (3, 3), (100, 3)])
def test_at_most_k_are_found(store: PassageStore, k: int, found: int) -> None:
    fill(store, number_passages(["word one", "word two", "word three"]))

    assert len(store.nearest(unit_rows(1), k=k, where=EVERYTHING)) == found
    assert len(store.matching(WordQuery(("word",)), k=k, where=EVERYTHING)) == found


def test_a_query_of_another_length_is_refused(store: PassageStore) -> None:
    fill(store, number_passages(["words"]))

    with pytest.raises(ValueError, match="expected a query of shape"):
        store.nearest(unit_rows(1, dimensions=7), k=1, where=EVERYTHING)


def test_words_are_found_by_their_stem_in_every_field(store: PassageStore) -> None:
    fill(
        store,
        [
            make_passage("He was visiting prisons.", position=0),
            make_passage("Nothing.", question="Are visits allowed?", position=1),
            make_passage("Nothing.", section=("Visited places",), position=2),
            make_passage("Nothing.", replies_to="They visit.", position=3),
            make_passage("Nothing.", speaker="Dr Visit", position=4),
            make_passage("Nothing.", organisation="Visits Board", position=5),
            make_passage("Nothing.", position=6),
        ],
    )

    matches = store.matching(WordQuery(("visit",)), k=10, where=EVERYTHING)

    assert {each.position for each in store.find_passages([match.passage_id for match in matches])} == set(range(6))
    assert all(match.relevance > 0 for match in matches)
    assert store.count_holding(["visits", "nothing", "absent"], EVERYTHING) == {"visits": 6, "nothing": 6, "absent": 0}


def test_a_passage_is_found_by_what_was_said_around_it_in_its_section(store: PassageStore) -> None:
    fill(
        store,
        [
            make_passage("Were the phones repaired?", section=("Phones",), position=0),
            make_passage("Not yet.", section=("Phones",), position=1),
            *(make_passage("Thanks.", section=("Rent",), position=at) for at in range(2, 12)),
        ],
    )

    matches = store.matching(WordQuery(("phones", "repaired")), k=10, where=EVERYTHING)
    off = FieldWeights(before=0, after=0)
    without = store.matching(WordQuery(("repaired",), weights=off), k=10, where=EVERYTHING)

    assert [each.position for each in store.find_passages([match.passage_id for match in matches])] == [0, 1]
    assert [match.relevance > 1e-6 for match in without] == [True, False]
    assert store.count_holding(["repaired"], EVERYTHING) == {"repaired": 1}


def test_rarer_and_more_words_rank_higher(store: PassageStore) -> None:
    texts = ["common and rare", "common and nothing else", "rare alone", *(f"filler {at}" for at in range(9))]
    fill(store, number_passages([*texts, "common again", "common once more"]))

    assert match_texts(store, WordQuery(("common", "rare")))[:2] == ["common and rare", "rare alone"]


def test_a_phrase_must_occur_word_for_word(store: PassageStore) -> None:
    fill(
        store,
        [
            make_passage("The in-cell telephony was praised.", position=0),
            make_passage("Telephony in the cell was praised.", position=1),
            make_passage("It was praised.", question="What of in\u2011cell telephony?", position=2),
            make_passage("It was praised.", speaker="In Cell Telephony Ltd", position=3),
        ],
    )

    for query in (WordQuery((), ("in-cell telephony",)), WordQuery(("unheard",), ("in-cell", "telephony"))):
        matches = store.matching(query, k=10, where=EVERYTHING)
        found = store.find_passages([match.passage_id for match in matches])
        assert [each.position for each in found] == [0, 2]


def test_an_excluded_word_may_not_occur_in_the_text(store: PassageStore) -> None:
    fill(
        store,
        [
            make_passage("Visits by families.", position=0),
            make_passage("Visits by lawyers.", position=1),
            make_passage("Visits by friends.", section=("Lawyers",), position=2),
        ],
    )

    found = match_texts(store, WordQuery(("visit",), (), ("lawyer",)))

    assert set(found) == {"Visits by families.", "Visits by friends."}
    assert match_texts(store, WordQuery((), (), ("lawyer",))) == []


def test_words_and_vectors_obey_one_filter(store: PassageStore) -> None:
    passages = [
        make_passage(f"words {at}", organisation="HMPPS" if at % 2 else "Clinks", position=at) for at in range(20)
    ]
    fill(store, passages)
    where = PassageFilter(organisations=frozenset({"hmpps"}))
    expected = {f"words {at}" for at in range(1, 20, 2)}

    assert set(nearest_texts(store, where=where)) == expected
    assert set(match_texts(store, WordQuery(("words",)), where=where)) == expected
    assert store.count_holding(["words"], where) == {"words": 10}
    assert store.measure_scope(where).passages == 10


@pytest.mark.parametrize(
    "term", ["in-cell", "Mungo's", "Mungo’s", "PPN02/20", "£1,500", "cafe", "CAFÉ", "covid-19", "R&D"]
)
def test_terms_with_punctuation_are_found_as_they_are_printed(store: PassageStore, term: str) -> None:
    fill(
        store,
        number_passages(
            [
                "In-cell phones at St Mungo’s, under PPN02/20, for £1,500 at the café, in Covid-19 R&D.",
                "cell in mungo 20 1 19",
            ]
        ),
    )

    assert store.count_holding([term], EVERYTHING)[term] == 1
    assert len(match_texts(store, WordQuery((term,)))) == 1
    assert len(match_texts(store, WordQuery((), (term,)))) == 1


def test_words_made_of_signs_alone_are_not_looked_for(store: PassageStore) -> None:
    fill(store, number_passages(["plain words"]))

    assert match_texts(store, WordQuery(("&&", '"'))) == []
    assert match_texts(store, WordQuery(("words", "*"), ("...",), ("-",))) == ["plain words"]
    assert store.count_holding(["&&", ""], EVERYTHING) == {"&&": 0, "": 0}


def test_all_stores_give_words_the_same_relevance(tmp_path: Path) -> None:
    texts = [
        "The families were visiting prisons during the pandemic and prisons were closed.",
        "Prisons were closed to families.",
        "In-cell telephony and video calls helped families.",
        "The probation service answered by letter.",
        *(f"Other matters, item {at}, were noted." for at in range(8)),
    ]
    passages = [
        make_passage(text, question=f"Question {at % 3} about families?", position=at) for at, text in enumerate(texts)
    ]
    query = WordQuery(("families", "prison", "in-cell"), ("closed",), ("letters",))
    memory = MemoryStore()
    with LocalStore.create_or_open(tmp_path) as local:
        for store in (memory, local):
            fill(store, passages)
            for each in (query, WordQuery(query.terms)):
                assert store.matching(each, k=20, where=EVERYTHING)
        for each in (query, WordQuery(query.terms)):
            expected = memory.matching(each, k=20, where=EVERYTHING)
            found = local.matching(each, k=20, where=EVERYTHING)
            assert [match.passage_id for match in found] == [match.passage_id for match in expected]
            assert [match.relevance for match in found] == pytest.approx([match.relevance for match in expected])
