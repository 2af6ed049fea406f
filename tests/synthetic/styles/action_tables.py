"""Labelled front matter, a table of old actions at the top and one of new actions at the end; full names."""

from random import Random

from synthetic.dates import print_plain, print_slashed
from synthetic.elements import Look
from synthetic.gold import Paper
from synthetic.model import Event
from synthetic.page import Page
from synthetic.styles.attendance import print_attendance_groups
from synthetic.styles.base import Style
from synthetic.styles.outcomes import print_action_table, print_review_table
from synthetic.wording import Reporter, name_by_initials, name_in_full

__all__ = ["STYLE"]


def write_minutes(event: Event, rng: Random) -> Paper:
    """Write the minutes."""
    page = Page(event)
    page.print_title(f"{event.body} – meeting minutes")
    page.print_labelled("Meeting date:", print_slashed(event.held_on))
    page.print_labelled("Location:", event.venue)
    page.print_labelled("Status:", rng.choice(("Draft", "CONFIRMED", "Final")))
    page.print_labelled("Date of previous meeting:", print_slashed(event.previous_on))
    labels = ("Members present", "In attendance", "Apologies")
    pattern = rng.choice(("{name} ({initials}), {job}, {org}{role}", "{name} – {org} ({initials}){role}"))
    print_attendance_groups(page, labels=labels, pattern=pattern, look=Look.BOLD, is_listed=True)
    page.open_section("Review of actions from the last meeting", level=1)
    print_review_table(page, event.old_tasks, naming=name_by_initials)
    reporter = Reporter(rng, event, naming=name_in_full)
    for number, item in enumerate(event.items, start=1):
        page.open_section(item.title, number=f"{number}", level=1)
        for speech in item.speeches:
            page.print_paragraph(*reporter.tell(speech))
    tasks = [task for item in event.items for task in item.tasks]
    if tasks:
        page.open_section("Summary of new actions", level=1)
        print_action_table(page, tasks, naming=name_by_initials, print_day=print_plain)
    page.print_line(f"Next meeting: {print_slashed(event.next_on)}")
    return page.finish()


STYLE = Style("action_tables", write_minutes)
