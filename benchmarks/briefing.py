"""What a brief costs beside one `ask` on the same index.

Invented minutes of many bodies are written and ingested; the agenda tables questions that these minutes record, half of
them without their first words. Printed are medians of ratios, each of a brief and what was asked right after it: of
whole processes, and of calls in one process that has its engines loaded. OPENBLAS_NUM_THREADS=1 gives the calls the
one thread for products that every command of rr3search gives itself.

    PYTHONPATH=tests python benchmarks/briefing.py --meetings 500 --lines 20 [--rounds 5] [--folder DIR]
"""

import argparse
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from synthetic.corpus import make_sample, write_sample
from synthetic.styles import STYLES

from rr3search.archive import MinutesArchive
from rr3search.config import Settings
from rr3search.domain import Agenda, AgendaLine, LineKind
from rr3search.queries import FilterRequest

_KEPT_WORDS = 4
"""Of a question's first words, what half of the lines leave out."""


def write_minutes(folder: Path, *, meetings: int) -> None:
    """Write invented minutes of every style in turn until there are so many files."""
    written = seed = 0
    while written < meetings:
        for style in STYLES.values():
            if written < meetings:
                write_sample(make_sample(style, style.formats[0], seed=seed), folder)
                written += 1
        seed += 1


def table_lines(archive: MinutesArchive, *, lines: int) -> list[str]:
    """Choose questions that the minutes record."""
    records = archive.list_questions(FilterRequest())
    chosen = random.Random(1).sample(records, lines)  # noqa: S311  the same draw in every run
    return [
        record.text if at % 2 else " ".join(record.text.split()[_KEPT_WORDS:]) or record.text
        for at, record in enumerate(chosen)
    ]


def compare(one: Callable[[], object], other: Callable[[], object], *, rounds: int) -> float:
    """Give the median of how many times as long the first takes as the second; one more round before is not counted."""
    ratios = []
    for at in range(rounds + 1):
        ratio = _time(one) / _time(other)
        ratios += [ratio] if at else []
    return statistics.median(ratios)


def _time(call: Callable[[], object]) -> float:
    start = time.perf_counter()
    call()
    return time.perf_counter() - start


def main() -> None:
    """Write, ingest, brief and ask; print two ratios."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--meetings", type=int, default=500)
    parser.add_argument("--lines", type=int, default=20)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--folder", type=Path, help="keeps the index, for another run")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = arguments.folder or Path(scratch)
        minutes, index, agenda = folder / "minutes", folder / "index", folder / "agenda.txt"
        if not index.exists():
            minutes.mkdir(parents=True)
            write_minutes(minutes, meetings=arguments.meetings)
        with MinutesArchive.create_or_open(Settings(index)) as archive:
            archive.ingest([minutes], on_progress=lambda _: None)
            scope = archive.describe().scope
            lines = table_lines(archive, lines=arguments.lines)
            agenda.write_text("".join(f"{at}. {line}\n" for at, line in enumerate(lines, start=1)), encoding="utf-8")
            tabled = Agenda(None, tuple(AgendaLine(line, LineKind.QUESTION) for line in lines))
            loaded = len(lines) * compare(
                lambda: archive.brief(tabled, FilterRequest()),
                lambda: [archive.ask(line, FilterRequest(), limit=3) for line in lines],
                rounds=arguments.rounds,
            )
        run = [sys.executable, "-m", "rr3search"]

        def run_command(*words: str) -> None:
            subprocess.run([*run, *words, "--index", str(index)], capture_output=True, check=False)

        whole = compare(
            lambda: run_command("brief", str(agenda)), lambda: run_command("ask", lines[0]), rounds=arguments.rounds
        )
    print(f"{scope.meetings} meetings, {scope.passages} passages, {len(lines)} lines")
    print(f"whole processes: a brief costs {whole:.1f} times one ask")
    print(f"engines loaded:  a brief costs {loaded:.1f} times one ask")


if __name__ == "__main__":
    main()
