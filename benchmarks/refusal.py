"""How well `ask` tells what a meeting answers from what it does not.

Takes a folder of transcripts and a file of who-said-what questions (see fusion.py). Every question is weighed once
within its own meeting, which answers it, and once within another one drawn at random, which does not. Printed
are the area under the ROC curve of the evidence, of its two parts alone, and what the present threshold does.

    python benchmarks/refusal.py DOCS QUERIES.jsonl --index DIR
"""

import argparse
import json
import random
from collections.abc import Callable, Sequence
from pathlib import Path

from rr3search.answer import weigh_question
from rr3search.answerers import Evidence, is_strong
from rr3search.embedders import load_embedder
from rr3search.ingest import ingest_files
from rr3search.queries import FilterRequest
from rr3search.search import Holdings
from rr3search.stores import LocalStore

MEASURES: dict[str, Callable[[Evidence], float]] = {
    "words and vectors": lambda evidence: evidence.strength,
    "words alone": lambda evidence: evidence.coverage,
    "cosine alone": lambda evidence: evidence.cosine,
}


def measure_auroc(answerable: Sequence[float], others: Sequence[float]) -> float:
    """Chance that an answerable question scores above another one, ties counted half."""
    wins = sum((one > other) + 0.5 * (one == other) for one in answerable for other in others)
    return wins / (len(answerable) * len(others))


def main() -> None:
    """Ingest, weigh every question twice, print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("docs", type=Path)
    parser.add_argument("queries", type=Path)
    parser.add_argument("--index", type=Path, required=True)
    arguments = parser.parse_args()
    embedder = load_embedder("all-MiniLM-L6-v2")
    chance = random.Random(1)  # noqa: S311  the same draw in every run
    own: list[Evidence] = []
    other: list[Evidence] = []
    with LocalStore.create_or_open(arguments.index) as store:
        ingest_files([arguments.docs], store, embedder)
        asked = [json.loads(line) for line in arguments.queries.read_text(encoding="utf-8").splitlines()]
        names = sorted({one["meeting"] for one in asked})
        for one in asked:
            elsewhere = chance.choice([name for name in names if name != one["meeting"]])
            for name, found in ((one["meeting"], own), (elsewhere, other)):
                evidence = weigh_question(one["query"], FilterRequest(meeting=name), Holdings(store, embedder))
                found.extend([evidence] if evidence else [])
    for name, measure in MEASURES.items():
        print(f"{name:18} AUROC {measure_auroc([measure(e) for e in own], [measure(e) for e in other]):.3f}")
    print(f"strong enough: {sum(map(is_strong, own)) / len(own):.3f} of the answerable", end=", ")
    print(f"{sum(map(is_strong, other)) / len(other):.3f} of the others")


if __name__ == "__main__":
    main()
