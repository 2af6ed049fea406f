"""Which earlier action a line means that names it by its printed reference: "AP4 (vouchers): complete".

The line as reviewed and the drafts in, the drafts it means out. Where references start anew each meeting, the latest
meeting that printed this one is meant, unless the line names another. Words beside the reference must fit, unless those
beside most references of the same review do.
"""

import calendar
import re
from collections.abc import Iterable

from rr3search.action_register.drafts import Draft, Drafts
from rr3search.action_register.task_words import list_task_stems, list_text_stems
from rr3search.domain import EntryStatus, LinkedAction, fold_characters

__all__ = ["find_referred", "goes_by_references", "is_dropped"]

_DROPPED = re.compile(
    r"\b(?:overtaken|superseded|withdrawn|no longer (?:needed|required|necessary|relevant|applicable|pursued)|"
    r"(?:drop(?:s|ped)?|struck|removed|taken) (?:off|from) (?:the|this|our) (?:action )?(?:list|log|register|agenda)|"
    r"not to be pursued)\b",
    re.IGNORECASE,
)
_NEGATED = re.compile(r"(?:\b(?:not|never|nor|neither|cannot|without)\b|n't\b)(?:\s+\w+){0,3}\s*$", re.IGNORECASE)
"""Behind it, nothing is dropped: "had not been withdrawn"."""
_KEPT = re.compile(
    r"\b(?:carr(?:y|ied) (?:forward|over)|still (?:to (?:be done|do|come)|open|outstanding)|"
    r"remains? (?:open|outstanding)|held over|deferred|ongoing)\b",
    re.IGNORECASE,
)
_REFERENCE = r"[A-Za-z /]{0,16}?\(?(?:no\.? ?|#)?[A-Z]{0,4}[-/ ]?\d[\w./-]*\)?"
_GLOSS = re.compile(
    rf"^\W*{_REFERENCE}\s*(?:\((?P<bracketed>[^()]{{2,80}})\)|"
    r"(?:,| of| from|:|\s-)?\s(?P<named>[^:;.]{2,80}?)(?::|\s-\s))"
)
_LABELLED = re.compile(r"^\W*(?:actions?|AP|A/P|AI|A(?=\d))\b|^\W*(?:AP|A/P|AI|A)[-/ ]?\d", re.IGNORECASE)
"""What follows is named by a reference; a number alone can be that of the paragraph."""
_TASK = re.compile(r"^\W*(?:[^\s:;.]+ ){1,6}to (?!be\b)[a-z]+ ")
"""A task of its own: "Jo Marsh to mend the gate"."""
_SAID_OF_ANY = list_text_stems("closed close discharged dropped withdrawn superseded overtaken events agreed noted see")
_MONTHS = [name.casefold() for name in calendar.month_name]
_OF_MONTH = re.compile(
    rf"\b(?P<month>{'|'.join(_MONTHS[1:])})\b(?:\s+(?P<year>\d{{4}}))?|\b(?:last|previous) meeting\b", re.IGNORECASE
)
_FEWEST_OF_ANOTHER = 2
_FEWEST_ALIKE = 2
_FEWEST_OF_ONE = 3
_COUNTED_BY_MORE = re.compile(r"\d\D+\d|[A-Z]")
"""A number that says whose or of what it is as well: "2.4", "25/14", "P3"."""


def find_referred(linked: LinkedAction, line: str, drafts: Drafts, *, is_trusted: bool = False) -> list[Draft]:
    """Find the open actions that a line of a review means by their references.

    Args:
        linked: What the line was read as.
        line: The whole of it, the reference included.
        drafts: Of the body.
        is_trusted: Whether a reference is enough, whatever stands beside it.
    """
    meant = (_find_printed(reference, linked, drafts, line=line) for reference in linked.action.references)
    return [
        draft
        for draft in meant
        if draft and not draft.is_settled and (is_trusted or _fits(draft, linked, drafts, line=line))
    ]


def goes_by_references(lines: Iterable[tuple[LinkedAction, str]], drafts: Drafts) -> bool:
    """Whether a review goes by the references of earlier actions.

    Most of its lines say what the action said, or all name actions of one meeting by more than a bare number.

    Args:
        lines: What each was read as, and the whole of it.
        drafts: Of the body.
    """
    told = list(lines)
    meant = [
        (draft, linked)
        for linked, line in told
        for reference in linked.action.references
        if (draft := _find_printed(reference, linked, drafts, line=line))
    ]
    alike = sum(not list_task_stems(linked).isdisjoint(draft.stems) for draft, linked in meant)
    numbers = [reference for linked, _ in told for reference in linked.action.references]
    days = {draft.linked.meeting.held_on for draft, _ in meant}
    is_all_of_one = len(meant) == len(numbers) >= _FEWEST_OF_ONE and len(days) == 1
    is_own = all(map(_COUNTED_BY_MORE.search, numbers))
    return (alike >= _FEWEST_ALIKE and alike * 2 > len(meant)) or (is_all_of_one and is_own)


def is_dropped(line: str) -> bool:
    """Whether a line says that an action is given up, or that something else has overtaken it."""
    folded = fold_characters(line)
    is_kept = bool(_KEPT.search(folded))
    return not is_kept and any(not _NEGATED.search(folded[: one.start()]) for one in _DROPPED.finditer(folded))


def _find_printed(reference: str, linked: LinkedAction, drafts: Drafts, *, line: str) -> Draft | None:
    """Find the one action that was printed under a reference last, or at the meeting that a line names."""
    gloss = _read_gloss(line)
    given = [draft for draft in drafts.list_referred(reference) if draft.linked.meeting.held_on]
    if month := _OF_MONTH.search(gloss):
        given = [draft for draft in given if _is_of(draft, month)] if month.group("month") else given
    elif raised := linked.action.first_raised:
        given = [draft for draft in given if draft.linked.meeting.held_on == raised]
    latest = max((str(draft.linked.meeting.held_on) for draft in given), default=None)
    given = [draft for draft in given if str(draft.linked.meeting.held_on) == latest]
    return given[0] if len(given) == 1 else None


def _is_of(draft: Draft, month: re.Match[str]) -> bool:
    held_on = draft.linked.meeting.held_on
    is_month = held_on is not None and held_on.month == _MONTHS.index(month.group("month").casefold())
    return is_month and month.group("year") in {None, str(held_on and held_on.year)}


def _fits(draft: Draft, linked: LinkedAction, drafts: Drafts, *, line: str) -> bool:
    """Whether the words beside a reference can tell of the action; without any, nothing else may fit better."""
    if stems := list_text_stems(_read_gloss(line)) - _list_names(draft):
        return not stems.isdisjoint(draft.stems)
    own = list_text_stems(linked.action.text) - _SAID_OF_ANY
    is_of_its_own = bool(_TASK.match(linked.action.text)) or not _LABELLED.match(fold_characters(line))
    if own and is_of_its_own and own.isdisjoint(draft.stems):
        return False
    others = [] if own & draft.stems else drafts.list_sharing(own)
    return not any(
        len(own & other.stems) >= _FEWEST_OF_ANOTHER and other.status is EntryStatus.OPEN for other in others
    )


def _list_names(draft: Draft) -> frozenset[str]:
    return frozenset().union(*map(list_text_stems, draft.linked.action.owners))


def _read_gloss(line: str) -> str:
    match = _GLOSS.match(fold_characters(line))
    return (match.group("bracketed") or match.group("named")) if match else ""
