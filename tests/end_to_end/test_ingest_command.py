"""What ingest takes, what it skips, and how it names what it cannot read."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from command_outcome import Outcome, Run

SEED = Path(__file__).parents[2] / "seeds" / "rr3-covid-19-sig-crc-contract-management-2020-07-08.txt"
NO_MINUTES = "A recipe.\n\nTake flour and water. Stir well, then bake for an hour.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with one readable file."""
    folder = tmp_path / "minutes"
    folder.mkdir()
    shutil.copy(SEED, folder / "july.txt")
    return folder


def read_report(outcome: Outcome) -> dict[str, Any]:
    entries: dict[str, Any] = json.loads(outcome.out)
    return entries


def ingest(run: Run, *words: str | Path, index: Path) -> Outcome:
    return run("ingest", *words, "--embedder", "hashing", "--format", "json", index=index)


def test_files_are_added_once_and_skipped_while_unchanged(run: Run, folder: Path, tmp_path: Path) -> None:
    first = read_report(ingest(run, folder, index=tmp_path / "index"))
    second = read_report(ingest(run, folder, index=tmp_path / "index"))

    assert (len(first["added"]), first["unchanged"]) == (1, [])
    assert (second["added"], second["unchanged"]) == ([], [str(folder / "july.txt")])
    assert second["passages"] == 0


def test_a_changed_file_replaces_its_meeting(run: Run, folder: Path, tmp_path: Path) -> None:
    ingest(run, folder, index=tmp_path / "index")
    (folder / "july.txt").write_text(SEED.read_text(encoding="utf-8").replace("25th June", "26th June"), "utf-8")

    report = read_report(ingest(run, folder, index=tmp_path / "index"))

    assert len(report["updated"]) == 1
    found = run("search", '"26th June 2021"', index=tmp_path / "index")
    assert (found.status, "26th June 2021" in " ".join(found.out.split())) == (0, True)
    assert run("search", '"25th June 2021"', index=tmp_path / "index").status == 1


def test_pruning_removes_a_meeting_whose_file_is_gone(run: Run, folder: Path, tmp_path: Path) -> None:
    (folder / "note.txt").write_text(NO_MINUTES, encoding="utf-8")
    ingest(run, folder, index=tmp_path / "index")
    (folder / "july.txt").unlink()

    kept = read_report(ingest(run, folder, index=tmp_path / "index"))
    pruned = read_report(ingest(run, folder, "--prune", index=tmp_path / "index"))

    assert (kept["removed"], len(pruned["removed"])) == ([], 1)


@pytest.mark.parametrize(
    ("name", "content", "cause"),
    [
        ("empty.txt", b"", "the file is empty"),
        ("blank.txt", b" \n\n", "the file is empty"),
        ("binary.txt", bytes(range(256)) * 20, "the file is binary, not text"),
        ("sheet.xlsx", b"PK\x03\x04", "files of type '.xlsx' cannot be read"),
    ],
)
def test_a_file_that_cannot_be_read_is_one_line_with_its_cause(
    run: Run, folder: Path, tmp_path: Path, *, name: str, content: bytes, cause: str
) -> None:
    file = folder / name
    file.write_bytes(content)

    outcome = ingest(run, file, index=tmp_path / "index")

    assert outcome.status == 2
    (line,) = outcome.err.splitlines()
    assert line.startswith(f"rr3search: {file}: {cause}")


def test_a_path_that_leads_nowhere_is_named(run: Run, tmp_path: Path) -> None:
    outcome = ingest(run, tmp_path / "nowhere", index=tmp_path / "index")

    assert outcome.status == 2
    assert outcome.err == f"rr3search: {tmp_path / 'nowhere'}: no such file or folder\n"


def test_one_bad_file_stops_none_of_the_others(run: Run, folder: Path, tmp_path: Path) -> None:
    (folder / "empty.txt").touch()

    outcome = ingest(run, folder, tmp_path / "nowhere", index=tmp_path / "index")

    assert outcome.status == 0
    assert len(read_report(outcome)["added"]) == 1
    assert len(outcome.err.splitlines()) == 2


def test_strictness_ends_with_2_where_any_file_failed(run: Run, folder: Path, tmp_path: Path) -> None:
    (folder / "empty.txt").touch()

    outcome = ingest(run, folder, "--strict", index=tmp_path / "index")

    assert outcome.status == 2
    assert len(read_report(outcome)["added"]) == 1


def test_a_text_that_is_no_minutes_is_taken_with_a_warning(run: Run, tmp_path: Path) -> None:
    (tmp_path / "recipe.txt").write_text(NO_MINUTES, encoding="utf-8")

    outcome = ingest(run, tmp_path / "recipe.txt", index=tmp_path / "index")

    assert outcome.status == 0
    assert read_report(outcome)["added"][0]["warnings"]
    assert all(line.startswith(f"rr3search: {tmp_path / 'recipe.txt'}: warning: ") for line in outcome.err.splitlines())
    assert run("search", "flour", index=tmp_path / "index").status == 0


def test_quietness_leaves_failures_and_nothing_else(run: Run, folder: Path, tmp_path: Path) -> None:
    (folder / "recipe.txt").write_text(NO_MINUTES, encoding="utf-8")
    (folder / "empty.txt").touch()

    outcome = run("ingest", folder, "-q", "--embedder", "hashing", index=tmp_path / "index")

    assert (outcome.status, outcome.out) == (0, "")
    assert outcome.err == f"rr3search: {folder / 'empty.txt'}: the file is empty\n"


def test_verbosity_names_the_index_and_what_was_skipped(run: Run, folder: Path, tmp_path: Path) -> None:
    ingest(run, folder, index=tmp_path / "index")

    outcome = run("ingest", folder, "-v", index=tmp_path / "index")

    assert f"index {tmp_path / 'index'}" in outcome.err
    assert f"{folder / 'july.txt'}: unchanged, skipped" in outcome.err


def test_a_folder_without_minutes_says_so(run: Run, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()

    outcome = ingest(run, tmp_path / "empty", index=tmp_path / "index")

    assert (outcome.status, outcome.err) == (1, "rr3search: no file of a type that can be read\n")


def test_a_failed_ingest_leaves_what_was_stored(run: Run, own_index: Path, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()

    assert ingest(run, tmp_path / "empty.txt", index=own_index).status == 2

    assert run("search", "contracts", index=own_index).status == 0


@pytest.mark.parametrize(
    ("start", "said"),
    [(b"%PDF-1.4\n", "a PDF"), (b"{\\rtf1 hello}", "rich text"), (b"<!DOCTYPE html><p>x", "a web page")],
)
def test_another_format_under_a_text_name_is_refused_by_what_it_is(
    run: Run, tmp_path: Path, *, start: bytes, said: str
) -> None:
    disguised = tmp_path / "minutes.txt"
    disguised.write_bytes(start)

    outcome = run("ingest", disguised, "--embedder", "hashing", index=tmp_path / "index")

    assert outcome.status == 2
    assert outcome.err.startswith(f"rr3search: {disguised}: it is {said}")
