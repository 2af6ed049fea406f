"""What an agenda tables, from the command line."""

import csv
import io
import json
import subprocess
import sys
from pathlib import Path

import pytest
from command_outcome import Run

_AGENDA = """\
# Housing Forum

1. Apologies
2. Housing First pilot (Jo Marsh)

## Questions for the Council

3. When will the night shelter open?
"""


@pytest.fixture
def agenda(tmp_path: Path) -> Path:
    file = tmp_path / "agenda.md"
    file.write_text(_AGENDA, encoding="utf-8")
    return file


def _pipe(text: bytes) -> subprocess.CompletedProcess[bytes]:
    words = [sys.executable, "-m", "rr3search", "brief", "-", "--questions-only", "--format", "json"]
    return subprocess.run(words, input=text, capture_output=True, check=False)


def test_every_line_is_shown_with_what_it_is_taken_for_without_an_index(run: Run, agenda: Path) -> None:
    outcome = run("brief", agenda, "--questions-only")

    assert (outcome.status, outcome.err) == (0, "")
    assert outcome.out == (
        "Housing Forum\n1 question, 1 topic, 3 lines ignored\n\nignored   Housing Forum\nignored   Apologies\n"
        "topic     Housing First pilot\nignored   Questions for the Council\n"
        "question  When will the night shelter open?\n"
    )


def test_an_agenda_is_written_in_every_format(run: Run, agenda: Path) -> None:
    written = json.loads(run("brief", agenda, "--questions-only", "--format", "json").out)
    rows = list(csv.DictReader(io.StringIO(run("brief", agenda, "--questions-only", "--format", "csv").out)))
    table = run("brief", agenda, "--questions-only", "--format", "md").out

    question = {
        "text": "When will the night shelter open?",
        "kind": "question",
        "heading": "Questions for the Council",
    }
    assert (written["schema"], written["title"], written["lines"][-1]) == ("rr3search/1", "Housing Forum", question)
    assert rows[-1] == question
    assert "| question | When will the night shelter open? | Questions for the Council |" in table


def test_standard_input_is_read_as_markdown_or_line_by_line() -> None:
    marked, plain = _pipe(_AGENDA.encode()), _pipe(b"Welcome\nProbation reform\nIs it late?\n")

    assert [line["kind"] for line in json.loads(marked.stdout)["lines"]][-1] == "question"
    assert [line["kind"] for line in json.loads(plain.stdout)["lines"]] == ["ignored", "topic", "question"]


@pytest.mark.parametrize("text", [b"", b" \n", b"Welcome\nAny other business\n"])
def test_an_agenda_that_tables_nothing_is_said_to(text: bytes) -> None:
    finished = _pipe(text)

    assert finished.returncode == 1
    assert finished.stderr.decode().strip() == "rr3search: standard input: it tables no question and no topic"


def test_an_empty_file_tables_nothing(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "empty.txt"
    file.write_text("\n", encoding="utf-8")

    assert run("brief", file, "--questions-only").status == 1


def test_input_that_cannot_be_read_is_one_line(run: Run, tmp_path: Path) -> None:
    missing = run("brief", tmp_path / "none.md", "--questions-only")
    binary = _pipe(b"\0\0\1\2")

    assert (missing.status, missing.err) == (2, f"rr3search: {tmp_path / 'none.md'}: no such file or folder\n")
    assert (binary.returncode, binary.stderr) == (2, b"rr3search: standard input: the file is binary, not text\n")


def test_what_cannot_be_done_yet_is_wrong_usage(run: Run, agenda: Path) -> None:
    outcome = run("brief", agenda)

    assert outcome.status == 2
    assert "give --questions-only" in outcome.err
