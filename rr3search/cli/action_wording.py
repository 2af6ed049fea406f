"""The phrases of the register of actions: where an entry stands, what says so, who closed it.

Entries in, phrases out. What later minutes tell is a suggestion and is worded as one.
"""

from collections.abc import Sequence

from rr3search.citations import cite_passage
from rr3search.cli.wording import count_things, list_days
from rr3search.domain import ClosingDoubt, EntryKind, EntryStatus, Evidence, EvidenceReason, RegisterEntry, format_date

__all__ = [
    "describe_doubts",
    "describe_entry_terms",
    "describe_evidence",
    "explain_closing",
    "list_owners",
    "list_register_facts",
    "name_entry_status",
]

_STATUSES = {
    EntryStatus.OPEN: "open",
    EntryStatus.REPORTED_DONE: "reported done",
    EntryStatus.CARRIED_FORWARD: "carried forward",
    EntryStatus.SUPERSEDED: "superseded",
    EntryStatus.CLOSED: "closed",
}
_REASONS = {
    EvidenceReason.LISTED: "printed again",
    EvidenceReason.REVIEWED: "gone through",
    EvidenceReason.TOLD: "told as done",
    EvidenceReason.REPORTED: "reported on",
    EvidenceReason.CARRIED: "told in prose",
    EvidenceReason.REPLACED: "replaced",
}
_DOUBTS = {
    ClosingDoubt.SAME_MEETING: "is of the meeting that recorded the action",
    ClosingDoubt.NO_WORD_IN_COMMON: "shares no word with the task",
}


def name_entry_status(entry: RegisterEntry) -> str:
    """Say where an entry stands."""
    return _STATUSES[entry.status]


def list_owners(entry: RegisterEntry) -> str:
    """Name the owners and whom they act for."""
    owners = ", ".join(entry.linked.action.owners)
    return f"{owners} ({', '.join(entry.owner_organisations)})" if owners and entry.owner_organisations else owners


def describe_entry_terms(entry: RegisterEntry) -> str:
    """Say who is to act, by when, where it stands and how old it is; a promise says that it is one."""
    owners = list_owners(entry)
    due = f"due {format_date(entry.due)}" if entry.due else "no date given"
    extended = [f"extended to {format_date(entry.extended_to)}"] if entry.extended_to else []
    age = [f"{count_things(entry.age_days, 'day')} old"] if entry.age_days is not None and entry.age_days >= 0 else []
    promise = ["promise"] if entry.kind is EntryKind.PROMISE else []
    named = f"owner: {owners}" if owners else "no owner named"
    return "; ".join((*promise, named, due, *extended, name_entry_status(entry), *age))


def describe_evidence(evidence: Evidence) -> str:
    """Quote the words of later minutes and say what they suggest."""
    suggests = f"{_STATUSES[evidence.status]}, {_REASONS[evidence.reason]}"
    held_on = format_date(evidence.passage.meeting.held_on)
    return f"{held_on} ({suggests}): “{evidence.text}” [rr3:{evidence.passage.id}]"


def explain_closing(entry: RegisterEntry) -> str:
    """Say what closed an entry and when; empty where nobody closed it."""
    if entry.closing is None:
        return ""
    day = format_date(entry.closing.closed_on)
    if entry.closed_by is None:
        return f"Closed on {day} by [rr3:{entry.closing.because}], which has left the archive: not closed any more"
    return f"Closed on {day} because of: {cite_passage(entry.closed_by)}"


def list_register_facts(entry: RegisterEntry) -> list[str]:
    """List what became of an entry, a line each."""
    again = list_days(entry.repeated_in)
    facts = [f"Printed again: {again}" if again else "", *map(describe_evidence, entry.evidence)]
    facts += [f"Superseded by action {entry.superseded_by}" if entry.superseded_by else "", explain_closing(entry)]
    return [fact for fact in facts if fact]


def describe_doubts(doubts: Sequence[ClosingDoubt]) -> str:
    """Say in one line what speaks against the passage that closed an action."""
    told = " and ".join(_DOUBTS[doubt] for doubt in doubts)
    return f"closed, but the passage cited {told}: check that it says what became of it"
