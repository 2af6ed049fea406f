"""What a brief says, in the order it is said: the same for text, Markdown, a page and a Word document.

A Brief in, a BriefPaper of finished phrases out. What there is nothing to say on has no part, so that no format
prints an empty heading.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from rr3search.citations import cite_passage
from rr3search.cli.brief_wording import (
    count_verdicts,
    describe_age,
    describe_deadline,
    describe_raised,
    describe_record,
    explain_item,
    name_finding,
    name_verdict,
)
from rr3search.cli.wording import (
    count_things,
    describe_basis,
    describe_change,
    describe_meeting,
    describe_owners,
    describe_place,
    describe_repeats,
    describe_scope,
    describe_speaker,
    describe_supersession,
)
from rr3search.domain import (
    Brief,
    BriefedAnswer,
    BriefedItem,
    LineKind,
    LinkedAction,
    Passage,
    Verdict,
    fold_name,
    format_date,
)

__all__ = ["Block", "BriefPaper", "BulletList", "Quotation", "Section", "Table", "compose_paper"]

_QUOTED = (
    "Words in quotation marks are those of the minutes, which report speech; they are not the speaker’s own words."
)


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words of the minutes with all that a reader needs to trust them."""

    who: str
    """With the basis, where the minutes do not plainly name them."""
    meeting: str
    under: str
    """The tabled question it was recorded under; empty where there is none, or where it is the item itself."""
    words: str
    notes: tuple[str, ...]
    """What it changed, where else it was said, what took its place."""
    citation: str


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under named columns; an empty cell says nothing."""

    caption: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class BulletList:
    """Lines of equal rank."""

    lines: tuple[str, ...]


Block: TypeAlias = "Quotation | Table | BulletList | str"
"""What stands under a heading; a plain string is a paragraph."""


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands under it."""

    heading: str
    blocks: tuple[Block, ...] = ()
    sections: tuple["Section", ...] = ()
    verdict: str = ""
    """Of a tabled item; stands with its explanation before the blocks."""
    explanation: str = ""


@dataclass(frozen=True, slots=True)
class BriefPaper:
    """A brief ready to be set in type."""

    title: str
    written_on: dt.date
    introduction: tuple[str, ...]
    overview: Table | None
    """A row an item, in their order, its heading first; None where there is no item."""
    items: tuple[Section, ...]
    closing: tuple[Section, ...]
    """What was searched and what is not in it."""


def compose_paper(brief: Brief) -> BriefPaper:
    """Word a brief."""
    title = f"Brief: {_join_lines(brief.agenda.title)}" if brief.agenda.title else "Brief for the next meeting"
    counted = f"{count_things(len(brief.items), 'item')}: {count_verdicts(brief.items)}." if brief.items else ""
    introduction = (
        f"Written on {format_date(brief.written_on)} from the minutes alone. {_QUOTED}",
        counted or "The agenda has neither a question nor a topic.",
    )
    return BriefPaper(
        title=title,
        written_on=brief.written_on,
        introduction=introduction,
        overview=_draw_overview(brief) if brief.items else None,
        items=tuple(_compose_item(item, brief) for item in brief.items),
        closing=tuple(_compose_closing(brief)),
    )


def _draw_overview(brief: Brief) -> Table:
    rows = tuple(
        (
            _join_lines(item.line.text),
            name_finding(item),
            _name_latest(item),
            count_things(len(item.raised_at), "meeting") if item.raised_at else "no meeting found",
            str(len(item.actions)),
        )
        for item in brief.items
    )
    return Table("At a glance", ("Tabled", "Verdict", "Latest answer", "Raised at", "Open actions"), rows)


def _name_latest(item: BriefedItem) -> str:
    if not item.answers:
        return "none"
    latest = item.answers[0].quote.passage
    return f"{describe_speaker(latest.attribution)}, {format_date(latest.meeting.held_on)}"


def _compose_item(item: BriefedItem, brief: Brief) -> Section:
    scope = f" {describe_scope(brief.scope)}" if item.verdict is Verdict.NOT_FOUND else ""
    facts = (
        f"On the agenda under: {_join_lines(item.line.heading)}" if item.line.heading else "",
        describe_raised(item.raised_at),
    )
    return Section(
        heading=_join_lines(item.line.text),
        verdict=name_verdict(item.verdict),
        explanation=f"{explain_item(item)}{scope}",
        blocks=tuple(fact for fact in facts if fact),
        sections=tuple(part for part in _compose_parts(item, brief) if part.blocks),
    )


def _compose_parts(item: BriefedItem, brief: Brief) -> Iterator[Section]:
    latest, earlier = "Latest answer", "Earlier answers"
    if item.line.kind is LineKind.TOPIC or item.verdict is Verdict.UNANSWERED:
        latest, earlier = "Latest in the minutes", "Earlier in the minutes"
    quoted = {answer.quote.passage.id for answer in item.answers}
    answers = tuple(_quote_answer(answer, item, quoted) for answer in item.answers)
    yield Section(latest, answers[:1])
    yield Section(earlier, answers[1:])
    yield Section("Closest in the minutes; it may not answer", tuple(_quote_passage(one, item) for one in item.closest))
    yield Section("What the sector said", tuple(_quote_passage(passage, item) for passage in item.sector))
    yield Section("Open actions", (_draw_actions(item.actions, brief),) if item.actions else ())
    yield Section("Asked before", _list_lines(map(describe_record, item.records)))
    yield Section("Suggested follow-up", (item.follow_up,) if item.follow_up else ())


def _quote_answer(answer: BriefedAnswer, item: BriefedItem, quoted: set[str]) -> Quotation:
    quote = answer.quote
    # where the later word is quoted too, it says itself what it changed
    superseded = quote.superseded if quote.superseded and quote.superseded.by.id not in quoted else None
    change = f"Compared with what was said before, {describe_change(answer.change)}" if answer.change else ""
    notes = (change, describe_repeats(quote.repeats), describe_supersession(superseded))
    return _quote_passage(quote.passage, item, words=quote.text, notes=notes)


def _quote_passage(
    passage: Passage, item: BriefedItem, *, words: str | None = None, notes: Sequence[str] = ()
) -> Quotation:
    who = (describe_speaker(passage.attribution), describe_basis(passage.attribution))
    under = passage.question or ""
    is_item = fold_name(under) == fold_name(item.line.text)
    return Quotation(
        who=", ".join(one for one in who if one),
        meeting=describe_meeting(passage.meeting),
        under="" if is_item else _join_lines(under),
        words=passage.text if words is None else words,
        notes=tuple(note for note in notes if note),
        citation=cite_passage(passage),
    )


def _draw_actions(actions: Sequence[LinkedAction], brief: Brief) -> Table:
    rows = tuple(
        (
            _join_lines(linked.action.text),
            _name_parties(linked),
            describe_deadline(linked.action, on=brief.written_on),
            describe_age(linked, on=brief.written_on) or "not known",
            f"{describe_meeting(linked.meeting)}, {describe_place(linked.action.page, linked.action.paragraph)}",
        )
        for linked in actions
    )
    return Table("Open actions", ("Action", "Owner", "Due", "Age", "Recorded at"), rows)


def _name_parties(linked: LinkedAction) -> str:
    recipients = f" (for {', '.join(linked.action.recipients)})" if linked.action.recipients else ""
    return f"{describe_owners(linked.action)}{recipients}"


def _compose_closing(brief: Brief) -> Iterator[Section]:
    yield Section("What was searched", (describe_scope(brief.scope),))
    if brief.unread_files:
        lead = "They lie beside the minutes and were not read, or could not be; what they hold is not in this brief:"
        yield Section("Files that are not in the archive", (lead, *_list_lines(brief.unread_files)))
    ignored = [line.text for line in brief.agenda.lines if line.kind is LineKind.IGNORED]
    if ignored:
        lead = "Lines of the agenda that were taken for neither a question nor a topic:"
        yield Section("Left out of this brief", (lead, *_list_lines(ignored)))


def _list_lines(lines: Iterable[str]) -> tuple[Block, ...]:
    listed = tuple(map(_join_lines, lines))
    return (BulletList(listed),) if listed else ()


def _join_lines(text: str | None) -> str:
    """A heading or a line of a list is one line, whatever the file has in it."""
    return " ".join((text or "").split())
