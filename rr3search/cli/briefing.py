"""The command that prepares a meeting: what its agenda tables."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from rr3search.cli.exit_status import ExitStatus
from rr3search.cli.options import OutputOptions
from rr3search.cli.printing import print_diagnostic, print_result
from rr3search.cli.rendering import choose_renderer
from rr3search.domain import LineKind

if TYPE_CHECKING:
    from rr3search.domain import Agenda

__all__ = ["brief"]

_STANDARD_INPUT = "-"


def brief(
    agenda_file: Annotated[
        Path,
        typer.Argument(
            metavar="AGENDA", help="A file, or - for plain text or Markdown on standard input.", show_default=False
        ),
    ],
    output: OutputOptions,
    *,
    is_questions_only: Annotated[
        bool,
        typer.Option(
            "--questions-only", help="Show what each line of the agenda is taken for; no index is needed for it."
        ),
    ] = False,
) -> ExitStatus:
    """Read the questions and topics that an agenda tables."""
    if not is_questions_only:
        message = "give --questions-only"
        raise typer.BadParameter(message)
    renderer = choose_renderer(output, sys.stdout)
    agenda = _read_agenda(agenda_file)
    print_result(renderer.render_agenda(agenda))
    if any(line.kind is not LineKind.IGNORED for line in agenda.lines):
        return ExitStatus.FOUND
    source = "standard input" if str(agenda_file) == _STANDARD_INPUT else str(agenda_file)
    print_diagnostic(f"{source}: it tables no question and no topic")
    return ExitStatus.NOTHING_FOUND


def _read_agenda(file: Path) -> "Agenda":
    from rr3search.inspection import read_agenda, read_typed_agenda  # noqa: PLC0415  a lookup does without reading

    return read_typed_agenda(sys.stdin.buffer.read()) if str(file) == _STANDARD_INPUT else read_agenda(file)
