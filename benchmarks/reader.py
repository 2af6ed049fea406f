"""What the reader finds in briefs: lines of agendas with and without it, over the archives of other writers.

    PYTHONPATH=tests python benchmarks/reader.py

The archives and their gold are those of tests/unseen/README.md. A line a measure: right without the reader, with it, of
how many; then what it costs, the median of how many times as long a brief takes with it as without.
"""

import json
import statistics
import tempfile
import time
from collections import Counter
from pathlib import Path

from unseen_scoring import BODIES, UNSEEN, score_agenda

from rr3search.archive import MinutesArchive
from rr3search.config import Settings


class WithoutReader(MinutesArchive):
    """An archive where words and vectors have the last word."""

    def _find_reader(self) -> None:
        return None


def main() -> None:
    """Print a line a measure."""
    right: dict[type[MinutesArchive], Counter[str]] = {WithoutReader: Counter(), MinutesArchive: Counter()}
    counted: Counter[str] = Counter()
    ratios = []
    for body in BODIES:
        gold = json.loads((UNSEEN / body / "gold.json").read_text(encoding="utf-8"))
        with tempfile.TemporaryDirectory() as folder:
            index = Path(folder) / "index"
            with MinutesArchive.create_or_open(Settings(index)) as archive:
                archive.ingest([UNSEEN / body / "minutes"], on_progress=lambda _: None)
            spent = {}
            for kind, rights in right.items():
                with kind.open(Settings(index)) as archive:
                    list(score_agenda(archive, gold))
                    begun = time.process_time()
                    judged = list(score_agenda(archive, gold))
                    spent[kind] = time.process_time() - begun
                rights.update(name for name, is_right in judged if is_right)
            counted.update(name for name, _ in judged)
            ratios.append(spent[MinutesArchive] / spent[WithoutReader])
    for name, count in counted.items():
        print(f"{name:42}{right[WithoutReader][name]:>6}{right[MinutesArchive][name]:>6} of {count}")
    print(f"processor time with the reader / without: {statistics.median(ratios):.1f}")


if __name__ == "__main__":
    main()
