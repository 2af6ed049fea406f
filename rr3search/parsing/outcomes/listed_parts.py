"""The place in a list of actions: which of its lines are tasks, and which only tell more of the task above.

Blocks of a list, in order, in; part or task out.
"""

import re

from rr3search.domain import Block, BlockStyle, fold_characters
from rr3search.language.deeds import DEED
from rr3search.language.sentences import split_sentences
from rr3search.parsing.outcomes.action_owners import name_actors
from rr3search.parsing.outcomes.action_status import read_follow_up
from rr3search.parsing.outcomes.actions import is_given_out
from rr3search.parsing.outcomes.commitments import find_commitments
from rr3search.parsing.roster.roster import Roster

__all__ = ["ListPlace", "narrates", "tells_prose"]

_DID = re.compile(
    r"^(?P<who>(?:[Tt]he )?[A-Z][^.:;,?!()]{1,60}?),? (?:also |then |again )*"
    r"(?:(?!need|schedul|propos|relat|bas|us|nam|call)[a-z]{2,}ed|said|told|gave|took|thought|felt|put|read|set out)\b"
)
_LEAD_IN = re.compile(r":\s*$")
_NEXT_MEETING = re.compile(r"^\W*(?:the |date of )*next (?:meeting|call|session)\b", re.IGNORECASE)


def tells_prose(block: Block, roster: Roster, *, is_review: bool) -> bool:
    """Whether a paragraph where a list could stand is prose, each sentence to be read for itself.

    It goes through several old actions, or promises several things, or comes to the next meeting.

    Args:
        block: The paragraph.
        roster: Whom it can name.
        is_review: Whether it stands where old actions are looked at.
    """
    sentences = [block.text[start:end] for start, end in split_sentences(block.text)]
    if block.style is BlockStyle.PARAGRAPH and not is_review and narrates(sentences[0], roster):
        return True
    if len(sentences) == 1:
        return False
    if is_review:
        told = [one for one in sentences if is_given_out(one, roster) and read_follow_up(one)]
        return len(told) > 1 and block.style is BlockStyle.PARAGRAPH
    return sum(bool(find_commitments(one, roster) or _NEXT_MEETING.match(one)) for one in sentences) > 1


def narrates(sentence: str, roster: Roster) -> bool:
    """Whether a sentence tells what somebody did at the meeting: "The Chair thanked the witnesses"."""
    match = _DID.match(fold_characters(sentence))
    if match is None or not name_actors(match.group("who"), roster):
        return False
    return not find_commitments(sentence, roster)


class ListPlace:
    """Remembers the last task of a list, and the task whose parts are listed below it."""

    def __init__(self) -> None:
        self._parent: Block | None = None
        self._parts_of: Block | None = None
        self._has_rows = False

    @property
    def introduces_parts(self) -> bool:
        """Whether the last task read is one whose parts follow."""
        return self._parts_of is not None

    def is_part(self, block: Block, *, is_open: bool) -> bool:
        """Whether a line of a list only tells more of the task above it.

        Args:
            block: The line.
            is_open: Whether it gives somebody something to do.
        """
        if block.style is not BlockStyle.LIST_ITEM:
            return False
        if self._parts_of is not None and block.level > self._parts_of.level:
            return True
        self._parts_of = None
        first = block.text.split(" ", 1)[0].lower()
        return self._is_below(block) and not is_open and not DEED.fullmatch(first) and ":" not in block.text

    def is_behind(self, block: Block, below: Block | None) -> bool:
        """Whether a paragraph stands behind the last of tasks that are marked, numbered or the rows of a table.

        Args:
            block: The paragraph.
            below: The next block; None at the end. Above more marked tasks, a paragraph says whose they are.
        """
        leads_on = below is not None and below.style is BlockStyle.LIST_ITEM
        return block.style is BlockStyle.PARAGRAPH and not leads_on and (self._has_rows or self._parent is not None)

    def enter_row(self) -> None:
        """Go on to a task that is the row of a table."""
        self._has_rows = True

    def enter(self, block: Block, below: Block | None, *, is_owner: bool) -> None:
        """Go on to a task.

        Args:
            block: The task.
            below: The next block; None at the end.
            is_owner: Whether the line only names whose tasks follow.
        """
        if block.style is BlockStyle.LIST_ITEM and not self._is_below(block):
            self._parent = block
        is_task = _LEAD_IN.search(block.text) is not None and not is_owner
        has_parts = below is not None and below.style is BlockStyle.LIST_ITEM and below.level > block.level
        self._parts_of = block if is_task and has_parts else None

    def _is_below(self, block: Block) -> bool:
        return self._parent is not None and block.level > self._parent.level
