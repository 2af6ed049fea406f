"""People whom no list names, by what the minutes call them first: "Mr Gerald Prowse", then "Mr Prowse".

Attributions in, in order, the same out with the name in full where one alone is meant.
"""

import re
from dataclasses import replace

from rr3search.domain import UNATTRIBUTED, Attribution, Basis, SpeakerType
from rr3search.language.name_shapes import TITLE
from rr3search.parsing.speech.stances import is_stance

__all__ = ["Newcomers"]

_TITLES = re.compile(rf"^(?:{TITLE}\s+)+")
_OF_MEN_OR_WOMEN = frozenset({"Mr", "Mrs", "Ms", "Miss", "Sir", "Dame", "Lord", "Lady"})


class Newcomers:
    """Those who have spoken in one meeting without being listed."""

    def __init__(self) -> None:
        self._by_surname: dict[str, set[str]] = {}
        self._offices: dict[str, Attribution] = {}

    def remember_office(self, found: Attribution) -> None:
        """Keep an office by which somebody unlisted has spoken."""
        if found.speaker_type is SpeakerType.ROLE and found.speaker:
            self._offices[_bare_office(found.speaker)] = found

    def find_interrupter(self, sentence: str, *, current: Attribution) -> Attribution | None:
        """Tell whose a sentence is that opens with an office that has spoken: its mind is its own, else nobody's.

        Args:
            sentence: As printed.
            current: Whose words the sentence before is.
        """
        for office, found in self._offices.items():
            match = re.match(rf"The\s+{re.escape(office)}\s+(?=[a-z])(?!(?:and|of|for|or)\b)", sentence)
            if match is not None and found.speaker != current.speaker:
                return found if is_stance(sentence[match.end() :]) else UNATTRIBUTED
        return None

    def recall(self, found: Attribution) -> Attribution:
        """Give somebody the name by which they spoke before; remember a name in full."""
        is_unlisted = found.speaker_type is SpeakerType.PERSON and found.speaker == found.speaker_as_printed
        if not is_unlisted or found.speaker is None or found.basis is not Basis.NAMED:
            return found
        words = _TITLES.sub("", found.speaker).split()
        known = self._by_surname.setdefault(words[-1], set())
        if len(words) > 1:
            known.add(found.speaker)
            return found
        meant = {name for name in known if _may_be_titled(name, found.speaker)}
        return replace(found, speaker=meant.pop()) if len(meant) == 1 else found


def _may_be_titled(name: str, called: str) -> bool:
    """Whether a name in full can be that of somebody called by a title: Mr Gerald Prowse is no Mrs Prowse."""
    titles = {word.strip(".") for word in called.split()} & _OF_MEN_OR_WOMEN
    others = {word.strip(".") for word in name.split()} & _OF_MEN_OR_WOMEN
    return not titles or not others or titles == others


def _bare_office(printed: str) -> str:
    return re.sub(r"^[Tt]he\s+", "", printed)
