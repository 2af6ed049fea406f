"""What the archive has that bears on a line of an agenda, before anything is decided.

A line in, a Dossier out: what was said on it, and the questions put before that may be the same one. A line is looked
for as it stands: its quotation marks, dashes and days are no filters: what was said at later meetings counts too.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from rr3search.answer import Inquiry, inquire
from rr3search.domain import AgendaLine, Hit, MeetingReference, Passage, QuestionRecord
from rr3search.embedders import Embedder
from rr3search.queries import FilterRequest, list_content_terms, list_other_forms, list_stems
from rr3search.questions import Ledger, MatterReader
from rr3search.search import Holdings

__all__ = ["Dossier", "EarlierQuestion", "open_dossier"]

_FOLLOWED = 12
"""Passages whose questions are looked at: so many of the first, and so many of those nearest by their vectors."""
_DIALECT = re.compile(r"[\"“”]|(?<!\w)-(?=\w)|(?<=\w):(?=\S)")
"""What a query would take for a phrase, for words to leave out, or for a filter."""


@dataclass(frozen=True, slots=True)
class EarlierQuestion:
    """A question put before, and how near it is to the line."""

    record: QuestionRecord
    cosine: float
    """Of what it asks to the line."""
    likeness: float
    """Of what it asks to what the one nearest to the line asks."""
    coverage: float
    """Share of the line's topic that its words hold."""


@dataclass(frozen=True, slots=True)
class Dossier:
    """A line with all that bears on it."""

    line: AgendaLine
    inquiry: Inquiry
    questions: Sequence[EarlierQuestion]
    """Nearest first."""
    topic: frozenset[str]
    """Stems of the line's words, and of the other forms of its acronyms."""
    matter: frozenset[str]
    """Those of the line's words that name nobody."""

    @property
    def first_hits(self) -> Sequence[Hit]:
        """The passages whose questions were looked at."""
        return self.inquiry.heard[:_FOLLOWED]

    def shares_matter(self, passage: Passage) -> bool:
        """Whether a passage, or what it stands under, has a word of the line that names nobody; if it has any such."""
        around = (passage.question, *passage.section, passage.text)
        return not self.matter or not self.matter.isdisjoint(list_stems("\n".join(part for part in around if part)))

    def list_meetings(self) -> list[MeetingReference]:
        """List the meetings of those passages and of the questions."""
        return [
            *(hit.passage.meeting for hit in self.first_hits),
            *(question.record.meeting for question in self.questions),
        ]


def open_dossier(line: AgendaLine, request: FilterRequest, holdings: Holdings, *, reader: MatterReader) -> Dossier:
    """Look for what was said on a line and for the questions that may be the same.

    Args:
        line: A question or a topic.
        request: Which meetings, people and bodies count.
        holdings: Where to look.
        reader: Knows the names of the archive.

    Raises:
        UnknownIdError: The filters name a meeting the archive does not have.
    """
    literal = replace(holdings, settings=replace(holdings.settings, is_literal=True))
    inquiry = inquire(" ".join(_DIALECT.sub(" ", line.text).split()), request, literal, followed=_FOLLOWED)
    nearest = sorted(inquiry.heard, key=lambda hit: -inquiry.cosines[hit.passage.id])[:_FOLLOWED]
    read = {hit.passage.meeting.id for hit in inquiry.heard[:_FOLLOWED]}
    others = Ledger(holdings.store, (hit.passage for hit in nearest if hit.passage.meeting.id not in read))
    passages = [hit.passage for hit in (*inquiry.heard[:_FOLLOWED], *nearest)]
    found = (inquiry.ledger.find_record(passage) or others.find_record(passage) for passage in passages)
    records = list({record.id: record for record in found if record is not None}.values())
    questions = _compare_questions(line, records, holdings.embedder, inquiry=inquiry, reader=reader)
    matter = frozenset(list_stems(" ".join(list_content_terms(reader.read_line(line.text)))))
    forms = list_other_forms(line.text, inquiry.vocabulary.acronyms)
    topic = frozenset(list_stems(" ".join((*inquiry.intent.topic, *forms))))
    return Dossier(line, inquiry, questions, topic, matter)


def _compare_questions(
    line: AgendaLine, records: Sequence[QuestionRecord], embedder: Embedder, *, inquiry: Inquiry, reader: MatterReader
) -> list[EarlierQuestion]:
    if not records:
        return []
    asked = embedder.embed_texts([reader.read_question(record.text) for record in records])
    cosines = asked @ embedder.embed_texts([reader.read_line(line.text)])[0]
    nearest = asked[cosines.argmax()]
    compared = [
        EarlierQuestion(record, float(cosine), float(vector @ nearest), inquiry.coverage.measure(record.text))
        for record, cosine, vector in zip(records, cosines, asked, strict=True)
    ]
    return sorted(compared, key=lambda question: -question.cosine)
