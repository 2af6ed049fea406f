"""CSV after RFC 4180: a header, then one row a hit, passage, question, action, meeting or person.

Several values in one cell are joined by "; ", section titles by " > ".
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from rr3search.cli.rendering.csv_nouns import (
    ACTION_COLUMNS,
    MEETING_COLUMNS,
    PASSAGE_COLUMNS,
    QUESTION_COLUMNS,
    Row,
    flatten_action,
    flatten_meeting,
    flatten_passage,
    flatten_question,
    flatten_reference,
    join_values,
    write_date,
    write_table,
)
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

__all__ = ["CsvRenderer"]

_INGEST = ("outcome", "file", "meeting_id", "meeting_title", "held_on", "cause")


class CsvRenderer:
    """Results as tables of flat columns."""

    def render_search(self, result: "SearchResult", _consequences: "Mapping[str, Consequence]") -> str:
        """Write one row a hit."""
        rows = ({"rank": hit.rank, "score": hit.score, **flatten_passage(hit.passage)} for hit in result.hits)
        return write_table(("rank", "score", *PASSAGE_COLUMNS), rows)

    def render_answer(self, answer: Answer) -> str:
        """Write one row a quote; a refusal is one row with its reason."""
        judged: Row = {"status": answer.status.value, "reason": answer.reason.value if answer.reason else None}
        quotes = [judged | {"quote": quote.text} | flatten_passage(quote.passage) for quote in answer.quotes]
        return write_table(("status", "reason", "quote", *PASSAGE_COLUMNS), quotes or [judged])

    def render_brief(self, brief: Brief) -> str:
        """Write one row an item, with the latest answer."""
        from rr3search.cli.rendering.brief_rows import BRIEF_COLUMNS, flatten_item  # noqa: PLC0415  a lookup does without

        return write_table(BRIEF_COLUMNS, map(flatten_item, brief.items))

    def render_questions(self, records: Sequence[QuestionRecord], aftermaths: Mapping[str, Aftermath]) -> str:
        """Write one row a question."""
        return write_table(
            QUESTION_COLUMNS, (flatten_question(record, aftermaths.get(record.id, Aftermath())) for record in records)
        )

    def render_actions(self, actions: Sequence[LinkedAction]) -> str:
        """Write one row an action."""
        return write_table(ACTION_COLUMNS, map(flatten_action, actions))

    def render_register(self, entries: Sequence[RegisterEntry]) -> str:
        """Write one row an entry: an action's columns, and behind them what became of it."""
        from rr3search.cli.rendering.register_rows import REGISTER, flatten_entry  # noqa: PLC0415  a lookup does without

        rows = (flatten_action(entry.linked) | flatten_entry(entry) for entry in entries)
        return write_table((*ACTION_COLUMNS, *REGISTER), rows)

    def render_meetings(self, records: "Sequence[MeetingRecord]") -> str:
        """Write one row a meeting."""
        return write_table(MEETING_COLUMNS, (flatten_meeting(record.meeting, record.passages) for record in records))

    def render_people(self, people: Sequence[KnownPerson]) -> str:
        """Write one row a person."""
        rows: Iterable[Row] = (
            {
                "name": person.name,
                "also_known_as": join_values(person.also_known_as),
                "organisations": join_values(person.organisations),
                "roles": join_values(person.roles),
                "meetings": person.meetings,
                "passages": person.passages,
            }
            for person in people
        )
        return write_table(("name", "also_known_as", "organisations", "roles", "meetings", "passages"), rows)

    def render_bodies(self, bodies: Sequence[KnownBody]) -> str:
        """Write one row a body, as the table of names has it."""
        rows: Iterable[Row] = (
            {
                "name": body.name,
                "acronym": body.acronym,
                "also_known_as": join_values(body.also_known_as),
                "since": write_date(body.since),
                "until": write_date(body.until),
                "became": body.became,
                "succession": body.succession.value if body.succession else None,
            }
            for body in bodies
        )
        return write_table(("name", "acronym", "also_known_as", "since", "until", "became", "succession"), rows)

    def render_saved_searches(self, searches: "Sequence[SavedSearch]") -> str:
        """Write the saved searches, a row a search."""
        from rr3search.cli.rendering.csv_digests import SEARCH_COLUMNS, flatten_search  # noqa: PLC0415  other lookups do without

        return write_table(SEARCH_COLUMNS, map(flatten_search, searches))

    def render_digest(self, digest: "Digest") -> str:
        """Write what is new for saved searches, a row a passage, an action or a withdrawal."""
        from rr3search.cli.rendering.csv_digests import DIGEST_COLUMNS, list_digest_rows  # noqa: PLC0415  other lookups do without

        return write_table(DIGEST_COLUMNS, list_digest_rows(digest))

    def render_passages(self, passages: Sequence[Passage]) -> str:
        """Write one row a passage."""
        return write_table(PASSAGE_COLUMNS, map(flatten_passage, passages))

    def render_context(self, context: "PassageInContext") -> str:
        """Write one row a passage, and say which is the one asked for."""
        placed = [("before", passage) for passage in context.before]
        placed += [("here", context.passage), *(("after", passage) for passage in context.after)]
        return write_table(
            ("place", *PASSAGE_COLUMNS), ({"place": place, **flatten_passage(one)} for place, one in placed)
        )

    def render_citations(self, citations: Sequence[Citation]) -> str:
        """Write one row a citation."""
        from rr3search.cli.rendering.citation_rows import CITATION, flatten_citation  # noqa: PLC0415  a lookup does without

        return write_table(CITATION, map(flatten_citation, citations))

    def render_checks(self, checks: Sequence[tuple[str, CitationCheck]]) -> str:
        """Write one row a printed citation."""
        from rr3search.cli.rendering.citation_rows import CHECK, flatten_check  # noqa: PLC0415  a lookup does without

        return write_table(CHECK, (flatten_check(document, check) for document, check in checks))

    def render_proof(self, proof: "Proof") -> str:
        """Write one row a part, with what it was read as."""
        from rr3search.cli.rendering.proof_rows import PROOF_COLUMNS, list_proof_rows  # noqa: PLC0415  a lookup does without

        return write_table(PROOF_COLUMNS, list_proof_rows(proof))

    def render_lints(self, lints: "Sequence[tuple[str, Sequence[Lint]]]") -> str:
        """Write one row a finding."""
        from rr3search.cli.rendering.proof_rows import LINT_COLUMNS, list_lint_rows  # noqa: PLC0415  a lookup does without

        return write_table(LINT_COLUMNS, list_lint_rows(lints))

    def render_agenda(self, agenda: Agenda) -> str:
        """Write one row a line, with what it was taken for."""
        from rr3search.cli.rendering.agenda_blocks import AGENDA_COLUMNS, list_agenda_rows  # noqa: PLC0415  a lookup does without

        rows: Iterable[Row] = (dict(zip(AGENDA_COLUMNS, row, strict=True)) for row in list_agenda_rows(agenda))
        return write_table(AGENDA_COLUMNS, rows)

    def render_evaluation(self, evaluation: "Evaluation") -> str:
        """Write one row a setting, kind and measure."""
        from rr3search.cli.rendering.evaluation_rows import CSV_COLUMNS, list_csv_rows  # noqa: PLC0415  a lookup does without

        return write_table(CSV_COLUMNS, list_csv_rows(evaluation))

    def render_status(self, status: "ArchiveStatus") -> str:
        """Write one row."""
        row: Row = {
            "index": str(status.directory),
            "embedder": status.embedder.name if status.embedder else None,
            "meetings": status.scope.meetings,
            "first_held_on": write_date(status.scope.first_held_on),
            "last_held_on": write_date(status.scope.last_held_on),
            "passages": status.scope.passages,
            "actions": status.actions,
            "questions": status.questions,
            "people": status.people,
        }
        return write_table(tuple(row), [row])

    def render_findings(self, findings: "Sequence[Finding]") -> str:
        """Write one row a finding."""
        rows: Iterable[Row] = (
            {"severity": finding.severity.value, "message": finding.message, "remedy": finding.remedy}
            for finding in findings
        )
        return write_table(("severity", "message", "remedy"), rows)

    def render_ingest(self, report: "IngestReport") -> str:
        """Write one row a file."""
        rows: list[Row] = [
            {"outcome": outcome, "file": meeting.source.file, **flatten_reference(meeting)}
            for outcome, meetings in (("added", report.added), ("updated", report.updated), ("removed", report.removed))
            for meeting in meetings
        ]
        rows += [{"outcome": "unchanged", "file": file} for file in report.unchanged]
        rows += [
            {
                "outcome": "duplicate",
                "file": one.meeting.source.file,
                "cause": f"also in {one.kept_file}",
                **flatten_reference(one.meeting),
            }
            for one in report.duplicates
        ]
        rows += [
            {"outcome": "failed", "file": str(failure.path), "cause": failure.cause} for failure in report.failures
        ]
        return write_table(_INGEST, rows)

    def render_reindexed(self, passages: int) -> str:
        """Write one row."""
        return write_table(("passages",), [{"passages": passages}])

    def render_forgotten(self, record: "MeetingRecord", *, is_trial: bool) -> str:
        """Write one row."""
        row: Row = {"outcome": "would be removed" if is_trial else "removed", "file": record.meeting.source.file}
        return write_table(_INGEST, [row | flatten_reference(record.meeting)])
