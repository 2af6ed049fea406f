"""A topic over time as JSON, one object a call: the contract that scripts rely on."""

import json
from collections.abc import Mapping

from rr3search.cli.rendering.as_json import SCHEMA
from rr3search.cli.rendering.json_nouns import Json, describe_passage, describe_scope, refer_to, write_date
from rr3search.cli.topic_wording import summarise_raised
from rr3search.domain import DatedStatement, Raised, Raising, Timeline, Timelines

__all__ = ["JsonTopicRenderer"]


class JsonTopicRenderer:
    """A topic as JSON objects."""

    def render_timelines(self, found: Timelines) -> str:
        """Write the timelines and what was searched."""
        timelines: list[Json] = [_describe_timeline(timeline) for timeline in found.timelines]
        return _write({"topic": found.topic, "timelines": timelines, "scope": describe_scope(found.scope)})

    def render_raised(self, raised: Raised) -> str:
        """Write the sentence, its numbers, what stands behind each, and what was searched."""
        days = sorted(meeting.held_on for meeting in raised.meetings if meeting.held_on)
        return _write(
            {
                "topic": raised.topic,
                "sentence": summarise_raised(raised),
                "meetings": len(raised.meetings),
                "first_held_on": write_date(days[0]) if days else None,
                "last_held_on": write_date(days[-1]) if days else None,
                "organisations": list(raised.organisations),
                "answered": raised.answered,
                "outcomes": [
                    {"meeting": refer_to(meeting), "status": status.value} for meeting, status in raised.outcomes
                ],
                "raised": [_describe_raising(raising) for raising in raised.raisings],
                "scope": describe_scope(raised.scope),
            }
        )


def _describe_timeline(timeline: Timeline) -> dict[str, Json]:
    return {
        "of": timeline.of,
        "former_names": list(timeline.former_names),
        "statements": [_describe_statement(statement) for statement in timeline.statements],
    }


def _describe_statement(statement: DatedStatement) -> dict[str, Json]:
    change, against = statement.change, statement.against
    return describe_passage(statement.quote.passage) | {
        "quote": statement.quote.text,
        "mark": statement.mark.value if statement.mark else None,
        "against": {"id": against.id, "meeting": refer_to(against.meeting)} if against else None,
        "before": list(change.before) if change else [],
        "after": list(change.after) if change else [],
    }


def _describe_raising(raising: Raising) -> dict[str, Json]:
    who, record = raising.asked_by, raising.record
    return {
        "text": raising.text,
        "meeting": refer_to(raising.meeting),
        "asked_by": who.speaker if who else None,
        "organisation": raising.organisation,
        "is_anonymous": raising.is_anonymous,
        "is_tabled": raising.passage is None,
        "passage": raising.passage.id if raising.passage else None,
        "question": record.id if record else None,
        "status": record.status.value if record else None,
        "answers": [describe_passage(answer) for answer in record.answers] if record else [],
    }


def _write(entries: Mapping[str, Json]) -> str:
    return json.dumps({"schema": SCHEMA, **entries}, ensure_ascii=False, indent=1)
