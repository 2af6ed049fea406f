"""The words by which one task is known again: its stems, without its owners, its days and what any task says.

Texts in, stems and their weights out. A word that many tasks share weighs little.
"""

import calendar
import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from rr3search.domain import LinkedAction, fold_characters, list_words
from rr3search.queries.terms import list_content_terms, stem_word

__all__ = ["list_setting_stems", "list_stems_to_come", "list_task_stems", "list_text_stems", "weigh", "weigh_stems"]

_RARE = 2
"""Words that no more tasks hold than these weigh the same."""
_MONTHS = frozenset(name.casefold() for name in (*calendar.month_name[1:], *calendar.month_abbr[1:]))
_SAID_OF_ANY = frozenset(
    (
        *("action", "actions", "item", "items", "complete", "completed", "done", "carried", "forward", "deferred"),
        *("outstanding", "progress", "ongoing", "due", "date", "end", "next", "previous", "update", "updates"),
        *("bring", "brought", "provide", "provided", "report", "reported", "reports", "members", "group", "new"),
        *("mr", "mrs", "ms", "miss", "dr", "cllr", "councillor", "prof", "professor", "revd"),
        *("agreed", "undertook", "offered", "promised", "would", "able", "chair", "open", "year", "month", "week"),
    )
)
_ALIKE = {
    form: first
    for first, *forms in (
        ("send", "sent", "sends"),
        ("write", "wrote", "written", "writes"),
        ("speak", "spoke", "spoken"),
        ("meet", "met"),
        ("find", "found"),
        ("get", "got"),
        ("draw", "drew", "drawn"),
        ("take", "took", "taken"),
    )
    for form in forms
}
_TEXTS_KEPT = 1_024
"""Each sentence is read beside many actions, and many stand under one title."""
_STILL_TO_BE = re.compile(
    r"\b(?:would|will|to|should) (?:now |then |soon |not )?be (?:\w+ly )?(?P<verb>\w+)\b", re.IGNORECASE
)
_NUMBER = re.compile(r"^[\d,./]+$")
_OF_ANY_TITLE = """
matters arising other business minutes last previous review schedule summary list log table question questions tabled
public participation floor item items agenda aob reports discussion
"""
_TITLES = frozenset(map(stem_word, _OF_ANY_TITLE.split()))
_BRACKETS = re.compile(r"\((?:carried|brought|c/f|b/f)[^()]*\)", re.IGNORECASE)


@lru_cache(maxsize=_TEXTS_KEPT)
def list_text_stems(text: str) -> frozenset[str]:
    """List the stems of a text by which a task can be known."""
    terms = list_content_terms(fold_characters(text))
    return frozenset(
        stem_word(_ALIKE.get(term, term))
        for term in terms
        if term not in _SAID_OF_ANY and term not in _MONTHS and not _NUMBER.match(term)
    )


def list_stems_to_come(text: str) -> frozenset[str]:
    """List the stems of what a sentence says will be done: "had been ordered and would be installed"."""
    return list_text_stems(" ".join(match.group("verb") for match in _STILL_TO_BE.finditer(text)) or "-")


def list_task_stems(linked: LinkedAction) -> frozenset[str]:
    """List the stems of an action's task, without the names and initials of those who are to act."""
    names = [list_words(owner) for owner in linked.action.owners]
    initials = ("".join(word[0] for word in words[at:]) for words in names for at in (0, 1) if len(words) > at + 1)
    named = frozenset(map(stem_word, (*initials, *(word for words in names for word in words))))
    return list_text_stems(_BRACKETS.sub("", linked.action.text)) - named


def list_setting_stems(section: Sequence[str]) -> frozenset[str]:
    """List the stems of the title that something stands under, without what titles of lists and of any item say."""
    return list_text_stems(" ".join(section[-1:])) - _TITLES


def weigh_stems(tasks: Iterable[frozenset[str]]) -> Mapping[str, float]:
    """Weigh each stem by how few of the tasks hold it."""
    held = Counter(stem for task in tasks for stem in task)
    total = max(held.total(), 1)
    return {stem: math.log(1 + total / max(count, _RARE)) for stem, count in held.items()}


def weigh(stems: Iterable[str], weights: Mapping[str, float]) -> float:
    """Say what stems weigh together."""
    return sum(weights.get(stem, 0.0) for stem in stems)
