"""The words of a query that carry its topic.

Text in, terms, pairs of neighbouring terms and stems out. The stop list is our own: the words questions are asked
with, not the words minutes are written with.
"""

import re
from functools import cache, lru_cache
from itertools import pairwise
from typing import Protocol

from rr3search.domain import fold_characters, list_words

__all__ = ["list_content_stems", "list_content_terms", "list_stems", "list_term_pairs", "stem_word"]

_TERM = re.compile(r"\w+(?:['/-]\w+)*")
_STOPPED = """
a about after again all also am an and any anybody anyone are aren't as asked at be because been before being
both but by can can't cannot come could couldn't did didn't do does doesn't doing don't done each ever every
everyone few for from further get give given go going had has hasn't have haven't having he her here him his how
i if in into is isn't it it's its just let like made make many may me meeting meetings might minutes more most
much must my no nor not now of off on once one only or other our out over own people please put really said same
say saying says see shall she should shouldn't since so some somebody someone still such take talk talked tell
than that the their them then there these they thing things think this those through to told too under until up
us very want was wasn't we were weren't what what's when where whether which while who whom whose why will with
won't would wouldn't yet you your
answered answering attitude attitudes concerning debate debated debates describe described discuss discussed discussing
discussion discussions elaborate elaborated exactly explain explained mention mentioned opinion opinions regarding
related relevant respond responded specifically summarise summarize summary various view views
"""
_STOP_WORDS = frozenset(_STOPPED.split())
_STEMS_KEPT = 32_768
"""Minutes use fewer words than that over and over, and to cut one takes as long as to find hundreds again."""


def list_content_terms(text: str) -> list[str]:
    """List the words that carry a topic, each once, in order; all words where none does."""
    words = list(dict.fromkeys(_list_terms(text)))
    return [word for word in words if word not in _STOP_WORDS] or words


def list_content_stems(text: str) -> frozenset[str]:
    """List the stems of those words."""
    return frozenset(list_stems(" ".join(list_content_terms(text))))


def list_term_pairs(text: str) -> list[str]:
    """List the pairs of topic words that stand side by side ("school meals"), each once, in order."""
    words = _list_terms(text)
    pairs = (f"{one} {other}" for one, other in pairwise(words) if not {one, other} & _STOP_WORDS)
    return list(dict.fromkeys(pairs))


@lru_cache(maxsize=_STEMS_KEPT)
def stem_word(word: str) -> str:
    """Cut a word to its Porter stem, as the word index does."""
    return _load_stemmer().stemWord(word.casefold())


def list_stems(text: str) -> list[str]:
    """List the stems of a text's words, in order."""
    return [stem_word(word) for word in list_words(text)]


def _list_terms(text: str) -> list[str]:
    return [word.removesuffix("'s") for word in _TERM.findall(fold_characters(text).casefold())]


class _Stemmer(Protocol):
    def stemWord(self, word: str) -> str: ...  # noqa: N802  snowballstemmer's own name


@cache
def _load_stemmer() -> _Stemmer:
    import snowballstemmer  # noqa: PLC0415  a plain search does not stem in Python

    stemmer: _Stemmer = snowballstemmer.stemmer("porter")
    return stemmer
