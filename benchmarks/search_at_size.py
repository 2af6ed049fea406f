"""What a search and an answer cost in a large archive, as multiples of the two scans nobody can do without.

Writes an archive of invented passages (words drawn as in real text: few often, most seldom) with random unit vectors,
asks questions of six words, and sets the median time of a warm `search` and of a warm `ask` beside one scan of a flat
FAISS index and one FTS5 query of the same words over a table of the bare texts, all in this one process.

    python benchmarks/search_at_size.py [--passages 100000] [--queries 30]
"""

import argparse
import datetime as dt
import random
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

import faiss
import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from builders import make_meeting, make_passage

from rr3search.answer import answer_question
from rr3search.domain import Passage
from rr3search.embedders import load_embedder
from rr3search.queries import FilterRequest
from rr3search.search import Holdings, search_passages
from rr3search.stores import EmbedderStamp, LocalStore
from rr3search.vectors import Vectors, normalise_rows

PASSAGES_A_MEETING = 100
WORDS_A_PASSAGE = 50
VOCABULARY = 20_000
SPEAKERS = tuple(f"{first} {last}" for first in ("Ada", "Ben", "Cleo", "Dev") for last in ("Abara", "Coyle", "Holt"))


def draw_words(count: int, chance: random.Random) -> list[str]:
    """Draw words whose frequency falls with their rank (Zipf)."""
    return [f"w{min(VOCABULARY, int(chance.paretovariate(0.9)))}x" for _ in range(count)]


def write_archive(store: LocalStore, stamp: EmbedderStamp, *, passages: int) -> tuple[list[str], Vectors]:
    """Fill the store; give the texts and the vectors."""
    chance = random.Random(1)  # noqa: S311  a fixed corpus
    texts: list[str] = []
    rows: list[Vectors] = []
    with store.write(stamp) as writer:
        for number in range(passages // PASSAGES_A_MEETING):
            name, day = f"meeting-{number}", dt.date(1990 + number % 30, number % 12 + 1, number % 28 + 1)
            mine = [make_one(name, position, day=day, chance=chance) for position in range(PASSAGES_A_MEETING)]
            vectors = normalise_rows(np.random.default_rng(number).normal(size=(len(mine), stamp.dimensions)))
            writer.replace_meeting(replace(make_meeting(name), held_on=day), mine, vectors)
            texts += [passage.text for passage in mine]
            rows.append(vectors)
    return texts, np.concatenate(rows)


def make_one(meeting: str, position: int, *, day: dt.date, chance: random.Random) -> Passage:
    """Invent a passage; ten to a section."""
    text = " ".join(draw_words(WORDS_A_PASSAGE, chance))
    section = (f"item {position // 10}",)
    return make_passage(
        text, speaker=chance.choice(SPEAKERS), meeting=meeting, position=position, section=section, held_on=day
    )


def index_words(texts: Iterable[str]) -> sqlite3.Connection:
    """Put bare texts into an FTS5 table in memory."""
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE VIRTUAL TABLE words USING fts5 (text, tokenize = 'porter unicode61')")
    connection.executemany("INSERT INTO words (text) VALUES (?)", ((text,) for text in texts))
    return connection


def measure_median(tasks: Sequence[Callable[[], object]]) -> float:
    """Give the median seconds of a task, after one to warm up."""
    tasks[0]()
    seconds = []
    for task in tasks:
        started = time.perf_counter()
        task()
        seconds.append(time.perf_counter() - started)
    return statistics.median(seconds)


def main() -> None:
    """Build, ask, print multiples."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--passages", type=int, default=100_000)
    parser.add_argument("--queries", type=int, default=30)
    asked = parser.parse_args()
    embedder = load_embedder("all-MiniLM-L6-v2")
    chance = random.Random(2)  # noqa: S311  the same questions in every run
    questions = [" ".join(draw_words(6, chance)) for _ in range(asked.queries)]
    faiss.omp_set_num_threads(1)
    with tempfile.TemporaryDirectory() as folder, LocalStore.create_or_open(Path(folder) / "index") as store:
        stamp = EmbedderStamp(embedder.name, embedder.fingerprint, embedder.dimensions)
        texts, vectors = write_archive(store, stamp, passages=asked.passages)
        flat = faiss.IndexFlatIP(embedder.dimensions)
        flat.add(vectors)
        words = index_words(texts)
        holdings = Holdings(store, embedder)
        query = vectors[:1]

        def scan(question: str) -> None:
            expression = " OR ".join(f'"{word}"' for word in question.split())
            flat.search(query, 200)
            words.execute(
                "SELECT rowid FROM words WHERE words MATCH ? ORDER BY bm25(words) LIMIT 200", (expression,)
            ).fetchall()

        def ask_for(work: Callable[[str], object]) -> float:
            return measure_median([partial(work, question) for question in questions])

        base = ask_for(scan)
        search = ask_for(lambda question: search_passages(question, FilterRequest(), holdings, limit=10))
        answer = ask_for(lambda question: answer_question(question, FilterRequest(), holdings, limit=3))
    print(f"{asked.passages} passages, {asked.queries} questions, medians as multiples of the two scans")
    print(f"search  {search / base:.1f}")
    print(f"ask     {answer / base:.1f}")


if __name__ == "__main__":
    main()
