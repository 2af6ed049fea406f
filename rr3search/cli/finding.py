"""Commands that find passages: search, ask, show and export."""

import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from rr3search.cli.exit_status import ExitStatus
from rr3search.cli.opening import build_request, build_settings, open_for_reading
from rr3search.cli.options import EngineOptions, FilterOptions, LimitOption, OrderOptions, OutputFormat, OutputOptions
from rr3search.cli.printing import print_diagnostic, print_result
from rr3search.cli.query_file import read_query_file
from rr3search.cli.rendering import choose_renderer
from rr3search.cli.suggesting import suggest_names
from rr3search.cli.wording import describe_understanding
from rr3search.domain import AnswerStatus, Intent, RefusalReason
from rr3search.errors import InvalidQueryError, UnknownIdError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rr3search.archive import MinutesArchive
    from rr3search.cli.query_file import QueryLine
    from rr3search.search import SearchSettings

__all__ = ["ask", "export", "judge_count", "search", "suggest_names"]

_HITS = 10
_QUOTES = 3


def search(  # noqa: PLR0913  each is something typed
    filters: FilterOptions,
    output: OutputOptions,
    order: OrderOptions,
    *,
    engines: EngineOptions,
    query: Annotated[str | None, typer.Argument(metavar="[QUERY]", help="Words to look for.")] = None,
    queries: Annotated[
        Path | None,
        typer.Option(
            "--queries",
            metavar="FILE.jsonl",
            help='Many queries: lines of {"qid", "query"} and filters by their long names; answers are JSON lines.',
        ),
    ] = None,
    limit: LimitOption = _HITS,
) -> ExitStatus:
    """Find the passages that fit a query best.

    A query may hold "exact phrases", -words to leave out, and speaker:"Matt Douglas", org:HMPPS,
    date:20200101..20201231, kind:action.
    """
    if query is not None and queries is not None:
        message = "give either a query or --queries FILE.jsonl"
        raise InvalidQueryError(message)
    request = build_request(filters)
    if queries is not None:
        lines = read_query_file(queries, request)
        with open_for_reading(output, engines) as archive:
            return _search_lines(archive, lines, limit=limit or _HITS, settings=build_settings(order))
    with open_for_reading(output, engines) as archive:
        result = archive.search(query or "", request, limit=limit or _HITS, settings=build_settings(order))
        is_read_by_people = output.output_format in {OutputFormat.TEXT, OutputFormat.MARKDOWN}
        consequences = archive.find_consequences(result.hits) if is_read_by_people else {}
        suggest_names(archive, result.request, output, is_needed=not result.hits)
    _say_how_understood(result.intent, output)
    print_result(choose_renderer(output, sys.stdout).render_search(result, consequences))
    return judge_count(len(result.hits), output)


def ask(
    question: Annotated[str, typer.Argument(metavar="QUESTION", help="In plain words.", show_default=False)],
    filters: FilterOptions,
    output: OutputOptions,
    *,
    order: OrderOptions,
    engines: EngineOptions,
    limit: LimitOption = _QUOTES,
) -> ExitStatus:
    """Answer a question in the minutes' own words, or refuse and say why."""
    request = build_request(filters)
    with open_for_reading(output, engines) as archive:
        answer = archive.ask(question, request, limit=limit or _QUOTES, settings=build_settings(order))
        suggest_names(archive, request, output, is_needed=answer.reason is RefusalReason.NO_MATCH_IN_FILTER)
    _say_how_understood(answer.intent, output)
    print_result(choose_renderer(output, sys.stdout).render_answer(answer))
    return ExitStatus.NOTHING_FOUND if answer.status is AnswerStatus.REFUSED else ExitStatus.FOUND


def export(
    filters: FilterOptions,
    output: OutputOptions,
    *,
    limit: LimitOption = None,
    is_public: Annotated[
        bool, typer.Option("--public", help="Without the names of those who hold no office, and without small groups.")
    ] = False,
    officials: Annotated[
        list[str] | None,
        typer.Option("--officials", metavar="ORG", help="Name people of ORG and of no other body; repeatable."),
    ] = None,
    least_group: Annotated[
        int | None,
        typer.Option(
            "--least-group", min=1, metavar="N", help="Name a body where N of it speak at the meeting; else 3."
        ),
    ] = None,
) -> ExitStatus:
    """Write every passage with its attribution, by meeting and in order."""
    if (officials or least_group) and not is_public:
        message = "--officials and --least-group go with --public"
        raise InvalidQueryError(message)
    request = build_request(filters)
    with open_for_reading(output) as archive:
        if _say_who_is_unknown(archive, officials or (), output):
            return ExitStatus.NOTHING_FOUND
        found = (
            archive.publish(request, officials=officials or (), least_group=least_group)
            if is_public
            else archive.export(request)
        )
        passages = found[:limit]
        suggest_names(archive, request, output, is_needed=not passages)
    print_result(choose_renderer(output, sys.stdout).render_passages(passages))
    return judge_count(len(passages), output)


def _say_who_is_unknown(archive: "MinutesArchive", officials: "Sequence[str]", output: OutputOptions) -> bool:
    """Name the officials' bodies that nobody is of; without them others would be named than were meant."""
    from rr3search.queries import FilterRequest  # noqa: PLC0415  --help does without it

    requests = [FilterRequest(org=body) for body in officials]
    unknown = [request for request in requests if archive.suggest_names(request)]
    for request in unknown:
        # even where only errors are to be said: nothing is written because of it
        suggest_names(archive, request, replace(output, is_quiet=False), is_needed=True)
    return bool(unknown)


def _search_lines(
    archive: "MinutesArchive", lines: "list[QueryLine]", *, limit: int, settings: "SearchSettings"
) -> ExitStatus:
    """Search for one line after another; a line that names an unknown meeting finds nothing."""
    from rr3search.cli.rendering.as_json import render_query_line  # noqa: PLC0415  only many queries are written a line each

    found = 0
    for line in lines:
        try:
            result = archive.search(line.query, line.request, limit=limit, settings=settings)
        except UnknownIdError as error:
            print_diagnostic(f"{line.qid}: {error}")
            print_result(render_query_line(line.qid, line.query, line.request, hits=()))
        else:
            found += len(result.hits)
            print_result(render_query_line(line.qid, line.query, result.request, hits=result.hits))
    return ExitStatus.FOUND if found else ExitStatus.NOTHING_FOUND


def _say_how_understood(intent: Intent, output: OutputOptions) -> None:
    """Tell people what was made of the names and days in their words, so that they can put it in other ones."""
    understood = describe_understanding(intent)
    if understood and not output.is_quiet and output.output_format in {OutputFormat.TEXT, OutputFormat.MARKDOWN}:
        print_diagnostic(f"searching: {understood} (--literal looks for the words alone)")


def judge_count(count: int, output: OutputOptions) -> ExitStatus:
    """Say that nothing was found where nothing was."""
    if count:
        return ExitStatus.FOUND
    if not output.is_quiet:
        print_diagnostic("nothing found")
    return ExitStatus.NOTHING_FOUND
