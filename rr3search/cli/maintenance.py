"""Commands that look after the index: status, doctor and forget."""

import sys
from dataclasses import replace
from typing import Annotated

import typer

from rr3search.cli.exit_status import ExitStatus
from rr3search.cli.opening import open_for_reading, read_settings
from rr3search.cli.options import OutputOptions
from rr3search.cli.printing import print_diagnostic, print_result
from rr3search.cli.rendering import choose_renderer
from rr3search.cli.rendering.removals import render_removal
from rr3search.cli.suggesting import suggest_names
from rr3search.cli.wording import count_things
from rr3search.errors import AmbiguousNameError, InvalidQueryError, UnknownIdError

__all__ = ["doctor", "forget", "status"]


def status(output: OutputOptions) -> ExitStatus:
    """Say what the index holds and which embedder made it."""
    with open_for_reading(output) as archive:
        described = archive.describe()
    print_result(choose_renderer(output, sys.stdout).render_status(described))
    return ExitStatus.FOUND


def doctor(
    output: OutputOptions,
    *,
    is_deep: Annotated[bool, typer.Option("--deep", help="Also look inside the files; takes longer.")] = False,
) -> ExitStatus:
    """Say whether the index is sound, and what to do where it is not."""
    settings = read_settings(output)
    from rr3search.upkeep import diagnose_index  # noqa: PLC0415  --help and shell completion do without the archive

    findings = diagnose_index(settings, is_deep=is_deep)
    print_result(choose_renderer(output, sys.stdout).render_findings(findings))
    is_damaged = any(finding.severity.value == "error" for finding in findings)
    return ExitStatus.UNUSABLE_INDEX if is_damaged else ExitStatus.FOUND


def forget(
    output: OutputOptions,
    *,
    meeting: Annotated[
        str | None,
        typer.Argument(metavar="[MEETING]", help="A meeting's id, title or source file's name.", show_default=False),
    ] = None,
    person: Annotated[
        str | None, typer.Option("--person", metavar="NAME", help="A person instead of a meeting, everywhere.")
    ] = None,
    is_whole: Annotated[
        bool,
        typer.Option(
            "--meeting/--redact",
            help="Of a person: remove the meetings that name them, or keep what they said without the name.",
        ),
    ] = False,
    is_trial: Annotated[bool, typer.Option("--dry-run", help="Only say what would be removed.")] = False,
    is_agreed: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask on a terminal.")] = False,
) -> ExitStatus:
    """Remove a meeting, or a person, from everything that is stored; files stay where they are.

    On a terminal it asks first; in a script it does not. A person stays removed when files are read again.
    """
    if (meeting is None) == (person is None):
        message = "give either a meeting or --person NAME"
        raise InvalidQueryError(message)
    is_asking = not (is_trial or is_agreed) and sys.stdin.isatty() and sys.stderr.isatty()
    if person is not None:
        return _forget_person(person, output, is_whole=is_whole, is_trial=is_trial, is_asking=is_asking)
    renderer = choose_renderer(output, sys.stdout)
    with open_for_reading(output) as archive:
        if not is_trial:
            archive.finish_forgetting()
        record = archive.find_meeting(meeting or "")
        if is_asking and not typer.confirm(f"Remove {record.meeting.title!r}?", err=True):
            print_diagnostic("nothing was removed")
            return ExitStatus.NOTHING_FOUND
        if not is_trial:
            archive.forget_meeting(record.meeting.id)
    print_result(renderer.render_forgotten(record, is_trial=is_trial))
    return ExitStatus.FOUND


def _forget_person(named: str, output: OutputOptions, *, is_whole: bool, is_trial: bool, is_asking: bool) -> ExitStatus:
    """Say what is found of a person and, where it is no trial and agreed to, remove it."""
    with open_for_reading(output) as archive:
        try:
            removal = archive.forget_person(named, is_whole=is_whole, is_trial=is_trial or is_asking)
        except AmbiguousNameError:
            raise
        except UnknownIdError as error:
            from rr3search.queries import FilterRequest  # noqa: PLC0415  --help does without it

            if not archive.suggest_names(FilterRequest(speaker=named)):
                raise
            suggest_names(archive, FilterRequest(speaker=named), replace(output, is_quiet=False), is_needed=True)
            raise typer.Exit(ExitStatus.NOTHING_FOUND) from error
        if is_asking:
            question = f"Remove {removal.names[0]!r} from {count_things(len(removal.meetings), 'meeting')}?"
            if not typer.confirm(question, err=True):
                print_diagnostic("nothing was removed")
                return ExitStatus.NOTHING_FOUND
            removal = archive.forget_person(named, is_whole=is_whole, is_trial=False)
    print_result(render_removal(removal, output, sys.stdout, is_trial=is_trial))
    return ExitStatus.FOUND
