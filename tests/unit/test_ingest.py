from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from rr3search.domain import PassageFilter
from rr3search.embedders import HashingEmbedder
from rr3search.errors import (
    DuplicateMeetingError,
    EmptyFileError,
    IndexLockedError,
    MissingPathError,
    UnsupportedSuffixError,
)
from rr3search.ingest import IngestReport, Progress, ingest_files
from rr3search.intake import is_gone
from rr3search.stores import EmbedderStamp, LocalStore
from rr3search.vectors import Vectors

MINUTES = """Harbour Forum

8 July 2020

Attendees:

- Jo Marsh, Northgate (Chair)
- Al Reed, Quayside

Discussion

Jo Marsh said the depot closes in {month}.

Al Reed asked whether the ferry would run.
"""


class CountingEmbedder(HashingEmbedder):
    """Counts what it encodes."""

    def __init__(self) -> None:
        super().__init__()
        self.encoded = 0

    def embed_texts(self, texts: Sequence[str], *, on_progress: Callable[[int], None] | None = None) -> Vectors:
        self.encoded += len(texts)
        return super().embed_texts(texts, on_progress=on_progress)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    minutes = tmp_path / "minutes"
    minutes.mkdir()
    (minutes / "july.txt").write_text(MINUTES.format(month="May"), encoding="utf-8")
    (minutes / "august.md").write_text(MINUTES.replace("8 July", "5 August").format(month="June"), encoding="utf-8")
    return minutes


def ingest(folder: Path, embedder: HashingEmbedder | None = None, *, is_pruning: bool = False) -> IngestReport:
    with LocalStore.create_or_open(folder.parent / "index") as store:
        return ingest_files([folder], store, embedder or HashingEmbedder(), is_pruning=is_pruning)


def list_texts(folder: Path) -> list[str]:
    with LocalStore.open(folder.parent / "index") as store:
        return [passage.text for passage in store.list_passages(PassageFilter())]


def test_a_folder_becomes_meetings_with_their_passages(folder: Path) -> None:
    report = ingest(folder)

    assert len(report.added) == 2
    assert report.passages == len(list_texts(folder)) == 4


def test_questions_beside_the_minutes_are_passed_over(folder: Path) -> None:
    (folder / "queries.jsonl").write_text('{"qid": "1", "query": "When does the depot close?"}\n', encoding="utf-8")

    report = ingest(folder)

    assert (len(report.added), report.failures) == (2, [])


def test_a_second_ingest_encodes_nothing(folder: Path) -> None:
    ingest(folder)
    embedder = CountingEmbedder()

    report = ingest(folder, embedder)

    assert (len(report.unchanged), report.added, embedder.encoded) == (2, [], 0)


def test_a_changed_file_replaces_its_meeting_whole(folder: Path) -> None:
    ingest(folder)
    (folder / "july.txt").write_text(MINUTES.format(month="December"), encoding="utf-8")

    report = ingest(folder)

    assert [meeting.source.file for meeting in report.updated] == [str(folder / "july.txt")]
    assert "Jo Marsh said the depot closes in December." in list_texts(folder)
    assert "Jo Marsh said the depot closes in May." not in list_texts(folder)


def test_ids_of_what_did_not_change_survive_a_correction_elsewhere(folder: Path) -> None:
    ingest(folder)
    with LocalStore.open(folder.parent / "index") as store:
        before = {passage.id for passage in store.list_passages(PassageFilter()) if "ferry" in passage.text}
    (folder / "july.txt").write_text(MINUTES.format(month="December").replace("\n", "\r\n"), encoding="utf-8")
    ingest(folder)

    with LocalStore.open(folder.parent / "index") as store:
        after = {passage.id for passage in store.list_passages(PassageFilter()) if "ferry" in passage.text}
    assert before == after


def test_a_file_that_comes_to_clash_with_another_keeps_what_was_stored_of_it(folder: Path) -> None:
    other = folder / "elsewhere" / "july.txt"
    other.parent.mkdir()
    whales = "Al Reed said that whales, seals and cod had been counted by a school from the next island this year.\n"
    other.write_text(MINUTES.partition("Jo Marsh said")[0].replace("8 July", "9 July") + whales, encoding="utf-8")
    ingest(folder)
    other.write_text(other.read_text(encoding="utf-8").replace("9 July", "8 July"), encoding="utf-8")

    report = ingest(folder)

    assert [type(failure) for failure in report.failures] == [DuplicateMeetingError]
    assert whales.strip() in list_texts(folder)


def test_a_path_that_cannot_be_looked_at_is_not_gone(folder: Path) -> None:
    assert not is_gone(folder / ("long" * 100))
    assert is_gone(folder / "never.txt")
    assert is_gone(folder / "july.txt" / "inside")


def test_a_deleted_file_stays_until_pruning_is_asked_for(folder: Path) -> None:
    ingest(folder)
    (folder / "july.txt").unlink()

    kept = ingest(folder)
    assert (kept.removed, len(list_texts(folder))) == ([], 4)

    pruned = ingest(folder, is_pruning=True)
    assert len(pruned.removed) == 1
    assert len(list_texts(folder)) == 2


def test_files_that_cannot_be_read_are_named_and_the_others_land(folder: Path) -> None:
    (folder / "empty.txt").write_text("", encoding="utf-8")
    with LocalStore.create_or_open(folder.parent / "index") as store:
        report = ingest_files(
            [folder, folder / "nowhere.txt", folder.parent / "index"], store, HashingEmbedder(), is_pruning=False
        )

    assert {type(failure) for failure in report.failures} == {EmptyFileError, MissingPathError}
    assert len(report.added) == 2


def test_a_file_named_outright_must_be_of_a_known_type(folder: Path) -> None:
    slides = folder / "slides.pptx"
    slides.write_bytes(b"x")
    with LocalStore.create_or_open(folder.parent / "index") as store:
        report = ingest_files([slides], store, HashingEmbedder())

    assert isinstance(report.failures[0], UnsupportedSuffixError)


def test_other_minutes_of_the_same_title_day_and_name_are_refused_and_the_first_stay(folder: Path) -> None:
    ingest(folder)
    copy = folder / "copy"
    copy.mkdir()
    text = MINUTES[: MINUTES.index("Jo Marsh said")] + "Kit Day spoke of whales, of seals, of cod and no more.\n"
    (copy / "july.txt").write_text(text, encoding="utf-8")

    report = ingest(folder)

    assert isinstance(report.failures[0], DuplicateMeetingError)
    assert str(folder / "july.txt") in str(report.failures[0])
    assert "Jo Marsh said the depot closes in May." in list_texts(folder)


def test_a_moved_file_keeps_its_meeting_and_its_ids(folder: Path) -> None:
    ingest(folder)
    moved = folder / "2020"
    moved.mkdir()
    (folder / "july.txt").rename(moved / "july.txt")

    report = ingest(folder, is_pruning=True)

    assert (report.failures, report.removed, len(report.updated)) == ([], [], 1)
    assert len(list_texts(folder)) == 4


def test_a_path_no_system_takes_is_named_like_any_other(folder: Path) -> None:
    with LocalStore.create_or_open(folder.parent / "index") as store:
        report = ingest_files([Path("a" * 400), folder], store, HashingEmbedder())

    assert [failure.path for failure in report.failures] == [Path("a" * 400)]
    assert len(report.added) == 2


def test_a_writer_that_is_busy_is_met_before_anything_is_encoded(folder: Path) -> None:
    embedder = CountingEmbedder()
    stamp = EmbedderStamp(embedder.name, embedder.fingerprint, embedder.dimensions)
    with (
        LocalStore.create_or_open(folder.parent / "index") as busy,
        LocalStore.create_or_open(folder.parent / "index") as store,
        busy.write(stamp),
        pytest.raises(IndexLockedError),
    ):
        ingest_files([folder], store, embedder)

    assert embedder.encoded == 0


def test_hidden_files_and_folders_are_passed_over(folder: Path) -> None:
    (folder / ".git").mkdir()
    (folder / ".git" / "notes.txt").write_text(MINUTES, encoding="utf-8")
    (folder / ".draft.txt").write_text(MINUTES, encoding="utf-8")

    assert len(ingest(folder).added) == 2


def test_progress_counts_files_and_then_passages(folder: Path) -> None:
    told: list[Progress] = []
    with LocalStore.create_or_open(folder.parent / "index") as store:
        ingest_files([folder], store, HashingEmbedder(), on_progress=told.append)

    assert [(one.done, one.total) for one in told if one.step == "reading"] == [(1, 2), (2, 2)]
    assert [(one.done, one.total) for one in told if one.step == "encoding"][-1] == (4, 4)


def test_minutes_without_date_or_people_are_kept_and_warned_of(tmp_path: Path) -> None:
    recipe = tmp_path / "recipe.txt"
    recipe.write_text("Bread\n\nMix flour and water. Bake it for an hour.\n", encoding="utf-8")
    with LocalStore.create_or_open(tmp_path / "index") as store:
        report = ingest_files([recipe], store, HashingEmbedder())

    assert {"no date found", "no attendance list found"} <= set(report.added[0].warnings)
    assert report.passages > 0


def test_a_document_no_reader_takes_is_named_with_what_to_do_and_other_files_are_passed_over(folder: Path) -> None:
    (folder / "minutes.doc").write_bytes(b"x")
    (folder / "sums.xlsx").write_bytes(b"x")

    report = ingest(folder)

    assert [str(failure) for failure in report.failures] == [
        f"{folder / 'minutes.doc'}: files of type '.doc' cannot be read; save it as .docx"
    ]
    assert len(report.added) == 2


def write_two_meetings(folder: Path, *, second: str) -> None:
    july = MINUTES.replace("8 July", "9 July").format(month="May")
    september = MINUTES.replace("8 July", second).format(month="April")
    (folder / "both.txt").write_text(f"{july}\n\n{september}", encoding="utf-8")


def list_days(folder: Path) -> list[str]:
    with LocalStore.open(folder.parent / "index") as store:
        return [str(meeting.held_on) for meeting in store.list_meetings() if meeting.source.file.endswith("both.txt")]


def test_two_meetings_of_one_file_are_kept_apart_and_what_the_file_no_longer_holds_goes(folder: Path) -> None:
    write_two_meetings(folder, second="9 September")
    ingest(folder)
    assert list_days(folder) == ["2020-07-09", "2020-09-09"]
    assert str(folder / "both.txt") in ingest(folder).unchanged

    write_two_meetings(folder, second="10 September")
    ingest(folder)
    assert list_days(folder) == ["2020-07-09", "2020-09-10"]

    (folder / "both.txt").unlink()
    assert len(ingest(folder, is_pruning=True).removed) == 2


def test_a_file_is_read_again_when_its_corrections_change(folder: Path) -> None:
    ingest(folder)
    (folder / "july.txt.corrections.toml").write_text('title = "Harbour Board"\n', encoding="utf-8")

    report = ingest(folder)

    assert [meeting.title for meeting in report.updated] == ["Harbour Board"]
    assert len(ingest(folder).unchanged) == 2
