"""A working group's notes: bullets, first names only, "One member asked"; a shared first name names nobody."""

from random import Random

from synthetic.dates import print_plain, print_us
from synthetic.elements import Look
from synthetic.gold import Paper
from synthetic.model import Event, Mix
from synthetic.page import Page
from synthetic.styles.attendance import print_attendance_groups
from synthetic.styles.base import Style
from synthetic.wording import Reporter, name_by_bare_first, name_by_first

__all__ = ["STYLE"]


def write_minutes(event: Event, rng: Random) -> Paper:
    """Write the minutes."""
    page = Page(event)
    page.print_title(f"{event.body} – notes of call")
    page.print_line(rng.choice((print_plain, print_us))(event.held_on))
    labels = ("Attendees", "Guests", "Apologies")
    print_attendance_groups(page, labels=labels, pattern="{name} ({org})", look=Look.BOLD, is_listed=True)
    firsts = [one.first for one in event.people]
    vague = frozenset(one for one in firsts if firsts.count(one) > 1)
    reporter = Reporter(rng, event, naming=name_by_bare_first, vague=vague, is_chair_listed=False)
    owner = name_by_first(event)
    for item in event.items:
        page.open_section(item.title, level=2)
        for speech in item.speeches:
            page.print_item(*reporter.tell(speech), marker="•")
    tasks = [task for item in event.items for task in item.tasks]
    if tasks:
        page.open_section("Action items", level=2)
        for task in tasks:
            names = " and ".join(owner(one) for one in task.owners)
            due = f" by {print_plain(task.due)}" if task.due else ""
            page.print_item(page.make_task(f"{names} to {task.text}{due}"), marker="•")
            page.know_action(task, due=task.due)
    return page.finish()


STYLE = Style("working_group", write_minutes, mix=Mix(anonymous=0.2))
