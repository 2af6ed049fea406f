"""The founding minutes, indexed once, and the command as a user runs it."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from command_outcome import Outcome, Run
from readings import FOUNDING_MINUTES

from rr3search.cli import main


@pytest.fixture(scope="session")
def founding_index(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The founding minutes, indexed with the cheapest embedder; for reading only."""
    directory = tmp_path_factory.mktemp("founding") / "index"
    words = ["ingest", str(FOUNDING_MINUTES), "--index", str(directory), "--embedder", "hashing"]
    finished = subprocess.run([sys.executable, "-m", "rr3search", *words], capture_output=True, text=True, check=False)
    assert finished.returncode == 0, finished.stderr
    return directory


@pytest.fixture
def own_index(founding_index: Path, tmp_path: Path) -> Path:
    """A copy of it, to change or to break."""
    return Path(shutil.copytree(founding_index, tmp_path / "index"))


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Iterator[Run]:
    """Run a command in this process, its streams in place of pipes."""
    monkeypatch.delenv("RR3SEARCH_INDEX", raising=False)
    # the shipped names, not those of whoever runs the tests
    monkeypatch.setenv("RR3SEARCH_NAMES", os.devnull)
    threads = os.environ.get("OPENBLAS_NUM_THREADS")

    def run_command(*words: str | Path, index: Path | None = None) -> Outcome:
        named = [] if index is None else ["--index", str(index)]
        capsys.readouterr()
        status = main([*map(str, words), *named])
        printed = capsys.readouterr()
        return Outcome(status, printed.out, printed.err)

    yield run_command
    if threads is None:
        os.environ.pop("OPENBLAS_NUM_THREADS", None)


@pytest.fixture
def start(founding_index: Path, tmp_path: Path) -> Run:
    """Run a command in a process of its own, with real pipes; the index is the founding one."""

    def start_command(*words: str | Path, **environment: str) -> Outcome:
        inherited = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
        finished = subprocess.run(
            [sys.executable, "-m", "rr3search", *map(str, words)],
            capture_output=True,
            encoding="utf-8",
            env={**inherited, "RR3SEARCH_INDEX": str(founding_index), "RR3SEARCH_NAMES": os.devnull, **environment},
            cwd=tmp_path,
            check=False,
        )
        return Outcome(finished.returncode, finished.stdout, finished.stderr)

    return start_command
