"""What every store keeps, replaces and lists; the in-memory store is the reference."""

import datetime as dt
from dataclasses import replace

import numpy as np
import pytest
from builders import make_meeting, make_passage, number_passages, unit_rows
from stores_under_test import EVERYTHING, OTHER_STAMP, STAMP, fill, match_texts, nearest_texts

from rr3search.domain import (
    REMOVED_NAME,
    Acronym,
    Affiliation,
    Attendee,
    Basis,
    FormKind,
    KnownPerson,
    Passage,
    PassageFilter,
    Removal,
    Scope,
    SpeakerType,
    TurnKind,
    Vocabulary,
)
from rr3search.errors import EmbedderMismatchError, UnknownIdError
from rr3search.stores.base import PassageStore, WordQuery


def test_a_new_store_is_empty(store: PassageStore) -> None:
    assert store.embedder is None
    assert store.nearest(unit_rows(1), k=5, where=EVERYTHING) == []
    assert store.matching(WordQuery(("word",)), k=5, where=EVERYTHING) == []
    assert store.count_holding(["word"], EVERYTHING) == {"word": 0}
    assert store.find_passages(["id"]) == []
    assert store.list_passages(EVERYTHING) == []
    assert store.list_meetings() == []
    assert store.measure_scope(EVERYTHING) == Scope(0, None, None, 0)
    assert store.read_vocabulary() == Vocabulary((), (), frozenset(), (), ())


def test_what_was_written_comes_back_whole(store: PassageStore) -> None:
    passages = [
        make_passage(
            "One “quoted” text\u00a0with é", question="Why?", section=("A", "b"), replies_to="Because", position=0
        ),
        make_passage("Two", speaker=None, organisation=None, basis=Basis.NONE, kind=TurnKind.NARRATION, position=1),
        make_passage("Odd \0 \ud800 characters", position=2),
    ]
    fill(store, passages)

    assert store.find_passages([each.id for each in passages]) == passages
    assert store.list_passages(EVERYTHING) == passages
    assert store.list_meetings() == [make_meeting()]
    assert store.embedder == STAMP


def test_passages_are_found_in_the_order_asked_and_unknown_ids_left_out(store: PassageStore) -> None:
    first, second = number_passages(["first", "second"])
    fill(store, [first, second])

    assert store.find_passages([second.id, "unknown", "\udcff", first.id]) == [second, first]


def test_replacing_a_meeting_drops_its_old_passages_everywhere(store: PassageStore) -> None:
    fill(store, number_passages(["stays"], meeting="other"), meeting="other", seed=5)
    fill(store, number_passages(["the old words", "kept words"]))

    fill(store, number_passages(["the new words"]), seed=1)

    assert {each.text for each in store.list_passages(EVERYTHING)} == {"stays", "the new words"}
    assert match_texts(store, WordQuery(("words",))) == ["the new words"]
    assert set(nearest_texts(store)) == {"stays", "the new words"}
    assert [each.id for each in store.list_meetings()] == ["meeting", "other"]


def test_vectors_stay_with_their_passages_when_others_go(store: PassageStore) -> None:
    for seed, name in enumerate(["a", "b", "c"]):
        fill(store, number_passages([f"{name}{at}" for at in range(10)], meeting=name), meeting=name, seed=seed)
    with store.write(STAMP) as writer:
        writer.remove_meeting("a")
        writer.replace_meeting(make_meeting("d"), number_passages(["d0", "d1"], meeting="d"), unit_rows(2, seed=3))
        writer.replace_meeting(make_meeting("b"), number_passages(["new"], meeting="b"), unit_rows(1, seed=4))
        writer.remove_meeting("d")

    for at, row in enumerate(unit_rows(10, seed=2)):
        match = store.nearest(row[None, :], k=1, where=EVERYTHING)[0]
        assert match.cosine == pytest.approx(1, abs=1e-6)
        assert store.find_passages([match.passage_id])[0].text == f"c{at}"
    assert nearest_texts(store, k=1, seed=4) == ["new"]
    assert store.measure_scope(EVERYTHING).passages == 11


def test_two_meetings_of_one_file_stand_side_by_side(store: PassageStore) -> None:
    with store.write(STAMP) as writer:
        for month in ("may", "june"):
            writer.replace_meeting(
                make_meeting(month, file="/m.txt"), number_passages([f"in {month}"], meeting=month), unit_rows(1)
            )

    assert {each.id for each in store.list_meetings()} == {"may", "june"}
    assert {each.text for each in store.list_passages(EVERYTHING)} == {"in may", "in june"}


def test_a_removed_meeting_is_gone_and_others_stay(store: PassageStore) -> None:
    fill(store, number_passages(["first words"], meeting="a"), meeting="a")
    fill(store, number_passages(["second words"], meeting="b"), meeting="b", seed=1)

    with store.write(STAMP) as writer:
        writer.remove_meeting("a")

    assert [each.id for each in store.list_meetings()] == ["b"]
    assert match_texts(store, WordQuery(("words",))) == ["second words"]
    assert nearest_texts(store) == ["second words"]


def test_an_emptied_store_finds_nothing_and_takes_another_embedder(store: PassageStore) -> None:
    fill(store, number_passages(["words"]))
    with store.write(STAMP) as writer:
        writer.remove_meeting("meeting")

    assert store.nearest(unit_rows(1), k=3, where=EVERYTHING) == []
    assert store.matching(WordQuery(("words",)), k=3, where=EVERYTHING) == []
    with store.write(OTHER_STAMP) as writer:
        writer.replace_meeting(make_meeting(), number_passages(["words"]), unit_rows(1))
    assert store.embedder == OTHER_STAMP


def test_removing_an_unknown_meeting_is_an_error(store: PassageStore) -> None:
    fill(store, number_passages(["words"]))

    with pytest.raises(UnknownIdError), store.write(STAMP) as writer:
        writer.remove_meeting("unknown")


def test_another_embedder_is_refused(store: PassageStore) -> None:
    fill(store, number_passages(["words"]))

    with pytest.raises(EmbedderMismatchError, match=r"test embedder f+'.*test embedder e+'"):
        store.write(OTHER_STAMP).__enter__()

    assert store.embedder == STAMP


def test_an_exception_in_the_block_changes_nothing(store: PassageStore) -> None:
    fill(store, number_passages(["old words"]))

    def write_half_a_batch() -> None:
        with store.write(STAMP) as writer:
            writer.replace_meeting(make_meeting(), number_passages(["new words"]), unit_rows(1))
            raise KeyError

    with pytest.raises(KeyError):
        write_half_a_batch()

    assert [each.text for each in store.list_passages(EVERYTHING)] == ["old words"]
    fill(store, number_passages(["newest words"]))
    assert match_texts(store, WordQuery(("words",))) == ["newest words"]


@pytest.mark.parametrize(
    ("passages", "vectors"),
    [
        (number_passages(["a", "b"]), unit_rows(1)),
        (number_passages(["a"]), unit_rows(1, dimensions=7)),
        (number_passages(["a"]), 2 * unit_rows(1)),
        (number_passages(["a"]), unit_rows(1).astype(np.float64)),
        (number_passages(["a"], meeting="another"), unit_rows(1)),
        (number_passages(["a"]) * 2, unit_rows(2)),
    ],
    ids=["too few rows", "too short rows", "not unit rows", "not float32", "another meeting's", "the same twice"],
)
def test_what_does_not_fit_is_refused_and_the_batch_goes_on(
    store: PassageStore, passages: list[Passage], vectors: np.ndarray
) -> None:
    with store.write(STAMP) as writer:
        writer.replace_meeting(make_meeting("good"), number_passages(["good"], meeting="good"), unit_rows(1))
        with pytest.raises(ValueError, match=r"expected|passage"):
            writer.replace_meeting(make_meeting(), passages, vectors)

    assert [each.text for each in store.list_passages(EVERYTHING)] == ["good"]


def test_a_meeting_without_passages_is_kept(store: PassageStore) -> None:
    fill(store, [])

    assert store.list_meetings() == [make_meeting()]
    assert store.nearest(unit_rows(1), k=1, where=EVERYTHING) == []


def test_lists_are_in_order_of_date_then_title_or_meeting_then_position(store: PassageStore) -> None:
    days = {"a": dt.date(2021, 1, 1), "b": None, "c": dt.date(2020, 1, 1), "d": dt.date(2020, 1, 1)}
    titles = {"a": "Last", "b": "Undated", "c": "Second", "d": "First"}
    with store.write(STAMP) as writer:
        for name, day in days.items():
            passages = [make_passage(f"{name}{at}", meeting=name, held_on=day, position=at) for at in (1, 0)]
            writer.replace_meeting(make_meeting(name, title=titles[name], held_on=day), passages, unit_rows(2))

    assert [each.title for each in store.list_meetings()] == ["Undated", "First", "Second", "Last"]
    assert [each.text for each in store.list_passages(EVERYTHING)] == ["b0", "b1", "c0", "c1", "d0", "d1", "a0", "a1"]
    assert store.measure_scope(EVERYTHING) == Scope(4, dt.date(2020, 1, 1), dt.date(2021, 1, 1), 8)
    assert store.measure_scope(PassageFilter(meetings=frozenset({"b"}))) == Scope(1, None, None, 2)


def test_the_vocabulary_holds_the_names_of_meetings_and_passages(store: PassageStore) -> None:
    first = make_meeting(
        "a",
        attendees=(
            Attendee("Zoë Ward", "Clinks", "notes", present=True),
            Attendee("Ann O’Hara", "HMPPS", None, present=False),
            Attendee("Ed Quiet", None, None, present=True),
        ),
        acronyms=(Acronym("SIG", "special interest group"),),
    )
    second = make_meeting(
        "b",
        held_on=dt.date(2021, 1, 1),
        attendees=(Attendee("Ann O’Hara", "Agency", "Chair", present=True),),
        acronyms=(Acronym("SIG", "special interest group"), Acronym("CRC", "company")),
    )
    spoken = [
        ("Ann O’Hara", "HMPPS", SpeakerType.PERSON),
        ("Ann O’Hara", "HMPPS", SpeakerType.PERSON),
        ("Guest", None, SpeakerType.PERSON),
        ("Odd \udc80\0", None, SpeakerType.PERSON),
        (None, None, SpeakerType.NARRATOR),
        ("A sector attendee", None, SpeakerType.ANONYMOUS),
    ]
    passages = [
        make_passage("text", speaker=speaker, organisation=body, speaker_type=kind, meeting="a", position=at)
        for at, (speaker, body, kind) in enumerate(spoken)
    ]
    with store.write(STAMP) as writer:
        writer.replace_meeting(first, passages, unit_rows(len(passages)))
        writer.replace_meeting(second, [], unit_rows(0))

    vocabulary = store.read_vocabulary()
    earlier, later = dt.date(2020, 7, 8), dt.date(2021, 1, 1)
    assert {person.name: person.affiliations for person in vocabulary.people if person.affiliations} == {
        "Ann O’Hara": (
            Affiliation("HMPPS", "Body", earlier, earlier),
            Affiliation("Agency", "Body", later, later),
        ),
        "Ed Quiet": (Affiliation(None, "Body", earlier, earlier),),
        "Zoë Ward": (Affiliation("Clinks", "Body", earlier, earlier),),
    }
    assert replace(vocabulary, people=tuple(replace(one, affiliations=()) for one in vocabulary.people)) == Vocabulary(
        people=(
            KnownPerson("Ann O’Hara", ("Agency", "HMPPS"), ("Chair",), meetings=1, passages=2),
            KnownPerson("Ed Quiet", (), (), meetings=1, passages=0),
            KnownPerson("Guest", (), (), meetings=0, passages=1),
            KnownPerson("Odd \udc80\0", (), (), meetings=0, passages=1),
            KnownPerson("Zoë Ward", ("Clinks",), ("notes",), meetings=1, passages=0),
        ),
        organisations=("Agency", "Clinks", "HMPPS"),
        speaking_organisations=frozenset({"hmpps"}),
        acronyms=(Acronym("CRC", "company"), Acronym("SIG", "special interest group")),
        anonymous_labels=("A sector attendee",),
    )
    with store.write(STAMP) as writer:
        writer.remove_meeting("a")
    remaining = store.read_vocabulary()
    assert [person.name for person in remaining.people] == ["Ann O’Hara"]
    assert (remaining.organisations, remaining.anonymous_labels) == (("Agency",), ())


def test_a_removal_is_kept_whatever_is_written_later_and_dropped_with_its_batch(store: PassageStore) -> None:
    removal = Removal("00" * 16, frozenset({"a1"}), {"a1": FormKind.GIVEN, "b2": FormKind.WHOLE}, 2)
    fill(store, number_passages(["one"]))
    assert store.list_removals() == []

    with pytest.raises(UnknownIdError), store.write(STAMP) as writer:  # noqa: PT012  a batch of two steps
        writer.keep_removal(removal)
        writer.remove_meeting("nowhere")
    assert store.list_removals() == []

    with store.write(STAMP) as writer:
        writer.keep_removal(removal)
    fill(store, number_passages(["two"]))
    assert store.list_removals() == [removal]


def test_a_removed_person_is_nobody_of_the_vocabulary(store: PassageStore) -> None:
    meeting = make_meeting(attendees=(Attendee(REMOVED_NAME, "Clinks", None, present=True),))
    with store.write(STAMP) as writer:
        writer.replace_meeting(meeting, [], unit_rows(0))

    assert store.read_vocabulary().people == ()
