"""Searches kept under a name: what their file keeps, refuses, and forgets."""

import datetime as dt
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from builders import make_linked_action, make_passage

from rr3search.domain import Passage, TurnKind
from rr3search.errors import InvalidQueryError, SearchNameTakenError, UnknownIdError, UnreadableInputError
from rr3search.queries import FilterRequest
from rr3search.saved_searches import (
    Contents,
    Look,
    SavedSearch,
    SavedSearches,
    find_saved_searches,
    gather_contents,
    identify_action,
    identify_sentences,
    normalise_name,
)

DAY = dt.date(2020, 7, 8)
SAID = make_passage("Phones had come.", meeting="july")
OTHER = make_passage("Tablets had not.", meeting="july", position=1)
ACTION = make_linked_action("Matt Douglas to write")
LOOK = Look(
    dt.date(2026, 11, 27),
    contents={"july": gather_contents(DAY, [SAID, OTHER], [ACTION]), "undated": gather_contents(None, [], [])},
    found={"july": frozenset(identify_sentences(SAID))},
)
PHONES = SavedSearch("phones", '"in-cell" phones', FilterRequest(org="HMPPS"), LOOK)
EVERYTHING = FilterRequest(
    speaker="Jo Marsh",
    org="HMPPS",
    meeting="july.txt",
    since=DAY,
    until=DAY,
    kind=frozenset({TurnKind.ACTION, TurnKind.ANSWER}),
    section="welcome",
    is_strict=True,
)

LOOK_AT_NOTHING = b"""{"format": 2, "contents": {}, "searches": {"a": {
    "query": "x", "filters": {}, "looked_on": "2020-01-01", "meetings": {"m": "missing"}, "found": {}
}}}"""


def _identify(passage: Passage) -> str:
    """Give the key of its one sentence."""
    (key,) = identify_sentences(passage)
    return key


@pytest.fixture
def saved(tmp_path: Path) -> SavedSearches:
    return SavedSearches(tmp_path / "index")


def test_what_is_kept_is_read_again_whole(saved: SavedSearches) -> None:
    filtered = SavedSearch("jo-marsh", "", EVERYTHING)

    saved.keep(PHONES, is_replacing=False)
    saved.keep(filtered, is_replacing=False)

    assert saved.list_all() == [filtered, PHONES]
    assert saved.find("PHONES") == PHONES


def test_the_file_lies_beside_the_index_and_holds_no_words_of_the_minutes(saved: SavedSearches, tmp_path: Path) -> None:
    saved.keep(PHONES, is_replacing=False)

    path = find_saved_searches(tmp_path / "index")
    assert path == tmp_path / "index.searches.json"
    written = path.read_text(encoding="utf-8")
    assert [word for word in ("come", "Tablets", "write", "Douglas") if word in written] == []
    assert not (tmp_path / "index").exists()


def test_searches_kept_with_keys_of_passages_are_as_if_not_looked_at(saved: SavedSearches, tmp_path: Path) -> None:
    old = """{"format": 1, "contents": {"v": {"held_on": null, "passages": "ab", "actions": ""}}, "searches": {
        "phones": {"query": "phones", "filters": {}, "looked_on": "2020-01-01", "meetings": {"m": "v"},
        "found": {}}}}"""
    find_saved_searches(tmp_path / "index").write_text(old, encoding="utf-8")

    assert saved.list_all() == [SavedSearch("phones", "phones", FilterRequest())]
    saved.keep(PHONES, is_replacing=True)
    assert saved.list_all() == [PHONES]


def test_what_several_looks_saw_is_written_once(saved: SavedSearches, tmp_path: Path) -> None:
    saved.keep(PHONES, is_replacing=False)
    saved.keep(replace(PHONES, name="telephones"), is_replacing=False)

    written = find_saved_searches(tmp_path / "index").read_text(encoding="utf-8")
    assert written.count(_identify(OTHER)) == 1


@pytest.mark.parametrize(
    ("typed", "name"), [("Phones", "phones"), ("Prison-Phones-2", "prison-phones-2"), ("ÉCOLE", "école")]
)
def test_a_name_is_kept_in_lower_case(typed: str, name: str) -> None:
    assert normalise_name(typed) == name


@pytest.mark.parametrize("typed", ["", "-", "two words", "a--b", "a-", "a_b", "../a", "a" * 61, "a\nb"])
def test_what_is_no_name_is_refused(typed: str) -> None:
    with pytest.raises(InvalidQueryError, match="no name for a search"):
        normalise_name(typed)


def test_a_search_that_asks_for_nothing_is_refused() -> None:
    with pytest.raises(InvalidQueryError, match="the query is empty"):
        SavedSearch("nothing", " ", FilterRequest())


def test_a_name_is_taken_until_it_is_replaced_and_then_the_last_look_goes(saved: SavedSearches) -> None:
    saved.keep(PHONES, is_replacing=False)
    again = SavedSearch("phones", "tablets", FilterRequest())

    with pytest.raises(SearchNameTakenError, match="phones"):
        saved.keep(again, is_replacing=False)
    assert saved.list_all() == [PHONES]

    saved.keep(again, is_replacing=True)
    assert saved.list_all() == [again]


def test_a_removed_search_is_gone_and_an_unknown_one_is_named(saved: SavedSearches) -> None:
    saved.keep(PHONES, is_replacing=False)

    assert saved.remove("Phones") == PHONES
    assert saved.list_all() == []
    with pytest.raises(UnknownIdError, match="no saved search 'phones'"):
        saved.remove("phones")


def test_a_look_is_not_remembered_for_a_search_replaced_or_removed_meanwhile(saved: SavedSearches) -> None:
    replaced = SavedSearch("phones", "tablets", FilterRequest())
    saved.keep(replaced, is_replacing=False)

    saved.mark([PHONES, replace(PHONES, name="gone")])

    assert saved.list_all() == [replaced]


@pytest.mark.parametrize(
    ("content", "cause"),
    [
        (b"", "not JSON"),
        (b"\xff", "not JSON"),
        (b"[" * 100_000, "not JSON"),
        (b"[]", "not what was written"),
        (b'{"format": 3}', "format 3"),
        (b'{"format": 2, "searches": {"a": {"query": "x", "filters": {}}}}', "not what was written"),
        (b'{"format": 2, "contents": {}, "searches": {"a": {"query": 1, "filters": {}}}}', "not what was written"),
        (b'{"format": 2, "contents": {}, "searches": {"a": {"query": "", "filters": {}}}}', "the query is empty"),
        (b'{"format": 2, "contents": {}, "searches": {"a": {"query": "x", "filters": {"since": "soon"}}}}', "'soon'"),
        (LOOK_AT_NOTHING, "not what was written"),
    ],
    ids=["empty", "binary", "deep", "list", "later", "no contents", "no text", "no query", "no day", "no version"],
)
def test_a_damaged_file_is_named_and_left_as_it_is(
    saved: SavedSearches, tmp_path: Path, *, content: bytes, cause: str
) -> None:
    path = find_saved_searches(tmp_path / "index")
    path.write_bytes(content)

    for change in (
        saved.list_all,
        lambda: saved.keep(PHONES, is_replacing=True),
        lambda: saved.forget(meetings={"july": None}),
    ):
        with pytest.raises(UnreadableInputError, match=cause) as raised:
            change()
        assert raised.value.path == path
        assert "\n" not in str(raised.value)
    assert path.read_bytes() == content


def test_what_cannot_be_written_leaves_the_old_file(saved: SavedSearches, tmp_path: Path) -> None:
    saved.keep(PHONES, is_replacing=False)
    draft = find_saved_searches(tmp_path / "index").with_name("index.searches.json.new")
    draft.mkdir()

    with pytest.raises(UnreadableInputError, match="cannot be written"):
        saved.remove("phones")

    assert saved.list_all() == [PHONES]


def test_who_reads_meanwhile_reads_the_old_file_whole(saved: SavedSearches, tmp_path: Path) -> None:
    saved.keep(PHONES, is_replacing=False)
    opened = tmp_path / "opened"
    opened.hardlink_to(find_saved_searches(tmp_path / "index"))
    before = opened.read_bytes()

    saved.remove("phones")

    assert opened.read_bytes() == before


def test_a_draft_of_a_writer_that_was_stopped_is_written_over(saved: SavedSearches, tmp_path: Path) -> None:
    (tmp_path / "index.searches.json.new").write_text("{", encoding="utf-8")

    saved.keep(PHONES, is_replacing=False)

    assert saved.list_all() == [PHONES]
    assert not (tmp_path / "index.searches.json.new").exists()


def test_writers_take_turns_and_none_is_lost(saved: SavedSearches) -> None:
    names = [f"search-{number:02}" for number in range(24)]

    with ThreadPoolExecutor(max_workers=8) as pool:
        for kept in [pool.submit(saved.keep, replace(PHONES, name=name), is_replacing=False) for name in names]:
            kept.result()

    assert [search.name for search in saved.list_all()] == names


def test_nothing_of_what_is_forgotten_is_kept(saved: SavedSearches, tmp_path: Path) -> None:
    saved.keep(PHONES, is_replacing=False)
    path = find_saved_searches(tmp_path / "index")

    assert saved.forget(keys={_identify(SAID): None, identify_action(ACTION): None}) == []

    (left,) = saved.list_all()
    assert left.look is not None
    assert left.look.found == {}
    assert left.look.contents["july"] == Contents(DAY, frozenset(identify_sentences(OTHER)), frozenset())
    keys = (_identify(SAID), identify_action(ACTION))
    assert [key for key in keys if key in path.read_text(encoding="utf-8")] == []

    saved.forget(meetings={"july": None})
    assert "july" not in path.read_text(encoding="utf-8")


def test_what_stands_in_the_place_of_what_is_forgotten_counts_as_seen(saved: SavedSearches) -> None:
    saved.keep(PHONES, is_replacing=False)
    redacted = make_passage("Phones had come to [name removed].", meeting="july")

    written = identify_action(make_linked_action("[name removed] to write"))
    keys: dict[str, str | None] = {_identify(SAID): _identify(redacted), identify_action(ACTION): written}
    saved.forget(keys=keys, meetings={"july": "renamed"})

    (left,) = saved.list_all()
    assert left.look is not None
    assert left.look.found == {"renamed": frozenset(identify_sentences(redacted))}
    assert left.look.seen.sentences == {*identify_sentences(redacted), *identify_sentences(OTHER)}


def test_a_search_that_names_who_is_forgotten_goes(saved: SavedSearches) -> None:
    by_words = SavedSearch("a", "what did Jo Marsh say of phones", FilterRequest())
    by_filter = SavedSearch("b", "phones", FilterRequest(speaker="Jo Marsh", is_strict=True))
    by_name = SavedSearch("jo-marsh", "phones", FilterRequest())
    other = SavedSearch("d", "what did Al Reed say", FilterRequest())
    for search in (by_words, by_filter, by_name, other):
        saved.keep(search, is_replacing=False)

    assert saved.list_naming(lambda text: "marsh" in text.lower()) == [by_words, by_filter, by_name]
    assert saved.forget(is_about=lambda text: "marsh" in text.lower()) == [by_words, by_filter, by_name]
    assert saved.list_all() == [other]


def test_forgetting_where_nothing_is_saved_makes_no_file(saved: SavedSearches, tmp_path: Path) -> None:
    assert saved.forget(meetings={"july": None}, keys={_identify(SAID): None}) == []
    assert list(tmp_path.iterdir()) == []


def test_a_key_is_made_of_what_was_said_and_not_of_the_file() -> None:
    approved = make_passage("Phones had come.", meeting="approved", position=7)

    assert identify_sentences(approved) == identify_sentences(SAID)
    changed = (
        replace(SAID, text="Phones had gone."),
        replace(SAID, section=("Phones",)),
        replace(SAID, attribution=replace(SAID.attribution, speaker="Jo Marsh")),
        replace(SAID, attribution=replace(SAID.attribution, organisation="Clinks")),
        make_passage("Phones had come.", meeting="july", held_on=dt.date(2020, 8, 8)),
    )
    assert len({identify_sentences(one) for one in (SAID, *changed)}) == 1 + len(changed)


def test_where_a_sentence_stands_makes_no_other_key() -> None:
    cut = make_passage("Phones had come. Tablets had not.", meeting="july", position=9)
    cut = replace(cut, kind=TurnKind.ANSWER, sentence_starts=(0, 17))

    assert identify_sentences(cut) == (_identify(SAID), _identify(OTHER))


def test_undated_meetings_are_told_apart_by_their_id() -> None:
    undated = [make_passage("Phones had come.", meeting=meeting, held_on=None) for meeting in ("one", "two")]

    assert len(set(map(identify_sentences, undated))) == 2
