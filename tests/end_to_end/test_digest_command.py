"""Searches saved and their digest, as a user and a scheduler run them."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from command_outcome import Outcome, Run
from readings import FOUNDING_MINUTES
from sample_files import SAMPLE

MEETINGS = sorted((SAMPLE / "minutes").glob("*.*"))


@pytest.fixture(scope="module")
def two_steps(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The founding minutes and half the sample, indexed; then all of it."""
    folder = tmp_path_factory.mktemp("steps")
    for index, files in ((folder / "early", MEETINGS[:4]), (folder / "late", MEETINGS)):
        words = ["ingest", FOUNDING_MINUTES, *files, "--index", index, "--embedder", "hashing", "-q"]
        subprocess.run([sys.executable, "-m", "rr3search", *map(str, words)], check=True)
    return folder / "early", folder / "late"


@pytest.fixture
def index(two_steps: tuple[Path, Path], tmp_path: Path) -> Path:
    """The first step, to be gone on from."""
    return Path(shutil.copytree(two_steps[0], tmp_path / "index"))


def take_second_step(two_steps: tuple[Path, Path], index: Path) -> None:
    """Put the later index in the place of the earlier one, as a rebuild would."""
    shutil.rmtree(index)
    shutil.copytree(two_steps[1], index)


def list_news(outcome: Outcome) -> list[str]:
    """The days of the meetings that are reported, each once."""
    searches = json.loads(outcome.out)["searches"]
    return sorted({news["meeting"]["held_on"] for one in searches for news in one["news"]})


def test_a_first_look_then_nothing_then_only_the_new_meetings(
    run: Run, two_steps: tuple[Path, Path], index: Path
) -> None:
    run("save", "Housing", "temporary housing", index=index)
    run("save", "technology", "in-cell technology", "--org", "HMPPS", index=index)

    first = run("digest", "--since-last", index=index)
    assert (first.status, first.err) == (0, "")
    assert "first look" in first.out
    assert "== technology · in-cell technology" in first.out
    nothing = run("digest", "--since-last", index=index)
    assert (nothing.status, nothing.out, nothing.err) == (1, "", "rr3search: no news\n")

    take_second_step(two_steps, index)
    later = run("digest", "--format", "json", index=index)

    assert later.status == 0
    days = list_news(later)
    assert days
    assert set(days) <= {path.name[:10] for path in MEETINGS[4:]}
    assert run("digest", "--format", "json", index=index).out == later.out
    assert run("digest", "--since-last", "--format", "json", index=index).out == later.out
    assert run("digest", index=index).status == 1


def test_no_news_with_q_writes_nothing_in_any_format(run: Run, index: Path) -> None:
    run("save", "nonsense", "hippopotamus", index=index)

    for form in ("text", "md", "json", "csv"):
        outcome = run("digest", "-q", "--format", form, index=index)
        assert (outcome.status, outcome.out, outcome.err) == (1, "", "")
    assert json.loads(run("digest", "--format", "json", index=index).out)["searches"][0]["news"] == []


def test_unchanged_files_ingested_again_and_reindexed_are_no_news_and_a_corrected_one_is(
    run: Run, tmp_path: Path
) -> None:
    index, minutes = tmp_path / "index", tmp_path / "july.txt"
    words = FOUNDING_MINUTES.read_text(encoding="utf-8")
    minutes.write_text(words, encoding="utf-8")
    run("ingest", minutes, "--embedder", "hashing", index=index)
    run("save", "technology", "technology", index=index)
    run("digest", "--since-last", index=index)

    os.utime(minutes)
    minutes.write_text(words + "\n", encoding="utf-8")
    run("ingest", minutes, index=index)
    run("reindex", index=index)
    assert run("digest", index=index).status == 1

    assert words.count("in-cell technology") > 1
    minutes.write_text(words.replace("in-cell technology", "in-cell technology and radio", 1), encoding="utf-8")
    run("ingest", minutes, index=index)
    corrected = json.loads(run("digest", "--format", "json", index=index).out)["searches"][0]
    assert [news["is_corrected"] for news in corrected["news"]] == [True]
    assert 0 < len(corrected["news"][0]["passages"]) < 10


def test_a_forgotten_meeting_leaves_no_trace_and_is_not_reported_as_gone(run: Run, index: Path) -> None:
    run("save", "technology", "technology", index=index)
    run("digest", "--since-last", index=index)
    found = json.loads(run("search", "in-cell technology", "-n", "1", "--format", "json", index=index).out)
    meeting = found["hits"][0]["passage"]["meeting"]["id"]
    assert meeting in (index.parent / "index.searches.json").read_text(encoding="utf-8")

    run("forget", meeting, "--yes", index=index)

    assert meeting not in (index.parent / "index.searches.json").read_text(encoding="utf-8")
    assert run("digest", index=index).status == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this platform has no full disk to write to")
def test_what_could_not_be_written_is_not_marked_as_read(run: Run, index: Path) -> None:
    # little enough to wait in a buffer until it is flushed
    run("save", "boards", '"recovery boards"', index=index)
    command = [sys.executable, "-m", "rr3search", "digest", "--since-last", "--index", str(index)]
    buffered = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}

    with Path("/dev/full").open("w", encoding="utf-8") as full:
        finished = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, env=buffered, check=False)
    assert (finished.returncode, "could not be written" in finished.stderr) == (2, True)
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=buffered) as unread:
        assert unread.stdout is not None
        unread.stdout.close()
    assert unread.returncode != 0

    assert "first look" in run("digest", index=index).out


def test_a_search_that_could_not_be_looked_for_is_told_and_not_marked(run: Run, index: Path) -> None:
    run("save", "missing", "phones", "--meeting", "nowhere", index=index)

    outcome = run("digest", "--since-last", "-q", index=index)

    assert (outcome.status, outcome.out) == (1, "")
    assert outcome.err == "rr3search: missing: no meeting 'nowhere' in the archive\n"
    assert "not looked at yet" in run("save", "--list", index=index).out


def test_saved_searches_are_listed_replaced_and_removed(run: Run, index: Path) -> None:
    assert run("save", "--list", index=index).status == 1
    assert run("digest", index=index).err.startswith("rr3search: no search is saved")

    assert run("save", "Phones", "phones", "--speaker", "Matt Douglas", index=index).status == 0
    taken = run("save", "phones", "tablets", index=index)
    assert (taken.status, "--replace" in taken.err) == (2, True)
    assert run("save", "phones", "tablets", "--replace", "-q", index=index) == Outcome(0, "", "")
    assert run("save", "--list", index=index).out == "phones · tablets · not looked at yet\n"
    assert run("digest", "PHONES", "--format", "json", index=index).status in {0, 1}
    assert run("save", "--remove", "Phones", index=index).status == 0
    assert run("save", "--remove", "phones", index=index).status == 1
    assert run("digest", "phones", index=index).status == 1


@pytest.mark.parametrize(
    "words",
    [
        ["save"],
        ["save", "a"],
        ["save", "a b", "c"],
        ["save", "a", "b", "--list"],
        ["save", "--list", "--remove", "a"],
        ["save", "a", "b", "--since", "soon"],
        ["digest", "--since", "soon"],
        ["digest", "--since", "2020-01-01", "--since-last"],
    ],
    ids=" ".join,
)
def test_wrong_usage_is_one_line(run: Run, index: Path, words: list[str]) -> None:
    outcome = run(*words, index=index)

    assert (outcome.status, outcome.out, outcome.err.count("\n")) == (2, "", 1)


def test_a_damaged_file_of_searches_is_one_line_and_harms_no_other_command(run: Run, index: Path) -> None:
    path = index.parent / "index.searches.json"
    path.write_text("{", encoding="utf-8")

    outcome = run("digest", "--since-last", index=index)

    assert (outcome.status, outcome.err.count("\n"), str(path) in outcome.err) == (2, 1, True)
    assert path.read_text(encoding="utf-8") == "{"
    assert run("search", "technology", index=index).status == 0
    assert run("doctor", index=index).out == "The index is sound.\n"
