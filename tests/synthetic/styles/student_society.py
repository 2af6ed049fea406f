"""A student society: first names, nested numbers, short lines, "Action: X", nobody's organisation is printed."""

from random import Random

from synthetic.dates import print_dotted, print_long, print_slashed
from synthetic.elements import Look
from synthetic.gold import Paper
from synthetic.model import Event, Mix
from synthetic.page import Page
from synthetic.styles.base import Style
from synthetic.wording import Reporter, name_by_first

__all__ = ["STYLE"]


def write_minutes(event: Event, rng: Random) -> Paper:
    """Write the minutes."""
    page = Page(event)
    day = rng.choice((print_long, print_dotted, print_slashed))(event.held_on)
    page.print_title(f"{event.body} meeting, {day}")
    page.print_labelled("Venue:", event.venue)
    _print_people(page)
    naming = name_by_first(event)
    reporter = Reporter(rng, event, naming=naming)
    page.open_section("Minutes of the previous meeting", number="1.")
    page.print_item(page.make_decision("These were approved without amendment."), marker="1.1")
    for number, item in enumerate(event.items, start=2):
        page.open_section(item.title, number=f"{number}.", look=Look.HEADING)
        for line, speech in enumerate(item.speeches, start=1):
            page.print_item(*reporter.tell(speech), marker=f"{number}.{line}")
        for line, task in enumerate(item.tasks, start=len(item.speeches) + 1):
            owners = " and ".join(naming(one) for one in task.owners)
            text = rng.choice((f"Action: {owners} to {task.text}", f"ACTION - {owners} to {task.text}"))
            page.print_item(page.make_task(text), marker=f"{number}.{line}")
            page.know_action(task, due=None)
    page.open_section("Next meeting", number=f"{len(event.items) + 2}.")
    page.print_item(page.make_decision(f"{print_long(event.next_on)}, same place."), marker=f"{len(event.items) + 2}.1")
    return page.finish()


def _print_people(page: Page) -> None:
    event = page.event
    page.print_heading("Present:", level=2, look=Look.BOLD)
    for person in event.present:
        role = {"Chair": " (chair)", "Secretary": " (secretary, taking minutes)"}.get(person.office or "", "")
        page.print_bullet(f"{person.name}{role}")
        page.know_attendee(person, organisation=None)
    page.print_labelled("Apologies:", ", ".join(one.name for one in event.absent))
    for person in event.absent:
        page.know_attendee(person, organisation=None)


STYLE = Style("student_society", write_minutes, mix=Mix(organisation=0, has_organisations=False, members=(4, 8)))
