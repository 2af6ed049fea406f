"""Which questions ask for the same matter in other words: what counting by words alone would miss.

Question records and an embedder in, records out. Only those are compared that share a word with what is known, so that
the cost is that of a few questions and not of an archive. Compared is what was asked, without names.
"""

from collections.abc import Sequence

from rr3search.domain import QuestionRecord
from rr3search.embedders import Embedder
from rr3search.queries import list_content_stems
from rr3search.questions.matter import MatterReader

__all__ = ["SAME_MATTER", "find_alike"]

SAME_MATTER = 0.6
"""Cosine of what two recorded questions ask; those of unlike matters lie below: docs/benchmarks/brief.md."""


def find_alike(
    known: Sequence[QuestionRecord], others: Sequence[QuestionRecord], *, embedder: Embedder, reader: MatterReader
) -> list[QuestionRecord]:
    """Find the questions of other meetings that ask what one of the known ones asks.

    Args:
        known: Questions on one matter.
        others: Those that may be on it too.
        embedder: Tells how near two questions are.
        reader: Knows the names of the archive.
    """
    held = frozenset[str]().union(*(_list_matter_stems(record, reader) for record in known))
    sharing = [record for record in others if not held.isdisjoint(_list_matter_stems(record, reader))]
    if not sharing:
        return []
    texts = [reader.read_question(record.text) for record in (*known, *sharing)]
    vectors = embedder.embed_texts(texts)
    cosines = vectors[len(known) :] @ vectors[: len(known)].T
    return [record for record, near in zip(sharing, cosines.max(axis=1), strict=True) if near >= SAME_MATTER]


def _list_matter_stems(record: QuestionRecord, reader: MatterReader) -> frozenset[str]:
    return list_content_stems(reader.read_question(record.text))
