"""What the folder adds to the store contract: it outlives the process, and one writes while many read."""

import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from builders import make_meeting, make_passage, number_passages, unit_rows

from rr3search.domain import Passage, PassageFilter
from rr3search.errors import IndexLockedError, MissingIndexError
from rr3search.stores.base import EmbedderStamp, WordQuery
from rr3search.stores.local import DEFAULT_LIMITS, Limits, LocalStore
from rr3search.vectors import Vectors

EVERYTHING = PassageFilter()
STAMP = EmbedderStamp("test embedder", "f" * 64, 8)
FAISS_LIMITS = [Limits(exact_rows=0), Limits(exact_rows=0, flat_rows=0)]


def write_version(store: LocalStore, version: int, *, count: int = 20) -> None:
    passages = number_passages([f"version {version} passage {at}" for at in range(count)])
    with store.write(STAMP) as writer:
        writer.replace_meeting(make_meeting(), passages, unit_rows(count, seed=version))


def describe_answers(store: LocalStore) -> tuple[object, ...]:
    return (
        store.embedder,
        store.list_meetings(),
        store.list_passages(EVERYTHING),
        store.nearest(unit_rows(1, seed=99), k=5, where=EVERYTHING),
        store.matching(WordQuery(("passage",)), k=5, where=EVERYTHING),
    )


def read_folder(directory: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in directory.iterdir()}


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    """Where an index of twenty passages lies."""
    directory = tmp_path / "new" / "index #1?"
    with LocalStore.create_or_open(directory) as store:
        write_version(store, 1)
    return directory


@pytest.fixture
def store(directory: Path) -> Iterator[LocalStore]:
    with LocalStore.open(directory) as store:
        yield store


@pytest.mark.parametrize("limits", [DEFAULT_LIMITS, *FAISS_LIMITS])
def test_a_reopened_index_answers_the_same(tmp_path: Path, limits: Limits) -> None:
    with LocalStore.create_or_open(tmp_path, limits=limits) as store:
        write_version(store, 1)
        answers = describe_answers(store)

    with LocalStore.open(tmp_path, limits=limits) as store:
        assert describe_answers(store) == answers


def test_where_nothing_was_written_there_is_no_index(tmp_path: Path) -> None:
    with LocalStore.create_or_open(tmp_path / "index") as store, store.write(STAMP):
        pass

    for path in (tmp_path / "index", tmp_path / "absent"):
        with pytest.raises(MissingIndexError, match="rr3search ingest"):
            LocalStore.open(path)


def test_a_batch_without_changes_publishes_nothing(directory: Path, store: LocalStore) -> None:
    before = read_folder(directory)

    with store.write(STAMP):
        pass

    assert read_folder(directory) == before


def test_reading_never_writes(directory: Path) -> None:
    before = read_folder(directory)

    for limits in (DEFAULT_LIMITS, Limits(exact_rows=0, prune_above=0, kept_terms=1)):
        with LocalStore.open(directory, limits=limits) as store:
            describe_answers(store)
            store.matching(WordQuery(("passage", "version")), k=5, where=EVERYTHING)

    assert read_folder(directory) == before


@pytest.mark.parametrize("limits", [DEFAULT_LIMITS, *FAISS_LIMITS])
def test_an_old_reader_keeps_its_generation_while_a_writer_publishes(directory: Path, limits: Limits) -> None:
    with LocalStore.open(directory) as probe:
        expected = describe_answers(probe)

    with LocalStore.open(directory, limits=limits) as reader, LocalStore.open(directory) as writer:
        write_version(writer, 2)
        write_version(writer, 3)

        found = describe_answers(reader)
        assert found[:3] == expected[:3]
        assert found[4] == expected[4]
        nearest = reader.nearest(unit_rows(1, seed=99), k=5, where=EVERYTHING)
        assert nearest == expected[3]
        reader.refresh()
        assert "version 3" in reader.list_passages(EVERYTHING)[0].text
        newest = reader.nearest(unit_rows(1, seed=3), k=1, where=EVERYTHING)
        assert "version 3" in reader.find_passages([newest[0].passage_id])[0].text


def test_whoever_opens_while_a_writer_publishes_sees_one_whole_generation(directory: Path) -> None:
    def read_versions(_: int) -> set[str]:
        with LocalStore.open(directory) as reader:
            passages = reader.list_passages(EVERYTHING)
            assert len(reader.nearest(unit_rows(1), k=50, where=EVERYTHING)) == len(passages) == 20
            return {passage.text.split(" passage")[0] for passage in passages}

    with ThreadPoolExecutor(2) as readers, LocalStore.open(directory) as writer:
        reads = [readers.submit(read_versions, number) for number in range(300)]
        version = 1
        while not all(read.done() for read in reads):
            version += 1
            write_version(writer, version)

    assert all(len(read.result()) == 1 for read in reads)
    assert version > 2


def test_threads_may_share_a_store(store: LocalStore) -> None:
    expected = describe_answers(store)

    with ThreadPoolExecutor(4) as readers:
        found = list(readers.map(lambda _: describe_answers(store), range(40)))

    assert found == [expected] * 40


def test_a_second_writer_is_told_that_the_index_is_locked(directory: Path, store: LocalStore) -> None:
    with LocalStore.open(directory) as other, store.write(STAMP) as writer:
        writer.remove_meeting("meeting")
        with pytest.raises(IndexLockedError, match="another process"):
            other.write(STAMP).__enter__()
        assert len(other.list_passages(EVERYTHING)) == 20

    with LocalStore.open(directory) as other:
        write_version(other, 2)
        assert len(other.list_passages(EVERYTHING)) == 20


def test_a_writer_starts_from_what_the_last_writer_published(directory: Path, store: LocalStore) -> None:
    with LocalStore.open(directory) as other, other.write(STAMP) as writer:
        writer.replace_meeting(make_meeting("b"), number_passages(["from b"], meeting="b"), unit_rows(1))

    with store.write(STAMP) as writer:
        writer.replace_meeting(make_meeting("c"), number_passages(["from c"], meeting="c"), unit_rows(1))

    assert [each.id for each in store.list_meetings()] == ["b", "c", "meeting"]


def test_what_was_removed_stands_in_no_file(directory: Path, store: LocalStore) -> None:
    with store.write(STAMP) as writer:
        secret = make_passage("Xylophone matters", speaker="Zebedee Quux", section=("Wombat",), meeting="secret")
        writer.replace_meeting(make_meeting("secret", title="Okapi"), [secret], unit_rows(1))
    words = [b"ylophon", b"ebedee", b"uux", b"ombat", b"kapi"]
    assert all(any(word in content for content in read_folder(directory).values()) for word in words)

    with store.write(STAMP) as writer:
        writer.remove_meeting("secret")

    assert not [word for word in words for content in read_folder(directory).values() if word in content]


def test_rewrite_gives_every_passage_the_vector_of_its_own_text(directory: Path, store: LocalStore) -> None:
    stamp = EmbedderStamp("other", "a" * 64, 5)
    vectors = unit_rows(20, dimensions=5, seed=7)

    def embed_by_position(passages: list[Passage]) -> Vectors:
        return np.array([vectors[passage.position] for passage in passages])

    store.rewrite(stamp, embed_by_position)

    with LocalStore.open(directory) as reopened:
        assert reopened.embedder == store.embedder == stamp
        for position, row in enumerate(vectors):
            (match,) = reopened.nearest(row[None, :], k=1, where=EVERYTHING)
            assert reopened.find_passages([match.passage_id])[0].position == position


def test_a_failed_rewrite_changes_nothing(directory: Path, store: LocalStore) -> None:
    before = read_folder(directory)

    with pytest.raises(ValueError, match="expected 20 float32 rows"):
        store.rewrite(STAMP, lambda passages: unit_rows(len(passages) - 1))

    assert read_folder(directory) == before


def test_an_index_that_does_not_exist_cannot_be_rewritten_or_rebuilt(tmp_path: Path) -> None:
    with LocalStore.create_or_open(tmp_path) as store:
        with pytest.raises(MissingIndexError):
            store.rewrite(STAMP, lambda passages: unit_rows(len(passages)))
        with pytest.raises(MissingIndexError):
            store.rebuild_faiss()


def test_of_many_words_only_the_rarest_are_looked_for_in_a_large_index(tmp_path: Path) -> None:
    texts = ["common heron", "common common", "common kestrels", "heron", "heron", "kestrel", "bittern", "in-cell"]
    query = WordQuery(("common", "herons", "kestrels", "absent", "in-cell"))
    with LocalStore.create_or_open(tmp_path, limits=Limits(prune_above=0, kept_terms=2)) as store:
        with store.write(STAMP) as writer:
            writer.replace_meeting(make_meeting(), number_passages(texts), unit_rows(len(texts)))

        matches = store.matching(query, k=20, where=EVERYTHING)
        found = [passage.text for passage in store.find_passages([match.passage_id for match in matches])]

    assert sorted(found) == ["common kestrels", "in-cell", "kestrel"]


def test_a_small_index_is_searched_without_faiss(directory: Path) -> None:
    script = """
import sys
from pathlib import Path
import numpy as np
from rr3search.domain import PassageFilter
from rr3search.stores.local import LocalStore
with LocalStore.open(Path(sys.argv[1])) as store:
    print(len(store.nearest(np.eye(1, 8, dtype=np.float32), k=3, where=PassageFilter())), "faiss" in sys.modules)
"""
    done = subprocess.run([sys.executable, "-c", script, directory], capture_output=True, text=True, check=True)

    assert done.stdout.split() == ["3", "False"]
