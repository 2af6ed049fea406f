"""The register of actions on the command line: listed, and its entries closed and opened again."""

import datetime as dt
import sys
from dataclasses import dataclass
from typing import Annotated

import typer

from rr3search.cli.action_wording import describe_doubts
from rr3search.cli.exit_status import ExitStatus
from rr3search.cli.opening import build_request, open_for_reading
from rr3search.cli.options import LimitOption, OutputOptions, OwnerFilterOptions
from rr3search.cli.printing import print_diagnostic, print_result
from rr3search.cli.rendering import choose_renderer
from rr3search.cli.suggesting import suggest_names
from rr3search.domain import EntryStatus

__all__ = ["ActionOptions", "actions", "close", "reopen"]

_ActionId = Annotated[
    str, typer.Argument(metavar="ID", help="The action's id, or a unique beginning of it.", show_default=False)
]


@dataclass(frozen=True, slots=True)
class ActionOptions:
    """Which entries of the register are listed, as typed."""

    status: Annotated[
        list[EntryStatus] | None,
        typer.Option(
            "--status", case_sensitive=False, metavar="STATUS", help=f"{', '.join(EntryStatus)}; may be repeated."
        ),
    ] = None
    is_overdue: Annotated[bool, typer.Option("--overdue", help="Still to be done, and its day is past.")] = False
    is_promise: Annotated[
        bool, typer.Option("--promises", help="Promises told in prose that no action is printed for; candidates.")
    ] = False
    is_reviewed: Annotated[
        bool, typer.Option("--reviewed", help="Old actions that a meeting looked at again, instead of the register.")
    ] = False


def actions(
    filters: OwnerFilterOptions, chosen: ActionOptions, output: OutputOptions, *, limit: LimitOption = None
) -> ExitStatus:
    """List each action once, with what later minutes say became of it.

    --speaker and --org mean who is to act. A status other than closed is what the minutes suggest: check the citation.
    """
    request = build_request(filters)
    renderer = choose_renderer(output, sys.stdout)
    with open_for_reading(output) as archive:
        if chosen.is_reviewed:
            linked = archive.list_actions(request, is_reviewed=True)[:limit]
            suggest_names(archive, request, output, is_needed=not linked)
            return _print_list(renderer.render_actions(linked), output, is_found=bool(linked))
        statuses = frozenset(chosen.status) if chosen.status else None
        register = archive.list_register(request, today=_today(), statuses=statuses)
        entries = register.list_promises() if chosen.is_promise else register.list_actions()
        if chosen.is_overdue:
            entries = tuple(entry for entry in entries if entry.is_overdue(register.today))
        suggest_names(archive, request, output, is_needed=not entries)
    return _print_list(renderer.render_register(entries[:limit]), output, is_found=bool(entries))


def close(
    action_id: _ActionId,
    because: Annotated[
        str,
        typer.Option(
            "--because",
            metavar="CITATION",
            help="A passage of the same or a later meeting that says so: [rr3:ID].",
            show_default=False,
        ),
    ],
    output: OutputOptions,
) -> ExitStatus:
    """Close an action because of a passage; nothing is closed without one, nor by one of an earlier meeting.

    A passage of the action's own meeting, or without a word of the task, closes it and is told on standard error.
    """
    with open_for_reading(output) as archive:
        entry = archive.close_action(action_id, citation=because, today=_today())
        doubts = archive.doubt_closing(entry)
    if doubts and not output.is_quiet:
        print_diagnostic(describe_doubts(doubts))
    print_result(choose_renderer(output, sys.stdout).render_register([entry]))
    return ExitStatus.FOUND


def reopen(action_id: _ActionId, output: OutputOptions) -> ExitStatus:
    """Take back that an action was closed."""
    with open_for_reading(output) as archive:
        entry = archive.reopen_action(action_id, today=_today())
    print_result(choose_renderer(output, sys.stdout).render_register([entry]))
    return ExitStatus.FOUND


def _print_list(rendered: str, output: OutputOptions, *, is_found: bool) -> ExitStatus:
    print_result(rendered)
    if is_found:
        return ExitStatus.FOUND
    if not output.is_quiet:
        print_diagnostic("nothing found")
    return ExitStatus.NOTHING_FOUND


def _today() -> dt.date:
    return dt.datetime.now(tz=dt.UTC).astimezone().date()
