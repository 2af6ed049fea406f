"""What was written to learn from, benchmarks/pairs/: files in; subjects, statements and the lines they answer out.

Each subject has two statements of minutes, lines that each of them answers, most without a word it has, and lines that
neither answers; each task has what tells of it later and what only shares its subject.
"""

import json
import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

__all__ = ["PAIRS", "Line", "Subjects", "Written", "read_tasks"]

Written = Mapping[str, Any]
"""A subject or a task as its file has it."""

PAIRS = Path(__file__).parent / "pairs"
_TASKS = ".actions.jsonl"
_DRESSES = 0.3, 0.3, 0.12, 0.08, 0.08, 0.06, 0.06
"""How often a statement stands alone, behind its question, under a body, under a heading, beside other words."""
_HEADINGS = "Matters arising", "Any other business"
_ASKERS = "A member", "Ms Hale", "Mr Osei", "Jo", "Councillor Penn", "The Chair", "Dr Lind", "RB"
_BODIES = (
    "HMPPS",
    "The Council",
    "The Trust",
    "County Council (Head of Service)",
    "The Association",
    "Operations Manager",
)


@dataclass(frozen=True, slots=True)
class Line:
    """A line with the places of the statement that answers it, if any, and of those of its subject that do not."""

    text: str
    answer: int | None
    others: tuple[int, ...]
    subject: int


class Subjects:
    """All subjects, their statements (two a subject, in its order) and their lines."""

    def __init__(self, folder: Path) -> None:
        files = [file for file in sorted(folder.glob("*.jsonl")) if not file.name.endswith(_TASKS)]
        self.subjects = [one for file in files for one in _read(file)]
        self.statements = [subject[which]["said"] for subject in self.subjects for which in ("one", "two")]
        self.lines = [line for number, subject in enumerate(self.subjects) for line in _list_lines(number, subject)]

    def list_asked(self, place: int) -> list[str]:
        """List the lines that a statement answers, the one that shares words with it first."""
        one = self.subjects[place // 2]["one" if place % 2 == 0 else "two"]
        return [one["near_words"], *one["other_words"]]

    def dress(self, place: int, line: str, dice: random.Random) -> str:
        """Print a statement as minutes have it: behind a question that it answers, under a heading, beside others.

        Args:
            place: Of the statement.
            line: What it is read with; it is not what it stands behind.
            dice: Which of these.
        """
        said, other = str(self.statements[place]), dice.choice(self.statements)[:200]
        heading = str(self.subjects[place // 2]["subject"]).capitalize()
        heading = dice.choice([heading, heading, *_HEADINGS])
        body = dice.choice(_BODIES)
        dresses = [
            said,
            f"{heading}\n{self._ask(place, line, dice)}\n{body}\n{said}",
            f"{heading}\n{body}\n{said}",
            f"{heading}\n{said}",
            f"{heading}\n{other}\n{body}\n{said}",
            f"{said} {other}",
            f"{other} {said}",
        ]
        return dice.choices(dresses, _DRESSES)[0]

    def _ask(self, place: int, line: str, dice: random.Random) -> str:
        """Ask, in other words than the line, what a statement answers."""
        asked = dice.choice([text for text in self.list_asked(place) if text != line])
        about = "" if asked.endswith("?") else "about "
        return f"{dice.choice(_ASKERS)} asked {about}{asked[:1].lower()}{asked[1:]}"


def read_tasks(folder: Path) -> list[Written]:
    """Read the tasks of all files."""
    return [one for file in sorted(folder.glob(f"*{_TASKS}")) for one in _read(file)]


def _list_lines(number: int, subject: Written) -> Iterator[Line]:
    first, second = 2 * number, 2 * number + 1
    for which, answer, other in (("one", first, second), ("two", second, first)):
        for text in (subject[which]["near_words"], *subject[which]["other_words"]):
            yield Line(text, answer, (other,), number)
    for text in subject["neither"]:
        yield Line(text, None, (first, second), number)


def _read(file: Path) -> list[Written]:
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
