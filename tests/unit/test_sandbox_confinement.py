import json
import subprocess
import sys
from pathlib import Path

import pytest

from rr3search.sandbox import Limits
from rr3search.sandbox.worker import Worker

ATTEMPT = """
import sys
from rr3search.sandbox.confinement import confine_process
from rr3search.sandbox import Limits

in_force = confine_process(Limits())
try:
    {deed}
except OSError as error:
    print(type(error).__name__, error)
else:
    print("done")
"""


def attempt(deed: str, folder: Path) -> str:
    """Try something in a confined process and give what became of it."""
    finished = subprocess.run(
        [sys.executable, "-c", ATTEMPT.format(deed=deed)], capture_output=True, text=True, check=True, cwd=folder
    )
    return finished.stdout.strip()


@pytest.mark.parametrize(
    ("deed", "event"),
    [
        ("import socket; socket.create_connection(('127.0.0.1', 9))", "socket."),
        ("import urllib.request; urllib.request.urlopen('http://127.0.0.1:9')", "socket."),
        ("import subprocess; subprocess.run(['true'])", "subprocess.Popen"),
        ("import os; os.system('true')", "os.system"),
        ("import os; os.fork()", "os.fork"),
        ("open('new.txt', 'w')", "open"),
        ("open('kept.txt', 'r+b')", "open"),
        ("import os; os.remove('kept.txt')", "os.remove"),
        ("import os; os.rename('kept.txt', 'lost.txt')", "os.rename"),
        ("import pathlib; pathlib.Path('kept').mkdir()", "os.mkdir"),
    ],
)
def test_what_reading_never_needs_is_refused(deed: str, event: str, *, tmp_path: Path) -> None:
    (tmp_path / "kept.txt").write_text("kept", encoding="utf-8")

    assert event in attempt(deed, tmp_path)
    assert [file.name for file in tmp_path.iterdir()] == ["kept.txt"]


def test_reading_is_allowed(tmp_path: Path) -> None:
    (tmp_path / "kept.txt").write_text("kept", encoding="utf-8")

    assert attempt("open('kept.txt', 'rb').read()", tmp_path) == "done"


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has all of them")
def test_a_child_says_which_limits_hold() -> None:
    worker = Worker(Limits())
    worker.close()

    assert {"processor time", "memory", "written files", "audit hook"} <= set(worker.limits_in_force)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has network namespaces")
def test_a_network_namespace_of_its_own_has_no_way_out(tmp_path: Path) -> None:
    script = (
        "import json, pathlib; from rr3search.sandbox import Limits;"
        "from rr3search.sandbox.confinement import confine_process;"
        "in_force = confine_process(Limits());"
        "routes = pathlib.Path('/proc/self/net/route').read_text().splitlines()[1:];"
        "print(json.dumps([in_force, routes]))"
    )
    finished = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=tmp_path)
    in_force, routes = json.loads(finished.stdout)

    if "network namespace" not in in_force:
        pytest.skip("the kernel lets this user have none")
    assert routes == []


def test_a_child_does_not_import_from_the_folder_it_is_started_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "msgspec.py").write_text("raise SystemExit('taken over')", encoding="utf-8")
    monkeypatch.chdir(tmp_path)

    worker = Worker(Limits())
    worker.close()

    assert worker.limits_in_force
