"""The labels that minutes print on actions: before them, behind them, in the margin.

Text in, matches out. Whom a label names is for action_owners.py to say.
"""

import re
from collections.abc import Sequence
from itertools import takewhile

from rr3search.domain import Block, fold_characters
from rr3search.language.remembered import remember

__all__ = [
    "find_action_label",
    "find_arrow",
    "find_closing_label",
    "find_inner_labels",
    "find_marker_owner",
    "is_obligation",
    "is_owner_marker",
    "take_field_lines",
    "take_fields",
]

_NUMBER = r"(?:[ -]?(?:no\.? ?|#)?\(?[A-Z]{0,3}\d[\w./-]*\)?(?: ?/ ?\d[\w./]*)*)"
_SHORT = r"A/?P(?: ?\d(?:[\w./]*\w)?)?"
_LABEL = re.compile(
    r"^\W{0,3}(?:new\]\s*)?(?:(?:agreed |new |further |follow[- ]up |key )?actions?"
    r"(?: points?| items?| required| needed| agreed| arising| for| by)?"
    rf"(?:{_NUMBER})?|(?-i:{_SHORT})|(?-i:A\d{{1,2}})|(?-i:AI)(?=\W{{1,4}}@?[\w'/&,. -]{{2,40}}?\sto\s[a-z])|TODO|"
    rf"to[- ]do|follow[- ]ups?|agreed next steps?)"
    r"\W{0,2}\s*(?:[(\[](?P<owner>[^()\[\]]{2,60})[)\]])?\W{0,2}?\s*(?::|\s-+\s|-\s|--|(?<=[Nn]) ?-(?=[A-Z]))\**\s*",
    re.IGNORECASE,
)
_NUMBERED_LABEL = re.compile(
    r"^\W{0,2}(?:agreed )?(?:(?:ACTIONS?|Actions?)(?: [Pp]oints?| [Ii]tems?| POINTS?| ITEMS?)? ?(?:[Nn]o\.? ?|#)?"
    r"\d[\w./-]*|A/?P ?\d[\w./]*)(?P<owner>)[.)]?\s*(?=[A-Z(]|$)|"
    r"^\W{0,2}A\d{1,2}[.)]?\s+(?=[A-Z@][\w'&/,+ -]{1,40}?\sto\s(?!be\b)[a-z])|"
    r"^\W{0,2}(?:TODO|A/?P|ACTION)\s+(?=[A-Z@][\w'&/,+ -]{1,40}?\sto\s(?!be\b)[a-z]|"
    r"[A-Z]{2,3}[a-z]?(?:\s?[/&,+]\s?[A-Z]{2,3}[a-z]?)*\s[a-z-]+\s(?!(?:was|were|is|are)\b))"
)
_NAMED_LABEL = re.compile(
    r"^\W{0,3}(?:ACTIONS?|Actions?)(?: POINT| point| item)?\s+(?:(?:for|by|on)\s+)?(?P<owner>[A-Z][^.:;()\[\]]{1,50}?)"
    r"\s*(?::|\s-+\s)\s*(?=\S)"
)
_PLAIN_LABEL = re.compile(r"^\W{0,3}(?:ACTIONS?|Actions?)(?P<owner>)\s+(?=\S)")
_INNER_LABEL = re.compile(
    r"(?:(?<=[.!?;:)\]])\s*|(?<=\s{2})|(?<=\|)\s*)(?P<label>[\[(*]*(?:ACTIONS?|(?:Agreed )?Actions?|Action [Pp]oint|"
    r"ACTION POINT|Action [Ii]tem|AP)(?: ?\d[\w./]*)?\s*(?::|\s-\s))|"
    r"(?<=[\w)])\s+(?P<short>A/?P ?\d[\w./]*(?::|\s-\s))|"
    r"(?<=\w)\s+(?P<unstopped>\**A(?:CTION|ction)(?: ?\d[\w./]*)?:\**\s+(?=[A-Z@][\w'&/,. -]{1,40}?\sto\s[a-z]))"
)
_ARROW = re.compile(r"^\s*(?:>{2,3}|[=-]+>|\u2192|\u21d2|\u2794|\u27a4|\u00bb)\s*(?=[\w@])")
_CLOSING_LABEL = re.compile(
    r"(?:[\[(]\s*(?:ACTIONS?|Actions?|AP)(?: points?)?(?: ?\d[\w./]*)?\s*(?:by|for|on)?\s*(?::|-)?\s*"
    r"(?P<bracketed>[^\[\]():]{2,60})[\])]|"
    r"(?<=[.!?;)\s])\**(?:ACTIONS?|Actions?)(?: ?\d[\w./]*)?\s*(?:by|for|on|BY|FOR)?\s*(?::|-|\s)\s*"
    r"(?P<open>[A-Z][^\[\]():.]{1,60}))\**[.\s]*$"
)
_LABEL_WORDS = ("ACTION", "Action", "AP", "A/P")
"""One of these stands in every label inside or behind a paragraph."""
_MARKER = re.compile(
    r"^\W*actions?(?: by| for| points?| on)?(?: ?[\d.]+[a-z]?\W*)?\s*(?:\((?P<owner>[^()]+)\))?\W*$", re.IGNORECASE
)
_OWNER_MARKER = re.compile(r"^\W*actions? (?:by|for)\b", re.IGNORECASE)
_OBLIGATION = re.compile(
    r"\b(?:will|would|should|shall|must|needs? to|needed to|to be|is to|are to|"
    r"(?:was|were) to(?! (?:be|have|the|an?|his|her|their|its|this|that|[A-Z])\b)|agreed|requested|asked to|be asked|"
    r"required to|ought to|has to|have to|offered to|undertook)\b|^(?:to\s+)?[A-Z]?[a-z]+ (?:the|a|an|to|with|"
    r"all|out)\b|"
    r"^(?:[A-Z][\w'-]+ ){1,3}to [a-z]+",
)
_FIELD = re.compile(
    r"(?:^|[\s;,.|(\[-]+)(?P<name>action owner|owners?|lead|who|responsible|responsibility|by whom|assigned to|"
    r"assignee|"
    r"action by|deadline|due(?: date| by)?|by when|when|target(?: date)?|timescale|status|progress|update)\s*:\s*",
    re.IGNORECASE,
)
_FIELD_LINE = re.compile(
    r"^\W*(?:owners?|lead|who|responsible|by whom|assigned to|deadline|due(?: date| by)?|by when|when|status|"
    r"target date)"
    r"\s*:\s*\S",
    re.IGNORECASE,
)
_FIELD_MEANINGS = {
    "due": re.compile(r"^(?:deadline|due|by when|when|target|timescale)", re.IGNORECASE),
    "status": re.compile(r"^(?:status|progress|update)", re.IGNORECASE),
}


def find_action_label(text: str, *, emphasis: int = 0) -> re.Match[str] | None:
    """Match the label ("Action:", "ACTION 3 -", "Action (JM):") an action line opens with.

    Args:
        text: The line.
        emphasis: How many of its first characters stand out: "Action" alone, printed bold, is a label too.
    """
    found = _match_label(text)
    if found is None and emphasis:
        plain = _PLAIN_LABEL.match(fold_characters(text))
        return plain if plain and plain.end() >= emphasis >= len("action") else None
    return found


@remember
def _match_label(text: str) -> re.Match[str] | None:
    folded = fold_characters(text)
    return _LABEL.match(folded) or _NUMBERED_LABEL.match(folded) or _NAMED_LABEL.match(folded)


def find_inner_labels(text: str) -> list[int]:
    """Find where labels stand inside a paragraph, behind the end of a sentence; their offsets."""
    if not any(word in text for word in _LABEL_WORDS):
        return []
    return [match.start(match.lastgroup or 0) for match in _INNER_LABEL.finditer(fold_characters(text))]


def find_arrow(text: str) -> int:
    """Find where the words behind an arrow that opens a line begin ("=> JM to write"); 0 where none opens it."""
    match = _ARROW.match(text)
    return match.end() if match else 0


@remember
def find_closing_label(text: str) -> tuple[int, str] | None:
    """Find the label with which a paragraph ends ("... (ACTION: JM)"): where it begins, and whom it names."""
    if not any(word in text for word in _LABEL_WORDS):
        return None
    match = _CLOSING_LABEL.search(fold_characters(text))
    if match is None:
        return None
    return len(text[: match.start()].rstrip()), match.group("bracketed") or match.group("open")


def find_marker_owner(block: Block) -> str | None:
    """Tell whom the mark of an action cell names ("Action (JM)"): empty where it names nobody, None for other marks."""
    match = _MARKER.match(block.marker)
    return (match.group("owner") or "") if match else None


def is_owner_marker(marker: str) -> bool:
    """Whether a mark says that whoever stands behind it is to act ("Action by")."""
    return bool(_OWNER_MARKER.match(marker))


def is_obligation(sentence: str) -> bool:
    """Whether a sentence can be what somebody in the margin is to do."""
    folded = fold_characters(sentence).strip()
    return not folded.endswith("?") and bool(_OBLIGATION.search(folded))


def take_field_lines(blocks: Sequence[Block]) -> list[str]:
    """Take the lines of fields ("Owner: JM", "Due: 4 May") that stand right below an action."""
    return [block.text for block in takewhile(lambda block: _FIELD_LINE.match(block.text), blocks)]


def take_fields(text: str) -> tuple[str, dict[str, str]]:
    """Take off the fields an action ends with ("Owner: JM. Due: 4 May"): the rest, and owner, due and status."""
    folded = fold_characters(text)
    found = list(_FIELD.finditer(folded))
    if not found:
        return text, {}
    fields: dict[str, str] = {}
    for at, match in enumerate(found):
        end = found[at + 1].start() if at + 1 < len(found) else len(folded)
        name = next((name for name, shape in _FIELD_MEANINGS.items() if shape.match(match.group("name"))), "owner")
        fields.setdefault(name, folded[match.end() : end].strip(" .;,|()[]-"))
    return text[: found[0].start()].rstrip(), fields
