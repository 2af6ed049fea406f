"""What the archive has that bears on a line of an agenda, before anything is decided.

A line in, a Dossier out: what was said on it, and the questions put before that may be the same one. A line is looked
for as it stands: its quotation marks, dashes and days are no filters: what was said at later meetings counts too.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from rr3search.answer import Inquiry, inquire
from rr3search.domain import AgendaLine, Hit, QuestionRecord
from rr3search.queries import FilterRequest
from rr3search.search import Holdings

__all__ = ["Dossier", "EarlierQuestion", "open_dossier"]

_FOLLOWED = 12
"""Passages whose questions are looked at."""
_MOST_QUESTIONS = 5
_DIALECT = re.compile(r"[\"“”]|(?<!\w)-(?=\w)|(?<=\w):(?=\S)")
"""What a query would take for a phrase, for words to leave out, or for a filter."""


@dataclass(frozen=True, slots=True)
class EarlierQuestion:
    """A question put before, and how near it is to the line."""

    record: QuestionRecord
    cosine: float
    """Of the vectors of both questions."""
    coverage: float
    """Share of the line's topic that its words hold."""


@dataclass(frozen=True, slots=True)
class Dossier:
    """A line with all that bears on it."""

    line: AgendaLine
    inquiry: Inquiry
    questions: Sequence[EarlierQuestion]
    """Nearest first."""

    @property
    def first_hits(self) -> Sequence[Hit]:
        """The passages whose questions were looked at."""
        return self.inquiry.heard[:_FOLLOWED]


def open_dossier(line: AgendaLine, request: FilterRequest, holdings: Holdings) -> Dossier:
    """Look for what was said on a line and for the questions that may be the same.

    Args:
        line: A question or a topic.
        request: Which meetings, people and bodies count.
        holdings: Where to look.

    Raises:
        UnknownIdError: The filters name a meeting the archive does not have.
    """
    literal = replace(holdings, settings=replace(holdings.settings, is_literal=True))
    inquiry = inquire(" ".join(_DIALECT.sub(" ", line.text).split()), request, literal, followed=_FOLLOWED)
    found = (inquiry.ledger.find_record(hit.passage) for hit in inquiry.heard[:_FOLLOWED])
    records = list({record.id: record for record in found if record is not None}.values())[:_MOST_QUESTIONS]
    return Dossier(line, inquiry, _compare_questions(line, records, holdings, inquiry=inquiry))


def _compare_questions(
    line: AgendaLine, records: Sequence[QuestionRecord], holdings: Holdings, *, inquiry: Inquiry
) -> list[EarlierQuestion]:
    vectors = holdings.embedder.embed_texts([line.text, *(record.text for record in records)])
    cosines = vectors[1:] @ vectors[0]
    compared = [
        EarlierQuestion(record, float(cosine), inquiry.coverage.measure(record.text))
        for record, cosine in zip(records, cosines, strict=True)
    ]
    return sorted(compared, key=lambda question: -question.cosine)
