"""Attendance lists that stand behind the header: below an item, or at the end of the document.

Blocks in, the positions taken out; the people go to the draft.
"""

import re
from collections.abc import Sequence

from rr3search.domain import Block, BlockStyle
from rr3search.parsing.attendance_list import names_people
from rr3search.parsing.attendance_table import find_attendance_columns
from rr3search.parsing.front_draft import FrontDraft
from rr3search.parsing.group_labels import find_group_label

__all__ = ["take_later_lists"]

_ITEM_NUMBER = re.compile(r"^\d[\d.]*\s*")


def take_later_lists(draft: FrontDraft, blocks: Sequence[Block], *, start: int) -> list[int]:
    """Take the lists below an unnumbered label in the body; a numbered one stays in the body but is read."""
    taken: list[int] = []
    draft.people.close()
    label: int | None = None
    for index, block in enumerate(blocks[start:], start):
        following = blocks[index + 1] if index + 1 < len(blocks) else None
        is_label = find_group_label(block.text) is not None
        if (
            draft.people.is_open
            and not is_label
            and (
                draft.people.take_table_line(block)
                or draft.people.take_line(block, following, small_words=draft.small_words)
            )
        ):
            taken += [position for position in (label,) if position is not None]
            taken.append(index)
            label = None
            continue
        draft.people.close()
        label = None
        if find_attendance_columns(block.text) and block.cell is not None:
            draft.people.take_table_line(block)
            taken.append(index)
            continue
        text = _ITEM_NUMBER.sub("", block.text)
        found = find_group_label(text)
        if found is None or block.style is BlockStyle.LIST_ITEM or not (found.rest or following):
            continue
        if not found.rest and not names_people(following):
            continue
        if draft.people.take_label(text):
            if found.rest:
                taken += [index] if re.match(r"[^.]*:", block.text) else []
            elif not block.marker:
                label = index
    draft.people.close()
    return taken
