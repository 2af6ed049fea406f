"""Who is named in a query, in whatever role: whole names, surnames behind a title, surnames nobody else has.

A question and the archive's people in, the forms of their names out. "Mr Reed", "Kirsty Williams'" and "Dr. Blaney" are
found where the minutes print "Al Reed", "Kirsty Williams AM" and "Dr David Blaney".
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from rr3search.domain import KnownPerson, Vocabulary, fold_characters, fold_name

__all__ = ["list_named_people"]

_WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
_POSSESSIVE = re.compile(r"'s?$")
_BEFORE_A_NAME = """
the mr mrs ms mx miss dr prof professor hon right rt sir dame lord lady baroness cllr councillor judge rev revd minister
deputy insp inspector ch chief sgt sergeant supt superintendent pc constable capt captain col colonel archdeacon canon
bishop
"""
_BEHIND_A_NAME = "am as ms mp msp mla td obe cbe mbe qc kc jp"
_TITLES = frozenset(_BEFORE_A_NAME.split())
_DISTINCTIONS = frozenset(_BEHIND_A_NAME.split())
_TITLES_OF_ONE = frozenset({"mr", "mrs", "ms", "miss", "sir", "dame", "lord", "lady"})
"""Titles that tell people of one surname apart."""
_ARTICLES = frozenset({"the", "a", "an"})
_SHORTEST_SURNAME = 4
_WHOLE_NAME = 2
_NAMES_KEPT = 32_768
"""Names taken apart once: every question is held against all of them."""


def list_named_people(question: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """List every form of the name of everybody the question names; a surname two people share names nobody."""
    printed = [_POSSESSIVE.sub("", word) for word in _WORD.findall(fold_characters(question))]
    words = [word.casefold() for word in printed]
    running = f" {' '.join(words)} "
    whole, by_surname = [], defaultdict[str, list[KnownPerson]](list)
    for person in vocabulary.people:
        cores = {_take_core(form) for form in person.forms}
        if any(len(core) >= _WHOLE_NAME and f" {' '.join(core)} " in running for core in cores):
            whole.append(person)
        for surname in {core[-1] for core in cores if core and len(core[-1]) >= _SHORTEST_SURNAME}:
            by_surname[surname].append(person)
    taken = {_take_core(form)[-1] for person in whole for form in person.forms if _take_core(form)}
    surnames = [surname for surname in _list_surnames(printed) if surname not in taken]
    called = [person for surname in surnames if _is_one(by_surname[surname]) for person in by_surname[surname]]
    return tuple(dict.fromkeys(form for person in (*whole, *called) for form in person.forms))


@lru_cache(maxsize=_NAMES_KEPT)
def _take_core(name: str) -> tuple[str, ...]:
    """The words of a name without titles, distinctions and what stands in brackets."""
    words = [word.casefold() for word in _WORD.findall(fold_name(name.partition("(")[0]))]
    while words and words[0] in _TITLES:
        words = words[1:]
    while words and words[-1] in _DISTINCTIONS:
        words = words[:-1]
    return tuple(words)


def _is_one(people: Sequence[KnownPerson]) -> bool:
    """Whether people of one surname have one first name, as far as they have any."""
    firsts = {_take_core(person.name)[0] for person in people if len(_take_core(person.name)) >= _WHOLE_NAME}
    titles = {fold_name(person.name).split()[0].strip(".") for person in people} & _TITLES_OF_ONE
    return len(firsts) <= 1 and len(titles) <= 1


def _list_surnames(printed: Sequence[str]) -> Iterator[str]:
    """Words with a capital inside the question that no article and no first name stands before.

    "The Board" is no Mr Board, and Boris Johnson is not the Jen Johnson of the minutes.
    """
    for before, word in pairwise(printed):
        is_titled = before.casefold() in _TITLES - _ARTICLES
        is_alone = before.casefold() not in _ARTICLES and (not before[:1].isupper() or before == printed[0])
        if word[:1].isupper() and word.casefold() not in _TITLES and (is_titled or is_alone):
            yield word.casefold()
