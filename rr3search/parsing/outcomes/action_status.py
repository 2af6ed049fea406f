"""Where an action stands: done, open, carried forward; and when it was first raised.

Printed words in, a status or a day out. "To complete the form" is not done.
"""

import datetime as dt
import re

from rr3search.domain import ActionStatus, fold_characters
from rr3search.language.dates import find_dates

__all__ = [
    "ends_carried",
    "find_first_raised",
    "find_last_word",
    "find_status",
    "is_done",
    "is_marked_carried",
    "read_follow_up",
]

_DONE_WORD = r"(?:done|completed?|closed|discharged|actioned|finished|cleared|fulfilled|achieved)"
_DONE = re.compile(
    rf"[(\[]\s*{_DONE_WORD}\b|(?:[-:.;|]\s+|^)(?:now |action |all |this (?:is|was) |was |is |has been |been )*"
    rf"{_DONE_WORD}[.)\]!]*$|[-.;|:]\s+(?:now |action )?{_DONE_WORD}\s*(?:[-.:;,(|]|$)",
    re.IGNORECASE,
)
"""In brackets, or as the last word of the line: "to complete the form" is not done."""
_CARRIED = re.compile(
    r"\b(?:carried (?:forward|over)|carry forward|c/f(?:wd)?|held over|rolled (?:over|forward)|"
    r"(?<!the )outstanding(?! (?!(?:at|from|since|as|and|but|until|for|with|due|pending|still|to)\b)[a-z])|"
    r"(?:moved|postponed|slipped) to (?:the )?(?:next|\w+ (?:meeting|month))|"
    r"remains? (?:open|on)|b/f(?:wd)?|brought forward|roll(?:ed)? to)\b",
    re.IGNORECASE,
)
_DEFERRED = re.compile(
    r"(?:^\W*|[-:;.|,]\s+|[(\[]\s*|\b(?:was|were|is|are|been|be|now|again|also|and|action|item)\s+)"
    r"(?P<word>deferred)\b(?! (?!(?:to|till|until|pending|by|for|as|since|at|again|and|because|due|owing|from|once|"
    r"indefinitely|awaiting|while|with|in|on)\b)[a-z])",
    re.IGNORECASE,
)
"""Told of the action itself; in "list the deferred items" the word is part of the task."""
_WITHIN = re.compile(r"\b(?:who|whose|whom|which|that|those|where|if|what|any)\b[^-.;:|()]*$", re.IGNORECASE)
"""Behind such words what was deferred is what the task is about."""
_MARKED_CARRIED = re.compile(
    r"(?:[,;:.|(\[]\s*|\s-+\s+)(?:this |action |item |was |is |again )*(?:carried (?:forward|over)|carry forward|"
    r"c/f(?:wd)?|b/f(?:wd)?|brought forward|held over|deferred)\b(?! (?!from|to|until|since|again)[a-z])",
    re.IGNORECASE,
)
_LONGEST_MARK = 60
_TAIL = 40
_OPEN = re.compile(
    r"\b(?:on-?going|in progress|in hand|on track|pending|underway|under way|waiting (?:on|for|to)|open|"
    r"not (?:yet )?(?:started|done|"
    r"complete)|"
    r"still to|to be (?:done|completed)|awaiting|due|wip|delayed|overdue|on hold|not started|continuing|"
    r"partially|live)\b",
    re.IGNORECASE,
)
_FINISHED = (
    r"(?:sent|circulated|written|issued|published|received|resolved|submitted|made|paid|ordered|installed|updated|"
    r"arranged|contacted|shared|added|signed|agreed|held|emailed|posted|distributed|taken|booked|fixed|repaired|"
    r"replaced|reported|provided|uploaded|amended|approved|met|spoken|obtained)"
)
_TOLD_BEHIND = re.compile(
    rf"(?:\s-+\s|[:;(|]\s*)(?:now |all |action |this |has been |was )*(?:{_DONE_WORD}|{_FINISHED}|superseded|"
    rf"withdrawn)\b"
    r"(?! (?:by|before|with|for|in time)\b)[^.;|-]{0,30}[.)\s]*$",
    re.IGNORECASE,
)
"""Behind a dash that ends the task: "JM to chase the trust - received 2 March"."""
_LAST_WORD = re.compile(rf"\s(?:{_DONE_WORD}|superseded|withdrawn)\W*$", re.IGNORECASE)
_NOT_DONE = re.compile(
    r"\b(?:not (?:yet )?(?:been )?(?:done|started|complete|completed|actioned|happened)|still to (?:be )?do(?:ne)?|"
    r"no progress|"
    r"nothing yet|to do|not yet)\b",
    re.IGNORECASE,
)
_NOT_YET = re.compile(
    rf"\b(?:not (?:yet )?(?:been )?(?:{_DONE_WORD}|{_FINISHED})|not yet|yet to (?:be|do|hear|receive)|"
    r"still to (?:be|do)|no progress|nothing yet)\b",
    re.IGNORECASE,
)
"""The same said of a status, however it goes on: "Not yet received from the firm"."""
_COMPLETE = re.compile(
    rf"^\W*(?:now |action |all |has been |was |to )*(?:{_DONE_WORD}|superseded|withdrawn|yes|y|✓|✔|propos\w+ to close|"
    r"no longer (?:required|needed|applicable))\b|^[✓✔]|\b(?:has|have|had|was|were|been|now|is) (?:now |been |since |"
    rf"duly |all )*(?:{_DONE_WORD}|{_FINISHED})\b",
    re.IGNORECASE,
)
_PERFECT = re.compile(
    r"\b(?:had|has|have) (?:now |been |since |already |also |duly |not |yet )*(?P<verb>\w+)\b", re.IGNORECASE
)
_RAISED = re.compile(r"\b(?:from|of|raised|agreed|at|on|dated|since|meeting)\b[^.;:]{0,25}$", re.IGNORECASE)


def is_done(text: str) -> bool:
    """Whether the words say that an action is finished."""
    return bool(_DONE.search(fold_characters(text)))


def ends_carried(text: str) -> bool:
    """Whether a task ends with the word that it is carried forward ("JM to chase the trust - deferred")."""
    folded = fold_characters(text)
    start = max(len(folded) - _TAIL, folded.rfind(" - "))
    return any(at >= start for at in _find_carried(folded))


def is_marked_carried(text: str) -> bool:
    """Whether a mark set off from the task says that it is carried forward: "bay consultation (carried forward)"."""
    return bool(_MARKED_CARRIED.search(fold_characters(text)[-_LONGEST_MARK:]))


def _find_carried(folded: str) -> list[int]:
    """Where the words say that an action stays for another meeting."""
    deferred = (match.start("word") for match in _DEFERRED.finditer(folded))
    told = [at for at in deferred if not _WITHIN.search(folded[:at])]
    return [*(match.start() for match in _CARRIED.finditer(folded)), *told]


def find_status(printed: str) -> ActionStatus | None:
    """Tell what a status means ("Closed", "In progress", "c/f"); None where the words are no status."""
    folded = fold_characters(printed).strip()
    if _find_carried(folded):
        return ActionStatus.CARRIED_FORWARD
    if _NOT_YET.search(folded):
        return ActionStatus.OPEN
    if _OPEN.search(folded) and not re.match(rf"^\W*{_DONE_WORD}\b", folded, re.IGNORECASE):
        return ActionStatus.OPEN
    return ActionStatus.DONE if _COMPLETE.search(folded) else None


def read_follow_up(text: str) -> ActionStatus | None:
    """Tell what a line says became of the action it repeats; None where it only says what is to be done."""
    folded = fold_characters(text)
    if _NOT_DONE.search(folded):
        return ActionStatus.CARRIED_FORWARD if _find_carried(folded) else ActionStatus.OPEN
    if is_done(folded) or _TOLD_BEHIND.search(folded):
        return ActionStatus.DONE
    if _find_carried(folded):
        return ActionStatus.CARRIED_FORWARD
    if _COMPLETE.search(folded) or _PERFECT.search(folded):
        is_waiting = _OPEN.search(folded) or re.search(r"\b(?:had|has|have) not\b", folded)
        return ActionStatus.OPEN if is_waiting else ActionStatus.DONE
    return (
        ActionStatus.OPEN
        if re.search(r"[-:(;|.]\s*(?:on-?going|in progress|in hand|pending|open|underway)\b", folded, re.IGNORECASE)
        else None
    )


def find_last_word(text: str) -> ActionStatus | None:
    """Tell the status a reviewed action ends with, without any mark before it ("JM to write complete")."""
    folded = fold_characters(text)
    return ActionStatus.DONE if _LAST_WORD.search(folded) else read_follow_up(folded)


def find_first_raised(text: str, *, held_on: dt.date | None) -> dt.date | None:
    """Find the day an old action was given out ("Action 3 from 4 March 2021"), None where no earlier day is told."""
    folded = fold_characters(text)
    days = [
        date.date
        for date in find_dates(folded)
        if (held_on is None or date.date < held_on) and _RAISED.search(folded[: date.start] or " from")
    ]
    return min(days, default=None)
