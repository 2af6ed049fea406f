"""Filters as they are written down: a request by its long names, and back.

A `FilterRequest` in, entries that JSON can hold out; entries in, a request out. Lines of queries, saved searches and
results all write filters so.
"""

import datetime as dt
from collections.abc import Mapping

from rr3search.errors import InvalidQueryError
from rr3search.queries.dialect import FilterRequest, parse_date, parse_kinds

__all__ = ["read_request", "read_text_field", "write_request"]


def read_request(entries: Mapping[str, object]) -> FilterRequest:
    """Read filters by their long names; other entries are not looked at.

    Raises:
        InvalidQueryError: A value is of another type, no date, no kind, or empty.
    """
    since, until, kind = (read_text_field(entries, name) for name in ("since", "until", "kind"))
    return FilterRequest(
        speaker=read_text_field(entries, "speaker"),
        org=read_text_field(entries, "org"),
        meeting=read_text_field(entries, "meeting"),
        since=parse_date(since) if since is not None else None,
        until=parse_date(until) if until is not None else None,
        kind=parse_kinds(kind) if kind is not None else None,
        section=read_text_field(entries, "section"),
        is_strict=_read_flag(entries, "strict"),
    )


def write_request(request: FilterRequest) -> dict[str, str | bool]:
    """Write the filters by their long names, as they can be typed again; those not set are left out."""
    named = {
        "speaker": request.speaker,
        "org": request.org,
        "meeting": request.meeting,
        "since": _write_day(request.since),
        "until": _write_day(request.until),
        "kind": ",".join(sorted(kind.value for kind in request.kind)) if request.kind else None,
        "section": request.section,
        "strict": request.is_strict or None,
    }
    return {name: value for name, value in named.items() if value is not None}


def read_text_field(entries: Mapping[str, object], name: str) -> str | None:
    """Read a value that is a text, None where it is left out; several kinds may come as a list.

    Raises:
        InvalidQueryError: It is something else.
    """
    value = entries.get(name)
    if name == "kind" and isinstance(value, list):
        value = ",".join(str(kind) for kind in value)
    if value is None or isinstance(value, str):
        return value
    message = f'"{name}" must be a text'
    raise InvalidQueryError(message)


def _read_flag(entries: Mapping[str, object], name: str) -> bool:
    value = entries.get(name, False)
    if isinstance(value, bool):
        return value
    message = f'"{name}" must be true or false'
    raise InvalidQueryError(message)


def _write_day(day: dt.date | None) -> str | None:
    return day.isoformat() if day else None
