"""Commands for those who quote: citations of passages, and citations in a paper checked against the archive."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from rr3search.cli.exit_status import ExitStatus
from rr3search.cli.opening import open_for_reading
from rr3search.cli.options import OutputFormat, OutputOptions, strip_mark
from rr3search.cli.printing import print_diagnostic, print_result
from rr3search.cli.rendering import choose_renderer
from rr3search.domain import CitationStatus, CitationStyle, PrintedCitation
from rr3search.errors import InvalidQueryError

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["cite", "verify"]

_STANDARD_INPUT = "-"


def cite(
    passage_ids: Annotated[
        list[str], typer.Argument(metavar="ID...", help="Passages' ids or their beginnings.", show_default=False)
    ],
    output: OutputOptions,
    *,
    style: Annotated[
        CitationStyle | None,
        typer.Option(
            "--style", case_sensitive=False, help="Legal is OSCOLA's; else plain, or markdown with --format md."
        ),
    ] = None,
    is_quoted: Annotated[bool, typer.Option("--quote", help="The words in front of it.")] = False,
    sentence: Annotated[
        int | None, typer.Option("--sentence", min=1, metavar="N", help="Quote the N-th sentence alone.")
    ] = None,
    words: Annotated[
        str | None, typer.Option("--words", metavar="WORDS", help="Quote these words of the passage alone.")
    ] = None,
) -> ExitStatus:
    """Cite passages in a line each to paste into a paper; the id in it outlives re-ingest and new line breaks."""
    if sentence is not None and words is not None:
        message = "choose the part with either --sentence or --words"
        raise typer.BadParameter(message)
    if len(passage_ids) > 1 and (sentence is not None or words is not None):
        message = "a part is of one passage; name one ID"
        raise typer.BadParameter(message)
    usual = CitationStyle.MARKDOWN if output.output_format is OutputFormat.MARKDOWN else CitationStyle.PLAIN
    with open_for_reading(output) as archive:
        citations = [
            archive.cite(strip_mark(passage_id), style or usual, is_quoted=is_quoted, sentence=sentence, words=words)
            for passage_id in passage_ids
        ]
    print_result(choose_renderer(output, sys.stdout).render_citations(citations))
    return ExitStatus.FOUND


def verify(
    typed: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[CITATION|FILE]...", help="Else standard input, a paragraph a line.", show_default=False
        ),
    ] = None,
    *,
    output: OutputOptions,
) -> ExitStatus:
    """Check every citation of a document, or typed ones: is the passage there, and does it say what is quoted?

    FOUND: it does. CHANGED: it does not, or speaker, day or place are printed otherwise,
    or the sentence with the citation lets somebody else say it. MOVED: no passage has the
    id, another holds the words. GONE: neither is there.
    """
    printed = [pair for word in typed or [_STANDARD_INPUT] for pair in _read_typed(word)]
    with open_for_reading(output) as archive:
        checks = archive.verify([citation for _, citation in printed])
    print_result(
        choose_renderer(output, sys.stdout).render_checks(
            [(document, check) for (document, _), check in zip(printed, checks, strict=True)]
        )
    )
    are_all_found = bool(checks) and all(check.status is CitationStatus.FOUND for check in checks)
    if not (are_all_found or output.is_quiet):
        from rr3search.cli.rendering.check_words import summarise_checks  # noqa: PLC0415  a lookup does without

        print_diagnostic(summarise_checks(checks) if checks else "no citation found; each ends in a mark [rr3:ID]")
    return ExitStatus.FOUND if are_all_found else ExitStatus.NOTHING_FOUND


def _read_typed(word: str) -> "Iterator[tuple[str, PrintedCitation]]":
    """Read the citations of a document, a line or standard input, each with its document, empty where typed.

    Raises:
        UnreadableInputError: A document cannot be read.
        InvalidQueryError: The word is neither a citation nor a file.
    """
    from rr3search.verification import find_typed_citations, read_citations  # noqa: PLC0415  a lookup does without

    if word == _STANDARD_INPUT:
        yield from (("", citation) for citation in find_typed_citations(sys.stdin.read()))
        return
    is_bare_id = word.startswith("rr3:") and " " not in word
    citations = find_typed_citations(f"[{word}]" if is_bare_id else word)
    if citations:
        yield from (("", citation) for citation in citations)
    elif Path(word).exists() or Path(word).suffix:
        yield from ((word, citation) for citation in read_citations(Path(word)))
    else:
        message = f"{word!r} is neither a citation with a mark [rr3:ID] nor a file"
        raise InvalidQueryError(message)
