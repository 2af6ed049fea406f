"""Commands that follow a topic over time: timeline and raised."""

import sys
from typing import Annotated

import typer

from rr3search.cli.exit_status import ExitStatus
from rr3search.cli.finding import judge_count
from rr3search.cli.opening import build_request, open_for_reading
from rr3search.cli.options import EngineOptions, FilterOptions, LimitOption, OutputOptions, RaiserFilterOptions
from rr3search.cli.printing import print_result
from rr3search.cli.rendering.topics import choose_topic_renderer
from rr3search.cli.suggesting import suggest_names

__all__ = ["raised", "timeline"]

_Topic = Annotated[str, typer.Argument(metavar="TOPIC", help="A few words.", show_default=False)]


def timeline(
    topic: _Topic,
    filters: FilterOptions,
    output: OutputOptions,
    *,
    engines: EngineOptions,
    limit: LimitOption = None,
) -> ExitStatus:
    """List what a body said of a topic, oldest first, each statement marked against the one before it.

    Marks: first, same, changed, narrowed, new figure; "no change told" where the words show neither. Without --org or
    --speaker: one timeline a body, those with most statements first; -n gives so many of them.
    """
    request = build_request(filters)
    renderer = choose_topic_renderer(output, sys.stdout)
    with open_for_reading(output, engines) as archive:
        found = archive.trace_timelines(topic, request, limit=limit)
        suggest_names(archive, request, output, is_needed=not found.timelines)
    print_result(renderer.render_timelines(found))
    return judge_count(len(found.timelines), output)


def raised(topic: _Topic, filters: RaiserFilterOptions, output: OutputOptions, *, engines: EngineOptions) -> ExitStatus:
    """Say in one sentence how often a topic was raised, by whom and what became of it, and list what is counted.

    --speaker and --org mean who raised it. Whom the minutes do not name counts for no organisation and no number.
    """
    request = build_request(filters)
    renderer = choose_topic_renderer(output, sys.stdout)
    with open_for_reading(output, engines) as archive:
        found = archive.count_raised(topic, request)
        suggest_names(archive, request, output, is_needed=not found.raisings)
    print_result(renderer.render_raised(found))
    return judge_count(len(found.raisings), output)
