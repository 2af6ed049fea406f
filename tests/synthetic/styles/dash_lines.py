"""Drama style: capital headings and lines that begin with initials or a name and a dash, in the present tense."""

from random import Random

from synthetic.dates import print_long, print_slashed
from synthetic.elements import Look, Piece, Said
from synthetic.gold import Paper
from synthetic.model import Event, Mix
from synthetic.page import Page
from synthetic.styles.attendance import print_attendance_groups
from synthetic.styles.base import Style
from synthetic.styles.outcomes import print_tasks
from synthetic.wording import name_by_first, name_by_initials, raise_first

__all__ = ["STYLE"]


def write_minutes(event: Event, rng: Random) -> Paper:
    """Write the minutes."""
    page = Page(event)
    page.print_title(event.body.upper())
    page.print_line(f"MEETING HELD ON {rng.choice((print_long, print_slashed))(event.held_on).upper()}")
    labels = ("PRESENT", "IN ATTENDANCE", "APOLOGIES")
    pattern = "{name} ({initials}) {org}{role}"
    print_attendance_groups(page, labels=labels, pattern=pattern, look=Look.PLAIN, is_listed=False)
    naming = rng.choice((name_by_initials, name_by_first(event)))
    dash = rng.choice((" –", " -"))
    for item in event.items:
        page.open_section(item.title.upper(), look=rng.choice((Look.PLAIN, Look.BOLD)))
        for speech in item.speeches:
            person = speech.voice.person or event.chair
            said = Said(person.name)
            texts = [raise_first(one.clause.direct) for one in speech.points]
            spoken = [Piece(text if text.endswith(("?", ".")) else f"{text}.", said) for text in texts]
            page.print_paragraph(Piece(f"{naming(person)}{dash}"), *spoken)
        print_tasks(page, item, naming=naming, pattern="ACTION – {owners} to {task}{due}")
    return page.finish()


STYLE = Style("dash_lines", write_minutes, mix=Mix(1, 0, 0, 0, 0, 0, members=(5, 9)))
