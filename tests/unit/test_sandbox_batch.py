import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from types import MappingProxyType

import pytest

from rr3search.domain import Corrections
from rr3search.errors import UnreadableInputError
from rr3search.reading import ReadFile, read_file
from rr3search.sandbox import FileOutcome, Limits, read_files

MINUTES = """Harbour Forum

{day} July 2020

Attendees:

- Jo Marsh, Northgate (Chair)

Discussion

Jo Marsh said the depot closes on day {day}.
"""
HEAVY_PATTERN = "The {} of the Council said that the depot is closed and that the ferry may run in May. "


def write_minutes(folder: Path, days: int) -> list[Path]:
    files = [folder / f"day-{day}.txt" for day in range(1, days + 1)]
    for day, file in enumerate(files, start=1):
        file.write_text(MINUTES.format(day=day), encoding="utf-8")
    return files


def write_long_text(path: Path, *, paragraphs: int) -> Path:
    """A text that takes long to parse: every paragraph is another one; 6,000 are just short of too many characters."""
    path.write_text("\n\n".join(HEAVY_PATTERN.format(number) * 8 for number in range(paragraphs)), encoding="utf-8")
    return path


def name_causes(outcomes: list[FileOutcome]) -> dict[str, str]:
    return {file.name: outcome.cause for file, outcome in outcomes if isinstance(outcome, UnreadableInputError)}


def test_files_come_back_in_their_order_as_if_read_here(tmp_path: Path) -> None:
    files = write_minutes(tmp_path, 20)

    outcomes = list(read_files(files))

    assert [file for file, _ in outcomes] == files
    assert [outcome for _, outcome in outcomes] == [read_file(file) for file in files]


def test_a_file_that_takes_too_long_is_stopped_and_the_others_are_read(tmp_path: Path) -> None:
    short = write_minutes(tmp_path, 2)
    long = write_long_text(tmp_path / "long.txt", paragraphs=6_000)

    outcomes = list(read_files([short[0], long, short[1]], limits=Limits(wall_seconds=1.0)))

    assert name_causes(outcomes) == {"long.txt": "reading it took more than 1 seconds and was stopped"}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps no limit on processor time")
def test_a_file_that_computes_too_long_is_stopped_and_the_others_are_read(tmp_path: Path) -> None:
    short = write_minutes(tmp_path, 2)
    long = write_long_text(tmp_path / "long.txt", paragraphs=6_000)

    outcomes = list(read_files([short[0], long, short[1]], limits=Limits(cpu_seconds=1)))

    assert name_causes(outcomes) == {
        "long.txt": "reading it took more than 1 seconds of processor time and was stopped"
    }


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux keeps a limit on address space")
def test_a_file_that_needs_too_much_memory_is_stopped_and_the_others_are_read(tmp_path: Path) -> None:
    short = write_minutes(tmp_path, 2)
    wide = tmp_path / "wide.html"
    wide.write_text("<p>" + "<b>word</b> <i>other</i> " * 70_000, encoding="utf-8")

    outcomes = list(read_files([short[0], wide, short[1]], limits=Limits(memory_bytes=220 * 2**20)))

    causes = name_causes(outcomes)
    # whether the child or its watcher notices first is a race
    assert list(causes) == ["wide.html"]
    assert causes["wide.html"] in {
        "reading it needed more than 220 MiB of memory and was stopped",
        "reading it needed more memory than it may have",
    }


def test_an_answer_that_is_too_long_is_not_taken(tmp_path: Path) -> None:
    files = [write_long_text(tmp_path / "long.txt", paragraphs=600), *write_minutes(tmp_path, 1)]

    outcomes = list(read_files(files, limits=Limits(answer_bytes=2**20)))

    assert name_causes(outcomes) == {"long.txt": "what it holds takes more than 1 MiB; divide it"}


def test_a_child_is_replaced_after_its_share_of_files(tmp_path: Path) -> None:
    files = write_minutes(tmp_path, 5)

    outcomes = list(read_files(files, limits=Limits(files_per_worker=2)))

    assert all(isinstance(outcome, ReadFile) for _, outcome in outcomes)


def test_corrections_reach_the_reading_and_those_that_cannot_be_read_are_named(tmp_path: Path) -> None:
    files = write_minutes(tmp_path, 2)

    def find_corrections(file: Path) -> Corrections:
        if file == files[0]:
            raise UnreadableInputError(file, "its corrections are no corrections")
        return Corrections(aliases=MappingProxyType({"JM": "Jo Marsh"}))

    outcomes = list(read_files(files, find_corrections=find_corrections))

    assert name_causes(outcomes) == {"day-1.txt": "its corrections are no corrections"}


def test_a_file_whose_name_is_no_text_is_named(tmp_path: Path) -> None:
    strange = Path(os.fsdecode(os.fsencode(tmp_path) + b"/minutes-\xe9.txt"))
    strange.write_text(MINUTES.format(day=1), encoding="utf-8")

    ((_, outcome),) = read_files([strange])

    assert isinstance(outcome, UnreadableInputError)
    assert outcome.cause == "its name holds bytes that are no text; rename it"


def test_leaving_early_ends_the_children(tmp_path: Path) -> None:
    outcomes = read_files(write_minutes(tmp_path, 30))
    next(outcomes)
    outcomes.close()

    assert list_children() == []


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGKILL])
def test_the_children_end_with_their_parent(tmp_path: Path, *, ending: signal.Signals) -> None:
    long = write_long_text(tmp_path / "long.txt", paragraphs=6_000)
    script = (
        "import pathlib, signal, sys; from rr3search.sandbox import read_files;"
        "signal.signal(signal.SIGINT, signal.default_int_handler);"
        "list(read_files([pathlib.Path(sys.argv[1])]))"
    )
    parent = subprocess.Popen([sys.executable, "-c", script, str(long)], stderr=subprocess.DEVNULL)
    children: list[int] = []
    while not children and parent.poll() is None:
        time.sleep(0.05)
        children = list_children(parent.pid)
    parent.send_signal(ending)
    parent.wait()

    assert children
    while any(is_running(child) for child in children):
        time.sleep(0.05)


def list_children(process: int | None = None) -> list[int]:
    """The children of this or another process."""
    folder = Path("/proc") / str(process or os.getpid()) / "task"
    try:
        return [int(word) for task in folder.iterdir() for word in (task / "children").read_text().split()]
    except OSError:
        return []


def is_running(process: int) -> bool:
    try:
        state = (Path("/proc") / str(process) / "stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"
