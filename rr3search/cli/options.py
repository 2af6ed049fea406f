"""The options that commands share, each family a dataclass that `as_command` spreads over a command."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer
from typer.models import OptionInfo

import rr3search
from rr3search.domain import QuestionStatus

__all__ = [
    "AskerFilterOptions",
    "BriefFormat",
    "BriefOutputOptions",
    "EmbedderOption",
    "EngineOptions",
    "FilterOptions",
    "IndexOption",
    "LimitOption",
    "MeetingFilterOptions",
    "OrderOptions",
    "OutputFormat",
    "OutputOptions",
    "OwnerFilterOptions",
    "PeopleFilterOptions",
    "RaiserFilterOptions",
    "ReadingFormat",
    "ReadingOutputOptions",
    "RunOptions",
    "StatusOptions",
    "show_version",
    "strip_mark",
]


class OutputFormat(StrEnum):
    """How the result is written."""

    TEXT = "text"
    JSON = "json"
    CSV = "csv"
    MARKDOWN = "md"


class ReadingFormat(StrEnum):
    """How `show` writes: as other results are, or the reading of a whole file as a page for a browser."""

    TEXT = "text"
    JSON = "json"
    CSV = "csv"
    MARKDOWN = "md"
    HTML = "html"


class BriefFormat(StrEnum):
    """How a brief is written: as other results are, or as a paper for the meeting."""

    TEXT = "text"
    JSON = "json"
    CSV = "csv"
    MARKDOWN = "md"
    HTML = "html"
    DOCX = "docx"


def show_version(is_asked: bool) -> None:  # noqa: FBT001  the shape of a typer callback
    """Print the version and leave, where it is asked for."""
    if is_asked:
        typer.echo(f"rr3search {rr3search.__version__}")
        raise typer.Exit


EmbedderOption = Annotated[
    str | None,
    typer.Option(
        "--embedder",
        metavar="NAME",
        help="minutes-MiniLM-L6, all-MiniLM-L6-v2, hashing, or what sentence-transformers takes; else the index's own.",
    ),
]
IndexOption = Annotated[
    Path | None,
    typer.Option(
        "--index",
        metavar="DIR",
        help="The index; else $RR3SEARCH_INDEX, else ./index where it exists, else the user's data folder.",
    ),
]
LimitOption = Annotated[
    int | None, typer.Option("--limit", "-n", min=1, max=1_000_000, metavar="N", help="At most N of them.")
]


def _ask_for_person(said: str) -> OptionInfo:
    option: OptionInfo = typer.Option(
        "--speaker", metavar="NAME", help=f"{said} NAME: a person, part of a name, initials, a role."
    )
    return option


def _ask_for_body(said: str) -> OptionInfo:
    option: OptionInfo = typer.Option("--org", metavar="NAME", help=f"{said} the organisation: short or long form.")
    return option


_Speaker = Annotated[str | None, _ask_for_person("Said by")]
_Organisation = Annotated[str | None, _ask_for_body("Said by or for")]
_Meeting = Annotated[
    str | None, typer.Option("--meeting", metavar="NAME", help="A meeting's id, title or source file's name.")
]
_Since = Annotated[str | None, typer.Option("--since", metavar="DATE", help="Held on that day or later: 2020-07-08.")]
_Until = Annotated[str | None, typer.Option("--until", metavar="DATE", help="Held on that day or before.")]
_Kind = Annotated[
    str | None,
    typer.Option(
        "--kind",
        metavar="KIND",
        help="statement, question, answer, action, decision or narration; several with commas.",
    ),
]
_Section = Annotated[str | None, typer.Option("--section", metavar="WORDS", help="Under a heading with these words.")]
_Strict = Annotated[bool, typer.Option("--strict", help="Only speakers the minutes name themselves.")]


@dataclass(frozen=True, slots=True)
class FilterOptions:
    """Which passages may be found, as typed."""

    speaker: _Speaker = None
    org: _Organisation = None
    meeting: _Meeting = None
    since: _Since = None
    until: _Until = None
    kind: _Kind = None
    section: _Section = None
    is_strict: _Strict = False


@dataclass(frozen=True, slots=True)
class OwnerFilterOptions(FilterOptions):
    """Which actions are listed, as typed."""

    speaker: Annotated[str | None, _ask_for_person("To be done by")] = None
    org: Annotated[str | None, _ask_for_body("To be done for")] = None


@dataclass(frozen=True, slots=True)
class AskerFilterOptions(FilterOptions):
    """Which questions are listed, as typed."""

    speaker: Annotated[str | None, _ask_for_person("Asked or answered by")] = None
    org: Annotated[str | None, _ask_for_body("Asked or answered for")] = None


@dataclass(frozen=True, slots=True)
class RaiserFilterOptions(FilterOptions):
    """Who raised what is counted, as typed."""

    speaker: Annotated[str | None, _ask_for_person("Raised by")] = None
    org: Annotated[str | None, _ask_for_body("Raised for")] = None


@dataclass(frozen=True, slots=True)
class OrderOptions:
    """How the words are taken, and what else comes first than what fits best, as typed."""

    is_recent: Annotated[bool, typer.Option("--recent", help="Rather what was said later.")] = False
    is_spread: Annotated[bool, typer.Option("--spread", help="Rather a hit from each meeting than many from one.")] = (
        False
    )
    is_literal: Annotated[
        bool,
        typer.Option(
            "--literal", help="Take names, days and kinds in the words as words alone, for nobody in particular."
        ),
    ] = False


@dataclass(frozen=True, slots=True)
class EngineOptions:
    """What encodes a query and what reads its hits again, as typed."""

    embedder: EmbedderOption = None
    reranker: Annotated[
        str | None,
        typer.Option(
            "--rerank",
            metavar="MODEL",
            help="Let a cross-encoder read the first hits again: a folder, or a name in the local cache of the hub; "
            "else $RR3SEARCH_RERANKER, else none.",
        ),
    ] = None


@dataclass(frozen=True, slots=True)
class StatusOptions:
    """What became of the questions that are listed, as typed."""

    status: Annotated[
        list[QuestionStatus] | None,
        typer.Option(
            "--status", case_sensitive=False, metavar="STATUS", help=f"{', '.join(QuestionStatus)}; may be repeated."
        ),
    ] = None
    is_open: Annotated[
        bool, typer.Option("--open", help="Without an answer yet: deferred, unresolved or unanswered.")
    ] = False


@dataclass(frozen=True, slots=True)
class MeetingFilterOptions:
    """Which meetings are listed, as typed."""

    meeting: _Meeting = None
    since: _Since = None
    until: _Until = None


@dataclass(frozen=True, slots=True)
class PeopleFilterOptions:
    """Which people are listed, as typed."""

    speaker: Annotated[str | None, _ask_for_person("Called")] = None
    org: Annotated[str | None, _ask_for_body("Of")] = None


@dataclass(frozen=True, slots=True)
class RunOptions:
    """Where the index is, and how much is said."""

    index: IndexOption = None
    is_quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Only results and errors.")] = False
    is_verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Say what is done, on standard error.")] = False
    is_plain: Annotated[bool, typer.Option("--no-color", help="No colour on a terminal.")] = False
    is_version_asked: Annotated[
        bool,
        typer.Option("--version", is_eager=True, callback=show_version, help="Show the version.", show_default=False),
    ] = False


@dataclass(frozen=True, slots=True)
class OutputOptions(RunOptions):
    """Where the index is, and how the result is written."""

    output_format: Annotated[
        OutputFormat, typer.Option("--format", case_sensitive=False, help="How the result is written.")
    ] = OutputFormat.TEXT


@dataclass(frozen=True, slots=True)
class ReadingOutputOptions(RunOptions):
    """Where the index is, and how what was read is written."""

    reading_format: Annotated[
        ReadingFormat,
        typer.Option("--format", case_sensitive=False, help="How the result is written; html goes with --reading."),
    ] = ReadingFormat.TEXT


@dataclass(frozen=True, slots=True)
class BriefOutputOptions(RunOptions):
    """Where the index is, and how and where a brief is written."""

    target: Annotated[
        Path | None,
        typer.Option("--output", "-o", metavar="FILE", help="Write to FILE, in the format its ending names."),
    ] = None
    brief_format: Annotated[
        BriefFormat | None,
        typer.Option("--format", case_sensitive=False, help="The format; else by FILE's ending, else text."),
    ] = None


def strip_mark(typed: str) -> str:
    """Take an id out of its mark, as citations print it."""
    return typed.strip("[] ").removeprefix("rr3:")
