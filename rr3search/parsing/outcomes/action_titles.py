"""Headings and lines that announce a list of actions, and lines that say there are none.

Text in, yes or no out.
"""

import re
from collections.abc import Mapping, Sequence

from rr3search.domain import Block, BlockStyle, fold_characters

__all__ = ["find_listed_titles", "is_action_title", "is_no_action"]

_TITLE = re.compile(
    r"^(?:summary of |list of |table of |agreed |new |key |follow[- ]up |main |immediate )*(?:(?:actions?|"
    r"action (?:points?|items?|"
    r"log|list|register|table|plan|summary)s?|tasks?|to[- ]?dos?|things to do|jobs(?: to do)?|"
    r"(?:things|what (?:is|was|needs|has)) to be done|who (?:is|was|has|had) to do what|"
    r"who (?:has |have )?(?:promised|agreed|undertaken|offered|does) "
    r"(?:to do )?what|promises(?: made)?|undertakings(?: given)?|"
    r"what (?:\w+ ){1,3}(?:said|agreed|promised|offered|will|would|are going)(?: \w+){0,4} do|who(?:'s| is| does|'ll "
    r"do) (?:doing )?what|"
    r"next steps|homework|follow[- ]?ups?)"
    r"(?:\s*(?:/|&|and)\s*(?:decisions?|owners?|outcomes?|next steps|responsibilit\w+|deadlines?|key dates))?|"
    r"(?:decisions?|outcomes?|agreements?)\s*(?:/|&|and)\s*(?:actions?|action (?:points?|items?)))"
    r"(?: (?:agreed|arising|points?|required|summary|table|taken|from (?:this|the|today's) meeting|to be taken|"
    r"arising from (?:this|the) meeting))*\W*$",
    re.IGNORECASE,
)
_BRACKET_END = re.compile(r"[\])]")
_POINTS_ELSEWHERE = re.compile(
    r"^\W*(?:see|cf\.?|as|per|refer to)\s(?:\w+\s){0,3}?"
    r"(?:above|below|items?|paragraphs?|minutes?|sections?|agreed|noted|log)\b[\s\d.()]*$",
    re.IGNORECASE,
)
_TAKEN = re.compile(
    r"^\W*(?:[\w'’]+\s+){0,3}?(?:taken|refused|agreed|rejected|approved|noted|withdrawn)(?:\s+(?:by|in|on|at)\b[^.;]*)?\W*$",
    re.IGNORECASE,
)
"""An action of the meeting itself, or of the past, which gives nobody anything to do."""
_NOTHING = re.compile(
    r"^\W*(?:none|n/a|na(?!\s+(?:to|will|&|and)\b)|nil|no (?:new |further |other )?actions?|there (?:were|are) no|"
    r"all (?:previous |"
    r"other )?actions? "
    r"(?:were|are|have)|as (?:above|listed)|see (?:also )?(?:above|below|attached|(?:under )?(?:agenda )?"
    r"(?:items?|minutes?|para(?:graph)?s?|sections?|agenda) (?:no\.? ?)?\d+)|(?:taken|covered|dealt with|considered) "
    r"(?:at|under|in|with) (?:agenda )?(?:item|minute|section) \d+)\b",
    re.IGNORECASE,
)
_LONGEST_ITEM = 12
"""How many blocks an item of a list of actions may hold."""


def is_action_title(title: str) -> bool:
    """Whether a heading, or a line that introduces a list, announces actions."""
    return bool(_TITLE.match(fold_characters(title).strip()))


def find_listed_titles(body: Sequence[Block], titles: Mapping[int, str]) -> frozenset[int]:
    """Find the headings that are items of a list of actions: numbered from one again, or below its own number.

    Args:
        body: All blocks.
        titles: Headings by their position in the body.
    """
    found: set[int] = set()
    number: str | None = None
    for at, title in sorted(titles.items()):
        block = body[at]
        mark = block.marker.strip(" .)(")
        is_first = mark == "1" and not number
        is_below = bool(number) and mark.startswith(f"{number}.")
        is_next = at - 1 in found or any(one in found for one in range(max(0, at - _LONGEST_ITEM), at))
        is_item = block.style is BlockStyle.LIST_ITEM
        if number is not None and is_item and (is_first or is_below or (is_next and not number)):
            found.add(at)
        else:
            number = mark if is_action_title(title) else None
    return frozenset(found)


def is_no_action(text: str) -> bool:
    """Whether a line says that nothing is to be done, what became of it, or only where it is told ("see item 4")."""
    own = _BRACKET_END.split(text, maxsplit=1)[0]
    return bool(_NOTHING.match(text) or _POINTS_ELSEWHERE.match(own) or _TAKEN.match(own))
