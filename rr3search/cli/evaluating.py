"""The command that measures: eval."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from rr3search.cli.exit_status import ExitStatus
from rr3search.cli.opening import open_for_reading
from rr3search.cli.options import EngineOptions, OutputOptions
from rr3search.cli.printing import print_diagnostic, print_result
from rr3search.cli.progress import show_progress
from rr3search.cli.rendering import choose_renderer

__all__ = ["evaluate"]

_SHIPPED = "default"
_LEFT_OUT_SHOWN = 5


def evaluate(
    queries: Annotated[
        Path, typer.Argument(metavar="QUERIES.jsonl", help="Questions with their answers.", show_default=False)
    ],
    output: OutputOptions,
    engines: EngineOptions,
    *,
    settings: Annotated[
        list[str] | None,
        typer.Option("--set", metavar="NAME=VALUE", help="Measure with this weight; a wrong NAME lists them all."),
    ] = None,
    against: Annotated[
        list[str] | None,
        typer.Option(
            "--against", metavar="NAME=VALUE", help="Compare with this setting; 'default' means the shipped one."
        ),
    ] = None,
) -> ExitStatus:
    """Measure search and ask on your own index and questions.

    Each line of QUERIES.jsonl is {"qid", "query", "answerable": true or false, "gold": [words of the minutes that
    answer], "speaker": whose they are, "reason": why it is to be refused, "kind": a label of yours}; of the filters it
    may name org, meeting, since, until, section and strict, the others stand in the query.
    """
    from rr3search.cli.gold_file import read_gold_file  # noqa: PLC0415  it compiles many patterns, which --help does without
    from rr3search.evaluation import read_changes  # noqa: PLC0415  it brings numpy, which --help does without
    from rr3search.ingest import Progress  # noqa: PLC0415  it brings readers and parsing, which --help does without

    renderer = choose_renderer(output, sys.stdout)
    changes = read_changes(settings or ())
    compared = read_changes(() if against == [_SHIPPED] else against) if against else None
    questions = read_gold_file(queries)
    with (
        open_for_reading(output, engines) as archive,
        show_progress(is_quiet=output.is_quiet) as report,
    ):
        evaluation = archive.evaluate(
            questions,
            changes=changes,
            against=compared,
            on_progress=lambda done, total: report(Progress("asking", done, total)),
        )
    shown = evaluation.left_out if output.is_verbose else evaluation.left_out[:_LEFT_OUT_SHOWN]
    for left_out in shown:
        print_diagnostic(f"{left_out.qid}: {left_out.cause}")
    if hidden := len(evaluation.left_out) - len(shown):
        print_diagnostic(f"and {hidden} more like these; -v names all")
    if not evaluation.answerable + evaluation.unanswerable:
        print_diagnostic("no question that can be measured")
        return ExitStatus.NOTHING_FOUND
    print_result(renderer.render_evaluation(evaluation))
    return ExitStatus.FOUND
