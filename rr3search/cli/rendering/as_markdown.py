"""Markdown to read or to hand on: quotes as blockquotes, registers as tables."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from rr3search.citations import write_citation
from rr3search.cli.printing import make_printable
from rr3search.cli.register_wording import format_affiliations, format_lifetime, format_name_forms
from rr3search.cli.rendering.markdown_blocks import format_action, format_passage
from rr3search.cli.rendering.markdown_parts import draw_table, escape_markdown, stack_parts
from rr3search.cli.wording import (
    count_things,
    describe_repeats,
    describe_scope,
    describe_span,
    describe_speaker,
    describe_supersession,
    explain_answer,
    list_days,
    name_action_status,
    name_status,
)
from rr3search.domain import (
    Aftermath,
    Agenda,
    Answer,
    Brief,
    Citation,
    CitationCheck,
    CitationStyle,
    KnownBody,
    KnownPerson,
    LinkedAction,
    Passage,
    QuestionRecord,
    RegisterEntry,
    format_date,
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

__all__ = ["MarkdownRenderer"]

_NEAREST = 3


class MarkdownRenderer:
    """Results as Markdown."""

    def render_search(self, result: "SearchResult", consequences: "Mapping[str, Consequence]") -> str:
        """Write ranked passages."""
        return stack_parts(
            format_passage(
                hit.passage, heading=f"### {hit.rank}. ", voice=hit.voice, consequence=consequences.get(hit.passage.id)
            )
            for hit in result.hits
        )

    def render_answer(self, answer: Answer) -> str:
        """Write an answer or a refusal."""
        parts = [f"# {escape_markdown(answer.question)}", f"**{name_status(answer.status)}**: {explain_answer(answer)}"]
        for quote in answer.quotes:
            parts.append(format_passage(quote.passage, quote=quote.text, heading="### "))
            told = (describe_repeats(quote.repeats), describe_supersession(quote.superseded))
            parts += [escape_markdown(sentence) for sentence in told if sentence]
        if answer.actions:
            parts.append("\n".join(["Actions:\n", *map(format_action, answer.actions)]))
        if answer.reason is not None and answer.nearest and answer.is_near:
            parts.append("Closest passages, which may not answer:")
            parts += [format_passage(hit.passage, heading=f"### {hit.rank}. ") for hit in answer.nearest[:_NEAREST]]
        parts.append(describe_scope(answer.scope))
        return stack_parts(parts)

    def render_brief(self, brief: Brief) -> str:
        """Write what an agenda has behind it."""
        from rr3search.cli.rendering.brief_markdown import write_brief_markdown  # noqa: PLC0415  a lookup does without
        from rr3search.cli.rendering.brief_paper import compose_paper  # noqa: PLC0415  a lookup does without

        return write_brief_markdown(compose_paper(brief))

    def render_questions(self, records: Sequence[QuestionRecord], aftermaths: Mapping[str, Aftermath]) -> str:
        """Write the register of questions as a table."""
        rows = (
            (
                format_date(record.meeting.held_on),
                record.text,
                record.asked_by or "",
                record.asked_of or "",
                name_status(record.status).capitalize(),
                "; ".join(dict.fromkeys(describe_speaker(answer.attribution) for answer in record.answers)),
                "; ".join(linked.action.text for linked in record.actions),
                *_list_aftermath(aftermaths.get(record.id, Aftermath())),
            )
            for record in records
        )
        columns = (
            "Meeting",
            "Question",
            "Asked by",
            "Put to",
            "Status",
            "Answered by",
            "Actions",
            "Asked again",
            "Told later",
        )
        return draw_table(columns, rows)

    def render_actions(self, actions: Sequence[LinkedAction]) -> str:
        """Write the register of actions as a table."""
        rows = (
            (
                format_date(linked.meeting.held_on),
                linked.action.text,
                ", ".join(linked.action.owners),
                ", ".join(linked.action.recipients),
                format_date(linked.action.due) if linked.action.due else "",
                name_action_status(linked.action),
                linked.question or " > ".join(linked.section),
            )
            for linked in actions
        )
        return draw_table(("Meeting", "Action", "Owner", "For", "Due", "Status", "Recorded under"), rows)

    def render_register(self, entries: Sequence[RegisterEntry]) -> str:
        """Write the register of actions as a table."""
        from rr3search.cli.rendering.register_rows import COLUMNS, list_cells  # noqa: PLC0415  a lookup does without

        return draw_table(COLUMNS, map(list_cells, entries))

    def render_meetings(self, records: "Sequence[MeetingRecord]") -> str:
        """Write the list of meetings as a table."""
        rows = (
            (
                format_date(record.meeting.held_on),
                record.meeting.body or record.meeting.title,
                record.meeting.chair or "",
                str(sum(attendee.present for attendee in record.meeting.attendees)),
                str(record.passages),
                str(len(record.meeting.actions)),
                record.meeting.source.file,
            )
            for record in records
        )
        return draw_table(("Held on", "Who met", "Chair", "Present", "Passages", "Actions", "File"), rows)

    def render_people(self, people: Sequence[KnownPerson]) -> str:
        """Write the list of people as a table."""
        rows = (
            (
                format_name_forms(person),
                format_affiliations(person),
                "; ".join(person.roles),
                str(person.meetings),
                str(person.passages),
            )
            for person in people
        )
        return draw_table(("Name", "Organisation", "Role", "Meetings", "Passages"), rows)

    def render_bodies(self, bodies: Sequence[KnownBody]) -> str:
        """Write the register of bodies as a table."""
        rows = (
            (body.name, body.acronym or "", "; ".join(body.also_known_as), format_lifetime(body), body.became or "")
            for body in bodies
        )
        return draw_table(("Name", "Acronym", "Also known as", "Called so", "Became"), rows)

    def render_saved_searches(self, searches: "Sequence[SavedSearch]") -> str:
        """Write the saved searches as a table."""
        from rr3search.cli.rendering.digest_markdown import draw_searches  # noqa: PLC0415  other lookups do without

        return draw_searches(searches)

    def render_digest(self, digest: "Digest") -> str:
        """Write what is new for saved searches, grouped by search and meeting."""
        from rr3search.cli.rendering.digest_markdown import write_digest_markdown  # noqa: PLC0415  other lookups do without

        return write_digest_markdown(digest, self)

    def render_passages(self, passages: Sequence[Passage]) -> str:
        """Write passages with their attribution."""
        return stack_parts(format_passage(passage, heading="### ") for passage in passages)

    def render_context(self, context: "PassageInContext") -> str:
        """Write a passage between its neighbours."""
        parts = [format_passage(passage, heading="### Before it in the minutes: ") for passage in context.before]
        parts.append(format_passage(context.passage, heading="## "))
        parts += [format_passage(passage, heading="### After it in the minutes: ") for passage in context.after]
        if context.actions:
            parts.append("\n".join(["Actions:\n", *map(format_action, context.actions)]))
        return stack_parts(parts)

    def render_citations(self, citations: Sequence[Citation]) -> str:
        """Write citations as paragraphs."""
        return stack_parts(
            make_printable(write_citation(one))
            if one.style is CitationStyle.MARKDOWN
            else escape_markdown(write_citation(one))
            for one in citations
        )

    def render_checks(self, checks: Sequence[tuple[str, CitationCheck]]) -> str:
        """Write what became of printed citations as a table."""
        from rr3search.cli.rendering.check_words import CHECK_COLUMNS, list_check_rows  # noqa: PLC0415  a lookup does without

        return draw_table(CHECK_COLUMNS, list_check_rows(checks))

    def render_proof(self, proof: "Proof") -> str:
        """Write the words of a file as a table, with what each was read as."""
        rows = (
            (
                str(line.paragraph),
                part.turn.attribution.speaker or "" if part else "",
                part.turn.kind.value if part else line.role.value.replace("_", " "),
                part.turn.text if part else line.text,
            )
            for line in proof.lines
            for part in line.parts or (None,)
        )
        return draw_table(("Paragraph", "Speaker", "Read as", "Words"), rows)

    def render_lints(self, lints: "Sequence[tuple[str, Sequence[Lint]]]") -> str:
        """Write what is to be mended as a table."""
        rows = (
            (file, "" if lint.paragraph is None else str(lint.paragraph), lint.message, lint.excerpt)
            for file, found in lints
            for lint in found
        )
        return draw_table(("File", "Paragraph", "To mend", "Words"), rows)

    def render_agenda(self, agenda: Agenda) -> str:
        """Write the lines of an agenda as a table, with what each was taken for."""
        from rr3search.cli.rendering.agenda_blocks import list_agenda_rows  # noqa: PLC0415  a lookup does without

        return draw_table(("Taken for", "Line", "Heading"), list_agenda_rows(agenda))

    def render_evaluation(self, evaluation: "Evaluation") -> str:
        """Write what was measured as tables."""
        from rr3search.cli.rendering.evaluation_rows import list_tables, summarise_evaluation  # noqa: PLC0415  a lookup does without

        tables = [draw_table(table.columns, table.rows) for table in list_tables(evaluation)]
        return stack_parts([*map(escape_markdown, summarise_evaluation(evaluation)), *tables])

    def render_status(self, status: "ArchiveStatus") -> str:
        """Write what an index holds as a table."""
        rows = (
            ("Index", str(status.directory)),
            ("Embedder", status.embedder.name if status.embedder else "none yet"),
            ("Meetings", f"{status.scope.meetings:,} ({describe_span(status.scope)})"),
            ("Passages", f"{status.scope.passages:,}"),
            ("Questions", f"{status.questions:,}"),
            ("Actions", f"{status.actions:,}"),
            ("People", f"{status.people:,}"),
        )
        return draw_table(("What", "Value"), rows)

    def render_findings(self, findings: "Sequence[Finding]") -> str:
        """Write what is wrong with an index, or that nothing is."""
        if not findings:
            return "The index is sound."
        rows = ((finding.severity.value, finding.message, finding.remedy) for finding in findings)
        return draw_table(("Severity", "Finding", "Remedy"), rows)

    def render_ingest(self, report: "IngestReport") -> str:
        """Write what an ingest did as a table."""
        rows = [
            (outcome, f"{meeting.title}, {format_date(meeting.held_on)}", meeting.source.file)
            for outcome, meetings in (("added", report.added), ("updated", report.updated), ("removed", report.removed))
            for meeting in meetings
        ]
        rows += [("unchanged", "", file) for file in report.unchanged]
        rows += [("duplicate", f"also in {one.kept_file}", one.meeting.source.file) for one in report.duplicates]
        rows += [("failed", failure.cause, str(failure.path)) for failure in report.failures]
        return draw_table(("Outcome", "Meeting or cause", "File"), rows)

    def render_reindexed(self, passages: int) -> str:
        """Write how many passages were encoded again."""
        return f"{count_things(passages, 'passage')} encoded again."

    def render_forgotten(self, record: "MeetingRecord", *, is_trial: bool) -> str:
        """Write which meeting was removed, or would be."""
        verb = "Would remove" if is_trial else "Removed"
        return f"{verb} {escape_markdown(record.meeting.title)} ({count_things(record.passages, 'passage')})."


def _list_aftermath(aftermath: Aftermath) -> tuple[str, str]:
    told = (f"{format_date(quote.passage.meeting.held_on)}: “{quote.text}”" for quote in aftermath.told_later)
    return list_days(other.meeting for other in aftermath.asked_again), "; ".join(told)
