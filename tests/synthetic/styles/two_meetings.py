"""Two meetings of one body in one file, each with its own day and people."""

from dataclasses import replace
from random import Random

from synthetic.dates import print_long
from synthetic.elements import Look
from synthetic.gold import Paper
from synthetic.invention import invent_meeting
from synthetic.model import Event, Mix
from synthetic.page import Page
from synthetic.styles.attendance import print_attendance_groups
from synthetic.styles.base import Style
from synthetic.styles.outcomes import print_tasks
from synthetic.wording import Reporter, name_in_full

__all__ = ["STYLE"]

_MIX = Mix(members=(4, 7))


def write_minutes(event: Event, rng: Random) -> Paper:
    """Write the minutes of both."""
    other = invent_meeting(event.seed + 1, _MIX)
    second = replace(other, body=event.body, short=event.short, held_on=event.next_on)
    papers = [_write_one(one, rng) for one in (event, second)]
    elements = tuple(element for paper in papers for element in paper.elements)
    return Paper(elements, tuple(gold for paper in papers for gold in paper.meetings))


def _write_one(event: Event, rng: Random) -> Paper:
    page = Page(event)
    page.print_title(f"Minutes of the {event.body}")
    page.print_line(print_long(event.held_on))
    page.print_line(event.venue)
    labels = ("Present", "In attendance", "Apologies")
    print_attendance_groups(page, labels=labels, pattern="{name}, {org}{role}", look=Look.HEADING, is_listed=True)
    reporter = Reporter(rng, event, naming=name_in_full)
    for number, item in enumerate(event.items[:3], start=1):
        page.open_section(item.title, number=f"{number}.", level=2)
        for speech in item.speeches:
            page.print_paragraph(*reporter.tell(speech))
        print_tasks(page, item, naming=name_in_full, pattern="Action: {owners} to {task}.")
    return page.finish()


STYLE = Style("two_meetings", write_minutes, mix=_MIX)
