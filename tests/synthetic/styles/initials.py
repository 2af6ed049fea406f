"""A legend of initials, "JM said", owners in the margin on a line of their own."""

from random import Random

from synthetic.dates import print_plain
from synthetic.elements import Look
from synthetic.gold import Paper
from synthetic.model import Attendance, Event, Item, Person
from synthetic.page import Page
from synthetic.styles.base import Style
from synthetic.wording import Reporter, name_by_initials

__all__ = ["STYLE"]


def write_minutes(event: Event, rng: Random) -> Paper:
    """Write the minutes."""
    page = Page(event)
    look = rng.choice((Look.HEADING, Look.BOLD))
    page.print_title(f"{event.body}", look=look)
    page.print_line("MINUTES OF MEETING", is_bold=True)
    page.print_labelled("Date:", print_plain(event.held_on))
    page.print_labelled("Time:", f"{event.starts} - {int(event.starts.split('.')[0]) + 2}.00")
    page.print_labelled("Venue:", event.venue)
    _print_people(page, rng)
    page.open_section("Welcome and apologies", number="1.", look=look)
    page.print_line("Apologies were noted as above.")
    page.open_section("Matters arising", number="2.", look=look)
    for old in event.old_tasks:
        owners = " and ".join(one.initials for one in old.task.owners)
        page.print_item(page.make_task(f"{owners} to {old.task.text} - {old.remark}"))
        page.know_reviewed(old)
    reporter = Reporter(rng, event, naming=name_by_initials, chair="The Chair")
    for number, item in enumerate(event.items, start=3):
        page.open_section(item.title, number=f"{number}.", look=look)
        for position, speech in enumerate(item.speeches, start=1):
            if position % 2:
                page.print_paragraph(*reporter.tell(speech))
            else:
                page.print_item(*reporter.tell(speech))
        _print_tasks(page, item, rng)
    page.open_section("Any other business", number=f"{len(event.items) + 3}.", look=look)
    page.print_line("There was no other business.")
    page.print_labelled("Date of next meeting:", print_plain(event.next_on))
    return page.finish()


def _print_people(page: Page, rng: Random) -> None:
    event = page.event
    groups = {
        "Present": [one for one in event.people if one.attendance is Attendance.MEMBER],
        "In attendance": [one for one in event.people if one.attendance is Attendance.OFFICIAL],
        "Apologies": list(event.absent),
    }
    pattern = rng.choice(("{name} ({ini}), {org}{role}", "{name} ({ini}) – {org}{role}", "{name}, {org} ({ini}){role}"))
    for label, people in groups.items():
        page.print_heading(label, level=2, look=Look.BOLD)
        for person in people:
            page.print_line(pattern.format(name=person.titled, ini=person.initials, **_describe(person)))
            page.know_attendee(person, organisation=person.organisation.name)


def _describe(person: Person) -> dict[str, str]:
    role = {"Chair": " (Chair)", "Secretary": " (minutes)"}.get(person.office or "", "")
    return {"org": person.organisation.name, "role": role or (f" ({person.note})" if person.note else "")}


def _print_tasks(page: Page, item: Item, rng: Random) -> None:
    for task in item.tasks:
        owners = rng.choice((" & ", "/", " and ")).join(one.initials for one in task.owners)
        due = f" by {print_plain(task.due)}" if task.due else ""
        text = rng.choice((f"Action: {owners} to {task.text}{due}.", f"Action ({owners}): {task.text}{due}."))
        page.print_paragraph(page.make_task(text))
        page.know_action(task, due=task.due)


STYLE = Style("initials", write_minutes)
