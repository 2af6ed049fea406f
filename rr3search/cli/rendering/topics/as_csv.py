"""A topic over time as CSV: one row a statement, or one row each time it was raised."""

from rr3search.cli.rendering.csv_nouns import (
    PASSAGE_COLUMNS,
    Row,
    flatten_passage,
    flatten_reference,
    join_values,
    write_table,
)
from rr3search.domain import DatedStatement, Raised, Raising, Timeline, Timelines

__all__ = ["CsvTopicRenderer"]

_STATEMENT = ("timeline", "mark", "against", "against_held_on", "before", "after", "quote", *PASSAGE_COLUMNS)
_RAISING = (
    *("meeting_id", "meeting_title", "held_on", "asked_by", "organisation", "is_anonymous", "is_tabled", "text"),
    *("passage_id", "question_id", "status", "answers", "answer_ids"),
)


class CsvTopicRenderer:
    """A topic as tables of flat columns."""

    def render_timelines(self, found: Timelines) -> str:
        """Write one row a statement."""
        rows = (_flatten_statement(one, timeline) for timeline in found.timelines for one in timeline.statements)
        return write_table(_STATEMENT, rows)

    def render_raised(self, raised: Raised) -> str:
        """Write one row each time it was raised."""
        return write_table(_RAISING, map(_flatten_raising, raised.raisings))


def _flatten_statement(statement: DatedStatement, timeline: Timeline) -> Row:
    change, against = statement.change, statement.against
    return {
        "timeline": timeline.of,
        "mark": statement.mark.value if statement.mark else None,
        "against": against.id if against else None,
        "against_held_on": str(against.meeting.held_on) if against else None,
        "before": join_values(change.before) if change else None,
        "after": join_values(change.after) if change else None,
        "quote": statement.quote.text,
        **flatten_passage(statement.quote.passage),
    }


def _flatten_raising(raising: Raising) -> Row:
    record = raising.record
    return {
        **flatten_reference(raising.meeting),
        "asked_by": raising.asked_by.speaker if raising.asked_by else None,
        "organisation": raising.organisation,
        "is_anonymous": raising.is_anonymous,
        "is_tabled": raising.passage is None,
        "text": raising.text,
        "passage_id": raising.passage.id if raising.passage else None,
        "question_id": record.id if record else None,
        "status": record.status.value if record else None,
        "answers": "\n".join(answer.text for answer in record.answers) if record else None,
        "answer_ids": join_values(answer.id for answer in record.answers) if record else None,
    }
