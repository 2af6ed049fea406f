"""What the archive has that bears on a line of an agenda, before anything is decided.

A line in, a Dossier out: what was said on it, and the questions put before that may be the same one. A line is looked
for as it stands: its quotation marks, dashes and days are no filters: what was said at later meetings counts too.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from rr3search.answer import Inquiry, inquire
from rr3search.domain import AgendaLine, Hit, MeetingReference, Passage, QuestionRecord, Vocabulary
from rr3search.embedders import RememberingEmbedder
from rr3search.queries import FilterRequest, list_content_stems, list_other_forms, list_stems
from rr3search.questions import Ledger, LedgerPage, MatterReader, asks_the_same
from rr3search.search import Holdings

__all__ = ["Dossier", "DossierOpener", "EarlierQuestion"]

_SEEN = 60
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
        """The passages whose questions were looked at, and behind them the best of each other meeting."""
        first = self.inquiry.heard[:_FOLLOWED]
        seen = {hit.passage.meeting.id for hit in first}
        best: dict[str, Hit] = {}
        for hit in self.inquiry.heard[_FOLLOWED:_SEEN]:
            best.setdefault(hit.passage.meeting.id, hit)
        return [*first, *(hit for meeting, hit in best.items() if meeting not in seen)]

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


class DossierOpener:
    """Opens the dossiers of an agenda: what lines have in common is read and encoded once for all of them."""

    def __init__(self, request: FilterRequest, holdings: Holdings, names: Vocabulary) -> None:
        """Look for lines in some holdings.

        Args:
            request: Which meetings, people and bodies count.
            holdings: Where to look.
            names: Of the archive.
        """
        settings = replace(holdings.settings, is_literal=True)
        self._embedder = RememberingEmbedder(holdings.embedder, is_batched=True)
        self._holdings = replace(holdings, settings=settings, embedder=self._embedder, names=names)
        self._request = request
        self._reader = MatterReader(names)
        self._read: dict[str, LedgerPage] = {}

    def open_dossiers(self, lines: Sequence[AgendaLine]) -> list[Dossier]:
        """Look for what was said on each line, a question or a topic, and for the questions that may be the same.

        Raises:
            UnknownIdError: The filters name a meeting the archive does not have.
        """
        self._embedder.embed_texts([_spell_query(line) for line in lines])
        looked_up = [self._look_up(line) for line in lines]
        self._embedder.embed_texts([text for one in looked_up for text in (*one.asked, one.matter)])
        return [self._compile(one) for one in looked_up]

    def asks_the_same(self, line: AgendaLine, question: QuestionRecord) -> bool:
        """Whether a line and a question ask the same beside the words they share; see `questions.asks_the_same`."""
        asked = self._reader.read_question(question.text)
        return asks_the_same(self._reader.read_line(line.text), asked, embedder=self._embedder)

    def _look_up(self, line: AgendaLine) -> "_LookedUp":
        inquiry = inquire(_spell_query(line), self._request, self._holdings, followed=_FOLLOWED, read=self._read)
        nearest = sorted(inquiry.heard, key=lambda hit: -inquiry.cosines[hit.passage.id])[:_FOLLOWED]
        passages = [hit.passage for hit in (*inquiry.heard[:_FOLLOWED], *nearest)]
        ledger = Ledger(self._holdings.store, passages, read=self._read)
        found = map(ledger.find_record, passages)
        records = list({record.id: record for record in found if record is not None}.values())
        return _LookedUp(
            line=line,
            inquiry=inquiry,
            records=records,
            asked=[self._reader.read_question(record.text) for record in records],
            matter=self._reader.read_line(line.text),
        )

    def _compile(self, found: "_LookedUp") -> Dossier:
        line, inquiry = found.line, found.inquiry
        forms = list_other_forms(line.text, inquiry.vocabulary.acronyms)
        return Dossier(
            line=line,
            inquiry=inquiry,
            questions=self._compare_questions(found) if found.records else [],
            topic=frozenset(list_stems(" ".join((*inquiry.intent.topic, *forms)))),
            matter=list_content_stems(found.matter),
        )

    def _compare_questions(self, found: "_LookedUp") -> list[EarlierQuestion]:
        asked = self._embedder.embed_texts(found.asked)
        cosines = asked @ self._embedder.embed_texts([found.matter])[0]
        nearest = asked[cosines.argmax()]
        measure = found.inquiry.coverage.measure
        compared = [
            EarlierQuestion(record, float(cosine), float(vector @ nearest), measure(record.text))
            for record, cosine, vector in zip(found.records, cosines, asked, strict=True)
        ]
        return sorted(compared, key=lambda question: -question.cosine)


@dataclass(frozen=True, slots=True)
class _LookedUp:
    """A line with the questions that may be the same, before any is compared."""

    line: AgendaLine
    inquiry: Inquiry
    records: Sequence[QuestionRecord]
    asked: Sequence[str]
    """What each asks, without names and askers."""
    matter: str
    """The line without names."""


def _spell_query(line: AgendaLine) -> str:
    return " ".join(_DIALECT.sub(" ", line.text).split())
