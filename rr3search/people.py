"""The same person across meetings: name forms that can mean one person only become one record.

Known people in, known people out, each with the other forms of the name. What fits two people stays apart; the
register of names has the last word.
"""

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from rr3search.bodies import combine_affiliations
from rr3search.domain import TITLES, TITLES_OF_MEN, TITLES_OF_WOMEN, KnownPerson, NameRegister, fold_name
from rr3search.names import list_body_forms

__all__ = ["merge_people"]

_TITLES = re.compile(rf"^(?:(?:{'|'.join(sorted(TITLES))}|the)\.?\s+)+")
_CONTRARY = ((TITLES_OF_MEN, TITLES_OF_WOMEN), (TITLES_OF_WOMEN, TITLES_OF_MEN))
_SHORTEST_PREFIX = 3
_WHOLE_NAME = 2


@dataclass(frozen=True, slots=True)
class _Name:
    """A name taken apart, folded."""

    titles: frozenset[str]
    words: tuple[str, ...]


def merge_people(people: Sequence[KnownPerson], register: NameRegister) -> tuple[KnownPerson, ...]:
    """Join the records that are one person, under the fullest form of the name.

    Two forms are one person where the register says so; where only a title or a middle name sets them apart; or where
    a shorter form ("J. Marsh", "Ms Marsh", "Matt Reed") fits exactly one of the others and both share an
    organisation or the body they met in. Titles that contradict each other, or one list with both, keep them apart.

    Args:
        people: By name, each name once.
        register: What is known of names besides.
    """
    canonical = _apply_register(people, register)
    for rule in (_is_same_bare_name, _is_shorter_form):
        canonical = _join(people, canonical, rule=rule, register=register)
    groups: dict[str, list[KnownPerson]] = defaultdict(list)
    for person in people:
        groups[canonical[person.name]].append(person)
    merged = [_combine(name, group) for name, group in groups.items()]
    return tuple(sorted(merged, key=lambda person: fold_name(person.name)))


def _apply_register(people: Sequence[KnownPerson], register: NameRegister) -> dict[str, str]:
    """The name each person goes under, by the name printed."""
    printed = {fold_name(person.name): person.name for person in people}
    named: dict[str, str] = {person.name: person.name for person in people}
    for entry in register.people:
        canonical = printed.get(fold_name(entry.name), entry.name)
        bodies = list_body_forms(register, entry.organisation) if entry.organisation else None
        for form in (entry.name, *entry.also_known_as):
            person = next((one for one in people if fold_name(one.name) == fold_name(form)), None)
            if person and (bodies is None or any(fold_name(body) in bodies for body in person.organisations)):
                named[person.name] = canonical
    return named


def _join(
    people: Sequence[KnownPerson],
    canonical: dict[str, str],
    *,
    rule: Callable[[_Name, _Name], bool],
    register: NameRegister,
) -> dict[str, str]:
    """Point each form at the one fuller form the rule allows; none where there are several."""
    joined = dict(canonical)
    by_surname: dict[str, list[KnownPerson]] = defaultdict(list)
    names = {person.name: _take_apart(person.name) for person in people}
    for person in people:
        if words := names[person.name].words:
            by_surname[words[-1]].append(person)
    for person in people:
        name = names[person.name]
        own = joined[person.name]
        namesakes = by_surname[name.words[-1]] if name.words else []
        fuller = {
            joined[other.name] for other in namesakes if joined[other.name] != own and rule(name, names[other.name])
        }
        if len(fuller) != 1:
            continue
        (target,) = fuller
        mine = [other for other in people if joined[other.name] == own]
        theirs = [other for other in people if joined[other.name] == target]
        is_refuted = any(
            _contradict(names[one.name], names[other.name]) or _met(one, other) for one in mine for other in theirs
        )
        if not is_refuted and any(_share_ground(person, other, register) for other in theirs):
            joined = {name: target if current == own else current for name, current in joined.items()}
    return joined


def _is_same_bare_name(name: _Name, other_name: _Name) -> bool:
    """Whether the names differ by titles or middle names alone; the longer one is the fuller."""
    words, fuller = name.words, other_name.words
    if len(words) < _WHOLE_NAME or len(fuller) < _WHOLE_NAME or (words[0], words[-1]) != (fuller[0], fuller[-1]):
        return False
    inner, other = words[1:-1], fuller[1:-1]
    agree = all(one[0] == two[0] for one, two in zip(inner, other, strict=False))
    return agree and (len(inner), sum(map(len, inner))) <= (len(other), sum(map(len, other)))


def _is_shorter_form(name: _Name, fuller_name: _Name) -> bool:
    """Whether the first is an initial, a short form of the first name, or nothing but title and surname."""
    words, fuller = name.words, fuller_name.words
    if len(fuller) < _WHOLE_NAME or len(fuller[0]) < _WHOLE_NAME:
        return False
    if len(words) == 1:
        return bool(name.titles)
    first = words[0]
    is_initial = len(first) == 1 and fuller[0].startswith(first)
    is_short_form = _SHORTEST_PREFIX <= len(first) < len(fuller[0]) and fuller[0].startswith(first)
    return is_initial or is_short_form


def _contradict(one: _Name, other: _Name) -> bool:
    """Whether the titles are those of a man and of a woman."""
    return any(one.titles & titles and other.titles & contrary for titles, contrary in _CONTRARY)


def _met(one: KnownPerson, other: KnownPerson) -> bool:
    """Whether one attendance list is known to name both: that of the first or last meeting of either."""
    return not _list_days(one).isdisjoint(_list_days(other))


def _list_days(person: KnownPerson) -> set[tuple[str, dt.date]]:
    return {
        (fold_name(one.body), day)
        for one in person.affiliations
        for day in (one.first_held_on, one.last_held_on)
        if day
    }


def _share_ground(one: KnownPerson, other: KnownPerson, register: NameRegister) -> bool:
    """Whether both belong to one organisation, or at least met in one body with nothing said against it."""
    forms = {form for body in one.organisations for form in list_body_forms(register, body)}
    others = {form for body in other.organisations for form in list_body_forms(register, body)}
    if forms and others:
        return bool(forms & others)
    bodies = {fold_name(affiliation.body) for affiliation in one.affiliations}
    return bool(bodies & {fold_name(affiliation.body) for affiliation in other.affiliations})


def _combine(name: str, group: Sequence[KnownPerson]) -> KnownPerson:
    if len(group) == 1 and group[0].name == name:
        return group[0]
    return KnownPerson(
        name=name,
        organisations=tuple(sorted({body for person in group for body in person.organisations})),
        roles=tuple(sorted({role for person in group for role in person.roles})),
        meetings=sum(person.meetings for person in group),
        passages=sum(person.passages for person in group),
        affiliations=combine_affiliations(one for person in group for one in person.affiliations),
        also_known_as=tuple(sorted({form for person in group for form in person.forms} - {name})),
    )


def _take_apart(printed: str) -> _Name:
    folded = fold_name(printed)
    match = _TITLES.match(folded)
    start = match.end() if match else 0
    titles = frozenset(folded[:start].replace(".", " ").split()) - {"the"}
    return _Name(titles, tuple(folded[start:].replace(".", " ").split()))
