"""Encoding speed of the light encoder against sentence-transformers, same weights, same texts, one run.

Usage: python benchmarks/encode.py FILE... [--passages 400]

Each FILE is a text whose paragraphs are parted by empty lines; passages are their first 110 words. Both
encoders take turns, so that what else the machine does falls on both. Prints ratios, not seconds.
"""

import argparse
import re
import statistics
import time
from pathlib import Path

import numpy as np

from rr3search.embedders import Embedder, MiniLMEmbedder, SentenceTransformerEmbedder
from rr3search.minilm.weights import find_model_folder

__all__ = ["main"]

_ROUNDS = 3
_MIN_WORDS = 20
_MAX_WORDS = 110


def read_passages(files: list[Path], count: int) -> list[str]:
    """Read paragraphs of at least 20 words, cut at 110."""
    paragraphs = [part.split() for file in files for part in re.split(r"\n\s*\n", file.read_text(encoding="utf-8"))]
    return [" ".join(words[:_MAX_WORDS]) for words in paragraphs if len(words) >= _MIN_WORDS][:count]


def measure_seconds(embedder: Embedder, texts: list[str]) -> tuple[float, float]:
    """Measure one pass: wall seconds and CPU seconds."""
    wall, cpu = time.perf_counter(), time.process_time()
    embedder.embed_texts(texts)
    return time.perf_counter() - wall, time.process_time() - cpu


def main() -> None:
    """Print the ratios and the smallest cosine."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--passages", type=int, default=400)
    arguments = parser.parse_args()

    passages = read_passages(arguments.files, arguments.passages)
    light, reference = MiniLMEmbedder(), SentenceTransformerEmbedder(str(find_model_folder()))
    cosines = np.sum(light.embed_texts(passages) * reference.embed_texts(passages), axis=1)
    rounds = [
        (measure_seconds(light, passages), measure_seconds(reference, passages), measure_seconds(light, passages[:1]))
        for _ in range(_ROUNDS)
    ]
    singles = [measure_seconds(reference, passages[:1])[1] / single[1] for _, _, single in rounds]
    throughput = [slow[0] / fast[0] for fast, slow, _ in rounds]
    cpu = [slow[1] / fast[1] for fast, slow, _ in rounds]

    print(f"passages                                           {len(passages)}")
    print(f"passages/s, light to sentence-transformers         {statistics.median(throughput):.2f}")
    print(f"CPU time, sentence-transformers to light           {statistics.median(cpu):.2f}")
    print(f"CPU time of one warm passage, likewise             {statistics.median(singles):.2f}")
    print(f"smallest cosine                                    {cosines.min():.7f}")


if __name__ == "__main__":
    main()
