"""Sections owned by their headings ("Presentation by ..."), discussion beneath, an update since the meeting."""

from random import Random

from synthetic.dates import print_long
from synthetic.elements import Look, Piece, Said
from synthetic.gold import Paper
from synthetic.model import Act, Event, Item, Mix
from synthetic.page import Page
from synthetic.styles.attendance import print_attendance_groups
from synthetic.styles.base import Style
from synthetic.styles.outcomes import print_tasks
from synthetic.wording import Reporter, name_in_full, raise_first

__all__ = ["STYLE"]


def write_minutes(event: Event, rng: Random) -> Paper:
    """Write the minutes."""
    page = Page(event)
    page.print_title(event.body)
    page.print_line(f"{print_long(event.held_on)}, {event.venue}")
    labels = ("Attendees", "Officials", "Apologies")
    print_attendance_groups(page, labels=labels, pattern="{name}, {org}{role}", look=Look.BOLD, is_listed=True)
    reporter = Reporter(rng, event, naming=name_in_full)
    for item in event.items:
        _print_presentation(page, item, rng)
        page.open_section(f"{item.title}: discussion", level=2)
        for speech in item.speeches[1:]:
            page.print_paragraph(*reporter.tell(speech))
        if rng.random() < 0.3:
            page.print_paragraph(reporter.tell_movement())
        print_tasks(page, item, naming=name_in_full, pattern="Action: {owners} to {task}{due}.")
    return page.finish()


def _print_presentation(page: Page, item: Item, rng: Random) -> None:
    """Print what the heading's owner said, without any verb of speech, and perhaps what happened afterwards."""
    name = item.presenter.name
    page.open_section(f"{rng.choice(('Presentation by', 'Update from', 'Remarks from'))} {name}", level=2)
    for speech in item.speeches:
        if speech.act is Act.REPORT:
            texts = [raise_first(one.clause.reported.rstrip(".")) + "." for one in speech.points]
            page.print_paragraph(*(Piece(text, Said(name)) for text in texts))
    if rng.random() < 0.5:
        later = rng.choice(("The figures have now been published.", "The letter has since been sent."))
        page.print_paragraph(Piece("Update since the meeting:", is_bold=True), Piece(later, Said(None)))


STYLE = Style("presentations", write_minutes, mix=Mix(organisation=0.1))
