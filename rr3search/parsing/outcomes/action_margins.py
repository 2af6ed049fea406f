"""Owners in the margin: on a line of their own, or behind the last sentence, of what somebody is to do.

Blocks and texts in, the printed owner and where the sentence it belongs to ends out.
"""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass

from rr3search.domain import Block, BlockStyle, fold_characters
from rr3search.language.name_shapes import is_person_name
from rr3search.language.sentences import split_sentences
from rr3search.parsing.outcomes.action_labels import find_action_label, is_obligation, is_owner_marker
from rr3search.parsing.outcomes.action_owners import name_margin_owners, name_owners
from rr3search.parsing.outcomes.due_dates import read_due
from rr3search.parsing.roster.roster import Roster

__all__ = [
    "Margin",
    "are_initials",
    "find_margin_owner",
    "find_margins",
    "find_obligation",
    "is_lone_margin",
    "read_margin",
    "take_last_sentence",
]

_LONE_INITIALS = re.compile(r"^\W*[A-Z]{2,4}(?:\s*[,/&+]\s*[A-Z]{2,4}|\s+and\s+[A-Z]{2,4})*\W*$")
_BEHIND = re.compile(r"(?<=[.;)!])\s+(?P<owners>[A-Z][\w'/&,. -]{1,50})\s*$")
_DUE = re.compile(
    r"^(?P<owners>.{2,60}?)(?:[\s,;-]+(?:by|before|due|for|no later than|in time for)\s+|\s*[,;]\s*|\s+-+\s+|\s+\()"
    r"(?P<when>[^,;:]{3,40})$"
)
_NO_DAY = re.compile(
    r"^(?:asap|as soon as (?:possible|practicable)|immediate(?:ly)?|ongoing|urgent(?:ly)?)$", re.IGNORECASE
)
_TO_ACTION = re.compile(
    r"^(?P<owners>.{2,60}?)\s+(?:to|will)\s+(?:action|take (?:this )?forward)(?:\s+this)?(?P<when>\s.*)?$"
)
_AGREEMENT = re.compile(
    r"^\W*(?:(?:this|that|it|which|all|members|everyone)\s+(?:was\s+|were\s+)?)?(?:all\s+|duly\s+)?"
    r"(?:agreed|noted|approved|accepted)\W*$",
    re.IGNORECASE,
)
_BRACKET_BEFORE = re.compile(r"^\s*[\[(][^\[\]()]*[\])]\s*")
_ANYBODY = r"[A-Z](?:'?[A-Z]){1,3}[a-z]?"
_UNKNOWN = re.compile(rf"^{_ANYBODY}(?:\s*(?:,|/|&|\+|\band\b)\s*{_ANYBODY})*$")
_BETWEEN = re.compile(r"\s*(?:,|/|&|\+|;|\band\b)\s*")
_MOST_WORDS = 8
_SHARE = 0.6
"""Names on lines of their own are owners where so many follow what obliges somebody; else they are speakers."""
_ANY_DAY = dt.date(2000, 1, 1)


@dataclass(frozen=True, slots=True)
class Margin:
    """What a margin says of the action beside it."""

    owners: tuple[str, ...]
    due: str = ""
    """As printed."""


def read_margin(printed: str, roster: Roster, *, is_labelled: bool = False, is_column: bool = False) -> Margin | None:
    """Read owners, and a day behind them; None where the words are anything else.

    Args:
        printed: The margin.
        roster: Whom it can name.
        is_labelled: Whether a label says that an owner stands here, so that initials of nobody listed are one's.
        is_column: Whether a column of owners holds it, so that a name of nobody listed is one's too.
    """
    folded = fold_characters(printed).strip(" .:*[]()")
    if acting := _TO_ACTION.match(folded):
        folded = acting.group("owners") + (acting.group("when") or "")
    allows = {"is_labelled": is_labelled or is_column, "is_column": is_column}
    if owners := _name_margin(folded, roster, **allows):
        return Margin(owners)
    dated = _DUE.match(folded)
    when = dated.group("when") if dated else ""
    is_day = bool(_NO_DAY.match(when)) or read_due(when, held_on=_ANY_DAY, next_meeting=_ANY_DAY) is not None
    owners = _name_margin(dated.group("owners"), roster, **allows) if dated and is_day else ()
    return Margin(owners, when) if owners else None


def _name_margin(printed: str, roster: Roster, *, is_labelled: bool, is_column: bool) -> tuple[str, ...]:
    if named := name_margin_owners(printed, roster):
        return named
    if is_column and all(" " in part and is_person_name(part) for part in _BETWEEN.split(printed)):
        return name_owners(printed, roster)
    return name_owners(printed, roster) if is_labelled and are_initials(printed) else ()


def are_initials(printed: str) -> bool:
    """Whether words consist of initials, somebody's or several people's: "JM", "JM/KO'D"."""
    return bool(_UNKNOWN.match(printed))


def is_lone_margin(text: str, roster: Roster) -> bool:
    """Whether a line holds nothing but initials of owners."""
    return bool(_LONE_INITIALS.match(text)) and bool(name_margin_owners(text, roster))


def find_margins(body: Sequence[Block], roster: Roster) -> dict[int, Margin]:
    """Find the blocks that hold nothing but the owner of what the block before them obliges to."""
    marked: dict[int, Margin] = {}
    plain: dict[int, Margin] = {}
    lone = 0
    for at in range(1, len(body)):
        block, before = body[at], body[at - 1]
        words = block.text.strip()
        label = find_action_label(words)
        printed = words[label.end() :] if label else words
        is_short = len(words.split()) <= _MOST_WORDS and "|" not in words
        if not is_short or before.style is BlockStyle.HEADING:
            continue
        margin = read_margin(printed, roster, is_column=is_owner_marker(block.marker))
        if margin is None:
            continue
        if label or block.marker.casefold().startswith("action"):
            marked[at] = margin
        elif block.style is BlockStyle.PARAGRAPH and not words.endswith(":"):
            lone += 1
            last = take_last_sentence(before.text)
            if is_obligation(last) and last.rstrip().endswith((".", ";", ")")):
                plain[at] = margin
    return marked | (plain if len(plain) >= _SHARE * lone else {})


def find_margin_owner(block: Block, below: Margin | None, roster: Roster) -> tuple[int, Margin] | None:
    """Find the owner in the margin of a block, and where its last sentence ends.

    Args:
        block: The block.
        below: The margin on the next line; None where there is none.
        roster: Whom it can name.
    """
    if below:
        return len(block.text), below
    match = _BEHIND.search(fold_characters(block.text))
    margin = read_margin(match.group("owners"), roster) if match else None
    if match is None or margin is None or not name_margin_owners(match.group("owners"), roster):
        return None
    is_short = bool(_LONE_INITIALS.match(match.group("owners"))) or block.style is not BlockStyle.HEADING
    sentence = take_last_sentence(block.text[: match.start()])
    return (match.start(), margin) if is_short and is_obligation(sentence) else None


def find_obligation(text: str) -> str:
    """Find the last sentence of a text that obliges somebody; empty where none does."""
    sentences = [_BRACKET_BEFORE.sub("", text[start:end]).strip() for start, end in split_sentences(text)]
    return next((one for one in reversed(sentences) if is_obligation(one) and not _AGREEMENT.match(one)), "")


def take_last_sentence(text: str) -> str:
    """Give the last sentence of a text that says more than that all agreed; empty where it has none."""
    sentences = [text[start:end] for start, end in split_sentences(text)]
    telling = [one for one in sentences if not _AGREEMENT.match(one)] or sentences
    return _BRACKET_BEFORE.sub("", telling[-1]) if telling else ""
