"""Informal notes in the present tense: "Jo reports that ...", first names, no numbers, tasks in prose."""

from random import Random

from synthetic.dates import print_long, print_plain
from synthetic.elements import Piece, Said
from synthetic.gold import Paper
from synthetic.model import Act, Event, Mix, Speech
from synthetic.page import Page
from synthetic.styles.attendance import print_attendance_run
from synthetic.styles.base import Style
from synthetic.vocabulary import verbs
from synthetic.wording import Naming, name_by_first, raise_first

__all__ = ["STYLE"]

_OPENINGS = {
    Act.VIEW: verbs.PRESENT_VIEWING,
    Act.WORRY: verbs.PRESENT_WORRYING,
    Act.ASK: verbs.PRESENT_ASKING,
    Act.PROPOSE: ("{s} suggests that {c}", "{s} proposes that {c}"),
}


def write_minutes(event: Event, rng: Random) -> Paper:
    """Write the minutes."""
    page = Page(event)
    page.print_title(f"{event.body}: notes")
    page.print_line(rng.choice((print_long, print_plain))(event.held_on))
    print_attendance_run(page, labels=("Present", "In attendance", "Apologies"), has_organisations=False)
    naming = name_by_first(event)
    for item in event.items:
        page.open_section(item.title, level=2)
        for speech in item.speeches:
            page.print_paragraph(*_tell(speech, naming, event=event, rng=rng))
        for task in item.tasks:
            owners = " and ".join(naming(one) for one in task.owners)
            verb = "are" if len(task.owners) > 1 else "is"
            due = f" by {print_plain(task.due)}" if task.due else ""
            page.print_paragraph(page.make_task(f"{owners} {verb} to {task.text}{due}."))
            page.know_action(task, due=task.due)
    return page.finish()


def _tell(speech: Speech, naming: Naming, *, event: Event, rng: Random) -> list[Piece]:
    person = speech.voice.person or event.chair
    said = Said(person.name)
    first, *later = speech.points
    clause = first.clause.reported if speech.act is Act.ASK else first.clause.direct
    pattern = rng.choice(_OPENINGS.get(speech.act, verbs.PRESENT_STATING))
    pieces = [Piece(pattern.format(s=naming(person), c=clause) + ".", said)]
    for point in later:
        text = point.clause.direct.rstrip(".")
        cue = rng.choice(verbs.PRESENT_CONTINUING).format(p=person.pronoun, c=text)
        pieces.append(Piece(f"{cue if point.is_cued else raise_first(text)}.", said))
    return pieces


STYLE = Style("present_tense", write_minutes, mix=Mix(1, 0, 0, 0, 0, 0, members=(4, 8), has_organisations=False))
