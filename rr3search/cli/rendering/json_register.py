"""The entries of the register as JSON: an ACTION with what became of it."""

from rr3search.cli.rendering.json_nouns import Json, describe_action, describe_passage, refer_to, write_date
from rr3search.domain import Evidence, RegisterEntry

__all__ = ["describe_entry"]


def describe_entry(entry: RegisterEntry) -> dict[str, Json]:
    """Give an entry's keys: those of an action, and what later minutes tell of it."""
    return {
        **describe_action(entry.linked),
        "kind": entry.kind.value,
        "due": write_date(entry.due),
        "extended_to": write_date(entry.extended_to),
        "status": entry.status.value,
        "owner_organisations": list(entry.owner_organisations),
        "age_days": entry.age_days,
        "evidence": [_describe_evidence(one) for one in entry.evidence],
        "repeated_in": [refer_to(meeting) for meeting in entry.repeated_in],
        "superseded_by": entry.superseded_by,
        "closed": _describe_closing(entry),
    }


def _describe_evidence(evidence: Evidence) -> dict[str, Json]:
    passage = describe_passage(evidence.passage)
    return {
        "status": evidence.status.value,
        "reason": evidence.reason.value,
        "text": evidence.text,
        "passage": evidence.passage.id,
        "meeting": passage["meeting"],
        "source": passage["source"],
    }


def _describe_closing(entry: RegisterEntry) -> dict[str, Json] | None:
    """Give what closed it; the passage is null where the archive no longer has it, and nothing is closed then."""
    if entry.closing is None:
        return None
    return {
        "because": entry.closing.because,
        "closed_on": write_date(entry.closing.closed_on),
        "passage": describe_passage(entry.closed_by) if entry.closed_by else None,
    }
