"""Which earlier action a line means that names it by its printed reference: "AP4 (vouchers): complete".

The line as reviewed and the drafts in, the drafts it means out. Where references start anew each meeting, the latest
meeting that printed this one is meant, unless the line names another. Words beside the reference must fit.
"""

import calendar
import re

from rr3search.action_register.drafts import Draft, Drafts
from rr3search.action_register.task_words import list_text_stems
from rr3search.domain import EntryStatus, LinkedAction, fold_characters

__all__ = ["find_referred", "is_dropped"]

_DROPPED = re.compile(
    r"\b(?:overtaken|superseded|withdrawn|no longer (?:needed|required|necessary|relevant|applicable|pursued)|"
    r"(?:drop(?:s|ped)?|struck|removed|taken) (?:off|from) the (?:list|log|register|agenda)|not to be pursued|"
    r"drops? off)\b",
    re.IGNORECASE,
)
_REFERENCE = r"[A-Za-z /]{0,16}?\(?(?:no\.? ?|#)?[A-Z]{0,4}[-/ ]?\d[\w./-]*\)?"
_GLOSS = re.compile(
    rf"^\W*{_REFERENCE}\s*(?:\((?P<bracketed>[^()]{{2,80}})\)|(?:,| of| from)\s(?P<named>[^:;.]{{2,80}}?)(?::|\s-\s))"
)
_MONTHS = [name.casefold() for name in calendar.month_name]
_OF_MONTH = re.compile(
    rf"\b(?P<month>{'|'.join(_MONTHS[1:])})\b(?:\s+(?P<year>\d{{4}}))?|\b(?:last|previous) meeting\b", re.IGNORECASE
)
_FEWEST_OF_ANOTHER = 2


def find_referred(linked: LinkedAction, line: str, drafts: Drafts) -> list[Draft]:
    """Find the open actions that a line of a review means by their references.

    Args:
        linked: What the line was read as.
        line: The whole of it, the reference included.
        drafts: Of the body.
    """
    gloss = _read_gloss(line)
    found = (_find_one(reference, linked, drafts, gloss=gloss) for reference in linked.action.references)
    return [draft for draft in found if draft and not draft.is_settled]


def is_dropped(line: str) -> bool:
    """Whether a line says that an action is given up, or that something else has overtaken it."""
    return bool(_DROPPED.search(fold_characters(line)))


def _find_one(reference: str, linked: LinkedAction, drafts: Drafts, *, gloss: str) -> Draft | None:
    given = [draft for draft in drafts.list_referred(reference) if draft.linked.meeting.held_on]
    if month := _OF_MONTH.search(gloss):
        given = [draft for draft in given if _is_of(draft, month)] if month.group("month") else given
    elif raised := linked.action.first_raised:
        given = [draft for draft in given if draft.linked.meeting.held_on == raised]
    latest = max((str(draft.linked.meeting.held_on) for draft in given), default=None)
    given = [draft for draft in given if str(draft.linked.meeting.held_on) == latest]
    return given[0] if len(given) == 1 and _fits(given[0], linked, drafts, gloss=gloss) else None


def _is_of(draft: Draft, month: re.Match[str]) -> bool:
    held_on = draft.linked.meeting.held_on
    is_month = held_on is not None and held_on.month == _MONTHS.index(month.group("month").casefold())
    return is_month and month.group("year") in {None, str(held_on and held_on.year)}


def _fits(draft: Draft, linked: LinkedAction, drafts: Drafts, *, gloss: str) -> bool:
    """Whether the words beside a reference can tell of the action; without any, nothing else may fit better."""
    if stems := list_text_stems(gloss) - _list_names(draft):
        return not stems.isdisjoint(draft.stems)
    own = list_text_stems(linked.action.text)
    others = [] if own & draft.stems else drafts.list_sharing(own)
    return not any(
        len(own & other.stems) >= _FEWEST_OF_ANOTHER and other.status is EntryStatus.OPEN for other in others
    )


def _list_names(draft: Draft) -> frozenset[str]:
    return frozenset().union(*map(list_text_stems, draft.linked.action.owners))


def _read_gloss(line: str) -> str:
    match = _GLOSS.match(fold_characters(line))
    return (match.group("bracketed") or match.group("named")) if match else ""
