"""Commands that list what the minutes hold: questions, meetings and people."""

import os
import sys
from collections.abc import Sequence
from typing import Annotated

import typer

from rr3search.cli.exit_status import ExitStatus
from rr3search.cli.opening import build_request, open_for_reading
from rr3search.cli.options import (
    AskerFilterOptions,
    LimitOption,
    MeetingFilterOptions,
    OutputOptions,
    PeopleFilterOptions,
    StatusOptions,
)
from rr3search.cli.printing import print_diagnostic, print_result
from rr3search.cli.rendering import choose_renderer
from rr3search.cli.suggesting import suggest_names
from rr3search.domain import QuestionStatus

__all__ = ["meetings", "names", "people", "questions"]


_OPEN = frozenset({QuestionStatus.DEFERRED, QuestionStatus.UNRESOLVED, QuestionStatus.UNANSWERED})


def questions(
    filters: AskerFilterOptions, outcome: StatusOptions, output: OutputOptions, *, limit: LimitOption = None
) -> ExitStatus:
    """List the questions put so far, how each was answered, and where it was asked again.

    --speaker and --org mean who asked or who answered.
    """
    request = build_request(filters)
    statuses = frozenset(outcome.status or ()) | (_OPEN if outcome.is_open else frozenset())
    with open_for_reading(output) as archive:
        records = archive.list_questions(request, statuses=statuses or None)[:limit]
        aftermaths = archive.find_aftermaths(records)
        suggest_names(archive, request, output, is_needed=not records)
    rendered = choose_renderer(output, sys.stdout).render_questions(records, aftermaths)
    return _print_list(records, rendered, output)


def meetings(filters: MeetingFilterOptions, output: OutputOptions, *, limit: LimitOption = None) -> ExitStatus:
    """List the meetings in the index, by date."""
    request = build_request(filters)
    with open_for_reading(output) as archive:
        records = archive.list_meetings(request)[:limit]
    return _print_list(records, choose_renderer(output, sys.stdout).render_meetings(records), output)


def people(filters: PeopleFilterOptions, output: OutputOptions, *, limit: LimitOption = None) -> ExitStatus:
    """List everybody the minutes list or quote by name."""
    request = build_request(filters)
    with open_for_reading(output) as archive:
        known = archive.list_people(request)[:limit]
        suggest_names(archive, request, output, is_needed=not known)
    return _print_list(known, choose_renderer(output, sys.stdout).render_people(known), output)


def names(
    output: OutputOptions,
    *,
    is_editing: Annotated[
        bool, typer.Option("--edit", help="Copy the shipped tables to where they can be edited, and say where.")
    ] = False,
) -> ExitStatus:
    """List the bodies whose other and earlier names are known, whatever the minutes say."""
    from rr3search.config import find_names_directory  # noqa: PLC0415  it brings numpy, which --help does without
    from rr3search.names import load_register, write_register  # noqa: PLC0415  --help does without the tables of names

    folder = find_names_directory(environment=os.environ)
    if is_editing:
        written = write_register(folder)
        print_result("\n".join(map(str, written)) or f"{folder}: the tables are there already")
        return ExitStatus.FOUND
    bodies = load_register(folder).bodies
    return _print_list(bodies, choose_renderer(output, sys.stdout).render_bodies(bodies), output)


def _print_list(found: Sequence[object], rendered: str, output: OutputOptions) -> ExitStatus:
    print_result(rendered)
    if found:
        return ExitStatus.FOUND
    if not output.is_quiet:
        print_diagnostic("nothing found")
    return ExitStatus.NOTHING_FOUND
