"""What a line of a header announces by the lines below it: a table of contents, a group of people, an item.

Blocks in, what the first of them is out. Nothing here knows what has been read before.
"""

import re
from collections.abc import Sequence

from rr3search.domain import Block, BlockStyle, fold_characters
from rr3search.language.group_labels import find_group_label
from rr3search.parsing.attendance.entries import read_attendance_line
from rr3search.parsing.attendance.list_lines import names_people
from rr3search.parsing.front.front_draft import names_office_holder
from rr3search.parsing.front.front_lines import is_link

__all__ = ["count_contents", "heads_prose", "list_plain_lines", "opens_group"]

_MOST_WORDS_OF_AN_ITEM = 14
_FEWEST_WORDS_OF_PROSE = 7
_CONTENTS = re.compile(r"^(?:table of )?(?:contents|topics|agenda(?: items)?|index)\s*:?$", re.IGNORECASE)


def count_contents(blocks: Sequence[Block]) -> int:
    """Count the lines of a table of contents in the header: label and items, front matter behind."""
    if not _CONTENTS.match(fold_characters(blocks[0].text).strip()):
        return 0
    items = 0
    for block in blocks[1:]:
        line = fold_characters(block.text).strip()
        is_part = block.style is BlockStyle.LIST_ITEM or _CONTENTS.match(line) or is_link(line)
        if not is_part or len(line.split()) > _MOST_WORDS_OF_AN_ITEM:
            break
        items += 1
    behind = 1 + items
    if not items or behind >= len(blocks):
        return 0
    ahead = fold_characters(blocks[behind].text).strip()
    is_front = find_group_label(ahead) or names_office_holder(
        blocks[behind], blocks[behind + 1] if behind + 1 < len(blocks) else None
    )
    return 1 + items if is_front else 0


def opens_group(blocks: Sequence[Block]) -> bool:
    """Whether the label of a group stands above two people, of whom the first is then not its only holder."""
    below, label = blocks[1:3], find_group_label(blocks[0].text)
    return label is not None and not label.rest and len(below) > 1 and all(map(names_people, below))


def heads_prose(block: Block, following: Block | None) -> bool:
    """Whether a label is rather the heading of an item about it: "Attendance", then what was said of it."""
    label = find_group_label(block.text)
    if following is None or label is None or label.rest or names_people(following):
        return False
    line = fold_characters(following.text).strip()
    is_sentence = line.endswith((".", "?", "!")) and len(line.split()) >= _FEWEST_WORDS_OF_PROSE
    return (
        is_sentence and find_group_label(line) is None and not read_attendance_line(line, is_present=True, is_run=True)
    )


def list_plain_lines(blocks: Sequence[Block], taken: Sequence[int]) -> list[str]:
    """List the lines of the front matter that can be the name of an institution and nothing else."""
    lines = [fold_characters(blocks[at].text).strip() for at in taken if not blocks[at].marker]
    return [line for line in lines if not set(",;:|(") & set(line)]
