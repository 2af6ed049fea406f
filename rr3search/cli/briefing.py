"""The command that prepares a meeting: what its agenda tables, and what the archive already has on it."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from rr3search.cli.exit_status import ExitStatus
from rr3search.cli.opening import build_request, open_for_reading
from rr3search.cli.options import (
    BriefFormat,
    BriefOutputOptions,
    EngineOptions,
    FilterOptions,
    OutputFormat,
    OutputOptions,
)
from rr3search.cli.printing import print_diagnostic, print_result
from rr3search.cli.rendering import choose_renderer
from rr3search.cli.wording import count_things
from rr3search.cli.writing import choose_brief_format, spare_minutes, write_brief
from rr3search.domain import Agenda, LineKind, Verdict

if TYPE_CHECKING:
    from rr3search.domain import Brief

__all__ = ["brief"]

_STANDARD_INPUT = "-"
_OF_LINES = frozenset({BriefFormat.TEXT, BriefFormat.JSON, BriefFormat.CSV, BriefFormat.MARKDOWN})


def brief(
    agenda_file: Annotated[
        Path,
        typer.Argument(
            metavar="AGENDA", help="A file, or - for plain text or Markdown on standard input.", show_default=False
        ),
    ],
    filters: FilterOptions,
    output: BriefOutputOptions,
    *,
    engines: EngineOptions,
    is_questions_only: Annotated[
        bool,
        typer.Option(
            "--questions-only", help="Show what each line of the agenda is taken for; no index is needed for it."
        ),
    ] = False,
) -> ExitStatus:
    """For each question and topic of an agenda: the prior answers, and what is still open."""
    if is_questions_only:
        return _show_lines(agenda_file, output)
    source = None if str(agenda_file) == _STANDARD_INPUT else agenda_file
    brief_format = choose_brief_format(output.brief_format, output.target, agenda=source)
    agenda = _read_agenda(agenda_file)
    if not _tables_anything(agenda):
        return _say_nothing_tabled(agenda_file)
    with open_for_reading(output, engines) as archive:
        if output.target is not None:
            spare_minutes(output.target, archive.list_files())
        written = archive.brief(agenda, build_request(filters), source=source.resolve() if source else None)
    is_replaced = write_brief(written, brief_format, output.target, is_plain=output.is_plain)
    if output.target is not None and not output.is_quiet:
        replaced = "; the file that was there is replaced" if is_replaced else ""
        print_diagnostic(f"{output.target}: {_count_verdicts(written)}{replaced}")
    is_found = any(item.verdict is not Verdict.NOT_FOUND for item in written.items)
    return ExitStatus.FOUND if is_found else ExitStatus.NOTHING_FOUND


def _show_lines(agenda_file: Path, output: BriefOutputOptions) -> ExitStatus:
    asked = output.brief_format or BriefFormat.TEXT
    if output.target is not None or asked not in _OF_LINES:
        message = "lines are shown on standard output as text, json, csv or md; a paper is written without it"
        raise typer.BadParameter(message, param_hint="--questions-only")
    agenda = _read_agenda(agenda_file)
    shown = OutputOptions(is_plain=output.is_plain, output_format=OutputFormat(asked.value))
    print_result(choose_renderer(shown, sys.stdout).render_agenda(agenda))
    return ExitStatus.FOUND if _tables_anything(agenda) else _say_nothing_tabled(agenda_file)


def _tables_anything(agenda: Agenda) -> bool:
    return any(line.kind is not LineKind.IGNORED for line in agenda.lines)


def _say_nothing_tabled(agenda_file: Path) -> ExitStatus:
    source = "standard input" if str(agenda_file) == _STANDARD_INPUT else str(agenda_file)
    print_diagnostic(f"{source}: it tables no question and no topic")
    return ExitStatus.NOTHING_FOUND


def _count_verdicts(written: "Brief") -> str:
    found = sum(item.verdict is not Verdict.NOT_FOUND for item in written.items)
    return f"{count_things(len(written.items), 'line')} briefed, something found on {found}"


def _read_agenda(file: Path) -> Agenda:
    from rr3search.inspection import read_agenda, read_typed_agenda  # noqa: PLC0415  a lookup does without reading

    return read_typed_agenda(sys.stdin.buffer.read()) if str(file) == _STANDARD_INPUT else read_agenda(file)
