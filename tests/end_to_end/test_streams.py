"""Pipes, terminals, locales and help: the edges of a process."""

import json
import os
import shlex
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from command_outcome import Run

COMMANDS = (
    *("ingest", "search", "ask", "questions", "actions", "meetings", "people", "show", "export"),
    *("status", "doctor", "reindex", "forget", "eval", "save", "digest"),
)
COLOUR = "\x1b["


def run_on_terminal(words: Sequence[str], index: Path, **environment: str) -> str:
    """Run a command whose standard output is a terminal, and give what the terminal got."""
    pty = pytest.importorskip("pty", reason="this platform has no pseudo-terminals")
    ours, theirs = pty.openpty()
    inherited = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
    with subprocess.Popen(
        [sys.executable, "-m", "rr3search", *words, "--index", str(index)],
        stdin=subprocess.DEVNULL,
        stdout=theirs,
        env={**inherited, "TERM": "xterm", **environment},
    ) as process:
        os.close(theirs)
        received = b""
        while block := _read_block(ours):
            received += block
        os.close(ours)
    assert process.returncode == 0
    return received.decode()


def _read_block(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65536)
    except OSError:
        return b""  # Linux reports the end of a terminal so


def test_a_pipe_gets_plain_text(start: Run) -> None:
    outcome = start("search", "in-cell technology")

    assert (outcome.status, outcome.err) == (0, "")
    assert COLOUR not in outcome.out


def test_a_terminal_gets_matches_marked_and_no_color_takes_them_away(founding_index: Path) -> None:
    words = ["search", "in-cell technology", "-n", "2"]

    assert f"{COLOUR}1;33mtechnology" in run_on_terminal(words, founding_index)
    assert COLOUR not in run_on_terminal(words, founding_index, NO_COLOR="1")
    assert COLOUR not in run_on_terminal([*words, "--no-color"], founding_index)


def test_the_index_is_found_by_the_environment_and_then_beside_the_user(start: Run, tmp_path: Path) -> None:
    assert json.loads(start("status", "--format", "json").out)["scope"]["meetings"] == 1

    (tmp_path / "index").mkdir()
    missing = start("status", RR3SEARCH_INDEX="")
    assert (missing.status, str(tmp_path / "index") in missing.err) == (3, True)


def test_output_is_utf_8_whatever_the_locale(start: Run) -> None:
    outcome = start("search", "recovery boards", LC_ALL="C", PYTHONIOENCODING="ascii", PYTHONUTF8="0")

    assert outcome.status == 0
    assert "“" in outcome.out


@pytest.mark.parametrize("words", [["export", "--format", "json"], ["--help"]], ids=["export", "help"])
def test_a_reader_that_goes_away_is_no_error(founding_index: Path, words: list[str]) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "rr3search", *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "RR3SEARCH_INDEX": str(founding_index)},
    ) as process:
        assert process.stdout is not None
        process.stdout.close()
        assert process.stderr is not None
        said = process.stderr.read()

    assert said == b""


def test_an_interrupt_ends_quietly_with_130(founding_index: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "rr3search", "search", "--queries", "-", "--index", str(founding_index)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        # a shell starts background jobs deaf to interrupts, and children inherit that
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),  # noqa: PLW1509  no threads here
    ) as process:
        assert process.stdin is not None
        # more than a pipe holds: when this returns, the command is reading
        process.stdin.write(b" " * 2**18)
        process.stdin.flush()
        process.send_signal(signal.SIGINT)
        out, err = process.communicate()

    assert (process.returncode, out, err) == (130, b"", b"")


def test_queries_are_taken_from_standard_input(founding_index: Path) -> None:
    finished = subprocess.run(
        [sys.executable, "-m", "rr3search", "search", "--queries", "-", "-n", "1", "--index", str(founding_index)],
        input='{"qid": "a", "query": "recovery boards"}\n',
        capture_output=True,
        encoding="utf-8",
        check=True,
    )

    assert json.loads(finished.stdout)["qid"] == "a"


def test_no_traceback_is_shown_for_an_error_of_ours(start: Run, tmp_path: Path) -> None:
    outcome = start("search", "contracts", "--index", tmp_path / "nowhere")

    assert outcome.status == 3
    assert outcome.err == f"rr3search: no index in {tmp_path / 'nowhere'}; make one with 'rr3search ingest PATH'\n"


def test_help_begins_with_examples_and_names_every_command(run: Run) -> None:
    outcome = run("--help")

    assert outcome.status == 0
    lines = outcome.out.splitlines()
    assert lines[0] == "Examples:"
    assert all(line.startswith("  rr3search ") for line in lines[1:4])
    assert all(f"\n  {command} " in outcome.out for command in COMMANDS)
    assert "--install-completion" in outcome.out


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_examples_before_its_options(run: Run, command: str) -> None:
    out = run(command, "--help").out

    places = [out.index(part) for part in (f"  rr3search {command} ", "Usage: rr3search", "Options:", "--index DIR")]
    assert places == sorted(places)


@pytest.mark.parametrize(
    ("command", "person", "body"),
    [
        ("actions", "To be done by NAME", "To be done for the"),
        ("questions", "Asked or answered by NAME", "Asked or answered for the"),
        ("raised", "Raised by NAME", "Raised for the"),
        ("people", "Called NAME", "Of the organisation"),
        ("search", "Said by NAME", "Said by or for the"),
        ("brief", "Said by NAME", "Said by or for the"),
    ],
)
def test_the_help_says_whom_the_names_of_a_filter_mean(run: Run, *, command: str, person: str, body: str) -> None:
    out = " ".join(run(command, "--help").out.split())

    assert f"--speaker NAME {person}: a person, part of a name, initials, a role." in out
    assert f"--org NAME {body}" in out


@pytest.mark.parametrize("words", [["--version"], ["search", "--version"]], ids=" ".join)
def test_the_version_is_told(run: Run, words: list[str]) -> None:
    outcome = run(*words)

    assert (outcome.status, outcome.out[:10]) == (0, "rr3search ")


def test_no_word_at_all_shows_the_help(run: Run) -> None:
    outcome = run()

    assert outcome.status == 2
    assert "Examples:" in outcome.out + outcome.err


def test_a_full_disk_behind_the_output_is_one_line() -> None:
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("this platform has no /dev/full")
    with full.open("w", encoding="utf-8") as output:
        finished = subprocess.run(
            [sys.executable, "-m", "rr3search", "--help"], stdout=output, stderr=subprocess.PIPE, text=True, check=False
        )

    assert finished.returncode == 2
    assert finished.stderr.startswith("rr3search: the output could not be written")
    assert finished.stderr.count("\n") == 1


def test_a_closed_output_is_no_error() -> None:
    command = f"{shlex.quote(sys.executable)} -m rr3search --help >&-"
    finished = subprocess.run(["/bin/sh", "-c", command], stderr=subprocess.PIPE, text=True, check=False)

    assert (finished.returncode, finished.stderr) == (0, "")
