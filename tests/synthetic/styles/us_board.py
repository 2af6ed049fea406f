"""An American board: run-in bold headings, reports by office holders, motions made, seconded and carried."""

from random import Random

from synthetic.dates import print_us
from synthetic.elements import Look, Piece
from synthetic.gold import Paper
from synthetic.model import Event, Mix
from synthetic.page import Page
from synthetic.styles.attendance import print_attendance_run
from synthetic.styles.base import Style
from synthetic.styles.outcomes import print_resolution, print_tasks
from synthetic.wording import Reporter, name_in_full

__all__ = ["STYLE"]


def write_minutes(event: Event, rng: Random) -> Paper:
    """Write the minutes."""
    page = Page(event)
    page.print_title(event.body, look=rng.choice((Look.HEADING, Look.BOLD)))
    page.print_line(rng.choice(("Board of Directors Meeting Minutes", "Minutes of Regular Meeting")), is_bold=True)
    page.print_line(print_us(event.held_on))
    labels = ("Members present", "Staff present", "Members absent")
    print_attendance_run(page, labels=labels, has_organisations=False)
    chair = event.chair.name
    page.enter_section("Call to order")
    start = page.make_decision(f"{chair} called the meeting to order at {event.starts.replace('.', ':')}.")
    page.print_paragraph(Piece("Call to order.", is_bold=True), start)
    page.enter_section("Approval of minutes")
    mover, seconder = event.items[0].mover.name, event.items[0].seconder.name
    text = (
        f"{mover} moved to approve the minutes of {print_us(event.previous_on)}; {seconder} seconded. Motion carried."
    )
    page.print_paragraph(Piece("Approval of minutes.", is_bold=True), page.make_decision(text))
    reporter = Reporter(rng, event, naming=name_in_full)
    for item in event.items:
        page.enter_section(item.title)
        first, *rest = item.speeches
        page.print_paragraph(Piece(f"{item.title}.", is_bold=True), *reporter.tell(first))
        for speech in rest:
            page.print_paragraph(*reporter.tell(speech))
        motion = "MOTION: {mover} moved, seconded by {seconder}, that {text}. Motion carried unanimously."
        print_resolution(page, item, pattern=motion, naming=name_in_full)
        print_tasks(
            page, item, naming=name_in_full, pattern="ACTION ITEM: {owners} to {task}{due}.", print_day=print_us
        )
    page.enter_section("Adjournment")
    end = page.make_decision(f"The meeting adjourned. The next meeting is on {print_us(event.next_on)}.")
    page.print_paragraph(Piece("Adjournment.", is_bold=True), end)
    return page.finish()


STYLE = Style("us_board", write_minutes, mix=Mix(organisation=0, has_organisations=False))
