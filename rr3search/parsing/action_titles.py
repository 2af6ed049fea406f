"""Headings and lines that announce a list of actions, and lines that say there are none.

Text in, yes or no out.
"""

import re

from rr3search.domain import fold_characters

__all__ = ["is_action_title", "is_no_action"]

_TITLE = re.compile(
    r"^(?:summary of |list of |table of |agreed |new |key |follow[- ]up |main |immediate )*(?:(?:actions?|"
    r"action (?:points?|items?|"
    r"log|list|register|table|plan|summary)s?|tasks?|to[- ]?dos?|next steps|homework|follow[- ]?ups?)"
    r"(?:\s*(?:/|&|and)\s*(?:decisions?|owners?|outcomes?|next steps|responsibilit\w+|deadlines?|key dates))?|"
    r"(?:decisions?|outcomes?|agreements?)\s*(?:/|&|and)\s*(?:actions?|action (?:points?|items?)))"
    r"(?: (?:agreed|arising|points?|required|summary|table|taken|from (?:this|the|today's) meeting|to be taken|"
    r"arising from (?:this|the) meeting))*\W*$",
    re.IGNORECASE,
)
_NOTHING = re.compile(
    r"^\W*(?:none|n/?a|nil|no (?:new |further |other )?actions?|there (?:were|are) no|all (?:previous |"
    r"other )?actions? "
    r"(?:were|are|have)|as (?:above|listed)|see (?:above|below|attached))\b",
    re.IGNORECASE,
)


def is_action_title(title: str) -> bool:
    """Whether a heading, or a line that introduces a list, announces actions."""
    return bool(_TITLE.match(fold_characters(title).strip()))


def is_no_action(text: str) -> bool:
    """Whether a line says that nothing is to be done, or only where it is told ("None", "as above")."""
    return bool(_NOTHING.match(text))
