"""Turn the committee questions of QMSum into a file for `rr3search eval`.

Takes a folder with `turns.jsonl.gz` (a meeting a line: "meeting", "turns" as pairs of speaker and words) and
`queries_SPLIT.jsonl` ("qid", "query", "meeting", "gold_turns"), and writes a question a line, its gold turns as gold
texts, as the transcripts print them.
Meetings are dealt alternately to two halves by their names: one to choose settings on, one to look at once.

    python benchmarks/committee_queries.py FOLDER --half chosen|held|both [--scope within|pooled] > queries.jsonl

Zhong et al., "QMSum: A New Benchmark for Query-based Multi-domain Meeting Summarization", NAACL 2021 (MIT licence).
"""

import argparse
import gzip
import json
from pathlib import Path
from typing import Any

HALVES = {"chosen": (0,), "held": (1,), "both": (0, 1)}
FEWEST_WORDS = 8
"""Shorter turns ("Yes, please.") say nothing that could be found."""


def read_lines(path: Path) -> list[dict[str, Any]]:
    """Read JSON lines, gzipped or not."""
    data = path.read_bytes()
    text = (gzip.decompress(data) if path.suffix == ".gz" else data).decode("utf-8")
    return [json.loads(line) for line in text.splitlines()]


def main() -> None:
    """Print a question a line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--split", default="train")
    parser.add_argument("--half", choices=HALVES, default="both")
    parser.add_argument("--scope", choices=["within", "pooled"], default="within")
    asked = parser.parse_args()
    meetings = {one["meeting"]: one["turns"] for one in read_lines(asked.folder / "turns.jsonl.gz")}
    for question in read_lines(asked.folder / f"queries_{asked.split}.jsonl"):
        name = question["meeting"]
        if sorted(meetings).index(name) % 2 not in HALVES[asked.half]:
            continue
        turns = [meetings[name][at] for at in question["gold_turns"]]
        gold = [f"{speaker}: {words}" for speaker, words in turns if len(words.split()) >= FEWEST_WORDS]
        if gold:
            line = {"qid": question["qid"], "query": question["query"], "answerable": True, "gold": gold}
            print(json.dumps(line | ({"meeting": name} if asked.scope == "within" else {})))


if __name__ == "__main__":
    main()
