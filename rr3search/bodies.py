"""The same body however its article is printed: "The Ministry", "the Ministry" and "Ministry" are one.

Printed names in, one name for each out. Nothing but a leading "the", letters large or small and a council's own letters
("Wick PC") are looked through: which other names mean one body is the register's to say.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from rr3search.domain import Affiliation, KnownPerson, Passage, fold_body, spell_body

__all__ = ["choose_body_names", "combine_affiliations", "name_bodies_of_passages", "name_bodies_of_people"]

_ARTICLE = "the "


def choose_body_names(printed: Iterable[str]) -> dict[str, str]:
    """Choose one name for each body: in full, without the article where one is printed so, else with a small one.

    A capital article is more often that of a line's beginning than that of the name.

    Args:
        printed: Every form, in any order.

    Returns:
        The name chosen, by each form that is another.
    """
    forms: dict[str, list[str]] = defaultdict(list)
    for name in printed:
        forms[spell_body(name)].append(name)
    chosen = {key: min(names, key=_rank) for key, names in forms.items()}
    return {name: chosen[key] for key, names in forms.items() for name in names if name != chosen[key]}


def name_bodies_of_people(people: Iterable[KnownPerson], names: Mapping[str, str]) -> tuple[KnownPerson, ...]:
    """Call each body of people by its chosen name.

    Args:
        people: Whose bodies are named as the minutes print them.
        names: What `choose_body_names` chose.
    """
    return tuple(
        replace(
            person,
            organisations=tuple(sorted({names.get(body, body) for body in person.organisations})),
            affiliations=combine_affiliations(_rename(one, names) for one in person.affiliations),
        )
        for person in people
    )


def name_bodies_of_passages(passages: Iterable[Passage], names: Mapping[str, str]) -> list[Passage]:
    """Call the body of each speaker by its chosen name; the words of the passages are left alone.

    Args:
        passages: Whose bodies are named as their own minutes print them.
        names: What `choose_body_names` chose.
    """
    return [
        replace(passage, attribution=replace(passage.attribution, organisation=names[body]))
        if (body := passage.attribution.organisation) is not None and body in names
        else passage
        for passage in passages
    ]


def combine_affiliations(affiliations: Iterable[Affiliation]) -> tuple[Affiliation, ...]:
    """Make one of those that name the same body and the same who met, from the first day to the last; by first day."""
    joined: dict[tuple[str | None, str], Affiliation] = {}
    for one in affiliations:
        key = (one.organisation, one.body)
        other = joined.get(key, one)
        firsts = [day for day in (one.first_held_on, other.first_held_on) if day]
        lasts = [day for day in (one.last_held_on, other.last_held_on) if day]
        joined[key] = replace(one, first_held_on=min(firsts, default=None), last_held_on=max(lasts, default=None))
    return tuple(sorted(joined.values(), key=lambda one: (str(one.first_held_on), one.organisation or "", one.body)))


def _rank(name: str) -> tuple[bool, bool, bool, bool, str]:
    is_lettered, is_article = spell_body(name) != fold_body(name), name.casefold().startswith(_ARTICLE)
    return is_lettered, is_article, not name.startswith(_ARTICLE), name.isupper(), name


def _rename(affiliation: Affiliation, names: Mapping[str, str]) -> Affiliation:
    body = affiliation.organisation
    return replace(affiliation, organisation=names.get(body, body)) if body else affiliation
