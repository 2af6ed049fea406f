"""The ways minutes list who was there, each with its gold."""

from collections.abc import Sequence

from synthetic.elements import Look
from synthetic.model import Attendance, Person
from synthetic.page import Page, make_cell

__all__ = ["list_group", "print_attendance_groups", "print_attendance_run", "print_attendance_table"]


def list_group(page: Page, attendance: Attendance) -> list[Person]:
    """List who was there in one way."""
    return [one for one in page.event.people if one.attendance is attendance]


def _tell_role(person: Person) -> str:
    """Tell what the list adds to a name: an office, whom they stand in for, or when they were there."""
    if person.deputises_for is not None:
        return f"for {person.deputises_for}"
    return person.office or person.note or ""


def print_attendance_groups(page: Page, *, labels: Sequence[str], pattern: str, look: Look, is_listed: bool) -> None:
    """Print a heading per group and a line or bullet per person.

    Args:
        page: To print on.
        labels: Of members, officials and apologies.
        pattern: With {name}, {org}, {job}, {initials} and {role}.
        look: Of the labels.
        is_listed: Whether people are bullets.
    """
    for label, attendance in zip(labels, Attendance, strict=True):
        page.print_heading(label, level=2, look=look)
        for person in list_group(page, attendance):
            role = _tell_role(person)
            text = pattern.format(
                name=person.titled,
                org=person.organisation.name,
                job=person.job,
                initials=person.initials,
                role=f" ({role})" if role else "",
            )
            (page.print_bullet if is_listed else page.print_line)(text)
            page.know_attendee(person, organisation=person.organisation.name if "{org}" in pattern else None)


def print_attendance_run(page: Page, *, labels: Sequence[str], has_organisations: bool) -> None:
    """Print each group as one paragraph of names."""
    for label, attendance in zip(labels, Attendance, strict=True):
        shown = []
        for person in list_group(page, attendance):
            notes = [_tell_role(person), person.organisation.name if has_organisations else ""]
            inside = ", ".join(note for note in notes if note)
            shown.append(f"{person.titled} ({inside})" if inside else person.titled)
            page.know_attendee(person, organisation=person.organisation.name if has_organisations else None)
        page.print_labelled(f"{label}:", ", ".join(shown))


def print_attendance_table(page: Page, *, has_initials: bool) -> None:
    """Print a table of names, roles and organisations, and the apologies below."""
    head = ["Name", "Role", "Organisation", *(["Initials"] if has_initials else [])]
    rows = [tuple(make_cell(text) for text in head)]
    for person in page.event.present:
        role = _tell_role(person) or person.job
        cells = [person.titled, role, person.organisation.name, *([person.initials] if has_initials else [])]
        rows.append(tuple(make_cell(text) for text in cells))
        page.know_attendee(person, organisation=person.organisation.name)
    page.print_table(rows)
    page.print_labelled("Apologies:", "; ".join(f"{one.titled} ({one.organisation.name})" for one in page.event.absent))
    for person in page.event.absent:
        page.know_attendee(person, organisation=person.organisation.name)
