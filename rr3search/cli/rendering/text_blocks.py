"""The blocks of text that results are made of: a passage, a question, an action, a meeting."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from rr3search.citations import cite_passage
from rr3search.cli.layout import Page
from rr3search.cli.printing import make_printable
from rr3search.cli.question_wording import word_question
from rr3search.cli.wording import (
    count_things,
    describe_action_terms,
    describe_basis,
    describe_meeting,
    describe_place,
    describe_speaker,
    describe_voice,
    explain_question_status,
    list_days,
    name_status,
)
from rr3search.domain import (
    Aftermath,
    LinkedAction,
    Meeting,
    Passage,
    QuestionRecord,
    QuestionStatus,
    TurnKind,
    Voice,
    format_date,
)

if TYPE_CHECKING:
    from rr3search.domain import Consequence

__all__ = [
    "align_cells",
    "choose_marker",
    "format_action",
    "format_meeting",
    "format_passage",
    "format_place",
    "format_question",
    "format_short_passage",
]

_INDENT = "   "
_NOTHING_AFTER = Aftermath()
_SHORT_WORDS = 40
_ACTIONS_SHOWN = 3


def choose_marker(query: str, page: Page) -> Callable[[str], bool]:
    """Tell which words of a passage match a query: those of the same stem as one of its content words."""
    if not page.is_coloured:
        return _match_nothing
    from rr3search.queries import list_content_terms, parse_query  # noqa: PLC0415  a pipe marks nothing
    from rr3search.queries.terms import stem_word  # noqa: PLC0415  a pipe marks nothing

    wanted = {stem_word(part) for term in list_content_terms(parse_query(query).text) for part in term.split("-")}
    return lambda word: stem_word(word) in wanted


def _match_nothing(_: str) -> bool:
    return False


def format_passage(  # noqa: PLR0913  each is optional
    passage: Passage,
    page: Page,
    *,
    number: int | None = None,
    voice: Voice | None = None,
    quote: str | None = None,
    is_match: Callable[[str], bool] = _match_nothing,
    consequence: "Consequence | None" = None,
    has_full_place: bool = False,
) -> str:
    """Write who, when, under which question, the words, what follows, and a line to cite.

    Args:
        passage: The passage.
        page: What it is written on.
        number: Its rank; None writes none.
        voice: How it stands to those asked about; None where nobody in particular is.
        quote: The part of its text to show; None means all of it.
        is_match: Tells the words to mark.
        consequence: What follows from it; None where nothing is known to.
        has_full_place: Whether section titles and what it replies to are shown too.
    """
    indent = _INDENT if number is not None else ""
    first = f"{number:<2} " if number is not None else ""
    who = (describe_speaker(passage.attribution), describe_basis(passage.attribution), describe_voice(voice))
    lines = page.wrap(" · ".join(filter(None, who)), indent=indent, first=first).split("\n")
    lines = [page.make_bold(line) for line in lines]
    lines.append(page.wrap(describe_meeting(passage.meeting), indent=indent))
    if passage.question:
        lines.append(page.wrap(f"Under the tabled question: {passage.question}", indent=indent))
    if has_full_place or not passage.question:
        titles = [title for title in passage.section if title != passage.question]
        lines += [page.wrap(f"Section: {' > '.join(titles)}", indent=indent)] if titles else []
    if has_full_place and passage.replies_to:
        lines.append(page.wrap(f"Follows on from: {_shorten(passage.replies_to)}", indent=indent))
    lines.append(page.mark_words(page.wrap(f"“{quote or passage.text}”", indent=indent), is_match))
    if consequence and passage.kind is TurnKind.ACTION:
        lines += [
            page.wrap(_capitalise(describe_action_terms(one.action)), indent=indent) for one in consequence.actions
        ]
    elif consequence:
        lines += _format_consequence(consequence, page, indent=indent)
    cited = page.wrap(f"Cite: {cite_passage(passage)}", indent=indent)
    return "\n".join([*lines, page.make_faint(cited)])


def format_short_passage(passage: Passage, page: Page) -> str:
    """Write who, when, and the first words, with the id that shows the rest."""
    who = describe_speaker(passage.attribution)
    words = f"“{_shorten(passage.text)}”"
    said = f"{who}, {format_date(passage.meeting.held_on)}: {words} [rr3:{passage.id}]"
    return page.wrap(said, indent="    ", first="  - ")


def format_question(record: QuestionRecord, page: Page, *, aftermath: Aftermath = _NOTHING_AFTER) -> str:
    """Write a question, what became of it, what was to be done, what was told later, and where it was asked again.

    Args:
        record: The question.
        page: What it is written on.
        aftermath: What came after it.
    """
    asker, words = word_question(record)
    asked = f"{asker}: {words}" if asker else words
    lines = [page.wrap(asked, indent=""), page.wrap(describe_meeting(record.meeting), indent=_INDENT)]
    lines += [page.wrap(f"Put to: {record.asked_of}", indent=_INDENT)] if record.asked_of else []
    lines.append(_format_status(record.status, page, indent=_INDENT))
    for answer in record.answers:
        who = describe_speaker(answer.attribution)
        lines.append(page.wrap(f"{who}: “{answer.text}” [rr3:{answer.id}]", indent=_INDENT))
    lines += [page.wrap(_word_action(linked), indent=_INDENT) for linked in record.actions]
    for quote in aftermath.told_later:
        later = f"Told later, {format_date(quote.passage.meeting.held_on)}: “{quote.text}” [rr3:{quote.passage.id}]"
        lines.append(page.wrap(later, indent=_INDENT))
    again = list_days(other.meeting for other in aftermath.asked_again)
    lines += [page.wrap(f"Asked again at other meetings: {again}", indent=_INDENT)] if again else []
    return "\n".join(lines)


def format_action(linked: LinkedAction, page: Page, *, has_place: bool = False) -> str:
    """Write an action, who is to do it, and, where asked, what it was recorded under."""
    if not has_place:
        return page.wrap(_word_action(linked), indent="    ", first="  - ")
    action = linked.action
    lines = [page.wrap(action.text, indent=""), page.wrap(describe_action_terms(action), indent=_INDENT)]
    return "\n".join([*lines, *format_place(linked, page)])


def format_place(linked: LinkedAction, page: Page) -> list[str]:
    """Write whom an action is for and where it was recorded, a line each."""
    action, lines = linked.action, []
    if action.recipients:
        lines.append(page.wrap(f"for: {', '.join(action.recipients)}", indent=_INDENT))
    place = describe_place(action.page, action.paragraph)
    lines.append(page.wrap(f"{describe_meeting(linked.meeting)}, {place}", indent=_INDENT))
    under = linked.question or " > ".join(linked.section)
    lines += [page.wrap(f"Under: {under}", indent=_INDENT)] if under else []
    return lines


def format_meeting(meeting: Meeting, passages: int, *, page: Page) -> str:
    """Write a meeting: when, who met, who was there, and how much of it is searched."""
    present = [attendee.name for attendee in meeting.attendees if attendee.present]
    absent = [attendee.name for attendee in meeting.attendees if not attendee.present]
    facts = [
        f"Chair: {meeting.chair}" if meeting.chair else "",
        f"Venue: {meeting.venue}" if meeting.venue else "",
        f"Present ({len(present)}): {', '.join(present)}" if present else "",
        f"Apologies: {', '.join(absent)}" if absent else "",
        f"{count_things(passages, 'passage')}, {count_things(len(meeting.actions), 'action')}",
        f"{meeting.source.file} [{meeting.id}]",
    ]
    head = page.wrap(f"{format_date(meeting.held_on)} · {meeting.title}", indent=_INDENT, first="")
    return "\n".join([page.make_bold(head), *(page.wrap(fact, indent=_INDENT) for fact in facts if fact)])


def _format_consequence(consequence: "Consequence", page: Page, *, indent: str) -> list[str]:
    lines = []
    if consequence.status and consequence.status is not QuestionStatus.ANSWERED:
        lines.append(_format_status(consequence.status, page, indent=indent))
    shown = consequence.actions[:_ACTIONS_SHOWN]
    lines += [page.wrap(_word_action(linked), indent=indent) for linked in shown]
    if more := len(consequence.actions) - len(shown):
        lines.append(page.wrap(f"and {count_things(more, 'more action')}", indent=indent))
    return lines


def _format_status(status: QuestionStatus, page: Page, *, indent: str) -> str:
    return page.wrap(f"{name_status(status)}: {explain_question_status(status)}", indent=indent)


def _word_action(linked: LinkedAction) -> str:
    return f"Action: {linked.action.text} ({describe_action_terms(linked.action)})"


def _capitalise(phrase: str) -> str:
    return phrase[:1].upper() + phrase[1:]


def _shorten(text: str) -> str:
    words = text.split()
    return text if len(words) <= _SHORT_WORDS else f"{' '.join(words[:_SHORT_WORDS])} ..."


def align_cells(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> tuple[str, list[str]]:
    """Set cells under their headings: the first column to the left, numbers to the right.

    Returns:
        The line of headings, and the other lines.
    """
    printed = [[make_printable(cell) for cell in row] for row in (columns, *rows)]
    widths = [max(map(len, cells)) for cells in zip(*printed, strict=True)]
    first, *others = (
        "  ".join(
            cell.rjust(width) if at else cell.ljust(width)
            for at, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in printed
    )
    return first, others
