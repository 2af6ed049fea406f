"""How readers and parsing take broken files: every one must give minutes or one refusal, never a crash or a hang.

    python benchmarks/robustness.py [--files 5000] [--formats txt,md,html,docx,odt,pdf] [--seed 1]

The files are the shipped minutes, also as web pages, Word files, OpenDocument texts and PDFs, each broken in one to
four places. They are read in the sandbox, as an ingest does. A file that fails is kept and named.
"""

import argparse
import random
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from broken_files import list_samples, mutate

from rr3search.reading import ReadFile
from rr3search.sandbox import Limits, read_files

FAILURES = ("reading it crashed", "reading it took", "reading it was stopped", "reading it needed", "the reader gave")
LIMITS = Limits(wall_seconds=20, cpu_seconds=15)
BATCH = 250


def main() -> int:
    """Try every format; 1 where a file failed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--files", type=int, default=5000, help="for each format")
    parser.add_argument("--formats", default="txt,md,html,docx,odt,pdf")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path, default=Path(tempfile.gettempdir()) / "rr3search-broken")
    asked = parser.parse_args()
    arguments = {"files": asked.files, "seed": asked.seed, "keep": asked.keep}
    failed = sum(try_format(f".{name}", **arguments) for name in asked.formats.split(","))
    return 1 if failed else 0


def try_format(suffix: str, *, files: int, seed: int, keep: Path) -> int:
    """Read so many broken files, print what became of them, and count the failures."""
    dice = random.Random(f"{seed}{suffix}")  # noqa: S311  the same files every time
    samples = list_samples()[suffix]
    outcomes: Counter[str] = Counter()
    failed, started = 0, time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        for first in range(0, files, BATCH):
            paths = [Path(folder) / f"{number}{suffix}" for number in range(first, min(first + BATCH, files))]
            for path in paths:
                path.write_bytes(mutate(dice.choice(samples), other=dice.choice(samples), dice=dice))
            for path, outcome in read_files(paths, limits=LIMITS):
                result = "read" if isinstance(outcome, ReadFile) else outcome.cause.split(" (")[0]
                outcomes[result] += 1
                if result.startswith(FAILURES):
                    failed += 1
                    keep.mkdir(parents=True, exist_ok=True)
                    (keep / path.name).write_bytes(path.read_bytes())
                    print(f"  FAILED {keep / path.name}: {outcome}")
                path.unlink()
    seconds = time.perf_counter() - started
    print(f"{suffix}: {files} files, {failed} failed, {files / seconds:.0f} a second")
    for result, count in outcomes.most_common():
        print(f"  {count:6} {result}")
    return failed


if __name__ == "__main__":
    sys.exit(main())
