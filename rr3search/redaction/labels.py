"""A label that has an article of its own, put into a sentence: "the Harbour Trust" becomes "an organisation".

A text, the place of a name and its label in; where the label goes and how it is written there, out. Labels without
an article ("[attendee]") stand as they are; square brackets around a label stay around it.
"""

import re

__all__ = ["fit_label"]

_ARTICLE = re.compile(r"\b(?:the|an?)[^\S\n]+$", re.IGNORECASE)
_DETERMINER = re.compile(
    r"\b(?:(?:my|our|your|his|its|their|whose|each|every|another)|"
    r"(?:the|an?)[^\S\n]+(?:old|new|former|whole|local|existing|present|original|wider))[^\S\n]+$",
    re.IGNORECASE,
)
"""After one of these a noun has no article; "that" and "her" would do too, but may end what comes before."""
_BEFORE_A_SENTENCE = re.compile(r"(?:\A|\n|[.!?][\"”'’)]?\s)[\s\"“'‘(]*$")
_MOST_BEFORE = 20
"""Characters of the longest of these words and the spaces between them."""


def fit_label(text: str, span: tuple[int, int], label: str, *, least: int) -> tuple[int, str]:
    """Say where a label begins, and how it is written there.

    Args:
        text: With the name.
        span: Where the name stands; the end is exclusive.
        label: What stands in its place.
        least: Where it may begin at the earliest: the end of what was replaced before.
    """
    start, end = span
    opening = "[" if label.startswith("[") else ""
    article, _, noun = label.removeprefix(opening).partition(" ")
    if article not in {"a", "an"}:
        return start, label
    window = max(least, start - _MOST_BEFORE)
    if _DETERMINER.search(text, window, start):
        return start, f"{opening}{noun}"
    printed = _ARTICLE.search(text, window, start)
    first = printed.start() if printed else start
    is_bracketed = text[first - 1 : first] == "(" and text[end : end + 1] == ")"
    opens_sentence = not is_bracketed and _BEFORE_A_SENTENCE.search(text, max(0, first - _MOST_BEFORE), first)
    is_capital = text[first].isupper() if printed else opens_sentence and len(text) > end - start
    return first, f"{opening}{article.title() if is_capital else article} {noun}"
