"""The entries of the register as rows of a table and as blocks of text.

Entries in; the columns that a row of the register has behind those of an action, the cells of a table to read, or a
block of text out.
"""

from collections import Counter
from collections.abc import Sequence

from rr3search.cli.action_wording import (
    describe_entry_terms,
    list_owners,
    list_register_facts,
    name_entry_status,
)
from rr3search.cli.layout import Page
from rr3search.cli.rendering.csv_nouns import Row
from rr3search.cli.rendering.text_blocks import format_place
from rr3search.cli.wording import count_things
from rr3search.domain import RegisterEntry, format_date

__all__ = ["COLUMNS", "REGISTER", "count_entries", "flatten_entry", "format_entry", "list_cells"]

REGISTER = (
    *("kind", "owner_organisations", "extended_to", "age_days", "evidence", "evidence_ids", "repeated_in"),
    *("superseded_by", "closed_on", "closed_because"),
)
COLUMNS = ("Meeting", "Action", "Owner", "For", "Due", "Status", "What became of it", "Id")
_INDENT = "   "


def flatten_entry(entry: RegisterEntry) -> Row:
    """Give the cells that stand behind those of the action, and those of its that the register knows better."""
    closing = entry.closing
    return {
        "due": entry.due.isoformat() if entry.due else None,
        "status": entry.status.value,
        "kind": entry.kind.value,
        "owner_organisations": "; ".join(entry.owner_organisations),
        "extended_to": entry.extended_to.isoformat() if entry.extended_to else None,
        "age_days": entry.age_days,
        "evidence": "\n".join(one.text for one in entry.evidence),
        "evidence_ids": "; ".join(one.passage.id for one in entry.evidence),
        "repeated_in": "; ".join(one.held_on.isoformat() if one.held_on else one.title for one in entry.repeated_in),
        "superseded_by": entry.superseded_by,
        "closed_on": closing.closed_on.isoformat() if closing else None,
        "closed_because": closing.because if closing else None,
    }


def list_cells(entry: RegisterEntry) -> tuple[str, ...]:
    """Give the cells of a table to read."""
    action = entry.linked.action
    latest = entry.extended_to or entry.due
    return (
        format_date(entry.linked.meeting.held_on),
        action.text,
        list_owners(entry),
        ", ".join(action.recipients),
        format_date(latest) if latest else "",
        name_entry_status(entry),
        " ".join(list_register_facts(entry)),
        entry.id,
    )


def format_entry(entry: RegisterEntry, page: Page) -> str:
    """Write an entry, who is to act, where it was recorded and what became of it."""
    linked = entry.linked
    lines = [page.wrap(linked.action.text, indent=""), page.wrap(describe_entry_terms(entry), indent=_INDENT)]
    lines += format_place(linked, page)
    lines += [page.wrap(fact, indent=_INDENT) for fact in list_register_facts(entry)]
    lines.append(page.wrap(f"Action id: {entry.id}", indent=_INDENT))
    return "\n".join(lines)


def count_entries(entries: Sequence[RegisterEntry]) -> str:
    """Say how many entries there are and how they stand."""
    counts = Counter(name_entry_status(entry) for entry in entries)
    noun = entries[0].kind.value if entries else "action"
    return f"{count_things(len(entries), noun)}: {', '.join(f'{count} {name}' for name, count in counts.items())}"
