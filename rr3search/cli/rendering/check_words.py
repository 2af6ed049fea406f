"""What became of a printed citation, in words: its place, each difference, the count of all."""

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from rr3search.citations import cite_passage
from rr3search.cli.wording import count_things
from rr3search.domain import CitationAspect, CitationCheck, CitationDifference, CitationStatus, PrintedCitation

__all__ = [
    "CHECK_COLUMNS",
    "describe_difference",
    "describe_place",
    "describe_silence",
    "list_check_rows",
    "summarise_checks",
]


CHECK_COLUMNS = ("Status", "Place", "Id", "Stored", "Differences")


def list_check_rows(checks: Iterable[tuple[str, CitationCheck]]) -> Iterator[tuple[str, ...]]:
    """List what became of printed citations under CHECK_COLUMNS."""
    for document, check in checks:
        yield (
            check.status.value,
            describe_place(document, check.citation),
            check.citation.printed_id,
            cite_passage(check.passage) if check.passage else "",
            "; ".join(filter(None, (*map(describe_difference, check.differences), describe_silence(check)))),
        )


def describe_place(document: str, citation: PrintedCitation) -> str:
    """Say where a citation stands; by line where it was typed."""
    if not document:
        return f"line {citation.paragraph}"
    page = f"p.{citation.page} " if citation.page is not None else ""
    return f"{Path(document).name} {page}¶{citation.paragraph}"


def describe_difference(difference: CitationDifference) -> str:
    """Say what is printed and what is stored."""
    match difference.aspect:
        case CitationAspect.WORDS if difference.stored:
            changes = "; ".join(f"{_quote(printed)} for {_quote(stored)}" for printed, stored in difference.changes)
            told = f" ({changes})" if changes else ""
            return f"words: prints “{difference.printed}”; the minutes have “{difference.stored}”{told}"
        case CitationAspect.WORDS:
            return f"words: the passage has nothing like “{difference.printed}”"
        case CitationAspect.ORDER:
            return f"order: “{difference.printed}” stands before what it is quoted behind"
        case CitationAspect.ID:
            return f"id: prints {difference.printed}; the whole mark is [rr3:{difference.stored}]"
        case CitationAspect.CITATION:
            return f"citation: prints “{difference.printed}”; it is cited “{difference.stored}”"
        case aspect:
            return f"{aspect.value}: prints {_name(difference.printed)}; stored is {_name(difference.stored)}"


def describe_silence(check: CitationCheck) -> str:
    """Say that a passage was found without any words to compare it with; empty where there were some, or none was."""
    is_silent = check.passage is not None and not check.are_words_compared
    return "no words were quoted, so none were compared" if is_silent else ""


def summarise_checks(checks: Iterable[CitationCheck]) -> str:
    """Count the citations and what became of them."""
    counts = Counter(check.status for check in checks)
    told = ", ".join(f"{counts[status]} {status.value}" for status in CitationStatus if counts[status])
    return f"{count_things(counts.total(), 'citation')}: {told}"


def _quote(words: str) -> str:
    return f"“{words}”" if words else "nothing"


def _name(value: str) -> str:
    return value or "none"
