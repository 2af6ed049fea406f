"""What reader and embedder are taught is whole, and is not what they are measured on: benchmarks/pairs/."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from rr3search.readers import read_document

ROOT = Path(__file__).resolve().parents[2]
FILES = sorted((ROOT / "benchmarks" / "pairs").glob("*.jsonl"))
TASKS = [file for file in FILES if file.name.endswith(".actions.jsonl")]
SUBJECTS = [file for file in FILES if file not in TASKS]


def read_lines(files: list[Path]) -> list[dict[str, Any]]:
    return [json.loads(line) for file in files for line in file.read_text(encoding="utf-8").splitlines()]


def fold(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


@pytest.mark.parametrize("file", SUBJECTS, ids=lambda file: file.stem)
def test_a_subject_has_two_statements_with_their_lines_and_lines_of_neither(file: Path) -> None:
    subjects = read_lines([file])

    assert len(subjects) >= 100
    for subject in subjects:
        assert subject["subject"]
        assert subject["neither"]
        assert all(map(str.strip, subject["neither"]))
        for which in ("one", "two"):
            lines = [subject[which]["near_words"], *subject[which]["other_words"]]
            assert subject[which]["said"]
            assert len(lines) >= 2
            assert all(map(str.strip, lines))


@pytest.mark.parametrize("file", TASKS, ids=lambda file: file.name.partition(".")[0])
def test_a_task_has_what_tells_of_it_and_what_does_not(file: Path) -> None:
    for task in read_lines([file]):
        assert task["task"]
        assert task["told"]
        assert task["else"]


def test_nothing_it_is_measured_on_is_taught() -> None:
    said = {fold(subject[which]["said"]) for subject in read_lines(SUBJECTS) for which in ("one", "two")}
    taught = {fold(line) for subject in read_lines(SUBJECTS) for line in subject["neither"]}
    taught |= {
        fold(line)
        for subject in read_lines(SUBJECTS)
        for which in ("one", "two")
        for line in (subject[which]["near_words"], *subject[which]["other_words"])
    }
    folders = [ROOT / "tests" / "unseen", ROOT / "tests" / "retabled", ROOT / "seeds"]
    endings = ("txt", "md", "html", "docx", "pdf")
    files = [file for folder in folders for ending in endings for file in folder.rglob(f"*.{ending}")]
    minutes = "\n".join(fold(block.text) for file in files for block in read_document(file).blocks)
    golds = [json.loads(file.read_text(encoding="utf-8")) for file in (ROOT / "tests" / "unseen").glob("*/gold.json")]
    tabled = {fold(line["line"]) for gold in golds for line in gold["agenda"]}
    tabled |= {fold(asked["question"]) for gold in golds for asked in gold["asks"]}

    assert len(said) >= 7_000
    assert [words for words in said if words in minutes] == []
    assert taught.isdisjoint(tabled)
