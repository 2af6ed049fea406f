"""Words and vectors fused by standard score or by reciprocal rank: which finds more of the gold turns.

Takes a folder of transcripts and a file of who-said-what questions, a JSON object a line with "query",
"meeting" (the file's stem) and "gold_text" (the turns that answer it). A passage is relevant when half of its
word triples stand in one gold turn. Printed is nDCG@10 and success@1 of each way, within the question's meeting.

    python benchmarks/fusion.py DOCS QUERIES.jsonl --index DIR
"""

import argparse
import json
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean

from rr3search.domain import PassageFilter, list_words
from rr3search.embedders import load_embedder
from rr3search.ingest import ingest_files
from rr3search.queries import FilterRequest
from rr3search.ranking import Candidate, fuse_by_rank, fuse_by_standard_score
from rr3search.search import Holdings, find_candidates, understand_query
from rr3search.stores import LocalStore

DEPTH = 10
WAYS: dict[str, Callable[[Sequence[Candidate]], list[float]]] = {
    "standard scores": fuse_by_standard_score,
    "reciprocal ranks": fuse_by_rank,
    "words alone": lambda candidates: [candidate.relevance for candidate in candidates],
    "vectors alone": lambda candidates: [candidate.cosine or -1.0 for candidate in candidates],
}


@dataclass(frozen=True)
class Scores:
    """Of one query under one way of fusing."""

    ndcg: float
    success: float


def list_triples(text: str) -> set[tuple[str, ...]]:
    """The runs of three words in a text."""
    words = list_words(text)
    return {tuple(words[start : start + 3]) for start in range(max(1, len(words) - 2))}


def score(candidates: Sequence[Candidate], fused: Sequence[float], *, relevant: set[str]) -> Scores:
    """Judge one ranked list."""
    order = sorted(range(len(candidates)), key=lambda index: -fused[index])[:DEPTH]
    gains = [candidates[index].passage.id in relevant for index in order]
    ideal = sum(1 / math.log2(rank + 2) for rank in range(min(DEPTH, len(relevant))))
    found = sum(gain / math.log2(rank + 2) for rank, gain in enumerate(gains))
    return Scores(ndcg=found / ideal if ideal else 0.0, success=float(bool(gains and gains[0])))


def main() -> None:
    """Ingest, ask every question, print a line a way."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("docs", type=Path)
    parser.add_argument("queries", type=Path)
    parser.add_argument("--index", type=Path, required=True)
    arguments = parser.parse_args()
    embedder = load_embedder("all-MiniLM-L6-v2")
    judged: dict[str, list[Scores]] = {name: [] for name in WAYS}
    with LocalStore.create_or_open(arguments.index) as store:
        ingest_files([arguments.docs], store, embedder)
        holdings = Holdings(store, embedder)
        meetings = {Path(meeting.source.file).stem: meeting.id for meeting in store.list_meetings()}
        for line in arguments.queries.read_text(encoding="utf-8").splitlines():
            asked = json.loads(line)
            where = PassageFilter(meetings=frozenset({meetings[asked["meeting"]]}))
            gold = [list_triples(turn) for turn in asked["gold_text"]]
            relevant = {
                passage.id
                for passage in store.list_passages(where)
                if (triples := list_triples(passage.text))
                and any(2 * len(triples & turn) >= len(triples) for turn in gold)
            }
            understood = understand_query(asked["query"], FilterRequest(meeting=asked["meeting"]), holdings)
            candidates = find_candidates(understood, holdings)
            for name, fuse in WAYS.items():
                judged[name].append(score(candidates, fuse(candidates), relevant=relevant))
    for name, scores in judged.items():
        print(
            f"{name:17} nDCG@10 {fmean(s.ndcg for s in scores):.3f}  success@1 {fmean(s.success for s in scores):.3f}"
        )


if __name__ == "__main__":
    main()
