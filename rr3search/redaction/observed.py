"""The forms of names that an archive was seen to print: short forms of its speakers, and names that are words in it.

Passages in; for each person, the forms of their name, with what was seen, out.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from rr3search.domain import Passage, SpeakerType
from rr3search.redaction.forms import NameForms, derive_forms, take_name_apart
from rr3search.redaction.printed_words import list_printed_words

__all__ = ["Observations"]

_LONGEST_INITIALS = 4


class Observations:
    """What the passages of an archive show of how people are called."""

    def __init__(self, passages: Iterable[Passage]) -> None:
        self._words: set[str] = set()
        self._printed: dict[str, set[str]] = defaultdict(set)
        for passage in passages:
            self._words.update(passage.text.split())
            who = passage.attribution
            if who.speaker and who.speaker_as_printed and who.speaker_type is SpeakerType.PERSON:
                self._printed[who.speaker].add(who.speaker_as_printed)

    def derive_forms(self, names: Sequence[str]) -> NameForms:
        """Derive the forms of one person.

        Args:
            names: Every full name they go under.
        """
        printed = {one for name in names for one in self._printed.get(name, ())}
        short = {one for one in printed if any(_is_short_form(one, name) for name in names)}
        # between spaces and in small letters: no name is printed so, unless every name is
        ordinary = {word for name in names for part in take_name_apart(name) for word in part} & self._words
        return derive_forms(names, as_printed=sorted(short), ordinary_words=ordinary)


def _is_short_form(printed: str, name: str) -> bool:
    """Whether a word is made of a name: some of its letters in order as initials, or a part of a given name."""
    given, surname = take_name_apart(name)
    words = list_printed_words(printed)
    if len(words) != 1 or not given:
        return False
    short = words[0].folded
    if words[0].is_shouted and len(short) <= _LONGEST_INITIALS:
        letters = iter("".join((*given, *surname)))
        return short[0] == given[0][0] and all(letter in letters for letter in short)
    return any(short in one or one in short for one in given if len(short) > 1)
