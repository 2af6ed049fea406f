"""What the local store does when its files or its disk let it down: it says so, and loses nothing."""

import json
import resource
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from builders import make_meeting, number_passages, unit_rows

from rr3search.domain import PassageFilter
from rr3search.errors import DamagedIndexError, IndexNotWritableError, IndexVersionError
from rr3search.stores.base import EmbedderStamp, VectorMatch, WordQuery
from rr3search.stores.local import Limits, LocalStore, Severity, check_index
from rr3search.stores.local.manifest import Manifest, Part, locate_part, publish_manifest, read_manifest, stamp_file

EVERYTHING = PassageFilter()
STAMP = EmbedderStamp("test embedder", "f" * 64, 8)
FAISS_LIMITS = [Limits(exact_rows=0), Limits(exact_rows=0, flat_rows=0)]
COUNT = 100


def zero_bytes(path: Path) -> None:
    content = path.read_bytes()
    middle = len(content) // 2
    path.write_bytes(content[:middle] + bytes(len(content) - middle))


def cut_short(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-1])


DAMAGES = pytest.mark.parametrize("damage", [zero_bytes, cut_short, Path.unlink], ids=["zeroed", "cut", "deleted"])
Damage = Callable[[Path], None]


@pytest.fixture(params=FAISS_LIMITS, ids=["whole vectors", "cells"])
def limits(request: pytest.FixtureRequest) -> Limits:
    chosen: Limits = request.param
    return chosen


@pytest.fixture
def directory(tmp_path: Path, limits: Limits) -> Path:
    """Where a sound index lies."""
    directory = tmp_path / "index"
    with LocalStore.create_or_open(directory, limits=limits) as store:
        write_meeting(store, "meeting")
    assert check_index(directory, is_deep=True, limits=limits) == []
    return directory


def write_meeting(store: LocalStore, name: str) -> None:
    passages = number_passages([f"passage {at} of {name}" for at in range(COUNT)], meeting=name)
    with store.write(STAMP) as writer:
        writer.replace_meeting(make_meeting(name), passages, unit_rows(COUNT))


def locate(directory: Path, part: Part) -> Path:
    return locate_part(directory, read_manifest(directory).generation, part)


def search(store: LocalStore) -> list[VectorMatch]:
    return store.nearest(unit_rows(1, seed=5), k=10, where=EVERYTHING)


def list_errors(directory: Path, *, limits: Limits) -> list[str]:
    findings = check_index(directory, is_deep=True, limits=limits)
    return [finding.message for finding in findings if finding.severity is Severity.ERROR]


@DAMAGES
def test_a_damaged_faiss_file_is_noticed_and_not_used(directory: Path, limits: Limits, *, damage: Damage) -> None:
    with LocalStore.open(directory, limits=limits) as store:
        expected = search(store)
    damage(locate(directory, Part.FAISS))

    with LocalStore.open(directory, limits=limits) as store:
        found = search(store)
        assert [match.passage_id for match in found] == [match.passage_id for match in expected]
        assert [match.cosine for match in found] == pytest.approx([match.cosine for match in expected])
        assert search(store) == found
        (error,) = list_errors(directory, limits=limits)
        assert ".faiss" in error

        store.rebuild_faiss()
        assert list_errors(directory, limits=limits) == []
        assert [match.passage_id for match in search(store)] == [match.passage_id for match in expected]


@DAMAGES
def test_damaged_vectors_are_refused_and_made_anew_by_a_rewrite(
    directory: Path, limits: Limits, *, damage: Damage
) -> None:
    damage(locate(directory, Part.VECTORS))

    with LocalStore.open(directory) as store:
        assert len(store.matching(WordQuery(("passage",)), k=5, where=EVERYTHING)) == 5
        with pytest.raises(DamagedIndexError, match=r"vectors-1\.f32: .*doctor"):
            search(store)
        with pytest.raises(DamagedIndexError):
            write_meeting(store, "other")
        (error,) = list_errors(directory, limits=limits)
        assert ".f32" in error

        store.rewrite(STAMP, lambda passages: unit_rows(COUNT)[[each.position for each in passages]])
        assert len(search(store)) == 10
        assert list_errors(directory, limits=limits) == []


@DAMAGES
def test_a_damaged_catalogue_is_refused(directory: Path, limits: Limits, *, damage: Damage) -> None:
    path = locate(directory, Part.CATALOGUE)
    damage(path)

    with pytest.raises(DamagedIndexError, match=r"catalogue-1\.sqlite"):
        LocalStore.open(directory)
    with pytest.raises(DamagedIndexError):
        LocalStore.create_or_open(directory)
    assert any(str(path) in error for error in list_errors(directory, limits=limits))


@pytest.mark.parametrize(
    "content", [b"", b"[]", b"{}", b"\xff", b'{"format": 3}', b'{"format": 3, "generation": null}']
)
def test_a_damaged_manifest_is_refused(directory: Path, limits: Limits, *, content: bytes) -> None:
    (directory / "manifest.json").write_bytes(content)

    with pytest.raises(DamagedIndexError, match=r"manifest\.json"):
        LocalStore.open(directory)
    assert list_errors(directory, limits=limits) != []


def test_another_format_is_refused_by_its_number(directory: Path) -> None:
    path = directory / "manifest.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | {"format": 99}))

    with pytest.raises(IndexVersionError, match="format 99"):
        LocalStore.open(directory)


def test_a_missing_index_is_a_finding(tmp_path: Path) -> None:
    (finding,) = check_index(tmp_path / "absent", is_deep=False)

    assert finding.severity is Severity.ERROR
    assert "no index" in finding.message


def restamp(directory: Path, part: Part) -> None:
    """Make the manifest agree with a file that was changed, so that only a look inside tells."""
    old = read_manifest(directory)
    files = old.files | {part: stamp_file(locate(directory, part))}
    new = Manifest(old.generation, old.embedder, meetings=old.meetings, passages=old.passages, files=files)
    publish_manifest(directory, new)


def test_a_deep_check_finds_vectors_that_are_not_unit_rows(directory: Path, limits: Limits) -> None:
    path = locate(directory, Part.VECTORS)
    path.write_bytes((2 * unit_rows(COUNT)).tobytes())
    restamp(directory, Part.VECTORS)

    errors = list_errors(directory, limits=limits)

    assert "not of length 1" in errors[0]
    assert check_index(directory, is_deep=False) == []


def test_a_deep_check_finds_a_faiss_file_of_other_vectors(directory: Path, limits: Limits) -> None:
    locate(directory, Part.VECTORS).write_bytes(unit_rows(COUNT, seed=8).tobytes())
    restamp(directory, Part.VECTORS)

    assert any("FAISS does not find row" in error for error in list_errors(directory, limits=limits))


@pytest.mark.parametrize(
    ("statement", "sign"),
    [
        ("DELETE FROM words WHERE rowid = 3", "99 passages in the word index instead of 100"),
        ("DELETE FROM meetings", "0 meetings instead of 1"),
        ("DELETE FROM meetings", "belongs to nothing"),
        ("UPDATE passages SET vector_row = 500 WHERE vector_row = 99", "1 vector rows outside the file instead of 0"),
        ("UPDATE words_content SET c0 = 'other words' WHERE id = 3", "SQLite reports"),
    ],
)
def test_a_check_finds_tables_that_do_not_agree(directory: Path, limits: Limits, *, statement: str, sign: str) -> None:
    with closing(sqlite3.connect(locate(directory, Part.CATALOGUE))) as connection, connection:
        connection.execute(statement)
    restamp(directory, Part.CATALOGUE)

    assert any(sign in error for error in list_errors(directory, limits=limits))


def test_what_a_stopped_writer_left_is_a_note_and_goes_with_the_next_writer(directory: Path) -> None:
    left = [directory / name for name in ("catalogue-2.sqlite", "catalogue-2.sqlite-journal", "manifest.json.new")]
    for path in left:
        path.write_bytes(b"half")

    findings = check_index(directory, is_deep=True)
    assert {finding.severity for finding in findings} == {Severity.NOTE}
    assert [finding.message.split(": ")[0] for finding in findings] == [str(path) for path in left]

    with LocalStore.open(directory) as store:
        write_meeting(store, "other")
        assert len(store.list_meetings()) == 2
    assert not any(path.exists() for path in left[1:])
    assert check_index(directory, is_deep=True) == []


def test_what_a_stopped_first_writer_left_is_no_index_and_goes_with_the_next_writer(tmp_path: Path) -> None:
    left = tmp_path / "vectors-1.f32"
    left.write_bytes(b"half")
    (tmp_path / "catalogue-1.sqlite").write_bytes(b"half")

    with LocalStore.create_or_open(tmp_path) as store:
        assert store.list_meetings() == []
        write_meeting(store, "meeting")
        assert len(search(store)) == 10
    assert check_index(tmp_path, is_deep=True) == []


@pytest.mark.parametrize("place", ["file", "file/index"])
def test_an_index_cannot_lie_where_a_file_is(tmp_path: Path, place: str) -> None:
    (tmp_path / "file").write_text("not a folder")

    with LocalStore.create_or_open(tmp_path / place) as store, pytest.raises(IndexNotWritableError):
        write_meeting(store, "meeting")

    assert (tmp_path / "file").read_text() == "not a folder"


@contextmanager
def limit_file_size(size_bytes: int) -> Iterator[None]:
    """Let no file grow beyond a size: to a writer, a full disk."""
    old_soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size_bytes, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (old_soft, hard))


@pytest.mark.parametrize("part", [None, *Part])
def test_a_full_disk_loses_nothing_and_leaves_nothing(directory: Path, *, part: Part | None) -> None:
    """The disk is full at the start, or as soon as one file wants to grow beyond what it was."""
    before = {path.name: path.read_bytes() for path in directory.iterdir()}
    size_bytes = 0 if part is None else locate(directory, part).stat().st_size

    with LocalStore.open(directory) as store:
        expected = search(store)
        with limit_file_size(size_bytes), pytest.raises(IndexNotWritableError, match="unchanged"):
            write_meeting(store, "other")

        assert {path.name: path.read_bytes() for path in directory.iterdir()} == before
        assert search(store) == expected
        write_meeting(store, "other")
        assert len(store.list_meetings()) == 2


def test_a_batch_in_which_a_change_failed_is_not_published(directory: Path) -> None:
    def write_in_spite_of_a_failure(store: LocalStore) -> None:
        with store.write(STAMP) as writer:
            writer.remove_meeting("meeting")
            many = number_passages(["words " * 20_000] * 50, meeting="big")
            with limit_file_size(100_000), pytest.raises(IndexNotWritableError):
                writer.replace_meeting(make_meeting("big"), many, unit_rows(50))

    with LocalStore.open(directory) as store:
        with pytest.raises(IndexNotWritableError, match="an earlier change"):
            write_in_spite_of_a_failure(store)
        assert [each.id for each in store.list_meetings()] == ["meeting"]
