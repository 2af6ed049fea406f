"""The words by which one task is known again: its stems, without its owners, its days and what any task says.

Texts in, stems and their weights out. A word that many tasks share weighs little.
"""

import calendar
import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache

from rr3search.domain import LinkedAction, fold_characters, list_words
from rr3search.queries.terms import list_content_terms, stem_word

__all__ = ["list_task_stems", "list_text_stems", "share_of", "weigh_stems", "weigh_task"]

_RARE = 2
"""Words that no more tasks hold than these weigh the same."""
_MONTHS = frozenset(name.casefold() for name in (*calendar.month_name[1:], *calendar.month_abbr[1:]))
_SAID_OF_ANY = frozenset(
    (
        *("action", "actions", "item", "items", "complete", "completed", "done", "carried", "forward", "deferred"),
        *("outstanding", "progress", "ongoing", "due", "date", "end", "next", "previous", "update", "updates"),
        *("bring", "brought", "provide", "provided", "report", "reported", "reports", "members", "group", "new"),
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
_TEXTS_KEPT = 512
"""Sentence after sentence stands under the same title and behind the same opening."""
_NUMBER = re.compile(r"^[\d,./]+$")
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


def list_task_stems(linked: LinkedAction) -> frozenset[str]:
    """List the stems of an action's task, without the names of those who are to act."""
    named = frozenset(stem_word(word) for owner in linked.action.owners for word in list_words(owner))
    return list_text_stems(_BRACKETS.sub("", linked.action.text)) - named


def weigh_stems(tasks: Iterable[frozenset[str]]) -> Mapping[str, float]:
    """Weigh each stem by how few of the tasks hold it."""
    held = Counter(stem for task in tasks for stem in task)
    total = max(held.total(), 1)
    return {stem: math.log(1 + total / max(count, _RARE)) for stem, count in held.items()}


def share_of(found: frozenset[str], wanted: frozenset[str], weights: Mapping[str, float]) -> float:
    """Say how much of what is wanted is found, by weight, from 0 to 1."""
    whole = weigh_task(wanted, weights)
    return weigh_task(wanted & found, weights) / whole if whole else 0.0


def weigh_task(stems: frozenset[str], weights: Mapping[str, float]) -> float:
    """Add up the weights of a task's stems."""
    return sum(weights.get(stem, 0.0) for stem in stems)
