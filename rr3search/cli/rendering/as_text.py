"""Plain text for people: a terminal gets emphasis and its own width, a pipe neither."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from rr3search.citations import write_citation
from rr3search.cli.layout import Page
from rr3search.cli.printing import make_printable
from rr3search.cli.register_wording import format_affiliations, format_lifetime, format_name_forms
from rr3search.cli.rendering.text_blocks import (
    align_cells,
    choose_marker,
    format_action,
    format_meeting,
    format_passage,
    format_question,
    format_short_passage,
)
from rr3search.cli.wording import (
    count_statuses,
    count_things,
    describe_repeats,
    describe_scope,
    describe_span,
    describe_supersession,
    explain_answer,
    name_status,
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
    Meeting,
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

__all__ = ["TextRenderer"]

_NEAREST = 3


class TextRenderer:
    """Results as text on a page."""

    def __init__(self, page: Page) -> None:
        self._page = page

    def render_search(self, result: "SearchResult", consequences: "Mapping[str, Consequence]") -> str:
        """Write ranked passages, matches marked on a terminal."""
        is_match = choose_marker(result.query, self._page)
        return _stack(
            format_passage(
                hit.passage,
                self._page,
                number=hit.rank,
                voice=hit.voice,
                is_match=is_match,
                consequence=consequences.get(hit.passage.id),
            )
            for hit in result.hits
        )

    def render_answer(self, answer: Answer) -> str:
        """Write the status and what it means, the quotes, the actions and the scope; a refusal with the closest."""
        verdict = f"{self._page.make_bold(name_status(answer.status))}\n{self._page.wrap(explain_answer(answer))}"
        scope = self._page.wrap(describe_scope(answer.scope))
        if answer.reason is not None:
            return _stack([f"{verdict}\n{scope}", *self._list_nearest(answer)])
        is_match = choose_marker(answer.question, self._page)
        quotes = [
            "\n".join(
                filter(
                    None,
                    (
                        format_passage(quote.passage, self._page, quote=quote.text, is_match=is_match),
                        self._page.wrap(describe_repeats(quote.repeats)),
                        self._page.wrap(describe_supersession(quote.superseded)),
                    ),
                )
            )
            for quote in answer.quotes
        ]
        actions = [self._head("Actions", (format_action(linked, self._page) for linked in answer.actions))]
        return _stack([verdict, *quotes, *(actions if answer.actions else ()), scope])

    def render_brief(self, brief: Brief) -> str:
        """Write what an agenda has behind it."""
        from rr3search.cli.rendering.brief_blocks import format_brief  # noqa: PLC0415  a lookup does without
        from rr3search.cli.rendering.brief_paper import compose_paper  # noqa: PLC0415  a lookup does without

        return format_brief(compose_paper(brief), self._page)

    def render_questions(self, records: Sequence[QuestionRecord], aftermaths: Mapping[str, Aftermath]) -> str:
        """Write each question, what became of it, what was to be done, where it was asked again, and a count."""
        blocks = [
            format_question(record, self._page, aftermath=aftermaths.get(record.id, Aftermath())) for record in records
        ]
        return _stack([*blocks, self._page.wrap(count_statuses(records))] if blocks else [])

    def render_actions(self, actions: Sequence[LinkedAction]) -> str:
        """Write each action, who is to do it, and where it was recorded."""
        return _stack(format_action(linked, self._page, has_place=True) for linked in actions)

    def render_register(self, entries: Sequence[RegisterEntry]) -> str:
        """Write each action, who is to do it, what later minutes tell of it, and a count."""
        from rr3search.cli.rendering.register_rows import count_entries, format_entry  # noqa: PLC0415  a lookup does without

        blocks = [format_entry(entry, self._page) for entry in entries]
        return _stack([*blocks, self._page.wrap(count_entries(entries))] if blocks else [])

    def render_meetings(self, records: "Sequence[MeetingRecord]") -> str:
        """Write each meeting with who was there."""
        return _stack(format_meeting(record.meeting, record.passages, page=self._page) for record in records)

    def render_people(self, people: Sequence[KnownPerson]) -> str:
        """Write each person on a line."""
        return "\n".join(self._list_person(person) for person in people)

    def render_bodies(self, bodies: Sequence[KnownBody]) -> str:
        """Write each body of the register on a line."""
        return "\n".join(self._list_body(body) for body in bodies)

    def render_saved_searches(self, searches: "Sequence[SavedSearch]") -> str:
        """Write the saved searches, a search a line."""
        from rr3search.cli.rendering.digest_text import list_searches  # noqa: PLC0415  other lookups do without

        return list_searches(searches, self._page)

    def render_digest(self, digest: "Digest") -> str:
        """Write what is new for saved searches, grouped by search and meeting."""
        from rr3search.cli.rendering.digest_text import write_digest_text  # noqa: PLC0415  other lookups do without

        return write_digest_text(digest, self._page)

    def render_passages(self, passages: Sequence[Passage]) -> str:
        """Write passages with their attribution."""
        return _stack(format_passage(passage, self._page) for passage in passages)

    def render_context(self, context: "PassageInContext") -> str:
        """Write a passage between its neighbours."""
        parts = []
        if context.before:
            parts.append(self._list_neighbours("Before it in the minutes", context.before))
        parts.append(format_passage(context.passage, self._page, has_full_place=True))
        if context.after:
            parts.append(self._list_neighbours("After it in the minutes", context.after))
        if context.actions:
            parts.append(self._head("Actions", (format_action(linked, self._page) for linked in context.actions)))
        return _stack(parts)

    def render_citations(self, citations: Sequence[Citation]) -> str:
        """Write one citation a line, unbroken, to be pasted."""
        separator = "\n\n" if any("\n" in line for line in map(write_citation, citations)) else "\n"
        return separator.join(make_printable(write_citation(citation)) for citation in citations)

    def render_checks(self, checks: Sequence[tuple[str, CitationCheck]]) -> str:
        """Write one line a citation, and below it what differs."""
        from rr3search.cli.rendering.check_blocks import format_checks  # noqa: PLC0415  a lookup does without

        return format_checks(checks, self._page)

    def render_proof(self, proof: "Proof") -> str:
        """Write the words of a file with what each was read as."""
        from rr3search.cli.rendering.proof_blocks import format_proof  # noqa: PLC0415  a lookup does without reading

        return format_proof(proof, self._page)

    def render_lints(self, lints: "Sequence[tuple[str, Sequence[Lint]]]") -> str:
        """Write what is to be mended, file by file."""
        from rr3search.cli.rendering.proof_blocks import format_lints  # noqa: PLC0415  a lookup does without reading

        return format_lints(lints, self._page)

    def render_agenda(self, agenda: Agenda) -> str:
        """Write the lines of an agenda with what each was taken for."""
        from rr3search.cli.rendering.agenda_blocks import format_agenda  # noqa: PLC0415  a lookup does without

        return format_agenda(agenda, self._page)

    def render_evaluation(self, evaluation: "Evaluation") -> str:
        """Write what was measured in columns."""
        from rr3search.cli.rendering.evaluation_rows import list_tables, summarise_evaluation  # noqa: PLC0415  a lookup does without

        summary = "\n".join(self._page.wrap(line) for line in summarise_evaluation(evaluation))
        return _stack(
            [summary, *(self._head(*align_cells(table.columns, table.rows)) for table in list_tables(evaluation))]
        )

    def render_status(self, status: "ArchiveStatus") -> str:
        """Write what an index holds, a fact a line."""
        made_by = status.embedder
        facts = (
            ("Index", str(status.directory)),
            ("Embedder", f"{made_by.name}, {made_by.dimensions} dimensions" if made_by else "none yet"),
            ("Meetings", f"{status.scope.meetings:,} ({describe_span(status.scope)})"),
            ("Passages", f"{status.scope.passages:,}"),
            ("Questions", f"{status.questions:,}"),
            ("Actions", f"{status.actions:,}"),
            ("People", f"{status.people:,}"),
        )
        return "\n".join(f"{name + ':':<11}{value}" for name, value in facts)

    def render_findings(self, findings: "Sequence[Finding]") -> str:
        """Write what is wrong with an index and what to do, or that nothing is."""
        if not findings:
            return "The index is sound."
        return "\n".join(
            self._page.wrap(f"{finding.severity.value}: {finding.message}; {finding.remedy}", indent="  ", first="")
            for finding in findings
        )

    def render_ingest(self, report: "IngestReport") -> str:
        """Write what an ingest did in a line, then the meetings it touched."""
        counts = (
            (len(report.added), "added"),
            (len(report.updated), "updated"),
            (len(report.unchanged), "unchanged"),
            (len(report.duplicates), "linked to better minutes of the same meeting"),
            (len(report.removed), "removed"),
            (len(report.failures), "failed"),
        )
        said = ", ".join(f"{count} {outcome}" for count, outcome in counts if count) or "nothing to do"
        lines = [f"{said}; {count_things(report.passages, 'passage')} encoded"]
        lines += [self._list_ingested("+", meeting) for meeting in (*report.added, *report.updated)]
        lines += [self._list_ingested("-", meeting) for meeting in report.removed]
        lines += [
            self._page.wrap(f"{one.meeting.source.file} is also in {one.kept_file}", indent="    ", first="  = ")
            for one in report.duplicates
        ]
        return "\n".join(lines)

    def render_reindexed(self, passages: int) -> str:
        """Write how many passages were encoded again."""
        return f"{count_things(passages, 'passage')} encoded again"

    def render_forgotten(self, record: "MeetingRecord", *, is_trial: bool) -> str:
        """Write which meeting was removed, or would be."""
        verb = "Would remove" if is_trial else "Removed"
        held_on = format_date(record.meeting.held_on)
        return self._page.wrap(
            f"{verb} {record.meeting.title}, {held_on}: {count_things(record.passages, 'passage')}",
            indent="  ",
            first="",
        )

    def _list_neighbours(self, heading: str, passages: Sequence[Passage]) -> str:
        return self._head(heading, (format_short_passage(one, self._page) for one in passages))

    def _list_nearest(self, answer: Answer) -> Iterable[str]:
        if answer.nearest and answer.is_near:
            nearest = answer.nearest[:_NEAREST]
            yield self._head(
                "Closest passages, which may not answer:",
                (format_short_passage(hit.passage, self._page) for hit in nearest),
            )

    def _list_body(self, body: KnownBody) -> str:
        names = [f"{body.name} ({body.acronym})" if body.acronym else body.name, *body.also_known_as]
        became = f"became {body.became}" if body.became else ""
        facts = [fact for fact in ("; ".join(names), format_lifetime(body), became) if fact]
        return self._page.wrap(" · ".join(facts), indent="  ", first="")

    def _list_person(self, person: KnownPerson) -> str:
        known = [
            format_name_forms(person),
            format_affiliations(person),
            "; ".join(person.roles),
            count_things(person.meetings, "meeting"),
            f"speaks in {count_things(person.passages, 'passage')}",
        ]
        return self._page.wrap(" · ".join(fact for fact in known if fact), indent="  ", first="")

    def _list_ingested(self, mark: str, meeting: Meeting) -> str:
        return self._page.wrap(f"{meeting.title}, {format_date(meeting.held_on)}", indent="    ", first=f"  {mark} ")

    def _head(self, heading: str, blocks: Iterable[str]) -> str:
        return "\n".join([self._page.make_bold(heading), *blocks])


def _stack(blocks: Iterable[str]) -> str:
    return "\n\n".join(blocks)
