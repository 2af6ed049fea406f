"""Notes that name nobody: collective and passive throughout, points as bullets under lettered items."""

from random import Random

from synthetic.dates import print_plain
from synthetic.elements import Look, Piece, Said
from synthetic.gold import Paper
from synthetic.model import Event, Mix
from synthetic.page import Page
from synthetic.styles.attendance import print_attendance_groups
from synthetic.styles.base import Style
from synthetic.vocabulary.verbs import DISCURSIVE
from synthetic.wording import Reporter, name_in_full

__all__ = ["STYLE"]


def write_minutes(event: Event, rng: Random) -> Paper:
    """Write the minutes."""
    page = Page(event)
    page.print_title(event.body)
    page.print_line(f"Note of the meeting on {print_plain(event.held_on)}")
    labels = ("Present", "In attendance", "Apologies")
    print_attendance_groups(
        page, labels=labels, pattern="{name}, {org}{role}", look=Look.BOLD, is_listed=rng.random() < 0.5
    )
    reporter = Reporter(rng, event, naming=name_in_full)
    for letter, item in zip("ABCDEFGH", event.items, strict=False):
        page.open_section(item.title, number=f"{letter}.")
        lead = rng.choice(DISCURSIVE).format(b=event.short, t=item.topic)
        page.print_paragraph(Piece(lead, Said(None)))
        for speech in item.speeches:
            page.print_item(*reporter.tell(speech), marker=rng.choice("•-"))
        if item.resolution:
            page.print_paragraph(page.make_decision(f"It was agreed that {item.resolution}."))
            page.know_decision(item.resolution)
    return page.finish()


STYLE = Style("nobody_named", write_minutes, mix=Mix(0, 0, 0, 0.15, 0.45, 0.4))
