"""A council: minute numbers that run through the year, polite surnames, motions moved and seconded, RESOLVED."""

from random import Random

from synthetic.dates import print_long, print_plain
from synthetic.elements import Look
from synthetic.gold import Paper
from synthetic.model import Event, Item, Mix
from synthetic.page import Page
from synthetic.styles.base import Style
from synthetic.wording import Reporter, name_by_surname

__all__ = ["STYLE"]


def write_minutes(event: Event, rng: Random) -> Paper:
    """Write the minutes."""
    page = Page(event)
    look = rng.choice((Look.HEADING, Look.BOLD, Look.PLAIN))
    page.print_title(event.body, look=look)
    day = print_long(event.held_on)
    page.print_line(f"Minutes of the meeting held at {event.venue} on {day} at {event.starts}")
    _print_people(page)
    number = rng.randint(12, 160)
    short_year = f"{event.held_on:%y}"

    def open_item(title: str) -> None:
        nonlocal number
        number += 1
        page.open_section(title, number=f"{number}/{short_year}", look=look)

    open_item("Apologies for absence")
    names = ", ".join(name_by_surname(one) for one in event.absent)
    page.print_line(f"Apologies were received from {names}.")
    open_item("Declarations of interest")
    page.print_line("None were declared.")
    open_item("Minutes of the last meeting")
    previous = print_plain(event.previous_on)
    text = f"RESOLVED: that the minutes of the meeting held on {previous} be signed as a true record."
    page.print_paragraph(page.make_decision(text))
    reporter = Reporter(rng, event, naming=name_by_surname)
    for item in event.items:
        open_item(item.title)
        for speech in item.speeches:
            page.print_paragraph(*reporter.tell(speech))
        if rng.random() < 0.3:
            page.print_paragraph(reporter.tell_movement())
        _print_outcome(page, item, rng)
    open_item("Date of next meeting")
    page.print_line(f"The next meeting will be held on {print_long(event.next_on)}.")
    page.print_line(f"The meeting closed at 9.{rng.randint(10, 50)} pm.")
    page.print_line("Signed ........................ Chair        Date ..................")
    return page.finish()


def _print_people(page: Page) -> None:
    event = page.event
    chair = event.chair
    members = [one for one in event.present if one is not chair and one is not event.secretary]
    page.print_labelled("Present:", f"{chair.titled} (Chair), " + ", ".join(one.titled for one in members))
    page.print_labelled("In attendance:", f"{event.secretary.titled} (Clerk)")
    for person in (chair, *members, event.secretary):
        page.know_attendee(person, organisation=None)
    for person in event.absent:
        page.know_attendee(person, organisation=None, name=name_by_surname(person))


def _print_outcome(page: Page, item: Item, rng: Random) -> None:
    if item.resolution:
        mover, seconder = name_by_surname(item.mover), name_by_surname(item.seconder)
        motion = f"Proposed by {mover}, seconded by {seconder}"
        label = rng.choice(("and it was RESOLVED", "and RESOLVED", "and agreed"))
        page.print_paragraph(page.make_decision(f"{motion} {label} that {item.resolution}."))
        page.know_decision(item.resolution)
    for task in item.tasks:
        owners = " and ".join(name_by_surname(one) for one in task.owners)
        due = f" by {print_plain(task.due)}" if task.due else ""
        page.print_paragraph(page.make_task(f"ACTION: {owners} to {task.text}{due}."))
        page.know_action(task, due=task.due)


STYLE = Style("council", write_minutes, mix=Mix(organisation=0, has_organisations=False, collective=0.12, passive=0.15))
