"""JSON, one object a call: the contract that scripts rely on."""

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from rr3search.cli.rendering.json_citations import describe_check, describe_citation
from rr3search.cli.rendering.json_nouns import (
    Json,
    describe_action,
    describe_body,
    describe_hit,
    describe_intent,
    describe_meeting,
    describe_omission,
    describe_passage,
    describe_person,
    describe_question,
    describe_quote,
    describe_scope,
)
from rr3search.domain import (
    Aftermath,
    Agenda,
    Answer,
    Brief,
    Citation,
    CitationCheck,
    Hit,
    KnownBody,
    KnownPerson,
    LinkedAction,
    Meeting,
    Passage,
    QuestionRecord,
    RegisterEntry,
)
from rr3search.queries import write_request

if TYPE_CHECKING:
    from rr3search.archive import ArchiveStatus, MeetingRecord, PassageInContext
    from rr3search.digest import Digest
    from rr3search.domain import Consequence
    from rr3search.evaluation import Evaluation
    from rr3search.ingest import IngestReport
    from rr3search.linting import Lint
    from rr3search.proof import Proof
    from rr3search.queries import FilterRequest
    from rr3search.saved_searches import SavedSearch
    from rr3search.search import SearchResult
    from rr3search.stores import Finding

__all__ = ["SCHEMA", "JsonRenderer", "render_query_line"]

SCHEMA = "rr3search/1"


def render_query_line(qid: str | int, query: str, request: "FilterRequest", *, hits: Sequence[Hit]) -> str:
    """Write what one of many queries found, on one line."""
    found = [describe_hit(hit) for hit in hits]
    line = {"schema": SCHEMA, "qid": qid, "query": query, "filters": write_request(request), "hits": found}
    return json.dumps(line, ensure_ascii=False)


class JsonRenderer:
    """Results as JSON objects."""

    def render_search(self, result: "SearchResult", _consequences: "Mapping[str, Consequence]") -> str:
        """Write ranked passages."""
        return _write(
            {
                "query": result.query,
                "filters": write_request(result.request),
                "understood": describe_intent(result.intent),
                "hits": [describe_hit(hit) for hit in result.hits],
            }
        )

    def render_answer(self, answer: Answer) -> str:
        """Write an answer or a refusal."""
        return _write(
            {
                "question": answer.question,
                "status": answer.status.value,
                "reason": answer.reason.value if answer.reason else None,
                "answer": [describe_quote(quote) for quote in answer.quotes],
                "actions": [describe_action(linked) for linked in answer.actions],
                "nearest": [describe_hit(hit) for hit in answer.nearest],
                "is_near": answer.is_near,
                "scope": describe_scope(answer.scope),
                "understood": describe_intent(answer.intent),
            }
        )

    def render_brief(self, brief: Brief) -> str:
        """Write what an agenda has behind it."""
        from rr3search.cli.rendering.json_briefs import describe_brief  # noqa: PLC0415  a lookup does without

        return _write(describe_brief(brief))

    def render_questions(self, records: Sequence[QuestionRecord], aftermaths: Mapping[str, Aftermath]) -> str:
        """Write the register of questions."""
        return _write(
            {"questions": [describe_question(record, aftermaths.get(record.id, Aftermath())) for record in records]}
        )

    def render_actions(self, actions: Sequence[LinkedAction]) -> str:
        """Write actions as meetings record them."""
        return _write({"actions": [describe_action(linked) for linked in actions]})

    def render_register(self, entries: Sequence[RegisterEntry]) -> str:
        """Write the register of actions."""
        from rr3search.cli.rendering.json_register import describe_entry  # noqa: PLC0415  a lookup does without

        return _write({"actions": [describe_entry(entry) for entry in entries]})

    def render_meetings(self, records: "Sequence[MeetingRecord]") -> str:
        """Write the list of meetings."""
        return _write({"meetings": [describe_meeting(record.meeting, record.passages) for record in records]})

    def render_people(self, people: Sequence[KnownPerson]) -> str:
        """Write the list of people."""
        return _write({"people": [describe_person(person) for person in people]})

    def render_bodies(self, bodies: Sequence[KnownBody]) -> str:
        """Write the register of bodies."""
        return _write({"bodies": [describe_body(body) for body in bodies]})

    def render_saved_searches(self, searches: "Sequence[SavedSearch]") -> str:
        """Write the saved searches."""
        from rr3search.cli.rendering.json_digests import describe_search  # noqa: PLC0415  other lookups do without

        return _write({"searches": [describe_search(search) for search in searches]})

    def render_digest(self, digest: "Digest") -> str:
        """Write what is new for saved searches."""
        from rr3search.cli.rendering.json_digests import describe_digest  # noqa: PLC0415  other lookups do without

        return _write(describe_digest(digest))

    def render_passages(self, passages: Sequence[Passage]) -> str:
        """Write passages with their attribution."""
        return _write({"passages": [describe_passage(passage) for passage in passages]})

    def render_context(self, context: "PassageInContext") -> str:
        """Write a passage between its neighbours."""
        return _write(
            {
                "passage": describe_passage(context.passage),
                "replies_to": context.passage.replies_to,
                "before": [describe_passage(passage) for passage in context.before],
                "after": [describe_passage(passage) for passage in context.after],
                "actions": [describe_action(linked) for linked in context.actions],
            }
        )

    def render_citations(self, citations: Sequence[Citation]) -> str:
        """Write citations with the passages they cite."""
        return _write({"citations": [describe_citation(citation) for citation in citations]})

    def render_checks(self, checks: Sequence[tuple[str, CitationCheck]]) -> str:
        """Write what became of printed citations."""
        return _write({"citations": [describe_check(document, check) for document, check in checks]})

    def render_proof(self, proof: "Proof") -> str:
        """Write the lines of a file with what each was read as."""
        from rr3search.cli.rendering.json_proofs import describe_proof_line  # noqa: PLC0415  a lookup does without

        return _write(
            {
                "file": proof.file,
                "meetings": [describe_meeting(meeting, None) for meeting in proof.meetings],
                "lines": [describe_proof_line(line) for line in proof.lines],
                "left_out": [describe_omission(one) for one in proof.left_out],
            }
        )

    def render_lints(self, lints: "Sequence[tuple[str, Sequence[Lint]]]") -> str:
        """Write what is to be mended, file by file."""
        from rr3search.cli.rendering.json_proofs import describe_lint  # noqa: PLC0415  a lookup does without

        return _write(
            {"files": [{"file": file, "findings": [describe_lint(lint) for lint in found]} for file, found in lints]}
        )

    def render_agenda(self, agenda: Agenda) -> str:
        """Write the lines of an agenda with what each was taken for."""
        from rr3search.cli.rendering.agenda_blocks import describe_agenda  # noqa: PLC0415  a lookup does without

        return _write(describe_agenda(agenda))

    def render_evaluation(self, evaluation: "Evaluation") -> str:
        """Write every figure, those of each question too."""
        from rr3search.cli.rendering.evaluation_rows import describe_evaluation  # noqa: PLC0415  a lookup does without

        return _write(describe_evaluation(evaluation))

    def render_status(self, status: "ArchiveStatus") -> str:
        """Write what an index holds."""
        made_by = status.embedder
        embedder: Json = None
        if made_by is not None:
            embedder = {"name": made_by.name, "fingerprint": made_by.fingerprint, "dimensions": made_by.dimensions}
        return _write(
            {
                "index": str(status.directory),
                "embedder": embedder,
                "scope": describe_scope(status.scope),
                "actions": status.actions,
                "questions": status.questions,
                "people": status.people,
            }
        )

    def render_findings(self, findings: "Sequence[Finding]") -> str:
        """Write what is wrong with an index."""
        return _write(
            {
                "findings": [
                    {"severity": finding.severity.value, "message": finding.message, "remedy": finding.remedy}
                    for finding in findings
                ]
            }
        )

    def render_ingest(self, report: "IngestReport") -> str:
        """Write what an ingest did."""
        return _write(
            {
                "added": [_describe_ingested(meeting) for meeting in report.added],
                "updated": [_describe_ingested(meeting) for meeting in report.updated],
                "unchanged": list(report.unchanged),
                "removed": [_describe_ingested(meeting) for meeting in report.removed],
                "duplicates": [
                    {**_describe_ingested(one.meeting), "kept_file": one.kept_file} for one in report.duplicates
                ],
                "failures": [{"file": str(failure.path), "cause": failure.cause} for failure in report.failures],
                "passages": report.passages,
            }
        )

    def render_reindexed(self, passages: int) -> str:
        """Write how many passages were encoded again."""
        return _write({"passages": passages})

    def render_forgotten(self, record: "MeetingRecord", *, is_trial: bool) -> str:
        """Write which meeting was removed, or would be."""
        return _write({"forgotten": describe_meeting(record.meeting, record.passages), "dry_run": is_trial})


def _describe_ingested(meeting: Meeting) -> dict[str, Json]:
    return {
        "id": meeting.id,
        "title": meeting.title,
        "held_on": meeting.held_on.isoformat() if meeting.held_on else None,
        "file": meeting.source.file,
        "warnings": list(meeting.warnings),
    }


def _write(entries: Mapping[str, Json]) -> str:
    return json.dumps({"schema": SCHEMA, **entries}, ensure_ascii=False, indent=1)
