"""Which sentences of a passage to quote.

A passage and a measure of relevance in, a run of whole sentences out: always a substring of the passage. A run whose
first sentence points back ("This would ...") is quoted from the sentence it points to.
"""

from collections.abc import Callable, Sequence

from rr3search.domain import Passage, Quote, leans_on_previous

__all__ = ["choose_sentences"]

_MOST_SENTENCES = 4
_MOST_PULLED_IN = 2
"""Sentences put in front of a run that cannot stand alone."""


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
    start = _find_opening(passage.sentences, best)
    return Quote(passage, passage.text[bounds[start] : bounds[best + _MOST_SENTENCES]].strip())


def _find_opening(sentences: Sequence[str], first: int) -> int:
    """The nearest sentence at or before this one that can be read alone, if it is near."""
    start = first
    while start > max(0, first - _MOST_PULLED_IN) and leans_on_previous(sentences[start]):
        start -= 1
    return start
