"""The table is the minutes: Item, Discussion, Action; initials for speakers and owners."""

from random import Random

from synthetic.dates import print_plain, print_slashed
from synthetic.elements import Cell, Paragraph
from synthetic.gold import Paper
from synthetic.model import Event, Item
from synthetic.page import Page, make_cell
from synthetic.styles.attendance import print_attendance_table
from synthetic.styles.base import TABLE_FORMATS, Style
from synthetic.styles.outcomes import join_owners
from synthetic.wording import Reporter, name_by_initials

__all__ = ["STYLE"]


def write_minutes(event: Event, rng: Random) -> Paper:
    """Write the minutes."""
    page = Page(event)
    page.print_title(f"{event.body}: meeting notes")
    page.print_labelled("Date:", rng.choice((print_plain, print_slashed))(event.held_on))
    page.print_labelled("Location:", event.venue)
    print_attendance_table(page, has_initials=True)
    reporter = Reporter(rng, event, naming=name_by_initials)
    rows = [tuple(make_cell(text) for text in ("Item", "Discussion", "Action"))]
    for number, item in enumerate(event.items, start=1):
        page.enter_section(item.title)
        discussion = page.know_cell(tuple(Paragraph(tuple(reporter.tell(speech))) for speech in item.speeches))
        rows.append((make_cell(f"{number}. {item.title}"), discussion, _make_actions(page, item)))
    page.print_table(rows)
    page.print_labelled("Next meeting:", print_plain(event.next_on))
    return page.finish()


def _make_actions(page: Page, item: Item) -> Cell:
    lines = []
    for task in item.tasks:
        due = f" by {print_plain(task.due)}" if task.due else ""
        text = f"{join_owners(task, name_by_initials, glue=' & ')} to {task.text}{due}"
        lines.append(Paragraph((page.make_task(text),)))
        page.know_action(task, due=task.due)
    return tuple(lines) or make_cell("")


STYLE = Style("table_body", write_minutes, formats=TABLE_FORMATS)
