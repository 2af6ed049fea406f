"""Attendance lists that stand behind the header: below an item, or at the end of the document.

Blocks in, the positions taken out; the people go to the draft.
"""

import re
from collections.abc import Sequence

from rr3search.domain import Block, BlockStyle
from rr3search.language.group_labels import find_group_label
from rr3search.parsing.attendance.list_lines import names_people
from rr3search.parsing.attendance.prose import read_attendance_prose, read_told_list
from rr3search.parsing.attendance.table import find_attendance_columns
from rr3search.parsing.front.front_draft import FrontDraft

__all__ = ["take_later_lists"]

_ITEM_NUMBER = re.compile(r"^(?:item\s+)?\d[\d./]*[.):]?\s*", re.IGNORECASE)
_WELCOME = re.compile(
    r"^(?:apolog|attendance|present|roll call|call to order|opening|introduction|welcome|quorum|regrets|absen)",
    re.IGNORECASE,
)
_BLOCKS_SEARCHED = 12
_BLOCKS_BELOW_A_WELCOME = 3


def take_later_lists(draft: FrontDraft, blocks: Sequence[Block], *, start: int) -> list[int]:
    """Take the lists below a label in the body; a numbered label, and who a sentence names, stay there but are read."""
    taken: list[int] = []
    draft.people.close()
    label: int | None = None
    welcomed = start + _BLOCKS_SEARCHED
    for index, block in enumerate(blocks[start:], start):
        following = blocks[index + 1] if index + 1 < len(blocks) else None
        if draft.people.is_open and find_group_label(block.text) is None and _take_line(draft, block, following):
            taken += [position for position in (label,) if position is not None]
            taken.append(index)
            label = None
            continue
        draft.people.close()
        label = None
        if find_attendance_columns(block.text) and block.cell is not None:
            draft.people.take_table_line([block], held_on=draft.held_on)
            taken.append(index)
        elif _is_label(block, following):
            if draft.people.take_label(_ITEM_NUMBER.sub("", block.text)):
                is_label_of_a_line = ":" in block.text.split(".")[0] and not _is_numbered(block)
                is_above = following is not None and find_group_label(block.text) and not _is_numbered(block)
                taken += [index] if _has_rest(block) and is_label_of_a_line else []
                label = index if is_above and not _has_rest(block) else None
        elif _WELCOME.match(_ITEM_NUMBER.sub("", block.text)):
            welcomed = max(welcomed, index + _BLOCKS_BELOW_A_WELCOME)
        if index <= welcomed and index not in taken:
            _note_prose(draft, block)
    draft.people.close()
    return taken


def _take_line(draft: FrontDraft, block: Block, following: Block | None) -> bool:
    return draft.people.take_table_line([block], held_on=draft.held_on) or draft.people.take_line(
        block, following, small_words=draft.small_words
    )


def _is_numbered(block: Block) -> bool:
    return any(map(str.isdigit, block.marker)) or bool(_ITEM_NUMBER.match(block.text))


def _is_label(block: Block, following: Block | None) -> bool:
    """Whether a block announces people, who stand behind it or below."""
    found = find_group_label(_ITEM_NUMBER.sub("", block.text))
    if found is None or (block.style is BlockStyle.LIST_ITEM and not _is_numbered(block)):
        return False
    return bool(found.rest) or names_people(following)


def _has_rest(block: Block) -> bool:
    found = find_group_label(_ITEM_NUMBER.sub("", block.text))
    return found is not None and bool(found.rest)


def _note_prose(draft: FrontDraft, block: Block) -> None:
    """Note whom a sentence names; what a list says of somebody stands."""
    if block.cell is not None and "|" in block.text:
        return
    for person in read_told_list(block.text) or read_attendance_prose(block.text):
        if not draft.people.knows(person.name):
            draft.people.add(person)
