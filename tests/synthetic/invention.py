"""Invents a whole meeting from a seed: the same seed gives the same meeting, another seed other people and words."""

import datetime as dt
from random import Random

from synthetic.cast import invent_organisations, invent_people
from synthetic.model import Act, Event, Item, Mix, OldTask, Person, Point, Speech, Task, Voice, VoiceKind
from synthetic.phrasing import Phrasebook
from synthetic.vocabulary.domains import DOMAINS, Domain
from synthetic.vocabulary.names import PLACES
from synthetic.vocabulary.verbs import ANONYMOUS

__all__ = ["invent_meeting"]

_SHORT = {
    "Board": "board", "Trust": "board", "Committee": "committee", "Council": "council", "Forum": "forum",
    "Panel": "panel", "Partnership": "partnership", "Senate": "senate", "Association": "committee",
}  # fmt: skip
_REMARKS_DONE = ("Completed.", "Done and closed.", "Sent out in good time.")
_REMARKS_OPEN = ("Still in hand.", "Carried forward.", "Not yet started.")


def invent_meeting(seed: int, mix: Mix) -> Event:
    """Invent a meeting."""
    rng = Random(seed)  # noqa: S311 - the same seed must give the same minutes
    domain = rng.choice(DOMAINS)
    place = rng.choice(PLACES)
    body = rng.choice(domain.bodies).format(place=place)
    organisations = invent_organisations(rng, domain, place=place)
    people = invent_people(rng, domain, organisations=organisations[:5], mix=mix)
    book = Phrasebook(rng, domain, partners=tuple(one.name for one in organisations[5:]))
    held_on = dt.date(2004, 1, 1) + dt.timedelta(days=rng.randrange(365 * 21))
    held_on -= dt.timedelta(days=max(0, held_on.weekday() - 4))
    present = [one for one in people if one.attendance.value != "apologies"]
    maker = _ItemMaker(rng, domain, mix=mix, book=book, present=present, held_on=held_on)
    return Event(
        seed=seed,
        domain=domain,
        body=body,
        short=next((short for word, short in _SHORT.items() if word in body), "group"),
        held_on=held_on,
        previous_on=held_on - dt.timedelta(days=7 * rng.randint(4, 12)),
        next_on=held_on + dt.timedelta(days=7 * rng.randint(4, 12)),
        starts=f"{rng.choice((9, 10, 14, 18, 19))}.{rng.choice(('00', '30'))}",
        venue=_draw_venue(rng, place),
        people=people,
        items=tuple(maker.make_item(title) for title in rng.sample(domain.topics, rng.randint(4, 6))),
        old_tasks=tuple(maker.make_old_task() for _ in range(rng.randint(1, 3))),
    )


def _draw_venue(rng: Random, place: str) -> str:
    return rng.choice(
        (f"Committee Room {rng.randint(1, 6)}, {place} Civic Centre", f"The Annexe, {place} Library", "Via video call",
         f"Room {rng.randint(1, 4)}.{rng.randint(10, 40)}, Station House, {place}", "Microsoft Teams")
    )  # fmt: skip


class _ItemMaker:
    """Makes pieces of business for one meeting."""

    def __init__(
        self, rng: Random, domain: Domain, *, mix: Mix, book: Phrasebook, present: list[Person], held_on: dt.date
    ) -> None:
        self._rng = rng
        self._domain = domain
        self._mix = mix
        self._book = book
        self._present = present
        self._held_on = held_on

    def make_item(self, title: str) -> Item:
        """Make an item: a report, reactions, questions with answers, tasks and perhaps a resolution."""
        rng = self._rng
        presenter = rng.choice(self._present)
        speeches = [self._make_speech(self._let_present(presenter), Act.REPORT, title)]
        for _ in range(rng.randint(2, 5)):
            voice = self._draw_voice(speeches[-1].voice)
            act = rng.choice((Act.SAY, Act.SAY, Act.VIEW, Act.WORRY, Act.ASK, Act.PROPOSE, Act.RELAY))
            speeches.append(self._make_speech(voice, act, title))
            if act is Act.ASK and voice.person is not presenter:
                speeches.append(self._make_speech(self._let_present(presenter), Act.ANSWER, title))
        mover, seconder = rng.sample(self._present, 2)
        return Item(
            title=title,
            question=self._book.ask().direct,
            topic=title[0].lower() + title[1:],
            presenter=presenter,
            speeches=tuple(speeches),
            tasks=tuple(self._make_task() for _ in range(rng.choice((0, 1, 1, 2)))),
            resolution=self._book.resolve() if rng.random() < 0.4 else None,
            mover=mover,
            seconder=seconder,
        )

    def make_old_task(self) -> OldTask:
        """Make a task of an earlier meeting."""
        is_done = self._rng.random() < 0.6
        return OldTask(self._make_task(), is_done, self._rng.choice(_REMARKS_DONE if is_done else _REMARKS_OPEN))

    def _make_task(self) -> Task:
        owners = self._rng.sample(self._present, 2 if self._rng.random() < 0.15 else 1)
        due = self._held_on + dt.timedelta(days=self._rng.randint(7, 40)) if self._rng.random() < 0.5 else None
        return Task(self._book.order(), tuple(owners), due)

    def _let_present(self, presenter: Person) -> Voice:
        """Let the presenter speak, where the minutes name anybody at all."""
        return Voice(VoiceKind.PERSON, presenter) if self._mix.person else self._draw_voice(Voice(VoiceKind.PASSIVE))

    def _draw_voice(self, previous: Voice) -> Voice:
        mix, rng = self._mix, self._rng
        weights = (mix.person, mix.chair, mix.organisation, mix.anonymous, mix.collective, mix.passive)
        kind = rng.choices(tuple(VoiceKind), weights)[0]
        if kind is VoiceKind.PERSON:
            return Voice(kind, rng.choice([one for one in self._present if one is not previous.person]))
        if kind is VoiceKind.CHAIR:
            return Voice(kind, self._present[0])
        if kind is VoiceKind.ORGANISATION:
            return Voice(kind, organisation=rng.choice(self._present).organisation)
        return Voice(kind, label=rng.choice(ANONYMOUS) if kind is VoiceKind.ANONYMOUS else "")

    def _make_speech(self, voice: Voice, act: Act, title: str) -> Speech:
        book, rng = self._book, self._rng
        draw = {Act.ASK: book.ask, Act.VIEW: book.judge, Act.WORRY: book.worry, Act.PROPOSE: book.propose}.get(
            act, book.state
        )
        points = [Point(draw(), is_cued=True)]
        if act is not Act.ASK:
            for _ in range(rng.choice((0, 0, 1, 1, 2, 3) if act is not Act.REPORT else (1, 2, 3))):
                is_cued = rng.random() < 0.4 and voice.person is not None
                points.append(Point(book.state() if is_cued else book.follow(), is_cued))
        if act is Act.RELAY and voice.person is None:
            act = Act.SAY
        source = f"a colleague at {rng.choice(self._present).organisation.name}" if act is Act.RELAY else None
        return Speech(voice, act, tuple(points), title[0].lower() + title[1:], source)
