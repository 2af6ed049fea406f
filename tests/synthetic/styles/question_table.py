"""A two-column table of questions and answers after a short introduction."""

from random import Random

from synthetic.dates import print_long
from synthetic.elements import Paragraph, Piece
from synthetic.gold import Paper
from synthetic.model import Act, Event, Mix
from synthetic.page import Page, make_cell
from synthetic.styles.attendance import print_attendance_run
from synthetic.styles.base import TABLE_FORMATS, Style
from synthetic.styles.outcomes import print_tasks
from synthetic.wording import Reporter, name_in_full

__all__ = ["STYLE"]


def write_minutes(event: Event, rng: Random) -> Paper:
    """Write the minutes."""
    page = Page(event)
    page.print_title(f"{event.body}: questions and answers")
    page.print_line(f"{print_long(event.held_on)}, {event.venue}")
    print_attendance_run(page, labels=("Present", "In attendance", "Apologies"), has_organisations=True)
    reporter = Reporter(rng, event, naming=name_in_full)
    rows = [(make_cell("Question"), make_cell("Answer"))]
    for item in event.items:
        page.enter_section(item.question)
        told = [one for one in item.speeches if one.act is not Act.ASK]
        answer = page.know_cell(tuple(Paragraph(tuple(reporter.tell(one))) for one in told))
        rows.append(((Paragraph((Piece(item.question),)),), answer))
    page.print_table(rows)
    page.open_section("Actions", level=2)
    for item in event.items:
        print_tasks(page, item, naming=name_in_full, pattern="{owners} to {task}{due}.")
    return page.finish()


STYLE = Style("question_table", write_minutes, mix=Mix(organisation=0.1), formats=TABLE_FORMATS)
