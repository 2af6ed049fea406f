"""Where an ingest spends its time, and what a second one costs.

Writes minutes of invented meetings until they give enough passages, ingests them once with the encoder
timed, then once more unchanged. Printed are shares and ratios from this one run.

    python benchmarks/ingest.py [--passages 20000] [--words 45]
"""

import argparse
import random
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from rr3search.embedders import Embedder, load_embedder
from rr3search.ingest import ingest_files
from rr3search.stores import LocalStore
from rr3search.vectors import Vectors

TURNS = 50
FIRST_NAMES = ("Ada", "Ben", "Cleo", "Dev", "Esme", "Finn", "Gwen", "Hugo", "Iris", "Jude")
LAST_NAMES = ("Abara", "Bright", "Coyle", "Dunmore", "Esposito", "Farrow", "Grange", "Holt", "Imrie", "Jessop")
BODIES = ("Northgate", "Bridgeway", "Harbour", "Millstream", "Oakfield", "Quayside")
VERBS = ("said", "asked", "noted", "explained", "reported", "suggested", "confirmed")
VOCABULARY = """
contract funding prison probation recovery supplier women housing debt training access phone visit family
mentor volunteer release licence court youth health service region budget quarter review plan staff clearance
data risk video remote group partner grant delay extend report approve open close build support need change
local national early late
"""
WORDS = VOCABULARY.split()


class TimedEmbedder:
    """An embedder that adds up the time spent inside."""

    def __init__(self, inner: Embedder) -> None:
        self._inner = inner
        self.name, self.fingerprint, self.dimensions = inner.name, inner.fingerprint, inner.dimensions
        self.seconds = 0.0

    def embed_texts(self, texts: Sequence[str], *, on_progress: Callable[[int], None] | None = None) -> Vectors:
        """Encode, and count the time."""
        started = time.perf_counter()
        vectors = self._inner.embed_texts(texts, on_progress=on_progress)
        self.seconds += time.perf_counter() - started
        return vectors


def write_minutes(folder: Path, number: int, *, words: int, chance: random.Random) -> None:
    """Write one meeting of TURNS turns."""
    people = chance.sample([f"{first} {last}" for first in FIRST_NAMES for last in LAST_NAMES], 8)
    lines = [f"Regional Services Forum meeting {number}", f"{number % 27 + 1} March {1990 + number % 30}", "Attendees:"]
    lines += [f"- {person}, {chance.choice(BODIES)}" for person in people]
    lines += ["Discussion"]
    for turn in range(TURNS):
        said = " ".join(chance.choices(WORDS, k=words))
        lines.append(f"{people[turn % len(people)]} {chance.choice(VERBS)} that {said}.")
    (folder / f"forum-{number:04}.txt").write_text("\n\n".join(lines), encoding="utf-8")


def main() -> None:
    """Make the files, ingest them twice, print where the time went."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--passages", type=int, default=20_000)
    parser.add_argument("--words", type=int, default=45, help="words a passage")
    arguments = parser.parse_args()
    embedder = TimedEmbedder(load_embedder("all-MiniLM-L6-v2"))
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / "minutes"
        folder.mkdir()
        for number in range(-(-arguments.passages // TURNS)):
            write_minutes(folder, number, words=arguments.words, chance=random.Random(number))  # noqa: S311  a fixed corpus
        with LocalStore.create_or_open(Path(scratch) / "index") as store:
            started = time.perf_counter()
            report = ingest_files([folder], store, embedder)
            first = time.perf_counter() - started
        with LocalStore.create_or_open(Path(scratch) / "index") as store:
            started = time.perf_counter()
            again = ingest_files([folder], store, embedder)
            second = time.perf_counter() - started
    print(
        f"passages: {report.passages} from {len(report.added)} files; unchanged the second time: {len(again.unchanged)}"
    )
    print(f"inside the encoder: {embedder.seconds / first:.1%} of the first ingest")
    print(f"the second ingest is {first / second:.0f} times faster than the first")


if __name__ == "__main__":
    main()
