"""Where an action was recorded, and which passage or question it follows from.

Meetings, actions and passages in, linked actions out. What follows is told by place: under the same tabled question,
or so soon after the words that nothing else was said in between. Behind a question from the floor that got no answer,
and where there are several, those count that share a word with the exchange.
"""

import re
from collections.abc import Sequence

from rr3search.domain import (
    Action,
    LinkedAction,
    Meeting,
    MeetingReference,
    Passage,
    SectionKind,
    TurnKind,
    fold_name,
)
from rr3search.queries.terms import list_content_terms, stem_word

__all__ = ["find_actions_upon", "follows", "link_actions", "link_promises"]

_PARAGRAPHS_TO_AN_ACTION = 2
"""Outside a tabled question, an action recorded so soon after a passage follows from it."""


_TO_FIND_OUT = re.compile(r"\b(?:check|find out|confirm|look into|report back|enquire|clarify)\b(?=\W*$| with\b)")
"""A task that names no matter of its own."""


def link_actions(meeting: Meeting, reference: MeetingReference, *, is_reviewed: bool = False) -> list[LinkedAction]:
    """Give each action of a meeting its place: the question and section it was recorded under.

    Args:
        meeting: Whose actions.
        reference: The meeting as they refer to it.
        is_reviewed: Whether to take the old actions it looked at again instead of its new ones.
    """
    actions = meeting.reviewed_actions if is_reviewed else meeting.actions
    return [_link(action, meeting, reference) for action in actions]


def link_promises(meeting: Meeting, reference: MeetingReference) -> list[LinkedAction]:
    """Give each promise that is no action its place, as `link_actions` does."""
    return [_link(promise, meeting, reference) for promise in meeting.promises]


def follows(linked: LinkedAction, passage: Passage) -> bool:
    """Whether an action was recorded so soon after a passage, or under its question, that it follows from it."""
    if linked.meeting.id != passage.meeting.id or linked.section != passage.section:
        return False
    distance = linked.action.paragraph - passage.source.paragraph
    if passage.kind is TurnKind.ACTION:
        return distance == 0
    return linked.question is not None or 0 <= distance <= _PARAGRAPHS_TO_AN_ACTION


def find_actions_upon(
    exchange: Sequence[Passage], following: Sequence[Passage], actions: Sequence[LinkedAction]
) -> tuple[LinkedAction, ...]:
    """Find the actions that a question from the floor led to.

    Args:
        exchange: The question and its answers, in order.
        following: What was recorded after them in the section, up to the next question.
        actions: The meeting's.
    """
    last = exchange[-1].source.paragraph
    records = []
    for passage in following:
        is_near = passage.source.paragraph - last <= _PARAGRAPHS_TO_AN_ACTION
        is_spoken = passage.kind in {TurnKind.STATEMENT, TurnKind.ANSWER}
        if not is_near or (is_spoken and passage.source.paragraph != last):
            break
        records.append(passage)
    said = [linked for linked in actions if any(_is_recorded_in(passage, linked) for passage in exchange)]
    recorded = [passage for passage in records if passage.kind is TurnKind.ACTION]
    behind = [linked for linked in actions if any(_is_recorded_in(passage, linked) for passage in recorded)]
    is_unanswered = exchange[-1].kind is TurnKind.QUESTION
    if len(behind) > 1 or is_unanswered:
        behind = [linked for linked in behind if _is_upon(linked, exchange)]
    return tuple(dict.fromkeys([*said, *behind]))


def _is_upon(linked: LinkedAction, exchange: Sequence[Passage]) -> bool:
    """Whether an action behind an exchange is upon the same thing: it shares a word with it, or is to find out."""
    if _TO_FIND_OUT.search(linked.action.text):
        return True
    wanted = {stem_word(term) for term in list_content_terms(" ".join(linked.action.tasks) or linked.action.text)}
    return any(not wanted.isdisjoint(map(stem_word, list_content_terms(passage.text))) for passage in exchange)


def _is_recorded_in(passage: Passage, linked: LinkedAction) -> bool:
    if linked.section != passage.section or linked.action.paragraph != passage.source.paragraph:
        return False
    words, holding = fold_name(linked.action.text), fold_name(passage.text)
    return words in holding or (passage.kind is TurnKind.ACTION and holding in words)


def _link(action: Action, meeting: Meeting, reference: MeetingReference) -> LinkedAction:
    section = meeting.sections[action.section] if action.section is not None else None
    return LinkedAction(
        action=action,
        meeting=reference,
        file=meeting.source.file,
        question=section.title if section and section.kind is SectionKind.QUESTION else None,
        section=section.path if section else (),
    )
