"""A batch with every kind of hostile file: each costs one line, the others land, the parent stays small."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from command_outcome import Run
from hostile_files import Fate, write_hostile_file, write_hostile_files

from rr3search.errors import UnreadableInputError
from rr3search.sandbox import Limits, read_files

SEED = Path(__file__).parents[2] / "seeds" / "rr3-covid-19-sig-crc-contract-management-2020-07-08.txt"
LIMITS = Limits(wall_seconds=15, cpu_seconds=6, memory_bytes=640 * 2**20)
QUICK = ("billion-laughs.docx", "ratio.odt", "truncated.docx", "encrypted.pdf", "picture.pdf", "old.doc")
MOST_GROWTH_KIB = 50 * 2**10
SCRIPT = """
import json, sys
from pathlib import Path
from rr3search.sandbox import Limits, read_files

def measure():
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM"))

*files, seed = map(Path, sys.argv[1:])
limits = Limits(wall_seconds=15, cpu_seconds=6, memory_bytes=640 * 2**20)
list(read_files([seed], limits=limits))
before = measure()
causes = {file.name: getattr(outcome, "cause", None) for file, outcome in read_files([*files, seed], limits=limits)}
print(json.dumps([causes, measure() - before]))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_each_costs_one_line_and_the_parent_stays_small(tmp_path: Path) -> None:
    fates = dict(write_hostile_files(tmp_path))

    finished = subprocess.run(
        [sys.executable, "-c", SCRIPT, *map(str, fates), str(SEED)], capture_output=True, text=True, check=True
    )
    causes, growth_kib = json.loads(finished.stdout)

    assert finished.stderr == ""
    assert len(causes) == len(fates) + 1 >= 31
    assert causes[SEED.name] is None
    assert [path.name for path, fate in fates.items() if fate is Fate.REFUSED and causes[path.name] is None] == []
    assert [cause for cause in causes.values() if cause is not None and not cause.isprintable()] == []
    assert growth_kib < MOST_GROWTH_KIB


def test_the_command_names_each_in_one_line_and_takes_the_rest(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "minutes"
    folder.mkdir()
    os.mkfifo(folder / "pipe.txt")
    named = [folder / "pipe.txt", *(write_hostile_file(folder, name) for name in QUICK)]

    outcome = run("ingest", *named, SEED, "--embedder", "hashing", "--format", "json", index=tmp_path / "index")

    assert outcome.status == 0
    assert sorted(line.split(": ")[1] for line in outcome.err.splitlines()) == sorted(map(str, named))
    assert [each["file"] for each in json.loads(outcome.out)["added"]] == [str(SEED)]


def test_a_folder_under_the_name_of_a_file_is_looked_into(tmp_path: Path) -> None:
    folder = tmp_path / "minutes.pdf"
    folder.mkdir()

    ((_, outcome),) = read_files([folder], limits=LIMITS)

    assert isinstance(outcome, UnreadableInputError)
    assert outcome.cause == "it is a folder, not a file"
