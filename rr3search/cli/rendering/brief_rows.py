"""A brief as rows: a tabled item each, with its latest answer."""

from rr3search.cli.rendering.csv_nouns import PASSAGE_COLUMNS, Row, flatten_passage, join_values, write_date
from rr3search.cli.wording import describe_change
from rr3search.domain import BriefedAnswer, BriefedItem

__all__ = ["BRIEF_COLUMNS", "flatten_item"]

BRIEF_COLUMNS = (
    *("tabled", "tabled_as", "heading", "verdict", "raised", "raised_on"),
    *("open_actions", "action_ids", "sector", "sector_ids", "follow_up", "quote", "change"),
    *(*PASSAGE_COLUMNS, "by_meaning"),
)
"""From `id` on they are those of the passage that holds the latest answer; last, whether meaning alone found it."""


def flatten_item(item: BriefedItem) -> Row:
    """Give a tabled item a cell a fact."""
    days = (write_date(meeting.held_on) for meeting in item.raised_at)
    return {
        "tabled": item.line.text,
        "tabled_as": item.line.kind.value,
        "heading": item.line.heading,
        "verdict": item.verdict.value,
        "by_meaning": "yes" if item.is_by_meaning else "",
        "raised": len(item.raised_at),
        "raised_on": join_values(day for day in days if day),
        "open_actions": "\n".join(linked.action.text for linked in item.actions),
        "action_ids": join_values(linked.action.id for linked in item.actions),
        "sector": "\n".join(passage.text for passage in item.sector),
        "sector_ids": join_values(passage.id for passage in item.sector),
        "follow_up": item.follow_up,
        **(_flatten_answer(item.answers[0]) if item.answers else {}),
    }


def _flatten_answer(answer: BriefedAnswer) -> Row:
    change = describe_change(answer.change) if answer.change else None
    return {"quote": answer.quote.text, "change": change, **flatten_passage(answer.quote.passage)}
