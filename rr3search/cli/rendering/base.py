"""What every renderer is: results in, one text out."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Protocol

from rr3search.domain import (
    Aftermath,
    Agenda,
    Answer,
    Brief,
    Citation,
    CitationCheck,
    KnownBody,
    KnownPerson,
    LinkedAction,
    Passage,
    QuestionRecord,
    RegisterEntry,
)

if TYPE_CHECKING:
    from rr3search.archive import ArchiveStatus, MeetingRecord, PassageInContext
    from rr3search.digest import Digest
    from rr3search.domain import Consequence
    from rr3search.evaluation import Evaluation
    from rr3search.ingest import IngestReport
    from rr3search.linting import Lint
    from rr3search.proof import Proof
    from rr3search.saved_searches import SavedSearch
    from rr3search.search import SearchResult
    from rr3search.stores import Finding

__all__ = ["Renderer"]


class Renderer(Protocol):
    """Results to text, empty where there is nothing to say."""

    def render_search(self, result: "SearchResult", consequences: "Mapping[str, Consequence]") -> str:
        """Write ranked passages.

        Args:
            result: What was found.
            consequences: What follows from a passage, by its id; formats for machines leave it out.
        """
        ...

    def render_answer(self, answer: Answer) -> str:
        """Write an answer or a refusal."""
        ...

    def render_brief(self, brief: Brief) -> str:
        """Write, for each item of an agenda, what the minutes have on it."""
        ...

    def render_questions(self, records: Sequence[QuestionRecord], aftermaths: Mapping[str, Aftermath]) -> str:
        """Write the register of questions.

        Args:
            records: The questions.
            aftermaths: Where else the same was asked and what was told of it later, by the question's id.
        """
        ...

    def render_actions(self, actions: Sequence[LinkedAction]) -> str:
        """Write actions as meetings record them."""
        ...

    def render_register(self, entries: Sequence[RegisterEntry]) -> str:
        """Write the register of actions: each once, with what became of it."""
        ...

    def render_meetings(self, records: "Sequence[MeetingRecord]") -> str:
        """Write the list of meetings."""
        ...

    def render_people(self, people: Sequence[KnownPerson]) -> str:
        """Write the list of people."""
        ...

    def render_bodies(self, bodies: Sequence[KnownBody]) -> str:
        """Write the register of bodies."""
        ...

    def render_saved_searches(self, searches: "Sequence[SavedSearch]") -> str:
        """Write the saved searches."""
        ...

    def render_digest(self, digest: "Digest") -> str:
        """Write what is new for saved searches."""
        ...

    def render_passages(self, passages: Sequence[Passage]) -> str:
        """Write passages with their attribution, in the order given."""
        ...

    def render_context(self, context: "PassageInContext") -> str:
        """Write a passage between its neighbours."""
        ...

    def render_citations(self, citations: Sequence[Citation]) -> str:
        """Write citations to paste into a paper."""
        ...

    def render_checks(self, checks: Sequence[tuple[str, CitationCheck]]) -> str:
        """Write what became of printed citations, each with the document it stands in, empty where typed."""
        ...

    def render_proof(self, proof: "Proof") -> str:
        """Write the words of a file with what each was read as."""
        ...

    def render_lints(self, lints: "Sequence[tuple[str, Sequence[Lint]]]") -> str:
        """Write what is to be mended in each file."""
        ...

    def render_agenda(self, agenda: Agenda) -> str:
        """Write the lines of an agenda with what each was taken for."""
        ...

    def render_evaluation(self, evaluation: "Evaluation") -> str:
        """Write how well questions with known answers were searched and answered."""
        ...

    def render_status(self, status: "ArchiveStatus") -> str:
        """Write what an index holds."""
        ...

    def render_findings(self, findings: "Sequence[Finding]") -> str:
        """Write what is wrong with an index, or that nothing is."""
        ...

    def render_ingest(self, report: "IngestReport") -> str:
        """Write what an ingest did."""
        ...

    def render_reindexed(self, passages: int) -> str:
        """Write how many passages were encoded again."""
        ...

    def render_forgotten(self, record: "MeetingRecord", *, is_trial: bool) -> str:
        """Write which meeting was removed, or would be."""
        ...
