"""An agenda with what each of its lines was taken for: as text, as rows and as JSON."""

from collections import Counter
from collections.abc import Iterator

from rr3search.cli.layout import Page
from rr3search.cli.rendering.json_nouns import Json
from rr3search.cli.wording import count_things
from rr3search.domain import Agenda, LineKind

__all__ = ["AGENDA_COLUMNS", "describe_agenda", "format_agenda", "list_agenda_rows"]

AGENDA_COLUMNS = ("kind", "text", "heading")
_WIDTH_OF_A_KIND = 10


def format_agenda(agenda: Agenda, page: Page) -> str:
    """Write the lines with their kinds before them; what is passed over stands back."""
    if not agenda.lines:
        return ""
    found = Counter(line.kind for line in agenda.lines)
    counts = ", ".join(
        (
            count_things(found[LineKind.QUESTION], "question"),
            count_things(found[LineKind.TOPIC], "topic"),
            f"{count_things(found[LineKind.IGNORED], 'line')} ignored",
        )
    )
    head = [page.make_bold(page.wrap(agenda.title))] if agenda.title else []
    return "\n".join([*head, page.make_faint(counts), "", *_list_lines(agenda, page)])


def list_agenda_rows(agenda: Agenda) -> Iterator[tuple[str, str, str]]:
    """List a row a line, in the order of the columns."""
    yield from ((line.kind.value, line.text, line.heading or "") for line in agenda.lines)


def describe_agenda(agenda: Agenda) -> dict[str, Json]:
    """Give the entries of an agenda."""
    return {
        "title": agenda.title,
        "lines": [{"text": line.text, "kind": line.kind.value, "heading": line.heading} for line in agenda.lines],
    }


def _list_lines(agenda: Agenda, page: Page) -> Iterator[str]:
    for line in agenda.lines:
        first = line.kind.value.ljust(_WIDTH_OF_A_KIND)
        written = page.wrap(line.text, indent=" " * _WIDTH_OF_A_KIND, first=first)
        yield page.make_faint(written) if line.kind is LineKind.IGNORED else written
