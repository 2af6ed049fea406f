"""Commands that look after the index: status, doctor and forget."""

import sys
from typing import Annotated

import typer

from rr3search.cli.exit_status import ExitStatus
from rr3search.cli.opening import open_for_reading, read_settings
from rr3search.cli.options import OutputOptions
from rr3search.cli.printing import print_diagnostic, print_result
from rr3search.cli.rendering import choose_renderer

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
    meeting: Annotated[
        str,
        typer.Argument(metavar="MEETING", help="A meeting's id, title or source file's name.", show_default=False),
    ],
    output: OutputOptions,
    *,
    is_trial: Annotated[bool, typer.Option("--dry-run", help="Only say what would be removed.")] = False,
    is_agreed: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask on a terminal.")] = False,
) -> ExitStatus:
    """Remove a meeting from everything that is stored; its file stays where it is.

    On a terminal it asks first; in a script it does not.
    """
    renderer = choose_renderer(output, sys.stdout)
    with open_for_reading(output) as archive:
        record = archive.find_meeting(meeting)
        is_asked = not (is_trial or is_agreed) and sys.stdin.isatty() and sys.stderr.isatty()
        if is_asked and not typer.confirm(f"Remove {record.meeting.title!r}?", err=True):
            print_diagnostic("nothing was removed")
            return ExitStatus.NOTHING_FOUND
        if not is_trial:
            archive.forget_meeting(record.meeting.id)
    print_result(renderer.render_forgotten(record, is_trial=is_trial))
    return ExitStatus.FOUND
