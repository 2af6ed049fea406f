"""A line of which words and vectors say nothing, briefed by what a reader takes for its answer.

A dossier, a reader and the register in, a BriefedItem out that says how it was found; None where nothing answers. The
reader is given what comes nearest and whose speaker is named, and nothing else.
"""

from collections.abc import Sequence
from itertools import chain, zip_longest

from rr3search.action_register import Register
from rr3search.briefing.choosing import SPOKEN, choose_answers, date_of, is_named, list_meetings, list_waiting
from rr3search.briefing.dossiers import Dossier
from rr3search.briefing.quoting import judge_said, quote_answers
from rr3search.chunking import compose_embedded_text
from rr3search.domain import BriefedItem, Hit, Passage
from rr3search.rerankers import PairReader
from rr3search.resolution import says_nothing

__all__ = ["brief_by_meaning"]

_MOST_READ = 6
_ANSWERS = -0.25
"""Log-odds from which on the reader is believed: docs/benchmarks/reader.md."""
_LEAST_COSINE = 0.25
"""What lies further from a line than this is not read: of what is hardly near the reader's word is too often wrong."""
_BEHIND = 1.5
"""How far behind the best another passage may lie and still be told beside it."""


def brief_by_meaning(dossier: Dossier, reader: PairReader, *, register: Register) -> BriefedItem | None:
    """Brief a line by its meaning alone: what answers it, and the actions that this led to.

    What unnamed speakers said is not told beside it, and who asks for a person is not answered so.
    """
    intent = dossier.inquiry.intent
    if intent.is_seeking_identity or intent.is_seeking_role:
        return None
    said = _choose_answering(dossier, reader)
    if not said:
        return None
    told = {passage.id: _choose_sentence(passage, dossier, reader) for passage in said}
    newest = max(date_of(passage.meeting) for passage in said)
    last = [passage for passage in said if date_of(passage.meeting) == newest]
    entries = register.list_concerning(set(), said, is_about=lambda _: False)
    return BriefedItem(
        line=dossier.line,
        verdict=judge_said(last, dossier, told=told),
        answers=tuple(quote_answers(choose_answers(dossier, (), said), dossier, told=told)),
        actions=tuple(list_waiting(entries)),
        raised_at=tuple(list_meetings(passage.meeting for passage in said)),
        is_by_meaning=True,
    )


def _choose_answering(dossier: Dossier, reader: PairReader) -> list[Passage]:
    """The passages that answer a line, best first."""
    near = _list_near(dossier)
    scores = reader.read_pairs(dossier.line.text, list(map(compose_embedded_text, near)))
    least = max(_ANSWERS, max(scores, default=0.0) - _BEHIND)
    read = sorted(zip(scores, near, strict=True), key=lambda pair: -pair[0])
    return [passage for score, passage in read if score >= least]


def _choose_sentence(passage: Passage, dossier: Dossier, reader: PairReader) -> str:
    """The sentence of a passage that answers the line best."""
    sentences = passage.sentences
    if len(sentences) == 1:
        return sentences[0]
    scores = reader.read_pairs(dossier.line.text, sentences)
    return max(zip(scores, sentences, strict=True))[1]


def _list_near(dossier: Dossier) -> Sequence[Passage]:
    """What was said nearest to a line, by words and vectors and by vectors alone in turn."""
    heard, cosines = dossier.inquiry.heard, dossier.inquiry.cosines
    close = [hit for hit in heard if cosines[hit.passage.id] >= _LEAST_COSINE]
    by_vectors = sorted(close, key=lambda hit: -cosines[hit.passage.id])
    both = chain.from_iterable(zip_longest(map(_tell, close), map(_tell, by_vectors)))
    return list({passage.id: passage for passage in both if passage is not None}.values())[:_MOST_READ]


def _tell(hit: Hit) -> Passage | None:
    """The passage, where it tells something and whoever says it is named."""
    passage = hit.passage
    is_telling = passage.kind in SPOKEN and is_named(passage) and not all(map(says_nothing, passage.sentences))
    return passage if is_telling else None
