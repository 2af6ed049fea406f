"""What goes, or went, with a removed person: in each of the four formats."""

import csv
import io
import json
from collections.abc import Iterable
from typing import TYPE_CHECKING

from rr3search.cli.layout import choose_page
from rr3search.cli.options import OutputFormat, OutputOptions
from rr3search.cli.wording import count_things
from rr3search.domain import format_date

if TYPE_CHECKING:
    from typing import TextIO

    from rr3search.cli.rendering.json_nouns import Json
    from rr3search.forgetting import AffectedMeeting, PersonRemoval

__all__ = ["WHAT_STAYS", "render_removal"]

WHAT_STAYS = (
    "The minutes' own files, corrections beside them, backups, exports and the shell's history still hold the name: "
    "they are not the index's to change."
)
_COLUMNS = (
    *("outcome", "meeting_id", "meeting_title", "held_on", "file", "passages", "passages_changed"),
    *("mentions", "doubtful", "forms", "saved_searches"),
)


def render_removal(removal: "PersonRemoval", output: OutputOptions, stream: "TextIO", *, is_trial: bool) -> str:
    """Write what is found of a person, meeting by meeting.

    Args:
        removal: What goes or went.
        output: The format asked for.
        stream: Where it is written to.
        is_trial: Whether it only would go.
    """
    match output.output_format:
        case OutputFormat.JSON:
            return json.dumps(_describe(removal, is_trial=is_trial), ensure_ascii=False, indent=1)
        case OutputFormat.CSV:
            return _tabulate(removal, is_trial=is_trial)
        case OutputFormat.MARKDOWN:
            lines = (*_list_lines(removal, is_trial=is_trial), _count_searches(removal, is_trial=is_trial))
            return "\n".join((*(f"- {line}" for line in lines), "", WHAT_STAYS))
        case _:
            page = choose_page(is_plain=output.is_plain, stream=stream)
            lines = (
                *_list_lines(removal, is_trial=is_trial),
                _count_searches(removal, is_trial=is_trial),
                WHAT_STAYS,
            )
            return "\n".join(page.wrap(line, indent="  ", first="") for line in lines)


def _list_lines(removal: "PersonRemoval", *, is_trial: bool) -> Iterable[str]:
    for one in removal.meetings:
        verb = _name_outcome(one, removal, is_trial=is_trial).capitalize()
        where = f"{verb} {one.meeting.title}, {format_date(one.meeting.held_on)}"
        found = f"{count_things(one.mentions, 'mention')} as {', '.join(one.forms)}" if one.forms else "in its path"
        doubt = f"; {one.doubtful} could mean somebody else there" if one.doubtful else ""
        yield f"{where}: {one.passages_changed} of {count_things(one.passages, 'passage')}; {found}{doubt}"


def _count_searches(removal: "PersonRemoval", *, is_trial: bool) -> str:
    """Say how many saved searches go, never their words."""
    number = "no saved search" if not removal.searches else f"{removal.searches:,} saved"
    noun = "" if not removal.searches else " search" if removal.searches == 1 else " searches"
    return f"{'Would be removed' if is_trial else 'Removed'}: {number}{noun} by the name"


def _name_outcome(one: "AffectedMeeting", removal: "PersonRemoval", *, is_trial: bool) -> str:
    verb = "removed" if removal.is_whole and one.mentions else "redacted"
    return f"would be {verb}:" if is_trial else f"{verb}:"


def _describe(removal: "PersonRemoval", *, is_trial: bool) -> "dict[str, Json]":
    from rr3search.cli.rendering.as_json import SCHEMA  # noqa: PLC0415  one format is used, one is loaded

    meetings: list[Json] = [
        {
            "id": one.meeting.id,
            "title": one.meeting.title,
            "held_on": one.meeting.held_on.isoformat() if one.meeting.held_on else None,
            "file": one.meeting.source.file,
            "passages": one.passages,
            "passages_changed": one.passages_changed,
            "mentions": one.mentions,
            "doubtful": one.doubtful,
            "forms": list(one.forms),
        }
        for one in removal.meetings
    ]
    entries: dict[str, Json] = {"names": list(removal.names), "whole_meetings": removal.is_whole, "meetings": meetings}
    entries["saved_searches"] = removal.searches
    return {"schema": SCHEMA, "forgotten_person": entries, "dry_run": is_trial, "not_removed": WHAT_STAYS}


def _tabulate(removal: "PersonRemoval", *, is_trial: bool) -> str:
    table = io.StringIO(newline="")
    writer = csv.DictWriter(table, _COLUMNS)
    writer.writeheader()
    for one in removal.meetings:
        writer.writerow(
            {
                "outcome": _name_outcome(one, removal, is_trial=is_trial).rstrip(":"),
                "meeting_id": one.meeting.id,
                "meeting_title": one.meeting.title,
                "held_on": one.meeting.held_on,
                "file": one.meeting.source.file,
                "passages": one.passages,
                "passages_changed": one.passages_changed,
                "mentions": one.mentions,
                "doubtful": one.doubtful,
                "forms": "; ".join(one.forms),
            }
        )
    outcome = "would be removed" if is_trial else "removed"
    writer.writerow({"outcome": outcome, "saved_searches": removal.searches})
    return table.getvalue()
