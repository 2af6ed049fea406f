"""Which of the actions that stand in rows, behind labels and in lists are old ones, looked at again.

Words and where they stand in, the old action or None (a new one) out.
"""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from rr3search.domain import ActionStatus, Block, BlockStyle
from rr3search.language.sentences import split_sentences
from rr3search.parsing.outcomes.action_labels import take_fields
from rr3search.parsing.outcomes.action_status import (
    ends_carried,
    find_first_raised,
    find_last_word,
    find_status,
    is_done,
    read_follow_up,
)
from rr3search.parsing.outcomes.action_table import ActionRow
from rr3search.parsing.outcomes.record import OldAction
from rr3search.parsing.outcomes.reviewed_actions import Review, find_old_label

__all__ = ["LabelledOld", "Standing", "are_told_again", "judge_labelled", "judge_listed", "judge_row", "read_old_label"]

_FEWEST_WORDS_OF_AN_OUTCOME = 3
_FEWEST_TOLD_AGAIN = 2
_CLOSED = frozenset({ActionStatus.DONE, ActionStatus.CARRIED_FORWARD})
_SURE = re.compile(r"[Aa]ction|ACTION|A/?P|^\W*A\d")
_TOLD = re.compile(r"\b(?:is|are|was|were|has|have|had|said|reported|apologised|hoped)\b")


@dataclass(frozen=True, slots=True)
class Standing:
    """Under what an action stands."""

    review: Review | None
    title: str
    """Of the section; empty before the first."""
    held_on: dt.date | None

    @property
    def first_raised(self) -> dt.date | None:
        """The earlier day the heading names."""
        return find_first_raised(self.title, held_on=self.held_on)


@dataclass(frozen=True, slots=True)
class LabelledOld:
    """A line that its label says to be an old action."""

    start: int
    """Where the words behind the label begin."""
    action: OldAction
    is_sure: bool
    """Whether the label speaks of an action; "Outstanding:" alone can stand before anything."""


def read_old_label(text: str, standing: Standing) -> LabelledOld | None:
    """Read the label of an old action ("Action 3 from March:", "Outstanding:"); None where none stands there."""
    match = find_old_label(text, is_review=standing.review is not None)
    if match is None:
        return None
    label, rest = match.group(), text[match.end() :]
    raised = find_first_raised(label, held_on=standing.held_on)
    status = read_follow_up(rest) or read_follow_up(f"- {label}") or ActionStatus.OPEN
    return LabelledOld(match.end(), OldAction(status, raised), is_sure=bool(_SURE.search(label)))


def are_told_again(blocks: Sequence[Block]) -> bool:
    """Whether most items of a list name a matter and tell what became of it, in sentences of their own.

    Args:
        blocks: From the first item on.
    """
    items = list(takewhile(lambda block: block.style is BlockStyle.LIST_ITEM, blocks))
    told = [one for one in items if (rest := _take_rest(one.text)) and read_follow_up(rest)]
    return len(told) >= _FEWEST_TOLD_AGAIN and len(told) * 2 > len(items)


def _take_rest(text: str) -> str:
    """What follows the first sentence."""
    sentences = split_sentences(text)
    return text[sentences[1][0] :] if len(sentences) > 1 else ""


def judge_row(row: ActionRow, standing: Standing, *, is_early: bool) -> OldAction | None:
    """Tell whether a row is an old action: by the day it was raised, its place, its status.

    Args:
        row: The row.
        standing: Under what its table stands.
        is_early: Whether more of the minutes follows than went before.
    """
    status = find_status(row.status) or read_follow_up(row.status) if row.status else None
    held_on = standing.held_on
    raised = find_first_raised(f"from {row.raised}", held_on=held_on) if row.raised else None
    raised = raised or standing.first_raised
    is_new = bool(row.raised) and held_on is not None and str(held_on.year) in row.raised and raised is None
    is_closed = status in _CLOSED
    match standing.review:
        case Review.OLD | Review.MATTERS:
            is_old = not is_new
        case Review.LOG:
            is_old = not is_new and (raised is not None or is_closed or is_early)
        case None:
            is_told = not row.owner and not row.due and len(row.status.split()) >= _FEWEST_WORDS_OF_AN_OUTCOME
            is_old = raised is not None or (is_closed and not standing.title) or is_told
    return OldAction(status or read_follow_up(row.task) or ActionStatus.OPEN, raised) if is_old else None


def judge_labelled(label: str, rest: str, standing: Standing, *, is_given: bool = False) -> OldAction | None:
    """Tell whether a labelled action is an old one, by its place; one carried forward is given out again.

    Args:
        label: As printed.
        rest: What stands behind it.
        standing: Under what it stands.
        is_given: Whether it gives somebody something to do, and does not tell what became of it.
    """
    is_carried = ends_carried(rest)
    is_numbered = any(character.isdigit() for character in label)
    if standing.review is None and not ((is_done(rest) or is_numbered) and not standing.title):
        return None
    status = read_follow_up(rest)
    if is_numbered and standing.review is Review.OLD:
        status = find_last_word(rest) or ActionStatus.OPEN
    elif not is_numbered and not (is_done(rest) or is_carried):
        status = None
    if status is None and is_numbered and standing.review is Review.MATTERS and not is_given and _TOLD.search(rest):
        status = ActionStatus.OPEN
    return OldAction(status, standing.first_raised) if status else None


def judge_listed(text: str, standing: Standing, *, is_item: bool, is_open: bool, is_early: bool) -> OldAction | None:
    """Tell whether a line of a list that reviews actions is one of them.

    Args:
        text: The line.
        standing: Under what it stands.
        is_item: Whether a mark or number makes it an item.
        is_open: Whether it gives somebody something to do.
        is_early: Whether more of the minutes follows than went before.
    """
    status = find_last_word(text) if is_open else read_follow_up(text)
    if standing.review is Review.LOG and status is None and not is_early:
        return None
    is_told = (status is not None and is_item) or "owner" in take_fields(text)[1]
    return OldAction(status or ActionStatus.OPEN, standing.first_raised) if is_open or is_told else None
