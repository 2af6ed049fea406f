"""Commands that fill the index: ingest and reindex."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from rr3search.cli.exit_status import ExitStatus
from rr3search.cli.opening import open_for_ingest, read_settings
from rr3search.cli.options import EmbedderOption, EngineOptions, OutputOptions
from rr3search.cli.printing import print_diagnostic, print_result
from rr3search.cli.progress import show_progress
from rr3search.cli.rendering import choose_renderer

if TYPE_CHECKING:
    from rr3search.ingest import IngestReport

__all__ = ["ingest", "reindex"]


def ingest(
    paths: Annotated[list[Path], typer.Argument(metavar="PATH...", help="Files and folders.", show_default=False)],
    output: OutputOptions,
    *,
    embedder: EmbedderOption = None,
    is_pruning: Annotated[
        bool, typer.Option("--prune", help="Remove meetings whose file is gone from a folder named here.")
    ] = False,
    is_strict: Annotated[
        bool, typer.Option("--strict", help="End with status 2 where any file could not be read.")
    ] = False,
) -> ExitStatus:
    """Read minutes into the index; files whose content is unchanged are skipped.

    A file that cannot be read is named on standard error and stops none of the others.
    """
    renderer = choose_renderer(output, sys.stdout)
    with (
        open_for_ingest(output, embedder=embedder) as archive,
        show_progress(is_quiet=output.is_quiet) as on_progress,
    ):
        report = archive.ingest(paths, is_pruning=is_pruning, on_progress=on_progress)
    _report_troubles(report, output)
    if not (output.is_quiet and output.output_format == "text"):
        print_result(renderer.render_ingest(report))
    return _judge_report(report, is_strict=is_strict)


def reindex(output: OutputOptions, *, embedder: EmbedderOption = None) -> ExitStatus:
    """Encode every passage again, for instance with another embedder."""
    renderer = choose_renderer(output, sys.stdout)
    settings = read_settings(output, EngineOptions(embedder=embedder))
    from rr3search.upkeep import reindex_archive  # noqa: PLC0415  --help and shell completion do without the archive

    with show_progress(is_quiet=output.is_quiet) as on_progress:
        passages = reindex_archive(settings, on_progress=on_progress)
    if not (output.is_quiet and output.output_format == "text"):
        print_result(renderer.render_reindexed(passages))
    return ExitStatus.FOUND


def _report_troubles(report: "IngestReport", output: OutputOptions) -> None:
    for failure in report.failures:
        print_diagnostic(str(failure))
    if output.is_quiet:
        return
    for meeting in (*report.added, *report.updated):
        for warning in meeting.warnings:
            print_diagnostic(f"{meeting.source.file}: warning: {warning}")
    if output.is_verbose:
        for file in report.unchanged:
            print_diagnostic(f"{file}: unchanged, skipped")
    if not (_list_read(report) or report.failures or report.removed):
        print_diagnostic("no file of a type that can be read")


def _judge_report(report: "IngestReport", *, is_strict: bool) -> ExitStatus:
    if report.failures and (is_strict or not _list_read(report)):
        return ExitStatus.UNUSABLE_INPUT
    return ExitStatus.FOUND if _list_read(report) or report.removed else ExitStatus.NOTHING_FOUND


def _list_read(report: "IngestReport") -> list[object]:
    return [*report.added, *report.updated, *report.unchanged, *report.duplicates]
