"""Commands that show how minutes were read: a passage in its context, a whole file, and what to mend in it."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from rr3search.cli.exit_status import ExitStatus
from rr3search.cli.opening import open_for_reading, read_settings
from rr3search.cli.options import OutputFormat, OutputOptions, ReadingFormat, ReadingOutputOptions, strip_mark
from rr3search.cli.printing import print_diagnostic, print_result
from rr3search.cli.rendering import choose_renderer
from rr3search.errors import UnreadableInputError

if TYPE_CHECKING:
    from rr3search.cli.rendering import Renderer

__all__ = ["lint", "show"]


def show(
    output: ReadingOutputOptions,
    *,
    passage_id: Annotated[
        str | None, typer.Argument(metavar="[ID]", help="A passage's id or its beginning.", show_default=False)
    ] = None,
    read_file: Annotated[
        Path | None,
        typer.Option("--reading", metavar="FILE", help="Show how this file is read; --format html makes a page."),
    ] = None,
) -> ExitStatus:
    """Show a passage in its context, or how a whole file is read: who speaks, what is an action, what is left out."""
    if (passage_id is None) == (read_file is None):
        message = "name either the ID of a passage or, with --reading, a FILE"
        raise typer.BadParameter(message)
    if read_file is not None:
        return _show_reading(read_file, output)
    if output.reading_format is ReadingFormat.HTML:
        message = "a page is made of a whole file: name it with --reading FILE"
        raise typer.BadParameter(message, param_hint="--format")
    with open_for_reading(output) as archive:
        context = archive.show(strip_mark(str(passage_id)))
    print_result(_choose_renderer(output).render_context(context))
    return ExitStatus.FOUND


def _show_reading(file: Path, output: ReadingOutputOptions) -> ExitStatus:
    from rr3search.inspection import proofread_file  # noqa: PLC0415  a lookup does without reading

    proof = proofread_file(file)
    if output.reading_format is ReadingFormat.HTML:
        from rr3search.cli.rendering.proof_page import render_proof_page  # noqa: PLC0415  one format is used

        print_result(render_proof_page(proof))
    else:
        print_result(_choose_renderer(output).render_proof(proof))
    return ExitStatus.FOUND


def _choose_renderer(output: ReadingOutputOptions) -> "Renderer":
    shown = OutputOptions(is_plain=output.is_plain, output_format=OutputFormat(output.reading_format.value))
    return choose_renderer(shown, sys.stdout)


def lint(
    paths: Annotated[
        list[Path], typer.Argument(metavar="FILE...", help="Files and folders of minutes.", show_default=False)
    ],
    output: OutputOptions,
    *,
    is_checking: Annotated[
        bool, typer.Option("--check", help="End with status 1 where there is anything to mend.")
    ] = False,
) -> ExitStatus:
    """Say what a minute-taker should mend before the minutes go out; no index is needed."""
    from rr3search.inspection import lint_files  # noqa: PLC0415  a lookup does without reading

    renderer = choose_renderer(output, sys.stdout)
    found, is_whole = [], True
    for path, outcome in lint_files(paths, read_settings(output)):
        if isinstance(outcome, UnreadableInputError):
            print_diagnostic(str(outcome))
            is_whole = False
        else:
            found.append((str(path), outcome))
    if found or is_whole:
        print_result(renderer.render_lints(found))
    if not is_whole:
        return ExitStatus.UNUSABLE_INPUT
    if not found:
        print_diagnostic("no file of a type that can be read")
        return ExitStatus.NOTHING_FOUND
    return ExitStatus.NOTHING_FOUND if is_checking and any(lints for _, lints in found) else ExitStatus.FOUND
