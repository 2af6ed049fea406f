"""A draft with its front matter at the end: business first, then the day, the place and who was there."""

from random import Random

from synthetic.dates import print_dotted
from synthetic.gold import Paper
from synthetic.model import Event, Mix
from synthetic.page import Page
from synthetic.styles.attendance import print_attendance_run
from synthetic.styles.base import Style
from synthetic.styles.outcomes import print_tasks
from synthetic.wording import Reporter, name_in_full

__all__ = ["STYLE"]


def write_minutes(event: Event, rng: Random) -> Paper:
    """Write the minutes."""
    page = Page(event)
    page.print_title(f"{event.body} – draft minutes")
    reporter = Reporter(rng, event, naming=name_in_full)
    for number, item in enumerate(event.items, start=1):
        page.open_section(item.title, number=f"{number})")
        for speech in item.speeches:
            page.print_paragraph(*reporter.tell(speech))
        if rng.random() < 0.3:
            page.print_paragraph(reporter.tell_movement())
        print_tasks(
            page, item, naming=name_in_full, pattern="Action point: {owners} to {task}{due}.", print_day=print_dotted
        )
    page.print_heading("Meeting details")
    page.print_labelled("Date of meeting:", print_dotted(event.held_on))
    page.print_labelled("Venue:", event.venue)
    print_attendance_run(page, labels=("Present", "In attendance", "Apologies"), has_organisations=rng.random() < 0.5)
    page.print_line("DRAFT – not yet approved")
    return page.finish()


STYLE = Style("front_matter_last", write_minutes, mix=Mix(organisation=0, members=(5, 9)))
