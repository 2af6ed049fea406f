"""Commands for searches kept under a name: save and digest."""

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from rr3search.cli.exit_status import ExitStatus
from rr3search.cli.opening import build_request, open_for_reading
from rr3search.cli.options import FilterOptions, OutputFormat, OutputOptions
from rr3search.cli.printing import print_diagnostic, print_result
from rr3search.cli.rendering import choose_renderer
from rr3search.errors import InvalidQueryError

if TYPE_CHECKING:
    from rr3search.saved_searches import SavedSearch

__all__ = ["digest", "save"]


def save(  # noqa: PLR0913  each is something typed
    filters: FilterOptions,
    output: OutputOptions,
    *,
    name: Annotated[str | None, typer.Argument(metavar="[NAME]", help="A word, or words with hyphens.")] = None,
    query: Annotated[str | None, typer.Argument(metavar="[QUERY]", help="Words to look for, as in search.")] = None,
    is_replacing: Annotated[bool, typer.Option("--replace", help="Put it in place of one of that name.")] = False,
    is_listing: Annotated[bool, typer.Option("--list", help="List the saved searches.")] = False,
    removed: Annotated[str | None, typer.Option("--remove", metavar="NAME", help="Remove a saved search.")] = None,
) -> ExitStatus:
    """Keep a query and its filters under a name, for digest; what was saved or removed is printed.

    They lie in a file beside the index, which outlives it.
    """
    if [name is not None, is_listing, removed is not None].count(True) != 1:
        message = "give a NAME and a QUERY, or --list, or --remove NAME"
        raise InvalidQueryError(message)
    request = build_request(filters)
    with open_for_reading(output) as archive:
        saved = archive.saved_searches
        if name is not None:
            from rr3search.saved_searches import SavedSearch, normalise_name  # noqa: PLC0415  --help does without

            search = SavedSearch(normalise_name(name), query or "", request)
            saved.keep(search, is_replacing=is_replacing)
            return _print_change(search, output)
        if removed is not None:
            return _print_change(saved.remove(removed), output)
        searches = saved.list_all()
    print_result(choose_renderer(output, sys.stdout).render_saved_searches(searches))
    if searches:
        return ExitStatus.FOUND
    if not output.is_quiet:
        print_diagnostic("nothing found")
    return ExitStatus.NOTHING_FOUND


def digest(
    output: OutputOptions,
    *,
    name: Annotated[str | None, typer.Argument(metavar="[NAME]", help="One saved search; else all of them.")] = None,
    is_marking: Annotated[
        bool, typer.Option("--since-last", help="Remember this look; the next digest begins where this one ends.")
    ] = False,
    since: Annotated[
        str | None,
        typer.Option(
            "--since", metavar="DATE", help="All of meetings held on that day or later, whatever was looked at before."
        ),
    ] = None,
) -> ExitStatus:
    """Say what is new for saved searches since they were last looked at.

    A first look reports everything. Without --since-last nothing is remembered, so that it can be repeated.
    """
    if is_marking and since is not None:
        message = "give either --since-last or --since DATE"
        raise InvalidQueryError(message)
    renderer = choose_renderer(output, sys.stdout)
    with open_for_reading(output) as archive:
        from rr3search.queries import parse_date  # noqa: PLC0415  --help does without

        saved = archive.saved_searches
        searches = saved.list_all() if name is None else [saved.find(name)]
        compiled = archive.compile_digest(searches, since=parse_date(since) if since is not None else None)
        for one in compiled.searches:
            if one.obstacle is not None:
                print_diagnostic(f"{one.search.name}: {one.obstacle}")
        if compiled.has_news or not output.is_quiet:
            print_result(renderer.render_digest(compiled))
        if is_marking:
            # what nobody could read must come again
            sys.stdout.flush()
            saved.mark([one.search.mark(one.look) for one in compiled.searches if one.obstacle is None])
    if compiled.has_news:
        return ExitStatus.FOUND
    if not output.is_quiet:
        print_diagnostic("no news" if searches else "no search is saved; 'rr3search save NAME QUERY' keeps one")
    return ExitStatus.NOTHING_FOUND


def _print_change(search: "SavedSearch", output: OutputOptions) -> ExitStatus:
    if not (output.is_quiet and output.output_format is OutputFormat.TEXT):
        print_result(choose_renderer(output, sys.stdout).render_saved_searches([search]))
    return ExitStatus.FOUND
