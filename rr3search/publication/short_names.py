"""What a body is called for short in its minutes: "Pier" of the Pier Trust, where that can mean nothing else.

Names of bodies and all passages in, a folded word for each body that has one out. A word that names a place, that other
bodies begin with too, or that is a word of the language says nothing of the body.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping

from rr3search.domain import Passage, fold_body
from rr3search.redaction import list_printed_words

__all__ = ["find_short_names"]

_MOST_WORDS = 3
"""Of a longer name the first word alone is seldom used."""
_SHORTEST = 4
_PLACE = re.compile(r"\b(?:in|across|around|near|throughout)\s+([A-Z][\w-]+)")
_NO_PLAIN_NAME = re.compile(r"['’]|\b(?:of|for|and|in|the)\b|[&,(\d]")


def find_short_names(bodies: Iterable[str], passages: Iterable[Passage]) -> Mapping[str, str]:
    """Find the first word of each name that stands for the body alone.

    Args:
        bodies: Every body of the archive.
        passages: All of it.
    """
    known = sorted(set(bodies), key=len, reverse=True)
    named = re.compile("|".join(map(re.escape, known)), re.IGNORECASE) if known else None
    small: set[str] = set()
    named_otherwise: set[str] = set()
    for passage in passages:
        small.update(word for word in re.findall(r"[^\W\d_]+", passage.text) if word.islower())
        places = " ".join(_PLACE.findall(passage.text))
        title = named.sub(" ", passage.meeting.title) if named else passage.meeting.title
        named_otherwise.update(word.folded for word in list_printed_words(f"{title} {places}"))
    openings = {body: [word.folded for word in list_printed_words(fold_body(body))] for body in known}
    shared = Counter(opening for opening, *_ in {tuple(words) for words in openings.values() if words})
    return {
        body: words[0]
        for body, words in openings.items()
        if 1 < len(words) <= _MOST_WORDS
        and len(words[0]) >= _SHORTEST
        and shared[words[0]] == 1
        and words[0] not in small | named_otherwise
        and not _NO_PLAIN_NAME.search(fold_body(body))
    }
