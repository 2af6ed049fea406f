"""What a cross-encoder's second look costs, as multiples of the same search and the same answer without it.

The model has the size of the smallest that is in common use (six layers of 384, as ms-marco-MiniLM-L6-v2) and weights
drawn by chance: the cost is real, the order it gives is not. Warm: medians over questions in one process, the model
loaded. Cold: whole `rr3search search` processes by turns.

    python benchmarks/reranking.py [--questions 6] [--rounds 3]
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import torch
from transformers import AutoTokenizer, BertConfig, BertForSequenceClassification
from transformers.utils.logging import disable_progress_bar

from rr3search.archive import MinutesArchive
from rr3search.config import Settings
from rr3search.minilm.weights import find_model_folder
from rr3search.queries import FilterRequest

SEEDS = Path(__file__).resolve().parent.parent / "seeds"


def write_model(folder: Path) -> Path:
    """Write a cross-encoder of the embedder's shape and word pieces; weights by chance, the same in every run."""
    disable_progress_bar()  # type: ignore[no-untyped-call]  # transformers ships it untyped
    torch.manual_seed(1)
    config = BertConfig.from_pretrained(find_model_folder())
    config.num_labels = 1
    BertForSequenceClassification(config).save_pretrained(folder)
    AutoTokenizer.from_pretrained(find_model_folder()).save_pretrained(folder)
    return folder


def measure_median(tasks: Sequence[Callable[[], object]]) -> float:
    """Give the median seconds of a task, after one to warm up."""
    tasks[0]()
    seconds = []
    for task in tasks:
        started = time.perf_counter()
        task()
        seconds.append(time.perf_counter() - started)
    return statistics.median(seconds)


def ask_all(archive: MinutesArchive, questions: Sequence[str]) -> tuple[float, float]:
    """Give the median seconds of a search and of an answer."""
    free = FilterRequest()
    return (
        measure_median([partial(archive.search, question, free, limit=10) for question in questions]),
        measure_median([partial(archive.ask, question, free, limit=3) for question in questions]),
    )


def main() -> None:
    """Build, ask with and without, print multiples."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--questions", type=int, default=6)
    asked = parser.parse_args()
    lines = (SEEDS / "queries.jsonl").read_text(encoding="utf-8").splitlines()
    questions = [json.loads(line)["query"] for line in lines[: asked.questions]]
    os.environ.pop("RR3SEARCH_RERANKER", None)
    with tempfile.TemporaryDirectory() as scratch:
        index, model = Path(scratch) / "index", write_model(Path(scratch) / "model")
        command = [sys.executable, "-m", "rr3search"]
        subprocess.run([*command, "ingest", str(SEEDS), "--index", str(index)], check=True, capture_output=True)
        with (
            MinutesArchive.open(Settings(index)) as plain,
            MinutesArchive.open(Settings(index, reranker=str(model))) as reranking,
        ):
            search, answer = ask_all(plain, questions)
            again, answer_again = ask_all(reranking, questions)
        lookup = partial(
            subprocess.run,
            [*command, "search", questions[0], "--index", str(index)],
            check=True,
            capture_output=True,
        )
        looked_again = partial(
            subprocess.run,
            [*command, "search", questions[0], "--index", str(index), "--rerank", str(model)],
            check=True,
            capture_output=True,
        )
        cold, cold_again = measure_median([lookup] * asked.rounds), measure_median([looked_again] * asked.rounds)
    print(f"{len(questions)} questions, medians; with a second look as multiples of without")
    print(f"search, warm  {again / search:.1f}")
    print(f"ask, warm     {answer_again / answer:.1f}")
    print(f"search, cold  {cold_again / cold:.1f}")


if __name__ == "__main__":
    main()
