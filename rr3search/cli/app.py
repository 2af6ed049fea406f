"""The command line as a whole: every command with its examples, help that shows them first."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
import typer.core

from rr3search.cli.action_register import actions, close, reopen
from rr3search.cli.briefing import brief
from rr3search.cli.citing import cite, verify
from rr3search.cli.command import as_command, as_default
from rr3search.cli.evaluating import evaluate
from rr3search.cli.finding import ask, export, search
from rr3search.cli.ingesting import ingest, reindex
from rr3search.cli.maintenance import doctor, forget, status
from rr3search.cli.options import IndexOption, show_version
from rr3search.cli.proofing import lint, show
from rr3search.cli.registers import meetings, names, people, questions
from rr3search.cli.saving import digest, save
from rr3search.cli.tracing import raised, timeline

if TYPE_CHECKING:
    from collections.abc import Callable

    from typer._click import Context, HelpFormatter

    from rr3search.cli.exit_status import ExitStatus

__all__ = ["build_app"]

_ABOUT = "Find out what was said, by whom, in meeting minutes written in reported speech."
_EXAMPLES = (
    "rr3search ingest minutes/                                put a folder of minutes into the index",
    'rr3search ask "Is there innovation funding for TTG?"     an answer in the minutes\' own words',
    'rr3search search "in-cell technology" --org HMPPS        ranked passages, who said each, and where',
)


@dataclass(frozen=True, slots=True)
class _Entry:
    """A command and how it is used."""

    function: "Callable[..., ExitStatus]"
    examples: tuple[str, ...]
    name: str | None = None
    """None means the function's own."""
    words: "tuple[_Entry, ...]" = ()
    """Commands of its own that can stand behind it."""

    @property
    def typed_name(self) -> str:
        """What is typed for it."""
        return self.name or self.function.__name__


_ENTRIES = (
    _Entry(
        ingest,
        ("rr3search ingest minutes/ july.txt", "rr3search ingest minutes/ --prune --index /srv/rr3/index"),
    ),
    _Entry(
        search,
        (
            'rr3search search "through the gate"',
            'rr3search search \'"in-cell technology" -phones\' --speaker "Matt Douglas" --since 2020-07-01',
            "rr3search search --queries many.jsonl -n 20 > hits.jsonl",
            'rr3search search "through the gate" --rerank ~/models/ms-marco-MiniLM-L6-v2',
        ),
    ),
    _Entry(
        ask,
        (
            'rr3search ask "Will TTG contracts be extended beyond June 2021?"',
            'rr3search ask "What did HMPPS say about Q2 payments?" --format json',
        ),
    ),
    _Entry(
        brief,
        (
            "rr3search brief agenda.docx -o briefing.docx",
            "rr3search brief agenda.docx --questions-only",
            "rr3search brief - --questions-only --format csv < agenda.txt > tabled.csv",
        ),
    ),
    _Entry(
        timeline,
        (
            'rr3search timeline "in-cell technology" --org HMPPS',
            'rr3search timeline "damp and mould" --since 2023-01-01 --format md',
        ),
    ),
    _Entry(raised, ('rr3search raised "the cost of travel"', 'rr3search raised "prison clearance" --format json')),
    _Entry(
        save,
        (
            'rr3search save prison-phones "in-cell phones" --org HMPPS',
            "rr3search save --list",
            "rr3search save --remove prison-phones",
        ),
    ),
    _Entry(
        digest,
        (
            "rr3search digest",
            "rr3search digest --since-last -q --format md | mail -E -s Minutes jo@example.org",
            "rr3search digest prison-phones --since 2024-01-01",
        ),
    ),
    _Entry(questions, ("rr3search questions", "rr3search questions --open --since 2020-07-01 --format md")),
    _Entry(
        actions,
        (
            'rr3search actions --speaker "Matt Douglas" --status open',
            "rr3search actions --overdue --format csv > overdue.csv",
            "rr3search actions --promises",
            'rr3search actions close 41d0c2 --because "[rr3:2f0c1ab3]"',
        ),
        words=(
            _Entry(
                close,
                (
                    'rr3search actions close 41d0c2 --because "[rr3:2f0c1ab3]"',
                    "rr3search actions close 41d0c2 --because 2f0c1ab3",
                ),
            ),
            _Entry(reopen, ("rr3search actions reopen 41d0c2",)),
        ),
    ),
    _Entry(meetings, ("rr3search meetings", "rr3search meetings --since 2020-01-01 --until 2020-12-31")),
    _Entry(people, ("rr3search people", "rr3search people --org Clinks")),
    _Entry(names, ("rr3search names", "rr3search names --edit")),
    _Entry(
        show,
        (
            "rr3search show 2f0c1ab3",
            "rr3search show --reading july.docx",
            "rr3search show --reading july.docx --format html > july.html",
        ),
    ),
    _Entry(
        cite,
        (
            "rr3search cite 2f0c1ab3",
            'rr3search cite 2f0c1ab3 --words "no firm plans" --style legal',
            "rr3search cite 2f0c1ab3 7d13e0c4 --quote --format md >> paper.md",
        ),
    ),
    _Entry(
        verify,
        (
            "rr3search verify paper.docx",
            "rr3search verify chapter-1.md chapter-2.md --format csv > checked.csv",
            "rr3search cite 2f0c1ab3 --quote | rr3search verify",
        ),
    ),
    _Entry(lint, ("rr3search lint july.docx", "rr3search lint minutes/ --format csv > to-mend.csv")),
    _Entry(
        export,
        (
            "rr3search export --format csv > passages.csv",
            'rr3search export --speaker "Anne Fox" --format md',
            "rr3search export --public --officials HMPPS --officials MoJ --format csv > public.csv",
        ),
    ),
    _Entry(
        evaluate,
        (
            "rr3search eval seeds/queries.jsonl",
            "rr3search eval mine.jsonl --set vectors=0 --set answer.vectors=0 --against default",
            "rr3search eval mine.jsonl --rerank ~/models/ce --against rerank=0 --against answer.rerank=0",
            "rr3search eval mine.jsonl --set neighbours=0.3 --against neighbours=0 --format csv > ablation.csv",
        ),
        name="eval",
    ),
    _Entry(status, ("rr3search status", "rr3search status --index /srv/rr3/index --format json")),
    _Entry(doctor, ("rr3search doctor", "rr3search doctor --deep")),
    _Entry(reindex, ("rr3search reindex", "rr3search reindex --embedder minutes-MiniLM-L6")),
    _Entry(
        forget,
        (
            "rr3search forget july.txt --dry-run",
            "rr3search forget july.txt --yes",
            'rr3search forget --person "Jo Marsh" --dry-run',
        ),
    ),
)


class _ExamplesFirstCommand(typer.core.TyperCommand):
    """A command whose help begins with what it does and how it is used."""

    def format_help(self, ctx: "Context", formatter: "HelpFormatter") -> None:
        """Write what it does, examples, usage, options."""
        self.format_help_text(ctx, formatter)
        formatter.write(f"\n{self.epilog}\n\n")
        self.format_usage(ctx, formatter)
        self.format_options(ctx, formatter)


class _ExamplesFirstGroup(typer.core.TyperGroup):
    """All commands; its help begins with what they are for."""

    def format_help(self, ctx: "Context", formatter: "HelpFormatter") -> None:
        """Write what it does, examples, usage, options and commands."""
        formatter.write(f"{self.epilog}\n\n")
        self.format_usage(ctx, formatter)
        self.format_help_text(ctx, formatter)
        self.format_options(ctx, formatter)


class _ExamplesFirstSubgroup(typer.core.TyperGroup):
    """A command with others behind it; its help is that of a command, and names them at the end."""

    def format_help(self, ctx: "Context", formatter: "HelpFormatter") -> None:
        """Write what it does, examples, usage, options and commands."""
        self.format_help_text(ctx, formatter)
        formatter.write(f"\n{self.epilog}\n\n")
        self.format_usage(ctx, formatter)
        self.format_options(ctx, formatter)


def build_app() -> typer.Typer:
    """Put the commands together; nothing is loaded that a command does not need."""
    app = typer.Typer(
        cls=_ExamplesFirstGroup,
        help=_ABOUT,
        epilog=_format_examples(_EXAMPLES),
        no_args_is_help=True,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["--help", "-h"]},
    )
    app.callback()(_accept_shared)
    for entry in _ENTRIES:
        if entry.words:
            app.add_typer(_build_group(entry), name=entry.typed_name)
        else:
            _add_command(app, entry)
    return app


def _add_command(app: typer.Typer, entry: _Entry) -> None:
    app.command(
        entry.name,
        cls=_ExamplesFirstCommand,
        short_help=(entry.function.__doc__ or "").split("\n", 1)[0],
        epilog=_format_examples(entry.examples),
        context_settings={"help_option_names": ["--help", "-h"]},
    )(as_command(entry.function))


def _build_group(entry: _Entry) -> typer.Typer:
    """Make a command that others can stand behind; alone it does what its function does."""
    group = typer.Typer(
        cls=_ExamplesFirstSubgroup,
        short_help=(entry.function.__doc__ or "").split("\n", 1)[0],
        epilog=_format_examples(entry.examples),
        rich_markup_mode=None,
        context_settings={"help_option_names": ["--help", "-h"]},
    )
    group.callback(invoke_without_command=True)(as_default(entry.function))
    for word in entry.words:
        _add_command(group, word)
    return group


def _accept_shared(
    ctx: typer.Context,
    *,
    index: IndexOption = None,
    is_version_asked: Annotated[  # noqa: ARG001  its callback does the work
        bool,
        typer.Option("--version", is_eager=True, callback=show_version, help="Show the version.", show_default=False),
    ] = False,
) -> None:
    """Take what stands before any command; the index named there is used where the command names no other."""
    if index is not None:
        ctx.default_map = {entry.typed_name: _name_index(entry, index) for entry in _ENTRIES}


def _name_index(entry: _Entry, index: Path) -> dict[str, object]:
    """Say what a command, and each behind it, takes for `--index` where nothing is typed."""
    return {"index": str(index), **{word.typed_name: _name_index(word, index) for word in entry.words}}


def _format_examples(examples: tuple[str, ...]) -> str:
    return "\n".join(("Examples:", *(f"  {example}" for example in examples)))
