"""The tutorial is true: its commands, typed in order, print what it shows."""

import re
import shlex
import shutil
from dataclasses import dataclass
from pathlib import Path

import docx
import pytest
from command_outcome import Outcome, Run

ROOT = Path(__file__).parents[2]
TUTORIAL = (ROOT / "docs" / "tutorial.md").read_text(encoding="utf-8")
GAP = "..."
_BLOCK = re.compile(r"^```(\w+) ?(\S*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_DATED = re.compile(r"^   (?:owner|Closed on)\b.*?(?:days\s+old|\[rr3:\w+\])", re.MULTILINE | re.DOTALL)
"""What is wrapped after today's date or an age, so that its lines change with the day."""


@dataclass(frozen=True)
class Shown:
    """A command and the output below it."""

    typed: str
    printed: str


@dataclass(frozen=True)
class Kept:
    """A file that the reader is told to write."""

    name: str
    text: str


def read_steps(tutorial: str) -> list[Shown | Kept]:
    """Give what the reader types and writes, in order."""
    steps: list[Shown | Kept] = []
    for language, name, body in _BLOCK.findall(tutorial):
        if language == "console":
            for typed, printed in re.findall(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", body, re.MULTILINE):
                steps.append(Shown(typed, printed))
        elif name:
            steps.append(Kept(name, body))
    return steps


def forget_today(printed: str) -> str:
    """Take out what is another tomorrow: ages, and the days on which something was closed or looked at."""
    steady = _DATED.sub(lambda found: "   " + " ".join(found[0].split()), printed)
    steady = re.sub(r"\b[\d,]+ (days?|months?) old", r"N \1 old", steady)
    return re.sub(r"\b(Closed on|new passages? since) \d{1,2} \w+ \d{4}", r"\1 TODAY", steady)


def is_excerpt(shown: str, printed: str) -> bool:
    """Whether whole lines of what is printed are shown, all but those that a line of dots stands for."""
    parts = re.split(rf"^{re.escape(GAP)}\n", forget_today(shown), flags=re.MULTILINE)
    return re.fullmatch(r"(?:.*\n)*".join(map(re.escape, parts)), forget_today(printed)) is not None


def write_file(step: Kept) -> None:
    """Write a file as the reader would: a Word file in Word, paragraphs parted by an empty line."""
    path = Path(step.name)
    if path.suffix != ".docx":
        path.write_text(step.text, encoding="utf-8")
        return
    document = docx.Document()
    for paragraph in step.text.split("\n\n"):
        document.add_paragraph(" ".join(paragraph.split()))
    document.save(str(path))


def is_shown(shown: Shown, outcome: Outcome) -> bool:
    # a terminal shows both streams; which comes first is the command's affair
    return is_excerpt(shown.printed, outcome.err + outcome.out) or is_excerpt(shown.printed, outcome.out + outcome.err)


def test_every_command_of_the_tutorial_prints_what_is_shown(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(ROOT / "seeds" / "sample", tmp_path, dirs_exist_ok=True)
    (tmp_path / "index").mkdir()
    monkeypatch.chdir(tmp_path)

    for step in read_steps(TUTORIAL):
        if isinstance(step, Kept):
            write_file(step)
            continue
        outcome = run(*shlex.split(step.typed)[1:])
        assert is_shown(step, outcome), f"$ {step.typed}\n{outcome.out}{outcome.err}\n-- shown:\n{step.printed}"


def test_every_command_of_the_tutorial_is_typed_and_shows_something() -> None:
    shown = [step for step in read_steps(TUTORIAL) if isinstance(step, Shown)]

    assert [f"$ {step.typed}" for step in shown] == re.findall(r"^\$ .*$", TUTORIAL, re.MULTILINE)
    assert [step.typed for step in shown if not step.typed.startswith("rr3search ") or not step.printed] == []
    assert [step.typed for step in shown if set(step.printed.splitlines()) <= {GAP}] == []


@pytest.mark.parametrize(
    "printed", ["one\ntwo\nthree\nfour\n", "one\ntwo\n2a\n2b\nthree\nfour\n"], ids=["nothing left out", "two lines"]
)
def test_what_is_shown_may_leave_lines_out(printed: str) -> None:
    assert is_excerpt("one\ntwo\n...\nthree\nfour\n", printed)


@pytest.mark.parametrize(
    "printed",
    [
        "one\ntoo\nthree\n",
        "one\ntwo\nthree\nfour\n",
        "nought\none\ntwo\nthree\n",
        "one\n1a\ntwo\nthree\n",
        "two\none\nthree\n",
        "one\ntwo and more\nthree\n",
        "",
    ],
)
def test_any_other_change_is_seen(printed: str) -> None:
    assert is_excerpt("one\ntwo\n...\nthree\n", "one\ntwo\nthree\n")
    assert not is_excerpt("one\ntwo\n...\nthree\n", printed)


def test_ages_and_the_day_of_a_look_are_not_compared_and_all_else_of_their_lines_is() -> None:
    shown = "   owner: Jo Marsh; open; 738\n   days old\n"

    assert is_excerpt(shown, "   owner: Jo Marsh; open;\n   1,012 days old\n")
    assert not is_excerpt(shown, "   owner: Al Reed; open; 738\n   days old\n")
    assert is_excerpt("   1 new passage since 3 May 2026\n", "   1 new passage since 27 November 2026\n")
    assert not is_excerpt("   1 new passage since 3 May 2026\n", "   2 new passages since 3 May 2026\n")
