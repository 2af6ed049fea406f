"""Where a long turn is cut: where the topic turns, into parts of about the same length.

Sentences in, the positions of those that begin a part out. The least costly cuts of all are found (a dynamic programme
over the gaps), in time that grows with the number of sentences.
"""

import math
from collections.abc import Sequence
from itertools import pairwise

from rr3search.chunking.breaks import measure_breaks

__all__ = ["choose_parts"]


def choose_parts(sentences: Sequence[str], *, max_words: int) -> list[tuple[int, int]]:
    """Choose the parts of a turn, each as the first of its sentences and the one after its last.

    Args:
        sentences: In order, the whole turn.
        max_words: No part is longer, but one of a single sentence.
    """
    lengths = [len(sentence.split()) for sentence in sentences]
    fewest = math.ceil(sum(lengths) / max_words)
    if fewest <= 1:
        return [(0, len(sentences))]
    starts = _find_cheapest(lengths, measure_breaks(sentences), wanted=sum(lengths) / fewest, most=max_words)
    return list(pairwise([*starts, len(sentences)]))


def _find_cheapest(lengths: Sequence[int], breaks: Sequence[float], *, wanted: float, most: int) -> list[int]:
    """Find the first sentences of the parts that cost least together.

    A part costs the square of how far it is from the wanted length, as a share of it, less what its first sentence
    is worth as a beginning.
    """
    costs = [0.0]
    previous = [0]
    for end in range(1, len(lengths) + 1):
        cheapest, chosen, words = math.inf, end - 1, 0
        for start in range(end - 1, -1, -1):
            words += lengths[start]
            if words > most and start < end - 1:
                break
            cost = costs[start] + (words / wanted - 1) ** 2 - breaks[start]
            if cost < cheapest:
                cheapest, chosen = cost, start
        costs.append(cheapest)
        previous.append(chosen)
    starts = [previous[-1]]
    while starts[-1]:
        starts.append(previous[starts[-1]])
    return starts[::-1]
