"""The README is true: its commands exist, run, and print what it shows."""

import re
import shlex
import shutil
from pathlib import Path

import docx
import pytest
from command_outcome import Run
from readings import FOUNDING_MINUTES

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
TYPED = [
    shlex.split(line.split("#")[0].split(">")[0])[1:]
    for line in re.findall(r"^    (rr3search .*)$", README, re.MULTILINE)
]


@pytest.fixture
def folder(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder as the README has one in mind: the working folder, with july.docx and the seeds in it."""
    del run  # it names the tables of names first
    document = docx.Document()
    document.add_heading("Working group on housing", 1)
    document.add_paragraph("8 July 2020")
    document.add_paragraph("Present: Jo Marsh (Bridgeway), Al Reed (Northgate)")
    document.add_paragraph("Jo Marsh said that the RTBQ had begun.")
    document.save(str(tmp_path / "july.docx"))
    paper = docx.Document()
    paper.add_paragraph("The minutes record it [rr3:5a4eadb55141d101].")
    paper.save(str(tmp_path / "paper.docx"))
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    monkeypatch.setenv("RR3SEARCH_NAMES", str(tmp_path / "names"))
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("words", [words for words in TYPED if words[0] != "ingest"], ids=" ".join)
def test_every_command_of_the_readme_finds_something(run: Run, own_index: Path, *, words: list[str]) -> None:
    if words[0] == "digest":
        run("save", "phones", "in-cell phones", index=own_index)

    outcome = run(*words, index=own_index)

    troubles = [line for line in outcome.err.splitlines() if not line.startswith("rr3search: searching: ")]
    assert (outcome.status in {0, 1}, troubles) == (True, [])
    assert outcome.out


def test_the_readme_shows_ingest_and_both_targets_of_the_makefile() -> None:
    targets = re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)

    assert "ingest" in {words[0] for words in TYPED}
    assert set(re.findall(r"^    make (\w+)$", README, re.MULTILINE)) == {"demo", "test"} == set(targets)


def test_the_answer_shown_is_the_answer_given(run: Run, tmp_path: Path) -> None:
    shown = re.search(r"```text\n(.*?)\.\.\.\n```", README, re.DOTALL)
    run("ingest", FOUNDING_MINUTES, index=tmp_path / "index")

    outcome = run("ask", "what did HMPPS say about in-cell technology", index=tmp_path / "index")

    assert shown is not None
    assert outcome.out.startswith(shown[1])
