"""Which sentences of a passage to quote.

A passage and a measure of relevance in, a run of whole sentences out: always a substring of the passage,
always with the sentence that says who speaks when the run starts near it.
"""

from collections.abc import Callable

from rr3search.domain import Passage, Quote

__all__ = ["choose_sentences"]

_MOST_SENTENCES = 4


def choose_sentences(passage: Passage, *, measure: Callable[[str], float]) -> Quote:
    """Quote the whole passage where it is short, else the run of sentences that is most to the point.

    Args:
        passage: What to quote from.
        measure: How much of the topic a text speaks of, higher is more.
    """
    bounds = [*passage.sentence_starts, len(passage.text)]
    count = len(bounds) - 1
    if count <= _MOST_SENTENCES:
        return Quote(passage, passage.text)
    runs = [
        passage.text[bounds[first] : bounds[first + _MOST_SENTENCES]] for first in range(count - _MOST_SENTENCES + 1)
    ]
    best = max(range(len(runs)), key=lambda first: (measure(runs[first]), -first))
    return Quote(passage, runs[best].strip())
