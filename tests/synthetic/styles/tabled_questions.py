"""Questions tabled in advance as headings, "Name, Organisation (role)" bullets, full names, closing action lines."""

from random import Random

from synthetic.dates import print_long, print_plain
from synthetic.gold import Paper
from synthetic.model import Attendance, Event, Mix
from synthetic.page import Page
from synthetic.styles.base import Style
from synthetic.wording import Reporter, name_in_full

__all__ = ["STYLE"]


def write_minutes(event: Event, rng: Random) -> Paper:
    """Write the minutes."""
    page = Page(event)
    reporter = Reporter(rng, event, naming=name_in_full)
    page.print_title(event.body)
    page.print_line(event.venue)
    page.print_line(print_long(event.held_on))
    page.print_heading(rng.choice(("Attendees:", "Present:", "In attendance")), level=2)
    for person in event.present:
        roles = {"Chair": " (Chair)", "Secretary": " (notes)"}
        role = roles.get(person.office or "", " (observer)" if person.attendance is Attendance.OFFICIAL else "")
        page.print_bullet(f"{person.name}, {person.organisation.name}{role}")
        page.know_attendee(person, organisation=person.organisation.name)
    for item in event.items:
        page.open_section(item.question, level=2)
        for speech in item.speeches:
            page.print_paragraph(*reporter.tell(speech))
        for task in item.tasks:
            owners = " and ".join(one.name for one in task.owners)
            due = f" by {print_plain(task.due)}" if task.due else ""
            page.print_paragraph(page.make_task(f"Action: {owners} to {task.text}{due}."))
            page.know_action(task, due=task.due)
    page.print_line("ENDS")
    return page.finish()


STYLE = Style("tabled_questions", write_minutes, mix=Mix(organisation=0.1))
