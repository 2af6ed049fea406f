"""Words that are quoted, and the passage that holds them or does not.

Text and words in, places and differences out. Words are the same where they are so byte for byte, once white
space is one space, and typographic quotation marks, dashes and spaces are plain ones, single and double quotation
marks alike: word processors change these unasked. Case, punctuation and everything else count, and a quotation
never cuts a word in two: "no" is not in "not".
"""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import Literal

from rr3search.domain import CitationAspect, CitationDifference, Passage, fold_characters
from rr3search.errors import UnquotableWordsError

__all__ = ["choose_quote", "compare_quote", "fold_quoted", "holds_quote", "is_like", "locate_words"]

_ELLIPSIS = re.compile(r"[\[(]\s*(?:…|\.\s?\.\s?\.)\s*[\])]|…|\.{3,}|\. \. \.")
_UNCUT_WORD = re.compile(r"\w+(?:(?:[-‐‑'’/]|(?<=\d)[.,](?=\d))\w+)*")
_PRINTED_WORD = re.compile(r"\S+")
_Step = tuple[Literal["replace", "delete", "insert", "equal"], int, int, int, int]
_MOST_WORDS_COMPARED = 400
_SPARE_WORDS = 8
"""How many more than are quoted may stand in the passage instead."""
_LEAST_LIKENESS = 0.5


def fold_quoted(text: str) -> str:
    """Make quoted words comparable, character for character: of the same length as the text."""
    return fold_characters(text).replace('"', "'")


def locate_words(text: str, words: str, *, start: int = 0) -> tuple[int, int] | None:
    """Find the words in a text and give their place, the end exclusive; None where they are not there.

    Args:
        text: The minutes' own words.
        words: Their line breaks and the typography of their quotation marks do not count.
        start: Where to begin looking.
    """
    parts = _list_folded(words)
    if not _has_word(words) or len(" ".join(parts)) > len(text):
        return None
    pattern, folded = re.compile(r"\s+".join(map(re.escape, parts))), fold_quoted(text)
    while match := pattern.search(folded, start):
        if not (_is_inside_word(text, match.start()) or _is_inside_word(text, match.end())):
            return match.span()
        start = match.start() + 1
    return None


def choose_quote(passage: Passage, *, sentence: int | None = None, words: str | None = None) -> str:
    """Choose the part of a passage to quote, in its own words.

    Args:
        passage: The passage.
        sentence: Number of a sentence, from 1; None means all of them.
        words: Words of the passage; None means all of them.

    Raises:
        UnquotableWordsError: The passage has no such sentence, or does not hold the words.
    """
    if sentence is not None:
        sentences = passage.sentences
        if not 1 <= sentence <= len(sentences):
            raise UnquotableWordsError(passage.id, f"it has {len(sentences)} sentences, no sentence {sentence}")
        return sentences[sentence - 1]
    if words is None:
        return passage.text
    place = locate_words(passage.text, words)
    if place is None:
        nearest, _ = _find_nearest(passage.text, words)
        hint = f"; the nearest it says is “{nearest}”" if nearest else ""
        raise UnquotableWordsError(passage.id, f"it does not say “{words}”{hint}")
    return passage.text[place[0] : place[1]]


def holds_quote(text: str, quote: str) -> bool:
    """Say whether a text holds a quotation: every piece around its ellipses, in order."""
    return _find_missing(text, quote) is None


def compare_quote(text: str, quote: str) -> CitationDifference | None:
    """Tell what a quotation changes of a text; None where the text holds it."""
    piece = _find_missing(text, quote)
    if piece is None:
        return None
    if locate_words(text, piece):
        return CitationDifference(CitationAspect.ORDER, piece, piece)
    nearest, changes = _find_nearest(text, piece)
    return CitationDifference(CitationAspect.WORDS, piece, nearest, changes)


def is_like(text: str, words: str) -> bool:
    """Say whether words read like a text, or a part of it: at least half of them stand there, in their order."""
    printed, stored = _list_folded(words), _list_folded(text)
    if not printed or len(printed) > 2 * len(stored) + _SPARE_WORDS:
        return False
    matcher = SequenceMatcher(None, printed[:_MOST_WORDS_COMPARED], stored, autojunk=False)
    shared = sum(block.size for block in matcher.get_matching_blocks())
    return shared >= _LEAST_LIKENESS * min(len(printed), _MOST_WORDS_COMPARED)


def _find_missing(text: str, quote: str) -> str | None:
    """Find the first piece of a quotation that does not stand where the ones before it end."""
    if not _has_word(quote) or locate_words(text, quote):
        return None
    start = 0
    for piece in filter(_has_word, map(str.strip, _ELLIPSIS.split(quote))):
        place = locate_words(text, piece, start=start)
        if place is None:
            return piece
        start = place[1]
    return None


def _find_nearest(text: str, words: str) -> tuple[str, tuple[tuple[str, str], ...]]:
    """Find the stretch of a text that is most like the words, and what is other in it."""
    places = [match.span() for match in _PRINTED_WORD.finditer(text)]
    printed, stored = words.split()[:_MOST_WORDS_COMPARED], _list_folded(text)
    folded = _list_folded(words)[:_MOST_WORDS_COMPARED]
    longest = SequenceMatcher(None, folded, stored, autojunk=False).find_longest_match()
    if not longest.size:
        return "", ()
    first = max(0, longest.b - longest.a - _SPARE_WORDS)
    after = min(len(stored), longest.b - longest.a + len(folded) + _SPARE_WORDS)
    steps = _trim_edges(SequenceMatcher(None, folded, stored[first:after], autojunk=False).get_opcodes())
    start, end = places[first + steps[0][3]][0], places[first + steps[-1][4] - 1][1]
    changes = tuple(
        (" ".join(printed[a:b]), " ".join(text[slice(*place)] for place in places[first + c : first + d]))
        for step, a, b, c, d in steps
        if step != "equal"
    )
    return text[start:end], changes


def _trim_edges(steps: list[_Step]) -> list[_Step]:
    """Take off what the passage says before and after: that is not quoted, and not missed."""
    steps = [step for at, step in enumerate(steps) if step[0] != "insert" or 0 < at < len(steps) - 1]
    if steps[0][0] == "replace":
        step, a, b, c, d = steps[0]
        steps[0] = (step, a, b, max(c, d - (b - a)), d)
    if steps[-1][0] == "replace":
        step, a, b, c, d = steps[-1]
        steps[-1] = (step, a, b, c, min(d, c + (b - a)))
    return steps


def _list_folded(text: str) -> list[str]:
    return fold_quoted(text).split()


def _has_word(text: str) -> bool:
    return any(character.isalnum() for character in text)


def _is_inside_word(text: str, at: int) -> bool:
    return 0 < at < len(text) and any(start < at < end for start, end in _list_words_around(text, at))


def _list_words_around(text: str, at: int) -> Iterator[tuple[int, int]]:
    """List the words of the line of print around a place; none holds white space."""
    start = at
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    end = at
    while end < len(text) and not text[end].isspace():
        end += 1
    return (match.span() for match in _UNCUT_WORD.finditer(text, start, end))
