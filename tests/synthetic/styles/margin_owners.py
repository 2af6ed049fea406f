"""Owners' initials in the margin: a line of their own below the paragraph that tells what is to be done."""

from random import Random

from synthetic.dates import print_plain
from synthetic.elements import Look
from synthetic.gold import Paper
from synthetic.model import Event, Item
from synthetic.page import Page
from synthetic.styles.attendance import print_attendance_groups
from synthetic.styles.base import Style
from synthetic.styles.outcomes import join_owners
from synthetic.wording import Reporter, name_by_initials, name_by_surname

__all__ = ["STYLE"]


def write_minutes(event: Event, rng: Random) -> Paper:
    """Write the minutes."""
    page = Page(event)
    page.print_title(event.body)
    page.print_line(f"Minutes of meeting held on {print_plain(event.held_on)}", is_bold=True)
    labels = ("Present", "In attendance", "Apologies for absence")
    print_attendance_groups(page, labels=labels, pattern="{name} ({initials}){role}", look=Look.BOLD, is_listed=False)
    reporter = Reporter(rng, event, naming=name_by_surname)
    label = rng.choice(("ACTION: ", "", "Action – "))
    for number, item in enumerate(event.items, start=1):
        page.open_section(item.title, number=f"{number}.")
        for speech in item.speeches:
            page.print_paragraph(*reporter.tell(speech))
        if rng.random() < 0.3:
            page.print_paragraph(reporter.tell_movement())
        _print_tasks(page, item, label=label)
    return page.finish()


def _print_tasks(page: Page, item: Item, *, label: str) -> None:
    for task in item.tasks:
        due = f" by {print_plain(task.due)}" if task.due else ""
        owners = join_owners(task, name_by_surname)
        page.print_paragraph(page.make_task(f"It was agreed that {owners} would {task.text}{due}."))
        page.print_line(f"{label}{join_owners(task, name_by_initials, glue='/')}", is_bold=True)
        page.know_action(task, due=task.due)


STYLE = Style("margin_owners", write_minutes)
