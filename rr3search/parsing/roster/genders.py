"""What the minutes themselves say of a person's pronoun.

Texts in, an object out that can contradict a pronoun. First names are never guessed from: only a title
("Ms Marsh"), the person's own sentence ("Jo Marsh said she") or a paragraph that names nobody else counts.
"""

import re
from collections import defaultdict
from collections.abc import Iterable

from rr3search.domain import SpeakerType, fold_characters
from rr3search.language.name_shapes import NAME_SHAPE, TITLE
from rr3search.parsing.roster.roster import MASK, Roster

__all__ = ["Genders"]

_TITLES = {
    "mr": "he",
    "sir": "he",
    "lord": "he",
    "mrs": "she",
    "ms": "she",
    "miss": "she",
    "dame": "she",
    "baroness": "she",
    "lady": "she",
}
_PRONOUNS = {"he": "he", "his": "he", "him": "he", "she": "she", "her": "she", "hers": "she"}
_TELLS = re.compile(r"\b(?:Mrs?|Ms|Miss|Sir|Dame|Baroness|Lord|Lady)\b|\b[Ss]?[Hh]e\b")
"""One of these stands in whatever tells a pronoun, for which every name must be masked."""
_OWN = re.compile(rf"(?P<name>{MASK}+)\s+(?:\w+\s+)?\w+(?:ed|id|d)(?:\s+that)?\s+(?P<pronoun>he|she)\b")
_PRONOUN_OPENS = re.compile(r"[a-z\d]\.\s+(He|She)\s")
_NAMED = re.compile(rf"{MASK}+(?:\s+{MASK}+)*")
_LISTED_TITLE = re.compile(rf"^(?:{TITLE}\s+)??(Mr|Mrs|Ms|Miss|Sir|Dame|Baroness|Lord|Lady)\.?\s")


class Genders:
    """Pronouns the document uses of each person."""

    def __init__(self, texts: Iterable[str], roster: Roster) -> None:
        self._seen: dict[str, set[str]] = defaultdict(set)
        self._titled: dict[str, set[str]] = defaultdict(set)
        for text in texts:
            folded = fold_characters(text)
            if not _TELLS.search(folded):
                continue
            masked = roster.mask_names(folded)
            for match in _OWN.finditer(masked):
                self._note(roster, folded[slice(*match.span("name"))], match.group("pronoun"))
            opening = _PRONOUN_OPENS.findall(masked)
            if opening and len(set(opening)) == 1 and (one := self._find_only_person(roster, folded, masked)):
                self._seen[one].add(opening[0].lower())
            for match in _NAMED.finditer(masked):
                printed = folded[slice(*match.span())]
                if title := _LISTED_TITLE.match(printed):
                    self._note(roster, printed, _TITLES[title.group(1).lower()], is_title=True)

    def confirms(self, name: str, pronoun: str) -> bool:
        """Whether the minutes elsewhere call this person by this pronoun and no other."""
        wanted = _PRONOUNS.get(pronoun.lower())
        return wanted is not None and self._tell_pronouns(name) == {wanted}

    def contradicts(self, name: str, pronoun: str) -> bool:
        """Whether the minutes elsewhere call this person by the other pronoun."""
        wanted = _PRONOUNS.get(pronoun.lower())
        seen = self._tell_pronouns(name)
        return wanted is not None and len(seen) == 1 and wanted not in seen

    def _tell_pronouns(self, name: str) -> set[str]:
        """The pronouns that a person's title tells, else those the minutes use."""
        title = _LISTED_TITLE.match(name)
        printed = {_TITLES[title.group(1).lower()]} if title else None
        return printed or self._titled.get(name) or self._seen.get(name, set())

    def _find_only_person(self, roster: Roster, folded: str, masked: str) -> str | None:
        """The one person a paragraph names, where it names nobody else."""
        named = {roster.resolve(folded[slice(*match.span())]) for match in _NAMED.finditer(masked)}
        people = [one for one in named if one is not None and one.type is SpeakerType.PERSON]
        is_alone = len(named) == 1 and len(people) == 1 and not re.search(NAME_SHAPE, masked)
        return people[0].name if is_alone and _NAMED.match(masked) else None

    def _note(self, roster: Roster, printed: str, pronoun: str, *, is_title: bool = False) -> None:
        speaker = roster.resolve(printed)
        if speaker is not None and speaker.type is SpeakerType.PERSON:
            (self._titled if is_title else self._seen)[speaker.name].add(pronoun)
