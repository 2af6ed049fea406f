"""A health board: attendance table, 1.1 paragraphs, "The Board noted", an action table at the end."""

from random import Random

from synthetic.dates import print_long, print_slashed
from synthetic.elements import Look
from synthetic.gold import Paper
from synthetic.model import Event, Mix
from synthetic.page import Page
from synthetic.styles.attendance import print_attendance_table
from synthetic.styles.base import Style
from synthetic.styles.outcomes import print_action_table
from synthetic.wording import Reporter, name_by_surname

__all__ = ["STYLE"]


def write_minutes(event: Event, rng: Random) -> Paper:
    """Write the minutes."""
    page = Page(event)
    look = rng.choice((Look.HEADING, Look.BOLD))
    page.print_title(event.body)
    page.print_line(f"Minutes of the meeting held in public on {print_long(event.held_on)}, {event.venue}")
    page.print_heading("Attendance", level=2)
    print_attendance_table(page, has_initials=False)
    reporter = Reporter(rng, event, naming=name_by_surname)
    page.open_section("Welcome, apologies and declarations of interest", number="1.", look=look)
    page.print_item(page.make_decision("There were no new declarations."), marker="1.1")
    page.open_section("Minutes of the previous meeting", number="2.", look=look)
    approved = f"The minutes of the meeting held on {print_slashed(event.previous_on)} were approved as a true record."
    page.print_item(page.make_decision(approved), marker="2.1")
    for number, item in enumerate(event.items, start=3):
        page.open_section(item.title, number=f"{number}.", look=look)
        for place, speech in enumerate(item.speeches, start=1):
            page.print_item(*reporter.tell(speech), marker=f"{number}.{place}")
        if item.resolution:
            text = f"The {event.short} resolved that {item.resolution}."
            page.print_item(page.make_decision(text), marker=f"{number}.{len(item.speeches) + 1}")
            page.know_decision(item.resolution)
    last = len(event.items) + 3
    page.open_section("Date of next meeting", number=f"{last}.", look=look)
    page.print_item(
        page.make_decision(f"The {event.short} will next meet on {print_long(event.next_on)}."), marker=f"{last}.1"
    )
    tasks = [task for item in event.items for task in item.tasks]
    if tasks:
        page.print_heading("Action log", level=1, look=look)
        print_action_table(page, tasks, naming=name_by_surname, print_day=print_slashed)
    return page.finish()


STYLE = Style("nhs_board", write_minutes, mix=Mix(collective=0.2, passive=0.1))
