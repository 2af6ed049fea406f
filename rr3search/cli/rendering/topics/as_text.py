"""A topic over time as text to read on a page."""

from rr3search.citations import cite_passage
from rr3search.cli.layout import Page
from rr3search.cli.rendering.text_blocks import format_passage
from rr3search.cli.topic_wording import (
    describe_asker,
    describe_mark,
    describe_status,
    describe_timeline,
    summarise_raised,
)
from rr3search.cli.wording import describe_meeting, describe_scope, describe_speaker
from rr3search.domain import DatedStatement, Raised, Raising, Timelines

__all__ = ["TextTopicRenderer"]

_INDENT = "   "


class TextTopicRenderer:
    """A topic as text on a page."""

    def __init__(self, page: Page) -> None:
        self._page = page

    def render_timelines(self, found: Timelines) -> str:
        """Write the statements of each body with their marks, and what was searched."""
        parts: list[str] = []
        for timeline in found.timelines:
            parts.append(self._page.make_bold(self._page.wrap(describe_timeline(timeline))))
            parts += [self._format_statement(one) for one in timeline.statements]
        return "\n\n".join([*parts, self._page.wrap(describe_scope(found.scope))])

    def render_raised(self, raised: Raised) -> str:
        """Write the sentence, the organisations, each time it was raised with the answers, and what was searched."""
        parts = [self._page.make_bold(self._page.wrap(summarise_raised(raised)))]
        if raised.organisations:
            parts.append(self._page.wrap(f"Organisations: {', '.join(raised.organisations)}"))
        parts += [self._format_raising(one) for one in raised.raisings]
        return "\n\n".join([*parts, self._page.wrap(describe_scope(raised.scope))])

    def _format_statement(self, statement: DatedStatement) -> str:
        mark = self._page.wrap(describe_mark(statement), indent=_INDENT, first="* ")
        return f"{mark}\n{format_passage(statement.quote.passage, self._page, quote=statement.quote.text)}"

    def _format_raising(self, raising: Raising) -> str:
        lines = [describe_meeting(raising.meeting), f"{describe_asker(raising)}: “{raising.text}”"]
        lines += [f"Cite: {cite_passage(raising.passage)}"] if raising.passage else []
        lines.append(describe_status(raising).capitalize())
        answers = raising.record.answers if raising.record else ()
        lines += [f"{describe_speaker(one.attribution)}: “{one.text}” [rr3:{one.id}]" for one in answers]
        first, *rest = lines
        return "\n".join([self._page.wrap(first), *(self._page.wrap(line, indent=_INDENT) for line in rest)])
