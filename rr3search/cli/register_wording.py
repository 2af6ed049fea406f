"""The phrases of the registers of people and bodies: forms of a name, and when each was in use.

Nouns in, phrases out.
"""

import datetime as dt

from rr3search.domain import KnownBody, KnownPerson, format_date

__all__ = ["format_affiliations", "format_lifetime", "format_name_forms"]


def format_name_forms(person: KnownPerson) -> str:
    """Write "Jo Marsh (also J. Marsh)"."""
    return f"{person.name} (also {', '.join(person.also_known_as)})" if person.also_known_as else person.name


def format_affiliations(person: KnownPerson) -> str:
    """Write the organisations, by time and with their days where there is more than one."""
    if len(person.organisations) < 2:  # noqa: PLR2004  one needs no days
        return "; ".join(person.organisations)
    days: dict[str, list[dt.date]] = {organisation: [] for organisation in person.organisations}
    for one in person.affiliations:
        if one.organisation is not None:
            days[one.organisation] += [day for day in (one.first_held_on, one.last_held_on) if day]
    by_time = sorted(days.items(), key=lambda entry: (min(entry[1], default=dt.date.max), entry[0]))
    return "; ".join(f"{name} ({_format_days(min(held), max(held))})" if held else name for name, held in by_time)


def format_lifetime(body: KnownBody) -> str:
    """Write when a body bore its name, empty where the register does not tell."""
    since = f"since {format_date(body.since)}" if body.since else ""
    until = f"until {format_date(body.until)}" if body.until else ""
    return " ".join(part for part in (since, until) if part)


def _format_days(first: dt.date, last: dt.date) -> str:
    return format_date(first) if first == last else f"{format_date(first)} to {format_date(last)}"
