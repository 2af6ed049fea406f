"""What became of printed citations, as blocks of plain text."""

from collections.abc import Iterator, Sequence

from rr3search.cli.layout import Page
from rr3search.cli.printing import make_printable
from rr3search.cli.rendering.check_words import describe_difference, describe_place, describe_silence
from rr3search.cli.wording import describe_meeting, describe_speaker
from rr3search.domain import CitationCheck, CitationStatus

__all__ = ["format_checks"]

_STATUS_WIDTH = 9
_INDENT = " " * _STATUS_WIDTH


def format_checks(checks: Sequence[tuple[str, CitationCheck]], page: Page) -> str:
    """Write one line a citation, and below it what differs, or that no words were compared."""
    return "\n".join(line for document, check in checks for line in _format_check(document, check, page))


def _format_check(document: str, check: CitationCheck, page: Page) -> Iterator[str]:
    status = check.status.value.upper().ljust(_STATUS_WIDTH)
    place = describe_place(document, check.citation)
    said = (
        [describe_speaker(check.passage.attribution), describe_meeting(check.passage.meeting)] if check.passage else []
    )
    line = " · ".join([place, *said])
    # unbroken: one line a citation is what scripts count
    yield make_printable(f"{status}{line} [rr3:{check.citation.printed_id}]")
    if check.status is CitationStatus.MOVED and check.passage is not None:
        yield page.wrap(f"the words now stand in [rr3:{check.passage.id}]", indent=_INDENT)
    for difference in check.differences:
        yield page.wrap(describe_difference(difference), indent=f"{_INDENT}  ", first=_INDENT)
    if silence := describe_silence(check):
        yield page.wrap(silence, indent=_INDENT)
