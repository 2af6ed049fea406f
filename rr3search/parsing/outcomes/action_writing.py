"""Actions as they are printed, written into the record: new ones with the lines of fields below them, and old ones.

Blocks and where in them an action stands in, actions and turns of the record out.
"""

from collections.abc import Sequence
from itertools import pairwise

from rr3search.domain import Block, TurnKind
from rr3search.parsing.outcomes.action_labels import (
    find_action_label,
    find_inner_labels,
    take_field_lines,
    take_fields,
)
from rr3search.parsing.outcomes.actions import is_given_out
from rr3search.parsing.outcomes.old_actions import Standing, judge_labelled
from rr3search.parsing.outcomes.record import MeetingRecord, OldAction, Printed
from rr3search.parsing.outcomes.repeated_actions import Origin
from rr3search.parsing.outcomes.told_actions import find_topic_owner, name_told_owners
from rr3search.parsing.pieces import take_whole
from rr3search.parsing.roster.roster import Roster

__all__ = ["ActionWriter"]


class ActionWriter:
    """Writes down what is printed as an action, and remembers which lines were read with one."""

    def __init__(self, body: Sequence[Block], roster: Roster, record: MeetingRecord) -> None:
        self._body = body
        self._roster = roster
        self._record = record
        self._fields: set[int] = set()

    def add_field(self, block: Block, at: int) -> bool:
        """Write down a line of fields that was read with the action above it; False where the block is none."""
        return at in self._fields and self.narrate(block)

    def add_new(self, block: Block, printed: Printed, at: int, *, is_listed: bool = False) -> None:
        """Write down an action with the lines of fields that follow its block."""
        lines = take_field_lines(self._body[at + 1 :])
        self._fields |= {at + 1 + position for position in range(len(lines))}
        fields = take_fields(" ; ".join(["", *lines]))[1]
        origin = Origin.LISTED if is_listed else Origin.LABELLED
        self._record.add_printed(block, printed, fields=fields, origin=origin)

    def add_old(self, block: Block, start: int, old: OldAction) -> None:
        """Write down an action of an earlier meeting, told from an offset of its block to the end."""
        owners = name_told_owners(block.text[start:], self._roster)
        owner = find_topic_owner(block.text[start:], self._roster)
        self._record.add_old(block, Printed(0, start, len(block.text), owner=owner), old, owners=owners)

    def add_parts(
        self,
        block: Block,
        start: int,
        at: int,
        *,
        label_owner: str | None,
        standing: Standing,
        is_listed: bool,
    ) -> None:
        """Write down each action of a block that may hold several, every one behind a label of its own.

        Args:
            block: The block.
            start: Where its first action begins, behind the label.
            at: Its position in the body.
            label_owner: The owner the label names.
            standing: Under what it stands.
            is_listed: Whether it stands in a list that sums up.
        """
        inner = [one for one in find_inner_labels(block.text) if one > start]
        bounds = [0, *inner, len(block.text)]
        for begin, end in pairwise(bounds):
            label = find_action_label(block.text[begin:end]) if begin else None
            printed = Printed(
                begin=begin,
                start=begin + label.end() if label else start,
                end=end,
                owner=(label.group("owner") or None) if label else label_owner,
            )
            words, rest = block.text[begin : printed.start], block.text[printed.start : end].strip()
            is_given = is_given_out(rest, self._roster)
            if words.strip() and (old := judge_labelled(words, rest, standing, is_given=is_given)):
                owners = name_told_owners(rest, self._roster)
                self._record.add_old(block, printed, old, owners=owners)
            else:
                self.add_new(block, printed, at, is_listed=is_listed)

    def narrate(self, block: Block) -> bool:
        """Write down a block that only leads to actions or tells more of one; it is read with that."""
        self._record.add_turn(block, take_whole(block), TurnKind.NARRATION)
        return True
