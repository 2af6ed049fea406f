"""Use case: who an archive's names mean, with what the register knows besides.

A store and a register in, a vocabulary out in which every person and body stands once.
"""

from dataclasses import replace
from functools import lru_cache

from rr3search.bodies import choose_body_names, name_bodies_of_people
from rr3search.domain import KnownPerson, NameRegister, Vocabulary
from rr3search.names import link_bodies
from rr3search.people import merge_people
from rr3search.stores import PassageStore

__all__ = ["read_names"]


def read_names(store: PassageStore, register: NameRegister) -> Vocabulary:
    """Read the names of an archive, forms of one name joined; organisations also in every form that is printed."""
    vocabulary = store.read_vocabulary()
    return replace(
        vocabulary,
        people=_merge_people(vocabulary.people, vocabulary.organisations, register),
        body_links=link_bodies(register, vocabulary.organisations),
    )


@lru_cache(maxsize=4)
def _merge_people(
    people: tuple[KnownPerson, ...], organisations: tuple[str, ...], register: NameRegister
) -> tuple[KnownPerson, ...]:
    """Join forms once: every lookup asks for the same names, and joining costs more than all the rest of one."""
    return merge_people(name_bodies_of_people(people, choose_body_names(organisations)), register)
