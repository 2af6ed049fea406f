"""People listed beneath their organisations; organisations and the Chair speak, people by title and surname."""

from random import Random

from synthetic.dates import print_long, print_slashed
from synthetic.elements import Look
from synthetic.gold import Paper
from synthetic.model import Event, Mix
from synthetic.page import Page
from synthetic.styles.base import Style
from synthetic.styles.outcomes import print_tasks
from synthetic.wording import Reporter, name_by_surname

__all__ = ["STYLE"]


def write_minutes(event: Event, rng: Random) -> Paper:
    """Write the minutes."""
    page = Page(event)
    page.print_title(f"Minutes of the {event.body}")
    page.print_labelled("Date of meeting:", rng.choice((print_long, print_slashed))(event.held_on))
    page.print_labelled("Place:", event.venue)
    _print_people(page)
    reporter = Reporter(rng, event, naming=name_by_surname)
    for number, item in enumerate(event.items, start=1):
        page.open_section(item.title, number=f"Item {number}:")
        for speech in item.speeches:
            page.print_paragraph(*reporter.tell(speech))
        print_tasks(page, item, naming=name_by_surname, pattern="Action: {owners} to {task}{due}.")
    return page.finish()


def _print_people(page: Page) -> None:
    event = page.event
    page.print_heading("Present", level=2)
    names = dict.fromkeys(one.organisation.name for one in event.present)
    for organisation in names:
        page.print_heading(organisation, level=3, look=Look.BOLD)
        for person in event.present:
            if person.organisation.name == organisation:
                role = {"Chair": " (Chair)", "Secretary": " (Secretariat)"}.get(person.office or "", "")
                page.print_bullet(f"{person.titled}{role}")
                page.know_attendee(person, organisation=organisation)
    page.print_heading("Apologies", level=2)
    for person in event.absent:
        page.print_bullet(f"{person.titled}, {person.organisation.name}")
        page.know_attendee(person, organisation=person.organisation.name)


STYLE = Style("organisation_groups", write_minutes, mix=Mix(person=0.5, chair=0.15, organisation=0.2))
