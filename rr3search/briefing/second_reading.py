"""What a reader finds on a line that words and vectors say nothing of: answers in other words.

A dossier and a reader in, passages out. It reads what comes nearest and nothing else.
"""

from collections.abc import Sequence
from itertools import chain, zip_longest

from rr3search.briefing.choosing import SPOKEN, is_named
from rr3search.briefing.dossiers import Dossier
from rr3search.chunking import compose_embedded_text
from rr3search.domain import Hit, Passage
from rr3search.rerankers import PairReader
from rr3search.resolution import says_nothing

__all__ = ["find_answering"]

_MOST_PASSAGES = 6
_ANSWERS = -0.75
"""Log-odds from which on the reader is believed: docs/benchmarks/reader.md."""
_BEHIND = 1.5
"""How far behind the best another passage may lie and still be told beside it."""


def find_answering(dossier: Dossier, reader: PairReader) -> list[Passage]:
    """Choose the passages that answer a line, best first."""
    near = _list_near(dossier)
    scores = reader.read_pairs(dossier.line.text, list(map(compose_embedded_text, near)))
    least = max(_ANSWERS, max(scores, default=0.0) - _BEHIND)
    read = sorted(zip(scores, near, strict=True), key=lambda pair: -pair[0])
    return [passage for score, passage in read if score >= least]


def _list_near(dossier: Dossier) -> Sequence[Passage]:
    """What was said nearest to a line, by words and vectors and by vectors alone in turn."""
    heard, cosines = dossier.inquiry.heard, dossier.inquiry.cosines
    by_vectors = sorted(heard, key=lambda hit: -cosines[hit.passage.id])
    both = chain.from_iterable(zip_longest(map(_tell, heard), map(_tell, by_vectors)))
    return list({passage.id: passage for passage in both if passage is not None}.values())[:_MOST_PASSAGES]


def _tell(hit: Hit) -> Passage | None:
    """The passage, where it tells something and whoever says it is named."""
    passage = hit.passage
    is_telling = passage.kind in SPOKEN and is_named(passage) and not all(map(says_nothing, passage.sentences))
    return passage if is_telling else None
