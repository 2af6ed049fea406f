"""Every form in which a person's name may be printed.

A full name in, forms out, each as folded words with single spaces between them. Offices ("the Chair") are no forms of
a name. What is taken for the person where, the kind of the form tells.
"""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from rr3search.domain import TITLES, FormKind
from rr3search.redaction.printed_words import list_printed_words

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["NameForms", "derive_forms", "take_name_apart"]

_HONOURS = frozenset(
    ("obe", "mbe", "cbe", "kbe", "dbe", "cvo", "lvo", "mvo", "bem", "qpm", "qc", "kc", "jp", "dl", "mp", "msp", "ms")
)
_OFFICES_BEFORE_NAMES = """
county district borough parish town governor chair president commissioner officer director trustee treasurer inspector
sergeant superintendent captain colonel canon archdeacon bishop father brother sister comrade mayor minister senator
"""
_BEFORE_NAMES = TITLES | frozenset(_OFFICES_BEFORE_NAMES.split())
"""Nobody's given name: what stands before such a word belongs to the title too ("County Cllr")."""
_CALLED = re.compile(r"[\"“”'‘’(]([^\W\d_][\w-]+)[\"“”'‘’)]")
_PARTICLES = frozenset(
    (
        "van",
        "von",
        "der",
        "den",
        "de",
        "del",
        "della",
        "di",
        "da",
        "dos",
        "la",
        "le",
        "al",
        "el",
        "bin",
        "st",
        "ter",
        "o",
    )
)
_NAMES_THAT_ARE_WORDS = """
art april august baker banks bell best bill bird bishop black bond brook brooks brown bush butler carpenter carter
chance church clay cliff cook cross daisy dale dawn day dean drew english faith farmer field fields fisher forest
frank gardener gene glass gold good grace grant gray green grey grove hall hand hart heath hill holly home hope house
hunter iris ivy jack jan joy june king knight lake lamb lane law lee light lily little long lord low main major march
mark marsh mason may mercy miles mill mills miller moon moor north olive page parish park parks pat patience penny
pitt pool poppy power price pride prior prudence ray read reed rich rob robin rock rose ruby sage savage sharp short
silver singer small smart smith snow south speed spring stone street strong sue summer swift taylor temple town turner
violet walker wall ward waters way webb wells west white will winter wise wood woods young
"""
_WORLDLY = frozenset(_NAMES_THAT_ARE_WORDS.split())
"""They stand with a capital in headings and at the start of sentences without naming anybody."""
_JOINTS = frozenset("-‐‑'’")
_SHORTEST_RUN_TOGETHER = 5
_SHORTEST_GIVEN = 2


@dataclass(frozen=True, slots=True)
class NameForms:
    """The forms of one person's name."""

    kinds: "Mapping[str, FormKind]"
    """By folded words."""


@dataclass(frozen=True, slots=True)
class _Name:
    """A name taken apart, folded."""

    given: tuple[str, ...]
    surname: tuple[str, ...]
    called: tuple[str, ...]
    """Short forms that stand in quotes or brackets inside the name."""


@dataclass(frozen=True, slots=True)
class _Word:
    folded: str
    is_joined: bool
    """Whether a hyphen or an apostrophe ties it to the word before it ("Smith-Jones", "O'Brien")."""


def take_name_apart(name: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Give the given names and the words of the surname, folded, without titles, honours and nicknames."""
    apart = _take_apart(name)
    return apart.given, apart.surname


def derive_forms(
    names: Iterable[str], *, as_printed: Iterable[str] = (), ordinary_words: Collection[str] = ()
) -> NameForms:
    """Derive the forms of one person.

    Args:
        names: Every full name they go under.
        as_printed: What else the minutes were found to print for them ("JMB", "Josie").
        ordinary_words: Folded words that the minutes print in small letters, as no name is.
    """
    kinds: dict[str, FormKind] = {}
    worldly = _WORLDLY | frozenset(ordinary_words)
    for name in names:
        for form, kind in _list_forms(_take_apart(name), worldly):
            # the kind that is taken for the person in more places stands
            kinds[form] = min(kinds.get(form, kind), kind, key=list(FormKind).index)
    for printed in as_printed:
        words = list_printed_words(printed)
        if len(words) == 1:
            given = FormKind.WORLDLY_GIVEN if words[0].folded in worldly else FormKind.GIVEN
            kinds.setdefault(words[0].folded, FormKind.INITIALS if words[0].is_shouted else given)
    return NameForms(MappingProxyType(kinds))


def _take_apart(name: str) -> _Name:
    called = tuple(word.folded for found in _CALLED.findall(name) for word in list_printed_words(found))
    words = _list_words(_CALLED.sub(" ", name))
    if words and words[0].folded == "the":
        # "The Lord Bishop of Ravensby" is an office
        return _Name((), (), ())
    first = max((at + 1 for at, word in enumerate(words[:-1]) if word.folded in _BEFORE_NAMES), default=0)
    words = words[first:]
    while len(words) > 1 and words[-1].folded in _HONOURS:
        words = words[:-1]
    start = len(words) - 1
    while start > 0 and (words[start].is_joined or (start > 1 and words[start - 1].folded in _PARTICLES)):
        start -= 1
    folded = tuple(word.folded for word in words)
    return _Name(folded[: max(start, 0)], folded[max(start, 0) :], called)


def _list_words(name: str) -> list[_Word]:
    """List the words of a name, the given ones first ("Marsh, Jo")."""
    last, comma, first = name.partition(",")
    if comma and any(word.folded not in _HONOURS for word in list_printed_words(first)):
        return [*_list_words(first), *_list_words(last)]
    words = list_printed_words(last)
    ends = [0, *(word.end for word in words)]
    return [_Word(word.folded, last[end : word.start] in _JOINTS) for word, end in zip(words, ends, strict=False)]


def _list_forms(name: _Name, worldly: Collection[str]) -> Iterable[tuple[str, FormKind]]:
    surname = " ".join(name.surname)
    if not surname:
        return
    for form, kind in _list_plain_forms(name, surname, worldly):
        yield form, kind
        if kind in {FormKind.WHOLE, FormKind.SHORTENED, FormKind.SURNAME, FormKind.WORLDLY_SURNAME}:
            yield f"{form}s", kind


def _list_plain_forms(name: _Name, surname: str, worldly: Collection[str]) -> Iterable[tuple[str, FormKind]]:
    if not name.given:
        # of somebody with one name, that name is all there is
        yield surname, FormKind.WORLDLY_SURNAME if surname in worldly else FormKind.SURNAME
        return
    yield from _list_surnames(name, worldly)
    yield " ".join((*name.given, surname)), FormKind.WHOLE
    yield " ".join((surname, *name.given)), FormKind.WHOLE
    run_together = "".join(name.surname)
    for given in dict.fromkeys((*name.given, *name.called)):
        if len(given) >= _SHORTEST_GIVEN:
            yield f"{given} {surname}", FormKind.WHOLE
            yield f"{surname} {given}", FormKind.WHOLE
            yield given, FormKind.WORLDLY_GIVEN if given in worldly else FormKind.GIVEN
            yield f"{given} {name.surname[0][0]}", FormKind.SHORTENED
            if len(given + run_together) >= _SHORTEST_RUN_TOGETHER:
                yield from ((f"{given}{run_together}", FormKind.WHOLE), (f"{run_together}{given}", FormKind.WHOLE))
        yield from _list_initialled(given[0], surname, run_together)
    initials = "".join(given[0] for given in name.given)
    if len(initials) > 1:
        yield from _list_initialled(initials, surname, run_together)
        yield f"{' '.join(initials)} {surname}", FormKind.SHORTENED
    for first in dict.fromkeys((initials[0], initials, *(called[0] for called in name.called))):
        for last in dict.fromkeys((name.surname[0][0], name.surname[-1][0], "".join(one[0] for one in name.surname))):
            yield f"{first}{last}", FormKind.INITIALS
            yield " ".join(f"{first}{last}"), FormKind.INITIALS


def _list_surnames(name: _Name, worldly: Collection[str]) -> Iterable[tuple[str, FormKind]]:
    whole = " ".join(name.surname)
    parts = [part for part in name.surname if part not in _PARTICLES and len(part) > 1]
    for form in dict.fromkeys((whole, "".join(name.surname), *parts)):
        yield form, FormKind.WORLDLY_SURNAME if form in worldly else FormKind.SURNAME


def _list_initialled(initial: str, surname: str, run_together: str) -> Iterable[tuple[str, FormKind]]:
    # "A White Paper was" and "I brown" name nobody: there, the surname must do
    if initial not in {"a", "i"}:
        yield f"{initial} {surname}", FormKind.SHORTENED
        yield f"{surname} {initial}", FormKind.SHORTENED
    if len(initial + run_together) >= _SHORTEST_RUN_TOGETHER:
        yield f"{initial}{run_together}", FormKind.WHOLE
        yield f"{run_together}{initial}", FormKind.WHOLE
