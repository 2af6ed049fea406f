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


def test_a_brief_gives_prior_answers_and_says_what_was_searched(run: Run, founding_index: Path, tmp_path: Path) -> None:
    agenda = tmp_path / "next.txt"
    agenda.write_text(
        "1. Welcome\n2. Are there any immediate plans to extend the coverage of in-cell technology and phones?\n",
        encoding="utf-8",
    )

    told = run("brief", agenda, index=founding_index)
    written = json.loads(run("brief", agenda, "--format", "json", index=founding_index).out)

    assert (told.status, told.err) == (0, "")
    assert "DEFERRED" in told.out
    assert "He said he would get a fuller response" in " ".join(told.out.split())
    assert "1 meeting" in told.out
    (question,) = written["questions"]
    assert (question["verdict"], question["raised"]) == ("deferred", 1)
    assert question["answers"][0]["speaker"] == "Matt Douglas"
    assert [action["owners"] for action in question["actions"]] == [["Matt Douglas"]]
    assert "fuller response" in question["follow_up"]
    assert "1. Welcome" in str(written["ignored"]) or "Welcome" in str(written["ignored"])


@pytest.mark.parametrize("ending", ["docx", "html", "md", "json", "csv", "txt"])
def test_a_paper_is_written_in_the_format_its_ending_names(
    run: Run, founding_index: Path, tmp_path: Path, *, ending: str
) -> None:
    agenda, paper = tmp_path / "next.txt", tmp_path / f"brief.{ending}"
    agenda.write_text("1. Is there innovation funding for TTG?\n", encoding="utf-8")

    outcome = run("brief", agenda, "-o", paper, index=founding_index)

    assert (outcome.status, outcome.out) == (0, "")
    assert outcome.err == f"rr3search: {paper}: 1 line briefed, something found on 1\n"
    assert paper.stat().st_size > 500


def test_a_brief_says_what_it_replaces_and_spares_minutes(run: Run, tmp_path: Path) -> None:
    index, agenda, paper = (tmp_path / name for name in ("index", "agenda.txt", "brief.txt"))
    agenda.write_text("1. Have the ferries been late?\n", encoding="utf-8")
    minutes = tmp_path / "minutes.md"
    held = (
        "# Pier Forum\n\n4 May 2023\n\nPresent: Jo Marsh (Bridgeway)\n\n## Ferries\n\nJo Marsh said they were late.\n"
    )
    minutes.write_text(held, encoding="utf-8")
    assert run("ingest", minutes, "--embedder", "hashing", "-q", index=index).status == 0

    first, again = (run("brief", agenda, "-o", paper, index=index) for _ in range(2))
    over = run("brief", agenda, "-o", minutes, index=index)

    assert "replaced" not in first.err
    assert again.err.endswith("; the file that was there is replaced\n")
    assert (over.status, minutes.read_text(encoding="utf-8")) == (2, held)
    assert "it holds minutes of the archive" in over.err


def test_an_agenda_of_another_field_has_no_prior_answers(run: Run, founding_index: Path, tmp_path: Path) -> None:
    agenda = tmp_path / "show.txt"
    agenda.write_text("1. Who will judge the flower show?\n2. Marathon route and water stations\n", encoding="utf-8")

    outcome = run("brief", agenda, index=founding_index)

    assert outcome.status == 1
    assert outcome.out.count("NOT FOUND") == 2
