"""A brief as JSON: the keys the interface promises, and beside them what people are shown too."""

from collections.abc import Sequence

from rr3search.cli.rendering.json_nouns import (
    Json,
    describe_action,
    describe_change,
    describe_passage,
    describe_question,
    describe_quote,
    describe_scope,
    refer_to,
    write_date,
)
from rr3search.domain import Aftermath, Brief, BriefedAnswer, BriefedItem, LineKind, QuestionRecord, QuestionReference

__all__ = ["describe_brief"]


def describe_brief(brief: Brief) -> dict[str, Json]:
    """Give the entries of a brief."""
    return {
        "title": brief.agenda.title,
        "written_on": write_date(brief.written_on),
        "questions": [_describe_item(item) for item in brief.items],
        "ignored": [line.text for line in brief.agenda.lines if line.kind is LineKind.IGNORED],
        "scope": describe_scope(brief.scope),
        "unread_files": list(brief.unread_files),
    }


def _describe_item(item: BriefedItem) -> dict[str, Json]:
    return {
        "text": item.line.text,
        "kind": item.line.kind.value,
        "heading": item.line.heading,
        "verdict": item.verdict.value,
        "by_meaning": item.is_by_meaning,
        "answers": [_describe_answer(answer) for answer in item.answers],
        "closest": [describe_passage(passage) for passage in item.closest],
        "sector": [describe_passage(passage) for passage in item.sector],
        "actions": [describe_action(linked) for linked in item.actions],
        "raised": len(item.raised_at),
        "raised_at": [refer_to(meeting) for meeting in item.raised_at],
        "asked_before": _describe_records(item.records),
        "follow_up": item.follow_up,
    }


def _describe_records(records: Sequence[QuestionRecord]) -> list[Json]:
    """Give the entries of the same question, as it was put each time; each names the others."""
    references = [QuestionReference(record.id, record.meeting) for record in records]
    return [
        describe_question(record, Aftermath(tuple(other for other in references if other.id != record.id)))
        for record in records
    ]


def _describe_answer(answer: BriefedAnswer) -> dict[str, Json]:
    change = describe_change(answer.change) if answer.change else None
    return describe_quote(answer.quote) | {"change": change}
