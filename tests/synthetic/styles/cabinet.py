"""Cabinet style: offices in capitals, "Continuing, she said", lettered points nobody is named for, a summing up."""

from random import Random

from synthetic.dates import print_long
from synthetic.elements import Look, Piece, Said
from synthetic.gold import Paper
from synthetic.model import Act, Event, Mix, Person, Speech
from synthetic.page import Page
from synthetic.styles.base import Style
from synthetic.wording import raise_first

__all__ = ["STYLE"]

_OFFICES = (
    "Minister for Housing", "Minister for Justice", "Minister for Transport", "Minister for Schools",
    "Secretary of State for Health", "Chief Secretary", "Attorney General", "Minister for Rural Affairs",
    "Permanent Secretary", "Minister for Culture", "Minister for Local Government", "Comptroller",
    "Minister for Energy", "Solicitor General", "Minister for Prisons", "Minister without Portfolio",
    "Chief Statistician",
)  # fmt: skip
_LEADS = (
    "Continuing, {p} said that",
    "Concluding, {p} said that",
    "{P} added that",
    "Turning to detail, {p} noted that",
)


def write_minutes(event: Event, rng: Random) -> Paper:
    """Write the minutes."""
    page = Page(event)
    offices = dict(zip((one.name for one in event.people), rng.sample(_OFFICES, len(event.people)), strict=False))
    page.print_title(f"{event.body}: conclusions")
    page.print_line(f"Conclusions of a meeting held at {event.venue} on {print_long(event.held_on)}")
    page.print_heading("Present", level=2)
    for person in event.present:
        page.print_line(f"{person.titled}, {offices[person.name]}{' (Chair)' if person.office == 'Chair' else ''}")
        page.know_attendee(person, organisation=None)
    for number, item in enumerate(event.items, start=1):
        page.open_section(item.title, number=f"{number}.", look=rng.choice((Look.HEADING, Look.BOLD)))
        _print_speech(page, item.speeches[0], office=offices[item.presenter.name], rng=rng)
        others = [one for one in item.speeches[1:] if one.act is not Act.ASK]
        named = [one for one in others if one.voice.person not in {None, item.presenter}][:1]
        for speech in named:
            if speech.voice.person is not None:
                _print_speech(page, speech, office=offices[speech.voice.person.name], rng=rng)
        _print_points(page, [one for one in others if one not in named])
        if item.resolution:
            advice = item.resolution.replace(" be ", " should be ", 1)
            summary = f"Summing up the discussion, the Chair said that {advice}."
            page.print_paragraph(Piece(summary, Said(event.chair.name)))
            page.print_paragraph(page.make_decision(f"The {event.short} agreed that {item.resolution}."))
            page.know_decision(item.resolution)
    return page.finish()


def _print_speech(page: Page, speech: Speech, *, office: str, rng: Random) -> None:
    person = speech.voice.person or page.event.chair
    said = Said(person.name)
    is_proposed = speech.act is Act.PROPOSE
    first, *later = speech.points
    start = first.clause.direct if is_proposed else first.clause.reported
    verb = rng.choice(("said", "reported", "explained"))
    pieces = [Piece(f"THE {office.upper()} {verb} that {start}.", said)]
    for point in later:
        text = point.clause.reported.rstrip(".")
        lead = _choose_lead(person, rng) if point.is_cued else ""
        pieces.append(Piece(f"{lead} {text}." if lead else raise_first(text) + ".", said))
    page.print_paragraph(*pieces)


def _choose_lead(person: Person, rng: Random) -> str:
    return rng.choice(_LEADS).format(p=person.pronoun.lower(), P=person.pronoun)


def _print_points(page: Page, speeches: list[Speech]) -> None:
    if not speeches:
        return
    page.print_paragraph(Piece("In discussion, the following points were made:", Said(None)))
    for letter, speech in zip("abcdefghij", speeches, strict=False):
        is_proposed = speech.act is Act.PROPOSE
        texts = [one.clause.direct if is_proposed else one.clause.reported for one in speech.points[:1]]
        texts += [one.clause.reported for one in speech.points[1:]]
        pieces = [Piece(raise_first(text.rstrip(".")) + ".", Said(None)) for text in texts]
        page.print_item(*pieces, marker=f"({letter})")


STYLE = Style("cabinet", write_minutes, mix=Mix(chair=0, organisation=0, has_organisations=False, members=(6, 9)))
