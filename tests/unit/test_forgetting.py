"""A removal is all or nothing, whatever stops it."""

import datetime as dt
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from builders import make_meeting, make_passage, unit_rows
from stores_under_test import EVERYTHING, STAMP

from rr3search.closings import change_closings, load_closings
from rr3search.domain import EMPTY_REGISTER, Attendee, Closing
from rr3search.embedders import load_embedder
from rr3search.errors import AmbiguousNameError, UnknownIdError
from rr3search.forgetting import PersonRemoval, forget_person, plan_removal
from rr3search.queries import FilterRequest
from rr3search.saved_searches import SavedSearch, SavedSearches
from rr3search.stores import LocalStore
from rr3search.traces import note_pending, settle_traces
from rr3search.vectors import Vectors


class BrokenEmbedder:
    """Gives up on the second meeting, as a full disk or a killed process would."""

    def __init__(self) -> None:
        self.name, self.fingerprint, self.dimensions = STAMP.name, STAMP.fingerprint, STAMP.dimensions
        self._calls = 0

    def embed_texts(self, texts: Sequence[str], *, on_progress: Callable[[int], None] | None = None) -> Vectors:
        self._calls += 1
        if self._calls > 1:
            raise MemoryError
        if on_progress:
            on_progress(len(texts))
        return unit_rows(len(texts))


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    people = (Attendee("Jo Brown", "Clinks", None, present=True), Attendee("Ann Brown", "HMPPS", None, present=True))
    with LocalStore.create_or_open(tmp_path / "index") as store, store.write(STAMP) as writer:
        for name in ("first", "second"):
            passages = [make_passage("Jo Brown spoke.", speaker="Jo Brown", meeting=name)]
            writer.replace_meeting(make_meeting(name, attendees=people), passages, unit_rows(1))
    return tmp_path / "index"


def test_a_removal_that_breaks_off_changes_nothing(directory: Path) -> None:
    before = {path.name: path.read_bytes() for path in directory.iterdir()}
    note = list[PersonRemoval]().append
    with LocalStore.open(directory) as store:
        with pytest.raises(MemoryError):
            forget_person(
                "Jo Brown", store, EMPTY_REGISTER, embedder=BrokenEmbedder(), is_whole=False, before_change=note
            )
        assert store.list_removals() == []
        assert [one.text for one in store.list_passages(EVERYTHING)] == ["Jo Brown spoke."] * 2

    assert before == {path.name: path.read_bytes() for path in directory.iterdir()}


def test_a_person_is_found_by_a_part_that_nobody_else_has(directory: Path) -> None:
    with LocalStore.open(directory) as store:
        assert plan_removal("Ms Jo Brown", store, EMPTY_REGISTER, is_whole=False).names == ("Jo Brown",)
        assert plan_removal("jo", store, EMPTY_REGISTER, is_whole=False).names == ("Jo Brown",)
        with pytest.raises(AmbiguousNameError, match="Ann Brown, Jo Brown"):
            plan_removal("Brown", store, EMPTY_REGISTER, is_whole=False)
        with pytest.raises(UnknownIdError):
            plan_removal("Xx Yy", store, EMPTY_REGISTER, is_whole=False)


def test_an_index_of_another_embedder_is_left_alone(directory: Path) -> None:
    hashing, note = load_embedder("hashing"), list[PersonRemoval]().append
    with LocalStore.open(directory) as store, pytest.raises(Exception, match="run 'rr3search reindex'"):
        forget_person("Jo Brown", store, EMPTY_REGISTER, embedder=hashing, is_whole=False, before_change=note)


class PlainEmbedder(BrokenEmbedder):
    """Encodes whatever it is given."""

    def embed_texts(self, texts: Sequence[str], *, on_progress: Callable[[int], None] | None = None) -> Vectors:
        self._calls = 0
        return super().embed_texts(texts, on_progress=on_progress)


@pytest.mark.parametrize(
    ("text", "is_named"),
    [
        ("what did Jo say about lists", True),
        ("what did jo say", True),
        ("Jo", True),
        ("JM rents", True),
        ("jm-rents", True),
        ("jmarsh@shelter.org", True),
        ("jo_marsh7", True),
        ("Marsh, Jo", True),
        ("marsh rents", True),
        ("marshes and rents", False),
        ("what did Ann say about lists", False),
    ],
)
def test_typed_words_name_a_person_in_every_form(tmp_path: Path, text: str, *, is_named: bool) -> None:
    with LocalStore.create_or_open(tmp_path / "index") as store:
        with store.write(STAMP) as writer:
            people = (Attendee("Jo Marsh OBE", "Shelter", None, present=True),)
            writer.replace_meeting(make_meeting(attendees=people), [make_passage("The marsh was wet.")], unit_rows(1))
        assert plan_removal("Jo Marsh", store, EMPTY_REGISTER, is_whole=False).is_named_in(text) is is_named


def test_small_words_are_no_initials(tmp_path: Path) -> None:
    with LocalStore.create_or_open(tmp_path / "index") as store:
        with store.write(STAMP) as writer:
            people = (Attendee("Ian Stone", "Shelter", None, present=True),)
            writer.replace_meeting(make_meeting(attendees=people), [make_passage("It was wet.")], unit_rows(1))
        removal = plan_removal("Ian Stone", store, EMPTY_REGISTER, is_whole=False)

    assert [removal.is_named_in(text) for text in ("what is new", "what IS said")] == [False, True]


def test_a_person_removed_before_is_known_by_what_is_kept(directory: Path) -> None:
    note = list[PersonRemoval]().append
    with LocalStore.open(directory) as store:
        forget_person("Jo Brown", store, EMPTY_REGISTER, embedder=PlainEmbedder(), is_whole=False, before_change=note)
        for named in ("Jo Brown", "Ms Jo Brown", "jo"):
            again = plan_removal(named, store, EMPTY_REGISTER, is_whole=False)
            assert (again.meetings, again.is_named_in("jbrown@clinks.org")) == ((), True)
        with pytest.raises(UnknownIdError):
            plan_removal("Al Green", store, EMPTY_REGISTER, is_whole=False)
        assert len(store.list_removals()) == 1


def _fill(directory: Path, old: str) -> None:
    SavedSearches(directory).keep(SavedSearch("a", "what did Jo say", FilterRequest()), is_replacing=False)
    with change_closings(directory) as closings:
        closings["aa"] = Closing("aa", old, dt.date(2023, 6, 8))


def test_a_removal_killed_after_the_store_was_written_is_finished_by_the_next(directory: Path) -> None:
    with LocalStore.open(directory) as store:
        old = store.list_passages(EVERYTHING)[0].id
        _fill(directory, old)
        forget_person(
            "Jo Brown",
            store,
            EMPTY_REGISTER,
            embedder=PlainEmbedder(),
            is_whole=False,
            before_change=lambda plan: note_pending(directory, plan.traces, removals=0),
        )
        assert load_closings(directory)["aa"].because == old
        with settle_traces(directory, store) as settled:
            pass
        new = [one.id for one in store.list_passages(EVERYTHING)]

    assert (settled.was_pending, settled.searches) == (True, 1)
    assert load_closings(directory)["aa"].because in new
    assert SavedSearches(directory).list_all() == []
    assert not (directory / "forgetting.json").exists()


def test_a_removal_killed_before_the_store_was_written_changes_nothing(directory: Path) -> None:
    with LocalStore.open(directory) as store:
        old = store.list_passages(EVERYTHING)[0].id
        _fill(directory, old)
        plan = plan_removal("Jo Brown", store, EMPTY_REGISTER, is_whole=False)
        with pytest.raises(MemoryError), settle_traces(directory, store):  # noqa: PT012  the block is what is tested
            note_pending(directory, plan.traces, removals=0)
            raise MemoryError

    assert load_closings(directory)["aa"].because == old
    assert len(SavedSearches(directory).list_all()) == 1
    assert not (directory / "forgetting.json").exists()
