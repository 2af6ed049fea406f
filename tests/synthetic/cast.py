"""Invents the people of a meeting: names, initials, organisations, offices, and who did not come."""

from random import Random

from synthetic.model import Attendance, Mix, Organisation, Person
from synthetic.vocabulary.domains import Domain
from synthetic.vocabulary.names import FAMILY_NAMES, MEN, TITLES, WOMEN

__all__ = ["invent_organisations", "invent_people"]


def invent_organisations(rng: Random, domain: Domain, *, place: str) -> list[Organisation]:
    """Name the organisations of a domain in one place."""
    names = [name.format(place=place) for name in domain.organisations]
    rng.shuffle(names)
    return [_split_acronym(name) for name in names]


def _split_acronym(name: str) -> Organisation:
    long, bracket, rest = name.partition(" (")
    return Organisation(long, rest.rstrip(")") if bracket else None)


def invent_people(rng: Random, domain: Domain, *, organisations: list[Organisation], mix: Mix) -> tuple[Person, ...]:
    """Invent a chair, members, officials with a secretary, and those who sent apologies."""
    count = rng.randint(*mix.members)
    officials, absent = rng.choice((1, 2)), rng.randint(1, 3)
    total = count + officials + absent
    names = _draw_names(rng, total)
    initials = _tell_initials([(first, last) for first, last, _ in names])
    people = []
    for position, (first, last, is_woman) in enumerate(names):
        attendance = Attendance.MEMBER
        if position >= count:
            attendance = Attendance.OFFICIAL if position < count + officials else Attendance.APOLOGIES
        office = "Chair" if position == 0 else "Secretary" if position == count else None
        is_plain = office is None and attendance is Attendance.MEMBER
        own = organisations[0] if not mix.has_organisations or rng.random() < 0.2 else rng.choice(organisations)
        people.append(
            Person(
                first=first,
                last=last,
                title=rng.choice(TITLES) if rng.random() < 0.15 else None,
                is_woman=is_woman,
                initials=initials[position],
                organisation=own,
                job=rng.choice(domain.jobs),
                office=office,
                attendance=attendance,
                deputises_for=" ".join(names[-1][:2]) if is_plain and position == 2 and rng.random() < 0.4 else None,
                note=_draw_note(rng) if is_plain else None,
            )
        )
    return tuple(people)


def _draw_note(rng: Random) -> str | None:
    return rng.choice(("part meeting", "by phone", "items 1-4", "from 10.30")) if rng.random() < 0.1 else None


def _draw_names(rng: Random, count: int) -> list[tuple[str, str, bool]]:
    """Draw names that differ, with two people of one first name now and then."""
    firsts = [(name, True) for name in WOMEN] + [(name, False) for name in MEN]
    chosen = rng.sample(firsts, count)
    if rng.random() < 0.4:
        chosen[3] = chosen[1]
    lasts = rng.sample(FAMILY_NAMES, count)
    return [(first, last, is_woman) for (first, is_woman), last in zip(chosen, lasts, strict=True)]


def _tell_initials(names: list[tuple[str, str]]) -> list[str]:
    """Abbreviate names as a legend does, with one more letter where two would be the same."""
    told: list[str] = []
    for first, last in names:
        parts = first.replace("-", " ").split() + last.replace("-", " ").replace("'", "").split()
        short = "".join(part[0] for part in parts if part[0].isupper())
        longer = short + parts[-1][1:]
        taken = [length for length in range(len(short), len(longer) + 1) if longer[:length] not in told]
        told.append(longer[: taken[0]])
    return told
