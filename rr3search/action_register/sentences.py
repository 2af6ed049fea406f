"""A sentence of later minutes in its place: what it stands under, who tells it, whom it names.

Words and their place in, the sentence and its label out. Of actions nothing is known here.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

__all__ = ["Sentence", "find_label", "find_opening", "split_run_in", "starts_with_pronoun"]

_MOST_WORDS_OF_A_TITLE = 5
"""So short a sentence that opens a paragraph is its title: "Concrete setts."; so short words before a colon as well."""
_RUN_IN = re.compile(r"(?P<title>[A-Z0-9][^:.;?!]{2,60}): (?P<rest>\S.*)", re.DOTALL)
_GLOSS = re.compile(r"(?:[A-Z]{0,4}\d[\w./-]*\s+)?\((?P<title>[^()]{2,60})\): (?P<rest>\S.*)", re.DOTALL)
"""The matter of an action behind its number: "2.7 (ward clerks): SR reported"."""
_PRONOUN = re.compile(r"^(?:s?he|they)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of later minutes."""

    text: str
    before: Sequence[str]
    """The sentences before it in its paragraph."""
    title: str
    """What it stands under."""
    subject: str | None
    """Key of whoever stands at its beginning."""
    speaker: str | None
    """Key of whoever says it; None for the minute-taker and for whoever is not named."""
    named: frozenset[str]
    """Keys of all it names."""
    run_in: str = ""
    """The short title printed before it and a colon, which is no part of its text."""
    is_under_subtitle: bool = False
    """Whether its title stands under another, as "Guide for parents." does that opens a paragraph."""
    turn: str = ""
    """All that the same speaker says there."""

    @property
    def teller(self) -> str | None:
        """Who tells it, by name or by pronoun."""
        return self.subject or (self.speaker if starts_with_pronoun(self.text) else None)


def find_label(sentence: Sentence) -> str:
    """Find the short title of what a sentence stands under: its own, its paragraph's, or that of a part of the item."""
    subtitle = sentence.title if sentence.is_under_subtitle and _is_short(sentence.title) else ""
    return sentence.run_in or find_opening(sentence.before) or subtitle


def split_run_in(text: str) -> tuple[str, str]:
    """Take the short title off a sentence that begins with one: "Coastal path: Ms Hale had written"."""
    match = _GLOSS.fullmatch(text) or _RUN_IN.fullmatch(text)
    if match is None or not _is_short(match.group("title")):
        return "", text
    return match.group("title"), match.group("rest")


def find_opening(before: Sequence[str]) -> str:
    """Find the run-in title of a paragraph in its first sentence: the whole of it, or what it has before a colon."""
    first = next(iter(before), "")
    return first if _is_short(first) else split_run_in(first)[0]


def _is_short(title: str) -> bool:
    return len(title.split()) <= _MOST_WORDS_OF_A_TITLE


def starts_with_pronoun(text: str) -> bool:
    """Whether it begins with "he", "she" or "they"."""
    return bool(_PRONOUN.match(text))
