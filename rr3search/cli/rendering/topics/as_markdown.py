"""A topic over time as Markdown: statements as blockquotes, what stands behind the numbers as a table."""

from rr3search.cli.rendering.markdown_blocks import format_passage
from rr3search.cli.rendering.markdown_parts import draw_table, escape_markdown, stack_parts
from rr3search.cli.topic_wording import (
    describe_asker,
    describe_mark,
    describe_status,
    describe_timeline,
    summarise_raised,
)
from rr3search.cli.wording import describe_scope, describe_speaker
from rr3search.domain import Raised, Raising, Timelines, format_date

__all__ = ["MarkdownTopicRenderer"]

_COLUMNS = ("Meeting", "Raised by", "Words", "Outcome", "Answers", "Cite")


class MarkdownTopicRenderer:
    """A topic as Markdown."""

    def render_timelines(self, found: Timelines) -> str:
        """Write the statements of each body with their marks, and what was searched."""
        parts = [f"# {escape_markdown(found.topic)}"]
        for timeline in found.timelines:
            parts.append(f"## {escape_markdown(describe_timeline(timeline))}")
            for one in timeline.statements:
                parts.append(format_passage(one.quote.passage, quote=one.quote.text, heading="### "))
                parts.append(f"Mark: {escape_markdown(describe_mark(one))}")
        return stack_parts([*parts, describe_scope(found.scope)])

    def render_raised(self, raised: Raised) -> str:
        """Write the sentence, the organisations, a table of each time it was raised, and what was searched."""
        parts = [f"# {escape_markdown(raised.topic)}", summarise_raised(raised)]
        if raised.organisations:
            parts.append(f"Organisations: {escape_markdown(', '.join(raised.organisations))}")
        if raised.raisings:
            parts.append(draw_table(_COLUMNS, map(_list_cells, raised.raisings)))
        return stack_parts([*parts, describe_scope(raised.scope)])


def _list_cells(raising: Raising) -> tuple[str, ...]:
    answers = raising.record.answers if raising.record else ()
    return (
        format_date(raising.meeting.held_on),
        describe_asker(raising),
        raising.text,
        describe_status(raising).capitalize(),
        "; ".join(f"{describe_speaker(one.attribution)}: “{one.text}” [rr3:{one.id}]" for one in answers),
        f"[rr3:{raising.passage.id}]" if raising.passage else "",
    )
