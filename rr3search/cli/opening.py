"""The way from typed options to the archive: the one place that loads it."""

import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from rr3search.cli.options import (
    EngineOptions,
    FilterOptions,
    MeetingFilterOptions,
    OrderOptions,
    PeopleFilterOptions,
    RunOptions,
)
from rr3search.cli.printing import print_diagnostic

if TYPE_CHECKING:
    from rr3search.archive import MinutesArchive
    from rr3search.config import Settings
    from rr3search.queries import FilterRequest
    from rr3search.search import SearchSettings

__all__ = ["build_request", "build_settings", "open_for_ingest", "open_for_reading", "read_settings"]

_OWN_ENGINES = EngineOptions()


def read_settings(output: RunOptions, engines: EngineOptions = _OWN_ENGINES) -> "Settings":
    """Find the index and say where it is when asked to be verbose.

    Args:
        output: Where `--index` stands.
        engines: What encodes, and what reads hits again; where none is typed, the index's and the environment's own.
    """
    from rr3search.config import Settings, choose_reranker, find_index_directory, find_names_directory  # noqa: PLC0415  it brings numpy, which --help does without

    directory = find_index_directory(output.index, environment=os.environ, working_folder=Path.cwd())
    reranker = choose_reranker(engines.reranker, environment=os.environ)
    if output.is_verbose:
        embedder = engines.embedder or "as the index says"
        print_diagnostic(f"index {directory}, embedder {embedder}{f', reranker {reranker}' if reranker else ''}")
    names = find_names_directory(environment=os.environ)
    return Settings(directory, embedder=engines.embedder, names_directory=names, reranker=reranker)


def open_for_reading(output: RunOptions, engines: EngineOptions = _OWN_ENGINES) -> "MinutesArchive":
    """Open the archive to look something up.

    Raises:
        IndexDirectoryError: There is no index, or it cannot be used.
    """
    # one query is encoded faster by one thread than by two
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    settings = read_settings(output, engines)
    from rr3search.archive import MinutesArchive  # noqa: PLC0415  --help and shell completion do without the archive

    return MinutesArchive.open(settings)


def open_for_ingest(output: RunOptions, *, embedder: str | None = None) -> "MinutesArchive":
    """Open the archive to add to it; there need be none yet.

    Raises:
        IndexDirectoryError: There is one that cannot be used.
    """
    settings = read_settings(output, EngineOptions(embedder=embedder))
    from rr3search.archive import MinutesArchive  # noqa: PLC0415  --help and shell completion do without the archive

    return MinutesArchive.create_or_open(settings)


def build_settings(order: OrderOptions) -> "SearchSettings":
    """Read how the words are taken, and what else comes first than what fits best.

    Called where the archive is open: numpy takes its number of threads from the environment when it is first imported.
    """
    from rr3search.search import DEFAULT_SEARCH  # noqa: PLC0415  it brings numpy, which --help does without

    settings = replace(DEFAULT_SEARCH, is_literal=order.is_literal)
    return settings.prefer(is_recent=order.is_recent, is_spread=order.is_spread)


def build_request(filters: FilterOptions | MeetingFilterOptions | PeopleFilterOptions) -> "FilterRequest":
    """Read the filters as typed.

    Raises:
        InvalidQueryError: A date is no date, or a kind no kind.
    """
    from rr3search.queries import FilterRequest, parse_date, parse_kinds  # noqa: PLC0415  it compiles many patterns, which --help does without

    match filters:
        case FilterOptions():
            return FilterRequest(
                speaker=filters.speaker,
                org=filters.org,
                meeting=filters.meeting,
                since=parse_date(filters.since) if filters.since else None,
                until=parse_date(filters.until) if filters.until else None,
                kind=parse_kinds(filters.kind) if filters.kind else None,
                section=filters.section,
                is_strict=filters.is_strict,
            )
        case MeetingFilterOptions():
            return FilterRequest(
                meeting=filters.meeting,
                since=parse_date(filters.since) if filters.since else None,
                until=parse_date(filters.until) if filters.until else None,
            )
        case PeopleFilterOptions():
            return FilterRequest(speaker=filters.speaker, org=filters.org)
