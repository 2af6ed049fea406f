"""A removal is all or nothing, whatever stops it."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from builders import make_meeting, make_passage, unit_rows
from stores_under_test import EVERYTHING, STAMP

from rr3search.domain import EMPTY_REGISTER, Attendee
from rr3search.embedders import load_embedder
from rr3search.errors import AmbiguousNameError, UnknownIdError
from rr3search.forgetting import forget_person, plan_removal
from rr3search.stores import LocalStore
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
    with LocalStore.open(directory) as store:
        with pytest.raises(MemoryError):
            forget_person("Jo Brown", store, EMPTY_REGISTER, embedder=BrokenEmbedder(), is_whole=False)
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
    with LocalStore.open(directory) as store, pytest.raises(Exception, match="run 'rr3search reindex'"):
        forget_person("Jo Brown", store, EMPTY_REGISTER, embedder=load_embedder("hashing"), is_whole=False)
