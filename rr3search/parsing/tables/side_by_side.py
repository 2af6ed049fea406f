"""Lists of people side by side in a table: "Charities | Officials" above "Jo Marsh, Pier Trust | Al Reed, Adviser".

Rows in, the lists one below the other out, each under its label; none where a cell holds anything else. Each cell
names somebody and says what they are, so that a row tells nothing of one person.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from rr3search.domain import Block, BlockStyle, fold_characters
from rr3search.language.name_shapes import is_person_name
from rr3search.language.offices import is_role
from rr3search.parsing.tables.columns import find_column_meaning
from rr3search.parsing.tables.rows import Row, join_texts

__all__ = ["lay_out_lists"]

_FEWEST_PEOPLE = 4
_MOST_WORDS_OF_A_LABEL = 6
_MOST_WORDS_OF_A_PERSON = 20
_UNNAMED = re.compile(
    r"^(?:an?|one|two|three|four|five|six|\d{1,2}) (?:members? of the (?:public|press)|observers?|visitors?|guests?)\b",
    re.IGNORECASE,
)
_NAME_END = re.compile(r",\s|\s\(|\s-\s")


def lay_out_lists(head: Row, rows: Sequence[Row]) -> list[Block]:
    """Print each column below its label; nothing where the columns are no lists of people."""
    columns = sorted(head.columns)
    labels = [join_texts(head.columns[column]) for column in columns]
    cells = {
        column: [block for row in rows for block in row.columns.get(column, ()) if block.text] for column in columns
    }
    is_lists = (
        len(columns) > 1
        and all(map(_is_label, labels))
        and all(cells.values())
        and all(row.columns.keys() <= head.columns.keys() for row in rows)
        and sum(map(len, cells.values())) >= _FEWEST_PEOPLE
        and all(_names_one(block) or _UNNAMED.match(block.text) for blocks in cells.values() for block in blocks)
    )
    return (
        [line for column in columns for line in _lay_out_list(head.columns[column], cells[column])] if is_lists else []
    )


def _lay_out_list(label: Sequence[Block], people: Sequence[Block]) -> Iterator[Block]:
    printed = join_texts(label)
    yield replace(label[0], text=printed, style=BlockStyle.PARAGRAPH, level=0, marker="", emphasis=len(printed))
    yield from (replace(block, emphasis=0) for block in people)


def _is_label(printed: str) -> bool:
    """Whether words can say what sort of people stand below them."""
    is_short = 0 < len(printed.split()) <= _MOST_WORDS_OF_A_LABEL
    return is_short and find_column_meaning(printed) is None and not _NAME_END.search(printed)


def _names_one(block: Block) -> bool:
    """Whether a cell opens with a whole name and says what the person is."""
    text = fold_characters(block.text).strip()
    name, *details = _NAME_END.split(text, maxsplit=1)
    is_short = len(text.split()) <= _MOST_WORDS_OF_A_PERSON and not re.search(r"[a-z]{3}[.?!]$", text)
    return bool(details) and is_short and " " in name and is_person_name(name) and not is_role(name)
