"""A scribe's log: "Name: what they say" in the present tense, with "ACTION:" and "RESOLUTION:" lines."""

from random import Random

from synthetic.dates import print_iso, print_plain, print_us
from synthetic.elements import Look, Piece, Said
from synthetic.gold import Paper
from synthetic.model import Act, Event, Mix, Speech
from synthetic.page import Page
from synthetic.styles.base import Style
from synthetic.wording import raise_first

__all__ = ["STYLE"]


def write_minutes(event: Event, rng: Random) -> Paper:
    """Write the minutes."""
    page = Page(event)
    page.print_title(f"{event.body} teleconference")
    page.print_line(rng.choice((print_iso, print_plain, print_us))(event.held_on))
    page.print_labelled("Present:", ", ".join(one.name for one in event.present))
    page.print_labelled("Regrets:", ", ".join(one.name for one in event.absent))
    page.print_labelled("Chair:", event.chair.name)
    page.print_labelled("Scribe:", event.secretary.name)
    for person in event.people:
        page.know_attendee(person, organisation=None)
    look = rng.choice((Look.HEADING, Look.BOLD))
    is_capital = rng.random() < 0.3
    for item in event.items:
        page.open_section(item.title, level=2, look=look)
        for speech in item.speeches:
            person = speech.voice.person or event.chair
            said = Said(person.name)
            spoken = [Piece(one, said) for one in _speak(speech, rng)]
            page.print_paragraph(
                Piece(f"{person.name.upper() if is_capital else person.name}:", is_bold=look is Look.HEADING), *spoken
            )
        if item.resolution:
            page.print_paragraph(page.make_decision(f"RESOLUTION: {raise_first(item.resolution)}."))
            page.know_decision(item.resolution)
        for task in item.tasks:
            owners = " and ".join(one.name for one in task.owners)
            due = f" by {print_plain(task.due)}" if task.due else ""
            page.print_paragraph(page.make_task(f"ACTION: {owners} to {task.text}{due}"))
            page.know_action(task, due=task.due)
    page.print_line("[End of minutes]")
    return page.finish()


def _speak(speech: Speech, rng: Random) -> list[str]:
    """Put a speech into spoken words."""
    lead = {
        Act.VIEW: ("I think ", "To me it looks as if ", "In my view, "),
        Act.WORRY: ("I am worried that ", "My worry is that ", "The trouble is that "),
        Act.PROPOSE: ("I propose that ", "I suggest that "),
        Act.RELAY: ("I am told that ", "From what I hear, "),
        Act.ANSWER: ("Yes, ", "As far as I know, ", "", "Well, "),
    }.get(speech.act, ("", "", "So, ", "Just to say that "))
    first, *rest = (one.clause.direct for one in speech.points)
    start = rng.choice(lead)
    opening = first if speech.act is Act.ASK else raise_first(f"{start}{first}") + "."
    return [opening, *(raise_first(one.rstrip(".")) + "." for one in rest)]


STYLE = Style("scribe_log", write_minutes, mix=Mix(1, 0, 0, 0, 0, 0, members=(5, 9)))
